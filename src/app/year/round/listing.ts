import type { Round, RoundRole } from '../../../domain/processes/round/round.ts';
import { lineManagerOf } from '../../../domain/responsibility/lookup.ts';
import { lineAppointmentOf } from '../../../domain/responsibility/tenures.ts';
import { rolesOf as caseRolesOf } from '../../cases/access.ts';
import type { CommandOf } from '../../commands.ts';
import type { Turn } from '../../context.ts';
import { everyOf } from '../../delegations/finding.ts';
import { nameIn } from '../../delegations/questions.ts';
import { line } from '../../lists.ts';
import type { CaseListMessage, HseRoundListMessage } from '../../messages.ts';
import { type Outcome, refuse, tell, write } from '../../outcome.ts';
import { unitNames } from '../../people.ts';
import { openingIdOf, readableRound, rolesIn, roundIdOf, type WhichRound } from './access.ts';
import { hasRound, openRound } from './opening.ts';

/** The rounds that the asker has to do with; a single one is opened. Words may name one unit. */
export async function hseRounds(turn: Turn, { text, as }: CommandOf<'hse-round'>): Promise<Outcome> {
  const named = unitIn(turn, text);
  const all = await roundsOf(turn);
  const asked = named === null ? all : [all.find(({ unit }) => unit === named) ?? current(turn, named)];
  const [only] = asked;
  if (only !== undefined && asked.length === 1) return openRound(turn, only);
  const message = await listMessage(turn, asked);
  return as === 'message' ? write(turn, message) : tell(turn, message);
}

/** The cases that a round looks back on, as far as this person may see them. */
export async function roundCases(turn: Turn, id: string): Promise<Outcome> {
  const known = await readableRound(turn, id);
  if (!known) return refuse(turn, { code: 'not-found' });
  const { core, dir, person, today } = turn;
  const cases = await Promise.all(
    (known.doc.inputs?.cases ?? []).map((each) => core.store.read('case', each)),
  );
  const readable = cases.flatMap((each) =>
    each === null || caseRolesOf(dir, each.doc, person, today).includes('nobody') ? [] : [each],
  );
  const message: CaseListMessage = {
    type: 'case-list',
    whose: 'hse-round',
    lines: readable
      .slice(-mostLines)
      .reverse()
      .map((each) => line(core, each)),
    total: readable.length,
  };
  return write(turn, message);
}

const mostLines = 10;

/** Units are left out of a list that is longer than a choice can be. */
const mostRounds = 60;

async function listMessage(turn: Turn, rounds: readonly WhichRound[]): Promise<HseRoundListMessage> {
  const { core, dir, person, today } = turn;
  const lines = await Promise.all(
    rounds.slice(0, mostRounds).map(async (which) => ({
      id: openingIdOf(which),
      unit: unitNames(dir, which.unit),
      year: which.year,
      state: (await core.store.read('hse-round', roundIdOf(which)))?.doc.state ?? null,
    })),
  );
  const own = dir.people.get(person)?.unit;
  const manager = own === undefined ? null : lineManagerOf(dir, own, today);
  const leader = manager && { name: nameIn(dir, manager.person), unit: unitNames(dir, manager.unit) };
  return { type: 'hse-round-list', lines, leader };
}

/** What somebody leads, helps with or takes part in: of each unit the round that is under way, else this year's. */
async function roundsOf(turn: Turn): Promise<readonly WhichRound[]> {
  const taking = await everyOf(turn.core.store, 'hse-round', 'open', turn.person);
  const known = taking.map(({ doc }) => doc).filter((round) => byRole(turn, round).length > 0);
  const units = holdsAny(turn) ? [...turn.dir.units.keys()] : [];
  const led = units
    .map((unit) => current(turn, unit))
    .filter((which) => byRole(turn, { ...which, participants: [] }).length > 0 && hasRound(turn, which))
    .filter(({ unit }) => !known.some((round) => round.unit === unit));
  return [...known.map(({ unit, year }) => ({ unit, year })), ...led];
}

function byRole(
  { dir, person, today }: Turn,
  round: Pick<Round, 'unit' | 'participants'>,
): readonly RoundRole[] {
  return rolesIn(dir, round, person, today).filter((role) => role !== 'nobody');
}

/** Spares everybody else from being looked for in every unit. */
function holdsAny({ dir, person }: Turn): boolean {
  const isAppointed = (dir.appointmentsByPerson.get(person) ?? []).length > 0;
  const isDelegate = (dir.delegationsByDelegate.get(person) ?? []).length > 0;
  return (
    isAppointed || isDelegate || dir.directory.appointments.some(({ substitute }) => substitute === person)
  );
}

function current({ today }: Turn, unit: string): WhichRound {
  return { unit, year: Number(today.slice(0, 'yyyy'.length)) };
}

/** The unit that the words name, or the one above whose round takes it in; null when they name none. */
function unitIn({ core, dir, person, today }: Turn, text: string): string | null {
  if (text.trim() === '') return null;
  const asker = dir.people.has(person) ? person : null;
  const { unit } = core.understand({ text, asker, day: today }, dir);
  return lineAppointmentOf(dir, unit, today)?.unit ?? unit;
}
