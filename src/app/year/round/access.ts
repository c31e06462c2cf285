import type { OpenDirectory } from '../../../domain/organisation/openDirectory.ts';
import { roundRolesOf } from '../../../domain/processes/round/roles.ts';
import type { Round, RoundRole } from '../../../domain/processes/round/round.ts';
import type { Day } from '../../../domain/time.ts';
import { hasLeft } from '../../accounts.ts';
import type { Turn } from '../../context.ts';
import { keyOf } from '../../outcome.ts';
import type { Stored } from '../../store.ts';

/** A round, whether it is there yet or not. */
export interface WhichRound {
  readonly unit: string;
  readonly year: number;
}

/** The id of the HSE round of a unit and year, before there is one too. */
export function roundIdOf({ unit, year }: WhichRound): string {
  return `hse-round-${keyOf(unit)}-${year}`;
}

/** What a button carries that opens a round: the id of the occurrence of the duty. */
export function openingIdOf({ unit, year }: WhichRound): string {
  return `hse-round:${unit.replaceAll('%', '%25').replaceAll('.', '%2E')}:${year}`;
}

/** The round that a button opens; null for anything else. */
export function whichRound(id: string): WhichRound | null {
  const [, unit, year] = /^hse-round:(.+):(\d{4})$/.exec(id) ?? [];
  if (unit === undefined || year === undefined) return null;
  return { unit: unit.replaceAll('%2E', '.').replaceAll('%25', '%'), year: Number(year) };
}

/** What somebody is to a round today; nobody, once they are gone from the directory. */
export function rolesIn(
  dir: OpenDirectory,
  round: Pick<Round, 'unit' | 'participants'>,
  person: string,
  today: Day,
): readonly RoundRole[] {
  return hasLeft(dir, person) ? ['nobody'] : roundRolesOf(round, person, dir, today);
}

/** The round, when this person may know what is in it; null else, as if there were none. */
export async function readableRound(turn: Turn, id: string): Promise<Stored<'hse-round'> | null> {
  const known = await turn.core.store.read('hse-round', id);
  return known && mayRead(turn.dir, known.doc, turn.person, turn.today) ? known : null;
}

/** True for everybody who takes part, by their role or by invitation. */
export function mayRead(
  dir: OpenDirectory,
  round: Pick<Round, 'unit' | 'participants'>,
  person: string,
  today: Day,
): boolean {
  return !rolesIn(dir, round, person, today).includes('nobody');
}
