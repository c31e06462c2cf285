import { fold } from '../../domain/organisation/spelling.ts';
import type { Unit } from '../../domain/organisation/types.ts';
import type { Search, Span, UnitMention } from './mention.ts';
import { endsPhrase, followsPlaceCue, hasHead, runsFrom, withHead } from './nameCues.ts';
import { nameWord, type UnitName } from './names.ts';
import { stemOf, type Token } from './text.ts';
import { everydayWords } from './vocabulary/ordinary.ts';
import {
  bareServiceCues,
  groupWords,
  headWords,
  labWords,
  nameJoints,
  placeCues,
  servicesCues,
  shortCues,
} from './vocabulary/unitHeads.ts';

/** Units by their names, whole or in part. */
export function* unitsIn(search: Search): Iterable<UnitMention> {
  const { names, words, reading } = search;
  for (const [from] of reading.tokens.entries()) {
    for (const { key, to } of runsFrom(words, from)) {
      const named = names.units.get(key);
      if (named !== undefined) yield* chosen(search, named, { from, to });
    }
    yield* compoundUnits(search, from);
  }
}

/** "Fysikkinstituttet", "informatikkseksjonen i Gjøvik". */
function* compoundUnits(search: Search, from: number): Iterable<UnitMention> {
  const { names, words, reading } = search;
  const folded = fold(reading.tokens[from]?.raw ?? '');
  const head = [...headWords].find(
    (word) =>
      word.length >= 5 && !groupWords.has(word) && folded.length > word.length + 2 && folded.endsWith(word),
  );
  if (head === undefined) return;
  const base = folded.slice(0, -head.length);
  for (const form of new Set([base, base.replace(/s$/, '')])) {
    const rest = [[stemOf(form, 'nb')], ...words.slice(from + 1, from + 3)];
    for (const { key, to } of runsFrom(rest, 0)) {
      for (const { unit, share } of names.units.get(key) ?? []) {
        if (share >= 0.3) yield { kind: 'unit', unit, share, from, to: from + to };
      }
    }
  }
}

function* chosen(search: Search, named: readonly UnitName[], span: Span): Iterable<UnitMention> {
  const best = Math.max(...named.map(({ share }) => share));
  const rivals = named.filter(({ share }) => share === best);
  const [only] = rivals.length > 1 ? preferred(search, rivals, span) : rivals;
  if (only === undefined || !isMeant(search, only, span)) return;
  const { from, to } = withHead(search, span);
  yield { kind: 'unit', unit: only.unit, share: only.share, from, to };
}

const levelWords: readonly (readonly [Unit['level'], RegExp])[] = [
  ['faculty', /^(fak|facult)/],
  ['department', /^(inst|dep)/],
  ['section', /^(seksjon|section)/],
];

/** Of several units of one name, the one of the kind that is named beside it, else the department. */
function preferred(
  { reading }: Search,
  rivals: readonly UnitName[],
  { from, to }: Span,
): readonly UnitName[] {
  const around = [from - 2, from - 1, to, to + 1].map((at) => fold(reading.tokens[at]?.raw ?? ''));
  const level = levelWords.find(([, word]) => around.some((near) => word.test(near)))?.[0] ?? 'department';
  const fitting = rivals.filter(({ unit }) => unit.level === level);
  return fitting.length === 1 ? fitting : [];
}

/** A part of a name, or a name that is an everyday word, is a unit only where it is spoken of as one. */
function isMeant(search: Search, { unit, share, isFull }: UnitName, span: Span): boolean {
  const { reading, names, isOrdinary } = search;
  if (names.services.has(unit.id))
    return share >= 0.75 && followsPlaceCue(search, span, isFull ? servicesCues : bareServiceCues);
  if (isFull && share === 1) return true;
  const tokens = reading.tokens.slice(span.from, span.to);
  const content = tokens.filter(({ raw }) => !nameJoints.has(fold(raw)));
  const isEveryday = content.every((token) => isOrdinary(token) || everydayWords.has(fold(token.raw)));
  if (hasHead(search, span)) return share >= (isEveryday ? 0.45 : 0.25);
  const isOneWord = content.filter(({ key }) => key.length > 1).length === 1;
  const isExact = !isOneWord || content.some((token) => isAsWritten(search, token));
  if (share === 1 && !isEveryday && isExact) return true;
  if (share === 1 && !isOneWord && content.every((token) => isCapital(search, token))) return true;
  if (isOneWord && (share < 1 || !isExact) && !endsPhrase(reading, span)) return false;
  if (!followsPlaceCue(search, span, share === 1 ? placeCues : shortCues)) return false;
  if (isEveryday && content.length > 1 && share >= 0.6) return true;
  if (isEveryday) return share === 1 && content.length > 0 && !labWords.has(fold(content.at(-1)?.raw ?? ''));
  return share >= 0.25 && (share >= 0.45 || content.every(({ key }) => key.length >= 6));
}

function isCapital({ reading }: Search, { raw }: Token): boolean {
  return !reading.isShouted && /^\p{Lu}/u.test(raw);
}

/** False for a single word that is near to a name only: "properly" is no "Property". */
function isAsWritten({ names }: Search, token: Token | undefined): boolean {
  const folded = fold(token?.raw ?? '');
  return names.words.has(folded) || nameWord(folded).every((word) => names.words.has(word) || word === 'lab');
}
