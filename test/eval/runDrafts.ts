import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { OpenDirectory } from '../../src/domain/organisation/openDirectory.ts';
import { doors } from '../../src/domain/reports/routing.ts';
import { categories, injuries, kinds } from '../../src/domain/reports/terms.ts';
import { personalFlags } from '../../src/language/drafting/types.ts';
import { languageOfText } from '../../src/language/understanding/text.ts';
import { drafts, type ExpectedDraft } from './drafts.ts';
import {
  categoryF1,
  completed,
  type DraftMetric,
  draftBars,
  leastCategoryF1,
  missedEmergencies,
  rateOf,
  type ScoredDraft,
  scoreDraft,
} from './scoreDrafts.ts';

const rowShape = z.object({
  id: z.string(),
  text: z.string(),
  asker: z.string(),
  now: z.string(),
  lang: z.enum(['nb', 'en']).optional(),
  expect: z.object({
    door: z.enum(doors),
    kind: z.enum(kinds).nullable(),
    categories: z.object({ must: z.array(z.enum(categories)), may: z.array(z.enum(categories)) }),
    injury: z.enum([...injuries, 'unknown']),
    place: z.string().nullable(),
    unit: z.string(),
    happenedOn: z.string().nullable(),
    happenedAt: z.string().nullable(),
    flags: z.array(z.enum(personalFlags)),
  }),
});

/** Texts with expectations, a JSON object a line. */
export function readDrafts(path: string): readonly ExpectedDraft[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row): ExpectedDraft => {
      const { id, text, asker, now, lang, expect } = rowShape.parse(JSON.parse(row));
      const { categories: expected, happenedOn: on, happenedAt: at, ...same } = expect;
      return {
        id,
        text,
        asker,
        now,
        lang: lang ?? languageOfText(text) ?? 'nb',
        ...same,
        ...expected,
        on,
        at,
      };
    });
}

/** The project's own texts. */
export function ownDrafts(): readonly ExpectedDraft[] {
  return drafts.map(completed);
}

const metrics = Object.keys(draftBars).filter((name): name is DraftMetric => Object.hasOwn(draftBars, name));
const percent = (rate: number): string => `${(100 * rate).toFixed(1)} %`;

/** The scores of a set in lines; with `isTold` also every text that went wrong. */
export function draftReport(
  dir: OpenDirectory,
  set: readonly ExpectedDraft[],
  isTold: boolean,
): readonly string[] {
  const rows = set.map((expected) => scoreDraft(dir, expected));
  const groups = [
    rows,
    ...(['nb', 'en'] as const).map((lang) => rows.filter(({ expected }) => expected.lang === lang)),
  ];
  const line = (name: string, bar: number | null, rate: (group: readonly ScoredDraft[]) => number) => {
    const cells = groups.map(
      (group) => `${percent(rate(group))}${bar !== null && rate(group) < bar ? ' <' : ''}`,
    );
    return `${name.padEnd(20)}${(bar === null ? '' : percent(bar)).padStart(8)}${cells.map((cell) => cell.padStart(12)).join('')}`;
  };
  return [
    `${''.padEnd(20)}${'bar'.padStart(8)}${groups.map((group, at) => `${['all', 'nb', 'en'][at]} (${group.length})`.padStart(12)).join('')}`,
    ...metrics.map((metric) => line(metric, draftBars[metric], (group) => rateOf(group, metric))),
    line('category F1', leastCategoryF1, categoryF1),
    `missed emergencies  ${missedEmergencies(rows).length}`,
    ...(isTold ? ['', ...rows.flatMap(wrongOf)] : []),
  ];
}

function wrongOf({ expected, got, right, missed, invented }: ScoredDraft): readonly string[] {
  const values: Readonly<Record<DraftMetric, readonly [unknown, unknown]>> = {
    door: [expected.door, got.door],
    kind: [expected.kind, got.kind],
    injury: [expected.injury, got.injury],
    place: [expected.place, got.place],
    unit: [expected.unit, got.unit],
    day: [expected.on, got.happenedOn],
    time: [expected.at, got.happenedAt],
    flags: [expected.flags.join(' '), got.flags.join(' ')],
  };
  const wrong = metrics.filter((metric) => !right[metric]);
  const parts = [
    ...wrong.map((metric) => `${metric} ${values[metric][0]} <- ${values[metric][1]}`),
    ...missed.map((category) => `-${category}`),
    ...invented.map((category) => `+${category}`),
  ];
  return parts.length === 0 ? [] : [`${expected.id} ${parts.join('; ')}: ${expected.text.slice(0, 160)}`];
}
