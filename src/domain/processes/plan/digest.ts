import type { UnitId } from '../../organisation/types.ts';
import type { Day } from '../../time.ts';
import { isOver, type Occurrence } from '../occurrence/occurrence.ts';
import type { OccurrenceKey } from '../occurrences.ts';
import type { Wheel } from '../responsible.ts';
import { askedAbout } from './asked.ts';
import type { DigestLine, Target } from './types.ts';

/**
 * What waits for each person at the start of the week: what has been posted and is not done, and what was missed since the
 * last digest. Nothing for whom nothing waits, and nothing that was put off to a later day.
 */
export function digests(
  wheel: Wheel,
  units: ReadonlySet<UnitId>,
  occurrences: Iterable<Occurrence>,
  missed: ReadonlySet<OccurrenceKey>,
  today: Day,
): ReadonlyMap<Target, readonly DigestLine[]> {
  const lines = new Map<Target, DigestLine[]>();
  for (const occurrence of occurrences) {
    const { id, process, unit, dueOn, state, until } = occurrence;
    const isMissed = missed.has(id);
    const waits = !isOver(occurrence) && (until === null || until <= today);
    if (!units.has(unit) || !(waits || isMissed) || state === 'done') continue;
    const asked = askedAbout(occurrence, wheel, today);
    if (asked === null) continue;
    const target: Target = `person:${asked.person}`;
    const own = lines.get(target) ?? [];
    own.push({ occurrence: id, process, unit, dueOn, state, missed: isMissed });
    lines.set(target, own);
  }
  for (const own of lines.values()) own.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  return lines;
}
