import { unitsLedBy } from '../../../domain/delegations/approver.ts';
import type { UnitId } from '../../../domain/organisation/types.ts';
import {
  inOrderOfUrgency,
  planActionDenial,
  planStatus,
} from '../../../domain/processes/actionPlan/actionPlan.ts';
import type { CommandOf } from '../../commands.ts';
import { type Core, type Turn, todayIn, toSelf } from '../../context.ts';
import { measureGroups, type PlanMessage, type PlanShow } from '../../messages/plan.ts';
import { send } from '../../outbox.ts';
import { done, type Outcome, refuse, tell } from '../../outcome.ts';
import { unitNames } from '../../people.ts';
import type { Presented } from '../../ports.ts';
import type { Addressee } from '../../records.ts';
import {
  currentOf,
  type KnownMeasure,
  mayReadPlan,
  measuresAt,
  planSubjectOf,
  planUnitOf,
  rolesAt,
  versionOf,
} from './finding.ts';
import { groupOf, measureLine } from './view.ts';

/** Most lines of a list; the spreadsheet has all of them. */
const most = 15;

/** From so many measures on it can be chosen which are listed. */
const long = 8;

/** The action plan of the unit that was chosen or that the words name; else of the one that the asker leads, or works at. */
export async function showPlan(turn: Turn, { id, text, show, as }: CommandOf<'plan'>): Promise<Outcome> {
  const { core, dir, person, today } = turn;
  const named = text === undefined || text.trim() === '' ? null : unitIn(turn, text);
  const [led] = unitsLedBy(dir, person, today);
  const own = led ?? dir.people.get(person)?.unit ?? null;
  const asked = id === '' ? (named ?? own) : id;
  const unit = asked === null ? null : planUnitOf(dir, asked, today);
  const message = unit === null ? null : await planMessage(core, unit, person, show ?? 'all');
  if (unit === null || message === null) return refuse(turn, { code: 'not-found' });
  if (as !== 'message') return tell(turn, message);
  const view = { view: 'plan', subject: planSubjectOf(unit), unit, show: message.show } as const;
  return done([send(core, toSelf(turn), view)]);
}

function unitIn({ core, dir, person, today }: Turn, text: string): UnitId | null {
  const asker = dir.people.has(person) ? person : null;
  return core.understand({ text, asker, day: today }, dir).unit;
}

/** The plan of a unit as it stands now; null for somebody who may not read it. */
export async function presentPlan(
  core: Core,
  { unit, show }: { readonly unit: UnitId; readonly show: PlanShow },
  to: Addressee,
): Promise<Omit<Presented, 'language'> | null> {
  if (to.to !== 'person') return null;
  const message = await planMessage(core, unit, to.person, show);
  if (message === null) return null;
  const version = versionOf(await measuresAt(core.store, unit));
  return { message, version, final: false };
}

async function planMessage(
  core: Core,
  unit: UnitId,
  person: string,
  show: PlanShow,
): Promise<PlanMessage | null> {
  const dir = core.directory();
  const today = todayIn(dir, core.clock.now());
  const all = await measuresAt(core.store, unit);
  const roles = rolesAt(dir, unit, all, person, today);
  if (!mayReadPlan(roles)) return null;
  const current = currentOf(all, today);
  const listed = inOrder(chosen({ all, current }, show, person, today), today);
  return {
    type: 'plan',
    unit: unitNames(dir, unit),
    unitId: unit,
    show,
    status: planStatus({ measures: current.map(({ measure }) => measure) }, today),
    lines: await Promise.all(listed.slice(0, most).map((known) => measureLine(core, known, today))),
    total: listed.length,
    isLong: all.length > long,
    mayAdd: planActionDenial('add', null, roles) === null,
    today,
  };
}

function chosen(
  { all, current }: { readonly all: readonly KnownMeasure[]; readonly current: readonly KnownMeasure[] },
  show: PlanShow,
  person: string,
  today: string,
): readonly KnownMeasure[] {
  switch (show) {
    case 'all':
      return current;
    case 'overdue':
      return current.filter((known) => groupOf(known, today) === 'overdue');
    case 'mine':
      return current.filter(({ measure }) => measure.owner === person);
    case 'settled':
      return all.filter(({ measure }) => measure.status !== 'open');
  }
}

/** By where they stand, and what is most urgent first. */
function inOrder(known: readonly KnownMeasure[], today: string): readonly KnownMeasure[] {
  const place = (each: KnownMeasure) => measureGroups.indexOf(groupOf(each, today));
  return known.toSorted((a, b) => place(a) - place(b) || inOrderOfUrgency(a.measure, b.measure));
}
