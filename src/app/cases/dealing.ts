import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { Case, HandledBy } from '../../domain/reports/case.ts';
import { lineManagerOf } from '../../domain/responsibility/lookup.ts';
import type { Day } from '../../domain/time.ts';
import { hasLeft } from '../accounts.ts';
import { standingUnit } from '../people.ts';

/**
 * Who deals with a case today, and why: whoever it was given to or, once they are gone from the directory, the line
 * manager, who can do all that the handler could. Should the handler come back, the case is theirs again.
 */
export function dealingWith(
  dir: OpenDirectory,
  { handler, unit }: Pick<Case, 'handler' | 'unit'>,
  day: Day,
): Pick<HandledBy, 'person' | 'reasons'> {
  if (!hasLeft(dir, handler.person)) return handler;
  return lineManagerOf(dir, standingUnit(dir, unit), day) ?? handler;
}
