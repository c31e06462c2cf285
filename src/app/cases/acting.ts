import { checkForm } from '../../domain/answers.ts';
import type { AnswerProblems, Answers, Question } from '../../domain/forms.ts';
import { hasIdentityNumber } from '../../domain/identityNumbers.ts';
import type { Case } from '../../domain/reports/case.ts';
import { actionsWithPhotos, type CaseAction, caseForms } from '../../domain/reports/forms.ts';
import { isHidden } from '../../domain/reports/identity.ts';
import { carryOut } from '../../domain/reports/moves.ts';
import { roomInCase } from '../../domain/reports/photos.ts';
import { isReporter } from '../../domain/reports/tellers.ts';
import type { CommandOf, RawAnswers } from '../commands.ts';
import { answerContext, type Turn } from '../context.ts';
import type { FormMessage } from '../messages.ts';
import { refresh, send } from '../outbox.ts';
import { done, type Outcome, refuse, tell } from '../outcome.ts';
import { handlerNow } from '../people.ts';
import { noPhotos } from '../photos/view.ts';
import { questionView } from '../questions.ts';
import type { Refusal } from '../refusals.ts';
import type { Stored, Write } from '../store.ts';
import { wording } from '../texts.ts';
import { refreshTogether } from '../year/round/announcing.ts';
import { audienceRoles, refusalOf, rolesOf } from './access.ts';
import { insteadOfTelling, numbersFor } from './heeding.ts';
import { actorOf } from './naming.ts';
import { announceAction } from './news.ts';
import { nextReceipt } from './receipts.ts';
import { receiptTextOf } from './words.ts';

/** Does something with a case, if this person may, now. */
export async function actOnCase(turn: Turn, command: CommandOf<'case.act'>): Promise<Outcome> {
  const { action, id, answers: raw } = command;
  const known = await turn.core.store.read('case', id);
  if (!known) return refuse(turn, { code: 'not-found' });
  const roles = rolesOf(turn.dir, known.doc, turn.person, turn.today);
  const refusal = refusalOf(known.doc, action, roles, turn.person);
  if (refusal) return refuse(turn, await named(turn, known.doc, refusal));
  const checked = checkForm(caseForms[action], raw, answerContext(turn));
  const problems = { ...checked.problems, ...ruleProblems(turn, known.doc, action, checked.answers) };
  if (Object.keys(problems).length > 0) {
    const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value.length > 0));
    const form = caseForm(turn, known, action, given, problems);
    return { reply: { kind: 'invalid', form, language: turn.language }, writes: [] };
  }
  if (hasNoRoom(turn, known.doc, action, checked.answers))
    return refuse(turn, { code: 'photo-refused', problem: 'too-many-in-case', count: turn.photos.length });
  const instead = await insteadOfTelling(turn, known.doc, action, checked.answers);
  if (instead) return instead;
  const outcome = saidSo(turn, raw, await perform(turn, known, action, checked.answers));
  return { ...outcome, writes: [...outcome.writes, ...numbersFor(turn, action, checked.answers)] };
}

/** True for photos without words, when the case has no room for any. */
function hasNoRoom({ photos }: Turn, theCase: Case, action: CaseAction, { addition }: Answers): boolean {
  return action === 'add' && addition === undefined && photos.length > 0 && roomInCase(theCase.photos) === 0;
}

/** Adds photos alone to a case. The caller has checked that this person may, and that there is room. */
export function addPhotos(turn: Turn, known: Stored<'case'>, photos: Turn['photos']): Promise<Outcome> {
  return perform({ ...turn, photos }, known, 'add', {});
}

/** Whoever wrote an identity number is told that it was left out. */
function saidSo(turn: Turn, raw: RawAnswers, outcome: Outcome): Outcome {
  const isMasked = Object.values(raw).some((given) => hasIdentityNumber(String(given)));
  if (!isMasked || outcome.reply.kind !== 'done') return outcome;
  return { ...tell(turn, { type: 'notice', notice: 'identity-number-left-out' }), ...writesOf(outcome) };
}

function writesOf({ writes, facts }: Outcome): Omit<Outcome, 'reply'> {
  return facts === undefined ? { writes } : { writes, facts };
}

/** Opens the form of an action, if this person may do it now. */
export async function openCaseForm(turn: Turn, action: CaseAction, id: string): Promise<Outcome> {
  const known = await turn.core.store.read('case', id);
  if (!known) return refuse(turn, { code: 'not-found' });
  const refusal = refusalOf(
    known.doc,
    action,
    rolesOf(turn.dir, known.doc, turn.person, turn.today),
    turn.person,
  );
  if (refusal) return refuse(turn, await named(turn, known.doc, refusal));
  const form = caseForm(turn, known, action, standingAnswers(known.doc, action), {});
  return { reply: { kind: 'form', form, language: turn.language }, writes: [] };
}

/** Which card somebody gets who could have several. */
const cardOrder = ['handler', 'reporter', 'colleague', 'contributor', 'deputy'] as const;

/** Sends the case's card to this person again, as the last message of the chat. */
export async function showCase(turn: Turn, { id }: CommandOf<'case.show'>): Promise<Outcome> {
  const known = await turn.core.store.read('case', id);
  const roles = known ? rolesOf(turn.dir, known.doc, turn.person, turn.today) : [];
  const audience = cardOrder.find((each) => audienceRoles[each].some((role) => roles.includes(role)));
  if (!known || !audience) return refuse(turn, { code: 'not-found' });
  const view = { view: 'case', audience, subject: id } as const;
  return done([send(turn.core, { to: 'person', person: turn.person }, view)]);
}

/** Whoever was first is called by name, unless their name is hidden. */
async function named(turn: Turn, theCase: Case, refusal: Refusal): Promise<Refusal> {
  if (refusal.code !== 'already-done' || refusal.by === null) return refusal;
  const { by } = await actorOf(turn.core, theCase, refusal.action, refusal.by);
  return { ...refusal, by: by?.name ?? null };
}

async function perform(
  turn: Turn,
  known: Stored<'case'>,
  action: CaseAction,
  answers: Answers,
): Promise<Outcome> {
  const before = known.doc;
  const handler = action === 'move' ? handlerNow(turn.dir, String(answers.unit), turn.today, turn.now) : null;
  if (action === 'move' && !handler) return refuse(turn, { code: 'no-handler' });
  const words = wordsIn(action, answers);
  const text = words === null ? null : wording(turn, before.id, words);
  const receipt = action === 'receipt' ? nextReceipt(turn, before) : null;
  const room = actionsWithPhotos.includes(action) ? roomInCase(before.photos) : 0;
  const photos = turn.photos.slice(0, room);
  const { case: after, facts } = carryOut(before, {
    action,
    by: turn.person,
    at: turn.now,
    answers,
    text: text?.wording ?? null,
    handler,
    photos,
    receipt: receipt?.code ?? null,
    entryId: turn.core.ids.next(),
  });
  const writes: Write[] = [
    { name: 'case', id: before.id, doc: after, expected: known.version },
    ...(text ? [text.write] : []),
    ...(receipt ? [...receipt.old, receipt.write] : []),
    ...(action === 'withdraw' ? erasures(before) : []),
    ...(await announceAction(turn, action, { before, after }, { words, photos: photos.length })),
    refresh(turn.core, before.id),
    ...refreshTogether(turn.core, before),
  ];
  return done(writes, facts);
}

/** All words of a case are erased; the chain of facts keeps only digests of them. */
function erasures(theCase: Case): readonly Write[] {
  const { what, where, severityReason, immediateMeasures, decision, entries, contributorReceipts } = theCase;
  const told = [what, where, severityReason, immediateMeasures, decision, receiptTextOf(theCase.id)];
  const ids = [...told, ...entries.map(({ text }) => text), ...contributorReceipts.map(({ text }) => text)];
  return ids.filter((id) => id !== null).map((id) => ({ name: 'text', id, doc: null, expected: 'any' }));
}

function ruleProblems(turn: Turn, theCase: Case, action: CaseAction, answers: Answers): AnswerProblems {
  const { colleague } = answers;
  if (action === 'ask-colleague' && typeof colleague === 'string') {
    if (colleague === turn.person || isKnownReporter(theCase, colleague)) {
      return { colleague: { code: 'not-yourself' } };
    }
  }
  const isEmpty = action === 'add' && answers.addition === undefined && turn.photos.length === 0;
  if (isEmpty) return { addition: { code: 'required' } };
  return action === 'move' && answers.unit === theCase.unit ? { unit: { code: 'same-unit' } } : {};
}

/** A reporter whose name is hidden can be asked like anybody: a refusal would tell who they are. */
function isKnownReporter(theCase: Case, person: string): boolean {
  return isReporter(theCase, person) && !isHidden(theCase, person);
}

function wordsIn(action: CaseAction, answers: Answers): string | null {
  const question = (caseForms[action].questions as readonly Question[]).find(({ kind }) => kind === 'text');
  const words = question ? answers[question.id] : undefined;
  return typeof words === 'string' ? words : null;
}

function standingAnswers(theCase: Case, action: CaseAction): Answers {
  if (action === 'classify')
    return { severity: theCase.severity ?? 'uncategorised', categories: theCase.categories };
  return action === 'set-deadline' && theCase.closesOn ? { closesOn: theCase.closesOn } : {};
}

function caseForm(
  turn: Turn,
  known: Stored<'case'>,
  action: CaseAction,
  answers: Answers,
  problems: AnswerProblems,
): FormMessage {
  return {
    type: 'form',
    command: `case.${action}`,
    form: action,
    subject: known.id,
    version: known.version,
    questions: caseForms[action].questions.map((question) => questionView(turn, action, question, answers)),
    kept: [],
    problems,
    emergency: null,
    ...(actionsWithPhotos.includes(action) && {
      photos: { ...noPhotos, room: roomInCase(known.doc.photos) },
    }),
    review: null,
    today: turn.today,
  };
}

export { standingAnswers };
