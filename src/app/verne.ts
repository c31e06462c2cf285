import { accountIdOf, accountOf, isTheirs, languageFor } from './accounts.ts';
import type { Command, CommandOf } from './commands.ts';
import { type Core, type Turn, todayIn } from './context.ts';
import { mended } from './delivery/recording.ts';
import { fileFor } from './documents/making.ts';
import { draftIdOf } from './drafts/draft.ts';
import { casesOf, reportsOf } from './lists.ts';
import { done, forgetting, isForgotten, type Outcome, refuse } from './outcome.ts';
import { type Bound, bindPhotos } from './photos/binding.ts';
import { type Brought, bring, isOnlyRefused, letGo } from './photos/bringing.ts';
import { erasuresFor } from './photos/erasing.ts';
import { photoFor } from './photos/showing.ts';
import type { AccountKey, Presented, Reply, Request, Verne } from './ports.ts';
import { languageOfAddressee, present } from './present.ts';
import { placeChanged } from './unitChannels/places.ts';
import { useCases } from './useCases.ts';
import { calendarFor } from './year/calendar/feeds.ts';
import { drawingFor } from './year/drawing.ts';

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
    drawing: (account, drawing, look) => drawingFor(core, account, drawing, look),
    calendar: (token) => calendarFor(core, token, (to) => languageOfAddressee(core, to)),
    setReachable: (account, reachable) => setReachable(core, account, reachable),
    placeChanged: (change) => placeChanged(core, change),
  };
}

async function handle(core: Core, request: Request): Promise<Reply> {
  const account = await accountOf(core, request);
  const accountId = accountIdOf(request.account);
  const brought = await bring(core, request, account.person);
  let taken: Brought['photos'] = [];
  try {
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      const turn = turnOf(core, request, account, { accountId, photos: brought.photos });
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
    return refuse(turnOf(core, request, account, { accountId, photos: [] }), { code: 'busy' }).reply;
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

function turnOf(
  core: Core,
  request: Request,
  account: Turn['account'],
  { accountId, photos }: Pick<Turn, 'accountId' | 'photos'>,
): Turn {
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
    photos,
    now,
    today: todayIn(dir, now),
  };
}

function run<D extends Command['do']>(turn: Turn, command: CommandOf<D>): Promise<Outcome> {
  const useCase = useCases[command.do as D];
  return useCase(turn, command);
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
  const writes = reachable ? await mended(core, { to: 'person', person: known.doc.person }) : [];
  await core.store.commit({
    writes: [{ name: 'account', id, doc: { ...known.doc, reachable }, expected: 'any' }, ...writes],
  });
  if (writes.length > 0) core.wake();
}
