import type { Words } from '../../language.ts';
import type { PersonId, UnitId } from '../../organisation/types.ts';
import type { TextId } from '../../reports/case.ts';
import { addDays, type Day, type Instant } from '../../time.ts';
import type { PostingCalendar } from '../calendar.ts';
import type { AlsoDue } from '../plan/types.ts';
import { movedDay } from '../schedule.ts';

/** What each measure of an action plan has. `proposed`: no document asks for it. */
export const measureFields = {
  measure: { names: { nb: 'Tiltak', en: 'Measure' }, required: true, source: ['001#Plans of action'] },
  cost: {
    names: { nb: 'Kostnad eller overslag', en: 'Cost or estimate' },
    required: true,
    source: ['001#Plans of action', '003#Pre-meeting, charting issues, post-meeting [post-meeting]'],
  },
  owner: {
    names: { nb: 'Ansvarlig', en: 'Responsible' },
    required: true,
    source: ['001#Plans of action', '003#Pre-meeting, charting issues, post-meeting [post-meeting]'],
  },
  deadline: {
    names: { nb: 'Frist', en: 'Deadline' },
    required: true,
    source: ['001#Plans of action', '003#Pre-meeting, charting issues, post-meeting [post-meeting]'],
  },
  origin: { names: { nb: 'Opphav', en: 'Where it comes from' }, required: false, source: ['001#Survey'] },
  status: { names: { nb: 'Status', en: 'Status' }, required: false, source: [] },
} as const satisfies Readonly<
  Record<string, { readonly names: Words; readonly required: boolean; readonly source: readonly string[] }>
>;

/** Where a measure comes from: the four tools that find challenges, the round, or something else. (001#Survey) */
export const origins = [
  'hse-round',
  'risk-assessment',
  'work-environment-survey',
  'appraisal-interview',
  'nonconformity',
  'other',
] as const;
export type Origin = (typeof origins)[number];

/** What a measure costs, in whole kroner; null while nobody has said. */
export interface Cost {
  readonly amount: number;
  readonly isEstimate: boolean;
}

export type MeasureStatus = 'open' | 'done' | 'dropped';

/** Whether a measure that is done has helped. */
export const effects = ['yes', 'no', 'partly'] as const;
export type Effect = (typeof effects)[number];

/** A measure of an action plan. Holds no words, only references. */
export interface Measure {
  readonly id: string;
  readonly text: TextId;
  readonly owner: PersonId;
  readonly deadline: Day;
  readonly cost: Cost;
  readonly origin: { readonly kind: Origin; readonly ref: string | null };
  readonly status: MeasureStatus;
  /** The last day on which it was done; null while it is open. */
  readonly doneOn: Day | null;
  /** What was answered when it was asked whether it helped, for the last time that it was done. */
  readonly effect: Effect | null;
  /** How often it was taken up again since it had not helped. */
  readonly reopened: number;
  /** Why it was dropped. */
  readonly reason: TextId | null;
  readonly deeds: readonly { readonly action: string; readonly by: PersonId; readonly at: Instant }[];
}

/** True while something is to be done about it: it is open, or nobody has told whether it helped. */
export function isWaiting({ status, effect }: Pick<Measure, 'status' | 'effect'>): boolean {
  return status === 'open' || (status === 'done' && effect === null);
}

/**
 * When the owner of a measure is reminded of its deadline, when whoever is above them is told that it has passed, and after
 * how many days it is asked whether the measure has helped: our proposal.
 */
export const followUp = {
  before: [14, 2],
  after: [3, 14],
  above: 35,
  effectAfter: 42,
  effectAgain: 14,
} as const;

/** What falls due with a measure. */
export type MeasureStep =
  | `before-${number}`
  | 'deadline'
  | `after-${number}`
  | `above-${number}`
  | 'did-it-help'
  | 'did-it-help-again';

/**
 * What falls due with a measure as things stand: reminders of its deadline while it is open, and whether it helped six weeks
 * after it was done. Each step once for each time that it is taken up; no more after the last, which goes to whoever is
 * `above` the owner. Given to the plan of a day as what else is due.
 */
export function measureSteps(
  plan: string,
  unit: UnitId,
  measure: Measure,
  calendar: PostingCalendar,
  above: PersonId | null = null,
): readonly AlsoDue[] {
  const { id, owner, reopened } = measure;
  return stepsOf(measure).flatMap(({ step, day }): readonly AlsoDue[] => {
    const isAbove = kindOfStep(step) === 'above';
    const to = isAbove ? above : owner;
    if (to === null) return [];
    return [
      {
        key: `action-plan:${plan}:${id}:${reopened}:${step}:${day}`,
        to,
        as: isAbove ? 'above' : 'asked',
        on: isAbove || kindOfStep(step) === 'after' ? calendar.firstFrom(day) : movedDay(day, calendar).on,
        subject: { kind: 'measure', plan, measure: id, unit, step },
      },
    ];
  });
}

/** Why a measure is posted. */
export const measureStepKinds = ['before', 'deadline', 'after', 'above', 'did-it-help'] as const;
export type MeasureStepKind = (typeof measureStepKinds)[number];

/** The kind of a step: "after" of "after-14". */
export function kindOfStep(step: string): MeasureStepKind {
  return measureStepKinds.find((kind) => step === kind || step.startsWith(`${kind}-`)) ?? 'deadline';
}

function stepsOf(measure: Measure): readonly { readonly step: MeasureStep; readonly day: Day }[] {
  const { status, deadline, doneOn, effect } = measure;
  if (status === 'open') {
    return [
      ...followUp.before.map((days) => ({ step: `before-${days}` as const, day: addDays(deadline, -days) })),
      { step: 'deadline', day: deadline },
      ...followUp.after.map((days) => ({ step: `after-${days}` as const, day: addDays(deadline, days) })),
      { step: `above-${followUp.above}`, day: addDays(deadline, followUp.above) },
    ];
  }
  if (status !== 'done' || doneOn === null || effect !== null) return [];
  const asked = addDays(doneOn, followUp.effectAfter);
  return [
    { step: 'did-it-help', day: asked },
    { step: 'did-it-help-again', day: addDays(asked, followUp.effectAgain) },
  ];
}
