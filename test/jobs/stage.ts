import type { Message } from '../../src/app/messages.ts';
import { send, sendNotice } from '../../src/app/outbox.ts';
import { FileError, type Log } from '../../src/app/ports.ts';
import type { Account, Addressee, Outgoing, Platform } from '../../src/app/records.ts';
import type { Store, Stored } from '../../src/app/store.ts';
import { createVerne } from '../../src/app/verne.ts';
import { timedIds } from '../../src/clock.ts';
import { createDocuments } from '../../src/documents/documents.ts';
import { defaultSettings } from '../../src/domain/processes/settings.ts';
import { instantOf } from '../../src/domain/time.ts';
import { isNorwegianHoliday } from '../../src/jobs/calendar.ts';
import { type Outbox, startOutbox } from '../../src/jobs/outbox.ts';
import { createDrawings } from '../../src/pictures/drawings.ts';
import { filled, sampleDirectory } from '../app/desk.ts';
import { anAccount, put, save } from '../contracts/samples.ts';
import { plainFinding, plainReading } from '../fakes/drafting.ts';
import { memoryFiles } from '../fakes/memoryFiles.ts';
import { memoryData, memoryStore } from '../fakes/memoryStore.ts';
import { plainUnderstanding } from '../fakes/understanding.ts';
import { plain, type ScriptedChannel, scriptedChannel } from './scriptedChannel.ts';

export const leif = 'leif-sandmark';
export const arvid = 'arvid-odegardmo';

/** Long enough for nothing to be looked at again by itself while a test runs. */
const never = 1_000_000;

/** What a message says, short. */
export function textOf(message: Message): string {
  if (message.type === 'notice') return 'number' in message ? message.number : message.notice;
  if (message.type === 'case') return `${message.audience} ${message.state} v${message.version}`;
  return message.type;
}

/** The outbox on a store in memory and platforms that do what they are told. Time stands until the test moves it. */
export function stage(
  options: {
    readonly channels?: readonly ScriptedChannel[];
    readonly render?: (message: Message) => string;
  } = {},
) {
  const data = memoryData();
  const directory = sampleDirectory();
  const channels = options.channels ?? [scriptedChannel()];
  const render = options.render ?? textOf;
  let now = Date.parse('2026-11-20T09:15:00.000Z');
  const clock = { now: () => instantOf(now) };
  const log: string[] = [];
  const note = (event: string) => void log.push(event);
  const noting: Log = { info: note, warn: note, error: note };
  const store = memoryStore(data);
  const files = memoryFiles();
  const ids = timedIds(clock);
  const running: Outbox[] = [];
  const coreOn = (on: Store) => ({
    store: on,
    files,
    clock,
    ids,
    log: noting,
    directory: () => directory,
    isHoliday: isNorwegianHoliday,
    year: () => defaultSettings,
    understand: plainUnderstanding,
    readReport: plainReading,
    findPersonal: plainFinding,
    documents: createDocuments(),
    drawings: createDrawings(),
    calendarPlace: () => null,
    fetchFile: () => Promise.reject(new FileError('gone', 'never-sent')),
    platforms: channels.map(({ channel }) => channel.platform),
    wake: () => running.forEach((outbox) => void outbox.wake()),
  });
  const core = coreOn(store);
  const verne = createVerne(core);
  let events = 0;
  const ask = (person: string, command: Parameters<typeof verne.handle>[0]['command']) =>
    verne.handle({
      event: `e${events++}`,
      account: { platform: channels[0]?.channel.platform ?? 'slack', tenant: 'T1', user: `U-${person}` },
      profile: async () => ({ name: person, email: directory.people.get(person)?.email ?? null }),
      locale: null,
      route: null,
      command,
    });
  const all = async (state: Outgoing['state']): Promise<readonly Stored<'outgoing'>[]> =>
    store.find('outgoing', 'state', state, { limit: 10_000 });

  return {
    store,
    core,
    log,
    directory,
    ask,
    now: () => clock.now(),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    /** Starts an outbox, on the same data as every other; `on` puts another store in between. */
    start: async (workers = 8, on: Store = store): Promise<Outbox> => {
      const outbox = await startOutbox(
        {
          core: coreOn(on),
          channels: new Map(channels.map(({ channel }) => [channel.platform, channel])),
          render: (message) => plain(render(message)),
        },
        { every: never, workers },
      );
      running.push(outbox);
      return outbox;
    },
    account: (person: string, over: Partial<Account> = {}) => {
      const email = directory.people.get(person)?.email ?? null;
      const id = `account-${over.platform ?? 'slack'}-${person}`;
      return save(store, put('account', id, anAccount(person, { email, ...over })));
    },
    /** Queues a notice; each a millisecond after the one before. */
    queue: async (to: string | Addressee, ...texts: readonly string[]) => {
      const addressee: Addressee = typeof to === 'string' ? { to: 'person', person: to } : to;
      for (const text of texts) {
        now += 1;
        const notes = `notes-${addressee.to === 'person' ? addressee.person : addressee.channel}`;
        await store.commit({ writes: [sendNotice(core, addressee, notes, newsOf(text))] });
      }
    },
    /** Reports by form and queues what comes of it; gives the case's id. */
    report: async (person: string): Promise<string> => {
      await ask(person, { do: 'report', how: 'form', from: null });
      const draft = await store.read('draft', `draft-${person}`);
      const id = draft?.doc.id ?? '';
      await ask(person, { do: 'draft.form', id, v: 1, answers: filled });
      await ask(person, { do: 'draft.send', id, v: 2, answers: {} });
      const [newest] = await store.find('case', 'reporter', person, { limit: 1, newestFirst: true });
      return newest?.id ?? '';
    },
    /** Queues the handler's card of a case. */
    queueCard: async (person: string, subject: string) => {
      now += 1;
      const write = send(core, { to: 'person', person }, { view: 'case', audience: 'handler', subject });
      await store.commit({ writes: [write] });
    },
    all,
    /** The state and reason of what has not arrived. */
    left: async () => {
      const states = ['pending', 'sending', 'uncertain', 'undeliverable'] as const;
      const found = await Promise.all(states.map(all));
      return found.flat().map(({ doc }) => `${doc.what} ${doc.state} ${doc.problem ?? ''}`.trim());
    },
    stop: async () => {
      await Promise.all(running.map((outbox) => outbox.stop()));
    },
  };
}

export type Stage = ReturnType<typeof stage>;

/** A channel as an addressee. */
export function toChannel(channel: string, platform: Platform = 'slack'): Addressee {
  return { to: 'channel', platform, channel, language: 'nb' };
}

function newsOf(number: string): Message {
  return {
    type: 'notice',
    notice: 'case-news',
    news: 'accepted',
    number,
    case: 'c1',
    by: null,
    nameless: null,
    words: null,
    day: null,
  };
}
