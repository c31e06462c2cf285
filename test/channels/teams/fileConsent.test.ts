import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isPlaceOfFiles } from '../../../src/channels/teams/files.ts';
import { kari, openStage, type Stage } from './stage.ts';

let stage: Stage;
const bytes = Buffer.from('%PDF-1.7 record');
const id = 'delegation/nb/d1';
const rendering = {
  card: { type: 'AdaptiveCard', version: '1.5', body: [] },
  text: 'Dokument: DEL-2026-1 (PDF)',
  file: { id, name: 'DEL-2026-1.pdf', type: 'pdf', title: 'Dokument: DEL-2026-1 (PDF)' },
} as const;

beforeEach(async () => {
  stage = await openStage();
  stage.core.files.set(`${kari.aadObjectId} ${id}`, { name: 'DEL-2026-1.pdf', type: 'pdf', bytes });
  await stage.kari.say('hei');
});
afterEach(async () => {
  await stage.close();
  expect(stage.fake.violations).toEqual([]);
});

async function offered() {
  const route = stage.core.requests[0]?.route ?? null;
  const { tenantId: tenant } = stage.fake;
  await stage.channel.send({ kind: 'person', tenant, user: kari.aadObjectId, route }, rendering, 'k1');
  const message = stage.kari.messages().at(-1);
  if (!message) throw new Error('nothing was offered');
  return message;
}

describe('a file', () => {
  it('is offered first, with its name and size, and no byte of it', async () => {
    const { activity } = await offered();
    expect(activity).toMatchObject({
      attachments: [
        {
          contentType: 'application/vnd.microsoft.teams.card.file.consent',
          name: 'DEL-2026-1.pdf',
          content: { sizeInBytes: bytes.length, acceptContext: { file: id }, declineContext: { file: id } },
        },
      ],
    });
  });

  it('is stored once the person agrees, and stands in the place of the offer', async () => {
    const message = await offered();
    const place = stage.fake.place('DEL-2026-1.pdf');
    expect((await stage.kari.answerOffer(message, { file: id }, place)).status).toBe(200);
    expect(Buffer.from(stage.fake.stored(String(place.uniqueId))).equals(bytes)).toBe(true);
    expect(stage.kari.messages().at(-1)?.activity).toMatchObject({
      attachments: [
        {
          contentType: 'application/vnd.microsoft.teams.card.file.info',
          contentUrl: place.contentUrl,
          content: { uniqueId: place.uniqueId, fileType: 'pdf' },
        },
      ],
    });
  });

  it('goes nowhere when the person declines', async () => {
    const message = await offered();
    expect((await stage.kari.answerOffer(message, { file: id }, null)).status).toBe(200);
    expect(JSON.stringify(stage.kari.messages().at(-1)?.activity)).toContain('ikke lagret');
  });

  it('that somebody may not have is not stored, whatever their answer names', async () => {
    const message = await offered();
    const place = stage.fake.place('x.pdf');
    await stage.kari.answerOffer(message, { file: 'delegation/nb/d2' }, place);
    expect(stage.fake.stored(String(place.uniqueId))).toHaveLength(0);
    expect(JSON.stringify(stage.kari.messages().at(-1)?.activity)).toContain('kunne ikke lagres');
  });

  it.each(['https://evil.example/up', 'http://127.0.0.1:1/up', 'file:///etc/passwd', 'no address'])(
    'is not sent to %s',
    async (uploadUrl) => {
      const message = await offered();
      await stage.kari.answerOffer(message, { file: id }, { ...stage.fake.place('x.pdf'), uploadUrl });
      expect(stage.lines.map(({ event }) => event)).toContain('teams.file-place-refused');
      expect(JSON.stringify(stage.kari.messages().at(-1)?.activity)).toContain('kunne ikke lagres');
    },
  );

  it('answers of another shape are refused', async () => {
    const message = await offered();
    expect((await stage.kari.answerOffer(message, {}, stage.fake.place('x.pdf'))).status).toBe(400);
  });
});

describe('places for files', () => {
  const service = 'https://smba.trafficmanager.net/teams/';

  it.each([
    ['https://contoso-my.sharepoint.com/personal/x', true],
    ['http://contoso-my.sharepoint.com/personal/x', false],
    ['https://contoso.sharepoint.com.evil.example/', false],
    ['https://contoso.sharepoint.com:8443/', false],
  ])('%s: %s', (address, allowed) => {
    expect(isPlaceOfFiles(new URL(address), service)).toBe(allowed);
  });
});
