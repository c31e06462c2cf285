import { isWorkingDay } from '../../domain/delegations/workingDays.ts';
import { nextHour, postingMoments } from '../../domain/processes/plan/hours.ts';
import { addDays, type Instant, instantOf } from '../../domain/time.ts';
import { type Core, todayIn } from '../context.ts';
import type { ViewRef } from '../messages.ts';
import type { Addressee, Nudge } from '../records.ts';
import { wheelOf } from './wheel.ts';

/**
 * Until when a message waits: a card of the HSE year goes out within the hours of whoever gets it, on a day that is not quiet
 * for them, however late it was sent. Null for what can go out now.
 */
export async function heldUntil(
  core: Core,
  view: ViewRef,
  to: Addressee | null = null,
): Promise<Instant | null> {
  const card = await timedCard(core, view, to);
  if (card === null) return null;
  const now = core.clock.now();
  const next = nextHour(wheelOf(core), card, now);
  return next > now ? next : null;
}

/** What keeps to the hours of somebody: what came by itself, and what a colleague has passed on. */
async function timedCard(
  { store }: Core,
  view: ViewRef,
  to: Addressee | null,
): Promise<Pick<Nudge, 'target' | 'items'> | null> {
  if (view.view === 'nudge') return (await store.read('nudge', view.subject))?.doc ?? null;
  const isHanded = view.view === 'duty' && view.handed === true && to?.to === 'person';
  return isHanded ? { target: `person:${to.person}`, items: [] } : null;
}

/**
 * The way of a clock that is moved forward: it stops on every working day when posts go out, so that each day brings what it
 * would have brought. The parts of the way in milliseconds, `milliseconds` in all.
 */
export function stopsOnTheWay(core: Core, milliseconds: number): readonly number[] {
  const wheel = wheelOf(core);
  const start = Date.parse(core.clock.now());
  const end = start + Math.max(0, milliseconds);
  const stops: number[] = [];
  const last = todayIn(wheel.dir, instantOf(end));
  for (let day = todayIn(wheel.dir, instantOf(start)); day <= last; day = addDays(day, 1)) {
    if (!isWorkingDay(day, core.isHoliday)) continue;
    const moments = postingMoments(wheel, day).map((moment) => Date.parse(moment));
    stops.push(...moments.filter((at) => at > start && at < end));
  }
  return [...stops, end].map((at, index, all) => at - (all[index - 1] ?? start));
}
