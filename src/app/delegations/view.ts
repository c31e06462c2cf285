import { approverOf, type NoApprover, nextUpOf } from '../../domain/delegations/approver.ts';
import { lastDayOf, type Side, sideWaitedFor } from '../../domain/delegations/delegation.ts';
import { allowedActions, type Now, sideOfPerson } from '../../domain/delegations/denials.ts';
import { dueOf } from '../../domain/delegations/due.ts';
import { type DueStep, nextReportOn, stepsOf } from '../../domain/delegations/dueSteps.ts';
import { type DelegationAction, delegationForms } from '../../domain/delegations/forms.ts';
import { standingOf } from '../../domain/delegations/standing.ts';
import { addMonths, jobDescriptions, rhythms, trainings, worded } from '../../domain/delegations/terms.ts';
import type { Answers } from '../../domain/forms.ts';
import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { UnitId } from '../../domain/organisation/types.ts';
import { type DelegableTask, delegableTasks } from '../../domain/responsibility/delegableTasks.ts';
import { roleOf } from '../../domain/responsibility/roles.ts';
import { lineAppointmentOf } from '../../domain/responsibility/tenures.ts';
import type { Day } from '../../domain/time.ts';
import type { Core } from '../context.ts';
import { todayIn } from '../context.ts';
import type {
  DelegationMessage,
  NoApproverView,
  QuestionView,
  SignatureView,
  WaitingView,
} from '../messages.ts';
import { personView, unitNames } from '../people.ts';
import type { Addressee, KeptDelegation } from '../records.ts';
import type { Stored } from '../store.ts';
import { mayRead } from './access.ts';
import { changeViews } from './changes.ts';
import { nameOfReplaced, textsOfTerms, wordsOf } from './finding.ts';
import { type Asked, delegationQuestion, nameIn } from './questions.ts';

/** Who looks, at whom the directory is asked, and when. */
interface Looking {
  readonly core: Core;
  readonly dir: OpenDirectory;
  readonly today: Day;
  readonly viewer: string;
}

/** The card of a delegation as this person may see it now; null when they may not (any more). */
export async function showDelegation(core: Core, subject: string, to: Addressee, occasion: DueStep | null) {
  const known = await core.store.read('delegation', subject);
  if (!known || to.to !== 'person') return null;
  const dir = core.directory();
  const today = todayIn(dir, core.clock.now());
  if (!mayRead(known.doc, to.person, { dir, day: today })) return null;
  const message = await delegationMessage({ core, dir, today, viewer: to.person }, known, occasion);
  const isOver = known.doc.state === 'declined' || known.doc.state === 'withdrawn';
  return { message, version: known.version, final: isOver };
}

async function delegationMessage(
  at: Looking,
  { id, version, doc }: Stored<'delegation'>,
  occasion: DueStep | null,
): Promise<DelegationMessage> {
  const { core, dir, today, viewer } = at;
  const now: Now = { dir, day: today };
  const may = allowedActions(doc, viewer, now);
  return {
    type: 'delegation',
    id,
    version,
    revision: doc.revision,
    number: doc.number,
    state: doc.state,
    reader: sideOfPerson(doc, viewer, now),
    occasion: occasion !== null && isDue(at, doc, occasion) ? occasion : null,
    unit: unitNames(dir, doc.unit),
    delegator: await personView(core, doc.delegator),
    delegate: await personView(core, doc.delegate),
    lineManager: leaderOf(dir, doc.unit, today),
    askedBy: doc.askedBy,
    ...termsView(doc),
    ...standingView(at, doc),
    ...(await wordsView(at, doc)),
    signatures: signatureViews(dir, doc),
    waiting: await waitingView(at, doc),
    replaces: await nameOfReplaced(core.store, doc.replaces),
    replacedBy: await nameOfReplaced(core.store, doc.successor),
    isBeingReplaced: doc.successor !== null && doc.state === 'in-force',
    archiveReference: doc.archiveReference,
    digest: doc.digest,
    may,
    forms: formsOf(at, doc, may),
    today,
  };
}

/** What was agreed, in codes and days. */
function termsView(doc: KeptDelegation) {
  const { tasks, roles, training, rhythm, jobDescription, validFrom } = doc.terms;
  return {
    tasks: tasks.map(taskView),
    roles: roles.map((role) => roleOf(role).names),
    training: trainings[training],
    rhythm: rhythms[rhythm].names,
    jobDescription: jobDescriptions[jobDescription],
    from: doc.inForceFrom ?? validFrom,
    until: lastDayOf(doc),
    reviewOn: doc.nextReviewOn,
  } satisfies Partial<DelegationMessage>;
}

/** Whether it counts now, and what has changed around it. */
function standingView({ dir, today }: Looking, doc: KeptDelegation) {
  const standing = standingOf(doc, dir, today);
  const isInForce = standing.standing === 'in-force' || standing.standing === 'amber';
  return {
    standing: standing.standing,
    nextReportOn: isInForce ? nextReportOn(doc) : null,
    changes: standing.standing === 'amber' ? changeViews(dir, standing.reasons) : [],
  } satisfies Partial<DelegationMessage>;
}

/** The words that people wrote in it, as far as they are still kept. */
async function wordsView({ core, dir }: Looking, doc: KeptDelegation) {
  const report = doc.reports.at(-1) ?? null;
  const reason = doc.closing?.text ?? doc.reason;
  const words = await wordsOf(core.store, [...textsOfTerms(doc), reason, report?.text ?? null]);
  return {
    texts: worded.flatMap((of) => {
      const text = doc.terms[of];
      return text === null ? [] : [{ of, words: words.get(text) ?? null }];
    }),
    reason: reason === null ? null : (words.get(reason) ?? null),
    report: report && {
      by: nameIn(dir, report.by),
      on: report.on,
      words: words.get(report.text) ?? null,
      readBy: report.readBy && nameIn(dir, report.readBy),
    },
  } satisfies Partial<DelegationMessage>;
}

/** The name of whoever leads the unit on that day. */
export function leaderOf(dir: OpenDirectory, unit: UnitId, day: Day): string | null {
  const person = lineAppointmentOf(dir, unit, day)?.person ?? null;
  return person && nameIn(dir, person);
}

/** True as long as what the card was sent for has not been done. */
function isDue({ core, dir, today }: Looking, doc: KeptDelegation, occasion: DueStep): boolean {
  return dueOf(doc, dir, today, core.isHoliday).some(({ step }) => step === occasion);
}

/** A task with what of it stays with the manager. */
export function taskView(id: KeptDelegation['terms']['tasks'][number]) {
  const { names, limit }: DelegableTask = delegableTasks[id];
  return { names, limit: limit ?? null };
}

function signatureViews(dir: OpenDirectory, { signatures }: KeptDelegation): readonly SignatureView[] {
  const sides: readonly Side[] = ['manager', 'delegate'];
  return sides.flatMap((side) => {
    const signature = signatures[side];
    if (signature === null) return [];
    const { by, insteadOf, at } = signature;
    return [{ side, by: nameIn(dir, by), insteadOf: insteadOf && nameIn(dir, insteadOf), at }];
  });
}

async function waitingView({ core, dir, today }: Looking, doc: KeptDelegation): Promise<WaitingView | null> {
  const side = sideWaitedFor(doc);
  if (side === null) return null;
  const approver = approverOf(dir, doc.unit, today, doc.delegate);
  const isNobody = 'nobody' in approver;
  const manager = isNobody ? approver.lineManager : approver.person;
  const person = side === 'delegate' ? doc.delegate : manager;
  const steps = stepsOf(doc, core.isHoliday);
  const last = steps.at(-1);
  return {
    side,
    person: person === null ? null : await personView(core, person),
    since: doc.waitingSince,
    remindedOn: steps.find(({ on, step }) => on > today && step !== 'silence-next-level')?.on ?? null,
    toldOn: last?.on ?? doc.waitingSince,
    told: toldThen(dir, doc, today, side),
    noApprover: side === 'manager' && isNobody ? noApproverView(dir, approver) : null,
  };
}

/** Who is told when this side stays silent. */
function toldThen(dir: OpenDirectory, doc: KeptDelegation, today: Day, side: Side): string | null {
  const approver = approverOf(dir, doc.unit, today, doc.delegate);
  const nobody = 'nobody' in approver;
  if (side === 'delegate') {
    const manager = nobody ? approver.lineManager : approver.person;
    return manager && nameIn(dir, manager);
  }
  const next = nextUp(dir, doc, today);
  return next && nameIn(dir, next);
}

function nextUp(dir: OpenDirectory, { unit, delegate }: KeptDelegation, today: Day): string | null {
  return nextUpOf(dir, unit, today, delegate)?.person ?? null;
}

/** Why nobody can approve, in names. */
export function noApproverView(
  dir: OpenDirectory,
  { nobody, lineManager, until, nextUp: next }: NoApprover,
): NoApproverView {
  return {
    why: nobody,
    lineManager: lineManager && nameIn(dir, lineManager),
    until,
    nextUp: next && nameIn(dir, next.person),
  };
}

/** Actions whose forms are too long to be unfolded in a card; they open by themselves. */
export const longForms: readonly DelegationAction[] = ['change-request', 'change'];

function formsOf({ dir, viewer, today }: Looking, doc: KeptDelegation, may: readonly DelegationAction[]) {
  return formViews({ dir, person: viewer, today }, may, (action) => standingAnswers(doc, action, today));
}

/** The forms of the actions that are short enough to be unfolded, with what each stands at. */
export function formViews(
  asked: Asked,
  may: readonly DelegationAction[],
  standing: (action: DelegationAction) => Answers,
): Readonly<Partial<Record<DelegationAction, readonly QuestionView[]>>> {
  const views = may
    .filter((action) => !longForms.includes(action))
    .map((action): readonly [DelegationAction, readonly QuestionView[]] => [
      action,
      delegationForms[action].questions.map((question) =>
        delegationQuestion(asked, question, standing(action)),
      ),
    ]);
  return Object.fromEntries(views);
}

/** What a form stands at before anything is chosen. */
export function standingAnswers(
  doc: Pick<KeptDelegation, 'archiveReference'>,
  action: DelegationAction,
  today: Day,
): Readonly<Record<string, string>> {
  if (action === 'confirm') return { reviewOn: addMonths(today, 12) };
  if (action === 'renew') return { validFrom: today, reviewOn: addMonths(today, 12) };
  if (action === 'end') return { lastDay: today };
  return action === 'set-archive-reference' && doc.archiveReference !== null
    ? { archiveReference: doc.archiveReference }
    : {};
}
