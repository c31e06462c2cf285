import { readReport } from '../../src/language/drafting/readReport.ts';
import { readText } from '../../src/language/understanding/text.ts';
import { drafts } from '../eval/drafts.ts';
import { completed } from '../eval/scoreDrafts.ts';
import { type Figure, figure, quantile } from './figures.ts';
import { organisationOf } from './organisation.ts';

const sizes = [30, 10_000] as const;
const rounds = 4;
const texts = drafts.map(completed);

/**
 * How long a draft takes in organisations of 30 and of 10,000 units, beside cutting the same texts into words, which is the least that
 * any reading does.
 */
export function measureDrafting(): readonly Figure[] {
  const words = spent((text) => readText(text));
  const [small, large] = sizes.map((units) => {
    const dir = organisationOf(units);
    return spent((text, now) => readReport({ text, asker: 'person-1', now }, dir));
  });
  const at = (times: readonly number[] | undefined, share: number) => quantile(times ?? [], share);
  return [
    figure('words alone, p50', at(words, 0.5), 'ms'),
    ...[0.5, 0.99].flatMap((share) => [
      figure(`a draft at ${sizes[0]} units, p${100 * share}`, at(small, share), 'ms', at(words, share)),
      figure(`a draft at ${sizes[1]} units, p${100 * share}`, at(large, share), 'ms', at(small, share)),
    ]),
  ];
}

/** Milliseconds for every text; a round before it warms up, and every round's texts differ from those before. */
function spent(read: (text: string, now: string) => unknown): readonly number[] {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const { text, now } of texts) {
      const started = performance.now();
      read(`${text} ${round}`, new Date(now).toISOString());
      if (round > 0) times.push(performance.now() - started);
    }
  }
  return times;
}
