import { checkForm } from '../../../domain/answers.ts';
import type { Answers } from '../../../domain/forms.ts';
import type { UnitId } from '../../../domain/organisation/types.ts';
import { type PlanDenial, planActionDenial } from '../../../domain/processes/actionPlan/actionPlan.ts';
import type { CommandOf, FormCommand, MeasureFormCommand } from '../../commands.ts';
import { answerContext, type Turn } from '../../context.ts';
import type { FormMessage } from '../../messages.ts';
import { done, type Outcome, refuse } from '../../outcome.ts';
import { wording } from '../../texts.ts';
import { deniedNow, measureRefusal, readableMeasure } from './acting.ts';
import { addMeasures, planIdOf } from './adding.ts';
import { type KnownMeasure, planUnitOf, rolesAt } from './finding.ts';
import { answersOf, type MeasureForm, measureForms } from './forms.ts';
import { measureForm } from './questions.ts';
import { readableCase, readTerms } from './terms.ts';

const forms: Readonly<Record<MeasureFormCommand, MeasureForm>> = {
  'measure.add': 'add',
  'measure.change': 'change',
  'measure.drop': 'drop',
  'measure.not-helped': 'not-helped',
};

/** True for a form about a measure of an action plan. */
export function isMeasureFormCommand(of: FormCommand): of is MeasureFormCommand {
  return Object.hasOwn(forms, of);
}

/** Opens the form of what can be done with a measure, or of a new one, if this person may do it now. */
export async function openMeasureForm(turn: Turn, of: MeasureFormCommand, id: string): Promise<Outcome> {
  const action = forms[of];
  if (action === 'add') {
    const unit = planUnitOf(turn.dir, id, turn.today);
    if (unit === null) return refuse(turn, { code: 'not-found' });
    const denial = addDenial(turn, unit);
    return denial === null ? opened(turn, addForm(turn, unit, {}, {})) : refuse(turn, measureRefusal(denial));
  }
  const known = await readableMeasure(turn, id);
  if (!known) return refuse(turn, { code: 'not-found' });
  const denial = deniedNow(turn, known, action);
  if (denial !== null) return refuse(turn, measureRefusal(denial));
  const answers = action === 'change' ? await standing(turn, known) : {};
  const about = { dir: turn.dir, unit: known.plan.doc.unit, today: turn.today };
  const version = known.measure.deeds.length;
  return opened(turn, measureForm(about, action, { subject: id, version, answers, problems: {} }));
}

/** Adds a measure to the plan of a unit, for the year of its deadline. */
export async function addMeasure(
  turn: Turn,
  { id, answers: raw }: CommandOf<'measure.add'>,
): Promise<Outcome> {
  const unit = planUnitOf(turn.dir, id, turn.today);
  if (unit === null) return refuse(turn, { code: 'not-found' });
  const denial = addDenial(turn, unit);
  if (denial !== null) return refuse(turn, measureRefusal(denial));
  const { answers, problems } = checkForm(measureForms.add, raw, answerContext(turn));
  const read = await readTerms(turn, answers, null);
  const wrong = { ...read.problems, ...problems };
  if (Object.keys(wrong).length > 0) {
    const form = addForm(turn, unit, raw, wrong);
    return { reply: { kind: 'invalid', form, language: turn.language }, writes: [] };
  }
  const year = Number(read.terms.deadline.slice(0, 'yyyy'.length));
  const text = wording(turn, planIdOf(unit, year), String(answers.text));
  const { person: by, now: at, today: on } = turn;
  const terms = [{ ...read.terms, text: text.wording }];
  const added = await addMeasures(turn.core, { unit, year, terms, by, at, on });
  return done([...added.writes, text.write], added.facts);
}

function addDenial({ dir, person, today }: Turn, unit: UnitId): PlanDenial | null {
  return planActionDenial('add', null, rolesAt(dir, unit, [], person, today));
}

function addForm(
  { dir, today }: Turn,
  unit: UnitId,
  answers: CommandOf<'measure.add'>['answers'],
  problems: FormMessage['problems'],
): FormMessage {
  return measureForm({ dir, unit, today }, 'add', { subject: unit, version: 0, answers, problems });
}

function opened(turn: Turn, form: FormMessage): Outcome {
  return { reply: { kind: 'form', form, language: turn.language }, writes: [] };
}

/** A measure as it is, as the answers of its form. */
async function standing(turn: Turn, { measure }: KnownMeasure): Promise<Answers> {
  const { store } = turn.core;
  const { text, origin } = measure;
  const words = (await store.read('text', text))?.doc.words;
  const known = readableCase(turn, origin.ref === null ? null : await store.read('case', origin.ref));
  return {
    ...answersOf(measure),
    ...(words !== undefined && { text: words }),
    ...(known && { case: known.doc.number }),
  };
}
