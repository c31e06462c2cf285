import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mostThumbnailBytes } from '../../../src/app/pictures.ts';
import type { Destination, Rendering } from '../../../src/app/ports.ts';
import { fetchFile } from '../../../src/channels/teams/files.ts';
import { aJpeg } from '../../fakes/photographs.ts';
import { buttons, kari, openStage, type Stage } from './stage.ts';

let stage: Stage;
let photo: Buffer;

beforeEach(async () => {
  stage = await openStage();
  photo = await aJpeg();
});
afterEach(async () => {
  await stage.close();
  expect(stage.fake.violations).toEqual([]);
});

function whereOf(at: number): Readonly<Record<string, string>> {
  const [command] = stage.core.commands();
  const file = command?.do === 'say' ? command.files?.[at] : undefined;
  return file?.kind === 'remote' ? file.where : {};
}

describe('photos in the private chat', () => {
  it('come with the words, from the paperclip and pasted, to be fetched later', async () => {
    await stage.kari.share([{ bytes: photo }, { bytes: photo, way: 'pasted' }], 'Et glass gikk i gulvet');
    expect(stage.core.commands()).toMatchObject([
      { do: 'say', text: 'Et glass gikk i gulvet', files: [{ kind: 'remote' }, { kind: 'remote' }] },
    ]);
    for (const at of [0, 1])
      expect(Buffer.from(await stage.channel.fetch(whereOf(at), 100_000)).equals(photo)).toBe(true);
    await expect(stage.channel.fetch(whereOf(0), 10)).rejects.toMatchObject({ outcome: 'too-big' });
  });

  it('are no part of a message without any: its HTML is passed over', async () => {
    await stage.kari.say('hei');
    expect(stage.core.commands()).toEqual([{ do: 'say', text: 'hei' }]);
  });

  it.each([
    { contentType: 'application/vnd.microsoft.teams.file.download.info' },
    { contentType: 'application/vnd.microsoft.teams.file.download.info', content: { downloadUrl: 7 } },
    { contentType: 'image/png' },
    'text',
    null,
  ])('that are not whole are passed over: %j', async (attachment) => {
    const { kari: user } = stage;
    await user.say('hei');
    const activity = { ...user.lastActivity(), id: 'another', attachments: [attachment] };
    expect((await user.redeliver(activity)).status).toBe(200);
    expect(stage.core.commands().at(-1)).toEqual({ do: 'say', text: 'hei' });
  });
});

describe('addresses of files', () => {
  const settings = {
    serviceUrl: 'https://smba.trafficmanager.net/teams/',
    authorization: async () => 'Bearer t',
  };
  const serviceUrl = 'https://smba.trafficmanager.net/emea/';

  it.each([
    'http://contoso-my.sharepoint.com/x',
    'https://contoso-my.sharepoint.com.evil.example/x',
    'https://evilsharepoint.com.example/x',
    'https://notsharepoint.com/x',
    'https://contoso.sharepoint.com:8443/x',
    'http://127.0.0.1:3978/healthz',
    'http://169.254.169.254/latest',
    'file:///etc/passwd',
  ])('of shared files are OneDrive’s alone: %s is never asked', async (shared) => {
    await expect(fetchFile(settings, { shared }, 10)).rejects.toMatchObject({ outcome: 'gone' });
  });

  it.each([
    'https://evil.example/v3/attachments/1',
    'https://smba.trafficmanager.net.evil.example/v3/attachments/1',
    'http://smba.trafficmanager.net/v3/attachments/1',
    'https://contoso.sharepoint.com/x',
  ])(
    'of pasted pictures are the service’s alone, which gets the token: %s is never asked',
    async (inline) => {
      await expect(fetchFile(settings, { inline, serviceUrl }, 10)).rejects.toMatchObject({
        outcome: 'gone',
        reason: 'foreign-address',
      });
    },
  );

  it('are tried again later when nobody can sign in now', async () => {
    const authorization = () => Promise.reject(new Error('down'));
    const where = { inline: 'https://smba.trafficmanager.net/v3/attachments/1', serviceUrl };
    await expect(fetchFile({ ...settings, authorization }, where, 10)).rejects.toMatchObject({
      outcome: 'later',
    });
  });
});

describe('a photo that is shown', () => {
  const shown: Rendering = {
    ...buttons,
    text: 'Photo 1 of 1, HMS-2026-1',
    pictures: { as: 'whole', photos: [{ id: 'p1', alt: 'Photo 1' }] },
  };
  const toKari = (): Destination => ({
    kind: 'person',
    tenant: stage.fake.tenantId,
    user: kari.aadObjectId,
    route: { serviceUrl: stage.fake.serviceUrl, conversation: stage.kari.conversationId },
  });

  it('stands in the message itself, however large it is', async () => {
    const bytes = Buffer.alloc(mostThumbnailBytes, 7);
    stage.photos.set('p1', bytes);
    await stage.channel.send(toKari(), shown, 'key-1');
    const [message] = stage.kari.messages();
    expect(message?.activity).toMatchObject({
      text: 'Photo 1 of 1, HMS-2026-1',
      attachments: [
        { contentType: 'image/jpeg', contentUrl: `data:image/jpeg;base64,${bytes.toString('base64')}` },
      ],
    });
  });

  it('gives way to words when it may not be seen any more', async () => {
    stage.photos.set('p1', photo);
    const sent = await stage.channel.send(toKari(), shown, 'key-1');
    await stage.channel.update(sent, toKari(), buttons);
    const [message] = stage.kari.messages();
    expect(JSON.stringify(message?.activity)).not.toContain('image/jpeg');
  });

  it('is not shown when its bytes are gone', async () => {
    await expect(stage.channel.send(toKari(), shown, 'key-1')).rejects.toMatchObject({ outcome: 'never' });
  });
});
