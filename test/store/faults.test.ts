import { describe, expect, it } from 'vitest';
import { aDraft, anOutgoing, drop, handling, put, save } from '../contracts/samples.ts';
import { type DiskOperation, SimulatedDisk } from '../fakes/simulatedDisk.ts';
import { logged, openSimulated } from './openSimulated.ts';

/** Makes every such operation on such a path fail, until the returned function is called. */
function failing(disk: SimulatedDisk, operation: DiskOperation, path: RegExp, code: string): () => void {
  disk.fault = (done, on) => (done === operation && path.test(on) ? code : null);
  return () => {
    disk.fault = () => null;
  };
}

const journal = /journal/;
const unavailable = { name: 'StoreError', code: 'unavailable' };
const draft = put('draft', 'd1', aDraft('d1'));

describe('the embedded store on a full disk', () => {
  it('refuses the change, shows nothing of it, and takes it again once there is room', async () => {
    const disk = new SimulatedDisk();
    const store = await openSimulated(disk);
    const freed = failing(disk, 'append', journal, 'ENOSPC');
    const change = handling('e1', draft, put('outgoing', 'o1', anOutgoing()));
    await expect(store.commit(change)).rejects.toMatchObject({
      ...unavailable,
      details: { reason: 'ENOSPC' },
    });
    expect(await store.read('draft', 'd1')).toBeNull();
    expect(await store.count('outgoing', 'state', 'pending')).toBe(0);
    expect(store.ready()).toBe(true);
    freed();
    expect(await store.commit(change)).toEqual({ outcome: 'committed' });
    expect(await store.read('draft', 'd1')).toMatchObject({ version: 1 });
  });

  it('leaves no part of the refused change behind for the next start', async () => {
    const disk = new SimulatedDisk();
    const store = await openSimulated(disk);
    await save(store, put('draft', 'd0', aDraft('d0')));
    const freed = failing(disk, 'append', journal, 'ENOSPC');
    await expect(save(store, draft)).rejects.toMatchObject(unavailable);
    freed();
    await save(store, put('draft', 'd2', aDraft('d2')));
    disk.kill();
    const again = await openSimulated(disk, { create: false });
    expect(await again.read('draft', 'd0')).not.toBeNull();
    expect(await again.read('draft', 'd1')).toBeNull();
    expect(await again.read('draft', 'd2')).not.toBeNull();
  });

  it('refuses every change of the batch that could not be written, and no other', async () => {
    const disk = new SimulatedDisk();
    const store = await openSimulated(disk);
    const freed = failing(disk, 'append', journal, 'EDQUOT');
    const refused = await Promise.allSettled(
      [1, 2, 3].map((n) => save(store, put('draft', `d${n}`, aDraft(`d${n}`)))),
    );
    expect(refused.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    freed();
    expect(await save(store, put('draft', 'd1', aDraft('d1')))).toEqual({ outcome: 'committed' });
  });

  it('keeps working from the journal while the files cannot be written, and writes them later', async () => {
    const disk = new SimulatedDisk();
    const { codes, log } = logged();
    const store = await openSimulated(disk, { log, limits: { checkpointBytes: 1, checkpointAfter: 1 } });
    const freed = failing(disk, 'create', /aggregates/, 'ENOSPC');
    for (let n = 0; n < 5; n++) await save(store, put('draft', `d${n}`, aDraft(`d${n}`)));
    await expect.poll(() => codes).toContain('checkpoint-failed');
    expect(await store.read('draft', 'd4')).not.toBeNull();
    freed();
    await store.close();
    expect(disk.files().filter((path) => path.includes('aggregates'))).toHaveLength(5);
    const again = await openSimulated(disk, { create: false });
    for (let n = 0; n < 5; n++) expect(await again.read('draft', `d${n}`)).not.toBeNull();
  });

  it('refuses changes rather than holding ever more in memory while the files cannot be written', async () => {
    const disk = new SimulatedDisk();
    const store = await openSimulated(disk, { limits: { dirtyBytes: 2000 } });
    failing(disk, 'create', /aggregates/, 'ENOSPC');
    let accepted = 0;
    const filling = async () => {
      for (; accepted < 100; accepted++)
        await save(store, put('draft', `d${accepted}`, aDraft(`d${accepted}`)));
    };
    await expect(filling()).rejects.toMatchObject(unavailable);
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThan(20);
    expect(await store.read('draft', `d${accepted - 1}`)).not.toBeNull();
  });
});

describe('the embedded store on a disk that does not sync', () => {
  it('refuses the change and accepts nothing more until it is opened again, even if the next sync works', async () => {
    const disk = new SimulatedDisk();
    const store = await openSimulated(disk);
    await save(store, put('draft', 'd0', aDraft('d0')));
    let failures = 0;
    disk.fault = (done, on) => (done === 'sync' && journal.test(on) && failures++ === 0 ? 'EIO' : null);
    await expect(save(store, draft)).rejects.toMatchObject({ ...unavailable, details: { reason: 'EIO' } });
    expect(store.ready()).toBe(false);
    await expect(save(store, draft)).rejects.toMatchObject(unavailable);
    expect(await store.read('draft', 'd0')).not.toBeNull();
    expect(await store.read('draft', 'd1')).toBeNull();
    await store.close();
    const again = await openSimulated(disk, { create: false });
    expect(await again.read('draft', 'd0')).not.toBeNull();
    expect(await save(again, draft)).toMatchObject({ outcome: 'committed' });
  });

  it('accepts nothing more when what was half written cannot be cut off again', async () => {
    const disk = new SimulatedDisk();
    const store = await openSimulated(disk);
    disk.fault = (done, on) =>
      (done === 'append' || done === 'truncate') && journal.test(on) ? 'EROFS' : null;
    await expect(save(store, draft)).rejects.toMatchObject(unavailable);
    disk.fault = () => null;
    expect(store.ready()).toBe(false);
    await expect(save(store, draft)).rejects.toMatchObject(unavailable);
  });

  it('goes on in the old segment of the journal when a new one cannot be made', async () => {
    const disk = new SimulatedDisk();
    const { codes, log } = logged();
    const store = await openSimulated(disk, { log, limits: { checkpointBytes: 1 } });
    let failures = 0;
    disk.fault = (done, on) => (done === 'syncFolder' && journal.test(on) && failures++ === 0 ? 'EIO' : null);
    await save(store, draft);
    await expect.poll(() => codes).toContain('checkpoint-failed');
    await save(store, put('draft', 'd2', aDraft('d2')));
    disk.kill();
    const again = await openSimulated(disk, { create: false });
    expect(await again.read('draft', 'd2')).not.toBeNull();
  });
});

describe('the embedded store on a disk that does not read', () => {
  it('refuses only what needs the file, and serves it when the disk is back', async () => {
    const disk = new SimulatedDisk();
    const first = await openSimulated(disk);
    await save(first, draft);
    await first.close();
    const store = await openSimulated(disk, { create: false });
    const repaired = failing(disk, 'read', /aggregates/, 'EIO');
    await expect(store.read('draft', 'd1')).rejects.toMatchObject(unavailable);
    const [needs, needsNot] = await Promise.allSettled([
      save(store, drop('draft', 'd1', 1)),
      save(store, put('draft', 'd2', aDraft('d2'))),
    ]);
    expect(needs).toMatchObject({ status: 'rejected', reason: unavailable });
    expect(needsNot).toMatchObject({ status: 'fulfilled', value: { outcome: 'committed' } });
    repaired();
    expect(await store.read('draft', 'd1')).toMatchObject({ version: 1 });
  });

  it('is not opened at all', async () => {
    const disk = new SimulatedDisk();
    await (await openSimulated(disk)).close();
    failing(disk, 'read', /store\.json/, 'EIO');
    await expect(openSimulated(disk, { create: false })).rejects.toMatchObject(unavailable);
  });
});
