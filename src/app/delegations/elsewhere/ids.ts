import type { DelegationId } from '../../../domain/organisation/types.ts';
import { keyOf } from '../../outcome.ts';

const prefix = 'elsewhere-';

/** Where it is kept what is done here with the directory's delegation of this reference. */
export function elsewhereIdOf(reference: DelegationId): string {
  return `${prefix}${keyOf(reference)}`;
}

/** True for the id of a delegation signed elsewhere. */
export function isElsewhereId(id: string): boolean {
  return id.startsWith(prefix);
}
