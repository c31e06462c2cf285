import type { CaseAction } from '../domain/reports/forms.ts';
import { isWhoForm } from '../domain/responsibility/whoForms.ts';
import { accountIdOf, accountOf, isTheirs, languageFor } from './accounts.ts';
import { actOnCase, openCaseForm, showCase } from './cases/acting.ts';
import { joinCase } from './cases/joining.ts';
import { askForCode, openReceipt } from './cases/receipts.ts';
import type { Command, CommandOf, FormCommand } from './commands.ts';
import { type Core, type Turn, todayIn } from './context.ts';
import { actOnDelegation, resendDelegation } from './delegations/acting.ts';
import { checkDelegation, myDelegations, unitDelegations } from './delegations/lists.ts';
import { isDelegationForm, openFormOf } from './delegations/opening.ts';
import { overview, showOverview } from './delegations/overview.ts';
import { confirmRound, resendRound } from './delegations/rounds.ts';
import { beginDelegation, startDelegation } from './delegations/starting.ts';
import { directoryChanges } from './directory/asking.ts';
import { delegationDocument, delegationsFile, overviewFile } from './documents/commands.ts';
import { fileFor } from './documents/making.ts';
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
import { draftIdOf } from './drafts/draft.ts';
import { formOf, reviewOf } from './drafts/forms.ts';
import { decideNames } from './drafts/names.ts';
import { sendReport, submitForm } from './drafts/sending.ts';
import { chooseLanguage } from './language.ts';
import { casesOf, helpMessage, list, reportsOf } from './lists.ts';
import { done, forgetting, isForgotten, type Outcome, refuse, tell, write } from './outcome.ts';
import { type Bound, bindPhotos } from './photos/binding.ts';
import { type Brought, bring, isOnlyRefused, letGo } from './photos/bringing.ts';
import { removePhoto, sayOrShow, showPhotos } from './photos/commands.ts';
import { erasuresFor } from './photos/erasing.ts';
import { photoFor } from './photos/showing.ts';
import type { AccountKey, Presented, Reply, Request, Verne } from './ports.ts';
import { present } from './present.ts';
import type { Platform } from './records.ts';
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
import { isDutyFormCommand, openDutyForm } from './year/opening.ts';
import { showYear } from './year/overview.ts';
import { whyDuty } from './year/why.ts';

type UseCases = {
  readonly [D in Command['do']]: (turn: Turn, command: CommandOf<D>) => Promise<Outcome>;
};

/** One use case for each thing that a person can ask for. */
const useCases: UseCases = {
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
  'open-form': (turn, { of, id }) => openForm(turn, of, id),
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
  'duty.why': (turn, { id }) => whyDuty(turn, id),
  year: showYear,
};

/** How often a command is tried again when somebody else changed the same thing meanwhile. */
const mostAttempts = 8;

/** The core: what people ask for, decided and saved. */
export function createVerne(core: Core): Verne {
  return {
    handle: (request) => handle(core, request),
    present: (view, to) => present(core, view, to),
    home: (account) => home(core, account),
    photo: (account, photo, size) => photoFor(core, account, photo, size),
    file: (account, file) => fileFor(core, account, file),
    setReachable: (account, reachable) => setReachable(core, account, reachable),
    setPlace: (platform, tenant, channel, route) => setPlace(core, platform, tenant, channel, route),
  };
}

async function handle(core: Core, request: Request): Promise<Reply> {
  const account = await accountOf(core, request);
  const accountId = accountIdOf(request.account);
  const brought = await bring(core, request, account.person);
  let taken: Brought['photos'] = [];
  try {
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      const turn = turnOf(core, request, account, accountId);
      const bound = await decided(turn, brought);
      const { outcome } = bound;
      if (outcome.writes.length === 0) return outcome.reply;
      const { outcome: end } = await core.store.commit({
        event: { key: request.event, at: turn.now },
        writes: [...outcome.writes, ...(await erasuresFor(core, outcome.writes))],
        facts: outcome.facts ?? [],
      });
      if (end === 'repeated') return repeated(outcome.reply);
      if (end === 'committed') {
        taken = bound.taken;
        core.wake();
        return outcome.reply;
      }
    }
    core.log.warn('command-gave-up', { command: request.command.do, attempts: mostAttempts });
    return refuse(turnOf(core, request, account, accountId), { code: 'busy' }).reply;
  } finally {
    await letGo(core, notIn(taken, brought.photos));
  }
}

/** What a command comes to, with the photos that came along. */
async function decided(turn: Turn, brought: Brought): Promise<Bound> {
  const { command } = turn.request;
  const outcome = isOnlyRefused(command, brought) ? done() : await run(turn, command);
  return bindPhotos(turn, brought, outcome);
}

function notIn(taken: Brought['photos'], all: Brought['photos']): Brought['photos'] {
  return all.filter(({ id }) => !taken.some((each) => each.id === id));
}

/** What was done before is not shown again; what was to be forgotten still is. */
function repeated(reply: Reply): Reply {
  const again = { kind: 'done', repeated: true } as const;
  return isForgotten(reply) ? forgetting(again) : again;
}

function turnOf(core: Core, request: Request, account: Turn['account'], accountId: string): Turn {
  const dir = core.directory();
  const now = core.clock.now();
  const language = languageFor(account, dir);
  return {
    core,
    dir,
    request,
    account,
    accountId,
    person: account.person,
    language,
    now,
    today: todayIn(dir, now),
  };
}

function run<D extends Command['do']>(turn: Turn, command: CommandOf<D>): Promise<Outcome> {
  const useCase = useCases[command.do as D];
  return useCase(turn, command);
}

/** Says hello once for each account. */
async function greet(turn: Turn): Promise<Outcome> {
  if (turn.account.greeted) return done();
  const greeted = { ...turn.account, greeted: true };
  return write(turn, helpMessage(turn, { greeting: true }), [
    { name: 'account', id: turn.accountId, doc: greeted, expected: 'any' },
  ]);
}

async function openForm(turn: Turn, of: FormCommand, id: string): Promise<Outcome> {
  if (isWhoForm(of)) return openWhoForm(turn, of, id);
  if (isDelegationForm(of)) return openFormOf(turn, of, id);
  if (isDutyFormCommand(of)) return openDutyForm(turn, of, id);
  if (of === 'receipt.open') return askForCode(turn);
  if (of !== 'draft.form' && of !== 'draft.send')
    return openCaseForm(turn, of.slice('case.'.length) as CaseAction, id);
  const known = await ownDraft(turn, id);
  if (!known) return refuse(turn, { code: 'draft-gone' });
  const form =
    of === 'draft.form'
      ? formOf(turn, known.doc, known.version)
      : await reviewOf(turn, known.doc, known.version);
  return { reply: { kind: 'form', form, language: turn.language }, writes: [] };
}

async function home(core: Core, key: AccountKey): Promise<Presented | null> {
  const account = await core.store.read('account', accountIdOf(key));
  if (!account || !isTheirs(account.doc, core.directory())) return null;
  const { person } = account.doc;
  const draft = await core.store.read('draft', draftIdOf(person));
  const open = draft?.doc.state === 'open' && Object.keys(draft.doc.answers).length > 0;
  return {
    message: {
      type: 'home',
      reports: await reportsOf(core, person),
      cases: await casesOf(core, person),
      draft: open && draft ? { id: draft.doc.id, version: draft.version } : null,
    },
    language: languageFor(account.doc, core.directory()),
    version: 0,
    final: false,
  };
}

async function setReachable(core: Core, key: AccountKey, reachable: boolean): Promise<void> {
  const id = accountIdOf(key);
  const known = await core.store.read('account', id);
  if (!known || known.doc.reachable === reachable) return;
  await core.store.commit({
    writes: [{ name: 'account', id, doc: { ...known.doc, reachable }, expected: 'any' }],
  });
}

async function setPlace(
  core: Core,
  platform: Platform,
  tenant: string,
  channel: string,
  route: Readonly<Record<string, string>> | null,
): Promise<void> {
  const id = `place-${platform}_${encodeURIComponent(channel).replaceAll('.', '%2E')}`;
  const known = await core.store.read('place', id);
  const kept = route ?? known?.doc.route ?? {};
  const doc = { platform, tenant, channel, route: kept, reachable: route !== null };
  await core.store.commit({ writes: [{ name: 'place', id, doc, expected: 'any' }] });
}
