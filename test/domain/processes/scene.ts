import { readDirectory } from '../../../src/domain/organisation/directory.ts';
import { type OpenDirectory, openDirectory } from '../../../src/domain/organisation/openDirectory.ts';
import type { Occurrence } from '../../../src/domain/processes/occurrence/occurrence.ts';
import { planOf } from '../../../src/domain/processes/plan/planOf.ts';
import {
  firstPlanState,
  type Plan,
  type PlanQuestion,
  type PlanState,
} from '../../../src/domain/processes/plan/types.ts';
import type { Wheel } from '../../../src/domain/processes/responsible.ts';
import { defaultSettings, type YearSettings } from '../../../src/domain/processes/settings.ts';
import { addDays, type Day, type Instant } from '../../../src/domain/time.ts';
import { isNorwegianHoliday } from '../../../src/jobs/calendar.ts';
import sample from '../../../src/sample/directory.json' with { type: 'json' };
import { organisation } from '../../fakes/organisation.ts';

export const isHoliday = isNorwegianHoliday;

const reading = readDirectory(sample);
if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));

/** The organisation that comes with the program. */
export const sampleDir = openDirectory(reading.directory);

/**
 * A university: Rakel leads all, Dina the faculty, Hans the department with its laboratory. Vera is safety deputy, Kari HSE
 * coordinator by delegation; the department talks in a channel.
 */
export const university = (
  hans: { readonly from?: Day; readonly substitute?: string } = {},
  dina: { readonly substitute?: string } = {},
) =>
  organisation()
    .unit('uni')
    .unit('fac', 'uni', { level: 'faculty' })
    .unit('dep', 'fac')
    .unit('lab', 'dep', { level: 'lab' })
    .appoint('rakel', 'rector', 'uni')
    .appoint('dina', 'dean', 'fac', dina)
    .appoint('hans', 'head-of-department', 'dep', hans)
    .appoint('vera', 'safety-deputy', 'dep')
    .person('per', 'dep')
    .delegate('hans', 'kari', 'dep', { role: 'hse-coordinator', tasks: ['hse-round'] })
    .channel('dep', 'slack', 'C0123456789');

export const dir = university().open();

/**
 * The same, with Siri acting for Hans and Dag for Dina; Hans is away twice a year, Dina once, and Siri for some of the days on
 * which she would act.
 */
export const withAbsences = (years: readonly number[]) => {
  const building = university({ substitute: 'siri' }, { substitute: 'dag' });
  for (const year of years) {
    building
      .absent('hans', `${year}-01-18`, `${year}-02-09`)
      .absent('hans', `${year}-11-03`, `${year}-12-02`);
    building
      .absent('dina', `${year}-11-02`, `${year}-11-25`)
      .absent('siri', `${year}-11-09`, `${year}-11-11`);
  }
  return building;
};

export const wheel = (settings: Partial<YearSettings> = {}, directory: OpenDirectory = dir): Wheel => ({
  settings: { ...defaultSettings, ...settings },
  dir: directory,
  isHoliday,
});

/** Every day from the first to the last, both included. */
export function daysFrom(first: Day, last: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

export const morning = (day: Day): Instant => `${day}T06:30:00.000Z`;

/** The state of a year that began long before, in which nothing from before that day is looked at. */
export const runningState = (from: Day): PlanState => ({
  ...firstPlanState(from),
  starts: [],
  plannedOn: addDays(from, -1),
});

/** Plans at each of the instants in turn, in a year that is running; `between` may change the occurrences after each plan. */
export function planAt(
  question: Omit<PlanQuestion, 'now' | 'state'>,
  startedOn: Day,
  instants: readonly Instant[],
  between: (occurrences: PlanState['occurrences'], plan: Plan) => readonly Occurrence[] = () => [],
  first: PlanState = runningState(startedOn),
): { readonly plans: readonly Plan[]; readonly state: PlanState } {
  let state = first;
  const plans: Plan[] = [];
  for (const now of instants) {
    const plan = planOf({ ...question, now, state });
    plans.push(plan);
    const changed = between(plan.next.occurrences, plan);
    const occurrences = new Map(plan.next.occurrences);
    for (const occurrence of changed) occurrences.set(occurrence.id, occurrence);
    state = { ...plan.next, occurrences };
  }
  return { plans, state };
}
