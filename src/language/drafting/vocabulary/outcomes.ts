import type { Sign } from '../signs.ts';

/** Somebody was hurt or made ill, however little. */
export const hurtSigns: readonly Sign[] = [
  { all: ['hurt'], unless: ['supposed'] },
  { all: ['strike', 'body'], within: 'clause', unless: ['nearly', 'supposed'] },
];

/** Something got into the outer environment. */
export const releaseSigns: readonly Sign[] = [{ all: ['environment', 'spill'], unless: ['supposed'] }];

/** Things were damaged in what happened. */
export const damageSigns: readonly Sign[] = [{ all: ['damage', 'happened'], unless: ['supposed'] }];
