import type { Day } from '../time.ts';
import { addDays } from '../time.ts';
import { type Delegation, isPending, lastDayOf, stateOn } from './delegation.ts';
import { addMonths, later, rhythms } from './terms.ts';
import { addWorkingDays, type IsHoliday } from './workingDays.ts';

/** Who gets a step. `waited-for` is the side whose turn it is, `above` whoever is told when that side stays silent. */
export type Audience = 'waited-for' | 'above' | 'manager' | 'delegate';

interface StepEntry {
  readonly to: readonly [Audience, ...Audience[]];
  /** Of the steps of a ladder only the latest that has fallen due is taken. */
  readonly ladder: string;
  /** Empty where the step is our proposal. */
  readonly source: readonly string[];
}

const follow = ['002#Andre roller og oppgaver i HMS-arbeidet', '000#Line manager'] as const;
const overview = ['001#Initiate', '001#Ensure documentation'] as const;
const noted = ['002#Andre roller og oppgaver i HMS-arbeidet'] as const;

/**
 * Everything that falls due with a delegation, and who is told. That the manager is kept up to date is demanded; no document
 * gives days, so every interval is our proposal.
 */
export const dueSteps = {
  'silence-2': { to: ['waited-for'], ladder: 'silence', source: [] },
  'silence-4': { to: ['waited-for'], ladder: 'silence', source: [] },
  'silence-8': { to: ['waited-for'], ladder: 'silence', source: [] },
  'silence-next-level': { to: ['above', 'waited-for'], ladder: 'silence', source: [] },
  begins: { to: ['manager', 'delegate'], ladder: 'begins', source: [] },
  'job-description': { to: ['manager'], ladder: 'job-description', source: noted },
  training: {
    to: ['delegate'],
    ladder: 'training',
    source: ['001#Identifying the need for HSE training'],
  },
  'report-soon': { to: ['delegate'], ladder: 'report', source: follow },
  'report-due': { to: ['delegate'], ladder: 'report', source: follow },
  'report-late': { to: ['delegate', 'manager'], ladder: 'report', source: follow },
  'review-30': { to: ['manager', 'delegate'], ladder: 'review', source: [] },
  'review-7': { to: ['manager', 'delegate'], ladder: 'review', source: [] },
  'review-due': { to: ['manager'], ladder: 'review', source: [] },
  'expiry-30': { to: ['manager', 'delegate'], ladder: 'expiry', source: [] },
  'expiry-7': { to: ['manager', 'delegate'], ladder: 'expiry', source: [] },
  lapse: { to: ['manager', 'delegate'], ladder: 'expiry', source: [] },
  'confirm-yearly': { to: ['manager'], ladder: 'confirm', source: overview },
  'without-right': { to: ['manager', 'delegate'], ladder: 'without-right', source: noted },
  inherited: { to: ['manager'], ladder: 'inherited', source: overview },
  amber: { to: ['delegate', 'manager'], ladder: 'amber', source: [] },
} as const satisfies Readonly<Record<string, StepEntry>>;

export type DueStep = keyof typeof dueSteps;

/** A step and the local day on which it falls due. */
export interface DatedStep {
  readonly step: DueStep;
  readonly on: Day;
}

/** Working days of silence after which somebody is told: our proposal, with growing gaps. */
export const silenceLadder = [
  { step: 'silence-2', after: 2 },
  { step: 'silence-4', after: 4 },
  { step: 'silence-8', after: 8 },
  { step: 'silence-next-level', after: 10 },
] as const satisfies readonly { readonly step: DueStep; readonly after: number }[];

/** Calendar days from the day that a step belongs to: our proposal. */
export const offsets = {
  report: [
    { step: 'report-soon', days: -7 },
    { step: 'report-due', days: 0 },
    { step: 'report-late', days: 14 },
  ],
  review: [
    { step: 'review-30', days: -30 },
    { step: 'review-7', days: -7 },
    { step: 'review-due', days: 0 },
  ],
  expiry: [
    { step: 'expiry-30', days: -30 },
    { step: 'expiry-7', days: -7 },
    { step: 'lapse', days: 1 },
  ],
} as const satisfies Readonly<Record<string, readonly { readonly step: DueStep; readonly days: number }[]>>;

/** The yearly look through what a unit has handed out: in January, not right after something was signed or confirmed. */
export const yearlyRound = { monthAndDay: '01-15', quietDays: 90 } as const;

/**
 * Everything that the delegation itself brings, with the days on which it falls due as things stand; a report, a
 * confirmation or a decision moves them. In order of the days. What the directory brings beside it is told by `dueOf`.
 */
export function stepsOf(delegation: Delegation, isHoliday: IsHoliday): readonly DatedStep[] {
  const steps = isPending(delegation.state)
    ? silenceLadder.map(({ step, after }) => ({
        step,
        on: addWorkingDays(delegation.waitingSince, after, isHoliday),
      }))
    : inForceSteps(delegation);
  return steps.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

/** The day on which the delegate's next report is due: the rhythm counts from the last one. */
export function nextReportOn({ inForceFrom, reports, terms }: Delegation): Day | null {
  const from = reports.at(-1)?.on ?? inForceFrom;
  return from === null ? null : addMonths(from, rhythms[terms.rhythm].months);
}

/** The day of the next yearly round in which the delegation is looked at. */
export function nextRoundOn(delegation: Pick<Delegation, 'inForceFrom' | 'confirmations'>): Day | null {
  return roundDays(delegation)[0] ?? null;
}

/** The days on which reports are due as long as none is given, and the rounds as long as nothing is confirmed. */
function reportDays(delegation: Delegation): readonly Day[] {
  const next = nextReportOn(delegation);
  const { months } = rhythms[delegation.terms.rhythm];
  return next === null ? [] : repeats.map((count) => addMonths(next, count * months));
}

function roundDays({
  inForceFrom,
  confirmations,
}: Pick<Delegation, 'inForceFrom' | 'confirmations'>): readonly Day[] {
  const agreed = confirmations.at(-1)?.on ?? inForceFrom;
  return agreed === null ? [] : roundDaysFrom(addDays(agreed, yearlyRound.quietDays));
}

/** The days of the yearly rounds from that day on, as long as nothing is confirmed. */
export function roundDaysFrom(earliest: Day): readonly Day[] {
  const thatYear = `${earliest.slice(0, 'yyyy'.length)}-${yearlyRound.monthAndDay}`;
  const next = earliest <= thatYear ? thatYear : addMonths(thatYear, 12);
  return repeats.map((count) => addMonths(next, count * 12));
}

/** How often a step comes again while nobody does anything about it. */
const repeats = [0, 1, 2, 3, 4, 5];

function inForceSteps(delegation: Delegation): readonly DatedStep[] {
  const { inForceFrom, state, terms, nextReviewOn, signatures } = delegation;
  if (state !== 'in-force' || inForceFrom === null) return [];
  const signedOn = later(signatures.manager?.on ?? '', signatures.delegate?.on ?? '');
  const last = lastDayOf(delegation);
  const running: readonly DatedStep[] = [
    ...(inForceFrom > signedOn ? [{ step: 'begins', on: inForceFrom } as const] : []),
    ...(terms.jobDescription === 'to-be-noted'
      ? [{ step: 'job-description', on: inForceFrom } as const]
      : []),
    ...(terms.training === 'planned' ? [{ step: 'training', on: inForceFrom } as const] : []),
    ...reportDays(delegation).flatMap((day) => around(day, offsets.report)),
    ...around(nextReviewOn, offsets.review),
    ...roundDays(delegation).map((on) => ({ step: 'confirm-yearly', on }) as const),
  ];
  const beforeTheEnd = running.filter(({ on }) => stateOn(delegation, on) === 'in-force');
  return [...beforeTheEnd, ...(last === null ? [] : around(last, offsets.expiry))];
}

/** Steps so many calendar days from a day. */
export function around(
  day: Day,
  steps: readonly { readonly step: DueStep; readonly days: number }[],
): readonly DatedStep[] {
  return steps.map(({ step, days }) => ({ step, on: addDays(day, days) }));
}
