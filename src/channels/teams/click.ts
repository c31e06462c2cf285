import { readClick } from '../../app/clicks.ts';
import type { Command } from '../../app/commands.ts';

/** What a button of ours carries beside the answers. `msteams` is how a button asks for a dialog. */
const ours: readonly string[] = ['do', 'id', 'v', 'q', 'a', 'form', 'msteams'];

/**
 * The command of a press. Teams lays what was filled in over what the button carries; the two are told apart by name.
 * Null when it is no command of ours.
 */
export function commandOf(data: unknown): Command | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const answers = Object.entries(data).filter(([key]) => !ours.includes(key));
  return readClick(data, Object.fromEntries(answers));
}
