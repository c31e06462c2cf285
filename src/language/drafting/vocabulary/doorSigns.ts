import type { Door } from '../../../domain/reports/routing.ts';
import type { Sign } from '../signs.ts';
import type { Idea } from './ideas.ts';

/** What may hurt somebody; whatever else the text speaks of, it is then a nonconformity. */
export const hazardIdeas = [
  'chemical',
  'fume-hood',
  'gas',
  'biological',
  'radiation',
  'electrical',
  'fire',
  'escape-route',
  'access-control',
  'indoor-climate',
  'noise',
  'ergonomics',
  'machine',
  'transport',
  'ice',
  'psychosocial',
  'violence',
  'environment',
  'hse-round',
  'building-fault',
  'can-hurt',
] as const satisfies readonly Idea[];

/** Ideas of other doors, which make a nonconformity less sure. */
export const rivalIdeas = [
  'conduct',
  'information-security',
  'learning-environment',
  'placement',
  'censurable',
  'sexual-harassment',
] as const satisfies readonly Idea[];

const harm = ['hurt', 'nearly', 'fall', 'slip', 'damage', 'lab'] as const satisfies readonly Idea[];

/** The doors beside the register, in the order in which they are tried: the first whose sign is there wins. */
export const doorSigns: readonly { readonly door: Door; readonly signs: readonly Sign[] }[] = [
  {
    door: 'whistleblowing',
    signs: [{ all: ['sexual-harassment'] }, { all: ['censurable'] }],
  },
  { door: 'information-security', signs: [{ all: ['information-security'] }] },
  { door: 'placement', signs: [{ all: ['placement'] }] },
  { door: 'conduct', signs: [{ all: ['conduct'], unlessAnywhere: ['violence'] }] },
  {
    door: 'learning-environment',
    signs: [{ all: ['learning-environment'], unlessAnywhere: [...hazardIdeas, 'happened', 'hurt', 'lab'] }],
  },
  {
    door: 'e-caretaker',
    signs: [
      {
        all: ['upkeep'],
        isThing: true,
        unlessAnywhere: [...hazardIdeas, ...harm, 'long-standing', 'wish'],
        denied: 'counts',
      },
    ],
  },
];
