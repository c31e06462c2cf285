import type { OpenDirectory } from '../../src/domain/organisation/openDirectory.ts';
import type { Injury, Kind } from '../../src/domain/reports/terms.ts';
import { readReport } from '../../src/language/drafting/readReport.ts';
import type { ReadReport, ReportReading } from '../../src/language/drafting/types.ts';
import { categoriesIn } from './categoriesIn.ts';
import type { DraftRow, ExpectedDraft } from './drafts.ts';

/** How one draft went, metric by metric. */
export interface ScoredDraft {
  readonly expected: ExpectedDraft;
  readonly got: ReportReading;
  readonly right: Readonly<Record<DraftMetric, boolean>>;
  readonly hit: number;
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

/** What is compared, and the share that must be right. */
export const draftBars = {
  door: 0.98,
  kind: 0.92,
  injury: null,
  place: 0.95,
  unit: 0.95,
  day: 0.95,
  time: null,
  flags: 0.95,
} as const;
export type DraftMetric = keyof typeof draftBars;
export const leastCategoryF1 = 0.9;

const usualNow = '2026-11-20T10:15:00+01:00';

const injuryByKind: Readonly<Record<Kind, Injury>> = {
  accident: 'happened',
  'near-accident': 'nearly',
  'dangerous-condition': 'none',
  improvement: 'none',
};

/** Fills in what a row leaves out. */
export function completed(row: DraftRow, at: number): ExpectedDraft {
  const { lang, by, text, kind = null, categories = '|', place = null, unit = null, on = null } = row;
  const [must, may] = categoriesIn(categories);
  return {
    id: `t${String(at + 1).padStart(3, '0')}`,
    lang,
    text,
    asker: by,
    now: row.now ?? usualNow,
    door: row.door ?? (kind === null ? 'none' : 'nonconformity'),
    kind,
    must,
    may,
    injury: row.injury ?? (kind === null ? 'none' : injuryByKind[kind]),
    place,
    unit,
    on,
    at: row.at ?? null,
    flags: row.flags ?? [],
  };
}

/** Reads one text and holds the draft to what was expected. */
export function scoreDraft(
  dir: OpenDirectory,
  expected: ExpectedDraft,
  read: ReadReport = readReport,
): ScoredDraft {
  const { text, asker, now } = expected;
  const got = read({ text, asker, now: new Date(now).toISOString() }, dir);
  const unit = expected.unit ?? unitOf(dir, expected);
  const sameFlags = [...got.flags].sort().join() === [...expected.flags].sort().join();
  const categories = new Set<string>(got.categories);
  const allowed = new Set<string>([...expected.must, ...expected.may]);
  return {
    expected: { ...expected, unit },
    got,
    right: {
      door: got.door === expected.door,
      kind: expected.door !== 'nonconformity' || got.kind === expected.kind,
      injury: got.injury === expected.injury,
      place: got.place === expected.place,
      unit: got.unit === unit,
      day: got.happenedOn === expected.on,
      time: got.happenedAt === expected.at,
      flags: sameFlags,
    },
    hit: expected.must.filter((category) => categories.has(category)).length,
    missed: expected.must.filter((category) => !categories.has(category)),
    invented: got.categories.filter((category) => !allowed.has(category)),
  };
}

function unitOf(dir: OpenDirectory, { place, asker }: ExpectedDraft): string {
  const of = place === null ? undefined : dir.places.get(place)?.unit;
  return of ?? dir.people.get(asker)?.unit ?? dir.root.id;
}

/** The share of texts that are right by a metric; a kind counts only where there is one. */
export function rateOf(rows: readonly ScoredDraft[], metric: DraftMetric): number {
  const asked = metric === 'kind' ? rows.filter(({ expected }) => expected.door === 'nonconformity') : rows;
  return asked.length === 0 ? 1 : asked.filter(({ right }) => right[metric]).length / asked.length;
}

/** F1 over the categories of all rows together. */
export function categoryF1(rows: readonly ScoredDraft[]): number {
  const hit = rows.reduce((sum, row) => sum + row.hit, 0);
  const wrong = rows.reduce((sum, row) => sum + row.missed.length + row.invented.length, 0);
  return hit + wrong === 0 ? 1 : (2 * hit) / (2 * hit + wrong);
}

/** The emergencies that were read as something else. */
export function missedEmergencies(rows: readonly ScoredDraft[]): readonly ScoredDraft[] {
  return rows.filter(({ expected, got }) => expected.door === 'emergency' && got.door !== 'emergency');
}
