/** A question where something is reported, or what to do about it: what it asks about, and what is told beside it. Either may be ''. */
export interface WayAsked {
  readonly matter: string;
  readonly told: string;
}

/** Where a sentence or clause of a text can begin. */
const begins = '(?:^|[.,;!?:–-]\\s+|[.;!?]\\s*|\\s(?:og|and|men|but|så|so)\\s+)';
const asker = '(?:i|we|you|one|people|somebody|someone|jeg|vi|man|en|eg|me|du)';

/**
 * How people ask where or to whom something is reported, in English and Norwegian, and what to do if something happens. What follows
 * is what they ask about.
 */
const ways: readonly RegExp[] = [
  /^(?:where|how|to whom)\s+(?:do|does|can|could|should|must|would|may|might|is|are|to)\b.*?\b(?:report|reported|tell|notify|complain|raise|turn|go|speak up|blow the whistle|register|file|flag)\b(?<rest>.*)$/isu,
  /^(?:hvor|hvordan|kor|korleis|til hvem|åssen|hvorhen)\s+(?=(?:kan|skal|bør|må|burde|melder?|sier|seier|varsler|klager|rapporterer|går|henvender|registrerer|tar)(?!\p{L})).*?(?:meld(?:e|er|es|ast)?|si(?:er|e)?|seier?|varsl(?:e|er|es)|rapporter\p{L}*|klag(?:e|er)|henvend\p{L}*|registrer\p{L}*|går?)(?!\p{L})(?<rest>.*)$/isu,
  /^(?:who|whom|hvem|kven|kem)\b.*?\b(?:tell|report|talk|speak|turn|go|contact|complain|snakke|prate|si|sier|seier|melde|melder|varsle|varsler|klage|klager|henvende|henvender|gå|går)(?!\p{L}).*?\b(?:about|om|when|if|når|hvis)\s+(?<rest>.+)$/isu,
  new RegExp(
    `^(?:what|hva|kva)\\s+(?:do|should|can|must|gjør|gjer|skal|bør|kan|må)\\s+${asker}(?:\\s+(?:do|gjøre|gjere))?\\s+(?:if|when|hvis|når|dersom|viss|om)\\s+(?<clause>.+)$`,
    'isu',
  ),
];

/** Words that say nothing of the matter, before it and after it. */
const leading = new RegExp(
  `^(?:${asker}|fra|ifra|inn|om|about|of|on|to|for|på|til|a case of|cases of|en sak om|at|that there is|if there is|when|hvis|når|seg|meg|someone|somebody|noen|dere|det at)(?!\\p{L})\\s*`,
  'iu',
);
const trailing = /(?:\s*(?:[?.!,;]|\b(?:her|here|då|da|then|please|takk|thanks|til deg|to you)))+$/iu;
const pointing =
  /^(?:det|dette|det her|slikt|sånt|it|this|that|these|those|such things|things like this)?$/iu;

const question = new RegExp(
  `${begins}(?<ask>(?:where|how|to whom|who|whom|what|hvor|hvordan|kor|korleis|åssen|til hvem|hvem|kven|kem|hva|kva)(?!\\p{L}).*)$`,
  'isu',
);

/** Reads a question where something is reported; null for every other text. */
export function wayAsked(text: string): WayAsked | null {
  const clause = question.exec(text.trim());
  const ask = clause?.groups?.ask ?? '';
  const way = ways.map((pattern) => pattern.exec(ask)).find((found) => found !== null);
  if (way === undefined || clause === null) return null;
  const { rest: thing = '', clause: happening = '' } = way.groups ?? {};
  const rest = happening === '' ? bare(thing) : happening.replace(trailing, '');
  return { matter: pointing.test(rest) ? '' : rest, told: beside(text, clause) };
}

/** What a text tells before the question in it; '' when it tells nothing, or asks nothing. */
export function toldBeside(text: string): string {
  const clause = question.exec(text.trim());
  return clause === null ? '' : beside(text, clause);
}

function beside(text: string, clause: RegExpExecArray): string {
  const told = text.trim().slice(0, clause.index).trim();
  return /\p{L}+\s+\p{L}+/u.test(told) ? told : '';
}

function bare(words: string): string {
  const left = words.trim().replace(trailing, '').replace(leading, '');
  return left === words ? left : bare(left);
}
