import type { Language } from '../domain/language.ts';
import { progressOf, questionOf } from '../domain/reports/interview.ts';
import { hasLostReceipt } from '../domain/reports/joining.ts';
import { hasLeft, isTheirs, languageFor } from './accounts.ts';
import { caseMessage } from './cases/view.ts';
import type { Core } from './context.ts';
import { todayIn } from './context.ts';
import { showElsewhere } from './delegations/elsewhere/view.ts';
import { showRound } from './delegations/rounds.ts';
import { showDelegation } from './delegations/view.ts';
import { showDocument } from './documents/making.ts';
import { askedTogetherWith } from './drafts/answering.ts';
import { answerView, previewOf } from './drafts/preview.ts';
import { isBrief } from './drafts/reading.ts';
import type { CaseAudience, DraftQuestionMessage, Message, ViewRef } from './messages.ts';
import { emergencyNumbers, personView } from './people.ts';
import { presentPhoto } from './photos/showing.ts';
import type { Presented } from './ports.ts';
import { questionView } from './questions.ts';
import type { Account, Addressee, Draft } from './records.ts';
import type { Stored } from './store.ts';
import { showCorrection } from './who/correctionView.ts';
import { presentCalendar } from './year/calendar/commands.ts';
import { presentPlan } from './year/plan/list.ts';
import { presentMeasure } from './year/plan/showing.ts';
import { showRoundCases } from './year/round/casesView.ts';
import { showHseRound } from './year/round/view.ts';
import { showDuty, showNudge } from './year/showing.ts';

type Shown = Omit<Presented, 'language'> | null;

/** What a view shows now to this addressee; null when there is nothing to see (any more), as for somebody who left. */
export async function present(core: Core, view: ViewRef, to: Addressee): Promise<Presented | null> {
  if (to.to === 'person' && hasLeft(core.directory(), to.person)) return null;
  const shown = await showing(core, view, to);
  return shown && { ...shown, language: await languageOfAddressee(core, to) };
}

async function showing(core: Core, view: ViewRef, to: Addressee): Promise<Shown> {
  if (view.view === 'case') return showCase(core, view, to);
  if (view.view === 'correction') return showCorrection(core, view.subject, to);
  if (view.view === 'draft') return showDraft(core, view, to);
  if (view.view === 'photo') return presentPhoto(core, view, to);
  if (view.view === 'delegation') return showDelegation(core, view.subject, to, view.occasion ?? null);
  if (view.view === 'elsewhere') return showElsewhere(core, view.subject, to, view.occasion ?? null);
  if (view.view === 'document') return showDocument(core, view, to, await languageOfAddressee(core, to));
  if (view.view === 'round') return showRound(core, view.subject, to);
  if (view.view === 'nudge') return showNudge(core, view.subject, to);
  if (view.view === 'duty') return showDuty(core, view.subject, to);
  if (view.view === 'calendar') return presentCalendar(core, view, to);
  if (view.view === 'plan') return presentPlan(core, view, to);
  if (view.view === 'measure') return presentMeasure(core, view, to);
  if (view.view === 'hse-round-cases') return showRoundCases(core, view, to);
  if (view.view === 'hse-round') return showHseRound(core, view.subject, to);
  return { message: view.message, version: 0, final: true };
}

/** The account that a person used last, of those where they can be reached. */
export async function lastAccount(core: Core, person: string): Promise<Stored<'account'> | null> {
  const accounts = await core.store.find('account', 'person', person, { limit: 20 });
  const dir = core.directory();
  const reachable = accounts.filter(
    ({ doc }) => doc.reachable && isTheirs(doc, dir) && core.platforms.includes(doc.platform),
  );
  return reachable.sort((a, b) => (a.doc.seenAt < b.doc.seenAt ? 1 : -1))[0] ?? null;
}

/** The language in which somebody reads, or a channel is written to. */
export async function languageOfAddressee(core: Core, to: Addressee): Promise<Language> {
  if (to.to === 'channel') return to.language;
  const account: Account | undefined = (await lastAccount(core, to.person))?.doc;
  const dir = core.directory();
  return account ? languageFor(account, dir) : (dir.people.get(to.person)?.language ?? 'nb');
}

/** Cards that somebody can have come by with a receipt code. */
const tellers: readonly CaseAudience[] = ['reporter', 'contributor'];

async function showCase(core: Core, view: Extract<ViewRef, { view: 'case' }>, to: Addressee): Promise<Shown> {
  const known = await core.store.read('case', view.subject);
  if (!known) return null;
  const viewer = to.to === 'person' ? to.person : null;
  const message = await caseMessage(core, known, view.audience, viewer);
  if (message) return { message, version: known.version, final: false };
  if (viewer !== null && tellers.includes(view.audience) && hasLostReceipt(known.doc, viewer))
    return { message: { type: 'notice', notice: 'receipt-ended' }, version: known.version, final: true };
  return view.audience === 'handler'
    ? { message: await movedAway(core, known), version: known.version, final: true }
    : null;
}

async function movedAway(core: Core, { id, doc }: Stored<'case'>): Promise<Message> {
  const move = doc.deeds.findLast(({ action }) => action === 'move');
  const by = move ? await personView(core, move.by) : null;
  return {
    type: 'notice',
    notice: 'case-news',
    news: 'moved-away',
    number: doc.number,
    case: id,
    by,
    nameless: null,
    words: null,
    day: null,
  };
}

async function showDraft(
  core: Core,
  view: Extract<ViewRef, { view: 'draft' }>,
  to: Addressee,
): Promise<Shown> {
  const [known] = await core.store.find('draft', 'id', view.subject, { limit: 1 });
  if (!known || to.to !== 'person' || known.doc.person !== to.person) return null;
  const last = known.doc.turn === view.turn;
  const current = known.doc.state === 'open' && last;
  // What was asked last may have been answered in a form: the card then tells what became of the report.
  const message =
    view.question === 'preview' || (known.doc.state === 'sent' && last)
      ? await previewMessage(core, known, view.turn)
      : questionMessage(core, known, view, current);
  return message && { message, version: known.version, final: !current };
}

async function previewMessage(core: Core, { doc, version }: Stored<'draft'>, turn: number): Promise<Message> {
  const dir = core.directory();
  const now = core.clock.now();
  const last = doc.turn === turn;
  const state = last && doc.state === 'open' ? 'asked' : last && doc.state === 'sent' ? 'sent' : 'passed';
  return previewOf({ core, dir, now, today: todayIn(dir, now) }, doc, version, state);
}

function questionMessage(
  core: Core,
  { doc, version }: Stored<'draft'>,
  view: Extract<ViewRef, { view: 'draft' }>,
  current: boolean,
): DraftQuestionMessage | null {
  const question = questionOf(view.question);
  if (!question) return null;
  const dir = core.directory();
  const asker = { dir, person: doc.person };
  const answer = doc.answers[question.id];
  return {
    type: 'draft-question',
    draft: doc.id,
    version,
    state: current ? 'asked' : answer === undefined ? 'passed' : 'answered',
    asked: questionView(asker, 'intake', question, doc.answers),
    together: askedTogetherWith(question).map((each) => questionView(asker, 'intake', each, doc.answers)),
    answer: answer === undefined ? null : answerView(dir, question.id, answer),
    problem: Object.keys(doc.problems).length > 0 ? doc.problems : null,
    emergency: needsNumbers(doc, view.question) ? emergencyNumbers(dir) : null,
    today: todayIn(dir, core.clock.now()),
    canGoBack: doc.asked.length > 0,
    canFinish: question.required === false,
    resumed:
      current &&
      doc.startedAt.slice(0, 16) < doc.changedAt.slice(0, 16) &&
      doc.turn > 1 &&
      doc.asked.length === 0,
    ...progressOf(question.id, doc.answers, unasked(doc)),
  };
}

/** Questions that were answered or left open without being asked. */
function unasked(draft: Draft): readonly string[] {
  const { read, assumed, skipped, asked } = draft;
  const told = isBrief(draft) ? ['danger', 'what'] : [];
  return [...told, ...read, ...assumed, ...skipped].filter((id) => !asked.includes(id));
}

/** Somebody is in danger: the numbers stand above the next question, before anything else. */
function needsNumbers(doc: Draft, question: string): boolean {
  return doc.answers.danger === 'yes' && (doc.asked.at(-1) === 'danger' || question === 'danger');
}
