import type { OpenDirectory } from '../organisation/openDirectory.ts';
import type { CampusId, UnitId } from '../organisation/types.ts';
import { isCurrent, isRoleId, roleOf, roles } from '../responsibility/roles.ts';
import type { OwnerSetting } from './settings.ts';
import { problem, type SettingsProblem, unless } from './settingsProblems.ts';

type Found = readonly SettingsProblem[];

/** A unit that something is set for has to be in the directory: `unknown-unit`. */
export function unitProblems(at: string, unit: UnitId, dir: OpenDirectory): Found {
  if (dir.units.has(unit)) return [];
  return [problem('unknown-unit', at, unit, '', [...dir.units.keys()])];
}

/** A campus that has a clock of its own has to have units: `unknown-campus`. */
export function campusProblems(at: string, campus: CampusId, dir: OpenDirectory): Found {
  const known = [...new Set([...dir.units.values()].map((unit) => unit.campus))];
  return unless(known.includes(campus), 'unknown-campus', at, campus, known.join(', '));
}

/** Who is named has to be in the directory, and a role in use: `unknown-person`, `unknown-role`, `superseded-role`. */
export function ownerProblems(at: string, owner: OwnerSetting, dir: OpenDirectory): Found {
  if ('person' in owner) {
    if (dir.people.has(owner.person)) return [];
    return [problem('unknown-person', `${at}.person`, owner.person, '', [...dir.people.keys()])];
  }
  const { role } = owner;
  if (!isRoleId(role)) {
    const known = roles.map(({ id }): string => id);
    return [problem('unknown-role', `${at}.role`, role, '', known)];
  }
  const instead = (roleOf(role).supersededBy ?? []).join(', ');
  return unless(isCurrent(role), 'superseded-role', `${at}.role`, role, instead);
}
