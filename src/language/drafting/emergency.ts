import { type Hit, hitsOf, type Told, wordsAt } from './told.ts';
import { type Danger, dangerSigns } from './vocabulary/emergencies.ts';
import { pastWords } from './vocabulary/small.ts';

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
  if (sign.who === true && !hitsOf(told, 'someone', 'self').some(({ clause }) => clause === hit.clause))
    return false;
  const isVetoed = sign.unless.some((idea) =>
    hitsOf(told, idea).some((other) => near(other) || idea === 'over'),
  );
  if (isVetoed && !(nowSaid && sign.nowOutweighs === true)) return false;
  if (sign.isTimeless === true) return true;
  if (nowSaid) return !isToldInPast(told, hit) || sign.nowOutweighs === true;
  return !isPast(hit.sentence) && !isToldInPast(told, hit);
}

/** "It was burning": the words themselves or the clause around them are in the past. */
function isToldInPast({ reading }: Told, { from, to, clause }: Hit): boolean {
  return reading.tokens.some(
    ({ plain, clause: at }, place) =>
      at === clause && place < to && place >= from - 6 && pastWords.has(plain),
  );
}
