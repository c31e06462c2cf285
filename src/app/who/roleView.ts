import { type Duty, dutiesOf } from '../../domain/responsibility/duties.ts';
import { type Holder, holdersOf } from '../../domain/responsibility/lookup.ts';
import { notCounting } from '../../domain/responsibility/notCounting.ts';
import { isRoleId, type RoleId, roleOf } from '../../domain/responsibility/roles.ts';
import type { UnderstandingReason, Understood } from '../../language/understanding/types.ts';
import type { Turn } from '../context.ts';
import type { WhoPersonView, WhoRoleMessage } from '../messages.ts';
import { reasonViews, unitNames } from '../people.ts';
import { namedIn } from './answerView.ts';

const shown = 10;

/** Duties that no longer apply, or that are only what was seen to be done, are not told as duties. */
const told: readonly Duty['status'][] = ['current', 'supplement', 'inferred'];

/** What a role is and has to do, and who holds it for the unit; one that has been replaced is told by its successor. */
export function roleMessage(
  turn: Turn,
  asked: RoleId,
  { unit, campus, reasons }: Pick<Understood, 'unit' | 'campus' | 'reasons'>,
  day: string,
): WhoRoleMessage {
  const { dir, today } = turn;
  const successors = (roleOf(asked).supersededBy ?? []).filter(isRoleId);
  const role = successors[0] ?? asked;
  const options = campus === null ? {} : { campus };
  const holders = holdersOf(dir, asked, unit, day, options);
  const duties = dutiesOf(role).filter(({ status }) => told.includes(status));
  const steps: readonly UnderstandingReason[] = [
    ...reasons,
    ...notCounting(dir, asked, unit, day, options),
    ...holders.flatMap((holder) => holder.reasons),
  ];
  return {
    type: 'who-role',
    role: roleOf(asked).names,
    unit: unitNames(dir, unit),
    day,
    today,
    successors: successors.map((id) => roleOf(id).names),
    duties: duties.slice(0, shown).map(({ words }) => words),
    total: duties.length,
    mayDelegate: roleOf(role).canDelegate === 'hse-tasks',
    holders: holders.map((holder) => holderView(turn, holder)),
    sources: roleOf(role).source,
    reasons: reasonViews(dir, steps),
  };
}

function holderView({ dir }: Turn, { person, role, unit, basis, insteadOf }: Holder): WhoPersonView {
  const { appointments, delegations } = dir;
  const until =
    basis.kind === 'delegation' ? delegations.get(basis.id)?.validTo : appointments.get(basis.id)?.to;
  return {
    person: namedIn(dir, person),
    role: roleOf(role).names,
    unit: unitNames(dir, unit),
    by: basis.kind,
    until: until ?? null,
    insteadOf: insteadOf === undefined ? null : namedIn(dir, insteadOf).name,
  };
}
