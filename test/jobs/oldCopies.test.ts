import { describe, expect, it } from 'vitest';
import { startCopyClearing } from '../../src/jobs/oldCopies.ts';
import { aCopy, put, save } from '../contracts/samples.ts';
import { stage } from './stage.ts';

const day = 24 * 60 * 60 * 1_000;
const long = 1_000_000;

describe('that a file was made here', () => {
  it('is known of an overview for two years, and of a delegation for good', async () => {
    const at = stage();
    const made = '2026-11-20T09:15:00.000Z';
    await save(
      at.store,
      put('copy', 'copy-overview', aCopy('overview/ikj/2026-11-20', made)),
      put('copy', 'copy-delegation', aCopy('delegation/d1', made)),
    );
    const clearing = await startCopyClearing(at.core, long);
    at.pass(745 * day);
    expect(await clearing.clear()).toBe(1);
    expect(await at.store.read('copy', 'copy-overview')).toBeNull();
    expect(await at.store.read('copy', 'copy-delegation')).not.toBeNull();
    expect(await clearing.clear()).toBe(0);
    await clearing.stop();
  });

  it('is still known on the last day of the two years', async () => {
    const at = stage();
    await save(at.store, put('copy', 'c1', aCopy('overview/ikj/2026-11-01', '2026-11-01T09:15:00.000Z')));
    at.pass(720 * day);
    const clearing = await startCopyClearing(at.core, long);
    expect(await at.store.read('copy', 'c1')).not.toBeNull();
    await clearing.stop();
  });

  it('is cleared when the service starts, however many there are', async () => {
    const at = stage();
    const copies = Array.from({ length: 130 }, (_, n) =>
      put('copy', `c${n}`, aCopy('overview/ikj/2020-01-01', '2020-01-01T09:15:00.000Z')),
    );
    await save(at.store, ...copies);
    const clearing = await startCopyClearing(at.core, long);
    expect(await at.store.count('copy', 'overview', '2020-01')).toBe(0);
    await clearing.stop();
  });
});
