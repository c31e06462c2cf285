import type { DelegableTaskId } from '../../domain/responsibility/delegableTasks.ts';
import { readText } from '../understanding/text.ts';
import { taskIn } from './delegableWords.ts';

/** The delegable task that a text names, `other` for HSE work that is none of them, or null. */
export function taskSaid(text: string): DelegableTaskId | null {
  return taskIn(readText(text));
}
