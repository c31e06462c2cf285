import { chainFacts, type Fact } from '../../facts.ts';
import type { Day, Instant } from '../../time.ts';
import type { StepId } from '../schedule.ts';
import type { Occurrence, StepFate, StepRecord } from './occurrence.ts';

/** What the plan of a day did with a step of an occurrence. */
export interface StepNote {
  readonly step: StepId;
  readonly on: Day;
  readonly as: StepFate;
  readonly day: Day;
  /** Working days by which it came late. */
  readonly lateBy: number;
  /** True when whoever answers for it was asked by this step, so that silence counts from here. */
  readonly asks: boolean;
  /** The occurrence ends with this step: telling was all, nothing was there to handle, or it came to nothing. */
  readonly ends: 'told' | 'not-needed' | 'missed' | null;
  /** Of what was not posted. */
  readonly why: StepRecord['why'] | null;
}

/** The name under which the chain tells what Verne did by itself. */
export const byItself = 'verne';

/** The occurrence with what was done with its steps, and the facts in their place in its chain. */
export function noted(
  occurrence: Occurrence,
  notes: readonly StepNote[],
  at: Instant,
): { readonly occurrence: Occurrence; readonly facts: readonly Fact[] } {
  const changed = notes.reduce(withNote, occurrence);
  const facts = notes.map(({ step, on, as, day, why }) => ({
    type: step === 'missed' ? 'duty-missed' : 'step-dealt-with',
    at,
    by: byItself,
    data: { step, on, as, day, ...(why && { why }) },
  }));
  const chained = chainFacts(occurrence.id, occurrence.chain, facts);
  return { occurrence: { ...changed, chain: chained.head }, facts: chained.facts };
}

function withNote(occurrence: Occurrence, note: StepNote): Occurrence {
  const { step, on, as, day, lateBy, asks, ends, why } = note;
  const record = { on, as, day, ...(why && { why }) };
  const changed: Occurrence = { ...occurrence, steps: { ...occurrence.steps, [step]: record } };
  if (step === 'missed' || ends === 'missed') return { ...changed, state: 'missed' };
  if (ends !== null) return { ...changed, state: 'done', result: { as: ends, text: null } };
  const begins = asks || (isAsking(step) && (as === 'missed' || as === 'settled'));
  if (begins) return { ...back(changed, step), waitingSince: occurrence.dueOn <= day ? day : null };
  const wentOut = as === 'posted' || as === 'late';
  if (!isAsking(step) && isSilence(step)) {
    const paused = { ...changed, pausedDays: changed.pausedDays + lateBy };
    return step.startsWith('escalate-') && wentOut ? { ...paused, state: 'escalated' } : paused;
  }
  return step.startsWith('again-') ? back(changed, step) : changed;
}

/** After the day that was asked for it is again as it was before. */
function back(occurrence: Occurrence, step: StepId): Occurrence {
  if (!step.startsWith('again-') || occurrence.state !== 'later') return occurrence;
  return { ...occurrence, state: occurrence.owner === null ? 'open' : 'taken', until: null };
}

/** The steps from which silence counts. */
function isAsking(step: StepId): boolean {
  return step === 'due' || step.startsWith('again-');
}

/** The steps that follow silence. */
export function isSilence(step: StepId): boolean {
  return step.startsWith('overdue-') || step.startsWith('escalate-');
}
