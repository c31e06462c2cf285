import type { TopicId } from '../../domain/responsibility/topics.ts';
import { isTopicId } from '../../domain/responsibility/topics.ts';
import { type Standing, standingIn } from './focus.ts';
import { lexiconOf, type Match } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Reading, Token } from './text.ts';
import { type ConceptId, concepts } from './vocabulary/concepts.ts';
import { neutralPhrases } from './vocabulary/neutral.ts';
import type { MentionConcept, Terms, TopicVocabulary } from './vocabulary/shape.ts';
import { topicVocabulary } from './vocabulary/topics.ts';

/** A topic with how much speaks for it and the words that do. */
export interface RankedTopic {
  readonly topic: TopicId;
  readonly score: number;
  readonly words: readonly string[];
}

type Tier = 'sure' | 'names' | 'hints';
type Meaning =
  | { readonly kind: 'topic'; readonly topic: TopicId; readonly tier: Tier }
  | { readonly kind: 'concept'; readonly concept: string }
  | { readonly kind: 'neutral' };
/** `inPhrase`: the words belong to a phrase with a meaning of its own. */
type Found = Match<Meaning> & { readonly inPhrase?: boolean };

/** What a term of a tier weighs, and what every further word of a phrase adds. */
const weights: Readonly<Record<Tier, { readonly base: number; readonly perWord: number }>> = {
  sure: { base: 6.5, perWord: 0.4 },
  names: { base: 4, perWord: 0.5 },
  hints: { base: 1.5, perWord: 0.2 },
};
/** The most that a phrase weighs above a word. */
const mostForPhrase = 1;
/** What a second, third … reason for the same topic still counts. */
const fading = [1, 0.35, 0.2, 0.1];
/** What words count that are part of the name of a unit, place or person. */
const inNames = { unit: 0.3, person: 0.3, place: 0.5, campus: 1, building: 0.5 } as const;
/** What words count that only tell when or why, and those beside the question. */
const inStanding: Readonly<Record<Standing, number>> = { asked: 1, aside: 0.9, beside: 0.88 };
/** What an idea counts whose words are part of a phrase that names a topic. */
const inPhrases = 0.7;
const lessTelling: ReadonlySet<string> = new Set(['hse', 'safety']);

const vocabulary: Readonly<Record<TopicId, TopicVocabulary<ConceptId>>> = topicVocabulary;
const topicIds: readonly TopicId[] = Object.keys(vocabulary).filter(isTopicId);

const lexicon = lexiconOf<Meaning>(
  (function* () {
    for (const topic of topicIds) {
      const entry = vocabulary[topic];
      for (const tier of ['sure', 'names', 'hints'] as const) {
        const terms = entry[tier];
        if (terms !== undefined) yield [{ kind: 'topic', topic, tier }, terms] as const;
      }
    }
    yield [{ kind: 'neutral' }, neutralPhrases] as const;
    for (const [concept, terms] of Object.entries<Terms>(concepts)) {
      yield [{ kind: 'concept', concept }, terms] as const;
    }
  })(),
);

/** True for a word of the vocabulary. */
export function isTopicWord(token: Token): boolean {
  return lexicon.knows(token);
}

/** The topics that the text speaks of, likeliest first; empty when no word of it belongs to any. */
export function rankTopics(reading: Reading, mentions: readonly Mention[]): readonly RankedTopic[] {
  const standing = standingIn(reading);
  const found = lexicon
    .find(reading)
    .map((match) => lessInNames(match, mentions))
    .map((match) => ({ ...match, likeness: match.likeness * inStanding[standing(match.from)] }));
  const telling = withoutNeutral(found);
  const present = conceptsIn(telling, mentions);
  const direct = directMatches(telling);
  return topicIds
    .map((topic) => scored(reading, topic, direct.get(topic) ?? [], present))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** Leaves out what lies inside a turn of phrase, unless a longer term holds the phrase itself. */
function withoutNeutral(found: readonly Found[]): readonly Found[] {
  const neutral = found.filter(({ meaning }) => meaning.kind === 'neutral');
  const others = found.filter(({ meaning }) => meaning.kind !== 'neutral');
  return others.filter((match) => !neutral.some((phrase) => liesInside(match, phrase)));
}

function lessInNames(match: Found, mentions: readonly Mention[]): Found {
  const names = mentions.filter(({ from, to }) => from <= match.from && match.to <= to);
  const share = Math.min(1, ...names.map(({ kind }) => inNames[kind]));
  return { ...match, likeness: match.likeness * share };
}

/** What was found of every concept, surest first; a mention of the directory is there without words. */
type Present = ReadonlyMap<string, readonly (Found | null)[]>;

function conceptsIn(found: readonly Found[], mentions: readonly Mention[]): Present {
  const present = new Map<string, (Found | null)[]>();
  const put = (concept: string, match: Found | null) => {
    const there = present.get(concept);
    if (there === undefined) present.set(concept, [match]);
    else there.push(match);
  };
  const surestFirst = found.toSorted((a, b) => b.likeness - a.likeness);
  for (const match of surestFirst) {
    if (match.meaning.kind === 'concept') put(match.meaning.concept, markedInPhrase(match, found));
  }
  for (const mention of mentions) {
    if (mention.kind !== 'building') put(conceptOf(mention), null);
  }
  return present;
}

/** "Safety" says less inside "safety deputy", which has a meaning of its own. */
function markedInPhrase(match: Found, found: readonly Found[]): Found {
  if (match.meaning.kind !== 'concept' || !lessTelling.has(match.meaning.concept)) return match;
  const isInside = found.some((other) => other.meaning.kind === 'topic' && liesInside(match, other));
  return isInside ? { ...match, inPhrase: true } : match;
}

function liesInside(match: Found, other: Found): boolean {
  const isWithin = other.from <= match.from && match.to <= other.to;
  return isWithin && other.words > match.words && other.to - other.from === other.words;
}

function conceptOf(mention: Exclude<Mention, { kind: 'building' }>): MentionConcept {
  if (mention.kind !== 'unit') return `@${mention.kind}`;
  return mention.unit.parent === null ? '@root' : '@unit';
}

/** Terms of topics, without those that lie inside a longer one. */
function directMatches(found: readonly Found[]): ReadonlyMap<TopicId, readonly Found[]> {
  const terms = found.filter(({ meaning }) => meaning.kind === 'topic');
  const kept = terms.filter((match) => !terms.some((other) => liesInside(match, other)));
  const byTopic = new Map<TopicId, Found[]>();
  for (const match of kept) {
    if (match.meaning.kind !== 'topic') continue;
    const there = byTopic.get(match.meaning.topic) ?? [];
    byTopic.set(match.meaning.topic, [...there, match]);
  }
  return byTopic;
}

interface Evidence {
  readonly weight: number;
  readonly matches: readonly Found[];
}

function scored(reading: Reading, topic: TopicId, direct: readonly Found[], present: Present): RankedTopic {
  const evidence = [...direct.map(weighed), ...situationsIn(topic, present)].sort(
    (a, b) => b.weight - a.weight,
  );
  const used: Evidence[] = [];
  let score = 0;
  for (const piece of evidence) {
    if (used.some(({ matches }) => overlap(matches, piece.matches))) continue;
    score += piece.weight * (fading[used.length] ?? 0);
    used.push(piece);
  }
  const words = used.flatMap(({ matches }) => matches).map((match) => wordsAt(reading, match));
  return { topic, score, words: [...new Set(words)] };
}

function weighed(match: Found): Evidence {
  const tier = match.meaning.kind === 'topic' ? match.meaning.tier : 'hints';
  const { base, perWord } = weights[tier];
  const more = Math.min(perWord * (match.words - 1), mostForPhrase);
  return { weight: (base + more) * match.likeness, matches: [match] };
}

function situationsIn(topic: TopicId, present: Present): readonly Evidence[] {
  return (vocabulary[topic].situations ?? []).flatMap(([weight, ...needed]): readonly Evidence[] => {
    const matches = together(needed, present);
    if (matches === null) return [];
    const isLoose = needed.length <= 2;
    const likenesses = matches.map(({ likeness, inPhrase }) =>
      isLoose && inPhrase ? likeness * inPhrases : likeness,
    );
    return [{ weight: weight * Math.min(1, ...likenesses), matches }];
  });
}

/** A match for every concept, no word used twice; null when there is none. */
function together([first, ...rest]: readonly string[], present: Present): readonly Found[] | null {
  if (first === undefined) return [];
  for (const match of present.get(first) ?? []) {
    const others = together(rest, present);
    if (match === null) return others;
    if (others !== null && !others.some((other) => sameWord(match, other))) return [match, ...others];
    const apart = together(rest, without(present, match));
    if (apart !== null) return [match, ...apart];
  }
  return null;
}

function without(present: Present, match: Found): Present {
  return new Map(
    [...present].map(([concept, found]) => [
      concept,
      found.filter((other) => other === null || !sameWord(match, other)),
    ]),
  );
}

/** Two parts of one compound are two words. */
function sameWord(a: Found, b: Found): boolean {
  return a.from < b.to && b.from < a.to && (a.key === b.key || a.words > 1 || b.words > 1);
}

function overlap(a: readonly Found[], b: readonly Found[]): boolean {
  return a.some((one) => b.some((other) => one.from < other.to && other.from < one.to));
}

function wordsAt({ tokens }: Reading, { from, to }: Found): string {
  return tokens
    .slice(from, to)
    .map(({ raw }) => raw)
    .join(' ');
}
