import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFor, instantAt } from '../../src/domain/processes/calendar.ts';
import { isOver } from '../../src/domain/processes/occurrence/occurrence.ts';
import { yearOf } from '../../src/domain/processes/occurrences.ts';
import { addDays, type Day, dayOf } from '../../src/domain/time.ts';
import { isHoliday, withAbsences } from '../domain/processes/scene.ts';
import { type Arrival, type End, type Weather, type YearWorld, yearWorld } from './yearWorld.ts';

const zone = 'Europe/Oslo';
const minute = 60_000;
const hour = 60 * minute;

/** Two branches, each with people of its own; some are away at times, and others act for them. */
const dir = withAbsences(Array.from({ length: 14 }, (_, ahead) => 2024 + ahead))
  .unit('fac2', 'uni', { level: 'faculty' })
  .unit('dep2', 'fac2')
  .appoint('finn', 'dean', 'fac2')
  .appoint('dag', 'head-of-department', 'dep2')
  .channel('dep2', 'slack', 'C9876543210')
  .open();

const units = [...dir.units.keys()];

/** To the next look: mostly some hours, sometimes a downtime of up to 20 days, sometimes a clock that is wrong. */
const gaps = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 20, max: 30 * 60 }) },
  { weight: 2, arbitrary: fc.integer({ min: 24 * 60, max: 20 * 24 * 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: -3 * 24 * 60, max: -1 }) },
  { weight: 1, arbitrary: fc.constantFrom(60 * 24 * 60, -60 * 24 * 60) },
);

const end: fc.Arbitrary<End | null> = fc.option(
  fc.record({ change: fc.integer({ min: 1, max: 12 }), isKept: fc.boolean() }),
  { freq: 3 },
);

interface Look {
  readonly minutes: number;
  readonly weather: Weather;
  readonly ends: readonly (End | null)[];
}

const looks: fc.Arbitrary<readonly Look[]> = fc.array(
  fc.record({
    minutes: gaps,
    weather: fc.constantFrom<Weather>('fine', 'fine', 'fine', 'down', 'answers-lost', 'messages-lost'),
    ends: fc.tuple(end, end),
  }),
  { minLength: 15, maxLength: 35 },
);

const begins = fc
  .integer({ min: 2024, max: 2034 })
  .chain((year) => fc.integer({ min: 0, max: 364 }).map((day) => addDays(`${year}-01-01`, day)));

/** When each unit began, as far as anything was planned. */
type Starts = Map<string, Day>;

async function noteStarts(world: YearWorld, starts: Starts): Promise<void> {
  const state = await world.store.read('year-state', 'year');
  for (const [unit, on] of state?.doc.starts ?? []) starts.set(unit, on);
}

async function lived(world: YearWorld, from: Day, steps: readonly Look[]): Promise<Starts> {
  const starts: Starts = new Map();
  world.at(`${from}T05:00:00.000Z`);
  let latest = world.now();
  for (const { minutes, weather, ends } of steps) {
    world.pass(minutes * minute);
    world.turns(weather);
    await world.live(ends);
    await noteStarts(world, starts);
    if (world.now() > latest) latest = world.now();
  }
  world.turns('fine');
  world.at(latest);
  for (let look = 0; look < 10 * 4; look += 1) {
    world.pass(6 * hour);
    await world.live([null]);
    await noteStarts(world, starts);
  }
  return starts;
}

const twice = (arrivals: readonly Arrival[]): readonly string[] => {
  const all = arrivals.flatMap(({ target, items }) => items.map((item) => `${item} ${target}`));
  return all.filter((each, index) => all.indexOf(each) !== index);
};

/** The steps by the calendar that came due after their unit had begun, and that nobody knows anything of. */
async function lost(world: YearWorld, starts: Starts): Promise<readonly string[]> {
  const plannedOn = (await world.store.read('year-state', 'year'))?.doc.plannedOn ?? '';
  const wheel = { settings: world.year, dir, isHoliday };
  const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036];
  const missing: string[] = [];
  for (const unit of units) {
    const branch =
      dir.units.get(unit)?.parent === 'uni' || unit === 'uni' ? unit : (dir.units.get(unit)?.parent ?? '');
    const start = starts.get(unit) ?? starts.get(branch) ?? starts.get(dir.units.get(branch)?.parent ?? '');
    if (start === undefined) continue;
    for (const { key, steps, dueOn } of years.flatMap((year) => yearOf(wheel, unit, year))) {
      const byCalendar = steps.slice(0, steps.findIndex(({ step }) => step === 'due') + 1);
      const due = byCalendar.filter(({ on }) => start <= on && on <= plannedOn && dueOn > start);
      if (due.length === 0) continue;
      const known = await world.store.read('occurrence', key);
      if (known !== null && isOver(known.doc)) continue;
      const unknown = due.filter(({ step }) => known?.doc.steps[step] === undefined);
      missing.push(...unknown.map(({ step }) => `${key}:${step}`));
    }
  }
  return missing;
}

/** Steps that are said to have been posted although no card of them came, and none is on its way. */
async function neverCame(world: YearWorld): Promise<readonly string[]> {
  const states = ['pending', 'sending', 'uncertain'] as const;
  const found = await Promise.all(
    states.map((state) => world.store.find('outgoing', 'state', state, { limit: 10_000 })),
  );
  const ids = new Set(found.flat().map(({ doc }) => doc.subject));
  const there = new Set(world.arrivals.flatMap(({ items }) => items));
  const open = await world.store.find('occurrence', 'open', 'yes', { limit: 10_000 });
  const claims = open.flatMap(({ doc }) =>
    Object.entries(doc.steps).flatMap(([step, record]) =>
      record?.as === 'posted' || record?.as === 'late' ? [`${doc.id}:${step}`] : [],
    ),
  );
  const missing: string[] = [];
  for (const claim of claims.filter((each) => !there.has(each))) {
    const nudges = await world.store.find(
      'nudge',
      'occurrence',
      claim.slice(0, claim.lastIndexOf(':')) as never,
      {
        limit: 1_000,
      },
    );
    const isUnderWay = nudges.some(
      ({ id, doc }) => ids.has(id) && doc.items.some(({ key }) => key === claim),
    );
    if (!isUnderWay) missing.push(claim);
  }
  return missing;
}

describe('whatever the clock, the platform and the end of processes do, on two instances with one store', () => {
  it('each post reaches each of its targets once at most, within its hours, and none is lost without a word', async () => {
    await fc.assert(
      fc.asyncProperty(begins, looks, async (from, steps) => {
        const world = yearWorld(dir);
        const starts = await lived(world, from, steps);
        expect(twice(world.arrivals)).toEqual([]);
        const keys = world.arrivals.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(world.arrivals.flatMap((each) => world.wrongTime(each) ?? [])).toEqual([]);
        expect(await lost(world, starts)).toEqual([]);
        expect(await neverCame(world)).toEqual([]);
        expect(await world.store.find('year-batch', 'waiting', 'yes', { limit: 100 })).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

/** The last Sunday of a month. */
function lastSundayOf(year: number, month: 3 | 10): Day {
  const last = `${year}-${String(month).padStart(2, '0')}-31`;
  return addDays(last, -new Date(`${last}T00:00:00Z`).getUTCDay());
}

const changes = Array.from({ length: 12 }, (_, ahead) => 2024 + ahead).flatMap((year) =>
  ([3, 10] as const).map((month) => [lastSundayOf(year, month)] as const),
);

const quiet = { easterWeek: false, july: false, periods: [] };
const calendar = calendarFor(quiet, isHoliday);

describe('over every change of the clocks from 2024 to 2035', () => {
  it.each(changes)(
    '%s: what is due on the last day before and the first after comes at nine, once',
    async (sunday) => {
      const [before, after] = [calendar.lastUpTo(sunday), calendar.firstFrom(sunday)];
      const dueOn = (day: Day) => ({
        months: [Number(day.slice(5, 7))],
        day: Number(day.slice(8)),
        leadDays: [],
      });
      const world = yearWorld(dir, {
        start: { over: 1 },
        quiet,
        caps: { person: 9, channel: 9 },
        processes: { 'action-plan': dueOn(before), 'documentation-check': dueOn(after) },
      });
      world.at(`${addDays(before, -4)}T00:10:00.000Z`);
      while (dayOf(world.now(), zone) <= after) {
        const isNear = dayOf(world.now(), zone) >= before;
        world.pass((isNear ? 20 : 150) * minute);
        await world.live([null, null]);
      }
      const came = (duty: string) =>
        world.arrivals.flatMap(({ target, items, at }) =>
          target === 'person:hans' && items.includes(`${duty}:dep:${sunday.slice(0, 4)}:due`) ? [at] : [],
        );
      const at = (day: Day) =>
        expect.stringMatching(`^${instantAt(day, '09:00', zone).slice(0, 'yyyy-MM-ddTHH'.length)}`);
      expect(came('action-plan')).toEqual([at(before)]);
      expect(came('documentation-check')).toEqual([at(after)]);
      expect(world.arrivals.flatMap((each) => world.wrongTime(each) ?? [])).toEqual([]);
    },
  );
});
