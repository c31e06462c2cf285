import { lexiconOf } from './lexicon.ts';
import type { Reading } from './text.ts';
import type { QuestionIntent } from './types.ts';
import { dangerWords, delegating, givable } from './vocabulary/intents.ts';

const needed = lexiconOf<QuestionIntent>([
  ['emergency', dangerWords],
  ['delegate', givable],
  ['delegate', delegating],
]);

/** True where the text has a word that this cannot be wanted without: of danger, of what can be given. */
export function speaksOf(reading: Reading, intent: QuestionIntent): boolean {
  if (intent !== 'emergency' && intent !== 'delegate') return true;
  return needed.find(reading).some(({ meaning, likeness }) => meaning === intent && likeness >= 0.8);
}
