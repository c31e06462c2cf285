import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalPage, startLocalPage } from '../../fakes/web/localPage.ts';
import { to } from '../../fakes/web/onPage.ts';

let page: LocalPage;
const bytes = Buffer.from('PNG of a year');
const pathOf = (seat: string, theme = 'light') =>
  `/local/drawing?${new URLSearchParams({ drawing: 'nb/2026/ikj', seat, theme })}`;

beforeEach(async () => {
  page = await startLocalPage();
  for (const theme of ['light', 'dark']) page.photos.set(`leif nb/2026/ikj ${theme}`, bytes);
});
afterEach(() => page.close());

describe('a picture that belongs to a card', () => {
  it('stands in the card of the person who sees it, with its words, and in no channel', async () => {
    const body = [{ type: 'Container', id: 'drawing', items: [] }];
    const rendering = {
      card: { type: 'AdaptiveCard', version: '1.5', body },
      text: 'HMS-året 2026',
      drawing: { id: 'nb/2026/ikj', alt: 'Årshjul 2026' },
    };
    await page.web.channel.send(to('leif'), rendering, 'k1');
    await page.web.channel.send(to('unit:ikj'), rendering, 'k2');
    const lines = async (of: string) => (await fetch(`${page.url}/local/lines?conversation=${of}`)).text();
    expect(await lines('person:leif')).toContain(JSON.stringify(pathOf('leif')));
    expect(await lines('person:leif')).toContain('"altText":"Årshjul 2026"');
    expect(await lines('unit:ikj')).not.toContain('/local/drawing');
  });

  it.each(['light', 'dark'])('is a picture and nothing else (%s)', async (theme) => {
    const answer = await fetch(`${page.url}${pathOf('leif', theme)}`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });

  it('is there for nobody else, in no other theme, and for no other site', async () => {
    const statusOf = async (path: string, init?: RequestInit) =>
      (await fetch(`${page.url}${path}`, init)).status;
    expect(await statusOf(pathOf('gro'))).toBe(404);
    expect(await statusOf(pathOf('leif', 'pink'))).toBe(400);
    expect(await statusOf(pathOf('leif'), { headers: { 'sec-fetch-site': 'cross-site' } })).toBe(403);
  });
});
