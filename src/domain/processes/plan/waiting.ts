import type { Day } from '../../time.ts';
import { isOver, type SettledReason } from '../occurrence/occurrence.ts';
import { askedAbout, kindOf } from './asked.ts';
import type { PlanQuestion, PlanRecord, PostItem, Target, WaitingItem } from './types.ts';

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
 * occurrence reaches the same target with is overtaken; what was meant for whoever is asked goes to whoever is asked now.
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
      const { until: _, why: __, ...again } = item;
      const target = targetNow(question, item, day);
      if (newer.has(`${aboutOf(item.subject)} ${target}`)) {
        dropped.push({ item, as: 'overtaken', why: 'newer-step' });
      } else {
        items.push({ ...again, target });
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

function targetNow(
  { state, wheel, alsoDue = [] }: PlanQuestion,
  { key, subject, target, as }: PostItem,
  day: Day,
): Target {
  const beside = subject.kind === 'duty' ? undefined : alsoDue.find((each) => each.key === key);
  if (beside !== undefined) return `person:${beside.to}`;
  const occurrence = subject.kind === 'duty' ? state.occurrences.get(subject.occurrence) : undefined;
  if (as !== 'asked' || occurrence === undefined) return target;
  const asked = askedAbout(occurrence, wheel, day);
  return asked === null ? target : `person:${asked.person}`;
}

/** What the plan says of it. */
export function recordOfDropped({ item: { key, target, on }, as, why }: Dropped, day: Day): PlanRecord {
  return { key, target, as, on, day, reason: why, until: null };
}
