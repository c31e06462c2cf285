/** The words that ask whether something counts, before what they ask about, after it, or around it. */
const before =
  /^.{0,80}?\b(?:avvik(?:et)?|nonconformity|deviation|counts?|counted|telle[rn]?|report(?:ed|able)?|meldes?|melde)(?!\p{L})[^.:!?]{0,40}?(?:(?<!\p{L})(?:hvis|når|(?:om\s+)?at|om|dersom|if|that|when)(?!\p{L})|[:–-])\s*/iu;
const after =
  /(?:^|[.,;!]\s*|\s+[–-]\s+|\s+(?:og|and)\s+)(?:so\s+|men\s+|but\s+)?(?:er|e|blir|teller|telles|regnes|tel|skal|må|bør|kan|is|does|do|should|would|must|shall|can)(?!\p{L})[^.,;!?]{0,60}\?*\s*$/iu;
const around =
  /^(?:er|e|blir|teller|telles|regnes|tel|is|does|do|would)\s+(.+?)\s+(?:som\s+|as\s+)?(?:(?:et|eit|an?)\s+)?(?:hms[- ]?|hse\s+)?(?:avvik|nonconformity|deviation|count)(?!\p{L})[^.?!]{0,20}\?*\s*$/iu;
const directly =
  /^(?:og\s+|and\s+)?(?:skal|må|bør|burde|kan|trenger|should|must|can|may|do|shall)\s+(?:jeg|vi|man|en|eg|me|i|we|you|one)\s+(?:have to\s+|need to\s+|å\s+)?(?:melde|rapportere|si|seie|varsle|registrere|report|register|file|flag)(?!\p{L})(?:\s+(?:inn|fra|ifra|om|about))*\s+(.+?)(?:\s+(?:her|here|til deg|to you|som (?:et )?(?:hms-?\s?)?avvik|as an? (?:hse )?(?:nonconformity|deviation)))*\s*\?*\s*$/iu;

/** Words that stand for what was said before, and tell nothing themselves. */
const pointing = /^(?:det|dette|det her|this|that|it|these|those|here|her|inn|fra)$/iu;

/** What is reported in general: nothing is asked of it in particular. */
const inGeneral =
  /^(?:(?:et|eit|an?|alle?|all|every)\s+)?(?:hms-?|hse\s)?(?:avvik|nonconformit(?:y|ies)|deviations?|noe|something|anything)(?!\p{L})/iu;

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
  const matter = around.exec(asked)?.[1] ?? objectOf(asked) ?? asked.replace(before, '').replace(after, '');
  const told = matter.replace(/[\s?.,;:–-]+$/u, '').trim();
  return pointing.test(told) || told === asked.replace(/[\s?]+$/u, '') ? '' : told;
}

/** What somebody asks whether they should report: "Should I report bullying here?". */
function objectOf(asked: string): string | null {
  const object = directly.exec(asked)?.[1];
  return object === undefined || inGeneral.test(object) || startsClause.test(object) ? null : object;
}

/** "Should I report if …": what comes is no thing. */
const startsClause = /^(?:hvis|når|at|om|dersom|if|that|when)(?!\p{L})/iu;
