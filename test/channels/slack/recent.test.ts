import { describe, expect, it } from 'vitest';
import { RecentWork } from '../../../src/channels/slack/recent.ts';

function setUp() {
  let now = Date.parse('2026-11-20T09:00:00.000Z');
  const recent = new RecentWork<string>(
    { now: () => new Date(now).toISOString() },
    (result) => result !== 'failed',
  );
  let count = 0;
  const begin = async (result: string) => {
    count += 1;
    return result;
  };
  const pass = (minutes: number) => {
    now += minutes * 60_000;
  };
  return { recent, begin, pass, begun: () => count };
}

describe('work that was lately begun', () => {
  it('is joined under its key, also when it has ended', async () => {
    const { recent, begin, begun } = setUp();
    const first = recent.join('a', () => begin('done'));
    await first.work;
    const second = recent.join('a', () => begin('again'));
    expect([first.isFirst, second.isFirst, await second.work, begun()]).toEqual([true, false, 'done', 1]);
  });

  it('is begun anew when it failed', async () => {
    const { recent, begin } = setUp();
    await recent.join('a', () => begin('failed')).work;
    expect(await recent.join('a', () => begin('done')).work).toBe('done');
  });

  it('is begun anew when it broke', async () => {
    const { recent, begin } = setUp();
    await expect(recent.join('a', () => Promise.reject(new Error('broken'))).work).rejects.toThrow('broken');
    expect(await recent.join('a', () => begin('done')).work).toBe('done');
  });

  it('is forgotten at once when it is not to be kept', async () => {
    const { recent, begin } = setUp();
    const first = recent.join('a', () => begin('one'), false);
    expect(recent.join('a', () => begin('two'), false).isFirst).toBe(false);
    await first.work;
    expect(await recent.join('a', () => begin('two'), false).work).toBe('two');
  });

  it('is remembered for longer than a signature is good for, and then forgotten', async () => {
    const { recent, begin, pass } = setUp();
    await recent.join('a', () => begin('one')).work;
    pass(11);
    expect(recent.join('a', () => begin('two')).isFirst).toBe(false);
    pass(5);
    expect(recent.join('a', () => begin('two')).isFirst).toBe(true);
  });
});
