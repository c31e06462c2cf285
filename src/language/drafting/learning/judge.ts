import { readFileSync } from 'node:fs';
import type { Door } from '../../../domain/reports/routing.ts';
import type { Category, Injury, Kind } from '../../../domain/reports/terms.ts';
import type { Features } from '../../understanding/counting.ts';
import {
  baseLine,
  columns,
  countedStarts,
  type Head,
  heads,
  rarityColumn,
  starts,
  weighedCategories,
} from './heads.ts';
import { softened } from './softmax.ts';

/** How likely each answer is. Those of a question sum up to 1; every category that is weighed stands by itself. */
export interface Judgement {
  readonly door: ReadonlyMap<Door, number>;
  readonly kind: ReadonlyMap<Kind, number>;
  readonly injury: ReadonlyMap<Injury | 'unknown', number>;
  readonly categories: ReadonlyMap<Category, number>;
}

/** Weights are written in hundredths. */
export const scale = 100;

let lines: Map<string, string> | null = null;
const rows = new Map<string, Int16Array>();

/**
 * What the examples taught of a thing: pairs of a column and a weight. A line is "thing<tab>column:weight column:weight …";
 * it is taken apart when it is first asked for, since few ever are.
 */
function rowOf(thing: string): Int16Array | undefined {
  const known = rows.get(thing);
  if (known !== undefined) return known;
  lines ??= readLines();
  const pairs = lines.get(thing);
  if (pairs === undefined) return undefined;
  const row = Int16Array.from(pairs.split(/[: ]/), Number);
  lines.delete(thing);
  rows.set(thing, row);
  return row;
}

function readLines(): Map<string, string> {
  const found = new Map<string, string>();
  const text = readFileSync(new URL('./weights.txt', import.meta.url), 'utf8');
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab !== -1) found.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return found;
}

/** How much counting says beside weighing. */
const shareOfCounting = { door: 0.7, kind: 0.5, injury: 0.5 } as const satisfies Readonly<
  Record<Head, number>
>;
/** What a text must tell for its counts to say half of what they would at most. */
const leastTold = 5;

/** Weighs what a text is made of by what reports have said before. */
export function judge(features: Features): Judgement {
  const sums = new Float64Array(columns);
  let told = 0;
  let length = leastTold ** 2;
  for (const [thing, much] of features) {
    const row = rowOf(thing);
    if (row === undefined) continue;
    addRow(sums, row, much);
    const worth = much * weightAt(row, rarityColumn);
    told += worth;
    length += worth * worth;
  }
  const bases = new Float64Array(columns);
  addRow(bases, rowOf(baseLine) ?? new Int16Array(), 1);
  const sumsOf = (head: Head) =>
    heads[head].map((_, nth) => {
      const at = countedStarts[head] + nth;
      const counted = ((sums[at] ?? 0) + (bases[at] ?? 0) * told) / Math.sqrt(length);
      return (sums[starts[head] + nth] ?? 0) + shareOfCounting[head] * counted;
    });
  return {
    door: shares(heads.door, sumsOf('door')),
    kind: shares(heads.kind, sumsOf('kind')),
    injury: shares(heads.injury, sumsOf('injury')),
    categories: new Map(
      weighedCategories.map((category, nth) => [
        category,
        1 / (1 + Math.exp(-(sums[starts.categories + nth] ?? 0))),
      ]),
    ),
  };
}

function addRow(sums: Float64Array, row: Int16Array, much: number): void {
  for (let at = 0; at + 1 < row.length; at += 2) {
    const column = row[at] ?? 0;
    sums[column] = (sums[column] ?? 0) + ((row[at + 1] ?? 0) / scale) * much;
  }
}

/** The things that speak most for an answer, strongest first. */
export function speakingFor(features: Features, head: Head, answer: string): readonly string[] {
  const column = starts[head] + (heads[head] as readonly string[]).indexOf(answer);
  return [...features]
    .map(([thing, much]) => ({ thing, much: much * weightAt(rowOf(thing), column) }))
    .filter(({ much }) => much > 0)
    .sort((a, b) => b.much - a.much)
    .map(({ thing }) => thing);
}

function weightAt(row: Int16Array | undefined, column: number): number {
  if (row === undefined) return 0;
  for (let at = 0; at + 1 < row.length; at += 2) if (row[at] === column) return (row[at + 1] ?? 0) / scale;
  return 0;
}

function shares<A extends string>(answers: readonly A[], sums: readonly number[]): ReadonlyMap<A, number> {
  const likely = softened(Float64Array.from(sums));
  return new Map(answers.map((answer, nth) => [answer, likely[nth] ?? 0]));
}
