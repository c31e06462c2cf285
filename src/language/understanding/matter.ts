import { type TopicId, topics } from '../../domain/responsibility/topics.ts';
import { type Counted, counted, type Example } from './counting.ts';
import { isSmallWord, matterFeatures, matterOfSaying, stemFeatures } from './features.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './text.ts';
import { askedPlainly } from './vocabulary/plainly.ts';
import { topicSayings } from './vocabulary/sayings.ts';
import type { Said, Terms, TopicVocabulary } from './vocabulary/shape.ts';
import { topicVocabulary } from './vocabulary/topics.ts';

/** What a saying of each kind counts. */
const weights = { asked: 2, told: 1, term: 0.5, hint: 0.15, description: 1, plainly: 0.15 } as const;
const languages = ['nb', 'en'] as const;
const mostWords = 3;
const evenness = 1;

/** How well the words of a text fit each topic, by what people have said of it; 0 for the best. */
export function matterFits(reading: Reading, mentions: readonly Mention[]): ReadonlyMap<TopicId, number> {
  return model().fits(matterFeatures(reading, mentions));
}

/** The words of a text that speak most for a topic, small words left out: at most three, in the order of the text. */
export function tellingWords({ tokens, language }: Reading, topic: TopicId): readonly string[] {
  const telling = [...tokens.entries()].filter(([, { plain }]) => !isSmallWord(plain));
  const gains = telling.map(([at, { raw, plain }]) => {
    const gain = stemFeatures(plain, language).map((stem) => model().gain(stem, topic));
    return { raw, at, gain: Math.max(...gain) };
  });
  return gains
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, mostWords)
    .sort((a, b) => a.at - b.at)
    .map(({ raw }) => raw);
}

let built: Counted<TopicId> | null = null;

/** Counted when the first text is read. */
function model(): Counted<TopicId> {
  built ??= counted(
    topics.map(({ id }) => id),
    examples(),
    evenness,
  );
  return built;
}

function* examples(): Iterable<Example<TopicId>> {
  for (const { id, names, answer } of topics) {
    const { asked, told } = topicSayings[id];
    const vocabulary: TopicVocabulary<string> = topicVocabulary[id];
    yield* sentences(id, asked, weights.asked);
    yield* terms(id, told, weights.told);
    yield* terms(id, vocabulary.sure, weights.term);
    yield* terms(id, vocabulary.names, weights.term);
    yield* terms(id, vocabulary.hints, weights.hint);
    for (const words of [names, answer]) {
      yield* sentences(id, { nb: [words.nb], en: [words.en] }, weights.description);
    }
    yield* sentences(id, askedPlainly(names), weights.plainly);
  }
}

function* sentences(meant: TopicId, said: Said, weight: number): Iterable<Example<TopicId>> {
  for (const language of languages) {
    for (const text of said[language]) yield { meant, features: matterOfSaying(text, language), weight };
  }
}

function* terms(meant: TopicId, said: Terms | undefined, weight: number): Iterable<Example<TopicId>> {
  if (said === undefined) return;
  const plain = (text: string) => text.replaceAll(/[*=]|\.\./g, ' ').split(',');
  yield* sentences(meant, { nb: plain(said.nb), en: plain(said.en) }, weight);
}
