import { phrasesOf, type Said } from './phrases.ts';
import { isTakenBack } from './takenBack.ts';
import { isToldInPast } from './tense.ts';
import { hitsOf, isAfter, type Told, wordsAt } from './told.ts';
import type { Idea } from './vocabulary/ideas.ts';
import { type PerilSign, perilSigns } from './vocabulary/perilSigns.ts';
import { type PerilPart, perils } from './vocabulary/perils.ts';
import { befores, denials, modals } from './vocabulary/small.ts';

const find = phrasesOf(perils);

type Part = Said<PerilPart>;

/** The parts of grave danger that a text tells. */
export type PerilsTold = ReadonlyMap<PerilPart, readonly Part[]>;

/** Finds the parts that the table of perils knows. */
export function perilsTold({ reading }: Pick<Told, 'reading'>): PerilsTold {
  const told = new Map<PerilPart, Part[]>();
  const found = find(reading);
  const harmless = found.filter(({ part }) => part === 'harmless');
  for (const said of found) {
    if (said.part !== 'harmless' && harmless.some((words) => !isApart(words, said))) continue;
    const there = told.get(said.part);
    if (there === undefined) told.set(said.part, [said]);
    else there.push(said);
  }
  return told;
}

/** The first grave danger of the table that goes on now, with its words, or null. `isPast` is of a sentence. */
export function perilIn(
  told: Told,
  perils: PerilsTold,
  isPast: (sentence: number) => boolean,
): { readonly danger: string; readonly words: string } | null {
  const saidOf = (parts: readonly PerilPart[]) => parts.flatMap((part) => perils.get(part) ?? []);
  for (const sign of perilSigns) {
    if (saidOf(sign.unless ?? []).length > 0) continue;
    for (const going of saidOf(sign.going)) {
      const beside = sign.beside.map((group) =>
        saidOf(group).find((other) => isApart(going, other) && !isDeniedBeside(told, other, going)),
      );
      if (beside.includes(undefined) || !isOfNow(told, perils, sign, going, isPast)) continue;
      const words = [going, ...beside.filter((each) => each !== undefined)];
      return { danger: sign.danger, words: words.map((each) => wordsAt(told, each)).join(' … ') };
    }
  }
  return null;
}

/** What takes the danger of a sentence back: that it may be, or is played; of things that come and go also that they do. */
const vetoes = ['supposed', 'exercise', 'help-with'] as const satisfies readonly Idea[];
const vetoesOfThings = ['repeated', 'long-standing'] as const satisfies readonly Idea[];

function isOfNow(
  told: Told,
  perils: PerilsTold,
  sign: PerilSign,
  going: Part,
  isPast: (sentence: number) => boolean,
): boolean {
  const sentence = told.sentences[going.from] ?? 0;
  const clause = told.reading.tokens[going.from]?.clause ?? 0;
  const isNear = (hit: { sentence: number }) => hit.sentence === sentence;
  if (isAfter(told.reading, going.from, denials, 3) || isAfter(told.reading, going.from, befores, 3))
    return false;
  const next = told.reading.tokens[going.to];
  if (next?.plain === 'ikke' && next.clause === clause) return false;
  if (sign.meantCounts !== true && isAfter(told.reading, going.from, modals, 2)) return false;
  if (isTakenBack(told, perils, { ...going, sentence })) return false;
  if (hitsOf(told, ...vetoes).some((hit) => isNear(hit) && !hit.isDenied)) return false;
  if (sign.comesAndGoes === true && hitsOf(told, ...vetoesOfThings).some(isNear)) return false;
  if (hitsOf(told, 'over').some((over) => !over.isDenied && over.from >= going.to)) return false;
  if (sign.hasBegun === true) return true;
  const now = hitsOf(told, 'now');
  if (!now.some((hit) => hit.clause === clause) && isToldInPast(told, { ...going, clause })) return false;
  return now.some(isNear) || !isPast(sentence);
}

/** "No fire", and "before it caught fire"; but the "not" of "we do not see the diver" denies no diver. */
function isDeniedBeside({ reading }: Told, { from }: Part, going: Part): boolean {
  const isInGoing = going.from < from && from - going.to < 2;
  return (!isInGoing && isAfter(reading, from, denials, 2)) || isAfter(reading, from, befores, 3);
}

/** Two parts share no words, or one stands in the gap of the other: "has got acid in his eye". */
function isApart(one: Part, other: Part): boolean {
  return one.to <= other.from || other.to <= one.from || (one.from < other.from && other.to < one.to);
}
