import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { UnitId } from '../../domain/organisation/types.ts';
import {
  byWhatLacks,
  countedWith,
  lacksOf,
  openCasesOf,
  toldInChannel,
} from '../../domain/processes/nonconformities.ts';
import { denialOf } from '../../domain/reports/permissions.ts';
import { lineManagerOf } from '../../domain/responsibility/lookup.ts';
import type { Day } from '../../domain/time.ts';
import { rolesOf } from '../cases/access.ts';
import type { CommandOf } from '../commands.ts';
import type { Core, Turn } from '../context.ts';
import { everyOf } from '../delegations/finding.ts';
import { line as caseLine } from '../lists.ts';
import type { LackingCasesMessage, OpenCasesView } from '../messages.ts';
import { type Outcome, refuse, write } from '../outcome.ts';
import { unitNames } from '../people.ts';
import type { Stored } from '../store.ts';
import { planUnitOf } from './plan/finding.ts';

/** Most lines of a list. */
const most = 20;

/** The open cases that the line manager of a unit answers for, as numbers: for a person, or for the readers of a channel. */
export async function openCasesView(
  core: Core,
  dir: OpenDirectory,
  unit: UnitId,
  viewer: string | null,
  day: Day,
): Promise<OpenCasesView> {
  const cases = (await casesWith(core, dir, unit, day)).map(({ doc }) => doc);
  const counts = openCasesOf(cases, dir, unit, day);
  if (viewer === null) return { counts: toldInChannel(counts), unitId: null, day };
  return { counts, unitId: unit, day };
}

/** The open cases of a unit that this person handles or answers for, with the most that is lacking first. */
export async function lackingCases(turn: Turn, { id }: CommandOf<'cases.lacking'>): Promise<Outcome> {
  const { core, dir, today } = turn;
  const unit = planUnitOf(dir, id, today);
  if (unit === null) return refuse(turn, { code: 'not-found' });
  const all = await casesWith(core, dir, unit, today);
  const own = all.filter(({ doc }) => isTheirs(turn, doc));
  if (own.length === 0 && lineManagerOf(dir, unit, today)?.person !== turn.person)
    return refuse(turn, { code: 'not-allowed', roles: ['handler', 'line-manager'] });
  return write(turn, messageOf(turn, unit, own));
}

function messageOf(
  { core, dir, today }: Turn,
  unit: UnitId,
  cases: readonly Stored<'case'>[],
): LackingCasesMessage {
  const zone = dir.organisation.timeZone;
  const byId = new Map(cases.map((known) => [known.id, known]));
  const ordered = byWhatLacks(
    cases.map(({ doc }) => doc),
    zone,
    today,
  );
  return {
    type: 'lacking-cases',
    unit: unitNames(dir, unit),
    counts: openCasesOf(ordered, dir, unit, today),
    lines: ordered.slice(0, most).flatMap((doc) => {
      const known = byId.get(doc.id);
      return known ? [{ ...caseLine(core, known), lacks: lacksOf(doc, zone, today) }] : [];
    }),
    total: cases.length,
  };
}

function isTheirs({ dir, person, today }: Turn, doc: Stored<'case'>['doc']): boolean {
  return denialOf('classify', rolesOf(dir, doc, person, today), doc.state) === null;
}

/** The open cases of the unit and of those that are counted with it. */
async function casesWith(
  { store }: Core,
  dir: OpenDirectory,
  unit: UnitId,
  day: Day,
): Promise<readonly Stored<'case'>[]> {
  const units = countedWith(dir, unit, day);
  const found = await Promise.all(units.map((each) => everyOf(store, 'case', 'openUnit', each)));
  return found.flat();
}
