import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Rendering } from '../../../src/app/ports.ts';
import { mostPhotoBytes } from '../../../src/domain/reports/photos.ts';
import { aJpeg, anSvg, aTellingJpeg, aTiff, tellTales } from '../../fakes/photographs.ts';
import { type LocalPage, messageNamed, startLocalPage } from '../../fakes/web/localPage.ts';
import { to } from '../../fakes/web/onPage.ts';

let page: LocalPage;
let photo: Buffer;

beforeEach(async () => {
  page = await startLocalPage();
  photo = await aTellingJpeg();
});
afterEach(() => page.close());

const handsOver = (seat: string, bytes: Uint8Array, headers: Record<string, string> = {}) =>
  fetch(`${page.url}/local/photo?seat=${seat}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', origin: page.url, ...headers },
    body: new Uint8Array(bytes),
  });

async function handedOver(seat = 'leif'): Promise<string> {
  const { photo: id } = (await (await handsOver(seat, photo)).json()) as { photo: string };
  return id;
}

const says = (body: object) =>
  page.post('/local/say', { seat: 'leif', key: randomUUID(), text: '', ...body });

describe('handing over a photo', () => {
  it('makes it safe at once, and gives an id to send it with', async () => {
    const id = await handedOver();
    const answer = await says({ text: 'Et glass gikk i gulvet', photos: [id] });
    expect(answer.status).toBe(200);
    const [request] = page.asked;
    const command = request?.command;
    expect(command).toMatchObject({
      do: 'say',
      text: 'Et glass gikk i gulvet',
      files: [{ kind: 'picture' }],
    });
    const [file] = command?.do === 'say' ? (command.files ?? []) : [];
    const bytes = file?.kind === 'picture' ? Buffer.from(file.picture.bytes) : photo;
    for (const tale of tellTales) expect(bytes.includes(tale)).toBe(false);
    const { line } = (await answer.json()) as { line: { text: string } };
    expect(line.text).toBe('Et glass gikk i gulvet\n(1 bilde)');
  });

  it.each([
    ['words', Buffer.from('words'), 'no-picture'],
    ['a drawing', anSvg, 'no-picture'],
    ['a TIFF', aTiff, 'unsupported'],
  ])('says why %s cannot be taken', async (_, bytes, problem) => {
    expect(await (await handsOver('leif', bytes)).json()).toEqual({ problem });
  });

  it('is refused for what is too large, for strangers, and from other sites', async () => {
    expect((await handsOver('leif', Buffer.alloc(mostPhotoBytes + 1))).status).toBe(413);
    expect((await handsOver('nobody', photo)).status).toBe(404);
    expect((await handsOver('leif', photo, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await handsOver('leif', photo, { 'content-type': 'text/plain' })).status).toBe(400);
  });

  it('is for the seat alone that did it, and for half an hour', async () => {
    const id = await handedOver();
    const others = await page.post('/local/say', {
      seat: 'arvid',
      key: randomUUID(),
      text: '',
      photos: [id],
    });
    expect(others.status).toBe(404);
    expect((await says({ photos: [randomUUID()] })).status).toBe(404);
    expect(page.asked).toEqual([]);
    page.now = '2026-11-20T10:00:00.000Z';
    await handedOver();
    expect((await says({ photos: [id] })).status).toBe(404);
  });

  it('lets a message be without words, but not without anything', async () => {
    expect((await says({ photos: [await handedOver()] })).status).toBe(200);
    expect((await says({ photos: [] })).status).toBe(400);
  });

  it('goes with the forms that take photos, and with no other button', async () => {
    const photos = [await handedOver()];
    const sent = { seat: 'leif', inputs: {}, photos };
    await page.post('/local/form', {
      ...sent,
      key: randomUUID(),
      data: { do: 'draft.form', id: 'd1', v: 1 },
    });
    await page.post('/local/form', {
      ...sent,
      key: randomUUID(),
      data: { do: 'draft.send', id: 'd1', v: 1 },
    });
    for (const verb of [
      'case.add',
      'case.answer',
      'case.withdraw',
      'hse-round.add-finding',
      'hse-round.report',
    ])
      await page.post('/local/form', { ...sent, key: randomUUID(), data: { do: verb, id: 'c1', v: 1 } });
    const [form, send, add, answer, withdraw, finding, report] = page.asked.map(({ command }) => command);
    expect(form).toMatchObject({ do: 'draft.form', files: [{ kind: 'picture' }] });
    expect(send).not.toHaveProperty('files');
    for (const each of [add, answer]) expect(each).toMatchObject({ files: [{ kind: 'picture' }] });
    expect(withdraw).not.toHaveProperty('files');
    expect(finding).toMatchObject({ action: 'add-finding', files: [{ kind: 'picture' }] });
    expect(report).not.toHaveProperty('files');
  });
});

describe('looking at a photo', () => {
  const asks = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${page.url}/local/photo?${query}`, { headers });

  beforeEach(async () => {
    page.photos.set('leif p1 small', await aJpeg(10, 10));
    page.photos.set('leif p1 whole', await aJpeg(20, 20));
  });

  it('is for whom the core lets see it', async () => {
    const small = await asks('photo=p1&seat=leif&size=small');
    expect(small.status).toBe(200);
    expect(
      Buffer.from(await small.arrayBuffer()).equals(page.photos.get('leif p1 small') ?? Buffer.alloc(0)),
    ).toBe(true);
    expect((await asks('photo=p1&seat=arvid&size=small')).status).toBe(404);
    expect((await asks('photo=p2&seat=leif&size=small')).status).toBe(404);
  });

  it('is a picture and nothing else, and kept nowhere', async () => {
    const { headers } = await asks('photo=p1&seat=leif&size=whole');
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });

  it('is refused inside another site, under another name, and for what the page does not ask', async () => {
    const query = 'photo=p1&seat=leif&size=small';
    expect((await asks(query, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await asks(query, { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await asks('photo=p1&seat=leif&size=huge')).status).toBe(400);
    expect((await asks('photo=p1')).status).toBe(400);
  });
});

describe('photos in a card', () => {
  const card = {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'Container', id: 'photos', items: [{ type: 'TextBlock', text: '1 bilde' }] }],
  };
  const rendering: Rendering = {
    card,
    text: 'Preview',
    pictures: { as: 'small', photos: [{ id: 'p1', alt: 'Bilde 1' }] },
  };
  const shown = JSON.stringify({
    url: '/local/photo?photo=p1&seat=leif&size=small',
    altText: 'Bilde 1',
  }).slice(1, -1);

  it('stand in their place, with words for those who do not see them, for the person alone', async () => {
    await page.web.channel.send(to('leif'), rendering, 'key-1');
    const lines = await fetch(`${page.url}/local/lines?conversation=person:leif`);
    expect(await lines.text()).toContain(shown);
  });

  it('stand in a form that is shown at once', async () => {
    page.renderings.set('photos', rendering);
    page.script = () => ({ kind: 'tell', message: messageNamed('photos'), language: 'nb' });
    expect(await (await says({ text: 'hei' })).text()).toContain(shown);
  });

  it('are in no channel, and away once the card is without them', async () => {
    await page.web.channel.send(to('unit:ikj'), rendering, 'key-1');
    const posts = await fetch(`${page.url}/local/lines?conversation=unit:ikj`);
    expect(await posts.text()).not.toContain('/local/photo');
    const sent = await page.web.channel.send(to('leif'), rendering, 'key-2');
    await page.web.channel.update(sent, to('leif'), { card, text: 'Preview' });
    const lines = await fetch(`${page.url}/local/lines?conversation=person:leif`);
    expect(await lines.text()).not.toContain('/local/photo');
  });
});
