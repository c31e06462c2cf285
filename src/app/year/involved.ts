import type { Words } from '../../domain/language.ts';
import type { Occurrence } from '../../domain/processes/occurrence/occurrence.ts';
import { isProcessId, processOf } from '../../domain/processes/processes.ts';
import type { Wheel } from '../../domain/processes/responsible.ts';
import { materials } from '../../domain/processes/table/materials.ts';
import type { Material } from '../../domain/processes/table/shape.ts';
import { holdersOf } from '../../domain/responsibility/lookup.ts';
import { type RoleId, roleOf } from '../../domain/responsibility/roles.ts';
import type { Day } from '../../domain/time.ts';
import { nameIn } from '../delegations/questions.ts';
import type { DutyMessage, DutyWhyMessage } from '../messages.ts';

/**
 * Who takes part in a duty at a unit, what it builds on, what it ends in and to whom that goes, as the tables state it. A
 * role comes with a name where the directory has exactly one person in it for the unit: the holder also while they are away.
 */
export function involvedIn(
  { process, unit }: Pick<Occurrence, 'process' | 'unit'>,
  { dir }: Pick<Wheel, 'dir'>,
  today: Day,
): DutyWhyMessage['involved'] {
  const row = processOf(process);
  const only = (role: RoleId): string | null => {
    const people = new Set(
      holdersOf(dir, role, unit, today).map(({ person, insteadOf }) => insteadOf ?? person),
    );
    const [person] = people;
    return people.size === 1 && person !== undefined ? nameIn(dir, person) : null;
  };
  return {
    participants: row.participants.map((role) => ({ role: roleOf(role).names, name: only(role) })),
    rule: row.participantRule ?? null,
    inputs: row.inputs.flatMap(namesOf),
    outputs: row.outputs.flatMap(namesOf),
    recipients: row.recipients.map((role) => roleOf(role).names),
  };
}

/** What to have at hand when a duty begins; null for a channel, at every other time, and where the tables name nothing. */
export function toHaveReady(
  { process, state }: Pick<Occurrence, 'process' | 'state'>,
  viewer: string | null,
  occasion: DutyMessage['occasion'],
): DutyMessage['ready'] {
  const isBeginning = occasion === 'first' || occasion === 'coming';
  const isOver = state === 'done' || state === 'missed';
  const { inputs } = processOf(process);
  if (viewer === null || !isBeginning || isOver || inputs.length === 0) return null;
  return {
    materials: inputs.filter((each) => 'material' in each).flatMap(namesOf),
    duties: inputs.filter((each) => 'process' in each).flatMap(namesOf),
  };
}

function namesOf(each: Material): readonly Words[] {
  if ('material' in each) return [materials[each.material]];
  return isProcessId(each.process) ? [processOf(each.process).names] : [];
}
