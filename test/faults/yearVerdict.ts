import type { Nudge } from '../../src/app/records.ts';
import type { Occurrence } from '../../src/domain/processes/occurrence/occurrence.ts';
import { planOf } from '../../src/domain/processes/plan/planOf.ts';
import { firstPlanState } from '../../src/domain/processes/plan/types.ts';
import { instantOf } from '../../src/domain/time.ts';
import { isNorwegianHoliday } from '../../src/jobs/calendar.ts';
import { openStore } from '../../src/store/embedded.ts';
import { verifyChains } from '../../src/store/verify.ts';
import { keysOf } from './verdict.ts';
import { day, type Morning } from './yearWorkspace.ts';

/** What was found in the data and in Slack after the morning. `violations` is empty when every promise was kept. */
export interface YearVerdict {
  readonly violations: readonly string[];
  /** Cards that were to be sent, and those that are in Slack. */
  readonly planned: number;
  readonly arrived: number;
  readonly duties: number;
  /** May be in Slack or not, which Slack does not tell of channels: listed, and never sent again blindly. */
  readonly uncertain: number;
}

interface Kept {
  readonly nudges: ReadonlyMap<string, Nudge>;
  readonly occurrences: ReadonlyMap<string, Occurrence>;
  /** The ids of what has not arrived, by state. */
  readonly waiting: ReadonlyMap<string, readonly string[]>;
  readonly batches: number;
}

/** Holds the data and Slack against what the tables and the directory say was to be posted that morning. */
export async function judgeMorning({ folder, fake, dir, year }: Morning): Promise<YearVerdict> {
  const store = await openStore({ folder, create: false, now: () => instantOf(Date.now()) });
  try {
    const kept = await readAll(store.aggregates());
    const chains = await verifyChains(store.aggregates());
    const wheel = { settings: year, dir, isHoliday: isNorwegianHoliday };
    const plan = planOf({
      now: `${day}T08:05:00.000Z`,
      wheel,
      units: [...dir.units.keys()],
      state: firstPlanState(day),
      isNeedless: () => true,
    });
    const planned = plan.bundles.flatMap(({ target, items }) => items.map(({ key }) => `${key} ${target}`));
    const decided = [...kept.nudges.values()].flatMap(({ target, items }) =>
      items.map(({ key }) => `${key} ${target}`),
    );
    return {
      violations: [
        ...chains.broken.map(({ stream, code, seq }) => `the chain of ${stream} is ${code} at ${seq}`),
        ...difference(planned, decided).map((each) => `${each} was never decided`),
        ...difference(decided, planned).map((each) => `${each} was decided for no reason`),
        ...repeated(decided).map((each) => `${each} was decided twice`),
        ...plan.changed
          .filter(({ occurrence: { id, steps } }) => !sameSteps(steps, kept.occurrences.get(id)?.steps))
          .map(({ occurrence }) => `${occurrence.id} does not know of its posts`),
        ...cardViolations(kept, keysOf(fake)),
        ...(kept.batches === 0 ? [] : [`${kept.batches} parts of the plan are left`]),
        ...fake.violations.map((violation) => `Slack would refuse: ${violation}`),
      ],
      planned: kept.nudges.size,
      arrived: new Set(keysOf(fake)).size,
      duties: kept.occurrences.size,
      uncertain: kept.waiting.get('uncertain')?.length ?? 0,
    };
  } finally {
    await store.close();
  }
}

async function readAll(aggregates: Parameters<typeof verifyChains>[0]): Promise<Kept> {
  const nudges = new Map<string, Nudge>();
  const occurrences = new Map<string, Occurrence>();
  const waiting = new Map<string, string[]>();
  let batches = 0;
  for await (const { records } of aggregates) {
    for (const { id, name, doc } of records.values()) {
      if (name === 'nudge' && 'digest' in doc && 'items' in doc) nudges.set(id, doc);
      if (name === 'occurrence' && 'steps' in doc) occurrences.set(doc.id, doc);
      if (name === 'year-batch') batches += 1;
      if (name === 'outgoing' && 'dueAt' in doc && doc.what === 'send')
        waiting.set(doc.state, [...(waiting.get(doc.state) ?? []), id]);
    }
  }
  return { nudges, occurrences, waiting, batches };
}

/** Each card was sent once, or is listed as one that may have been; and none waits for an end that it will not have. */
function cardViolations({ nudges, waiting }: Kept, keys: readonly string[]): readonly string[] {
  const unsure = new Set([...(waiting.get('uncertain') ?? []), ...(waiting.get('undeliverable') ?? [])]);
  const arrived = new Set(keys);
  const missing = [...nudges.keys()].filter((id) => !arrived.has(`${id}.o0`) && !unsure.has(`${id}.o0`));
  return [
    ...repeated(keys).map((key) => `${key} was sent twice`),
    ...missing.map((id) => `${id} was never sent`),
    ...['pending', 'sending'].flatMap((state) =>
      (waiting.get(state) ?? []).map((id) => `${id} is still ${state}`),
    ),
  ];
}

function sameSteps(wanted: Occurrence['steps'], found: Occurrence['steps'] | undefined): boolean {
  return Object.entries(wanted).every(([step, record]) => {
    const known = Object.entries(found ?? {}).find(([name]) => name === step)?.[1];
    return known?.as === record?.as;
  });
}

function difference(all: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return all.filter((each) => !known.has(each));
}

function repeated(all: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return all.filter((each) => seen.has(each) || !seen.add(each));
}
