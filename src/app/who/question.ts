import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { CampusId, UnitId } from '../../domain/organisation/types.ts';
import { isTopicId, type TopicId } from '../../domain/responsibility/topics.ts';
import { type Day, isDay } from '../../domain/time.ts';

/** A question of responsibility, and whether its answers are put into the private chat or told at once. */
export interface Asked {
  readonly topic: TopicId;
  readonly unit: UnitId;
  readonly campus: CampusId | null;
  readonly day: Day;
  readonly as: 'message' | 'told';
}

/** The question as a click carries it. It names what is asked and gives no right. */
export function encode({ as, topic, unit, campus, day }: Asked): string {
  return [as, topic, unit, campus ?? '', day].map(encodeURIComponent).join('/');
}

/** The question of a click, or null when it is none of ours or its unit is gone. */
export function decode(dir: OpenDirectory, id: string): Asked | null {
  const [as, topic = '', unit = '', campus = '', day = '', ...more] = id.split('/').map(decoded);
  if (as !== 'message' && as !== 'told') return null;
  if (more.length > 0 || !isTopicId(topic) || !dir.units.has(unit) || !isDay(day)) return null;
  return { as, topic, unit, campus: campus === '' ? null : campus, day };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
