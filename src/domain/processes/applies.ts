import type { OpenDirectory } from '../organisation/openDirectory.ts';
import type { Unit, UnitId } from '../organisation/types.ts';
import { rolesCountingAs } from '../responsibility/roles.ts';
import { tenuresAnywhere, tenuresAt } from '../responsibility/tenures.ts';
import type { Day } from '../time.ts';
import { type Process, type ProcessId, processOf } from './processes.ts';
import { settingsFor, type YearSettings } from './settings.ts';
import type { Scope } from './table/shape.ts';
import { hasPostOfManager } from './vacancy.ts';

/** Why a duty is, or is not, for a unit: by the table, or by the settings. */
export interface Applying {
  readonly applies: boolean;
  readonly by: 'table' | 'settings';
}

type Test<To extends Scope['to']> = (
  scope: Extract<Scope, { readonly to: To }>,
  unit: Unit,
  dir: OpenDirectory,
  day: Day,
) => boolean;

const holds = (dir: OpenDirectory, unit: UnitId, roles: Parameters<typeof tenuresAt>[2], day: Day) =>
  tenuresAt(dir, unit, roles, day).length > 0;

const tests: { readonly [To in Scope['to']]: Test<To> } = {
  organisation: (_, unit) => unit.parent === null,
  units: ({ levels, led, campuses }, unit, dir) =>
    levels.includes(unit.level) &&
    (campuses === undefined || campuses.includes(unit.campus)) &&
    (led !== true || hasPostOfManager(dir, unit)),
  holding: ({ roles }, unit, dir, day) => holds(dir, unit.id, roles.flatMap(rolesCountingAs), day),
  delegating: (_, unit, dir, day) =>
    (dir.delegationsByUnit.get(unit.id) ?? []).some(
      ({ status, validFrom, validTo }) =>
        status === 'active' && validFrom <= day && (validTo === null || day <= validTo),
    ),
  seat: ({ role }, unit, dir, day) => {
    const [first] = tenuresAnywhere(dir, rolesCountingAs(role), day);
    return first?.unit === unit.id;
  },
  declared: () => false,
  events: () => false,
};

function isInScope<To extends Scope['to']>(
  scope: Extract<Scope, { readonly to: To }> & { readonly to: To },
  unit: Unit,
  dir: OpenDirectory,
  day: Day,
): boolean {
  const test: Test<To> = tests[scope.to];
  return test(scope, unit, dir, day);
}

/**
 * Whether a duty is for the unit on that day. The settings of the unit decide before the table; what comes only when
 * something happens is for nobody by the calendar.
 */
export function applies(
  process: ProcessId,
  unit: UnitId,
  day: Day,
  settings: YearSettings,
  dir: OpenDirectory,
): Applying {
  const found = dir.units.get(unit);
  const row: Process = processOf(process);
  if (found === undefined || row.timing.spread === 'none') return { applies: false, by: 'table' };
  const chosen = settingsFor(settings, dir, unit).takesPart(process);
  if (chosen !== null) return { applies: chosen, by: 'settings' };
  return { applies: isInScope(row.appliesTo, found, dir, day), by: 'table' };
}
