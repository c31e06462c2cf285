import type { Answers, Question } from '../../../domain/forms.ts';
import {
  type MeasureTerms,
  newActionPlan,
  planDenial,
} from '../../../domain/processes/actionPlan/actionPlan.ts';
import type { Round } from '../../../domain/processes/round/round.ts';
import { wording } from '../../texts.ts';
import { measureRefusal } from '../plan/acting.ts';
import { addMeasures, planIdOf } from '../plan/adding.ts';
import { measureForms } from '../plan/forms.ts';
import { readTerms } from '../plan/terms.ts';
import type { Doing, Unworkable, Worked } from './acting.ts';

/** What a measure of a round is asked: what every measure is, and which finding it is for. Where it comes from is known. */
export const measureQuestions: readonly Question[] = [
  ...measureForms.add.questions.filter(({ id }) => id !== 'origin' && id !== 'case'),
  { id: 'about', kind: 'choice', required: false, source: [] },
];

/** A measure that the post-meeting agrees on goes into the action plan of the unit and year. */
export async function planned({ turn, known, answers }: Doing): Promise<Worked | Unworkable> {
  const { unit, year } = known.doc;
  const { terms: read, problems } = await readTerms(turn, { ...answers, origin: 'hse-round' }, null);
  if (Object.keys(problems).length > 0) return { problems };
  const text = wording(turn, planIdOf(unit, year), String(answers.text));
  const origin = { kind: 'hse-round', ref: caseOf(known.doc, answers) } as const;
  const terms: MeasureTerms = { ...read, origin, text: text.wording };
  const { core, person: by, now: at, today: on } = turn;
  const act = { action: 'add', measure: '', terms, by, at, on } as const;
  // Whoever leads the round with the line manager may do this much in the plan, by the table of the round.
  const denial = planDenial(newActionPlan('', unit, year), act, ['helper']);
  if (denial !== null) return { refusal: measureRefusal(denial) };
  const added = await addMeasures(core, { unit, year, terms: [terms], by, at, on });
  return {
    deeds: [{ action: 'plan-measures', plan: added.plan, measures: added.measures }],
    writes: [text.write, ...added.writes],
    facts: added.facts,
  };
}

/** The case of the finding that the measure is for. */
function caseOf({ findings }: Round, { about }: Answers): string | null {
  return findings.find(({ id }) => id === about)?.caseId ?? null;
}
