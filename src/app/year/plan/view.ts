import {
  type PlanDeed,
  type PlanRole,
  planActionDenial,
} from '../../../domain/processes/actionPlan/actionPlan.ts';
import { followUp, kindOfStep } from '../../../domain/processes/actionPlan/measure.ts';
import type { PostItem } from '../../../domain/processes/plan/types.ts';
import { denialOf } from '../../../domain/reports/permissions.ts';
import { addDays, type Day } from '../../../domain/time.ts';
import { rolesOf } from '../../cases/access.ts';
import { type Core, todayIn } from '../../context.ts';
import { nameIn } from '../../delegations/questions.ts';
import {
  type MeasureAction,
  type MeasureGroup,
  type MeasureLine,
  type MeasureMessage,
  type MeasureOccasion,
  measureActions,
} from '../../messages/plan.ts';
import type { QuestionView } from '../../messages.ts';
import { unitNames } from '../../people.ts';
import { type KnownMeasure, rolesAt } from './finding.ts';
import { measureForms } from './forms.ts';
import { measureQuestion } from './questions.ts';

/** What each button of a measure's card does with the plan. */
export const deedsOfActions = {
  done: 'done',
  helped: 'tell-effect',
  'not-helped': 'tell-effect',
  change: 'change',
  drop: 'drop',
  reopen: 'reopen',
} as const satisfies Readonly<Record<MeasureAction, PlanDeed['action']>>;

/** Why and how a card of a measure was sent. */
export interface MeasureSending {
  readonly occasion: MeasureOccasion;
  /** Working days that it came late. */
  readonly lateBy?: number;
  /** The absent one for whom the reader acts. */
  readonly insteadOf?: string;
}

/** One measure as a person sees it who may read the plan. */
export async function measureMessage(
  core: Core,
  known: KnownMeasure,
  viewer: string,
  { occasion, lateBy = 0, insteadOf }: MeasureSending,
): Promise<MeasureMessage> {
  const dir = core.directory();
  const today = todayIn(dir, core.clock.now());
  const { id, plan, measure } = known;
  const { unit, year } = plan.doc;
  const { owner, deadline, cost, status, doneOn, effect, reopened, deeds } = measure;
  const may = actionsFor(known, rolesAt(dir, unit, [known], viewer, today), today);
  return {
    type: 'measure',
    id,
    version: deeds.length,
    unit: unitNames(dir, unit),
    unitId: unit,
    year,
    occasion,
    lateBy,
    insteadOf: insteadOf === undefined ? null : nameIn(dir, insteadOf),
    words: await wordsIn(core, measure.text),
    owner: nameIn(dir, owner),
    deadline,
    cost,
    origin: { kind: measure.origin.kind, case: await caseOf(core, known, viewer, today) },
    status,
    doneOn,
    effect,
    askedOn: askedOn(known),
    reopened,
    reason: measure.reason === null ? null : await wordsIn(core, measure.reason),
    may,
    forms: Object.fromEntries(
      may
        .filter(isUnfolded)
        .map((action): readonly [MeasureAction, readonly QuestionView[]] => [
          action,
          measureForms[action].questions.map((question) => measureQuestion(dir, unit, question, {})),
        ]),
    ),
    today,
  };
}

/** Short enough to be asked on the card itself. */
function isUnfolded(action: MeasureAction): action is 'drop' | 'not-helped' {
  return action === 'drop' || action === 'not-helped';
}

/** Why the card was sent, when it was sent for a step of the measure. */
export function measureOccasion({ subject }: PostItem): MeasureOccasion {
  return subject.kind === 'measure' ? kindOfStep(subject.step) : 'asked-for';
}

/** When it is asked whether a measure helped. */
function askedOn({ measure: { status, doneOn, effect } }: KnownMeasure): Day | null {
  return status === 'done' && doneOn !== null && effect === null
    ? addDays(doneOn, followUp.effectAfter)
    : null;
}

/** What somebody with these roles may do now. Whether it helped is asked when there was time for it to help. */
function actionsFor(known: KnownMeasure, roles: readonly PlanRole[], today: Day): readonly MeasureAction[] {
  const asked = askedOn(known);
  const isAsked = asked !== null && asked <= today;
  const { status, effect } = known.measure;
  return measureActions.filter((action) => {
    if (planActionDenial(deedsOfActions[action], status, roles) !== null) return false;
    if (action === 'reopen') return !isAsked && effect === null;
    return deedsOfActions[action] === 'tell-effect' ? isAsked : true;
  });
}

/** The nonconformity that it comes from, for somebody who may read that. */
async function caseOf(
  core: Core,
  { measure: { origin } }: KnownMeasure,
  viewer: string,
  today: Day,
): Promise<MeasureMessage['origin']['case']> {
  const known = origin.ref === null ? null : await core.store.read('case', origin.ref);
  if (!known) return null;
  const roles = rolesOf(core.directory(), known.doc, viewer, today);
  return denialOf('read', roles, known.doc.state) ? null : { id: known.id, number: known.doc.number };
}

/** A measure as a line of a list. */
export async function measureLine(
  core: Core,
  { id, measure }: KnownMeasure,
  today: Day,
): Promise<MeasureLine> {
  const { owner, deadline, cost, origin, doneOn } = measure;
  return {
    id,
    words: await wordsIn(core, measure.text),
    owner: nameIn(core.directory(), owner),
    deadline,
    cost,
    origin: origin.kind,
    group: groupOf({ measure }, today),
    doneOn,
  };
}

/** Where a measure stands in a list. */
export function groupOf({ measure }: Pick<KnownMeasure, 'measure'>, today: Day): MeasureGroup {
  const { status, deadline, effect } = measure;
  if (status === 'open') return deadline < today ? 'overdue' : 'open';
  return status === 'done' && effect === null ? 'asked' : status;
}

async function wordsIn({ store }: Core, text: string): Promise<string | null> {
  return (await store.read('text', text))?.doc.words ?? null;
}
