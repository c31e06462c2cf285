import type { PersonId, UnitId } from '../../../domain/organisation/types.ts';
import { isOver } from '../../../domain/processes/occurrence/occurrence.ts';
import type { Core } from '../../context.ts';
import { everyOf } from '../../delegations/finding.ts';
import { refresh, send } from '../../outbox.ts';
import type { Write } from '../../store.ts';
import { refreshed } from '../planning.ts';
import { tellsOfPlan } from './besideDuty.ts';
import { type KnownMeasure, planSubjectOf } from './finding.ts';

/** All cards that tell of a measure, and of the plan that it stands in, are to be brought up to date. */
export async function refreshedMeasure(
  core: Core,
  { id, plan }: Pick<KnownMeasure, 'id' | 'plan'>,
): Promise<readonly Write[]> {
  const nudges = await everyOf(core.store, 'nudge', 'measure', id);
  const others = await refreshedPlan(core, plan.doc.unit);
  const own = [id, ...nudges.map((nudge) => nudge.id)].map((subject) => refresh(core, subject));
  return [...new Map([...own, ...others].map((write) => [write.id, write])).values()];
}

/** All cards that tell how the action plan of a unit stands are to be brought up to date. */
export async function refreshedPlan(core: Core, unit: UnitId): Promise<readonly Write[]> {
  const duties = (await everyOf(core.store, 'occurrence', 'unit', unit)).filter(
    ({ doc }) => tellsOfPlan(doc) && !isOver(doc),
  );
  const cards = await Promise.all(duties.map(({ doc }) => refreshed(core, doc.id)));
  return [refresh(core, planSubjectOf(unit)), ...cards.flat()];
}

/**
 * Whoever has got measures is told at once, unless they gave them to themselves: of one by its card, of several by their part
 * of the plan.
 */
export function tellOwners(
  core: Core,
  unit: UnitId,
  given: readonly { readonly id: string; readonly owner: PersonId }[],
  by: PersonId,
): readonly Write[] {
  const byOwner = Map.groupBy(given, ({ owner }) => owner);
  return [...byOwner].flatMap(([person, own]): readonly Write[] => {
    const [first] = own;
    if (first === undefined || person === by) return [];
    const to = { to: 'person', person } as const;
    return own.length === 1
      ? [send(core, to, { view: 'measure', subject: first.id, occasion: 'given' })]
      : [send(core, to, { view: 'plan', subject: planSubjectOf(unit), unit, show: 'mine' })];
  });
}
