import { questionOf } from '../domain/reports/interview.ts';
import { optionLabels } from '../i18n/options.ts';
import { type Intent, intentOf } from '../language/intents.ts';
import { optionsIn } from '../language/options.ts';
import { receiptIn } from '../language/receiptWish.ts';
import { openReceipt } from './cases/receipts.ts';
import type { Command, CommandOf } from './commands.ts';
import type { Turn } from './context.ts';
import { checkDelegation, myDelegations, numberIn, unitDelegations } from './delegations/lists.ts';
import { overview } from './delegations/overview.ts';
import { startDelegation } from './delegations/starting.ts';
import { directoryChanges } from './directory/asking.ts';
import { checkChecksum, checksumIn } from './documents/checking.ts';
import { back, cancel, finish, report, skip } from './drafts/commands.ts';
import { counts } from './drafts/counting.ts';
import { forgetful } from './drafts/doors.ts';
import { openDraft } from './drafts/draft.ts';
import { isPlainAnswer, secretIn, tooLong } from './drafts/heeding.ts';
import { chooseIdentity } from './drafts/identity.ts';
import { isInDanger, readReport } from './drafts/reading.ts';
import { retold } from './drafts/retelling.ts';
import { insteadOf, refusedLength, told } from './drafts/telling.ts';
import { typedAnswer } from './drafts/typed.ts';
import { heard } from './heard.ts';
import { chooseLanguage } from './language.ts';
import { helpMessage, list } from './lists.ts';
import { done, type Outcome, refuse, write } from './outcome.ts';
import type { Stored } from './store.ts';
import { channelSaid } from './unitChannels/saying.ts';
import { whoStart } from './who/answering.ts';
import { drift } from './who/drift.ts';
import { showCalendar } from './year/calendar/commands.ts';
import { showYear } from './year/overview.ts';
import { showPlan } from './year/plan/list.ts';
import { hseRounds } from './year/round/listing.ts';
import { findingSaid } from './year/round/saying.ts';

type Known = Stored<'draft'> | null;

/** What each wish does, with the draft that is being written, if there is one. */
const wishes: Readonly<Record<Intent, (turn: Turn, known: Known, rest: string | null) => Promise<Outcome>>> =
  {
    report: (turn, _, rest) =>
      report(turn, { do: 'report', how: 'choose', from: rest === null ? null : { text: rest, link: null } }),
    help: async (turn) => write(turn, helpMessage(turn, {})),
    counts: (turn) => counts(turn, { do: 'counts', as: 'message' }),
    greeting: async (turn) => write(turn, helpMessage(turn, { greeting: true })),
    reports: (turn) => list(turn, 'reports', 'message'),
    cases: (turn) => list(turn, 'cases', 'message'),
    drift: (turn) => drift(turn, 'message'),
    who: (turn) => whoStart(turn, { do: 'who.start', as: 'message' }),
    changes: (turn) => directoryChanges(turn, 'message'),
    delegations: (turn) => myDelegations(turn, 'message'),
    'unit-delegations': (turn) => unitDelegations(turn, 'message'),
    'hand-over': (turn) => startDelegation(turn, { do: 'delegation.start', id: '', as: 'message' }),
    overview: (turn, _, rest) => overview(turn, { do: 'overview', text: rest ?? '', as: 'message' }),
    year: (turn) => showYear(turn, { do: 'year', id: '', as: 'message' }),
    'own-year': (turn) => showYear(turn, { do: 'year', id: '', as: 'message', whose: 'own' }),
    calendar: (turn) => showCalendar(turn, { do: 'calendar', id: '', whose: 'unit' }),
    plan: (turn, _, rest) => showPlan(turn, { do: 'plan', id: '', text: rest ?? '', as: 'message' }),
    'hse-round': (turn, _, rest) => hseRounds(turn, { do: 'hse-round', text: rest ?? '', as: 'message' }),
    finding: async (turn, known, rest) =>
      (await findingSaid(turn, rest ?? '')) ?? unplaced(turn, known, rest),
    cancel: async (turn, known) =>
      known
        ? cancel(turn, { ...idOf('draft.cancel', known) })
        : write(turn, { type: 'notice', notice: 'nothing-to-cancel' }),
    back: async (turn, known) =>
      known
        ? back(turn, idOf('draft.back', known))
        : write(turn, { type: 'notice', notice: 'nothing-to-go-back-to' }),
    skip: async (turn, known) => {
      const question = known?.doc.asking ?? null;
      if (!known || question === null) return write(turn, helpMessage(turn, {}));
      return questionOf(question)?.required === false
        ? skip(turn, { ...idOf('draft.skip', known), question })
        : typedAnswer(turn, known, '');
    },
    finish: async (turn, known) =>
      known ? finish(turn, idOf('draft.finish', known)) : write(turn, helpMessage(turn, {})),
    confide: (turn, known) => chooseIdentity(turn, known, 'confidential'),
    sign: (turn, known) => chooseIdentity(turn, known, 'named'),
    norwegian: (turn) => chooseLanguage(turn, 'nb', 'message'),
    english: (turn) => chooseLanguage(turn, 'en', 'message'),
  };

/**
 * Free text in the private chat: a receipt code, a wish, the answer to the question that waits, a question of
 * responsibility, or words that may become a report.
 */
export async function say(turn: Turn, { text, aside }: CommandOf<'say'>): Promise<Outcome> {
  if (text.trim() === '') return refuse(turn, { code: 'empty' });
  const receipt = receiptIn(text);
  if (receipt !== null) return openReceipt(turn, receiptSaid(receipt, aside));
  const checksum = checksumIn(text);
  if (checksum !== null && text.length <= longestChecksum)
    return checkChecksum(turn, { do: 'say', text, ...(aside && { aside }) }, checksum);
  const delegation = numberIn(text);
  if (delegation !== null && text.length <= longestCheck)
    return checkDelegation(
      turn,
      aside
        ? { do: 'delegation.check', number: delegation }
        : { do: 'delegation.check', number: delegation, as: 'message' },
    );
  const ofChannels = await channelSaid(turn, text);
  if (ofChannels !== null) return ofChannels;
  const known = await openDraft(turn);
  const waiting = known?.doc.asking ? known : null;
  const wish = waiting && answersOption(waiting, text) ? null : intentOf(text);
  if (wish && wish.intent !== 'greeting') return wishes[wish.intent](turn, known, wish.rest);
  if (waiting) return whileWaiting(turn, waiting, text);
  if (wish) return wishes[wish.intent](turn, known, wish.rest);
  return (await refusedForLength(turn, text, aside === true)) ?? heard(turn, text, aside === true, known);
}

/** What is said of words that are too long for a report, or null. What nobody should have to write here is shown its way all the same. */
async function refusedForLength(turn: Turn, text: string, isAside: boolean): Promise<Outcome | null> {
  const excess = tooLong(text);
  if (excess === null || isInDanger(turn, text)) return null;
  const secret = secretIn(turn, text, 'told');
  if (secret !== null) return forgetful(turn, secret, isAside ? 'told' : 'message');
  return done(refusedLength(turn, excess));
}

/** Longer texts tell of something, whatever number they name. */
const longestCheck = 80;
const longestChecksum = 160;

/**
 * A message while a question waits, or the preview. It answers the question, unless it tells of danger or of what nobody should have to
 * write here; a whole story in the place of a choice is taken as what happened. A report that waits to be sent is not touched by
 * another.
 */
async function whileWaiting(turn: Turn, waiting: Stored<'draft'>, text: string): Promise<Outcome> {
  const { asking, answers } = waiting.doc;
  if (asking === 'what') return typedAnswer(turn, waiting, text);
  const mayBeStory = asking === 'preview' || answers.what === undefined;
  const instead = isPlainAnswer(turn, asking, text)
    ? null
    : await insteadOf(turn, waiting.doc, text, mayBeStory ? 'told' : 'answer');
  if (instead) return instead;
  if (asking === 'preview') {
    const excess = tooLong(text);
    if (excess) return done(refusedLength(turn, excess));
    return (await told(turn, text, 'message', waiting)) ?? typedAnswer(turn, waiting, text);
  }
  const { door } = readReport(turn, text);
  const isStory = answers.what === undefined && door !== 'none' && !answersOption(waiting, text);
  return isStory ? retold(turn, waiting, text) : typedAnswer(turn, waiting, text);
}

/** What was found outside of any round is told as everything else; who writes of no finding is shown the rounds. */
function unplaced(turn: Turn, known: Known, rest: string | null): Promise<Outcome> {
  if (rest === null) return hseRounds(turn, { do: 'hse-round', text: '', as: 'message' });
  return known?.doc.asking ? whileWaiting(turn, known, rest) : heard(turn, rest, false, known);
}

function receiptSaid(code: string, aside: true | undefined): CommandOf<'receipt.open'> {
  return aside ? { do: 'receipt.open', code } : { do: 'receipt.open', code, as: 'message' };
}

/** True when the text names an option of the question that waits; then it is no wish, whatever else it could mean. */
function answersOption({ doc }: Stored<'draft'>, text: string): boolean {
  const question = doc.asking === null ? null : questionOf(doc.asking);
  return question?.options !== undefined && optionsIn(text, optionLabels('intake', question)).length > 0;
}

function idOf<D extends Command['do']>(
  verb: D,
  { doc, version }: Stored<'draft'>,
): { do: D; id: string; v: number } {
  return { do: verb, id: doc.id, v: version };
}
