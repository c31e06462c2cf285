import { unitsLedBy } from '../../domain/delegations/approver.ts';
import { amberMarksOf, taskForTopic } from '../../domain/delegations/intoAnswers.ts';
import { unitsUpFrom } from '../../domain/organisation/openDirectory.ts';
import type { DelegableTaskId, UnitId } from '../../domain/organisation/types.ts';
import type { WhoAnswer } from '../../domain/responsibility/answer.ts';
import type { Day } from '../../domain/time.ts';
import type { Turn } from '../context.ts';
import type { DelegationMark, StartView } from '../messages.ts';
import { changeViews } from './changes.ts';
import { papersIn, signedIn } from './combined.ts';
import { startView } from './starting.ts';

type Reader = Pick<Turn, 'dir' | 'person' | 'today'>;

/** What has changed around the delegations that an answer rests on. */
export function marksOf({ dir }: Reader, answer: WhoAnswer): readonly DelegationMark[] {
  return amberMarksOf(answer, signedIn(dir), dir, papersIn(dir)).map(({ delegation, reasons }) => ({
    delegation,
    changes: changeViews(dir, reasons),
  }));
}

/**
 * The offer to hand the task over, where nobody has it in writing. Null for another day, and where no task fits the
 * matter.
 */
export function handOverOf(reader: Reader, { topic, unit, day, performs }: WhoAnswer): StartView | null {
  const task = taskForTopic(topic);
  const isDefault = performs.length > 0 && performs.every(({ basis }) => basis.kind === 'default');
  return task === null || !isDefault ? null : offerAt(reader, { unit, task, day });
}

/**
 * The offer to begin a delegation at a unit: to its line manager, and to employees of the unit, above it or below it. Null
 * for everybody else, and for another day than today.
 */
export function offerAt(
  reader: Reader,
  { unit, task, day }: { readonly unit: UnitId; readonly task: DelegableTaskId | null; readonly day: Day },
): StartView | null {
  const { dir, person, today } = reader;
  if (day !== today) return null;
  const isLeader = unitsLedBy(dir, person, today).includes(unit);
  const own = dir.people.get(person)?.unit ?? '';
  const isNear =
    unitsUpFrom(dir, own).some(({ id }) => id === unit) ||
    unitsUpFrom(dir, unit).some(({ id }) => id === own);
  const start = startView(reader, { unit, delegate: null, task });
  if (start === null) return null;
  const mayRequest = start.mayRequest && isNear && !isLeader;
  return isLeader || mayRequest ? { ...start, mayPropose: isLeader, mayRequest } : null;
}
