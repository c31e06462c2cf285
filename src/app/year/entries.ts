import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { PersonId, UnitId } from '../../domain/organisation/types.ts';
import { dueBy, isOver, type Occurrence } from '../../domain/processes/occurrence/occurrence.ts';
import {
  type OccurrenceKey,
  occurrencesOf,
  type PlannedOccurrence,
  yearOf,
} from '../../domain/processes/occurrences.ts';
import { eachOf } from '../../domain/processes/plan/pieces.ts';
import type { Wheel } from '../../domain/processes/responsible.ts';
import type { YearSettings } from '../../domain/processes/settings.ts';
import type { Day } from '../../domain/time.ts';
import type { Core } from '../context.ts';
import { everyOf } from '../delegations/finding.ts';
import type { MarkState } from '../drawings.ts';
import { gently } from './gently.ts';
import { wheelOf } from './wheel.ts';

/** Whose year: what a unit has to do, or what one person answers for, wherever that is. */
export type YearOf =
  | { readonly whose: 'unit'; readonly unit: UnitId }
  | { readonly whose: 'own'; readonly person: PersonId };

/** One time of a duty in a year, and what has been done with it; null as long as nothing was posted of it. */
export interface YearEntry {
  readonly planned: PlannedOccurrence;
  readonly known: Occurrence | null;
  readonly dueOn: Day;
}

/** Everything that a year holds, by the due day. */
export async function entriesOf(core: Core, of: YearOf, year: number): Promise<readonly YearEntry[]> {
  const wheel = wheelOf(core);
  const entries =
    of.whose === 'unit' ? unitEntries(core, wheel, of.unit, year) : ownEntries(core, wheel, of.person, year);
  return (await entries).toSorted((a, b) => (a.dueOn === b.dueOn ? 0 : a.dueOn < b.dueOn ? -1 : 1));
}

async function unitEntries(
  core: Core,
  wheel: Wheel,
  unit: UnitId,
  year: number,
): Promise<readonly YearEntry[]> {
  const known = await knownOf(core, unit);
  return yearOf(wheel, unit, year).map((planned) => entryOf(planned, known));
}

/** What is a person's by the directory, and what they have taken. */
async function ownEntries(
  core: Core,
  wheel: Wheel,
  person: PersonId,
  year: number,
): Promise<readonly YearEntry[]> {
  const planned = new Map((await answeredBy(wheel, person, year)).map((each) => [each.key, each]));
  for (const { doc } of await everyOf(core.store, 'occurrence', 'owner', person)) {
    const taken = occurrencesOf(wheel, doc.process, doc.unit, year).find(({ key }) => key === doc.id);
    if (taken !== undefined) planned.set(taken.key, taken);
  }
  const units = [...new Set([...planned.values()].map(({ unit }) => unit))];
  const known = new Map(
    (await Promise.all(units.map((unit) => knownOf(core, unit)))).flatMap((each) => [...each]),
  );
  return [...planned.values()].map((each) => entryOf(each, known));
}

async function knownOf(core: Core, unit: UnitId): Promise<ReadonlyMap<OccurrenceKey, Occurrence>> {
  const known = await everyOf(core.store, 'occurrence', 'unit', unit);
  return new Map(known.map(({ doc }) => [doc.id, doc]));
}

function entryOf(planned: PlannedOccurrence, all: ReadonlyMap<OccurrenceKey, Occurrence>): YearEntry {
  const known = all.get(planned.key) ?? null;
  return { planned, known, dueOn: known === null ? planned.dueOn : dueBy(known, planned.dueOn).dueOn };
}

type ByPerson = ReadonlyMap<PersonId, readonly PlannedOccurrence[]>;

type Years = Map<number, Promise<ByPerson>>;

const answered = new WeakMap<YearSettings, WeakMap<OpenDirectory, Years>>();

/**
 * What a person answers for in a year. Worked out once for everybody and each pair of settings and directory, a piece at a
 * time: in a large organisation it takes longer than others should wait.
 */
export async function answeredBy(
  wheel: Wheel,
  person: PersonId,
  year: number,
): Promise<readonly PlannedOccurrence[]> {
  const byDirectory = answered.get(wheel.settings) ?? new WeakMap<OpenDirectory, Years>();
  answered.set(wheel.settings, byDirectory);
  const years: Years = byDirectory.get(wheel.dir) ?? new Map();
  byDirectory.set(wheel.dir, years);
  const known = years.get(year) ?? byPerson(wheel, year);
  years.set(year, known);
  return (await known).get(person) ?? [];
}

async function byPerson(wheel: Wheel, year: number): Promise<ByPerson> {
  const all = await gently(eachOf(wheel.dir.units.keys(), (unit) => yearOf(wheel, unit, year)));
  return Map.groupBy(
    all.flat().filter(({ responsible }) => responsible !== null),
    ({ responsible }) => responsible?.person ?? '',
  );
}

/** How the entries of a year stand on that day. The next one is the first that is not over and not late, this year. */
export function standings(
  entries: readonly YearEntry[],
  year: number,
  today: Day,
): ReadonlyMap<YearEntry, MarkState> {
  const states = new Map(entries.map((entry) => [entry, standing(entry, today)]));
  const isNow = today.startsWith(String(year));
  const next = isNow ? entries.find((entry) => states.get(entry) === 'open') : undefined;
  if (next !== undefined) states.set(next, 'next');
  return states;
}

function standing({ known, dueOn }: YearEntry, today: Day): MarkState {
  if (known?.state === 'done') return 'done';
  if (known !== null && (isOver(known) || dueOn < today)) return 'overdue';
  return dueOn < today ? 'past' : 'open';
}
