import { type Language, languages } from '../../domain/language.ts';
import { type Day, isDay } from '../../domain/time.ts';

/** Which file is meant. Whoever has such a reference has no right to the file by that. */
export type FileRef =
  /** The written record of a delegation. */
  | { readonly kind: 'delegation'; readonly id: string }
  | { readonly kind: 'overview'; readonly unit: string; readonly day: Day; readonly type: 'pdf' | 'xlsx' }
  /** A year of a unit, or of the reader's own, as a calendar. */
  | {
      readonly kind: 'calendar';
      readonly whose: 'unit' | 'own';
      readonly unit: string;
      readonly year: number;
    }
  /** The report of an HSE round. */
  | { readonly kind: 'hse-round'; readonly id: string }
  /** The delegations of the units that the reader leads or is safety deputy of. */
  | { readonly kind: 'unit-delegations' }
  /** The measures of a unit's action plan. */
  | { readonly kind: 'plan'; readonly unit: string };

/** The reference in a language, as text. */
export function encodeFile(ref: FileRef, language: Language): string {
  const parts = {
    delegation: () => ('id' in ref ? [ref.id] : []),
    overview: () => ('day' in ref ? [ref.unit, ref.day, ref.type] : []),
    plan: () => ('unit' in ref ? [ref.unit] : []),
    'hse-round': () => ('id' in ref ? [ref.id] : []),
    'unit-delegations': () => [],
    calendar: () => ('whose' in ref ? [ref.whose, ref.unit, String(ref.year)] : []),
  };
  return [ref.kind, language, ...parts[ref.kind]()].map(encodeURIComponent).join('/');
}

/** Reads what `encodeFile` wrote; null for anything else. */
export function decodeFile(text: string): { readonly ref: FileRef; readonly language: Language } | null {
  const [kind, tag, ...rest] = text.split('/').map(decoded);
  const language = languages.find((each) => each === tag);
  const [first = '', day = '', type = ''] = rest;
  if (language === undefined) return null;
  if ((kind === 'delegation' || kind === 'hse-round') && first !== '')
    return { ref: { kind, id: first }, language };
  if (kind === 'unit-delegations') return { ref: { kind }, language };
  if (kind === 'plan' && first !== '') return { ref: { kind, unit: first }, language };
  if (kind === 'calendar' && (first === 'unit' || first === 'own') && /^\d{4}$/.test(type))
    return { ref: { kind, whose: first, unit: day, year: Number(type) }, language };
  if (kind !== 'overview' || !isDay(day) || (type !== 'pdf' && type !== 'xlsx')) return null;
  return { ref: { kind, unit: first, day, type }, language };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
