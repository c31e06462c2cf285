import type { Token } from '../understanding/text.ts';
import type { Told } from './told.ts';
import { pastWords, perfectWords, presentWords } from './vocabulary/small.ts';

/** Words of a clause. */
interface Words {
  readonly from: number;
  readonly to: number;
  readonly clause: number;
}

/** "Vår" is ours, and no past. */
const isOurs = ({ raw }: Token): boolean => raw.toLowerCase() === 'vår';

/** How far before the words their verb stands. */
const verbReach = 6;

/**
 * "It was burning": the nearest verb before the words, or one in them, is in the past. "Has fallen", "is unconscious" are of now, and so
 * is what comes after "and is".
 */
export function isToldInPast({ reading }: Told, { from, to, clause }: Words): boolean {
  const { tokens } = reading;
  for (let at = to - 1; at >= Math.max(0, from - verbReach); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.clause !== clause) return false;
    if (presentWords.has(token.plain)) return false;
    if (!pastWords.has(token.plain) || isOurs(token)) continue;
    return !perfectWords.has(tokens[at - 1]?.plain ?? '') && !perfectWords.has(tokens[at - 2]?.plain ?? '');
  }
  return false;
}
