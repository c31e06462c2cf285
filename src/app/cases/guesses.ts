import { type Instant, instantOf } from '../../domain/time.ts';
import type { Turn } from '../context.ts';
import type { Write } from '../store.ts';

/** Wrong codes that one account may hand over within this time, in milliseconds; then no code is looked at for a while. */
const most = 10;
const countFor = 60 * 60 * 1000;

/** Wrong codes of an account that still count, oldest first, and the version of the record that keeps them. */
export interface Guesses {
  readonly id: string;
  readonly version: number | null;
  readonly at: readonly Instant[];
}

export async function guessesOf({ core, accountId, now }: Turn): Promise<Guesses> {
  const id = `guesses-${accountId}`;
  const known = await core.store.read('guesses', id);
  const since = instantOf(Date.parse(now) - countFor);
  return { id, version: known?.version ?? null, at: (known?.doc.at ?? []).filter((at) => at > since) };
}

/** When the account may try again that has used its guesses up; null when it may now. */
export function barredUntil({ at }: Guesses): Instant | null {
  const [oldest] = at.slice(-most);
  return oldest === undefined || at.length < most ? null : instantOf(Date.parse(oldest) + countFor);
}

/** Notes a wrong code. Only over what was read, so that guesses at the same time all count. */
export function noteGuess({ id, version, at }: Guesses, now: Instant): Write {
  return { name: 'guesses', id, doc: { at: [...at, now] }, expected: version ?? 'new' };
}

/** After a right code the wrong ones do not count any more. */
export function forgetGuesses({ id, version }: Guesses): readonly Write[] {
  return version === null ? [] : [{ name: 'guesses', id, doc: null, expected: version }];
}
