import type { TopicId } from '../../domain/responsibility/topics.ts';
import { isAskingWord } from './focus.ts';
import type { IntentFound } from './intent.ts';
import { speaksOf } from './speaksOf.ts';
import type { Reading } from './text.ts';
import type { RankedTopic } from './topic.ts';
import type { QuestionIntent } from './types.ts';
import { notNow } from './vocabulary/intents.ts';

/** A topic with the chance that it is the one meant; the chances of all sum to 1. */
export interface LikelyTopic {
  readonly topic: TopicId;
  readonly chance: number;
}

/** What a step of fit counts beside a step of the rules' score, and how many steps make a topic surer by a factor e. */
const ofFit = 1.5;
const stepsPerFactor = 1.5;
/** How many steps of fit the rules' judgement of what is wanted outweighs, by what told it. */
const ofJudgement: ReadonlyMap<string, number> = new Map([
  ['asks-who', 6],
  ['asks-responsible', 6],
  ['tells-what-happened', 4.5],
  ['nothing-recognised', 2],
  ['other-matter', 4],
]);
const ofOtherJudgement = 5;
const ofToldDanger = 2;
const ofToldMatter = 9;
/** So few words are no saying: what they want is judged by the rules alone. */
const tooFew = 2;
/** In fewer words danger is told only in words that the rules know. */
const enoughForDanger = 5;
/** A danger or a delegation spoken of in a question may be what is asked about. */
const ofDoubtful = 2;
const doubtfulInQuestions: ReadonlySet<QuestionIntent> = new Set(['emergency', 'delegate']);

/** The topics by what the rules of their words say and by how well the text fits what people have said of them. */
export function likelyTopics(
  ranked: readonly RankedTopic[],
  fits: ReadonlyMap<TopicId, number>,
): readonly LikelyTopic[] {
  const scores = new Map(ranked.map(({ topic, score }) => [topic, score]));
  const both = [...fits].map(([topic, fit]) => ({ topic, score: (scores.get(topic) ?? 0) + ofFit * fit }));
  const best = Math.max(...both.map(({ score }) => score));
  const odds = both.map(({ topic, score }) => ({ topic, odds: Math.exp((score - best) / stepsPerFactor) }));
  const sum = odds.reduce((all, one) => all + one.odds, 0);
  return odds
    .map((one) => ({ topic: one.topic, chance: one.odds / sum }))
    .sort((a, b) => b.chance - a.chance);
}

/** What is wanted, by the rules' judgement and by how well the text fits what people have written. */
export function likelyIntent(
  reading: Reading,
  judged: IntentFound,
  fits: ReadonlyMap<QuestionIntent, number>,
): IntentFound {
  if (reading.tokens.length <= tooFew) return judged;
  const own = fits.get(judged.intent) ?? 0;
  const beaten = [...fits]
    .filter(([intent, fit]) => intent !== judged.intent && fit > own + worthAgainst(reading, judged, intent))
    .filter(([intent]) => speaksOf(reading, intent))
    .sort(([, a], [, b]) => b - a);
  const [first] = beaten;
  return first === undefined ? judged : { intent: first[0], code: 'sounds-like' };
}

/**
 * What the judgement is worth against something else. What is told without a word of when it was may be going on: a
 * danger missed is worse than one too many. What asks nothing is hardly a question.
 */
function worthAgainst(reading: Reading, judged: IntentFound, intent: QuestionIntent): number {
  const isTold = judged.code === 'tells-what-happened';
  if (intent === 'emergency' && reading.tokens.length < enoughForDanger) return Number.POSITIVE_INFINITY;
  if (intent === 'emergency' && isTold && !notNow.pattern.test(reading.plain)) return ofToldDanger;
  if (intent === 'responsible' && !asks(reading)) return ofToldMatter;
  return worthOf(reading, judged);
}

function worthOf(reading: Reading, { intent, code }: IntentFound): number {
  if (asks(reading) && doubtfulInQuestions.has(intent)) return ofDoubtful;
  return ofJudgement.get(code) ?? ofOtherJudgement;
}

function asks({ tokens, isQuestion }: Reading): boolean {
  return isQuestion || tokens.some(({ plain }) => isAskingWord(plain));
}
