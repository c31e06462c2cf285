import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { send } from '../../../src/app/outbox.ts';
import type { Destination, Rendering } from '../../../src/app/ports.ts';
import { type Outbox, startOutbox } from '../../../src/jobs/outbox.ts';
import { createRenderer } from '../../../src/render/render.ts';
import { leif, type Stage as Post, stage as post } from '../../jobs/stage.ts';
import { buttons } from './script.ts';
import { type Stage, startStage } from './stage.ts';

const pdf = Buffer.from('%PDF-1.7 the record of a delegation');
const kari: Destination = { kind: 'person', tenant: 'T1', user: 'UKARI', route: null };
const handed: Rendering = {
  ...buttons,
  text: 'Document: DEL-2026-1 <!channel>',
  file: { id: 'f1', name: 'DEL-2026-1.pdf', type: 'pdf', title: 'Document: DEL-2026-1' },
};

let slack: Stage;

beforeEach(async () => {
  slack = await startStage({ now: () => new Date().toISOString() });
  slack.core.files.set('f1', { name: 'DEL-2026-1.pdf', type: 'pdf', bytes: pdf });
});
afterEach(async () => {
  await slack.close();
  expect(slack.fake.violations).toEqual([]);
});

const shared = () => [...slack.fake.workspace.files.values()].filter(({ sharedIn }) => sharedIn.length > 0);

describe('a document that is handed over', () => {
  it('is a file in the private chat with this person, whole, under its own name', async () => {
    const sent = await slack.channel.send(kari, handed, 'key-1');
    const [file] = shared();
    expect(file?.bytes.equals(pdf)).toBe(true);
    expect(file?.sharedIn).toEqual([sent.conversation]);
    const [message] = slack.fake.messages('UKARI');
    expect(message).toMatchObject({ text: 'Document: DEL-2026-1 &lt;!channel&gt;' });
    expect(message?.files).toMatchObject([{ name: expect.stringMatching(/^DEL-2026-1-[0-9a-f]{16}\.pdf$/) }]);
  });

  it('stays where it is when its message is looked at again', async () => {
    const sent = await slack.channel.send(kari, handed, 'key-1');
    await slack.channel.update(sent, kari, handed);
    expect(shared()).toHaveLength(1);
  });

  it('goes to nobody who may not have it, and into no channel', async () => {
    const other = { ...handed, file: { ...handed.file, id: 'f2' } } as Rendering;
    await expect(slack.channel.send(kari, other, 'key-1')).rejects.toMatchObject({ outcome: 'never' });
    const lab: Destination = { kind: 'channel', channel: 'CLAB', route: null };
    await expect(slack.channel.send(lab, handed, 'key-1')).rejects.toMatchObject({ outcome: 'never' });
    expect(slack.fake.workspace.files.size).toBe(0);
  });

  it('whose sharing was not answered is uncertain, and found by its key', async () => {
    slack.fake.fail('files.completeUploadExternal', { kind: 'reset' });
    await expect(slack.channel.send(kari, handed, 'key-1')).rejects.toMatchObject({ outcome: 'unknown' });
    const since = new Date(Date.now() - 60_000).toISOString();
    expect(await slack.channel.wasSent(kari, 'key-1', since)).toMatchObject({
      message: expect.stringMatching(/^file:F/),
    });
    expect(await slack.channel.wasSent(kari, 'key-2', since)).toBe('no');
  });

  it('that nobody can have seen yet was not sent, wherever it stopped', async () => {
    for (const kind of ['reset', 'server_error'] as const) {
      slack.fake.fail('files.getUploadURLExternal', { kind });
      await expect(slack.channel.send(kari, handed, 'key-1')).rejects.toMatchObject({ outcome: 'not-sent' });
    }
    expect(shared()).toEqual([]);
  });
});

describe('a document whose answer is lost on the way from the outbox', () => {
  let from: Post;
  let outbox: Outbox;

  beforeEach(async () => {
    from = post();
    await from.account(leif, { user: 'UKARI' });
    const view = { view: 'document', subject: 'notes-leif', file: overview } as const;
    await from.store.commit({ writes: [send(from.core, { to: 'person', person: leif }, view)] });
    slack.core.verne.file = async () => ({ name: 'oversikt.xlsx', type: 'xlsx', bytes: pdf });
    outbox = await startOutbox(
      {
        core: from.core,
        channels: new Map([['slack', slack.channel]]),
        render: createRenderer(() => 'Europe/Oslo'),
      },
      { every: 1_000_000 },
    );
  });
  afterEach(() => outbox.stop());

  const overview = { kind: 'overview', unit: 'ikj', day: '2026-11-20', type: 'xlsx' } as const;

  it('is looked for, found and not handed over twice', async () => {
    slack.fake.fail('files.completeUploadExternal', { kind: 'reset' });
    await outbox.idle();
    from.pass(60_000);
    await outbox.idle();
    expect(shared()).toHaveLength(1);
    expect(slack.fake.messages('UKARI')).toHaveLength(1);
    expect(await from.left()).toEqual([]);
  });

  it('and that never arrived is handed over once, when it would have turned up by now', async () => {
    slack.fake.fail('files.completeUploadExternal', { kind: 'reset', isAccepted: false });
    await outbox.idle();
    expect(shared()).toEqual([]);
    expect(await from.left()).toEqual(['send sending answer-lost']);
    from.pass(60_000);
    await outbox.idle();
    expect(shared()).toHaveLength(1);
    expect(await from.left()).toEqual([]);
  });
});
