import type { CalendarPlace } from '../../src/app/calendars.ts';
import type { Command } from '../../src/app/commands.ts';
import type { Core } from '../../src/app/context.ts';
import { openBook } from '../../src/app/delegations/book.ts';
import { FileError, type Reply } from '../../src/app/ports.ts';
import type { Store } from '../../src/app/store.ts';
import { createVerne } from '../../src/app/verne.ts';
import { timedIds } from '../../src/clock.ts';
import { createDocuments } from '../../src/documents/documents.ts';
import { readDirectory } from '../../src/domain/organisation/directory.ts';
import { type OpenDirectory, openDirectory } from '../../src/domain/organisation/openDirectory.ts';
import { defaultSettings, type YearSettings } from '../../src/domain/processes/settings.ts';
import { instantOf } from '../../src/domain/time.ts';
import { isNorwegianHoliday } from '../../src/jobs/calendar.ts';
import type { ReadReport } from '../../src/language/drafting/types.ts';
import { createDrawings } from '../../src/pictures/drawings.ts';
import sample from '../../src/sample/directory.json' with { type: 'json' };
import { plainFinding, plainReading } from '../fakes/drafting.ts';
import { memoryFiles } from '../fakes/memoryFiles.ts';
import { memoryStore } from '../fakes/memoryStore.ts';
import { plainUnderstanding } from '../fakes/understanding.ts';

/** The core on a store in memory, asked directly. The clock stands at Friday 20 November 2026, 10:15 in Oslo. */
export function desk(
  options: {
    store?: Store;
    directory?: OpenDirectory;
    readReport?: ReadReport;
    year?: YearSettings;
    calendarPlace?: CalendarPlace | null;
  } = {},
) {
  let directory = options.directory ?? sampleDirectory();
  let year = options.year ?? defaultSettings;
  const book = openBook(options.store ?? memoryStore(), () => directory);
  const { store } = book;
  let now = Date.parse('2026-11-20T09:15:00.000Z');
  let events = 0;
  const clock = { now: () => instantOf(now++) };
  const files = memoryFiles();
  const warnings: string[] = [];
  const sent = new Map<string, Uint8Array>();
  const core: Core = {
    store,
    files,
    clock,
    ids: timedIds(clock),
    log: {
      info: () => {},
      warn: (event) => void warnings.push(event),
      error: (event) => void warnings.push(event),
    },
    directory: book.directory,
    isHoliday: isNorwegianHoliday,
    year: () => year,
    understand: plainUnderstanding,
    readReport: options.readReport ?? plainReading,
    findPersonal: plainFinding,
    documents: createDocuments(),
    drawings: createDrawings(),
    calendarPlace: () =>
      options.calendarPlace === undefined
        ? { url: 'https://hms.example.no', reach: 'anywhere' }
        : options.calendarPlace,
    fetchFile: async (_platform, { file = '' }) => {
      const bytes = sent.get(file);
      if (!bytes) throw new FileError('gone', 'never-sent');
      return bytes;
    },
    platforms: ['web'],
    wake: () => {},
  };
  const verne = createVerne(core);
  const ask = (person: string, command: Command, event = `event-${events++}`): Promise<Reply> =>
    verne.handle({
      event,
      account: { platform: 'web', tenant: 'local', user: person },
      profile: async () => ({ name: person, email: directory.people.get(person)?.email ?? null }),
      locale: null,
      route: null,
      command,
    });
  return {
    store,
    book,
    files,
    directory,
    core,
    verne,
    warnings,
    /** What people sent, by the name that it is fetched by. */
    sent,
    ask,
    /** From now on this is the directory. */
    replaceDirectory: (replacement: OpenDirectory) => {
      directory = replacement;
    },
    /** From now on these are the settings of the HSE year. */
    replaceYear: (replacement: YearSettings) => {
      year = replacement;
    },
    /** Moves the clock by so many days. */
    pass: (days: number) => {
      now += days * 86_400_000;
    },
    draftOf: async (person: string) => (await store.read('draft', `draft-${person}`))?.doc ?? null,
    /** Words of this person that wait for a decision, oldest first. */
    offersOf: async (person: string) =>
      (await store.find('draft', 'idle', 'yes', { limit: 50 }))
        .map(({ doc }) => doc)
        .filter((draft) => draft.person === person && draft.state === 'offered'),
    /** Reports by form and gives the id of the case. */
    report: async (person: string, answers: Readonly<Record<string, string | readonly string[]>> = {}) => {
      await ask(person, { do: 'report', how: 'form', from: null });
      const draft = await store.read('draft', `draft-${person}`);
      const id = draft?.doc.id ?? '';
      await ask(person, { do: 'draft.form', id, v: 1, answers: { ...filled, ...answers } });
      await ask(person, { do: 'draft.send', id, v: 2, answers: {} });
      const [newest] = await store.find('case', 'reporter', person, { limit: 1, newestFirst: true });
      return newest?.id ?? '';
    },
  };
}

export const filled = {
  danger: 'no',
  what: 'Et glass med aceton gikk i gulvet.',
  kind: 'near-accident',
  where: 'K2-113',
  unit: 'ikj',
  happenedOn: '2026-11-19',
  harmed: ['people'],
  injury: 'nearly',
} as const;

let opened: OpenDirectory | null = null;

/** The sample organisation, opened once. */
export function sampleDirectory(): OpenDirectory {
  if (opened) return opened;
  const reading = readDirectory(sample);
  if ('problems' in reading) throw new Error('the sample directory has problems');
  opened = openDirectory(reading.directory);
  return opened;
}

/** What a reply told, as a code: 'done', 'form', 'invalid', or the code of a refusal. */
export function outcomeOf(reply: Reply): string {
  if (reply.kind !== 'tell') return reply.kind;
  const { message } = reply;
  return message.type === 'notice' && message.notice === 'refused' ? message.refusal.code : message.type;
}
