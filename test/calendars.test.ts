import type { Server } from 'restify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '../src/app/store.ts';
import { mountCalendars } from '../src/calendars.ts';
import { httpServer, listen, stopListening } from '../src/server.ts';

const token = 'm3k1'.repeat(13);
const calendar = {
  bytes: new TextEncoder().encode('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'),
  fingerprint: 'f1',
};

describe('calendars that are subscribed to', () => {
  const asked: string[] = [];
  const logged: string[] = [];
  let answer: (token: string) => Promise<typeof calendar | null>;
  let server: Server;
  let at: string;

  beforeEach(async () => {
    asked.length = 0;
    logged.length = 0;
    answer = async (given) => (given === token ? calendar : null);
    server = httpServer(() => true);
    const note = (...parts: readonly unknown[]) => void logged.push(JSON.stringify(parts.map(String)));
    mountCalendars(server, {
      verne: {
        calendar: async (given) => {
          asked.push(given);
          return answer(given);
        },
      },
      log: { info: note, warn: note, error: note },
    });
    at = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
  });
  afterEach(() => stopListening(server));

  const get = (path: string, init: RequestInit = {}) => fetch(`${at}${path}`, init);

  it('are served as calendars, kept by nobody without asking again, and found by no search', async () => {
    const response = await get(`/calendar/${token}.ics`);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      etag: '"f1"',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  it('are told of without their content when only that is asked for', async () => {
    const response = await get(`/calendar/${token}.ics`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe(String(calendar.bytes.length));
    expect(await response.text()).toBe('');
  });

  it.each(['"f1"', 'W/"f1"', '"f0", "f1"', '*'])(
    'are not sent again to whoever has them (%s)',
    async (known) => {
      const response = await get(`/calendar/${token}.ics`, { headers: { 'if-none-match': known } });
      expect(response.status).toBe(304);
      expect(response.headers.get('etag')).toBe('"f1"');
      expect(await response.text()).toBe('');
    },
  );

  it('are sent again once they have changed', async () => {
    expect((await get(`/calendar/${token}.ics`, { headers: { 'if-none-match': '"f0"' } })).status).toBe(200);
  });

  it.each([
    `/calendar/${'a'.repeat(52)}.ics`,
    `/calendar/${token}`,
    `/calendar/${token}.txt`,
    '/calendar/.ics',
    '/calendar/..%2f..%2fetc%2fpasswd.ics',
    `/calendar/${token}.ics/more`,
  ])('are not found at another address (%s)', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('VCALENDAR');
  });

  it('come later when the store cannot be read', async () => {
    answer = async () => {
      throw new StoreError('unavailable');
    };
    expect((await get(`/calendar/${token}.ics`)).status).toBe(503);
    answer = async () => {
      throw new Error(`about ${token}`);
    };
    expect((await get(`/calendar/${token}.ics`)).status).toBe(503);
    expect(logged).toHaveLength(2);
  });

  it('leave no trace of their address in the log', async () => {
    await get(`/calendar/${token}.ics`);
    await get(`/calendar/${'b'.repeat(52)}.ics`);
    answer = async () => {
      throw new StoreError('unavailable');
    };
    await get(`/calendar/${token}.ics`);
    expect(asked).toContain(token);
    expect(logged.join(' ')).not.toMatch(/m3k1|bbb/);
  });
});
