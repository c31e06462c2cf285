import type { Features } from '../../understanding/counting.ts';
import { isSmallWord, stemFeatures } from '../../understanding/features.ts';
import type { Token } from '../../understanding/text.ts';
import type { TablesReading } from '../byTables.ts';
import type { Hit, Told } from '../told.ts';
import type { ReportReading } from '../types.ts';
import { perilSigns } from '../vocabulary/perilSigns.ts';
import { pastWords, presentWords } from '../vocabulary/small.ts';
import { isPastAction } from '../vocabulary/verbs.ts';

/** How much each kind of thing counts beside the others. */
const worth = {
  word: 1,
  smallWord: 0.4,
  part: 0.25,
  pair: 0.5,
  idea: 1.2,
  peril: 0.6,
  danger: 1,
  tense: 0.4,
  place: 0.5,
  at: 1,
  verbs: 0.8,
  table: 1.5,
  tableSure: 1,
  reason: 0.7,
};
/** How many letters a part of a word has, its edges counted; for compounds and slips. */
const partLength = 5;
const shortestWithParts = 5;

/** The parts of danger that go on; the things that they happen to are told in ordinary reports as well. */
const goingOn: ReadonlySet<string> = new Set(perilSigns.flatMap(({ going }) => going));

/**
 * What a told text is made of: its words by their stems, parts and pairs, the ideas of the tables, what the place's names speak of, and what
 * the tables made of it all. Names of places, units and people themselves are left out: another organisation has others.
 */
export function featuresOf({
  told,
  names,
  at: place,
  reading: read,
  perils,
  danger,
}: TablesReading): Features {
  const features = new Map<string, number>();
  const add = (feature: string, much = 1) =>
    features.set(feature, Math.max(features.get(feature) ?? 0, much));
  const isNamed = (at: number) => names.some(({ from, to }) => from <= at && at < to);
  const words = told.reading.tokens.map((token, at) => (isNamed(at) ? null : token));
  for (const token of words) if (token !== null) addWord(add, token, told);
  for (const [at, token] of words.entries()) {
    const next = words[at + 1];
    if (token !== null && next) add(`2 ${token.plain} ${next.plain}`, worth.pair);
  }
  for (const hits of told.hits.values()) for (const hit of hits) addIdea(add, hit);
  for (const part of perils.keys()) if (goingOn.has(part)) add(`peril ${part}`, worth.peril);
  if (danger !== null) add(`table danger ${danger}`, worth.danger);
  if (told.reading.isQuestion) add('?');
  for (const idea of place) if (idea !== 'plain') add(`at ${idea}`, worth.at);
  addTense(
    add,
    words.filter((token) => token !== null),
  );
  addTables(add, read);
  add('any text');
  return features;
}

type Add = (feature: string, much?: number) => void;

function addWord(add: Add, { plain }: Token, { reading }: Told): void {
  const much = isSmallWord(plain) ? worth.smallWord : worth.word;
  for (const stem of stemFeatures(plain, reading.language)) add(stem, much);
  if (plain.length < shortestWithParts) return;
  const edged = `<${plain}>`;
  for (let at = 0; at + partLength <= edged.length; at += 1) {
    add(`part ${edged.slice(at, at + partLength)}`, worth.part);
  }
}

function addIdea(add: Add, { idea, isDenied, isNearly, isPresent, isUnreal }: Hit): void {
  if (idea === 'plain') return;
  add(`idea ${idea}${isDenied ? ' denied' : ''}${isNearly ? ' nearly' : ''}`, worth.idea);
  if (isUnreal) add(`idea ${idea} may be`, worth.tense);
  else if (isPresent) add(`idea ${idea} now`, worth.tense);
}

/** Whether it tells of what was or of what is, whatever its verbs are. */
function addTense(add: Add, words: readonly Token[]): void {
  const deeds = words.filter(({ key }) => isPastAction(key)).length;
  const isPast = deeds > 0 || words.some(({ plain }) => pastWords.has(plain));
  const isPresent = words.some(({ plain }) => presentWords.has(plain));
  add(`tense${isPast ? ' was' : ''}${isPresent ? ' is' : ''}`, worth.verbs);
  if (deeds > 0) add(deeds > 1 ? 'deeds' : 'deed', worth.verbs);
}

function addTables(add: Add, read: ReportReading): void {
  const { door, confident, kind, injury, categories, reasons } = read;
  if (read.happenedOn !== null) add('dated');
  if (read.happenedAt !== null) add('timed');
  if (read.place !== null) add('placed', worth.place);
  add(`table door ${door}`, worth.table);
  add(`table door ${door} ${confident ? 'sure' : 'unsure'}`, worth.tableSure);
  add(`table kind ${kind}`, worth.table);
  add(`table injury ${injury}`, worth.table);
  for (const category of categories) add(`table category ${category}`, worth.table);
  for (const { code } of reasons) add(`table ${code}`, worth.reason);
}
