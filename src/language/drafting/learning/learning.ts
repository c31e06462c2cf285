import type { Door } from '../../../domain/reports/routing.ts';
import type { Category, Kind } from '../../../domain/reports/terms.ts';
import type { Features } from '../../understanding/counting.ts';
import { countsOf } from './counts.ts';
import {
  baseLine,
  columns,
  countedStarts,
  type Head,
  heads,
  isOfTables,
  rarityColumn,
  starts,
  weighedCategories,
} from './heads.ts';
import { scale } from './judge.ts';
import { type Lesson, learnt, type Weights } from './softmax.ts';

/** A text with what a right reading of it says; categories in `may` cost nothing either way. */
export interface Labelled {
  readonly features: Features;
  readonly door: Door;
  readonly kind: Kind | null;
  readonly injury: (typeof heads.injury)[number];
  readonly must: readonly Category[];
  readonly may: readonly Category[];
}

/** A thing that fewer texts have says nothing. */
const fewest = 2;
/** A weight below this is left out. */
const lightest = 0.04;

/** What the texts teach, as it is kept: a line for every thing, in the order of the alphabet. */
export function taught(texts: readonly Labelled[]): string {
  const lessons = withoutRare(texts);
  const reports = lessons.filter(({ door }) => door === 'nonconformity');
  const rows = new Map<string, number[]>();
  const put = (weights: Weights, start: number) => {
    for (const [thing, of] of weights) {
      const row = rows.get(thing) ?? new Array<number>(columns).fill(0);
      of.forEach((weight, nth) => {
        row[start + nth] = weight;
      });
      rows.set(thing, row);
    }
  };
  const teach = <A extends string>(
    head: Head,
    of: readonly Labelled[],
    answers: readonly A[],
    answerOf: (text: Labelled) => A | null,
  ) => {
    const lessons = lessonsOf(of, answers, answerOf);
    put(learnt(lessons, answers.length), starts[head]);
    put(countedFrom(lessons, answers.length), countedStarts[head]);
  };
  teach('door', lessons, heads.door, ({ door }) => door);
  teach('kind', reports, heads.kind, ({ kind }) => kind);
  teach('injury', lessons, heads.injury, ({ injury }) => injury);
  put(raritiesOf(lessons), rarityColumn);
  for (const [nth, category] of weighedCategories.entries())
    put(ofCategory(reports, category), starts.categories + nth);
  return [...rows]
    .flatMap(([thing, row]) => lineOf(thing, row))
    .sort()
    .join('\n');
}

function lessonsOf<A extends string>(
  texts: readonly Labelled[],
  answers: readonly A[],
  answerOf: (text: Labelled) => A | null,
): readonly Lesson[] {
  return texts.flatMap((text): Lesson[] => {
    const answer = answerOf(text);
    return answer === null ? [] : [{ features: text.features, is: answers.indexOf(answer) }];
  });
}

const withoutTables = (features: Features): Features =>
  new Map([...features].filter(([thing]) => !isOfTables(thing)));

/** What counting gives for every answer. */
function countedFrom(lessons: readonly Lesson[], answers: number): Weights {
  const said = lessons.map(({ features, is }) => ({ features: withoutTables(features), is }));
  const { things, bases } = countsOf(said, answers);
  return new Map<string, readonly number[]>([
    [baseLine, bases],
    ...[...things].map(([thing, { rarity, gains }]): [string, readonly number[]] => [
      thing,
      gains.map((gain) => gain * rarity),
    ]),
  ]);
}

function raritiesOf(texts: readonly Labelled[]): Weights {
  const { things } = countsOf(
    texts.map(({ features }) => ({ features: withoutTables(features), is: 0 })),
    1,
  );
  return new Map([...things].map(([thing, { rarity }]) => [thing, [rarity]]));
}

/** A category or not: what speaks for it more than against it. */
function ofCategory(reports: readonly Labelled[], category: Category): Weights {
  const told = reports.filter(({ may }) => !may.includes(category));
  const both = learnt(
    told.map(({ features, must }) => ({ features, is: must.includes(category) ? 1 : 0 })),
    2,
  );
  return new Map([...both].map(([thing, [against = 0, inFavour = 0]]) => [thing, [inFavour - against]]));
}

function withoutRare(texts: readonly Labelled[]): readonly Labelled[] {
  const counts = new Map<string, number>();
  for (const { features } of texts)
    for (const thing of features.keys()) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return texts.map((text) => ({
    ...text,
    features: new Map([...text.features].filter(([thing]) => (counts.get(thing) ?? 0) >= fewest)),
  }));
}

function lineOf(thing: string, row: readonly number[]): readonly string[] {
  const pairs = row.flatMap((weight, column) =>
    Math.abs(weight) < lightest ? [] : [`${column}:${Math.round(weight * scale)}`],
  );
  return pairs.length === 0 ? [] : [`${thing}\t${pairs.join(' ')}`];
}
