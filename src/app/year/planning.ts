import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { openCasesByUnit } from '../../domain/processes/nonconformities.ts';
import type { Occurrence } from '../../domain/processes/occurrence/occurrence.ts';
import type { OccurrenceKey } from '../../domain/processes/occurrences.ts';
import { planOf } from '../../domain/processes/plan/planOf.ts';
import { type Bundle, firstPlanState, type Plan, type PlanState } from '../../domain/processes/plan/types.ts';
import type { ProcessId } from '../../domain/processes/processes.ts';
import type { Wheel } from '../../domain/processes/responsible.ts';
import type { Day } from '../../domain/time.ts';
import { type Core, todayIn } from '../context.ts';
import { everyOf } from '../delegations/finding.ts';
import { refresh, sendNotBefore } from '../outbox.ts';
import { channelsOf } from '../people.ts';
import type { Addressee, YearState } from '../records.ts';
import type { Stored, Write } from '../store.ts';
import { measuresDue } from './plan/due.ts';

/** What every question of the HSE year is answered with now. */
export function wheelOf({ year, directory, isHoliday }: Core): Wheel {
  return { settings: year, dir: directory(), isHoliday };
}

/** The id of the record of an occurrence. */
export function occurrenceId(key: OccurrenceKey): string {
  return idOf(key);
}

/** Without the point, behind which an id names a part of something. */
function idOf(key: string): string {
  return key.replaceAll('%', '%25').replaceAll('.', '%2E');
}

const stateId = 'year';

/** Months in which one that ended is still known to the plan: longer than a hundred days. */
const monthsKept = 5;

/** How often it is tried again when somebody does something with a duty at the same time. */
const mostAttempts = 8;

/**
 * Posts what has fallen due in the HSE year by now, each thing once, however often and wherever it is done. One commit holds
 * what was decided and what is sent, so that neither is there without the other. Gives how many cards went out.
 */
export async function postWhatIsDue(core: Core): Promise<number> {
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const known = await core.store.read('year-state', stateId);
    const occurrences = await knownOccurrences(core);
    const plan = await planned(core, known, occurrences);
    if (known !== null && isNothing(plan, known)) return 0;
    const { outcome } = await core.store.commit({
      writes: [
        stateWrite(plan.next, known),
        ...(await changes(core, plan, occurrences)),
        ...plan.bundles.flatMap((bundle) => posts(core, bundle)),
      ],
      facts: plan.changed.flatMap(({ facts }) => facts),
    });
    if (outcome === 'committed') return plan.bundles.length;
  }
  core.log.warn('year-gave-up', { attempts: mostAttempts });
  return 0;
}

/** True when the plan says no more than what is known: nothing is written every few minutes for nothing. */
function isNothing({ bundles, changed, records, next }: Plan, { doc }: Stored<'year-state'>): boolean {
  const isQuiet = bundles.length + changed.length + records.length === 0;
  return isQuiet && doc.plannedOn === next.plannedOn && doc.digestOf === next.digestOf;
}

async function planned(
  core: Core,
  known: Stored<'year-state'> | null,
  occurrences: ReadonlyMap<OccurrenceKey, Stored<'occurrence'>>,
): Promise<Plan> {
  const wheel = wheelOf(core);
  const now = core.clock.now();
  const today = todayIn(wheel.dir, now);
  return planOf({
    now,
    wheel,
    units: [...wheel.dir.units.keys()],
    state: stateOf(known?.doc ?? null, occurrences, today),
    alsoDue: await measuresDue(core, wheel, today),
    isNeedless: await needless(core, wheel.dir, today),
  });
}

function stateOf(
  doc: YearState | null,
  known: ReadonlyMap<OccurrenceKey, Stored<'occurrence'>>,
  today: Day,
): PlanState {
  const occurrences = new Map<OccurrenceKey, Occurrence>(
    [...known].map(([key, { doc: each }]) => [key, each]),
  );
  if (doc === null) return { ...firstPlanState(today), occurrences };
  return { ...doc, occurrences, sent: new Map(doc.sent), told: new Map(doc.told) };
}

function stateWrite(
  { occurrences: _, sent, told, ...rest }: PlanState,
  known: Stored<'year-state'> | null,
): Write {
  const doc = { ...rest, sent: [...sent], told: [...told] };
  return { name: 'year-state', id: stateId, doc, expected: known?.version ?? 'new' };
}

/** Everything that is not over, and what ended lately. */
async function knownOccurrences(core: Core): Promise<ReadonlyMap<OccurrenceKey, Stored<'occurrence'>>> {
  const today = todayIn(core.directory(), core.clock.now());
  const found = await Promise.all([
    everyOf(core.store, 'occurrence', 'open', 'yes'),
    ...lastMonths(today).map((month) => everyOf(core.store, 'occurrence', 'ended', month)),
  ]);
  return new Map(found.flat().map((known) => [known.doc.id, known]));
}

function lastMonths(today: Day): readonly string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: monthsKept }, (_, back) => {
    const at = year * 12 + month - 1 - back;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

/** A month without open nonconformities has nothing to handle. */
async function needless(
  core: Core,
  dir: OpenDirectory,
  today: Day,
): Promise<(process: ProcessId, unit: string) => boolean> {
  const units = [...dir.units.keys()];
  const open = await Promise.all(units.map((unit) => everyOf(core.store, 'case', 'openUnit', unit)));
  const counts = openCasesByUnit(
    open.flat().map(({ doc }) => doc),
    dir,
    today,
  );
  return (process, unit) => process === 'nonconformity-handling' && counts.get(unit) === undefined;
}

/** The occurrences that were touched, and the cards that show them. */
async function changes(
  core: Core,
  { changed }: Plan,
  known: ReadonlyMap<OccurrenceKey, Stored<'occurrence'>>,
): Promise<readonly Write[]> {
  const writes = changed.map(async ({ occurrence }): Promise<readonly Write[]> => {
    const id = occurrenceId(occurrence.id);
    const before = known.get(occurrence.id);
    const put: Write = { name: 'occurrence', id, doc: occurrence, expected: before?.version ?? 'new' };
    return before === undefined ? [put] : [put, ...(await refreshed(core, occurrence.id))];
  });
  const all = (await Promise.all(writes)).flat();
  return [...new Map(all.map((write) => [`${write.name} ${write.id}`, write])).values()];
}

/** All cards that tell of an occurrence are to be brought up to date. */
export async function refreshed(core: Core, key: OccurrenceKey): Promise<readonly Write[]> {
  const nudges = await everyOf(core.store, 'nudge', 'occurrence', key);
  return [occurrenceId(key), ...nudges.map(({ id }) => id)].map((subject) => refresh(core, subject));
}

/** One card for everything that a target gets on a day, in each of the places where it is read. */
function posts(core: Core, { key, target, day, at, items, digest }: Bundle): readonly Write[] {
  const subject = `nudge-${idOf(key)}`;
  const nudge: Write = {
    name: 'nudge',
    id: subject,
    doc: { target, day, items, digest },
    expected: 'new',
  };
  return [
    nudge,
    ...addressees(core, target).map((to, place) =>
      sendNotBefore(core, to, { view: 'nudge', subject }, { at, place: String(place) }),
    ),
  ];
}

function addressees(core: Core, target: Bundle['target']): readonly Addressee[] {
  const cut = target.indexOf(':');
  const id = target.slice(cut + 1);
  return target.startsWith('channel:') ? channelsOf(core, id) : [{ to: 'person', person: id }];
}
