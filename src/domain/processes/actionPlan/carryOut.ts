import { aliasOf, withParties } from '../../delegations/parties.ts';
import { chainFacts, type Fact, type FactData } from '../../facts.ts';
import type { ActionPlan, MeasureTerms, PlanAct, PlanDeed } from './actionPlan.ts';
import type { Measure } from './measure.ts';

/** The plan after the deed, and the fact in its place in the chain. The caller has checked with `planDenial`. */
export function carryOutOnPlan(
  plan: ActionPlan,
  act: PlanAct,
): { readonly plan: ActionPlan; readonly facts: readonly Fact[] } {
  const { by, at } = act;
  const owner = act.action === 'add' || act.action === 'change' ? act.terms.owner : undefined;
  const parties = withParties(plan.parties, [by, ...(owner === undefined ? [] : [owner])]);
  const data: FactData = {
    measure: act.measure,
    ...dataOf(act),
    ...(owner === undefined ? {} : { owner: aliasOf(parties, owner) }),
  };
  const fact = { type: facts[act.action], at, by: aliasOf(parties, by), data };
  const { facts: chained, head } = chainFacts(plan.id, plan.chain, [fact]);
  return { plan: { ...plan, measures: measuresAfter(plan, act), parties, chain: head }, facts: chained };
}

const facts = {
  add: 'measure-added',
  change: 'measure-changed',
  done: 'measure-done',
  reopen: 'measure-reopened',
  drop: 'measure-dropped',
  'tell-effect': 'effect-told',
} as const satisfies Readonly<Record<PlanDeed['action'], string>>;

function measuresAfter({ measures }: ActionPlan, act: PlanAct): readonly Measure[] {
  const deed = { action: act.action, by: act.by, at: act.at };
  if (act.action === 'add') return [...measures, { ...fresh(act.measure, act.terms), deeds: [deed] }];
  return measures.map((measure) =>
    measure.id === act.measure
      ? { ...measure, ...changesOf(measure, act), deeds: [...measure.deeds, deed] }
      : measure,
  );
}

function fresh(id: string, { text, owner, deadline, cost, origin }: MeasureTerms): Omit<Measure, 'deeds'> {
  return {
    id,
    text: text.id,
    owner,
    deadline,
    cost,
    origin,
    status: 'open',
    doneOn: null,
    effect: null,
    reopened: 0,
    reason: null,
  };
}

function changesOf(measure: Measure, act: Exclude<PlanAct, { action: 'add' }>): Partial<Measure> {
  switch (act.action) {
    case 'change': {
      const { text, ...terms } = act.terms;
      return { ...terms, ...(text === undefined ? {} : { text: text.id }) };
    }
    case 'done':
      return { status: 'done', doneOn: act.on, effect: null };
    case 'reopen':
      return { status: 'open', doneOn: null, effect: null };
    case 'drop':
      return { status: 'dropped', reason: act.text.id };
    case 'tell-effect':
      if (act.effect === 'yes' || act.deadline === null) return { effect: act.effect };
      return {
        effect: act.effect,
        status: 'open',
        doneOn: null,
        deadline: act.deadline,
        reopened: measure.reopened + 1,
      };
  }
}

function dataOf(act: PlanAct): FactData {
  switch (act.action) {
    case 'add':
    case 'change': {
      const { text, deadline, cost, origin } = act.terms;
      return {
        ...(text === undefined ? {} : { text: `${text.id} ${text.digest}` }),
        ...(deadline === undefined ? {} : { deadline }),
        ...(cost === undefined ? {} : { amount: cost.amount, isEstimate: cost.isEstimate }),
        ...(origin === undefined ? {} : { origin: origin.kind }),
      };
    }
    case 'drop':
      return { text: `${act.text.id} ${act.text.digest}` };
    case 'tell-effect':
      return { effect: act.effect, deadline: act.deadline };
    case 'done':
    case 'reopen':
      return {};
  }
}
