import { readText } from '../understanding/text.ts';
import { countingQuestions } from './vocabulary/counting.ts';

/** True for "does this count as a nonconformity?", "should I report …?": a question of what is reported, in Norwegian or English. */
export function asksWhetherItCounts(text: string): boolean {
  return countingIn(readText(text).plain) !== null;
}

/** Where such a question begins in the plain words of a text, or null. */
export function countingIn(plain: string): number | null {
  for (const pattern of countingQuestions) {
    const at = plain.search(pattern);
    if (at >= 0) return at;
  }
  return null;
}
