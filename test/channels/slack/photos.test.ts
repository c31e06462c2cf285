import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Destination, FileError, Rendering } from '../../../src/app/ports.ts';
import { fetchAddress } from '../../../src/channels/slack/photos.ts';
import { aJpeg } from '../../fakes/photographs.ts';
import { BOT_USER } from '../../fakes/slack/index.ts';
import { buttons, formOf } from './script.ts';
import { BOT_TOKEN, type Stage, startStage } from './stage.ts';

let stage: Stage;
let photo: Buffer;

beforeEach(async () => {
  stage = await startStage();
  photo = await aJpeg();
  stage.photos.set('p1', photo);
});
afterEach(async () => {
  await stage.close();
  expect(stage.fake.violations).toEqual([]);
});

const kari: Destination = { kind: 'person', tenant: 'T1', user: 'UKARI', route: null };
const shown: Rendering = {
  ...buttons,
  text: 'Photo 1 of 1, HMS-2026-1 <!channel>',
  pictures: { as: 'whole', photos: [{ id: 'p1', alt: 'Photo 1' }] },
};

describe('photos in the private chat', () => {
  it('come with the words, as files to be fetched later, and the acknowledgement does not wait for them', async () => {
    await stage.kari.share(
      [{ bytes: photo }, { bytes: photo, mimetype: 'image/png' }],
      'Et glass gikk i gulvet',
    );
    expect(stage.core.commands()).toMatchObject([
      {
        do: 'say',
        text: 'Et glass gikk i gulvet',
        files: [
          {
            kind: 'remote',
            type: 'image/jpeg',
            size: photo.length,
            where: { file: expect.stringMatching(/^F\w+$/) },
          },
          { kind: 'remote', type: 'image/png' },
        ],
      },
    ]);
  });

  it('are fetched with the bot’s token', async () => {
    await stage.kari.share([{ bytes: photo }]);
    const [command] = stage.core.commands();
    const [file] = command?.do === 'say' ? (command.files ?? []) : [];
    const where = file?.kind === 'remote' ? file.where : {};
    expect(Buffer.from(await stage.channel.fetch(where, 100_000)).equals(photo)).toBe(true);
    await expect(stage.channel.fetch(where, 10)).rejects.toMatchObject({ outcome: 'too-big' });
  });

  it('without an address, as of another organisation, cannot be had', async () => {
    await expect(stage.channel.fetch({}, 10)).rejects.toMatchObject({
      outcome: 'gone',
      reason: 'no-address',
    });
  });

  it('are gone when Slack has them no more, and can be had later when it does not answer', async () => {
    await stage.kari.share([{ bytes: photo }]);
    const [id = ''] = stage.fake.workspace.files.keys();
    stage.fake.workspace.files.delete(id);
    await expect(stage.channel.fetch({ file: id }, 10)).rejects.toMatchObject({ outcome: 'gone' });
    stage.fake.fail('files.info', { kind: 'rate_limited', retryAfter: 30 });
    await expect(stage.channel.fetch({ file: id }, 10)).rejects.toMatchObject({ outcome: 'later' });
  });

  it('that are no files at all are passed over', async () => {
    const event = { type: 'message', subtype: 'file_share', channel: stage.kari.im, channel_type: 'im' };
    await stage.kari.event({
      ...event,
      user: 'UKARI',
      ts: '1.1',
      text: 'hei',
      files: ['x', { size: 'y' }, null],
    });
    expect(stage.core.commands()).toEqual([{ do: 'say', text: 'hei' }]);
  });

  it.each([
    'http://files.slack.com/files-pri/T1-F1/download/a.jpg',
    'https://files.slack.com.evil.example/a.jpg',
    'https://evil.example/files.slack.com/a.jpg',
    'https://files.slack.com:444@evil.example/a.jpg',
    'https://slack.com/a.jpg',
  ])('are never asked for at %s', async (url) => {
    const asked = fetchAddress({ botToken: BOT_TOKEN, apiUrl: null }, url, 1_000);
    await expect(asked).rejects.toMatchObject({
      outcome: 'gone',
      reason: 'foreign-address',
    } satisfies Partial<FileError>);
  });
});

describe('photos in the form', () => {
  it('have a place as long as there is room, and come with the answers', async () => {
    const photos = { kept: [{ id: 'p9', width: 1, height: 1 }], arriving: 0, room: 4 };
    const form = { ...formOf(), command: 'draft.form', photos };
    stage.core.on('report', () => ({ kind: 'form', form, language: 'nb' }));
    await stage.kari.globalShortcut('report_nonconformity');
    const view = await stage.until(() => stage.fake.views.stack('UKARI')[0]);
    const place = view.blocks.find(({ block_id }) => block_id === 'photos');
    expect(place).toMatchObject({ optional: true, element: { type: 'file_input', max_files: 4 } });
    const asked = Object.fromEntries(
      view.blocks.flatMap(({ type, block_id }) =>
        type === 'input' && block_id !== 'photos' ? [[String(block_id), 'words']] : [],
      ),
    );
    await stage.kari.submit(view, { ...asked, photos: [stage.kari.chooses({ bytes: photo })] });
    const sent = stage.core.commands().find((command) => command.do === 'draft.form');
    expect(sent).toMatchObject({ files: [{ kind: 'remote', size: photo.length }] });
    expect(sent?.do === 'draft.form' && sent.answers).not.toHaveProperty('photos');
  });

  it('have a place where something is added to a case, too', async () => {
    const photos = { kept: [], arriving: 0, room: 5 };
    const form = { ...formOf(), command: 'case.add', form: 'add', subject: 'case-1', photos };
    stage.core.on('report', () => ({ kind: 'form', form, language: 'nb' }));
    await stage.kari.globalShortcut('report_nonconformity');
    const view = await stage.until(() => stage.fake.views.stack('UKARI')[0]);
    await stage.kari.submit(view, { photos: [stage.kari.chooses({ bytes: photo })] });
    const sent = stage.core.commands().find((command) => command.do === 'case.act');
    expect(sent).toMatchObject({ action: 'add', id: 'case-1', files: [{ kind: 'remote' }] });
  });

  it('have a place where a finding of an HSE round is added', async () => {
    const photos = { kept: [], arriving: 0, room: 5 };
    const of = 'hse-round.add-finding';
    const form = { ...formOf(), command: of, form: of, subject: 'hse-round-ikj-2026', photos } as const;
    stage.core.on('report', () => ({ kind: 'form', form, language: 'nb' }));
    await stage.kari.globalShortcut('report_nonconformity');
    const view = await stage.until(() => stage.fake.views.stack('UKARI')[0]);
    await stage.kari.submit(view, { photos: [stage.kari.chooses({ bytes: photo })] });
    const sent = stage.core.commands().find((command) => command.do === 'hse-round.act');
    expect(sent).toMatchObject({ action: 'add-finding', files: [{ kind: 'remote' }] });
  });

  it('have none when the report is full, or the form is another', async () => {
    const photos = { kept: [], arriving: 5, room: 0 };
    for (const form of [{ ...formOf(), photos }, formOf()]) {
      stage.core.on('report', () => ({ kind: 'form', form, language: 'nb' }));
      await stage.kari.globalShortcut('report_nonconformity');
      const view = await stage.until(() => stage.fake.views.stack('UKARI').at(-1));
      expect(view.blocks.map(({ block_id }) => block_id)).not.toContain('photos');
      await stage.kari.closeView(view);
    }
  });
});

describe('a photo that is shown', () => {
  const filesShown = () => stage.fake.messages('UKARI').flatMap(({ files }) => files ?? []);

  it('is a file in the private chat with this person, under a name that tells nothing', async () => {
    const sent = await stage.channel.send(kari, shown, 'key-1');
    const [message] = stage.fake.messages('UKARI');
    expect(message).toMatchObject({ user: BOT_USER, text: 'Photo 1 of 1, HMS-2026-1 &lt;!channel&gt;' });
    expect(filesShown()).toMatchObject([{ name: expect.stringMatching(/^photo-[0-9a-f]{16}\.jpg$/) }]);
    const [file] = stage.fake.workspace.files.values();
    expect(file?.bytes.equals(photo)).toBe(true);
    expect(file?.sharedIn).toEqual([sent.conversation]);
  });

  it('stays as it is while it may be seen, and is deleted when it may not', async () => {
    const sent = await stage.channel.send(kari, shown, 'key-1');
    await stage.channel.update(sent, kari, shown);
    expect(stage.fake.workspace.files.size).toBe(1);
    await stage.channel.update(sent, kari, buttons);
    expect(stage.fake.workspace.files.size).toBe(0);
    await stage.channel.update(sent, kari, buttons);
  });

  it('is found again by its key when the answer was lost, and not taken for another', async () => {
    stage.fake.fail('files.completeUploadExternal', { kind: 'reset' });
    await expect(stage.channel.send(kari, shown, 'key-1')).rejects.toMatchObject({ outcome: 'unknown' });
    const since = new Date(Date.now() - 60_000).toISOString();
    const found = await stage.channel.wasSent(kari, 'key-1', since);
    expect(found).toMatchObject({ message: expect.stringMatching(/^file:F/) });
    expect(await stage.channel.wasSent(kari, 'key-2', since)).toBe('no');
  });

  it('that was not shared yet was not sent', async () => {
    stage.fake.fail('files.getUploadURLExternal', { kind: 'reset' });
    await expect(stage.channel.send(kari, shown, 'key-1')).rejects.toMatchObject({ outcome: 'not-sent' });
    expect(filesShown()).toEqual([]);
  });

  it('is shown in no channel, and not at all when its bytes are gone', async () => {
    const lab: Destination = { kind: 'channel', channel: 'CLAB', route: null };
    await expect(stage.channel.send(lab, shown, 'key-1')).rejects.toMatchObject({ outcome: 'never' });
    stage.photos.clear();
    await expect(stage.channel.send(kari, shown, 'key-1')).rejects.toMatchObject({ outcome: 'never' });
    expect(stage.fake.workspace.files.size).toBe(0);
  });
});
