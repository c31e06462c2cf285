import type { Category } from '../../../domain/reports/terms.ts';
import type { Sign } from '../signs.ts';

const broken = { denied: 'counts' } as const;

/** Which words put a nonconformity under which category. Injury and its kind are told by what happened, not by these rows. */
export const categorySigns = {
  'chemicals-gases': [
    { all: ['chemical'], ...broken },
    { all: ['gas'], ...broken },
    { all: ['fume-hood'], ...broken },
    { all: ['acid'], ...broken },
    { all: ['solvent'], ...broken },
    { all: ['gas-cylinder'], ...broken },
    { all: ['chemical-store'], ...broken },
    { all: ['fume-extraction'], ...broken },
  ],
  biological: [
    { all: ['biological'], ...broken },
    { all: ['germ'], ...broken },
    { all: ['body-fluid'], ...broken },
  ],
  radiation: [
    { all: ['radiation'], ...broken },
    { all: ['laser'], ...broken },
    { all: ['isotope'], ...broken },
    { all: ['field-radiation'], ...broken },
  ],
  electrical: [
    { all: ['electrical'], ...broken },
    { all: ['electric-shock'], ...broken },
  ],
  fire: [
    { all: ['fire'], ...broken },
    { all: ['flame'], ...broken },
    { all: ['fire-protection'], ...broken },
  ],
  'escape-routes': [
    { all: ['escape-route'], ...broken },
    { all: ['way-out'], ...broken },
  ],
  'access-control': [{ all: ['access-control'], ...broken }],
  'indoor-climate': [{ all: ['indoor-climate'], ...broken }],
  noise: [{ all: ['noise'], ...broken }],
  ergonomics: [{ all: ['ergonomics'], ...broken }],
  'building-technical': [
    { all: ['building-fault'], ...broken },
    {
      all: ['building', ['broken', 'long-standing', 'damage']],
      within: 'clause',
      isThing: true,
      ...broken,
    },
  ],
  laboratory: [{ all: ['lab'], ...broken }],
  'fieldwork-transport': [{ all: ['transport'], ...broken }],
  'violence-threats': [
    { all: ['violence'], ...broken },
    { all: ['someone', 'blow'], within: 'clause' },
  ],
  psychosocial: [{ all: ['psychosocial'], ...broken }],
  environment: [
    { all: ['environment', ['spill', 'chemical']], ...broken },
    { all: ['drain', 'spill'], ...broken },
  ],
  'hse-round': [{ all: ['hse-round'], ...broken }],
} as const satisfies Partial<Record<Category, readonly Sign[]>>;
