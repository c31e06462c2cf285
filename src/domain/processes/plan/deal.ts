import type { Day } from '../../time.ts';
import { isSilence, type StepNote } from '../occurrence/notes.ts';
import type { Occurrence, SettledReason } from '../occurrence/occurrence.ts';
import { processOf } from '../processes.ts';
import type { Wheel } from '../responsible.ts';
import type { DatedStep, StepId } from '../schedule.ts';
import { kindOf, recipientsOf } from './asked.ts';
import type { Fallen } from './dueSteps.ts';
import type { PlanQuestion, PlanRecord, PostItem } from './types.ts';

/** What becomes of the steps of one occurrence today, before it is known whether there is room for them. */
export interface Dealt {
  readonly occurrence: Occurrence;
  readonly items: readonly PostItem[];
  /** Of steps that post nothing. */
  readonly notes: readonly StepNote[];
  readonly records: readonly PlanRecord[];
}

type Question = Pick<PlanQuestion, 'wheel' | 'isNeedless'>;

/** The key of a step: what is posted once. */
export function stepKey(occurrence: Pick<Occurrence, 'id'>, step: StepId): string {
  return `${occurrence.id}:${step}`;
}

/**
 * Of all that has fallen due with an occurrence one step at most is posted: the latest of those by the calendar, the
 * first of those that follow silence, since the time in which nothing could be sent was no silence.
 */
export function dealWith(
  question: Question,
  { occurrence, steps, before, calendar }: Fallen,
  today: Day,
): Dealt {
  const [silent, timed] = [steps.filter(isOfSilence), steps.filter((step) => !isOfSilence(step))];
  const putOff = timed.filter(({ step, on }) => isPutOff(occurrence, step, on));
  const open = timed.filter((step) => !putOff.includes(step)).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const [latest] = [open.at(-1) ?? silent[0]];
  const without = [
    ...before.map((step) => unposted(occurrence, step, today, 'settled', 'before-start')),
    ...putOff.map((step) => unposted(occurrence, step, today, 'settled', 'put-off')),
    ...open.slice(0, -1).map((step) => unposted(occurrence, step, today, 'overtaken', 'newer-step')),
  ];
  if (latest === undefined) return gathered(occurrence, without, []);
  const lateBy = calendar.between(latest.on, today);
  const outcome = outcomeOf(question, occurrence, latest, lateBy, today);
  return 'items' in outcome
    ? gathered(occurrence, without, outcome.items)
    : gathered(occurrence, [...without, outcome], []);
}

function isOfSilence({ step }: DatedStep): boolean {
  return isSilence(step) || step === 'missed';
}

function isPutOff({ state, until }: Occurrence, step: StepId, on: Day): boolean {
  return state === 'later' && until !== null && kindOf(step) !== 'again' && on < until;
}

interface Unposted {
  readonly note: StepNote;
  readonly record: PlanRecord;
}

function outcomeOf(
  { wheel, isNeedless }: Question,
  occurrence: Occurrence,
  dated: DatedStep,
  lateBy: number,
  today: Day,
): Unposted | { readonly items: readonly PostItem[] } {
  const { process, unit } = occurrence;
  const { step } = dated;
  const endsSilently = step === 'due' && processOf(process).ladder === 'notice' ? 'missed' : null;
  if (step === 'missed') return unposted(occurrence, dated, today, 'missed', 'unanswered');
  if (lateBy > wheel.settings.graceDays) {
    return unposted(occurrence, dated, today, 'missed', 'beyond-grace', { lateBy, ends: endsSilently });
  }
  if (step === 'due' && isNeedless?.(process, unit) === true) {
    return unposted(occurrence, dated, today, 'settled', 'nothing-to-handle', { ends: 'not-needed' });
  }
  const items = itemsOf(wheel, occurrence, dated, lateBy, today);
  const reaches = kindOf(step) !== 'escalate' || items.some(({ as }) => as === 'above');
  if (items.length > 0 && reaches) return { items };
  return unposted(occurrence, dated, today, 'settled', 'nobody-to-tell', { lateBy, ends: endsSilently });
}

function itemsOf(
  wheel: Wheel,
  occurrence: Occurrence,
  { step, on, phase }: DatedStep,
  lateBy: number,
  today: Day,
): readonly PostItem[] {
  const { id, process, unit, dueOn } = occurrence;
  const subject = { kind: 'duty', occurrence: id, process, unit, step, phase, dueOn } as const;
  const recipients = recipientsOf(occurrence, step, wheel, today);
  const people = recipients.filter(({ as }) => as !== 'channel').map(({ target }) => target);
  return recipients.map((recipient) => {
    const besides = recipient.as === 'channel' ? [] : people.filter((target) => target !== recipient.target);
    const item = { key: stepKey(occurrence, step), ...recipient, subject, on, lateBy };
    return besides.length === 0 ? item : { ...item, besides };
  });
}

function unposted(
  occurrence: Occurrence,
  { step, on }: DatedStep,
  day: Day,
  as: 'overtaken' | 'missed' | 'settled',
  reason: SettledReason,
  more: Partial<Pick<StepNote, 'lateBy' | 'ends'>> = {},
): Unposted {
  return {
    note: { step, on, as, day, lateBy: 0, asks: false, ends: null, why: reason, ...more },
    record: { key: stepKey(occurrence, step), target: null, as, on, day, reason, until: null },
  };
}

function gathered(occurrence: Occurrence, without: readonly Unposted[], items: readonly PostItem[]): Dealt {
  return {
    occurrence,
    items,
    notes: without.map(({ note }) => note),
    records: without.map(({ record }) => record),
  };
}
