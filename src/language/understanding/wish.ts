import { topics } from '../../domain/responsibility/topics.ts';
import { type Counted, counted, type Example } from './counting.ts';
import { wishFeatures, wishOfSaying } from './features.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './text.ts';
import { type QuestionIntent, questionIntents } from './types.ts';
import { askedPlainly } from './vocabulary/plainly.ts';
import { intentSayings } from './vocabulary/sayings/intents.ts';
import { topicSayings } from './vocabulary/sayings.ts';
import type { Said } from './vocabulary/shape.ts';

/** How well a text fits each thing that people want, by what they have written; 0 for the best. */
export function wishFits(
  reading: Reading,
  mentions: readonly Mention[],
): ReadonlyMap<QuestionIntent, number> {
  return model().fits(wishFeatures(reading, mentions));
}

const evenness = 1;
/** What a topic asked for plainly counts beside what people have said. */
const ofPlain = 0.3;
let built: Counted<QuestionIntent> | null = null;

/** Counted when the first text is read. */
function model(): Counted<QuestionIntent> {
  built ??= counted(questionIntents, examples(), evenness);
  return built;
}

function* examples(): Iterable<Example<QuestionIntent>> {
  for (const { asked } of Object.values(topicSayings)) yield* sentences('responsible', asked, 1);
  for (const { names } of topics) yield* sentences('responsible', askedPlainly(names), ofPlain);
  for (const intent of questionIntents) {
    if (intent !== 'responsible') yield* sentences(intent, intentSayings[intent], 1);
  }
}

function* sentences(meant: QuestionIntent, said: Said, weight: number): Iterable<Example<QuestionIntent>> {
  for (const language of ['nb', 'en'] as const) {
    for (const text of said[language]) yield { meant, features: wishOfSaying(text, language), weight };
  }
}
