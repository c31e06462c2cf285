import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import restify from 'restify';
import type { MadeFile } from '../../../src/app/documents/making.ts';
import type { FormMessage, Message } from '../../../src/app/messages.ts';
import type { Log, Rendering, Reply, Request, Verne } from '../../../src/app/ports.ts';
import type { Store } from '../../../src/app/store.ts';
import type { LocalDirectory } from '../../../src/channels/web/localDirectory.ts';
import type { ReplyJson } from '../../../src/channels/web/page/types.ts';
import { createWebChannel, type WebChannel } from '../../../src/channels/web/webChannel.ts';
import type { Language } from '../../../src/domain/language.ts';
import { createPictures } from '../../../src/pictures/pictures.ts';
import { memoryStore } from '../memoryStore.ts';
import { noticeCard } from './cards.ts';

/** What a scripted core does with a request; `page` can send and update. */
export type Script = (request: Request, page: LocalPage) => Promise<Reply> | Reply;

/** The local page on a real server, before a core that does as it is told. */
export interface LocalPage {
  readonly url: string;
  readonly web: WebChannel;
  readonly store: Store;
  readonly asked: readonly Request[];
  readonly logged: readonly string[];
  /** What the core shows of photos, by "<person> <photo> <size>". */
  readonly photos: Map<string, Uint8Array>;
  /** The files that the core makes, by "<person> <file>". */
  readonly files: Map<string, MadeFile>;
  script: Script;
  /** What comes next in the HSE year. */
  next: Parameters<typeof createWebChannel>[0]['next'];
  /** Renders messages whose `number` names one of these; everything else is a short notice. */
  readonly renderings: Map<string, Rendering>;
  now: string;
  /** Posts as the page does. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

const department = (id: string, nb: string, en: string) => ({
  id,
  names: { nb: `Institutt for ${nb}`, en: `Department of ${en}` },
  short: [id.toUpperCase()],
  level: 'department' as const,
});

const person = (id: string, name: string, unitId: string, language: Language = 'nb') => ({
  id,
  name,
  email: `${id}@example.no`,
  unit: unitId,
  kind: 'staff' as const,
  language,
});

/** Two departments; one has a handler by delegation and a channel. */
export const sampleDirectory: LocalDirectory = {
  names: { nb: 'Eksempeluniversitetet', en: 'Sample University' },
  timeZone: 'Europe/Oslo',
  units: [department('ikj', 'kjemi', 'Chemistry'), department('ify', 'fysikk', 'Physics')],
  people: [
    person('leif', 'Leif Sandmark', 'ikj'),
    person('arvid', 'Arvid Ødegårdmo', 'ikj'),
    person('jostein', 'Jostein Strindmo', 'ikj'),
    person('priya', 'Priya Venkataraj', 'ify', 'en'),
    person('oda', 'Oda Jektvik', 'ify'),
  ],
  channels: [{ unit: 'ikj' }],
  lineManagerOf: (id) => (id === 'ikj' ? 'jostein' : 'oda'),
  handlerOf: (id) =>
    id === 'ikj' ? { person: 'arvid', delegated: true } : { person: 'oda', delegated: false },
  rolesOf: (id) =>
    id === 'arvid'
      ? [{ nb: 'HMS-koordinator', en: 'HSE coordinator' }]
      : id === 'jostein'
        ? [{ nb: 'Instituttleder', en: 'Head of Department' }]
        : [],
};

/** Starts the page on a free port of this machine. */
export async function startLocalPage(
  options: { readonly store?: Store; readonly port?: number } = {},
): Promise<LocalPage> {
  const store = options.store ?? memoryStore();
  const asked: Request[] = [];
  const logged: string[] = [];
  const renderings = new Map<string, Rendering>();
  const write = (event: string) => void logged.push(event);
  const log: Log = { info: write, warn: write, error: write };
  const verne: Verne = {
    async handle(request) {
      asked.push(request);
      return page.script(request, page);
    },
    present: async () => null,
    home: async () => null,
    drawing: async ({ user }, id, { theme }) => photos.get(`${user} ${id} ${theme}`) ?? null,
    calendar: async () => null,
    photo: async ({ user }, photo, size) => photos.get(`${user} ${photo} ${size}`) ?? null,
    file: async ({ user }, id) => files.get(`${user} ${id}`) ?? null,
    setReachable: async () => undefined,
    placeChanged: async () => undefined,
  };
  const pictures = createPictures();
  const photos = new Map<string, Uint8Array>();
  const files = new Map<string, MadeFile>();
  const web = createWebChannel({
    store,
    pictures,
    verne,
    directory: () => sampleDirectory,
    clock: { now: () => page.now },
    next: async (near) => page.next(near),
    async moveClock(milliseconds) {
      page.now = new Date(Date.parse(page.now) + milliseconds).toISOString();
    },
    ids: { next: () => randomUUID().replaceAll('-', '').slice(0, 20) },
    log,
    render: (message: Message) => renderings.get(nameOf(message)) ?? noticeCard(`notice ${nameOf(message)}`),
  });
  const server = restify.createServer({ name: 'test' });
  web.mount(server);
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const address: AddressInfo = server.address();
  const url = `http://127.0.0.1:${address.port}`;
  const page: LocalPage = {
    url,
    web,
    store,
    asked,
    logged,
    photos,
    files,
    renderings,
    now: '2026-11-20T09:15:00.000Z',
    script: () => ({ kind: 'done' }),
    next: async () => null,
    post: (path, body, headers = {}) =>
      fetch(url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url, ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async close() {
      await web.close();
      await pictures.close();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
  return page;
}

/** A message that the page's renderer shows as the rendering of this name. */
export function messageNamed(name: string): Message {
  return {
    type: 'notice',
    notice: 'case-news',
    news: 'accepted',
    number: name,
    case: 'c1',
    by: null,
    nameless: null,
    words: null,
    day: null,
  };
}

/** A form that the page's renderer shows as the rendering of this name. */
export function formNamed(name: string): FormMessage {
  return {
    type: 'form',
    command: name,
    form: name,
    subject: 'c1',
    version: 1,
    questions: [],
    kept: [],
    problems: {},
    emergency: null,
    review: null,
    today: '2026-11-20',
  };
}

function nameOf(message: Message): string {
  if (message.type === 'form') return message.form;
  if (message.type !== 'notice') return message.type;
  return message.notice === 'case-news' ? message.number : message.notice;
}

/** A reply's kind, with the text that came with it. */
export function textOf(reply: ReplyJson): string | null {
  return reply.kind === 'done' ? null : reply.text;
}
