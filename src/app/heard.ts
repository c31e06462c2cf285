import { readAsking } from '../language/asking/asking.ts';
import { asksWhetherItCounts } from '../language/drafting/counts.ts';
import { asksOfThing } from '../language/matterAsked.ts';
import type { QuestionIntent } from '../language/understanding/types.ts';
import type { Turn } from './context.ts';
import { chat, offer } from './drafts/commands.ts';
import { countsFor } from './drafts/counting.ts';
import { forgetful } from './drafts/doors.ts';
import { secretBeyond, secretIn } from './drafts/heeding.ts';
import { intentOf, isInDanger, isToForget, readReport } from './drafts/reading.ts';
import { elsewhere, told } from './drafts/telling.ts';
import { shownTheWay } from './drafts/ways.ts';
import { helpMessage } from './lists.ts';
import { forgetting, type Outcome, write } from './outcome.ts';
import type { Stored } from './store.ts';
import { answerSaid } from './who/answering.ts';

/**
 * What words may be taken for that tell of something, when the reading as a report finds a door for it; what is thought to have nothing
 * to do with this must be told for sure.
 */
const mayTell: Readonly<Partial<Record<QuestionIntent, 'always' | 'when-sure'>>> = {
  report: 'always',
  'out-of-scope': 'when-sure',
  smalltalk: 'when-sure',
};

/** Words that make a text a question wherever they stand in it. */
const asks =
  /\?|\b(?:who|whom|whose|what|which|where|how|why|hvem|kven|kem|hva|kva|hvor|kor|hvilke[nt]?|hvordan|korleis)\b/i;

/** Words that ask for a person are answered with one, also when they ask whether something counts. */
const asksWho = /^\s*(?:who|whom|whose|hvem|kven|kem)\b/i;

/**
 * Words in the private chat that are no wish and answer no question: danger, then questions, then what they tell. The two readings of
 * a text can differ: danger in either is danger, and a question stays a question.
 */
export async function heard(
  turn: Turn,
  text: string,
  isAside: boolean,
  known: Stored<'draft'> | null,
): Promise<Outcome> {
  const outcome = await answerTo(turn, text, isAside, known);
  return secretIn(turn, text, 'told') !== null ? { ...outcome, reply: forgetting(outcome.reply) } : outcome;
}

async function answerTo(
  turn: Turn,
  text: string,
  isAside: boolean,
  known: Stored<'draft'> | null,
): Promise<Outcome> {
  const as = isAside ? 'told' : 'message';
  if (isInDanger(turn, text)) return elsewhere(turn, text, 'emergency', as);
  const secret = secretBeyond(turn, text);
  if (secret !== null) return forgetful(turn, secret, as);
  const way = await shownTheWay(turn, text, { as, known });
  if (way) return way;
  if (asksOfCounting(text)) return countsFor(turn, text, as);
  const tells = mayBeTold(turn, text) ? await told(turn, text, as, known) : null;
  const answered = tells ?? (await answerSaid(turn, text, isAside));
  if (answered) return answered;
  if (known) return chat(turn, { do: 'draft.chat', id: known.doc.id, v: known.version });
  const offered = await offer(turn, text);
  return write(turn, helpMessage(turn, { offer: offered?.draft ?? null }), offered?.writes ?? []);
}

function asksOfCounting(text: string): boolean {
  return (asksWhetherItCounts(text) || asksOfThing(text)) && !asksWho.test(text);
}

/**
 * True unless the words ask for something. What was taken for a question without asking anything is told all the same, and so is what
 * nobody should have to write here.
 */
function mayBeTold(turn: Turn, text: string): boolean {
  const intent = intentOf(turn, text);
  const tells = mayTell[intent];
  if (tells) return tells === 'always' || readReport(turn, text).confident;
  if (asks.test(text) || readAsking(text, turn.dir) !== null) return false;
  return intent === 'responsible' || isToForget(readReport(turn, text));
}
