import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { Case } from '../../domain/reports/case.ts';
import { type CaseAction, caseActions } from '../../domain/reports/forms.ts';
import { isQuestioned, lastDecision } from '../../domain/reports/moves.ts';
import { type CaseRole, denialOf, rolesIn } from '../../domain/reports/permissions.ts';
import type { Day } from '../../domain/time.ts';
import { hasLeft } from '../accounts.ts';
import type { CaseAudience } from '../messages.ts';
import { standingIn } from '../people.ts';
import type { Refusal } from '../refusals.ts';

/** Which roles a card is made for: it offers what they may do, to somebody who holds one of them. */
export const audienceRoles: Readonly<Record<Exclude<CaseAudience, 'channel'>, readonly CaseRole[]>> = {
  reporter: ['reporter'],
  handler: ['handler', 'line-manager'],
  colleague: ['colleague'],
  contributor: ['contributor'],
  deputy: ['safety-deputy'],
};

/** What a person is to a case today; nobody, once they are gone from the directory. */
export function rolesOf(dir: OpenDirectory, theCase: Case, person: string, today: Day): readonly CaseRole[] {
  return hasLeft(dir, person) ? ['nobody'] : rolesIn(theCase, person, standingIn(dir, theCase.unit, today));
}

/**
 * Why a person may not do this now, or null when they may. Somebody who may not even know of the case is told that there is
 * none; somebody who came too late is told who was first.
 */
export function refusalOf(
  theCase: Case,
  action: CaseAction,
  roles: readonly CaseRole[],
  person: string,
): Refusal | null {
  const denial = denialOf(action, roles, theCase.state);
  if (!denial) return isUnasked(theCase, action, person) ? { code: 'no-question' } : null;
  if (denial.code === 'not-allowed') {
    return denialOf('read-outline', roles, theCase.state) ? { code: 'not-found' } : denial;
  }
  const first = lastDecision(theCase);
  if (!first) return denial;
  const action1 = first.action as CaseAction;
  return { code: 'already-done', action: action1, by: first.by, at: first.at, state: theCase.state };
}

/** What somebody with these roles may do with the case now. */
export function allowedActions(
  theCase: Case,
  roles: readonly CaseRole[],
  person: string,
): readonly CaseAction[] {
  return caseActions.filter(
    (action) => !denialOf(action, roles, theCase.state) && !isUnasked(theCase, action, person),
  );
}

function isUnasked(theCase: Case, action: CaseAction, person: string): boolean {
  return (action === 'answer' || action === 'answer-colleague') && !isQuestioned(theCase, action, person);
}
