import { lineManagerOf } from '../domain/responsibility/lookup.ts';
import type { Core, Turn } from './context.ts';
import { todayIn } from './context.ts';
import type { CaseLine, CaseListMessage, HelpMessage } from './messages.ts';
import { type Outcome, tell, write } from './outcome.ts';
import { emergencyNumbers, unitNames } from './people.ts';
import type { Draft } from './records.ts';
import type { Stored } from './store.ts';

const shown = 10;

/** What a person has reported, newest first. Withdrawn reports are not in it. */
export async function reportsOf(core: Core, person: string): Promise<CaseListMessage> {
  const cases = await core.store.find('case', 'reporter', person, { limit: shown, newestFirst: true });
  const total = await core.store.count('case', 'reporter', person);
  return { type: 'case-list', whose: 'reports', lines: cases.map((known) => line(core, known)), total };
}

/** Open cases that a person handles, or answers for as line manager; newest first. */
export async function casesOf(core: Core, person: string): Promise<CaseListMessage> {
  const page = { limit: shown, newestFirst: true };
  const handled = await core.store.find('case', 'openHandler', person, page);
  const managed = await Promise.all(
    unitsManagedBy(core, person).map((unit) => core.store.find('case', 'openUnit', unit, page)),
  );
  const all = new Map([...handled, ...managed.flat()].map((known) => [known.id, known]));
  const newest = [...all.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
  const lines = newest.slice(0, shown).map((known) => line(core, known));
  return { type: 'case-list', whose: 'cases', lines, total: newest.length };
}

export async function list(
  turn: Turn,
  whose: 'reports' | 'cases',
  as: 'message' | undefined,
): Promise<Outcome> {
  const message = await (whose === 'reports' ? reportsOf : casesOf)(turn.core, turn.person);
  return as === 'message' ? write(turn, message) : tell(turn, message);
}

/** What the bot can do, for this person. */
export function helpMessage(
  turn: Turn,
  given: { greeting?: boolean; offer?: Stored<'draft'>['doc'] | null },
): HelpMessage {
  const { dir, person } = turn;
  const offer: Draft | null = given.offer ?? null;
  return {
    type: 'help',
    greeting: given.greeting ?? false,
    name: dir.people.get(person)?.name ?? null,
    emergency: emergencyNumbers(dir),
    offer: offer && { draft: offer.id, version: 0 },
    handles:
      (dir.appointmentsByPerson.get(person) ?? []).length > 0 ||
      (dir.delegationsByDelegate.get(person) ?? []).length > 0,
  };
}

/** A case as a line of a list. */
export function line(core: Core, { id, version, doc }: Stored<'case'>): CaseLine {
  const { number, state, kind, unit, receivedAt, closesOn } = doc;
  return { id, version, number, state, kind, unit: unitNames(core.directory(), unit), receivedAt, closesOn };
}

function unitsManagedBy(core: Core, person: string): readonly string[] {
  const dir = core.directory();
  const today = todayIn(dir, core.clock.now());
  const appointed = (dir.appointmentsByPerson.get(person) ?? []).length > 0;
  const substitutes = dir.directory.appointments.some(({ substitute }) => substitute === person);
  if (!appointed && !substitutes) return [];
  return [...dir.units.keys()].filter((unit) => lineManagerOf(dir, unit, today)?.person === person);
}
