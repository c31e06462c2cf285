import type { CaseAction } from '../domain/reports/forms.ts';
import { isWhoForm } from '../domain/responsibility/whoForms.ts';
import { actOnCase, openCaseForm, showCase } from './cases/acting.ts';
import { joinCase } from './cases/joining.ts';
import { askForCode, openReceipt } from './cases/receipts.ts';
import type { Command, CommandOf } from './commands.ts';
import type { Turn } from './context.ts';
import { actOnDelegation, resendDelegation } from './delegations/acting.ts';
import { checkDelegation, myDelegations, unitDelegations } from './delegations/lists.ts';
import { isDelegationForm, openFormOf } from './delegations/opening.ts';
import { overview, showOverview } from './delegations/overview.ts';
import { confirmRound, resendRound } from './delegations/rounds.ts';
import { beginDelegation, startDelegation } from './delegations/starting.ts';
import { directoryChanges } from './directory/asking.ts';
import { delegationDocument, delegationsFile, overviewFile, planFile } from './documents/commands.ts';
import { goneOf } from './drafts/beside.ts';
import {
  answerQuestion,
  back,
  cancel,
  chat,
  edit,
  finish,
  ownDraft,
  report,
  restart,
  restore,
  skip,
} from './drafts/commands.ts';
import { counts } from './drafts/counting.ts';
import { formOf, reviewOf } from './drafts/forms.ts';
import { decideNames } from './drafts/names.ts';
import { sendReport, submitForm } from './drafts/sending.ts';
import { chooseLanguage } from './language.ts';
import { helpMessage, list } from './lists.ts';
import { done, type Outcome, refuse, tell, write } from './outcome.ts';
import { movePhotos, removePhoto, sayOrShow, showPhotos } from './photos/commands.ts';
import { channelUseCases } from './unitChannels/useCases.ts';
import {
  openWhoForm,
  who,
  whoAsk,
  whoDelegable,
  whoOn,
  whoOwn,
  whoRole,
  whoStart,
  whoTopic,
  whoWhy,
} from './who/answering.ts';
import { decideCorrection, mendCorrection, proposeCorrection, resendCorrection } from './who/corrections.ts';
import { drift } from './who/drift.ts';
import { actOnDuty, sendDuty } from './year/acting.ts';
import { calendarFile, changeFeed, showCalendar } from './year/calendar/commands.ts';
import { lackingCases } from './year/cases.ts';
import { turnDutyPage } from './year/listing.ts';
import { isDutyFormCommand, openDutyForm } from './year/opening.ts';
import { openOtherYear, showOtherYear, showYear } from './year/overview.ts';
import { actOnMeasure } from './year/plan/acting.ts';
import { addMeasure, isMeasureFormCommand, openMeasureForm } from './year/plan/forming.ts';
import { showPlan } from './year/plan/list.ts';
import { sendMeasure } from './year/plan/showing.ts';
import { actOnHseRound } from './year/round/acting.ts';
import { hseRounds, roundCases } from './year/round/listing.ts';
import { isHseRoundForm, openHseRound, openRoundForm } from './year/round/opening.ts';
import { roundDocument } from './year/round/reporting.ts';
import { whyDuty } from './year/why.ts';

type UseCases = {
  readonly [D in Command['do']]: (turn: Turn, command: CommandOf<D>) => Promise<Outcome>;
};

/** One use case for each thing that a person can ask for. */
export const useCases: UseCases = {
  ...channelUseCases,
  say: sayOrShow,
  help: async (turn, { as }) => (as === 'message' ? write : tell)(turn, helpMessage(turn, {})),
  counts,
  greet,
  reports: (turn, { as }) => list(turn, 'reports', as),
  cases: (turn, { as }) => list(turn, 'cases', as),
  changes: (turn, { as }) => directoryChanges(turn, as),
  language: (turn, { language }) => chooseLanguage(turn, language, 'message'),
  report,
  'draft.answer': answerQuestion,
  'draft.edit': edit,
  'draft.skip': skip,
  'draft.chat': chat,
  'draft.back': back,
  'draft.cancel': cancel,
  'draft.restore': restore,
  'draft.restart': restart,
  'draft.finish': finish,
  'draft.form': submitForm,
  'draft.send': sendReport,
  'draft.neutral': decideNames,
  'draft.keep': decideNames,
  'draft.own-words': decideNames,
  'draft.join': joinCase,
  'receipt.open': openReceipt,
  'open-form': openForm,
  who,
  'who.start': whoStart,
  'who.ask': whoAsk,
  'who.topic': whoTopic,
  'who.why': whoWhy,
  'who.role': whoRole,
  'who.own': whoOwn,
  'who.delegable': whoDelegable,
  'who.date': whoOn,
  'who.correct': proposeCorrection,
  'correction.confirm': (turn, { id }) => decideCorrection(turn, id, 'confirmed'),
  'correction.decline': (turn, { id }) => decideCorrection(turn, id, 'declined'),
  'correction.mend': (turn, { id }) => mendCorrection(turn, id),
  'correction.show': (turn, { id }) => resendCorrection(turn, id),
  drift: (turn, { as, from }) => drift(turn, as, from),
  'draft.photo-remove': removePhoto,
  'draft.photos-move': movePhotos,
  'case.show': showCase,
  'case.photos': showPhotos,
  'case.act': actOnCase,
  delegations: (turn, { as }) => myDelegations(turn, as),
  'delegations.unit': (turn, { as }) => unitDelegations(turn, as),
  'delegation.start': startDelegation,
  'delegation.request': beginDelegation,
  'delegation.propose': beginDelegation,
  'delegation.show': (turn, { id }) => resendDelegation(turn, id),
  'delegation.check': checkDelegation,
  'delegation.act': actOnDelegation,
  'delegation.document': delegationDocument,
  'overview.document': overviewFile,
  'delegations.sheet': delegationsFile,
  'round.confirm': confirmRound,
  'round.show': (turn, { id }) => resendRound(turn, id),
  overview,
  'overview.show': showOverview,
  'duty.act': actOnDuty,
  'duty.show': (turn, { id }) => sendDuty(turn, id),
  'duty.page': (turn, command) => turnDutyPage(turn, command),
  'duty.why': (turn, command) => whyDuty(turn, command),
  year: showYear,
  'year.show': showOtherYear,
  calendar: showCalendar,
  'calendar.file': calendarFile,
  'calendar.feed': changeFeed,
  plan: showPlan,
  'plan.sheet': planFile,
  'measure.add': addMeasure,
  'measure.show': sendMeasure,
  'measure.act': actOnMeasure,
  'cases.lacking': lackingCases,
  'hse-round': hseRounds,
  'hse-round.open': openHseRound,
  'hse-round.act': actOnHseRound,
  'hse-round.cases': (turn, { id }) => roundCases(turn, id),
  'hse-round.document': roundDocument,
};

/** Says hello once for each account. */
async function greet(turn: Turn): Promise<Outcome> {
  if (turn.account.greeted) return done();
  const greeted = { ...turn.account, greeted: true };
  return write(turn, helpMessage(turn, { greeting: true }), [
    { name: 'account', id: turn.accountId, doc: greeted, expected: 'any' },
  ]);
}

async function openForm(turn: Turn, { of, id, v }: CommandOf<'open-form'>): Promise<Outcome> {
  if (isWhoForm(of)) return openWhoForm(turn, of, id);
  if (isDelegationForm(of)) return openFormOf(turn, of, id, v);
  if (isDutyFormCommand(of)) return openDutyForm(turn, of, id);
  if (isMeasureFormCommand(of)) return openMeasureForm(turn, of, id);
  if (isHseRoundForm(of)) return openRoundForm(turn, of, id);
  if (of === 'receipt.open') return askForCode(turn);
  if (of === 'year.show') return openOtherYear(turn, id);
  if (of !== 'draft.form' && of !== 'draft.send')
    return openCaseForm(turn, of.slice('case.'.length) as CaseAction, id);
  const known = await ownDraft(turn, id);
  if (!known) return refuse(turn, await goneOf(turn, id));
  const form =
    of === 'draft.form'
      ? formOf(turn, known.doc, known.version)
      : await reviewOf(turn, known.doc, known.version);
  return { reply: { kind: 'form', form, language: turn.language }, writes: [] };
}
