import { type OpenDirectory, unitsUpFrom } from '../organisation/openDirectory.ts';
import type { CampusId, PersonId, UnitId } from '../organisation/types.ts';
import type { Day } from '../time.ts';
import { accountableOf, performersOf } from './assignment.ts';
import { type Holder, holdersOf, lineManagerOf } from './lookup.ts';
import { notCounting } from './notCounting.ts';
import type { Reason } from './reasons.ts';
import { isCurrent, isLineRole, isRoleId, type RoleId, roleOf } from './roles.ts';
import { lineAppointmentOf } from './tenures.ts';

/** A question for whoever holds a role. */
export interface HoldingQuestion {
  readonly role: RoleId;
  readonly unit: UnitId;
  /** The campus of the place named; else that of the unit. */
  readonly campus?: CampusId | null;
  /** Whose it is, when it is asked for a person ("my manager"): nobody is their own manager. */
  readonly of?: PersonId | null;
  readonly day: Day;
}

/** Who holds a role, and who is turned to where nobody does. */
export interface Holding {
  /** The role looked up: the successor of one that is no longer in use. */
  readonly role: RoleId;
  readonly holders: readonly Holder[];
  /** Who does the work or answers meanwhile, where nobody holds the role: the line manager. */
  readonly meanwhile: Holder | null;
  /** How the holders were found, and what does not count. */
  readonly reasons: readonly Reason[];
}

/**
 * Who holds a role for a unit on a day. `dean` is whoever leads the faculty. Of a person who leads the unit in person the
 * line manager is the next one up. Where a post of the line or a task that a manager hands out stands empty, the
 * line manager is given beside it.
 * (002#Linjeleder, 002#Andre roller og oppgaver i HMS-arbeidet)
 */
export function holdingOf(dir: OpenDirectory, question: HoldingQuestion): Holding {
  const { role: asked, unit, campus, of = null, day } = question;
  const options = campus === null || campus === undefined ? {} : { campus };
  const [successor] = isCurrent(asked) ? [] : (roleOf(asked).supersededBy ?? []).filter(isRoleId);
  const role = successor ?? asked;
  if (role === 'line-manager') return managing(dir, unit, of, day);
  const leader = role === 'dean' ? accountableOf(dir, role, unit, day, options) : null;
  const holders = leader === null ? holdersOf(dir, asked, unit, day, options) : [leader];
  const meanwhile = holders.length > 0 ? null : insteadOf(dir, role, unit, day);
  const reasons = [
    ...(leader === null ? notCounting(dir, role, unit, day, options) : []),
    ...holders.flatMap((holder) => holder.reasons),
    ...(meanwhile?.reasons ?? []),
  ];
  return { role, holders, meanwhile, reasons };
}

function insteadOf(dir: OpenDirectory, role: RoleId, unit: UnitId, day: Day): Holder | null {
  if (isLineRole(role)) return lineManagerOf(dir, unit, day);
  const { delegatedFrom } = roleOf(role);
  if (delegatedFrom !== 'line-manager' && delegatedFrom !== 'dean') return null;
  const [performer] = performersOf(dir, { accountable: 'line-manager', taskRoles: [role] }, unit, day);
  return performer?.basis.kind === 'default' ? performer : null;
}

/** The line manager of the unit; for the one who leads it, that of the nearest unit above with another. */
function managing(dir: OpenDirectory, unit: UnitId, of: PersonId | null, day: Day): Holding {
  const role = 'line-manager' as const;
  const own = lineAppointmentOf(dir, unit, day);
  const reasons = notCounting(dir, role, unit, day);
  if (of === null || own?.person !== of) {
    const holder = lineManagerOf(dir, unit, day);
    const found = holder?.reasons ?? [{ code: 'no-line-manager', details: { unit } } as const];
    return {
      role,
      holders: holder === null ? [] : [holder],
      meanwhile: null,
      reasons: [...reasons, ...found],
    };
  }
  const above = unitsUpFrom(dir, own.unit).find(
    ({ id }) => lineAppointmentOf(dir, id, day)?.person !== of,
  )?.id;
  const leads: Reason = { code: 'leads-in-person', details: { person: of, unit: own.unit } };
  const holder = above === undefined ? null : lineManagerOf(dir, above, day);
  return {
    role,
    holders: holder === null ? [] : [holder],
    meanwhile: null,
    reasons: [...reasons, leads, ...(holder?.reasons ?? [])],
  };
}
