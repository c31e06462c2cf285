import { lexiconOf } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './text.ts';
import type { RankedTopic } from './topic.ts';
import type { QuestionIntent } from './types.ts';
import {
  askingHelp,
  askingWho,
  askingWhose,
  delegating,
  emergencySigns,
  notNow,
  otherMatters,
  type Phrasing,
  pleasantries,
  trouble,
  wantingToReport,
} from './vocabulary/intents.ts';
import type { Terms } from './vocabulary/shape.ts';

/** What a text wants, and the code of what told so. */
export interface IntentFound {
  readonly intent: QuestionIntent;
  readonly code: string;
}

type Sign = 'pleasantry' | 'other' | 'trouble';
const signs = lexiconOf<Sign>([
  ['pleasantry', pleasantries],
  ['other', otherMatters],
  ['trouble', trouble],
] as const satisfies readonly (readonly [Sign, Terms])[]);

/** From this score on a topic is surely spoken of. */
const namedTopic = 3.4;
const hintedTopic = 1.4;
const fewWords = 9;

/** Judges what the text wants. */
export function intentOf(
  reading: Reading,
  topics: readonly RankedTopic[],
  mentions: readonly Mention[],
): IntentFound {
  const seen = lookedAt(reading, topics, mentions);
  for (const judge of judges) {
    const found = judge(seen);
    if (found !== null) return found;
  }
  return { intent: 'out-of-scope', code: 'nothing-recognised' };
}

interface Seen {
  readonly plain: string;
  readonly reading: Reading;
  readonly topic: number;
  readonly who: string | null;
  readonly whose: string | null;
  readonly other: number;
  readonly trouble: number;
  readonly isPleasantry: boolean;
  readonly hasMention: boolean;
}

function lookedAt(reading: Reading, topics: readonly RankedTopic[], mentions: readonly Mention[]): Seen {
  const { plain, tokens } = reading;
  const found = signs.find(reading);
  const covered = new Set<number>();
  const count: Record<Sign, number> = { pleasantry: 0, other: 0, trouble: 0 };
  for (const { meaning, from, to, likeness } of found) {
    if (likeness < 0.9) continue;
    count[meaning] += 1;
    if (meaning === 'pleasantry') for (let at = from; at < to; at += 1) covered.add(at);
  }
  return {
    plain,
    reading,
    topic: topics[0]?.score ?? 0,
    who: codeOf(askingWho, plain),
    whose: codeOf(askingWhose, plain),
    other: count.other,
    trouble: count.trouble,
    isPleasantry: tokens.length > 0 && tokens.every((_, at) => covered.has(at)),
    hasMention: mentions.some(({ kind }) => kind !== 'person'),
  };
}

function codeOf(phrasings: readonly Phrasing[], plain: string): string | null {
  const said = phrasings.find(({ pattern, unless }) => pattern.test(plain) && unless?.test(plain) !== true);
  return said?.code ?? null;
}

type Judge = (seen: Seen) => IntentFound | null;

/** In the order of what matters most. */
const judges: readonly Judge[] = [
  nothingSaid,
  emergency,
  help,
  ownDelegations,
  whoQuestion,
  smalltalk,
  delegation,
  report,
  otherMatter,
  whoseQuestion,
  told,
  named,
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
  const code = codeOf(delegating.slice(0, 2), plain);
  return code === null ? null : { intent: 'delegate', code };
}

function whoQuestion({ who, topic, other, plain, hasMention }: Seen): IntentFound | null {
  if (who === null) return null;
  const isOther = other > 0 && topic < namedTopic;
  const saysDuty = codeOf(askingWhose.slice(0, 2), plain) !== null;
  if (isOther && !saysDuty) return { intent: 'out-of-scope', code: 'other-matter' };
  if (topic >= hintedTopic || saysDuty || hasMention) return { intent: 'responsible', code: who };
  if (
    / (tar|ordner|fikser|hjelper|snakker|kontakter|sporr?e|gar|sender|handles|fixes|deals|contact|talk|ask|speak|turn|takes|looks|runs|owns|decides|bestemmer|eier|har) /.test(
      plain,
    )
  ) {
    return { intent: 'responsible', code: who };
  }
  return { intent: 'out-of-scope', code: 'nothing-recognised' };
}

function smalltalk({ isPleasantry }: Seen): IntentFound | null {
  return isPleasantry ? { intent: 'smalltalk', code: 'pleasantries' } : null;
}

function delegation({ plain }: Seen): IntentFound | null {
  const code = codeOf(delegating, plain);
  return code === null ? null : { intent: 'delegate', code };
}

function report({ plain }: Seen): IntentFound | null {
  const code = codeOf(wantingToReport, plain);
  return code === null ? null : { intent: 'report', code };
}

function otherMatter({ other, topic, trouble: signsOfTrouble }: Seen): IntentFound | null {
  if (other === 0 || topic >= namedTopic || signsOfTrouble > other) return null;
  return { intent: 'out-of-scope', code: 'other-matter' };
}

function whoseQuestion({ whose, topic, reading, plain, trouble: signsOfTrouble }: Seen): IntentFound | null {
  if (whose === null || topic < hintedTopic) return null;
  const isAsked =
    reading.isQuestion ||
    /^ (?:[a-z]+ ){0,2}(hva|hvor|hvordan|hvilke[nt]?|nar|what|where|which|how|when|must|should|does|is|are|can|ma|skal|kan|er|finnes)\b/.test(
      plain,
    );
  const saysDuty = whose === 'asks-responsible' || whose === 'asks-contact';
  if (!isAsked && !saysDuty) return null;
  return saysDuty && !isAsked && signsOfTrouble > 2 ? null : { intent: 'responsible', code: whose };
}

/** Somebody tells what went wrong. */
function told({ trouble: signsOfTrouble, topic, reading, plain }: Seen): IntentFound | null {
  if (signsOfTrouble === 0) return null;
  const isShort = reading.tokens.length <= fewWords;
  if (isShort && topic >= namedTopic && reading.isQuestion) return null;
  if (isShort && signsOfTrouble < 2 && isNaming(plain) && topic >= namedTopic) return null;
  return { intent: 'report', code: 'tells-what-happened' };
}

/** "Substance index contact at natural history": a role or matter with nothing told about it. */
function isNaming(plain: string): boolean {
  if (
    / (koordinator|kontakt|ansvarlig|verneombud|hovedverneombud|radgiver|contact|coordinator|deputy|deputies|representative|officer|adviser|advisor|person|leder|lederen|navn|name|vo|hvo|lhvo|bht|amu|lmu|samu) /.test(
      plain,
    )
  )
    return true;
  return !/ (er|var|har|ble|blir|sto|star|fikk|is|was|were|are|has|had|have|got|i|we|jeg|vi|no|ikke|not|my) /.test(
    plain,
  );
}

function named({ topic, plain, reading, other }: Seen): IntentFound | null {
  if (topic < hintedTopic || other > 0) return null;
  const isTold = / (jeg|vi|i|we|my) /.test(plain) && !reading.isQuestion && reading.tokens.length > 5;
  if (isTold) return { intent: 'report', code: 'tells-what-happened' };
  return topic >= namedTopic || reading.isQuestion ? { intent: 'responsible', code: 'names-a-matter' } : null;
}
