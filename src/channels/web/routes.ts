import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import type { MadeFile } from '../../app/documents/making.ts';
import type { DrawingTheme } from '../../app/drawings.ts';
import type { Log } from '../../app/ports.ts';
import { StoreError } from '../../app/store.ts';
import { mostPhotoBytes } from '../../domain/reports/photos.ts';
import type { Actions } from './actions.ts';
import { type Asset, serve } from './assets.ts';
import { millisecondsOf } from './clockMoves.ts';
import type { Conversations } from './conversations.ts';
import {
  answer,
  answerError,
  checkHost,
  checkOrigin,
  checkSite,
  RefusedError,
  readBody,
  readBytes,
} from './door.ts';
import { answerDrawing } from './drawings.ts';
import { answerFile } from './files.ts';
import type { ConversationId, LinesJson, NextJson, SeatsJson } from './page/types.ts';
import { answerPhoto, type Uploads } from './photos.ts';
import { shapes } from './requests.ts';
import type { Stream } from './stream.ts';

/** What the routes of the local page lead to. */
export interface Behind {
  readonly assets: readonly Asset[];
  readonly seats: () => SeatsJson;
  readonly isConversation: (id: string) => boolean;
  readonly conversations: Conversations;
  readonly stream: Stream;
  readonly actions: Actions;
  readonly uploads: Uploads;
  readonly isPerson: (seat: string) => boolean;
  /** A photo for whoever sits in a seat; null when there is none for them. */
  readonly photo: (seat: string, photo: string, size: 'whole' | 'small') => Promise<Uint8Array | null>;
  /** A file for whoever sits in a seat; null when there is none for them. */
  readonly file: (seat: string, file: string) => Promise<MadeFile | null>;
  /** A picture that is drawn for whoever sits in a seat; null when there is none for them. */
  readonly drawing: (seat: string, drawing: string, theme: DrawingTheme) => Promise<Uint8Array | null>;
  /** What is posted next of the HSE year in these conversations. */
  readonly next: (conversations: readonly ConversationId[]) => Promise<NextJson['next']>;
  /** Moves the clock forward; resolves to what it shows then. */
  readonly moveClock: (milliseconds: number) => Promise<string>;
  readonly now: () => string;
  readonly zone: () => string;
  readonly log: Log;
}

/** The furthest that the clock is moved at once, in milliseconds. */
const furthestMove = 750 * 24 * 60 * 60 * 1000;

type Work = (request: Request, response: Response) => Promise<void> | void;

const linesAsked = z.object({
  conversation: z.string().max(250),
  before: z.coerce.number().int().min(1).optional(),
});

const photoAsked = z.object({
  photo: z.string().max(100),
  seat: z.string().max(200),
  size: z.enum(['whole', 'small']),
});
const fileAsked = z.object({ file: z.string().max(400), seat: z.string().max(200) });
const drawingAsked = z.object({
  drawing: z.string().max(8000),
  seat: z.string().max(200),
  theme: z.enum(['light', 'dark']),
});
const seatAsked = photoAsked.pick({ seat: true });

/** Adds every route of the local page to the server. */
export function mountRoutes(server: Server, behind: Behind): void {
  const doors = doorsOf(server, behind.log);
  for (const asset of behind.assets) {
    const work: Work = (request, response) => serve(asset, request, response);
    doors.get(asset.path, work);
    doors.head(asset.path, work);
  }
  mountReading(doors, behind);
  mountFiles(doors, behind);
  mountDoing(doors, behind);
}

/** How routes are added: each looks at where a request comes from, and answers what went wrong by its kind alone. */
interface Doors {
  get(path: string, work: Work): void;
  head(path: string, work: Work): void;
  /** Something is done with a body of this shape; the answer is what comes of it. */
  post<T>(path: string, shape: z.ZodType<T>, work: (body: T) => Promise<unknown>): void;
  /** Bytes are taken. */
  take(path: string, work: Work): void;
}

function doorsOf(server: Server, log: Log): Doors {
  const guarded =
    (work: Work) =>
    async (request: Request, response: Response): Promise<void> => {
      try {
        checkHost(request);
        await work(request, response);
      } catch (error) {
        refuse(response, error, log);
      }
    };
  return {
    get: (path, work) => void server.get(path, guarded(work)),
    head: (path, work) => void server.head(path, guarded(work)),
    post: (path, shape, work) =>
      void server.post(
        path,
        guarded(async (request, response) => {
          checkOrigin(request);
          answer(response, 200, await work(await readBody(request, shape)));
        }),
      ),
    take: (path, work) =>
      void server.post(
        path,
        guarded((request, response) => {
          checkOrigin(request, 'application/octet-stream');
          return work(request, response);
        }),
      ),
  };
}

/** What is said, by whom, and what comes next. */
function mountReading({ get }: Doors, { seats, stream, conversations, isConversation, next }: Behind): void {
  get('/local/seats', (_request, response) => answer(response, 200, seats()));
  get('/local/stream', (request, response) => stream.open(request, response));
  get('/local/lines', async (request, response) => {
    const { conversation, before } = asked(request, linesAsked);
    if (!isConversation(conversation)) throw new RefusedError('unknown');
    const found: LinesJson = { conversation, ...(await conversations.page(conversation, before)) };
    answer(response, 200, found);
  });
  get('/local/next', async (request, response) => {
    checkSite(request);
    const near = URL.parse(request.url ?? '', 'http://local')?.searchParams.getAll('near') ?? [];
    const found: NextJson = { next: await next(near.filter(isConversation)) };
    answer(response, 200, found);
  });
}

/** Photos, files and drawings, for those who may have them. */
function mountFiles({ get, take }: Doors, behind: Behind): void {
  get('/local/photo', async (request, response) => {
    checkSite(request);
    const { photo, seat, size } = asked(request, photoAsked);
    answerPhoto(response, there(await behind.photo(seat, photo, size)));
  });
  get('/local/file', async (request, response) => {
    checkSite(request);
    const { file, seat } = asked(request, fileAsked);
    answerFile(response, there(await behind.file(seat, file)));
  });
  get('/local/drawing', async (request, response) => {
    checkSite(request);
    const { drawing, seat, theme } = asked(request, drawingAsked);
    answerDrawing(response, there(await behind.drawing(seat, drawing, theme)));
  });
  take('/local/photo', async (request, response) => {
    const { seat } = asked(request, seatAsked);
    if (!behind.isPerson(seat)) throw new RefusedError('unknown');
    answer(response, 200, await behind.uploads.take(seat, await readBytes(request, mostPhotoBytes)));
  });
}

/** What people do, and the clock. */
function mountDoing({ post }: Doors, { actions, moveClock, now, zone }: Behind): void {
  post('/local/say', shapes.say, actions.say);
  post('/local/click', shapes.click, actions.click);
  post('/local/form', shapes.form, actions.click);
  post('/local/report', shapes.report, actions.report);
  post('/local/channel-message', shapes.channelMessage, actions.channelMessage);
  post('/local/clock', shapes.clock, async (to) => {
    const milliseconds = 'until' in to ? untilOf(to.until, now()) : millisecondsOf(to.forward, now(), zone());
    return { now: await moveClock(milliseconds) };
  });
}

/** What was asked for. Throws `RefusedError` 'unknown' when it is not there for them. */
function there<T>(found: T | null): T {
  if (found === null) throw new RefusedError('unknown');
  return found;
}

/** Never backward, and no further than what the plan of the year knows of. Throws `RefusedError` 'malformed'. */
function untilOf(until: string, now: string): number {
  const milliseconds = Date.parse(until) - Date.parse(now);
  if (milliseconds > furthestMove) throw new RefusedError('malformed');
  return Math.max(0, milliseconds);
}

/** What a request asks for in its address. */
function asked<T>(request: Request, shape: z.ZodType<T>): T {
  const query = URL.parse(request.url ?? '', 'http://local')?.searchParams ?? [];
  const parsed = shape.safeParse(Object.fromEntries(query));
  if (!parsed.success) throw new RefusedError('malformed');
  return parsed.data;
}

function refuse(response: Response, error: unknown, log: Log): void {
  if (error instanceof RefusedError) {
    answerError(response, error.kind);
  } else if (error instanceof StoreError) {
    log.warn('web.not-saved', { code: error.code });
    answerError(response, 'not-saved');
  } else {
    log.error('web.failed', {}, error);
    answerError(response, 'failed');
  }
}
