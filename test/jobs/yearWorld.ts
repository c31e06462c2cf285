import { DateTime } from 'luxon';
import type { Core } from '../../src/app/context.ts';
import { type Channel, DeliveryError, type Destination, FileError } from '../../src/app/ports.ts';
import { type Store, StoreError } from '../../src/app/store.ts';
import type { AtOnce } from '../../src/app/year/deciding.ts';
import { postWhatIsDue } from '../../src/app/year/planning.ts';
import { timedIds } from '../../src/clock.ts';
import type { OpenDirectory } from '../../src/domain/organisation/openDirectory.ts';
import { calendarFor } from '../../src/domain/processes/calendar.ts';
import { settingsOf } from '../../src/domain/processes/plan/hours.ts';
import type { Target } from '../../src/domain/processes/plan/types.ts';
import { defaultSettings, type YearSettings } from '../../src/domain/processes/settings.ts';
import { type Instant, instantOf } from '../../src/domain/time.ts';
import { isNorwegianHoliday } from '../../src/jobs/calendar.ts';
import { type Outbox, startOutbox } from '../../src/jobs/outbox.ts';
import { desk } from '../app/desk.ts';
import { memoryData, memoryStore } from '../fakes/memoryStore.ts';
import { plain } from './scriptedChannel.ts';

/** What becomes of messages: taken; refused for now; taken, and the answer is lost; lost, and never there. */
export type Weather = 'fine' | 'down' | 'answers-lost' | 'messages-lost';

/** A card as it reached its platform. */
export interface Arrival {
  readonly key: string;
  readonly target: Target;
  readonly items: readonly string[];
  readonly at: Instant;
}

/** How an instance ends: with its so manieth change, which is kept or lost with it. */
export interface End {
  readonly change: number;
  readonly isKept: boolean;
}

/** Long enough for nothing to be looked at by itself while a test runs. */
const never = 1_000_000;

/** Instances of the service on one store, a platform, and a clock that goes wherever it is told. */
export function yearWorld(
  dir: OpenDirectory,
  settings: Partial<YearSettings> = {},
  atOnce: AtOnce = { cards: 3, occurrences: 4 },
) {
  const year: YearSettings = { ...defaultSettings, startsOn: '2024-01-01', ...settings };
  const data = memoryData();
  const arrivals: Arrival[] = [];
  const there = new Set<string>();
  let now = 0;
  let weather: Weather = 'fine';
  const clock = { now: () => instantOf(now) };
  const reading = memoryStore(data);

  const channel: Channel = {
    platform: 'slack',
    send: async (to, _rendering, key) => {
      if (weather === 'down') throw new DeliveryError('not-sent', 'down', 60_000);
      if (weather === 'messages-lost') throw new DeliveryError('unknown', 'lost');
      const nudge = await reading.read('nudge', key.slice(0, key.lastIndexOf('.')));
      if (nudge !== null) {
        const items = nudge.doc.items.map((item) => item.key);
        arrivals.push({ key, target: nudge.doc.target, items, at: clock.now() });
      }
      there.add(key);
      if (weather === 'answers-lost') throw new DeliveryError('unknown', 'lost');
      return sentAs(to, key);
    },
    update: async () => {},
    find: async (email) => ({ platform: 'slack', tenant: 'T1', user: email }),
    wasSent: async (to, key) => (there.has(key) ? sentAs(to, key) : 'no'),
    fetch: () => Promise.reject(new FileError('gone', 'never-sent')),
  };

  const usual = desk({ directory: dir, year }).core;
  const coreOn = (store: Store): Core => ({
    ...usual,
    store,
    clock,
    ids: timedIds(clock),
    directory: () => dir,
    platforms: ['slack'],
  });

  async function instance(end: End | null): Promise<{ readonly core: Core; readonly outbox: Outbox }> {
    const core = coreOn(mortal(memoryStore(data), end));
    const post = { core, channels: new Map([['slack' as const, channel]]), render: () => plain('card') };
    return { core, outbox: await startOutbox(post, { every: never }) };
  }

  return {
    arrivals,
    store: reading,
    year,
    now: () => clock.now(),
    at: (instant: Instant) => {
      now = Date.parse(instant);
    },
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    turns: (to: Weather) => {
      weather = to;
    },
    /** Instances start side by side, do what is due, and end; those with an `end` die on the way. */
    live: async (ends: readonly (End | null)[]): Promise<void> => {
      const all = await Promise.all(ends.map(instance));
      await Promise.all(all.map(({ core }) => postWhatIsDue(core, atOnce).catch(ignoreDeath)));
      await Promise.all(all.map(({ outbox }) => outbox.idle()));
      await Promise.all(all.map(({ outbox }) => outbox.stop()));
    },
    /** Why a card came at a time at which none may come; null when it was all right. */
    wrongTime: ({ target, at }: Arrival): string | null => {
      const own = settingsOf({ settings: year, dir }, target);
      const local = DateTime.fromISO(at, { zone: own.zone });
      const time = local.toFormat('HH:mm:ss');
      const quiet = calendarFor(own.quiet, isNorwegianHoliday).quietReason(local.toFormat('yyyy-MM-dd'));
      if (quiet !== null) return `${at} ${quiet}`;
      return time < '09:00:00' || time > `${year.latestHour}:00` ? `${at} ${time}` : null;
    },
  };
}

export type YearWorld = ReturnType<typeof yearWorld>;

/** The end of an instance is no failure of the test. */
function ignoreDeath(error: unknown): void {
  if (!(error instanceof StoreError)) throw error;
}

function sentAs(to: Destination, key: string) {
  const conversation = to.kind === 'person' ? to.user : to.channel;
  return { tenant: 'T1', conversation, message: key };
}

/** A store of a process that ends with one of its changes, after which it answers nothing. */
function mortal(store: Store, end: End | null): Store {
  if (end === null) return store;
  let changes = 0;
  const dead = () => changes >= end.change;
  const alive = <T>(act: () => Promise<T>): Promise<T> =>
    dead() ? Promise.reject(new StoreError('closed')) : act();
  return {
    ...store,
    read: (name, id) => alive(() => store.read(name, id)),
    find: (name, index, key, page) => alive(() => store.find(name, index, key, page)),
    count: (name, index, key) => alive(() => store.count(name, index, key)),
    facts: (stream) => alive(() => store.facts(stream)),
    commit: (change) =>
      alive(async () => {
        changes += 1;
        if (dead() && !end.isKept) throw new StoreError('closed');
        const outcome = await store.commit(change);
        if (dead()) throw new StoreError('closed');
        return outcome;
      }),
  };
}
