import type { Day } from '../../time.ts';
import { isOver } from '../occurrence/occurrence.ts';
import { askedAbout, kindOf } from './asked.ts';
import type { PlanQuestion, PlanRecord, PostItem, SettledReason, Target, WaitingItem } from './types.ts';

/** What waited for room: what is due for another try, what goes on waiting, and what is not worth posting any more. */
export interface Released {
  readonly items: readonly PostItem[];
  readonly waiting: readonly WaitingItem[];
  readonly records: readonly PlanRecord[];
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
  const records: PlanRecord[] = [];
  for (const item of state.waiting) {
    const settled = settledBy(question, item, stillDue, day);
    if (settled !== null) {
      records.push(dropped(item, 'settled', settled, day));
    } else if (item.until > day) {
      waiting.push(item);
    } else {
      const { until: _, ...again } = item;
      const target = targetNow(question, item, day);
      if (newer.has(`${aboutOf(item.subject)} ${target}`)) {
        records.push(dropped(item, 'overtaken', 'newer-step', day));
      } else {
        items.push({ ...again, target });
      }
    }
  }
  return { items: latestOnly(items, records, day), waiting, records };
}

/** Of several that waited about one thing for one target, the latest. */
function latestOnly(items: readonly PostItem[], records: PlanRecord[], day: Day): readonly PostItem[] {
  const groups = Map.groupBy(items, ({ subject, target }) => `${aboutOf(subject)} ${target}`);
  return [...groups.values()].flatMap((own) => {
    const sorted = own.toSorted((a, b) => (a.on < b.on ? -1 : 1));
    records.push(...sorted.slice(0, -1).map((item) => dropped(item, 'overtaken', 'newer-step', day)));
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

function dropped(
  { key, target, on }: PostItem,
  as: 'settled' | 'overtaken',
  reason: SettledReason,
  day: Day,
): PlanRecord {
  return { key, target, as, on, day, reason, until: null };
}
