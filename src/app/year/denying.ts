import type { Occurrence } from '../../domain/processes/occurrence/occurrence.ts';
import type { OccurrenceDenial } from '../../domain/processes/occurrence/permissions.ts';
import { processOf } from '../../domain/processes/processes.ts';
import type { Refusal } from '../refusals.ts';

const blank = {
  code: 'duty-denied',
  roles: [],
  state: null,
  most: null,
  earliest: null,
  latest: null,
  items: [],
} as const;

/** Why something was not done with a duty, as it is told. */
export function refusalOf(denial: OccurrenceDenial, { process }: Occurrence): Refusal {
  const refusal = { ...blank, denial: denial.code };
  switch (denial.code) {
    case 'not-allowed':
      return { ...refusal, roles: denial.roles };
    case 'not-in-this-state':
      return { ...refusal, state: denial.state };
    case 'put-off-too-often':
      return { ...refusal, most: denial.most };
    case 'not-that-day':
      return { ...refusal, earliest: denial.earliest, latest: denial.latest };
    case 'items-open': {
      const open = processOf(process).checklist.filter(({ id }) => denial.items.includes(id));
      return { ...refusal, items: open.map(({ nb, en }) => ({ nb, en })) };
    }
    default:
      return refusal;
  }
}
