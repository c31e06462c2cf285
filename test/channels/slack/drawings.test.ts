import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Destination, Rendering } from '../../../src/app/ports.ts';
import { buttons } from './script.ts';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;
const png = Buffer.from('PNG of a year');

beforeEach(async () => {
  stage = await startStage();
  stage.core.drawings.set('UKARI wheel whole light', png);
});
afterEach(async () => {
  await stage.close();
  expect(stage.fake.violations).toEqual([]);
});

const kari: Destination = { kind: 'person', tenant: 'T1', user: 'UKARI', route: null };
const year: Rendering = {
  text: 'HMS-året 2026',
  card: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      { type: 'TextBlock', text: 'HMS-året 2026' },
      { type: 'Container', id: 'drawing', items: [] },
    ],
    actions: buttons.card.actions,
  },
  drawing: { id: 'wheel', alt: 'Årshjul 2026. 6 frister <!channel>.' },
};

const blocksOf = (index = -1) => stage.fake.workspace.messages.at(index)?.blocks ?? [];

describe('a picture that belongs to a card', () => {
  it('stands in the message itself, as a file that is shared with nobody, with its words for screen readers', async () => {
    await stage.channel.send(kari, year, 'k1');
    const [file] = [...stage.fake.workspace.files];
    expect(file?.[1].bytes.equals(png)).toBe(true);
    expect(file?.[1].sharedIn).toEqual([]);
    expect(blocksOf()).toContainEqual(
      expect.objectContaining({
        type: 'image',
        slack_file: { id: file?.[0] },
        alt_text: 'Årshjul 2026. 6 frister <!channel>.',
      }),
    );
  });

  it('is left out where the core has none for this person, and in channels', async () => {
    await stage.channel.send(kari, { ...year, drawing: { id: 'other', alt: 'x' } }, 'k1');
    await stage.channel.send({ kind: 'channel', channel: 'CLAB', route: null }, year, 'k2');
    expect(stage.fake.workspace.files.size).toBe(0);
    expect(JSON.stringify([blocksOf(), blocksOf(-2)])).not.toContain('image');
  });

  it.each(['files.getUploadURLExternal', 'files.completeUploadExternal', 'files.info'])(
    'holds the words back for nothing: without it when %s fails',
    async (method) => {
      stage.fake.fail(method, { kind: 'error', code: 'internal_error' });
      await stage.channel.send(kari, year, 'k1');
      expect(JSON.stringify(blocksOf())).toContain('HMS-året 2026');
      expect(JSON.stringify(blocksOf())).not.toContain('"image"');
    },
  );

  it('holds the words back for nothing: without it when Slack refuses the picture', async () => {
    stage.fake.fail('chat.postMessage', { kind: 'error', code: 'invalid_blocks' });
    await stage.channel.send(kari, year, 'k1');
    expect(JSON.stringify(blocksOf())).toContain('HMS-året 2026');
    expect(JSON.stringify(blocksOf())).not.toContain('"image"');
    expect(stage.fake.workspace.messages).toHaveLength(1);
  });

  it('is no reason to send a message twice whose answer was lost', async () => {
    stage.fake.fail('chat.postMessage', { kind: 'reset' });
    await expect(stage.channel.send(kari, year, 'k1')).rejects.toMatchObject({ outcome: 'unknown' });
    expect(stage.fake.workspace.messages.length).toBeLessThan(2);
  });
});
