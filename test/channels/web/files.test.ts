import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LocalPage, startLocalPage } from '../../fakes/web/localPage.ts';
import { to } from '../../fakes/web/onPage.ts';

let page: LocalPage;
const bytes = Buffer.from('%PDF-1.7 record');
const id = 'delegation/nb/d1';
const path = `/local/file?${new URLSearchParams({ file: id, seat: 'leif' })}`;

beforeEach(async () => {
  page = await startLocalPage();
  page.files.set(`leif ${id}`, { name: 'DEL-2026-1.pdf', type: 'pdf', bytes });
});
afterEach(() => page.close());

describe('a file', () => {
  it('is reached by a link in its message, for the person alone', async () => {
    const body = [{ type: 'Container', id: 'files', items: [] }];
    const rendering = {
      card: { type: 'AdaptiveCard', version: '1.5', body },
      text: 'Dokument',
      file: { id, name: 'DEL-2026-1.pdf', type: 'pdf', title: 'Dokument' },
    } as const;
    await page.web.channel.send(to('leif'), rendering, 'k1');
    await page.web.channel.send(to('unit:ikj'), rendering, 'k2');
    const lines = async (of: string) => (await fetch(`${page.url}/local/lines?conversation=${of}`)).text();
    expect(await lines('person:leif')).toContain(JSON.stringify(path));
    expect(await lines('unit:ikj')).not.toContain('/local/file');
  });

  it('is handed over to be stored, and by no means shown as a page', async () => {
    const answer = await fetch(`${page.url}${path}`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="DEL-2026-1.pdf"');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('is there for nobody else, and for no other site', async () => {
    expect((await fetch(`${page.url}${path.replace('leif', 'gro')}`)).status).toBe(404);
    const elsewhere = { headers: { 'sec-fetch-site': 'cross-site' } };
    expect((await fetch(`${page.url}${path}`, elsewhere)).status).toBe(403);
  });
});

describe('a PDF that is chosen', () => {
  it('is sent as it came, to be checked', async () => {
    const handed = await fetch(`${page.url}/local/photo?seat=leif`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', origin: page.url },
      body: new Uint8Array(bytes),
    });
    const { photo } = (await handed.json()) as { photo: string };
    await page.post('/local/say', { seat: 'leif', key: randomUUID(), text: '', photos: [photo] });
    const command = page.asked.at(-1)?.command;
    const [file] = command?.do === 'say' ? (command.files ?? []) : [];
    expect(file?.kind === 'pdf' && Buffer.from(file.bytes).equals(bytes)).toBe(true);
  });
});
