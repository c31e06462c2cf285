import type { Case, EntryKind } from './case.ts';
import type { CaseAction } from './forms.ts';
import { permissions } from './permissions.ts';
import { isReporter } from './tellers.ts';

/**
 * What somebody is called whose name is hidden. Hiding goes by what a person does, not by who they are: somebody who reported
 * and also handles the case is named where they handle it.
 */
export type Nameless = 'reporter' | 'contributor';

/** Messages that are written by those who told of the matter; all others are written in a capacity that has a name. */
const told: Readonly<Record<EntryKind, boolean>> = {
  addition: true,
  answer: true,
  contribution: true,
  question: false,
  'colleague-question': false,
  'colleague-answer': false,
  comment: false,
};

/** True when this person told of the matter and nobody else in the case is to know who they are. */
export function isHidden({ confidential }: Case, person: string): boolean {
  return confidential.includes(person);
}

/** True for what is done by those who told of the matter. */
export function isTelling(action: CaseAction): boolean {
  const { roles }: { readonly roles: readonly string[] } = permissions[action];
  return roles.includes('reporter');
}

/** What to call the writer of a message instead of their name; null when they are named. */
export function namelessWriter(
  theCase: Case,
  { kind, by }: { readonly kind: EntryKind; readonly by: string },
): Nameless | null {
  return told[kind] ? namelessTeller(theCase, by) : null;
}

/** What to call whoever did this to the case instead of their name; null when they are named. */
export function namelessActor(theCase: Case, action: CaseAction, by: string): Nameless | null {
  return isTelling(action) ? namelessTeller(theCase, by) : null;
}

/** What to call somebody who told of the matter instead of their name; null when they are named. */
export function namelessTeller(theCase: Case, person: string): Nameless | null {
  if (!isHidden(theCase, person)) return null;
  return isReporter(theCase, person) ? 'reporter' : 'contributor';
}
