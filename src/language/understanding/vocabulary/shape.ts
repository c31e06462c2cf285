/**
 * Words and phrases in either language, separated by commas, as people write them. A word stands for all its
 * inflections, with or without Norwegian letters. `brann*` is any word that begins so, `*skap` any that ends so,
 * `=IA` only exactly these letters, `lukke .. avvik` the words in that order with at most six between.
 */
export interface Terms {
  readonly nb: string;
  readonly en: string;
}

/** What the mentions of the directory add to the words: a unit, a campus, the whole organisation, a place, a person. */
export const mentionConcepts = ['@unit', '@campus', '@root', '@place', '@person'] as const;
export type MentionConcept = (typeof mentionConcepts)[number];

/** How people speak of a topic. */
export interface TopicVocabulary<Concept extends string> {
  /** What can mean nothing else. */
  readonly sure?: Terms;
  /** What the matter, its equipment, its documents and its situations are called. */
  readonly names: Terms;
  /** What points to it without naming it. */
  readonly hints?: Terms;
  /** What means it when said together: a weight (a name weighs 4, what is sure 7) and the ideas that must all occur. */
  readonly situations?: readonly (readonly [number, ...(Concept | MentionConcept)[]])[];
}

/** Whole sentences as people write them, with `@unit`, `@place`, `@campus` and `@person` where they name one. */
export interface Said {
  readonly nb: readonly string[];
  readonly en: readonly string[];
}

/** How people have spoken of a topic: the words are counted, no sentence is looked for. */
export interface Sayings {
  /** Asking whose it is. */
  readonly asked: Said;
  /** Words and situations, separated by commas. */
  readonly told: Terms;
}
