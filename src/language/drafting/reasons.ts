import type { ReadingReason } from './types.ts';

/** Every step that a reading can give as its reason. The words that led to it stand beside it; they may be empty. */
export const readingCodes = [
  'danger-now',
  'belongs-elsewhere',
  'asks-whether-it-counts',
  'no-report',
  'tells-of-hazard',
  'unsure-so-kept',
  'said-like-this',
  'harm-was-done',
  'nearly-harm',
  'harm-can-come',
  'wish-only',
  'place-named',
  'unit-named',
  'unit-of-writer',
  'day-told',
] as const;
export type ReadingCode = (typeof readingCodes)[number];

/** A reason of a reading. */
export function reason(code: ReadingCode, words = ''): ReadingReason {
  return { code, words };
}
