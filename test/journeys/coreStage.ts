import { readClick } from '../../src/app/clicks.ts';
import type { Command } from '../../src/app/commands.ts';
import { openBook } from '../../src/app/delegations/book.ts';
import type { Files } from '../../src/app/pictures.ts';
import {
  type Channel,
  type Clock,
  type Destination,
  FileError,
  type Log,
  type Rendering,
  type Request,
  type Sent,
} from '../../src/app/ports.ts';
import { createVerne } from '../../src/app/verne.ts';
import { stopsOnTheWay } from '../../src/app/year/hours.ts';
import { timedIds } from '../../src/clock.ts';
import { createDocuments } from '../../src/documents/documents.ts';
import { readDirectory } from '../../src/domain/organisation/directory.ts';
import { openDirectory } from '../../src/domain/organisation/openDirectory.ts';
import { defaultSettings } from '../../src/domain/processes/settings.ts';
import { instantOf } from '../../src/domain/time.ts';
import { isNorwegianHoliday } from '../../src/jobs/calendar.ts';
import { startMending } from '../../src/jobs/mending.ts';
import { type Outbox, startOutbox } from '../../src/jobs/outbox.ts';
import { type PhotoJobs, startPhotos } from '../../src/jobs/photos.ts';
import { startReminders } from '../../src/jobs/reminding.ts';
import { startYear } from '../../src/jobs/year.ts';
import { findPersonal } from '../../src/language/drafting/personal.ts';
import { readReport } from '../../src/language/drafting/readReport.ts';
import { understand } from '../../src/language/understanding/understand.ts';
import { createDrawings } from '../../src/pictures/drawings.ts';
import { createPictures } from '../../src/pictures/pictures.ts';
import { createRenderer } from '../../src/render/render.ts';
import sample from '../../src/sample/directory.json' with { type: 'json' };
import { memoryFiles } from '../fakes/memoryFiles.ts';
import { memoryData, memoryStore } from '../fakes/memoryStore.ts';
import { dumpOfData } from '../store/dump.ts';
import { type Button, buttonsIn, inputsOf, wordsIn } from './cardReading.ts';
import type { Inputs, Seat, SeenButton, Shown, Stage } from './seat.ts';

type Card = Readonly<Record<string, unknown>>;

/** A log that keeps quiet. */
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** The core alone, with messages kept in memory: the fastest stage. */
export async function openCoreStage(): Promise<Stage> {
  let now = Date.parse('2026-11-20T09:15:00.000Z');
  const clock: Clock = { now: () => instantOf(now++) };
  const reading = readDirectory(sample);
  if ('problems' in reading) throw new Error('the sample is wrong');
  let directory = openDirectory(reading.directory);
  const data = memoryData();
  const files = memoryFiles();
  const pictures = createPictures();
  const drawings = createDrawings();
  const conversations = new Map<string, Map<string, Said>>();
  const sent = new Map<string, Uint8Array>();
  const render = createRenderer(() => 'Europe/Oslo');
  const channel = memoryChannel(conversations, sent);
  const begin = async () => {
    let outbox: Outbox | null = null;
    let photos: PhotoJobs | null = null;
    const book = openBook(memoryStore(data), () => directory);
    await book.load();
    const core = {
      store: book.store,
      files,
      clock,
      ids: timedIds(clock),
      log: silentLog,
      directory: book.directory,
      isHoliday: isNorwegianHoliday,
      year: () => defaultSettings,
      understand,
      readReport,
      findPersonal,
      documents: createDocuments(),
      drawings,
      calendarPlace: () => ({ url: 'http://127.0.0.1:3978', reach: 'this-machine' }) as const,
      fetchFile: (_platform: string, where: Readonly<Record<string, string>>, most: number) =>
        channel.fetch(where, most),
      platforms: ['web'] as const,
      wake: () => {
        outbox?.wake();
        photos?.wake();
      },
    };
    const channels = new Map([['web' as const, channel]]);
    outbox = await startOutbox({ core, channels, render });
    photos = startPhotos({ core, channels, pictures });
    return {
      core,
      verne: createVerne(core),
      outbox,
      photos,
      reminders: startReminders(core),
      year: startYear(core),
      mending: startMending(core),
    };
  };
  let running = await begin();
  const settled = async () => {
    await running.reminders.idle();
    await running.year.idle();
    await running.photos.idle();
    await running.outbox.idle();
    await running.mending.idle();
    await running.outbox.idle();
  };
  const end = async () => {
    await running.reminders.stop();
    await running.year.stop();
    await running.photos.stop();
    await running.mending.stop();
    await running.outbox.stop();
  };
  const seats = new Map<string, Seat>();
  const seen = new WeakMap<SeenButton, Button>();
  const seatOf = (person: string): Seat => {
    let form: Card | null = null;
    let last: Request | null = null;
    let events = 0;
    let told: Card | null = null;
    const find = (title: string, place = person): Button => {
      const cards = [...(conversations.get(place)?.values() ?? [])].map(({ card }) => card).reverse();
      const button = cards.flatMap(buttonsIn).find((each) => each.title === title);
      if (!button) throw new Error(`${person} has no button “${title}”`);
      return button;
    };
    const requestOf = (command: Command, here: string | null): Request => ({
      event: `${person} ${now} ${events++}`,
      account: { platform: 'web', tenant: 'local', user: person },
      profile: async () => ({ name: person, email: directory.people.get(person)?.email ?? null }),
      locale: null,
      route: null,
      here: here === null ? null : { channel: here, look: async () => openPlace },
      command,
    });
    /** What no command can be read of is passed over. */
    const handle = async (command: Command | null, here: string | null = null): Promise<Shown> => {
      if (!command) return { told: '', form: null };
      last = requestOf(command, here);
      const reply = await running.verne.handle(last);
      await settled();
      const rendered = reply.kind === 'tell' ? render(reply.message, reply.language) : null;
      if (reply.kind === 'form' || reply.kind === 'invalid') form = render(reply.form, reply.language).card;
      else form = null;
      told = rendered?.card ?? told;
      return { told: rendered ? wordsIn(rendered.card) : '', form: form && wordsIn(form) };
    };
    const press = (button: Button, inputs: Inputs): Promise<Shown> =>
      handle(readClick(button.data, inputsOf(button, inputs)));
    return {
      says: (text) => handle({ do: 'say', text }),
      sends: (pictures, text = '') => {
        const files = pictures.map((bytes) => {
          const file = `file-${sent.size}`;
          sent.set(file, bytes);
          const type =
            Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-' ? 'application/pdf' : 'image/jpeg';
          return { kind: 'remote', type, size: bytes.length, where: { file } } as const;
        });
        return handle({ do: 'say', text, files });
      },
      photos: async () => {
        const said = [...(conversations.get(person)?.values() ?? [])];
        return photosOf(files, said);
      },
      files: async () => {
        const said = [...(conversations.get(person)?.values() ?? [])];
        const account = { platform: 'web', tenant: 'local', user: person } as const;
        const made = await Promise.all(
          said.map(({ file }) => (file ? running.verne.file(account, file.id) : null)),
        );
        return made.flatMap((each) => (each ? [each.bytes] : []));
      },
      presses: async (title, inputs) => {
        const button = find(title);
        const isToRead = button.unfolds !== null && button.data === undefined;
        return isToRead ? { told: '', form: wordsIn(button.unfolds) } : press(button, inputs ?? {});
      },
      sees: async (title) => {
        const button = { title };
        seen.set(button, find(title));
        return button;
      },
      pressesSeen: async (button, inputs) => {
        const found = seen.get(button);
        if (!found) throw new Error('that button was seen on another stage');
        return press(found, inputs ?? {});
      },
      tampered: (button, insides) => {
        const found = seen.get(button);
        if (!found) throw new Error('that button was seen on another stage');
        const changed = { title: found.title };
        seen.set(changed, { ...found, data: { ...dataOf(found), ...insides } });
        return changed;
      },
      submits: (inputs) => {
        const [button] = form ? buttonsIn(form) : [];
        if (!button) throw new Error('no form is open');
        return press(button, inputs);
      },
      asks: (unit, text) => handle({ do: 'say', text, aside: true }, `unit:${unit}`),
      pressesIn: (unit, title, inputs) => press(find(title, `unit:${unit}`), inputs ?? {}),
      pressesTold: (title, inputs) => {
        const button = buttonsIn(told).find((each) => each.title === title);
        if (!button) throw new Error(`${person} was told of no button “${title}”`);
        return press(button, inputs ?? {});
      },
      reportsMessage: (text) =>
        handle({ do: 'report', how: 'form', from: { text, link: 'https://example.no/m/1' } }),
      redelivers: async () => {
        if (!last) throw new Error('nothing was done yet');
        await running.verne.handle(last);
        await settled();
      },
      chat: async () => [...(conversations.get(person)?.values() ?? [])].map(({ card }) => wordsIn(card)),
    };
  };
  return {
    seat: async (person) => {
      const known = seats.get(person) ?? seatOf(person);
      seats.set(person, known);
      return known;
    },
    channel: async (unit) =>
      [...(conversations.get(`unit:${unit}`)?.values() ?? [])].map(({ card }) => wordsIn(card)),
    restart: async () => {
      await end();
      running = await begin();
    },
    settled,
    replaceDirectory: async (change) => {
      const next = readDirectory(change(directory.directory));
      if ('problems' in next) throw new Error(JSON.stringify(next.problems));
      directory = openDirectory(next.directory);
      await settled();
    },
    kept: async () => [...files.data.values()],
    trace: async () => dumpOfData(data),
    pass: async (hours) => {
      for (const part of stopsOnTheWay(running.core, hours * 3_600_000)) {
        now += part;
        await settled();
      }
    },
    close: async () => {
      await end();
      await pictures.close();
      await drawings.close();
    },
  };
}

function dataOf({ data }: Button): object {
  return typeof data === 'object' && data !== null ? data : {};
}

/** A channel that everybody can read, and the bot write in. */
const openPlace = { name: null, kind: 'public', isArchived: false, isMember: true, route: {} } as const;

/** What stands in a conversation. */
type Said = Pick<Rendering, 'card' | 'pictures' | 'file'>;

async function photosOf(files: Files, said: readonly Said[]): Promise<readonly Uint8Array[]> {
  const ids = said.flatMap(({ pictures }) =>
    pictures?.as === 'whole' ? pictures.photos.map(({ id }) => id) : [],
  );
  const bytes = await Promise.all(ids.map((id) => files.read(id)));
  return bytes.filter((each) => each !== null);
}

function memoryChannel(
  conversations: Map<string, Map<string, Said>>,
  sent: ReadonlyMap<string, Uint8Array>,
): Channel {
  const nameOf = (to: Destination): string => (to.kind === 'person' ? to.user : to.channel);
  const put = (conversation: string, message: string, { card, pictures, file }: Rendering): Sent => {
    const messages = conversations.get(conversation) ?? new Map<string, Said>();
    messages.set(message, { card, ...(pictures && { pictures }), ...(file && { file }) });
    conversations.set(conversation, messages);
    return { tenant: 'local', conversation, message };
  };
  return {
    platform: 'web',
    send: async (to, rendering, key) => put(nameOf(to), key, rendering),
    update: async ({ conversation, message }, _to, rendering) => void put(conversation, message, rendering),
    find: async (email) => ({
      platform: 'web',
      tenant: 'local',
      user: email.split('@')[0]?.replace('.', '-') ?? '',
    }),
    wasSent: async () => 'no',
    fetch: async ({ file = '' }) => {
      const bytes = sent.get(file);
      if (!bytes) throw new FileError('gone', 'never-sent');
      return bytes;
    },
  };
}
