import type { Understand } from './types.ts';

/** Takes every text for something that happened: what is done where questions cannot be understood. */
export const understandNothing: Understand = ({ asker }, dir) => ({
  intent: 'report',
  topic: null,
  confident: false,
  alternatives: [],
  role: null,
  unit: dir.people.get(asker ?? '')?.unit ?? dir.root.id,
  campus: null,
  asOf: null,
  reasons: [],
});
