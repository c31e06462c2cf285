import type { Reading } from './text.ts';
import type { QuestionIntent } from './types.ts';
import {
  askingHelp,
  ownDelegations as askingOwnDelegations,
  askingWhose,
  emergencySigns,
  notNow,
  type Phrasing,
  wantingToReport,
  wishing,
} from './vocabulary/intents.ts';

/** What a text wants, and the code of what told so. */
export interface IntentFound {
  readonly intent: QuestionIntent;
  readonly code: string;
}

/** The kinds of words that tell what is wanted. */
export type Sign = 'courtesy' | 'pleasantry' | 'other' | 'everyday' | 'trouble' | 'transfer' | 'givable';

/** A text as it is judged. */
export interface Seen {
  readonly plain: string;
  readonly reading: Reading;
  /** The score of the likeliest topic. */
  readonly topic: number;
  readonly who: string | null;
  readonly whose: string | null;
  /** How many words or phrases of each kind there are. */
  readonly count: Readonly<Record<Sign, number>>;
  /** The share of the words that are pleasantries. */
  readonly pleasant: number;
  readonly hasMention: boolean;
}

/** From this score on a topic is surely spoken of. */
const namedTopic = 3.4;
const hintedTopic = 1.4;
/** From this score it is, even beside words of other matters. */
const surelyNamed = 4.7;
const fewWords = 9;

/** The code of the first phrasing that the plain words are said in, or null. */
export function codeOf(phrasings: readonly Phrasing[], plain: string): string | null {
  const said = phrasings.find(({ pattern, unless }) => pattern.test(plain) && unless?.test(plain) !== true);
  return said?.code ?? null;
}

type Judge = (seen: Seen) => IntentFound | null;

/** The judgements of what is wanted, in the order of what matters most; each may leave it to the next. */
export const judges: readonly Judge[] = [
  nothingSaid,
  emergency,
  ownDelegations,
  help,
  whoQuestion,
  smalltalk,
  delegation,
  report,
  otherMatter,
  whoseQuestion,
  told,
  named,
  asked,
  stated,
];

function nothingSaid({ reading }: Seen): IntentFound | null {
  return reading.tokens.length === 0 ? { intent: 'help', code: 'nothing-said' } : null;
}

function emergency({ plain }: Seen): IntentFound | null {
  const code = codeOf(emergencySigns, plain);
  return code === null || notNow.pattern.test(plain) ? null : { intent: 'emergency', code };
}

function help({ plain, topic }: Seen): IntentFound | null {
  const code = codeOf(askingHelp, plain);
  return code === null || topic >= 6 ? null : { intent: 'help', code };
}

/** "Who have I delegated to?" asks to be shown. */
function ownDelegations({ plain }: Seen): IntentFound | null {
  const code = codeOf(askingOwnDelegations, plain);
  return code === null ? null : { intent: 'delegate', code };
}

/** "Who" with a matter, a duty or a part of the organisation; somebody to turn to for something unknown counts too. */
function whoQuestion({ who, topic, count, plain, hasMention }: Seen): IntentFound | null {
  if (who === null) return null;
  const saysDuty = codeOf(askingWhose.slice(0, 4), plain) !== null;
  if (count.other > 0 && topic < surelyNamed && !saysDuty)
    return { intent: 'out-of-scope', code: 'other-matter' };
  if (topic >= hintedTopic || saysDuty || hasMention || turningTo.test(plain)) {
    return { intent: 'responsible', code: who };
  }
  return { intent: 'out-of-scope', code: 'nothing-recognised' };
}

const turningTo =
  / (tar seg av|tar tak|ordner|fikser|hjelper|snakke med|snakker|kontakter|kontakte|sporre|henvende|handles|fixes|deals with|contact|talk to|ask|speak to|turn to|takes care|looks after|sorts|follows|folger|passer pa|handterer|manages|arranges|organises) /;

/** From this share of pleasantries a courtesy makes small talk of the rest. */
const mostlyPleasant = 0.6;

function smalltalk({ pleasant, count, topic }: Seen): IntentFound | null {
  const isMostly =
    count.courtesy > 0 && pleasant >= mostlyPleasant && topic < namedTopic && count.trouble < 2;
  return pleasant === 1 || isMostly ? { intent: 'smalltalk', code: 'pleasantries' } : null;
}

function delegation({ plain, count }: Seen): IntentFound | null {
  const code = codeOf(wishing, plain);
  if (code === null || codeOf(wantingToReport, plain) !== null) return null;
  const saysDelegate = / (re|un)?d(e|i)leg(er|at|asjon)[a-z]* /.test(plain);
  const isGiving = count.transfer > 0 && count.givable > 0 && count.trouble < 2;
  return saysDelegate || isGiving ? { intent: 'delegate', code } : null;
}

/** "Must I report it?" asks for the rule; "I want to report it" reports. */
function report({ plain, reading, topic }: Seen): IntentFound | null {
  const code = codeOf(wantingToReport, plain);
  if (code === null) return null;
  const asksRule =
    reading.isQuestion &&
    / (am i|do i have|do we have|must i|must we|should i|should we|is it me|er det (jeg|meg|vi)|ma jeg|ma vi|plikt[a-z]*|duty|obliged|required|supposed) /.test(
      plain,
    );
  if (!asksRule) return { intent: 'report', code };
  return topic >= hintedTopic ? { intent: 'responsible', code: 'asks-whether' } : null;
}

function otherMatter({ count, topic }: Seen): IntentFound | null {
  const isOther = count.other > 0 && topic < surelyNamed && count.trouble <= count.other;
  const isEveryday = count.everyday > 0 && topic < hintedTopic && count.trouble === 0;
  return isOther || isEveryday ? { intent: 'out-of-scope', code: 'other-matter' } : null;
}

function whoseQuestion({ whose, topic, reading, plain, count }: Seen): IntentFound | null {
  if (beginsAsking.test(plain) && topic >= namedTopic)
    return { intent: 'responsible', code: whose ?? 'asks-of-a-matter' };
  if (whose === null || topic < hintedTopic) return null;
  const saysDuty = whose === 'asks-responsible' || whose === 'asks-contact';
  const isAsked = reading.isQuestion || beginsAsking.test(plain);
  if (!isAsked && !saysDuty) return null;
  return saysDuty && !isAsked && count.trouble > 2 ? null : { intent: 'responsible', code: whose };
}

const beginsAsking =
  /(^| \.) (((og|and|so|but|men|hei|hi|verne|for|i|in|at|til|to|on|from|under|fra|by|med|with|please|ok|ja) ){0,2}(hva|hvor|hvordan|hvilke[nt]?|nar|what|where|which|how|when)|(og |and |so |but |men |hei |hi |verne )?(must|should|does|do|is|are|can|may|ma|skal|kan|er|finnes|har|have|has|did)) /;

/** Somebody tells what went wrong. */
function told({ count, topic, reading, plain }: Seen): IntentFound | null {
  if (count.trouble === 0) return null;
  const isShort = reading.tokens.length <= fewWords;
  if (isShort && topic >= namedTopic && reading.isQuestion) return null;
  if (isShort && count.trouble < 2 && isNaming(plain) && topic >= namedTopic) return null;
  return { intent: 'report', code: 'tells-what-happened' };
}

/** "Substance index contact at natural history": a role or matter with nothing told about it. */
function isNaming(plain: string): boolean {
  return naming.test(plain) || !telling.test(plain);
}

const naming =
  / (koordinator|kontakt|ansvarlig|verneombud|hovedverneombud|radgiver|contact|coordinator|deputy|deputies|representative|officer|adviser|advisor|person|leder|lederen|navn|name|vo|hvo|lhvo|bht|amu|lmu|samu) /;
const telling =
  / (er|var|har|ble|blir|sto|star|fikk|is|was|were|are|has|had|have|got|i|we|jeg|vi|no|ikke|not|my) /;

function named({ topic, plain, reading, count }: Seen): IntentFound | null {
  if (topic < hintedTopic || count.other > 0) return null;
  const isLong = reading.tokens.length > fewWords - 3 && !naming.test(plain);
  const isTold = !reading.isQuestion && (isLong || (telling.test(plain) && reading.tokens.length > 5));
  if (isTold) return { intent: 'report', code: 'tells-what-happened' };
  return topic >= namedTopic || reading.isQuestion ? { intent: 'responsible', code: 'names-a-matter' } : null;
}

/** Something wanted of the bot that is none of its business. */
function asked({ plain, reading }: Seen): IntentFound | null {
  const isAsked = reading.isQuestion || requesting.test(plain) || beginsAsking.test(plain);
  return isAsked ? { intent: 'out-of-scope', code: 'nothing-recognised' } : null;
}

const requesting =
  /^ (hei |hallo |hi |hello |verne |please )*(kan du|kunne du|can you|could you|would you|will you|skriv|lag|fortell|finn|send|bestill|vis|anbefal|hjelp meg|gi meg|spill|book|write|make|tell|give|recommend|show|play|find|order|help me|remind|create|generate|explain|forklar|oppsummer|summarise|summarize|jeg trenger hjelp med|i need help with|calculate|regn ut|solve|los|sett pa|set|turn|list|compare|sammenlign|what|hva|hvordan|how) /;

/** A plain statement of some length tells of something, even in words that are not known. */
function stated({ reading, topic, hasMention, count }: Seen): IntentFound | null {
  if (count.other + count.everyday > 0 || reading.tokens.length < 4) return null;
  const isLong = reading.tokens.length >= 6;
  return topic > 0 || hasMention || isLong ? { intent: 'report', code: 'tells-what-happened' } : null;
}
