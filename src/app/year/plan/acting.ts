import { checkForm } from '../../../domain/answers.ts';
import type { Answers } from '../../../domain/forms.ts';
import {
  type MeasureTerms,
  type PlanAct,
  type PlanDeed,
  type PlanDenial,
  type PlanRole,
  planActionDenial,
  planDenial,
} from '../../../domain/processes/actionPlan/actionPlan.ts';
import { carryOutOnPlan } from '../../../domain/processes/actionPlan/carryOut.ts';
import type { CommandOf } from '../../commands.ts';
import { answerContext, type Turn } from '../../context.ts';
import type { FormProblems, MeasureAction, MeasureRefusal } from '../../messages.ts';
import { done, type Outcome, refuse } from '../../outcome.ts';
import type { Write } from '../../store.ts';
import { wording } from '../../texts.ts';
import { putPlan } from './adding.ts';
import { type KnownMeasure, mayReadPlan, measureOf, rolesAt } from './finding.ts';
import { isMeasureForm, measureForms } from './forms.ts';
import { refreshedMeasure, tellOwners } from './news.ts';
import { measureForm } from './questions.ts';
import { changesIn, readTerms } from './terms.ts';
import { deedsOfActions } from './view.ts';

/** Does something with a measure, if this person may, now. `v` counts what had been done with it when they looked. */
export async function actOnMeasure(turn: Turn, command: CommandOf<'measure.act'>): Promise<Outcome> {
  const { action, id, v, answers: raw } = command;
  const known = await readableMeasure(turn, id);
  if (!known) return refuse(turn, { code: 'not-found' });
  const denial = deniedNow(turn, known, action);
  if (denial !== null) return refuse(turn, measureRefusal(denial));
  if (action === 'change' && v !== known.measure.deeds.length) return refuse(turn, changedSince);
  const given = await checked(turn, known, command);
  if (isMeasureForm(action) && Object.keys(given.problems).length > 0) {
    const about = { dir: turn.dir, unit: known.plan.doc.unit, today: turn.today };
    const filled = { subject: id, version: v, answers: raw, problems: given.problems };
    const form = measureForm(about, action, filled);
    return { reply: { kind: 'invalid', form, language: turn.language }, writes: [] };
  }
  return carriedOut(turn, known, action, given);
}

/** Why this person may not do this with the measure now; null when they may. */
export function deniedNow(turn: Turn, known: KnownMeasure, action: MeasureAction): PlanDenial | null {
  return planActionDenial(deedsOfActions[action], known.measure.status, rolesOn(turn, known));
}

/** What this person is to the measure. */
function rolesOn({ dir, person, today }: Asking, known: KnownMeasure): readonly PlanRole[] {
  return rolesAt(dir, known.plan.doc.unit, [known], person, today);
}

type Asking = Pick<Turn, 'core' | 'dir' | 'person' | 'today'>;

/** The measure, for somebody who may read its plan. */
export async function readableMeasure(asking: Asking, id: string): Promise<KnownMeasure | null> {
  const known = await measureOf(asking.core.store, id);
  return known && mayReadPlan(rolesOn(asking, known)) ? known : null;
}

interface Checked {
  readonly answers: Answers;
  readonly terms: Omit<MeasureTerms, 'text'> | null;
  readonly problems: FormProblems;
}

async function checked(
  turn: Turn,
  { measure }: KnownMeasure,
  { action, answers: raw }: CommandOf<'measure.act'>,
): Promise<Checked> {
  if (!isMeasureForm(action)) return { answers: {}, terms: null, problems: {} };
  const { answers, problems } = checkForm(measureForms[action], raw, answerContext(turn));
  if (action !== 'change') return { answers, terms: null, problems };
  const read = await readTerms(turn, answers, measure);
  return { answers, terms: read.terms, problems: { ...read.problems, ...problems } };
}

/** What is done, with the words that came along. */
interface Prepared {
  readonly deed: PlanDeed;
  readonly writes: readonly Write[];
}

type Prepare = (turn: Turn, known: KnownMeasure, given: Checked) => Promise<Prepared> | Prepared;

const preparing: Readonly<Record<MeasureAction, Prepare>> = {
  done: (_, { measure: { id } }) => ({ deed: { action: 'done', measure: id }, writes: [] }),
  reopen: (_, { measure: { id } }) => ({ deed: { action: 'reopen', measure: id }, writes: [] }),
  helped: (_, { measure: { id } }) => ({
    deed: { action: 'tell-effect', measure: id, effect: 'yes', deadline: null },
    writes: [],
  }),
  'not-helped': (_, { measure: { id } }, { answers }) => ({
    deed: {
      action: 'tell-effect',
      measure: id,
      effect: answers.effect === 'no' ? 'no' : 'partly',
      deadline: String(answers.deadline),
    },
    writes: [],
  }),
  drop: (turn, { plan, measure: { id } }, { answers }) => {
    const { wording: text, write } = wording(turn, plan.id, String(answers.reason));
    return { deed: { action: 'drop', measure: id, text }, writes: [write] };
  },
  change: prepareChange,
};

/** Words that are replaced are erased; the chain keeps their digest. */
async function prepareChange(
  turn: Turn,
  { plan, measure }: KnownMeasure,
  { answers, terms: given }: Checked,
): Promise<Prepared> {
  const terms = given === null ? {} : changesIn(measure, given);
  const before = await turn.core.store.read('text', measure.text);
  if (before?.doc.words === answers.text)
    return { deed: { action: 'change', measure: measure.id, terms }, writes: [] };
  const { wording: text, write } = wording(turn, plan.id, String(answers.text));
  return {
    deed: { action: 'change', measure: measure.id, terms: { ...terms, text } },
    writes: [write, { name: 'text', id: measure.text, doc: null, expected: 'any' }],
  };
}

async function carriedOut(
  turn: Turn,
  known: KnownMeasure,
  action: MeasureAction,
  given: Checked,
): Promise<Outcome> {
  const { plan, id } = known;
  const { deed, writes } = await preparing[action](turn, known, given);
  const act: PlanAct = { ...deed, by: turn.person, at: turn.now, on: turn.today };
  const denial = planDenial(plan.doc, act, rolesOn(turn, known));
  if (denial !== null) return refuse(turn, measureRefusal(denial));
  if (act.action === 'change' && Object.keys(act.terms).length === 0) return done();
  const next = carryOutOnPlan(plan.doc, act);
  const owner = act.action === 'change' ? act.terms.owner : undefined;
  const told = owner === undefined ? [] : tellOwners(turn.core, plan.doc.unit, [{ id, owner }], turn.person);
  return done(
    [putPlan(next.plan, plan), ...writes, ...(await refreshedMeasure(turn.core, known)), ...told],
    next.facts,
  );
}

const blank = { code: 'measure-denied', roles: [], status: null, earliest: null } as const;

const changedSince: MeasureRefusal = { ...blank, denial: 'changed-since' };

/** Why something was not done with a measure, as it is told. */
export function measureRefusal(denial: PlanDenial): MeasureRefusal {
  const refusal = { ...blank, denial: denial.code };
  switch (denial.code) {
    case 'not-allowed':
      return { ...refusal, roles: denial.roles };
    case 'not-in-this-state':
      return { ...refusal, status: denial.status };
    case 'deadline-passed':
      return { ...refusal, earliest: denial.earliest };
    default:
      return refusal;
  }
}
