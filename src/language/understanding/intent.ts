import { codeOf, type IntentFound, judges, type Seen, type Sign } from './judges.ts';
import { lexiconOf } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './text.ts';
import type { RankedTopic } from './topic.ts';
import {
  askingWho,
  askingWhose,
  courtesies,
  everydayMatters,
  givable,
  otherMatters,
  pleasantries,
  transferring,
  trouble,
} from './vocabulary/intents.ts';
import type { Terms } from './vocabulary/shape.ts';

export type { IntentFound } from './judges.ts';

const signs = lexiconOf<Sign>([
  ['courtesy', courtesies],
  ['pleasantry', pleasantries],
  ['other', otherMatters],
  ['everyday', everydayMatters],
  ['transfer', transferring],
  ['givable', givable],
  ['trouble', trouble],
] as const satisfies readonly (readonly [Sign, Terms])[]);

/** Judges what the text wants. */
export function intentOf(
  reading: Reading,
  topics: readonly RankedTopic[],
  mentions: readonly Mention[],
): IntentFound {
  const seen = lookedAt(reading, topics, mentions);
  for (const judge of judges) {
    const found = judge(seen);
    if (found !== null) return found;
  }
  return { intent: 'out-of-scope', code: 'nothing-recognised' };
}

/** "Music" in the name of a department is no other matter. */
const inNothingElse: ReadonlySet<Sign> = new Set(['other', 'everyday']);

function lookedAt(reading: Reading, topics: readonly RankedTopic[], mentions: readonly Mention[]): Seen {
  const { plain, tokens } = reading;
  const pleasant = new Set<number>();
  const count: Record<Sign, number> = {
    courtesy: 0,
    pleasantry: 0,
    other: 0,
    everyday: 0,
    trouble: 0,
    transfer: 0,
    givable: 0,
  };
  for (const { meaning, from, to, likeness } of signs.find(reading)) {
    if (likeness < 0.9) continue;
    if (inNothingElse.has(meaning) && mentions.some((name) => name.from <= from && to <= name.to)) continue;
    count[meaning] += 1;
    if (meaning !== 'pleasantry' && meaning !== 'courtesy') continue;
    for (let at = from; at < to; at += 1) pleasant.add(at);
  }
  return {
    plain,
    reading,
    topic: topics[0]?.score ?? 0,
    who: codeOf(askingWho, plain),
    whose: codeOf(askingWhose, plain),
    count,
    pleasant: tokens.length === 0 ? 0 : pleasant.size / tokens.length,
    hasMention: mentions.some(({ kind }) => kind !== 'person'),
  };
}
