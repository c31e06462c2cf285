import type { Round, RoundDeed, RoundDenial } from '../../../domain/processes/round/round.ts';
import type { Turn } from '../../context.ts';
import { nameIn } from '../../delegations/questions.ts';
import type { HseRoundRefusal } from '../../messages.ts';

const blank = {
  code: 'hse-round-denied',
  roles: [],
  state: null,
  by: null,
  at: null,
  manager: null,
  number: null,
  count: 0,
  on: null,
} as const;

/** A refusal that needs no more than its reason. */
export function plainRefusal(denial: HseRoundRefusal['denial']): HseRoundRefusal {
  return { ...blank, denial };
}

/** What brings a round from one part to the next. */
const moving: readonly string[] = [
  'hold-pre-meeting',
  'end-charting',
  'report',
] satisfies RoundDeed['action'][];

/** Why something was not done with a round, as it is told: whoever was first is called by name. */
export async function refusalOf(
  { core, dir }: Turn,
  denial: RoundDenial,
  round: Round,
): Promise<HseRoundRefusal> {
  const refusal = plainRefusal(denial.code);
  switch (denial.code) {
    case 'not-allowed':
      return { ...refusal, roles: denial.roles };
    case 'not-in-this-state': {
      const last = round.deeds.findLast(({ action }) => moving.includes(action));
      const by = last === undefined ? null : nameIn(dir, last.by);
      return { ...refusal, state: denial.state, by, at: last?.at ?? null };
    }
    case 'manager-not-there':
      return { ...refusal, manager: denial.manager === null ? null : nameIn(dir, denial.manager) };
    case 'meeting-held':
      return { ...refusal, on: denial.on };
    case 'finding-recorded': {
      const known = await core.store.read('case', denial.caseId);
      return { ...refusal, number: known?.doc.number ?? null };
    }
    case 'findings-not-recorded':
      return { ...refusal, count: denial.findings.length };
    default:
      return refusal;
  }
}
