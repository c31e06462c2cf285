import { fold } from '../../domain/organisation/spelling.ts';
import type { Unit } from '../../domain/organisation/types.ts';
import type { Search, UnitMention } from './mention.ts';
import { endsPhrase, followsPlaceCue, hasHead, isDefinite, withHead } from './nameCues.ts';
import { type NameIndex, shortestBeginning } from './names.ts';
import { everydayWords, functionWords } from './vocabulary/ordinary.ts';
import { houseWords, placeCues, servicesCues, shortCues } from './vocabulary/unitHeads.ts';

/** "Maths", "historie": the beginning of a word in the name of one department, after "at", "på" and the like. */
export function* shortenedUnits(search: Search): Iterable<UnitMention> {
  const { names, reading, words, isOrdinary } = search;
  for (const [from, token] of reading.tokens.entries()) {
    const [stem] = words[from] ?? [];
    const span = { from, to: from + 1 };
    if (stem === undefined || stem.length < shortestBeginning || !followsPlaceCue(search, span, shortCues))
      continue;
    if (isOrdinary(token) || everydayWords.has(fold(token.raw)) || names.units.has(stem)) continue;
    if (!endsPhrase(reading, span)) continue;
    if (names.campuses.has(fold(token.raw)) || names.buildings.has(fold(token.raw))) continue;
    const near = (names.beginnings.get(stem.slice(0, shortestBeginning)) ?? []).filter(
      ({ word }) => alike(word, stem) >= Math.max(shortestBeginning, stem.length - mostLeft),
    );
    const units = [...new Set(near.map(({ unit }) => unit))];
    const departments = units.filter(({ level }) => level === 'department');
    const [unit] = departments.length === 1 ? departments : units.length === 1 ? units : [];
    if (unit !== undefined) yield { kind: 'unit', unit, share: 0.3, ...span };
  }
}

/** How many letters of a shortened name may be its own. */
const mostLeft = 2;

/** "Biblioteket", "the library": what one unit of its kind is called, in the definite form. */
export function* endingUnits(search: Search): Iterable<UnitMention> {
  const { names, reading } = search;
  for (const [from, token] of reading.tokens.entries()) {
    const span = { from, to: from + 1 };
    const folded = fold(token.raw);
    if (!houseWords.has(folded) || !isDefinite(search, span) || !followsPlaceCue(search, span, placeCues))
      continue;
    const units = new Set(names.endings.filter(({ word }) => word.endsWith(folded)).map(({ unit }) => unit));
    const [unit] = units;
    if (unit !== undefined && units.size === 1) yield { kind: 'unit', unit, share: 0.3, ...span };
  }
}

/** How many letters two words begin with alike. */
function alike(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Capitals say that an abbreviation is meant; in small letters it must not be a word, or follow "på", "at" and the like. */
export function* abbreviationsIn(search: Search): Iterable<UnitMention> {
  const { names, reading } = search;
  for (const [from, token] of reading.tokens.entries()) {
    const raw = token.raw.replace(/(?<=\p{Lu}{2})s$/u, '');
    for (const [short, units] of writtenAs(names, raw)) {
      const [unit] = units;
      if (unit === undefined || units.length > 1 || !isAbbreviation(search, raw, short, unit, from)) continue;
      const span = withHead(search, { from, to: from + 1 });
      yield { kind: 'unit', unit, share: 1, ...span };
    }
  }
}

function writtenAs(
  { abbreviations, foldedAbbreviations }: NameIndex,
  raw: string,
): readonly (readonly [string, readonly Unit[]])[] {
  const lower = raw.toLowerCase();
  const exact = abbreviations.get(lower);
  if (exact !== undefined) return [[lower, exact]];
  const short = lower.length < 3 ? undefined : foldedAbbreviations.get(lower);
  return short === undefined ? [] : [[short, abbreviations.get(short) ?? []]];
}

function isAbbreviation(search: Search, raw: string, short: string, unit: Unit, from: number): boolean {
  const { reading, names } = search;
  const span = { from, to: from + 1 };
  const isWord =
    functionWords.nb.has(short) ||
    functionWords.en.has(short) ||
    everydayWords.has(short) ||
    englishWords.has(short);
  if (names.services.has(unit.id)) return followsPlaceCue(search, span, servicesCues) && !isWord;
  if (raw === raw.toUpperCase() && !reading.isShouted) return true;
  if (hasHead(search, span)) return true;
  if (short.length >= 4) return true;
  if (isWord) return isNorwegianCue(search, from) && short !== 'ad' && short !== 'ok';
  if (short.length === 3) return true;
  return followsPlaceCue(search, span, placeCues) && !isNumberAfter(search, from);
}

/** Small words of English that are written like abbreviations. */
const englishWords: ReadonlySet<string> = new Set([
  'it',
  'ad',
  'ok',
  'kit',
  'su',
  'vi',
  'ia',
  'ie',
  'hf',
  'i',
  'ub',
  'sit',
]);

function isNorwegianCue({ reading }: Search, from: number): boolean {
  const before = fold(reading.tokens[from - 1]?.raw ?? '');
  return before === 'pa' || before === 'ved' || before === 'hos';
}

function isNumberAfter({ reading }: Search, from: number): boolean {
  return /^\d/.test(reading.tokens[from + 1]?.raw ?? '');
}
