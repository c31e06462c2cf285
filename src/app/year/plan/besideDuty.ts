import type { Occurrence } from '../../../domain/processes/occurrence/occurrence.ts';
import { type ProcessId, processOf } from '../../../domain/processes/processes.ts';
import type { Wheel } from '../../../domain/processes/responsible.ts';
import type { Day } from '../../../domain/time.ts';
import type { Core } from '../../context.ts';
import type { DutyMessage, OpenCasesView } from '../../messages.ts';
import { openCasesView } from '../cases.ts';
import { measuresAt, planStatusAt, versionOf } from './finding.ts';

/** On the cards of which duties it stands how the action plan is doing; `leads` to the plan by a button. */
const planBesides: Readonly<Partial<Record<ProcessId, 'leads' | 'tells'>>> = {
  'action-plan': 'leads',
  'hse-round': 'tells',
  'management-meeting-agenda': 'tells',
};

/** True for a duty whose cards tell how the action plan stands. */
export function tellsOfPlan({ process }: Pick<Occurrence, 'process'>): boolean {
  return planBesides[process] !== undefined;
}

/** Grows with the action plan that the cards of a duty tell of. */
export async function planVersionBeside({ store }: Pick<Core, 'store'>, doc: Occurrence): Promise<number> {
  return tellsOfPlan(doc) ? versionOf(await measuresAt(store, doc.unit)) : 0;
}

/** How the action plan of the unit stands, on the cards of duties that have to do with it. */
export async function planBeside(
  core: Core,
  { process, unit }: Occurrence,
  today: Day,
): Promise<DutyMessage['plan']> {
  const beside = planBesides[process];
  if (beside === undefined) return null;
  const status = await planStatusAt(core, unit, today);
  return { unitId: beside === 'leads' ? unit : null, status };
}

/** The open cases of the unit, on the card of the month. */
export async function casesBeside(
  core: Core,
  { dir }: Wheel,
  { process, unit }: Occurrence,
  viewer: string | null,
  today: Day,
): Promise<OpenCasesView | null> {
  return process === 'nonconformity-handling' ? openCasesView(core, dir, unit, viewer, today) : null;
}

/**
 * What the checklist of the action plan asks for, once there is a plan: no measure is kept without its words, cost, owner
 * and deadline.
 */
export async function metByPlan(
  { store }: Pick<Core, 'store'>,
  { process, unit }: Occurrence,
): Promise<readonly string[]> {
  if (process !== 'action-plan') return [];
  const measures = await measuresAt(store, unit);
  const isKept = measures.some(({ measure }) => measure.status === 'open');
  return isKept ? processOf(process).checklist.map(({ id }) => id) : [];
}
