import type { Day } from '../../time.ts';
import { isOver, type SettledReason } from '../occurrence/occurrence.ts';
import { kindOf, peopleAs } from './asked.ts';
import type { PlanQuestion, PlanRecord, PostItem, WaitingItem } from './types.ts';

/** Something that waited and is not worth posting any more, and why. */
export interface Dropped {
  readonly item: PostItem;
  readonly as: 'settled' | 'overtaken';
  readonly why: SettledReason;
}

/** What waited for room: what is due for another try, what goes on waiting, and what is not worth posting any more. */
export interface Released {
  readonly items: readonly PostItem[];
  readonly waiting: readonly WaitingItem[];
  readonly dropped: readonly Dropped[];
}

/**
 * The items whose day has come. One whose occurrence is over or put off is settled; one that a newer step of the same
 * occurrence reaches the same target with is overtaken; what was meant for whoever is asked goes to whoever is asked now, and
 * what was meant for somebody who has gone away or come back since to whoever acts now, unless they have it already.
 */
export function released(question: PlanQuestion, fresh: readonly PostItem[], day: Day): Released {
  const { state } = question;
  const newer = new Set(fresh.map(({ subject, target }) => `${aboutOf(subject)} ${target}`));
  const stillDue = new Set(question.alsoDue?.map(({ key }) => key));
  const items: PostItem[] = [];
  const waiting: WaitingItem[] = [];
  const dropped: Dropped[] = [];
  for (const item of state.waiting) {
    const settled = settledBy(question, item, stillDue, day);
    if (settled !== null) {
      dropped.push({ item, as: 'settled', why: settled });
    } else if (item.until > day) {
      waiting.push(item);
    } else {
      const again = passedOn(question, item, day);
      if (newer.has(`${aboutOf(item.subject)} ${again.target}`)) {
        dropped.push({ item, as: 'overtaken', why: 'newer-step' });
      } else if (item.besides?.includes(again.target) === true) {
        dropped.push({ item, as: 'settled', why: 'has-it' });
      } else {
        items.push(again);
      }
    }
  }
  return { items: latestOnly(items, dropped), waiting, dropped };
}

/** Of several that waited about one thing for one target, the latest. */
function latestOnly(items: readonly PostItem[], dropped: Dropped[]): readonly PostItem[] {
  const groups = Map.groupBy(items, ({ subject, target }) => `${aboutOf(subject)} ${target}`);
  return [...groups.values()].flatMap((own) => {
    const sorted = own.toSorted((a, b) => (a.on < b.on ? -1 : 1));
    for (const item of sorted.slice(0, -1)) dropped.push({ item, as: 'overtaken', why: 'newer-step' });
    return sorted.slice(-1);
  });
}

function aboutOf(subject: PostItem['subject']): string {
  return subject.kind === 'duty' ? subject.occurrence : `${subject.plan} ${subject.measure}`;
}

function settledBy(
  { state, wheel }: PlanQuestion,
  { key, subject }: PostItem,
  stillDue: ReadonlySet<string>,
  day: Day,
): SettledReason | null {
  if (!wheel.dir.units.has(subject.unit)) return 'unit-gone';
  if (subject.kind !== 'duty') return stillDue.has(key) ? null : 'over';
  const occurrence = state.occurrences.get(subject.occurrence);
  if (occurrence === undefined || (isOver(occurrence) && occurrence.result?.as !== 'told')) return 'over';
  const isPutOff = occurrence.state === 'later' && kindOf(subject.step) !== 'again';
  return isPutOff && (occurrence.until ?? day) > day ? 'put-off' : null;
}

/** For whom it is today: of helpers the one for whom it was, or who acts for them; else whoever it falls to now. */
function passedOn(question: PlanQuestion, { until: _, why: __, ...item }: WaitingItem, day: Day): PostItem {
  const goesTo = recipientNow(question, item, day);
  if (goesTo === null) return item;
  const { insteadOf: ___, ...rest } = item;
  const { target, insteadOf } = goesTo;
  return insteadOf === undefined ? { ...rest, target } : { ...rest, target, insteadOf };
}

function recipientNow(
  { state, wheel, alsoDue = [] }: PlanQuestion,
  { key, subject, target, as, insteadOf }: PostItem,
  day: Day,
): Pick<PostItem, 'target' | 'insteadOf'> | null {
  if (subject.kind !== 'duty') {
    const beside = alsoDue.find((each) => each.key === key);
    return beside === undefined ? null : { ...beside, target: `person:${beside.to}` };
  }
  const occurrence = state.occurrences.get(subject.occurrence);
  if (as === 'channel' || occurrence === undefined) return null;
  const now = peopleAs(as, occurrence, subject.step, wheel, day);
  if (as !== 'helper') return now[0] ?? null;
  const meant = insteadOf === undefined ? target : `person:${insteadOf}`;
  return now.find((each) => each.target === meant || `person:${each.insteadOf}` === meant) ?? null;
}

/** What the plan says of it. */
export function recordOfDropped({ item: { key, target, on }, as, why }: Dropped, day: Day): PlanRecord {
  return { key, target, as, on, day, reason: why, until: null };
}
