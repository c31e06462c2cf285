import type { Terms } from '../../understanding/vocabulary/shape.ts';
import { circumstances } from './circumstances.ts';
import { dangers } from './dangers.ts';
import { dealings } from './dealings.ts';
import { events } from './events.ts';
import { hazards } from './hazards.ts';
import { matters } from './matters.ts';
import { plainWords } from './plainWords.ts';
import { subjects } from './subjects.ts';

/**
 * Everything that a told text is searched for: an idea and the words that stand for it. A word stands for all its
 * inflections and, in Norwegian, for itself in a compound. Whoever knows more words adds them to the row.
 */
export const ideas = {
  ...hazards,
  ...events,
  ...circumstances,
  ...matters,
  ...dangers,
  ...subjects,
  ...dealings,
  plain: plainWords,
} as const satisfies Readonly<Record<string, Terms>>;

export type Idea = keyof typeof ideas;
