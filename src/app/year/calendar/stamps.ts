import type { CalendarEvent } from '../../calendars.ts';
import type { Core } from '../../context.ts';
import { keyOf } from '../../outcome.ts';
import type { CalendarStamps } from '../../records.ts';
import type { Wording } from './events.ts';

type Stamp = Pick<CalendarEvent, 'sequence' | 'changedAt'>;

/** How often it is tried again when somebody else notes changes at the same time. */
const mostAttempts = 8;

/**
 * How often what each day says has changed, and when that was last noticed. All calendars with the day share this, so that
 * a later file takes the place of an earlier one. What has not changed is not written.
 */
export async function stampsFor(
  core: Core,
  wordings: readonly Wording[],
): Promise<ReadonlyMap<string, Stamp>> {
  const stamps = new Map<string, Stamp>();
  for (const [id, some] of Map.groupBy(wordings, recordOf)) {
    const { events } = await noted(core, id, some);
    for (const { key } of some) {
      const { sequence, changedAt } = events[key] ?? { sequence: 0, changedAt: core.clock.now() };
      stamps.set(key, { sequence, changedAt });
    }
  }
  return stamps;
}

/** One record for what a unit has in a year. */
function recordOf({ unit, on }: Wording): string {
  return `calendar-${keyOf(unit)}-${on.slice(0, 'yyyy'.length)}`;
}

async function noted(core: Core, id: string, wordings: readonly Wording[]): Promise<CalendarStamps> {
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const known = await core.store.read('calendar-stamps', id);
    const next = changed(known?.doc ?? { events: {} }, wordings, core.clock.now());
    if (next === null) return known?.doc ?? { events: {} };
    const { outcome } = await core.store.commit({
      writes: [{ name: 'calendar-stamps', id, doc: next, expected: known?.version ?? 'new' }],
    });
    if (outcome === 'committed') return next;
  }
  core.log.warn('calendar-gave-up', { attempts: mostAttempts });
  return (await core.store.read('calendar-stamps', id))?.doc ?? { events: {} };
}

function changed(
  { events }: CalendarStamps,
  wordings: readonly Wording[],
  now: string,
): CalendarStamps | null {
  const moved = wordings.filter(({ key, digest }) => events[key]?.digest !== digest);
  if (moved.length === 0) return null;
  const entries = moved.map(({ key, digest }) => {
    const before = events[key];
    return [key, { digest, sequence: before === undefined ? 0 : before.sequence + 1, changedAt: now }];
  });
  return { events: { ...events, ...Object.fromEntries(entries) } };
}
