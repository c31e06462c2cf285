import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { StoreError } from '../../../src/app/store.ts';
import { formNamed, type LocalPage, messageNamed, startLocalPage } from '../../fakes/web/localPage.ts';

const line = z.looseObject({
  conversation: z.string(),
  seq: z.number(),
  by: z.string().nullable(),
  from: z.string(),
  text: z.string(),
});
const answerShape = z.object({
  reply: z.looseObject({ kind: z.string(), text: z.string().optional(), language: z.string().optional() }),
  line: line.nullable(),
});
const linesShape = z.object({ conversation: z.string(), lines: z.array(line), earlier: z.boolean() });
const errorShape = z.object({ error: z.object({ kind: z.string() }) });

let page: LocalPage;
beforeEach(async () => {
  page = await startLocalPage();
});
afterEach(() => page.close());

const said = (more: object = {}) => ({ seat: 'leif', text: 'Det lukter gass', key: randomUUID(), ...more });
const kindOf = async (response: Response) => errorShape.parse(await response.json()).error.kind;
const linesOf = async (conversation: string, more = '') =>
  linesShape.parse(await (await fetch(`${page.url}/local/lines?conversation=${conversation}${more}`)).json());

/** Asks with headers that `fetch` does not let one set. */
function ask(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(page.url);
    const request = httpRequest({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject).end();
  });
}

describe('the files of the page', () => {
  it('are served with their types, and a policy that lets nothing in from elsewhere', async () => {
    const types = {
      '/': 'text/html; charset=utf-8',
      '/page/base.css': 'text/css; charset=utf-8',
      '/page/main.js': 'text/javascript; charset=utf-8',
      '/page/mark.svg': 'image/svg+xml',
      '/page/adaptivecards.min.js': 'text/javascript; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types)) {
      const response = await fetch(page.url + path);
      expect([path, response.status, response.headers.get('content-type')]).toEqual([path, 200, type]);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:/);
    }
  });

  it('are not sent again to a browser that has them', async () => {
    const first = await fetch(`${page.url}/page/base.css`);
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await fetch(`${page.url}/page/base.css`, { headers })).status).toBe(304);
  });

  it('are only those of the page', async () => {
    for (const path of [
      '/page/types.ts',
      '/page/../webChannel.ts',
      '/page/%2e%2e/routes.ts',
      '/package.json',
    ]) {
      expect((await fetch(page.url + path)).status).toBe(404);
    }
  });

  it('refer to nothing that is not on this machine', async () => {
    const html = await (await fetch(page.url)).text();
    const targets = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, target]) => target ?? '');
    expect(targets.length).toBeGreaterThan(2);
    expect(targets.filter((target) => !/^[/#]/.test(target))).toEqual([]);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
  });
});

describe('who may ask', () => {
  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '10.0.0.5',
    'localhost@evil.example',
  ])('a page that calls this machine "%s" gets nothing', async (host) => {
    for (const path of ['/', '/local/seats', '/local/lines?conversation=person:leif', '/local/stream']) {
      expect(await ask(path, { host })).toBe(403);
    }
  });

  it('this machine may call itself localhost, 127.0.0.1 or [::1], with any port', async () => {
    for (const host of ['localhost:3978', '127.0.0.1', '[::1]:80']) {
      expect(await ask('/local/seats', { host })).toBe(200);
    }
  });

  it.each([
    ['https://evil.example', 403],
    ['null', 403],
    ['http://127.0.0.1:1', 403],
  ])('a post from the origin %s is refused', async (origin, status) => {
    expect((await page.post('/local/say', said(), { origin })).status).toBe(status);
    expect(page.asked).toEqual([]);
  });

  it('a post that is not declared as JSON is refused, as a form of another site would be', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']) {
      const response = await page.post('/local/say', said(), { 'content-type': type });
      expect([response.status, await kindOf(response)]).toEqual([400, 'malformed']);
    }
    expect(page.asked).toEqual([]);
  });
});

describe('bodies that the page would not send', () => {
  const broken: readonly [string, unknown][] = [
    ['no JSON', '{"seat":'],
    ['nothing', ''],
    ['a list', []],
    ['null', 'null'],
    ['no key', { seat: 'leif', text: 'x' }],
    ['a key that is no UUID', said({ key: '1' })],
    ['no words', said({ text: ' \n ' })],
    ['words that are a number', said({ text: 5 })],
    ['a language that is not spoken', said({ language: 'sv' })],
  ];
  it.each(broken)('%s is malformed', async (_what, body) => {
    const response = await page.post('/local/say', body);
    expect([response.status, await kindOf(response)]).toEqual([400, 'malformed']);
    expect(page.asked).toEqual([]);
  });

  it('bytes that are no text are malformed', async () => {
    const headers = { 'content-type': 'application/json', origin: page.url };
    const body = Buffer.from([0x22, 0xff, 0xfe, 0x22]);
    const response = await fetch(`${page.url}/local/say`, { method: 'POST', headers, body });
    expect(response.status).toBe(400);
  });

  it('more than 256 KB is too large, and the answer says so', async () => {
    const response = await page.post('/local/say', said({ text: 'a'.repeat(300_000) }));
    expect([response.status, await kindOf(response)]).toEqual([413, 'too-large']);
    const fits = await page.post('/local/say', said({ text: 'a'.repeat(100_000) }));
    expect(fits.status).toBe(200);
  });

  it('a seat, a unit or a conversation that is not in the directory is unknown', async () => {
    const responses = [
      await page.post('/local/say', said({ seat: 'nobody' })),
      await page.post('/local/channel-message', said({ unit: 'nowhere' })),
      await page.post('/local/channel-message', said({ unit: 'ikj', seat: '__proto__' })),
      await page.post('/local/report', said({ seat: 'nobody', link: null })),
      await fetch(`${page.url}/local/lines?conversation=person:nobody`),
      await fetch(`${page.url}/local/lines?conversation=toString`),
    ];
    for (const response of responses) {
      expect([response.status, await kindOf(response)]).toEqual([404, 'unknown']);
    }
    expect((await linesOf('unit:ikj')).lines).toEqual([]);
  });

  it('a button that is not ours is malformed', async () => {
    for (const data of [
      null,
      {},
      { do: 'constructor', id: '', v: 0 },
      { do: 'case.accept', id: 'c1', v: -1 },
    ]) {
      const body = { seat: 'leif', message: null, data, inputs: {}, key: randomUUID() };
      expect((await page.post('/local/click', body)).status).toBe(400);
    }
    const inputs = { reason: { deep: 1 } };
    const data = { do: 'case.accept', id: 'c1', v: 1 };
    expect((await page.post('/local/form', { seat: 'leif', data, inputs, key: randomUUID() })).status).toBe(
      400,
    );
    expect(page.asked).toEqual([]);
  });

  it('a link that is not of the web is malformed', async () => {
    for (const link of ['javascript:alert(1)', 'x', 5]) {
      expect((await page.post('/local/report', said({ link }))).status).toBe(400);
    }
  });
});

describe('what people do', () => {
  it('words in the private chat are kept and reach the core in the name of the seat', async () => {
    const key = randomUUID();
    const response = await page.post('/local/say', said({ key }));
    const { line: kept, reply } = answerShape.parse(await response.json());
    expect(reply).toEqual({ kind: 'done' });
    expect(kept).toMatchObject({ conversation: 'person:leif', seq: 1, by: 'leif', text: 'Det lukter gass' });
    expect(page.asked[0]).toMatchObject({
      event: `web:${key}`,
      account: { platform: 'web', tenant: 'local', user: 'leif' },
      locale: null,
      route: null,
      command: { do: 'say', text: 'Det lukter gass' },
    });
    expect(await page.asked[0]?.profile()).toEqual({ name: 'Leif Sandmark', email: 'leif@example.no' });
  });

  it('words that are to be forgotten are never written down, also when they are sent again', async () => {
    page.script = () => ({ kind: 'done', forget: true });
    const body = said({ text: 'Om prosjekt Havørn', key: randomUUID() });
    for (let times = 0; times < 2; times += 1) {
      const { line: kept } = answerShape.parse(await (await page.post('/local/say', body)).json());
      expect(kept).toMatchObject({ seq: 1, by: 'leif', text: '' });
    }
    expect((await linesOf('person:leif')).lines).toMatchObject([{ text: '' }]);
    expect(page.asked[0]?.command).toMatchObject({ text: 'Om prosjekt Havørn' });
  });

  it('identity numbers are kept of nobody, and reach the core as they were written', async () => {
    await page.post('/local/say', said({ text: 'Ola 01019012345 falt' }));
    await page.post('/local/channel-message', said({ unit: 'ikj', text: 'Ola 010190 12345 falt' }));
    const kept = [await linesOf('person:leif'), await linesOf('unit:ikj')].flatMap(({ lines }) => lines);
    expect(kept.map(({ text }) => text)).toEqual(['Ola •••••••••• falt', 'Ola •••••••••• falt']);
    expect(page.asked[0]?.command).toMatchObject({ text: 'Ola 01019012345 falt' });
  });

  it('the language that was picked on the page goes along', async () => {
    await page.post('/local/say', said({ language: 'en' }));
    expect(page.asked[0]?.locale).toBe('en');
  });

  it('a button is read as on every surface', async () => {
    const data = { do: 'draft.answer', id: 'd1', v: 2, q: 'kind', a: 'accident' };
    const body = { seat: 'leif', message: '4', data, inputs: {}, key: randomUUID() };
    expect((await page.post('/local/click', body)).status).toBe(200);
    expect(page.asked[0]?.command).toEqual({
      do: 'draft.answer',
      id: 'd1',
      v: 2,
      question: 'kind',
      answers: { kind: 'accident' },
    });
  });

  it('a form is read with what was filled in', async () => {
    const data = { do: 'case.close', id: 'c1', v: 2 };
    const inputs = { conclusion: 'Ryddet', measures: ['a', 'b'] };
    expect((await page.post('/local/form', { seat: 'arvid', data, inputs, key: randomUUID() })).status).toBe(
      200,
    );
    expect(page.asked[0]?.command).toMatchObject({ do: 'case.act', action: 'close', answers: inputs });
  });

  it('a message can be reported with its link', async () => {
    const link = `${page.url}/#unit:ikj:3`;
    await page.post('/local/report', said({ link }));
    expect(page.asked[0]?.command).toEqual({
      do: 'report',
      how: 'form',
      from: { text: 'Det lukter gass', link },
    });
  });

  it.each([
    ['@Verne hvem er verneombud?', { do: 'say', text: 'hvem er verneombud?', aside: true }],
    ['Kan du svare, @verne: hva gjør jeg?', { do: 'say', text: 'Kan du svare,  hva gjør jeg?', aside: true }],
    ['@verne', { do: 'help' }],
  ])('"%s" in a channel is heard by the bot', async (text, command) => {
    const { line: kept, reply } = answerShape.parse(
      await (await page.post('/local/channel-message', said({ unit: 'ikj', text }))).json(),
    );
    expect(kept).toMatchObject({ conversation: 'unit:ikj', by: 'leif', text });
    expect(page.asked.map((request) => request.command)).toEqual([command]);
    expect(reply).toMatchObject({ kind: 'tell', text: 'notice in-private', language: 'nb' });
  });

  it.each(['Skriv til meg@verne.no', 'Noen som kjenner @vernesen?', 'Verne er bra'])(
    '"%s" in a channel is for the people there',
    async (text) => {
      const answer = await page.post('/local/channel-message', said({ unit: 'ikj', text }));
      expect(answerShape.parse(await answer.json()).reply).toEqual({ kind: 'done' });
      expect(page.asked).toEqual([]);
      expect((await linesOf('unit:ikj')).lines.map((kept) => kept.text)).toEqual([text]);
    },
  );

  it('replies come rendered, with the language that they are in', async () => {
    page.script = ({ command }) =>
      command.do === 'help'
        ? { kind: 'tell', message: messageNamed('hello'), language: 'en' }
        : { kind: 'invalid', form: formNamed('reject'), language: 'nb' };
    const help = { do: 'help', id: '', v: 0 };
    const ask = (data: object) => page.post('/local/click', { seat: 'leif', data, key: randomUUID() });
    expect(answerShape.parse(await (await ask(help)).json()).reply).toMatchObject({
      kind: 'tell',
      text: 'notice hello',
      language: 'en',
    });
    const again = await ask({ do: 'case.reject', id: 'c1', v: 1 });
    expect(answerShape.parse(await again.json()).reply).toMatchObject({ kind: 'invalid', language: 'nb' });
  });

  it('the same words sent again with the same key stand there once', async () => {
    const body = said();
    await page.post('/local/say', body);
    await page.post('/local/say', body);
    const both = await Promise.all([page.post('/local/say', body), page.post('/local/say', body)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect((await linesOf('person:leif')).lines).toHaveLength(1);
    expect(new Set(page.asked.map(({ event }) => event)).size).toBe(1);
  });

  it('the clock moves forward, never back', async () => {
    expect(await (await page.post('/local/clock', { forward: 'week' })).json()).toEqual({
      now: '2026-11-27T09:15:00.000Z',
    });
    for (const forward of ['-hour', -1, 'year']) {
      expect((await page.post('/local/clock', { forward })).status).toBe(400);
    }
  });
});

describe('when something goes wrong', () => {
  it('words that could not be handled because nothing can be saved are not left standing', async () => {
    page.script = () => {
      throw new StoreError('unavailable', { path: '/secret/place' });
    };
    const body = said();
    const response = await page.post('/local/say', body);
    expect([response.status, await kindOf(response)]).toEqual([503, 'not-saved']);
    expect((await linesOf('person:leif')).lines).toEqual([]);
    page.script = () => ({ kind: 'done' });
    expect((await page.post('/local/say', body)).status).toBe(200);
    expect((await linesOf('person:leif')).lines).toHaveLength(1);
  });

  it('words that were kept before stay when sending them again fails', async () => {
    const body = said();
    await page.post('/local/say', body);
    page.script = () => {
      throw new StoreError('unavailable');
    };
    expect((await page.post('/local/say', body)).status).toBe(503);
    expect((await linesOf('person:leif')).lines).toHaveLength(1);
  });

  it('an error tells nothing of the inside', async () => {
    page.script = () => {
      throw new Error('secret /etc/place');
    };
    const response = await page.post('/local/say', said());
    expect([response.status, await response.text()]).toEqual([500, '{"error":{"kind":"failed"}}']);
    expect(page.logged).toContain('web.failed');
  });

  it('a store that is closed is no reason to fall over', async () => {
    await page.store.close();
    expect((await page.post('/local/say', said())).status).toBe(503);
    expect((await fetch(`${page.url}/local/lines?conversation=person:leif`)).status).toBe(503);
    expect((await fetch(`${page.url}/local/seats`)).status).toBe(200);
  });
});

describe('seats', () => {
  it('show an ordinary employee, the handler by delegation and the channel first', async () => {
    const seats: unknown = await (await fetch(`${page.url}/local/seats`)).json();
    expect(seats).toMatchObject({
      first: ['person:leif', 'person:arvid', 'unit:ikj'],
      timeZone: 'Europe/Oslo',
      organisation: { nb: 'Eksempeluniversitetet' },
    });
  });
});
