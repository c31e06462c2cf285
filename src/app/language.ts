import type { Language } from '../domain/language.ts';
import type { Turn } from './context.ts';
import { type Outcome, tell, write } from './outcome.ts';
import type { Write } from './store.ts';

/** From now on this person is spoken to in this language, here. */
export async function chooseLanguage(turn: Turn, language: Language, as?: 'message'): Promise<Outcome> {
  const account: Write = {
    name: 'account',
    id: turn.accountId,
    doc: { ...turn.account, language },
    expected: 'any',
  };
  const inLanguage = { ...turn, language };
  const message = { type: 'notice', notice: 'language-set' } as const;
  if (as === 'message') return write(inLanguage, message, [account]);
  return { ...tell(inLanguage, message), writes: [account] };
}
