import type { CommandOf } from '../commands.ts';
import type { Turn } from '../context.ts';
import { refresh } from '../outbox.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Draft } from '../records.ts';
import { goneOf } from './beside.ts';
import { ownDraft } from './commands.ts';
import { save } from './draft.ts';
import { withNeutralWords, withOwnWords } from './guard.ts';

type Deciding = CommandOf<'draft.neutral' | 'draft.keep' | 'draft.own-words'>;

/** What each decision about the names in a report does to it. Only its writer decides. */
const decisions: Readonly<Record<Deciding['do'], (turn: Turn, draft: Draft) => Draft>> = {
  'draft.neutral': withNeutralWords,
  'draft.keep': (_, draft) => ({ ...draft, keepsNames: true }),
  'draft.own-words': (_, draft) => withOwnWords(draft),
};

/** Decides what becomes of the words about persons; the preview shows it at once, in place. */
export async function decideNames(turn: Turn, command: Deciding): Promise<Outcome> {
  const known = await ownDraft(turn, command.id);
  if (!known) return refuse(turn, await goneOf(turn, command.id));
  const draft = decisions[command.do](turn, known.doc);
  return done([save(turn, known, draft), refresh(turn.core, draft.id)]);
}
