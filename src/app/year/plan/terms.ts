import type { Answers } from '../../../domain/forms.ts';
import type { MeasureTerms } from '../../../domain/processes/actionPlan/actionPlan.ts';
import { type Measure, origins } from '../../../domain/processes/actionPlan/measure.ts';
import { denialOf } from '../../../domain/reports/permissions.ts';
import { rolesOf } from '../../cases/access.ts';
import type { Turn } from '../../context.ts';
import type { FormProblems } from '../../messages.ts';
import type { Stored } from '../../store.ts';
import { kronerIn } from './forms.ts';

type Terms = Omit<MeasureTerms, 'text'>;
type OriginOf = MeasureTerms['origin'];

/** The terms of a measure beside its words, as far as they are right, and what is wrong with them. */
export interface ReadTerms {
  readonly terms: Terms;
  readonly problems: FormProblems;
}

/** Reads what a form says of a measure. `standing` is the measure as it is, when it is changed. */
export async function readTerms(turn: Turn, answers: Answers, standing: Measure | null): Promise<ReadTerms> {
  const { owner = '', deadline = '', amount = '', costKind } = answers;
  const kroner = kronerIn(String(amount));
  const { origin, isUnknown } = await originIn(turn, answers, standing);
  const isPast = standing !== null && deadline !== standing.deadline && String(deadline) < turn.today;
  return {
    terms: {
      owner: String(owner),
      deadline: String(deadline),
      cost: { amount: kroner ?? 0, isEstimate: costKind !== 'known' },
      origin,
    },
    problems: {
      ...(kroner === null && { amount: { code: 'measure', why: 'not-an-amount', details: {} } as const }),
      ...(isUnknown && { case: { code: 'measure', why: 'unknown-case', details: {} } as const }),
      ...(isPast && { deadline: { code: 'too-early', earliest: turn.today } as const }),
    },
  };
}

/** Only what is other than it was. */
export function changesIn({ owner, deadline, cost, origin }: Measure, terms: Terms): Partial<MeasureTerms> {
  const isSameCost = cost.amount === terms.cost.amount && cost.isEstimate === terms.cost.isEstimate;
  const isSameOrigin = origin.kind === terms.origin.kind && origin.ref === terms.origin.ref;
  return {
    ...(owner !== terms.owner && { owner: terms.owner }),
    ...(deadline !== terms.deadline && { deadline: terms.deadline }),
    ...(!isSameCost && { cost: terms.cost }),
    ...(!isSameOrigin && { origin: terms.origin }),
  };
}

/**
 * Where it comes from. A case is named by its number, by somebody who may read it; what refers to something that the asker
 * cannot see stays as it is.
 */
async function originIn(
  turn: Turn,
  { origin: chosen, case: number }: Answers,
  standing: Measure | null,
): Promise<{ readonly origin: OriginOf; readonly isUnknown: boolean }> {
  const kind = origins.find((each) => each === chosen) ?? 'other';
  if (typeof number !== 'string') {
    const kept = standing?.origin.kind === kind ? standing.origin.ref : null;
    const isSeen = kept !== null && readableCase(turn, await turn.core.store.read('case', kept)) !== null;
    return { origin: { kind, ref: isSeen ? null : kept }, isUnknown: false };
  }
  const [found] = await turn.core.store.find('case', 'number', number.toUpperCase(), { limit: 1 });
  const known = readableCase(turn, found ?? null);
  const of = kind === 'other' ? 'nonconformity' : kind;
  return { origin: { kind: of, ref: known?.id ?? null }, isUnknown: known === null };
}

/** The case, for somebody who may read it. */
export function readableCase(
  { dir, person, today }: Pick<Turn, 'dir' | 'person' | 'today'>,
  known: Stored<'case'> | null,
): Stored<'case'> | null {
  if (!known) return null;
  return denialOf('read', rolesOf(dir, known.doc, person, today), known.doc.state) ? null : known;
}
