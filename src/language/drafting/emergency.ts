import { type PerilsTold, perilIn } from './perils.ts';
import { isTakenBack } from './takenBack.ts';
import { isToldInPast } from './tense.ts';
import { type Hit, hitsOf, type Told, wordsAt } from './told.ts';
import { type Danger, dangerSigns } from './vocabulary/emergencies.ts';

/** Danger going on now: what it is, where the table of grave danger says so, and the words that tell of it. */
export interface DangerFound {
  readonly danger: string;
  readonly words: string;
  /** True of the table of grave danger and of a cry. */
  readonly isGrave: boolean;
}

/** The danger going on now that is told, or null. `isPast` says that a sentence tells of a time that is over. */
export function dangerIn(
  told: Told,
  perils: PerilsTold,
  isPast: (sentence: number) => boolean,
): DangerFound | null {
  const peril = cryIn(told, perils) ?? perilIn(told, perils, isPast);
  if (peril !== null) return { ...peril, isGrave: true };
  for (const sign of dangerSigns) {
    const hit = hitsOf(told, sign.idea).find(
      (candidate) =>
        !(sign.unlessTold ?? []).some((part) => perils.has(part)) &&
        isGoingOn(told, sign, candidate, isPast) &&
        !isTakenBack(told, perils, candidate),
    );
    if (hit !== undefined) return { danger: sign.idea, words: wordsAt(told, hit), isGrave: false };
  }
  return null;
}

/** "Fire!", "brann!!", "help": the cry alone, or before anything else. */
function cryIn({ reading, text }: Told, perils: PerilsTold): Omit<DangerFound, 'isGrave'> | null {
  const [cry] = perils.get('cry') ?? [];
  if (cry === undefined || cry.from > 0 || reading.isQuestion) return null;
  const words = text.slice(0, reading.tokens[cry.to - 1]?.end ?? 0);
  const isAlone = reading.tokens.length === cry.to;
  const isShort = reading.tokens.length <= mostOfCry && text.includes('!');
  return isAlone || isShort || text.slice(words.length).startsWith('!') ? { danger: 'cry', words } : null;
}

const mostOfCry = 4;

function isGoingOn(told: Told, sign: Danger, hit: Hit, isPast: (sentence: number) => boolean): boolean {
  const near = (other: Hit) => other.sentence === hit.sentence;
  const nowSaid = hitsOf(told, 'now').some((other) => near(other) || sign.nowAnywhere === true);
  if (sign.onlyNow === true && !nowSaid) return false;
  if (hit.isDenied || (hit.isUnreal && sign.triedCounts !== true)) return false;
  if (sign.with !== undefined && !hitsOf(told, ...sign.with).some(near)) return false;
  const isVetoed = sign.unless.some((idea) =>
    hitsOf(told, idea).some((other) => (idea === 'over' ? isOverFor(hit, other) : near(other))),
  );
  if (isVetoed && !(nowSaid && sign.nowOutweighs === true)) return false;
  if (nowSaid) return !isToldInPast(told, hit) || sign.nowOutweighs === true;
  return !isPast(hit.sentence) && !isToldInPast(told, hit);
}

/** "Not under control" and "has stopped answering" are not over. */
function isOverFor(danger: { from: number; to: number }, over: Hit): boolean {
  return !over.isDenied && (over.to <= danger.from || over.from >= danger.to);
}
