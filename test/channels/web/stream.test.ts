import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noticeCard } from '../../fakes/web/cards.ts';
import { type LocalPage, startLocalPage } from '../../fakes/web/localPage.ts';

interface Event {
  readonly id: string;
  readonly event: string;
  readonly data: Record<string, unknown>;
}

/** Reads server-sent events as a browser does. */
class Reader {
  readonly events: Event[] = [];
  readonly #stop = new AbortController();
  #text = '';

  async open(url: string, last?: string): Promise<this> {
    const headers = last === undefined ? {} : { 'last-event-id': last };
    const response = await fetch(`${url}/local/stream`, { headers, signal: this.#stop.signal });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    void this.#read(response.body);
    return this;
  }

  async #read(body: ReadableStream<Uint8Array> | null): Promise<void> {
    try {
      const decoder = new TextDecoder();
      for await (const chunk of body ?? []) this.#take(decoder.decode(chunk, { stream: true }));
    } catch {
      // Closed.
    }
  }

  #take(chunk: string): void {
    const blocks = (this.#text + chunk).split('\n\n');
    this.#text = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/s)));
      if (fields.event)
        this.events.push({ id: fields.id, event: fields.event, data: JSON.parse(fields.data) });
    }
  }

  /** Waits until so many events came. */
  async wait(count: number): Promise<readonly Event[]> {
    for (let tries = 0; tries < 200 && this.events.length < count; tries++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    return this.events;
  }

  close(): void {
    this.#stop.abort();
  }
}

let page: LocalPage;
let readers: Reader[];
beforeEach(async () => {
  readers = [];
  page = await startLocalPage();
});
afterEach(async () => {
  for (const reader of readers) reader.close();
  await page.close();
});

async function read(last?: string): Promise<Reader> {
  const reader = await new Reader().open(page.url, last);
  readers.push(reader);
  await reader.wait(1);
  return reader;
}
const leif = { kind: 'person', tenant: 'local', user: 'leif', route: null } as const;
const send = (text: string) => page.web.channel.send(leif, noticeCard(text), text);
const textsIn = (events: readonly Event[]) =>
  events.filter(({ event }) => event === 'line').map(({ data }) => data.text);

describe('the stream', () => {
  it('tells where it stands, then every line that is new or changed, to everybody', async () => {
    const [one, other] = [await read(), await read()];
    const sent = await send('Hei');
    await page.web.channel.update(sent, leif, noticeCard('Hei igjen'));
    await page.post('/local/say', { seat: 'leif', text: 'Hallo', key: randomUUID() });
    for (const reader of [one, other]) {
      const events = await reader.wait(4);
      expect(events[0]).toMatchObject({ event: 'hello', data: { resumed: false, now: page.now } });
      expect(textsIn(events)).toEqual(['Hei', 'Hei igjen', 'Hallo']);
      expect(events[2]?.data).toMatchObject({ conversation: 'person:leif', seq: 1, version: 2 });
    }
  });

  it('tells when the clock was moved', async () => {
    const reader = await read();
    await page.post('/local/clock', { forward: 'hour' });
    const events = await reader.wait(2);
    expect(events[1]).toMatchObject({ event: 'clock', data: { now: '2026-11-20T10:15:00.000Z' } });
  });

  it('goes on where it was broken off, with nothing lost and nothing twice', async () => {
    const first = await read();
    await send('en');
    await send('to');
    const events = await first.wait(3);
    first.close();
    await send('tre');
    const again = await read(events[1]?.id);
    await send('fire');
    const more = await again.wait(4);
    expect(more[0]?.data.resumed).toBe(true);
    expect(textsIn(more)).toEqual(['to', 'tre', 'fire']);
    const upToDate = await read(more.at(-1)?.id);
    expect(upToDate.events).toMatchObject([{ event: 'hello', data: { resumed: true } }]);
  });

  it('says so when it cannot go on: after a restart, too long ago, or from nowhere', async () => {
    const reader = await read();
    const boot = String(reader.events[0]?.data.boot);
    for (let at = 0; at < 600; at++) await send(`nr ${at}`);
    for (const last of ['other.1', `${boot}.1`, `${boot}.99999`, `${boot}.x`, 'nonsense']) {
      expect((await read(last)).events[0]?.data.resumed).toBe(false);
    }
  });

  it('ends when the page is closed down, and takes nobody after that', async () => {
    await read();
    await page.web.close();
    expect((await fetch(`${page.url}/local/stream`)).status).toBe(503);
  });
});
