import type { IncomingMessage, ServerResponse } from 'node:http';
import type { StreamEvents } from './page/types.ts';

/** Tells every open page what is new, as server-sent events. */
export interface Stream {
  /** Keeps the response open and tells it everything from now on; resolves when it is over. */
  open(request: IncomingMessage, response: ServerResponse): Promise<void>;
  tell<E extends 'line' | 'clock'>(event: E, data: StreamEvents[E]): void;
  /** Ends every stream and takes no more. */
  close(): void;
}

interface Told {
  readonly number: number;
  readonly text: string;
}

const heartbeatEvery = 15_000;
const remembered = 500;
const rememberedCharacters = 4_000_000;
/** A reader that leaves this many bytes unread is let go; it comes back and catches up. */
const longestBacklog = 8_000_000;

/** `boot` tells this process from the one before: only its own events can be resumed from. */
export function createStream(boot: string, now: () => string): Stream {
  const open = new Set<ServerResponse>();
  const past = createPast(boot);
  let closed = false;
  const heartbeat = setInterval(() => {
    for (const response of open) write(response, ': still here\n\n');
  }, heartbeatEvery);
  heartbeat.unref();

  return {
    async open(request, response) {
      if (closed) {
        response.writeHead(503);
        response.end();
        return;
      }
      const missed = past.since(request.headers['last-event-id']?.toString());
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
      });
      const hello: StreamEvents['hello'] = { boot, resumed: missed !== null, now: now() };
      const seen = missed?.[0] ? missed[0].number - 1 : past.last();
      write(response, `retry: 1000\n${eventText('hello', hello, `${boot}.${seen}`)}`);
      for (const told of missed ?? []) write(response, told.text);
      open.add(response);
      await new Promise<void>((resolve) => response.once('close', resolve));
      open.delete(response);
    },
    tell(event, data) {
      const text = past.add(event, data);
      for (const response of open) write(response, text);
    },
    close() {
      closed = true;
      clearInterval(heartbeat);
      for (const response of open) response.end();
      open.clear();
    },
  };
}

/** The last events that were told, numbered from 1. */
function createPast(boot: string) {
  const past: Told[] = [];
  let size = 0;
  let number = 0;
  return {
    last: () => number,
    /** Takes an event in; gives it as it is told. */
    add<E extends 'line' | 'clock'>(event: E, data: StreamEvents[E]): string {
      number += 1;
      const text = eventText(event, data, `${boot}.${number}`);
      past.push({ number, text });
      size += text.length;
      while (past.length > remembered || size > rememberedCharacters) size -= past.shift()?.text.length ?? 0;
      return text;
    },
    /** The events after the one that the page saw last; null when that cannot be told. */
    since(last: string | undefined): readonly Told[] | null {
      const [bootThen, seen] = (last ?? '').split('.');
      if (bootThen !== boot || !/^\d{1,15}$/.test(seen ?? '')) return null;
      const from = Number(seen) + 1;
      if (from > number + 1 || from < (past[0]?.number ?? number + 1)) return null;
      return past.filter((told) => told.number >= from);
    },
  };
}

function eventText<E extends keyof StreamEvents>(event: E, data: StreamEvents[E], id: string): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

function write(response: ServerResponse, text: string): void {
  if (response.destroyed || response.writableEnded) return;
  response.write(text);
  if (response.writableLength > longestBacklog) response.destroy();
}
