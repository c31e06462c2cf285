import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { DelegableTaskId, NeverDelegableId } from '../../domain/responsibility/delegableTasks.ts';
import type { RoleId } from '../../domain/responsibility/roles.ts';

/** A question that is answered from the tables of roles rather than from a matter's own entry. */
export type Asking =
  /** What the asker has to do. `role`: as what they ask. `sure`: nothing else is spoken of. */
  | { readonly kind: 'own-duties'; readonly role: RoleId | null; readonly sure: boolean }
  /** What a role is and has to do; of a committee also who sits in it and whether it decides. */
  | { readonly kind: 'role-duties'; readonly role: RoleId }
  /** Who holds a role, for the asker ("my manager", "the manager here"), for a person named, or for a unit named. */
  | { readonly kind: 'holder'; readonly role: RoleId; readonly of: 'asker' | 'person' | 'unit' }
  | AskingDelegable
  /** Which committees there are for a unit or a matter. */
  | { readonly kind: 'bodies' }
  /** Where a matter belongs; `matter` is the text without the words that ask. */
  | { readonly kind: 'where'; readonly matter: string };

/** Whether something may be delegated. */
export interface AskingDelegable {
  readonly kind: 'delegable';
  readonly task: DelegableTaskId | null;
  readonly never: NeverDelegableId | null;
  /** Who would delegate. */
  readonly by: RoleId | 'asker' | null;
  /** True for a task that was delegated to them. */
  readonly again: boolean;
  /** True when it is to go to somebody who is not employed. */
  readonly toOutsider: boolean;
  /** What can never be delegated is asked for. */
  readonly aboutNever: boolean;
}

/** Recognises such a question; null for every other text. Offline, and the same every time. */
export type ReadAsking = (text: string, dir: OpenDirectory) => Asking | null;
