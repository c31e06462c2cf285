import { type Hit, hitsOf, type Told, wordsAt } from './told.ts';
import { type Danger, dangerSigns } from './vocabulary/emergencies.ts';
import { pastWords, perfectWords, presentWords } from './vocabulary/small.ts';

/** The words that tell of danger going on now, or null. `isPast` says that a sentence tells of a time that is over. */
export function dangerIn(told: Told, isPast: (sentence: number) => boolean): string | null {
  for (const sign of dangerSigns) {
    const hit = hitsOf(told, sign.idea).find((candidate) => isGoingOn(told, sign, candidate, isPast));
    if (hit !== undefined) return wordsAt(told, hit);
  }
  return null;
}

function isGoingOn(told: Told, sign: Danger, hit: Hit, isPast: (sentence: number) => boolean): boolean {
  const near = (other: Hit) => other.sentence === hit.sentence;
  const nowSaid = hitsOf(told, 'now').some((other) => near(other) || sign.nowAnywhere === true);
  if (sign.onlyNow === true && !nowSaid) return false;
  if (hit.isDenied || (hit.isUnreal && sign.triedCounts !== true)) return false;
  if (sign.with !== undefined && !hitsOf(told, ...sign.with).some(near)) return false;
  const isVetoed = sign.unless.some((idea) =>
    hitsOf(told, idea).some((other) => near(other) || idea === 'over'),
  );
  if (isVetoed && !(nowSaid && sign.nowOutweighs === true)) return false;
  if (nowSaid) return !isToldInPast(told, hit) || sign.nowOutweighs === true;
  return !isPast(hit.sentence) && !isToldInPast(told, hit);
}

/**
 * "It was burning": the nearest verb before the words, or one in them, is in the past. "Has fallen", "is unconscious" are of now, and so
 * is what comes after "and is".
 */
function isToldInPast({ reading }: Told, { from, to, clause }: Hit): boolean {
  const { tokens } = reading;
  for (let at = to - 1; at >= Math.max(0, from - verbReach); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.clause !== clause) return false;
    if (presentWords.has(token.plain)) return false;
    if (!pastWords.has(token.plain)) continue;
    return !perfectWords.has(tokens[at - 1]?.plain ?? '') && !perfectWords.has(tokens[at - 2]?.plain ?? '');
  }
  return false;
}

const verbReach = 6;
