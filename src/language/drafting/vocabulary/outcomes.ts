import type { Sign } from '../signs.ts';

/** Somebody was hurt or made ill, however little. */
export const hurtSigns: readonly Sign[] = [
  { all: ['hurt'], unless: ['supposed'], isReal: true },
  { all: ['strike', 'body'], within: 'clause', unless: ['nearly', 'supposed', 'nobody-hurt'], isReal: true },
  {
    all: ['chemical', 'spill', 'body'],
    within: 'clause',
    unless: ['nearly', 'supposed', 'nobody-hurt'],
    isReal: true,
  },
];

/** Something got into the outer environment. */
export const releaseSigns: readonly Sign[] = [
  { all: ['environment', 'spill'], unless: ['supposed'], isReal: true },
  { all: ['drain', 'spill'], unless: ['supposed'], isReal: true },
];

/** Things were damaged, or animals died, in what happened. */
export const damageSigns: readonly Sign[] = [
  { all: ['damage', 'happened'], unless: ['supposed'], isReal: true },
  { all: ['damage'], onlyDated: true, unless: ['supposed'], isReal: true },
  { all: ['animal', 'died'], unless: ['supposed'], isReal: true },
];
