import { correctionDenial, rolesInCorrections } from '../../domain/corrections/permissions.ts';
import type { Turn } from '../context.ts';
import type { Message } from '../messages.ts';
import { type Outcome, refuse, tell, write } from '../outcome.ts';
import { directoryId } from './replacing.ts';

/** What changed when the directory was last replaced, for its owner. */
export async function directoryChanges(turn: Turn, as: 'message' | undefined): Promise<Outcome> {
  const denial = correctionDenial('read-changes', rolesInCorrections(turn.dir, turn.person, turn.today));
  if (denial?.code === 'not-allowed') return refuse(turn, denial);
  const known = await turn.core.store.read('directory', directoryId);
  const message: Message = known?.doc.report ?? { type: 'directory-changed', at: null, parts: [] };
  return as === 'message' ? write(turn, message) : tell(turn, message);
}
