import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeliveryError, type Destination } from '../../../src/app/ports.ts';
import { createConversations } from '../../../src/channels/web/conversations.ts';
import { type MemoryData, memoryData, memoryStore } from '../../fakes/memoryStore.ts';
import { noticeCard } from '../../fakes/web/cards.ts';
import { type LocalPage, startLocalPage } from '../../fakes/web/localPage.ts';

let page: LocalPage;
let data: MemoryData;
beforeEach(async () => {
  data = memoryData();
  page = await startLocalPage({ store: memoryStore(data) });
});
afterEach(() => page.close());

const leif: Destination = { kind: 'person', tenant: 'local', user: 'leif', route: null };
const channel = (id: string): Destination => ({ kind: 'channel', channel: id, route: null });
const since = '2026-11-01T00:00:00.000Z';

async function linesOf(conversation: string, before?: number) {
  const conversations = createConversations(page.store, { now: () => page.now });
  return conversations.page(conversation, before);
}

describe('sending to the local page', () => {
  it('puts a line in the private chat of a person or in the channel of a unit', async () => {
    const sent = await page.web.channel.send(leif, noticeCard('Hei'), 'a');
    expect(sent).toEqual({ tenant: 'local', conversation: 'person:leif', message: '1' });
    await page.web.channel.send(channel('unit:ikj'), noticeCard('Til alle'), 'b');
    expect((await linesOf('person:leif')).lines).toMatchObject([{ from: 'verne', by: null, text: 'Hei' }]);
    expect((await linesOf('unit:ikj')).lines).toMatchObject([
      { text: 'Til alle', card: noticeCard('Til alle').card },
    ]);
  });

  it('is done once for a key, however often and at once it is tried', async () => {
    const tries = Array.from({ length: 5 }, () => page.web.channel.send(leif, noticeCard('Hei'), 'same'));
    const sent = await Promise.all(tries);
    expect(new Set(sent.map(({ message }) => message))).toEqual(new Set(['1']));
    expect((await linesOf('person:leif')).lines).toHaveLength(1);
  });

  it('is done once also by two processes on the same store', async () => {
    const other = createConversations(memoryStore(data), { now: () => page.now });
    const one = createConversations(memoryStore(data), { now: () => page.now });
    const line = { from: 'verne', rendering: noticeCard('Hei') } as const;
    await Promise.all([one.append('person:leif', line, 'k'), other.append('person:leif', line, 'k')]);
    await Promise.all(
      [one, other].flatMap((each, at) =>
        Array.from({ length: 5 }, (_, number) => each.append('person:leif', line, `k${at}.${number}`)),
      ),
    );
    const { lines } = await linesOf('person:leif');
    expect(lines.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('can tell afterwards whether it was done', async () => {
    const sent = await page.web.channel.send(leif, noticeCard('Hei'), 'a');
    expect(await page.web.channel.wasSent(leif, 'a', since)).toEqual(sent);
    expect(await page.web.channel.wasSent(leif, 'b', since)).toBe('no');
  });

  it.each([
    { ...leif, user: 'nobody' },
    channel('unit:nowhere'),
    channel('ikj'),
    channel('person:leif2'),
  ] satisfies Destination[])('never reaches %o', async (to) => {
    const failed = await page.web.channel.send(to, noticeCard('Hei'), 'a').catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(DeliveryError);
    expect(failed).toMatchObject({ outcome: 'never', reason: 'unknown-addressee' });
  });

  it('can be tried again when the store did not save it', async () => {
    await page.store.close();
    await expect(page.web.channel.send(leif, noticeCard('Hei'), 'a')).rejects.toMatchObject({
      outcome: 'not-sent',
    });
  });

  it('finds people by e-mail, however it is written', async () => {
    expect(await page.web.channel.find('LEIF@example.no')).toEqual({
      platform: 'web',
      tenant: 'local',
      user: 'leif',
    });
    expect(await page.web.channel.find('nobody@example.no')).toBeNull();
  });
});

describe('bringing a line up to date', () => {
  it('puts the new card in its place, and keeps when it was said', async () => {
    const sent = await page.web.channel.send(leif, noticeCard('Før'), 'a');
    page.now = '2026-11-20T10:00:00.000Z';
    await page.web.channel.update(sent, leif, noticeCard('Etter'));
    expect((await linesOf('person:leif')).lines).toMatchObject([
      { seq: 1, version: 2, text: 'Etter', at: '2026-11-20T09:15:00.000Z', changedAt: page.now },
    ]);
  });

  it('writes nothing when nothing changed', async () => {
    const sent = await page.web.channel.send(leif, noticeCard('Likt'), 'a');
    await page.web.channel.update(sent, leif, noticeCard('Likt'));
    expect((await linesOf('person:leif')).lines[0]?.version).toBe(1);
  });

  it('never changes what a person wrote, or what is not there', async () => {
    await page.post('/local/say', { seat: 'leif', text: 'Mitt', key: crypto.randomUUID() });
    for (const message of ['1', '9', 'x']) {
      const sent = { tenant: 'local', conversation: 'person:leif', message };
      await expect(page.web.channel.update(sent, leif, noticeCard('Ditt'))).rejects.toMatchObject({
        outcome: 'never',
      });
    }
    expect((await linesOf('person:leif')).lines).toMatchObject([{ text: 'Mitt' }]);
  });
});

describe('a long conversation', () => {
  it('is read in pages of fifty, newest first to be fetched, oldest first to be read', async () => {
    for (let at = 1; at <= 120; at++) await page.web.channel.send(leif, noticeCard(`nr ${at}`), `k${at}`);
    const newest = await linesOf('person:leif');
    expect([newest.lines[0]?.text, newest.lines.at(-1)?.text, newest.earlier]).toEqual([
      'nr 71',
      'nr 120',
      true,
    ]);
    const before = await linesOf('person:leif', 71);
    expect([before.lines[0]?.text, before.lines.at(-1)?.text, before.earlier]).toEqual([
      'nr 21',
      'nr 70',
      true,
    ]);
    expect((await linesOf('person:leif', 21)).earlier).toBe(false);
  });

  it('is kept fifty lines to an aggregate, so that a line costs the same in it', async () => {
    for (let at = 1; at <= 101; at++) await page.web.channel.send(leif, noticeCard('x'), `k${at}`);
    const ids = [...data.rows.values()]
      .filter(({ name }) => name === 'line')
      .map(({ id }) => id.split('.')[0]);
    const sizes = [...Map.groupBy(ids, (id) => id).values()].map((group) => group.length);
    expect(sizes).toEqual([50, 50, 1]);
  });

  it('does not mix with one whose name looks alike', async () => {
    const conversations = createConversations(page.store, { now: () => page.now });
    const line = { from: 'verne', rendering: noticeCard('x') } as const;
    for (const id of ['person:a.b', 'person:a_b', 'person:a~b', 'person-a.b'])
      await conversations.append(id, line, id);
    for (const id of ['person:a.b', 'person:a_b', 'person:a~b', 'person-a.b'])
      expect((await conversations.page(id)).lines).toHaveLength(1);
  });
});
