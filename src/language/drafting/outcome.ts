import type { Harmed, Injury, Kind } from '../../domain/reports/terms.ts';
import { signIn } from './signs.ts';
import { hitsOf, speaksOf, type Told } from './told.ts';
import { damageSigns, hurtSigns, releaseSigns } from './vocabulary/outcomes.ts';

/** What came of it, as far as the text tells. */
export interface Outcome {
  readonly kind: Kind;
  readonly injury: Injury | 'unknown';
  readonly harmed: readonly Harmed[];
  /** The words that tell, or none. */
  readonly words: string;
}

/** Whether somebody was hurt or made ill, and the words that say so. */
export function hurtIn(told: Told): string | null {
  return signIn(told, hurtSigns);
}

/** What kind of nonconformity it is and what came of it. */
export function outcomeOf(told: Told): Outcome {
  const harm = [hurtIn(told), signIn(told, releaseSigns), signIn(told, damageSigns)];
  const [hurt, released, damaged] = harm.map((said) => said !== null);
  const words = harm.find((said) => said !== null) ?? '';
  const harmed: Harmed[] = [
    ...(hurt === true ? (['people'] as const) : []),
    ...(released === true ? (['environment'] as const) : []),
    ...(damaged === true ? (['material'] as const) : []),
  ];
  if (isWish(told) && !hurt) return { kind: 'improvement', injury: 'none', harmed: ['nothing-yet'], words };
  if (speaksOf(told, 'hse-round') && !hurt && !released)
    return { kind: 'dangerous-condition', injury: 'none', harmed: ['nothing-yet'], words };
  if (hurt) return { kind: 'accident', injury: 'happened', harmed, words };
  if (released || damaged) {
    const injury = speaksOf(told, 'nobody-hurt') || released ? 'none' : 'unknown';
    return { kind: 'accident', injury, harmed, words };
  }
  if (hasHappened(told)) return { kind: 'near-accident', injury: 'nearly', harmed: ['people'], words };
  return { kind: 'dangerous-condition', injury: 'none', harmed: ['nothing-yet'], words };
}

function isWish(told: Told): boolean {
  if (!speaksOf(told, 'wish')) return false;
  return speaksOf(told, 'nothing-wrong') || !speaksOf(told, 'wrong', 'happened', 'long-standing');
}

function hasHappened(told: Told): boolean {
  if (speaksOf(told, 'repeated')) return false;
  const supposed = new Set(hitsOf(told, 'supposed').map(({ sentence }) => sentence));
  const happened = hitsOf(told, 'happened').filter(
    ({ isDenied, sentence }) => !isDenied && !supposed.has(sentence),
  );
  return happened.length > 0 || speaksOf(told, 'nearly');
}
