import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { CampusId, UnitId } from '../../domain/organisation/types.ts';
import { isRoleId, type RoleId } from '../../domain/responsibility/roles.ts';
import { isTopicId, type TopicId } from '../../domain/responsibility/topics.ts';
import { type Day, isDay } from '../../domain/time.ts';

/** Whether answers are put into the private chat or told at once. */
export type Manner = 'message' | 'told';

/** Where and when something is asked about, and how it is answered. */
export interface Place {
  readonly unit: UnitId;
  readonly campus: CampusId | null;
  readonly day: Day;
  readonly as: Manner;
}

/** A question of who is responsible for a matter. */
export interface Asked extends Place {
  readonly topic: TopicId;
}

/** A question for a role: who holds it (`holders`) or what it does; `all` shows every duty. */
export interface AskedRole extends Place {
  readonly role: RoleId;
  readonly asks: 'holders' | 'duties';
  readonly all: boolean;
}

/** The question as a click carries it. It names what is asked and gives no right. */
export function encode({ as, topic, unit, campus, day }: Asked): string {
  return joined([as, topic, unit, campus ?? '', day]);
}

/** The question of a click, or null when it is none of ours or its unit is gone. */
export function decode(dir: OpenDirectory, id: string): Asked | null {
  const [, topic = ''] = id.split('/').map(decoded);
  const place = placeOf(dir, id, 5);
  return place === null || !isTopicId(topic) ? null : { ...place, topic };
}

/** The question for a role as a click carries it. */
export function encodeRole({ as, role, unit, campus, day, asks, all }: AskedRole): string {
  return joined([as, role, unit, campus ?? '', day, asks, all ? 'all' : '']);
}

/** The question for a role of a click, or null when it is none of ours or its unit is gone. */
export function decodeRole(dir: OpenDirectory, id: string): AskedRole | null {
  const [, role = '', , , , asks = '', all = ''] = id.split('/').map(decoded);
  const place = placeOf(dir, id, 7);
  if (place === null || !isRoleId(role) || (asks !== 'holders' && asks !== 'duties')) return null;
  return { ...place, role, asks, all: all === 'all' };
}

/** A place alone as a click carries it: own duties, or what may be delegated. */
export function encodePlace({ as, unit, campus, day }: Place): string {
  return joined([as, '', unit, campus ?? '', day]);
}

/** The place of a click, or null when it is none of ours or its unit is gone. */
export function decodePlace(dir: OpenDirectory, id: string): Place | null {
  return placeOf(dir, id, 5);
}

function placeOf(dir: OpenDirectory, id: string, parts: number): Place | null {
  const [as, , unit = '', campus = '', day = '', ...more] = id.split('/').map(decoded);
  if ((as !== 'message' && as !== 'told') || more.length + 5 !== parts) return null;
  return dir.units.has(unit) && isDay(day) ? { as, unit, campus: campus === '' ? null : campus, day } : null;
}

function joined(parts: readonly string[]): string {
  return parts.map(encodeURIComponent).join('/');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
