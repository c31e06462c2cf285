import type { Turn } from '../context.ts';
import { refresh } from '../outbox.ts';
import { type Outcome, write } from '../outcome.ts';
import type { Stored } from '../store.ts';
import { post, save, withAnswers } from './draft.ts';

/**
 * Hides the reporter's name from everybody else in the case, or shows it, for somebody who wrote that they want to. Without a
 * draft they are told how.
 */
export async function chooseIdentity(
  turn: Turn,
  known: Stored<'draft'> | null,
  identity: 'named' | 'confidential',
): Promise<Outcome> {
  if (!known) return write(turn, { type: 'notice', notice: 'name-can-be-hidden' });
  const draft = withAnswers(known.doc, { identity });
  if (draft.asking === 'preview') return post(turn, known, draft, 'preview');
  const notice = identity === 'confidential' ? 'name-hidden' : 'name-shown';
  return write(turn, { type: 'notice', notice }, [save(turn, known, draft), refresh(turn.core, draft.id)]);
}
