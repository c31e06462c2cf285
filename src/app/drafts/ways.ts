import { isOtherDoor, type OtherDoor } from '../../domain/reports/routing.ts';
import { doorOf } from '../../domain/responsibility/doors.ts';
import { isTopicId } from '../../domain/responsibility/topics.ts';
import { wayAsked } from '../../language/wayAsked.ts';
import type { Turn } from '../context.ts';
import type { Outcome } from '../outcome.ts';
import type { Stored } from '../store.ts';
import { answerSaid } from '../who/answering.ts';
import { doorMessage, forgetful, type Manner } from './doors.ts';
import { isToForget, readReport, topicAsked } from './reading.ts';
import { elsewhere, put, told } from './telling.ts';

interface Asking {
  readonly as: Manner;
  readonly known: Stored<'draft'> | null;
}

/**
 * The door for somebody who asks where to report something: where to go, and nothing is kept of the question. What they tell beside it
 * is taken as told. Null for every other text, and for what is reported here.
 */
export async function shownTheWay(turn: Turn, text: string, { as, known }: Asking): Promise<Outcome | null> {
  const way = wayAsked(text);
  if (way === null) return null;
  const door = doorFor(turn, [way.told, way.matter]);
  if (door === null) {
    const reading = way.told === '' ? null : readReport(turn, way.told);
    if (reading?.door === 'nonconformity' && reading.confident) return told(turn, way.told, as, known);
    return topicAsked(turn, text) === null ? null : answerSaid(turn, text, as === 'told');
  }
  if (!isToForget({ door }) && way.told !== '') return elsewhere(turn, way.told, door, as);
  const answered = leadsTo(turn, text, door) ? await answerSaid(turn, text, as === 'told') : null;
  if (answered) return answered;
  return isToForget({ door }) ? forgetful(turn, door, as) : put(turn, as, doorMessage(turn, door, null), []);
}

/** The door of what is told or asked about; what nobody should have to tell here comes first. */
function doorFor(turn: Turn, matters: readonly string[]): OtherDoor | null {
  const doors = matters
    .filter((matter) => matter !== '')
    .map((matter) => readReport(turn, matter).door)
    .filter(isOtherDoor)
    .filter((door) => door !== 'emergency');
  return doors.find((door) => isToForget({ door })) ?? doors[0] ?? null;
}

/** True when who answers for the matter is known, and the same door with it: such an answer tells more. */
function leadsTo(turn: Turn, text: string, door: OtherDoor): boolean {
  const topic = topicAsked(turn, text);
  return topic !== null && isTopicId(topic) && (doorOf(topic)?.doors.includes(door) ?? false);
}
