/** The words that ask whether something counts, before what they ask about, after it, or around it. */
const before =
  /^.{0,80}?\b(?:avvik(?:et)?|nonconformity|deviation|counts?|counted|telle[rn]?|report(?:ed|able)?|meldes?|melde)\b[^.:!?]{0,40}?(?:\b(?:hvis|når|(?:om\s+)?at|om|dersom|if|that|when)\b|[:–-])\s*/iu;
const after =
  /(?:^|[.,;!]\s*|\s+[–-]\s+|\s+(?:og|and)\s+)(?:so\s+|men\s+|but\s+)?(?:er|e|blir|teller|telles|regnes|tel|skal|må|bør|kan|is|does|do|should|would|must|shall|can)\b[^.,;!?]{0,60}\?*\s*$/iu;
const around =
  /^(?:er|e|blir|teller|telles|regnes|tel|is|does|do|would)\s+(.+?)\s+(?:som\s+|as\s+)?(?:(?:et|eit|an?)\s+)?(?:hms[- ]?|hse\s+)?(?:avvik|nonconformity|deviation|count)\b[^.?!]{0,20}\?*\s*$/iu;

/** Words that stand for what was said before, and tell nothing themselves. */
const pointing = /^(?:det|dette|det her|this|that|it|these|those)$/iu;

/** True for a question whether a thing is a nonconformity: "Is a loose step a nonconformity?". */
export function asksOfThing(text: string): boolean {
  const thing = around.exec(text.trim())?.[1];
  return thing !== undefined && !pointing.test(thing);
}

/**
 * What a question asks about, as if it were told: "Is it a nonconformity if the exit is blocked?" asks about "the exit is blocked". ''
 * when the question tells of nothing.
 */
export function matterAsked(text: string): string {
  const asked = text.trim();
  const within = around.exec(asked)?.[1];
  const matter = within ?? asked.replace(before, '').replace(after, '');
  const told = matter.replace(/[\s?.,;:–-]+$/u, '').trim();
  return pointing.test(told) || told === asked.replace(/[\s?]+$/u, '') ? '' : told;
}
