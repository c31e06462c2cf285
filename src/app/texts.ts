import { digestOf } from '../domain/facts.ts';
import { withoutIdentityNumbers } from '../domain/identityNumbers.ts';
import type { Wording } from '../domain/reports/receive.ts';
import type { Turn } from './context.ts';
import type { Write } from './store.ts';

/** Puts a person's words beside a case: the write, and what the case and its chain keep of them. No identity number gets through. */
export function wording(
  turn: Turn,
  caseId: string,
  said: string,
): { readonly wording: Wording; readonly write: Write } {
  const { ids } = turn.core;
  const words = withoutIdentityNumbers(said);
  const id = `${caseId}.t${ids.next()}`;
  const salt = ids.next();
  return {
    wording: { id, digest: digestOf(salt, words) },
    write: { name: 'text', id, doc: { words, salt, by: turn.person }, expected: 'new' },
  };
}
