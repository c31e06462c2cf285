import { describe, expect, it } from 'vitest';
import { timedIds } from '../src/clock.ts';

describe('ids', () => {
  it('sort in the order in which they were made, also within one millisecond', () => {
    const ids = timedIds({ now: () => '2026-11-20T09:15:00.000Z' });
    const made = Array.from({ length: 200 }, () => ids.next());
    expect(made.toSorted()).toEqual(made);
    expect(new Set(made).size).toBe(200);
  });

  it('sort in the order in which they were made when the clock goes back', () => {
    const times = ['2026-11-20T09:15:00.000Z', '2026-11-20T09:14:00.000Z', '2026-11-20T09:16:00.000Z'];
    const ids = timedIds({ now: () => times.shift() ?? '' });
    const made = [ids.next(), ids.next(), ids.next()];
    expect(made.toSorted()).toEqual(made);
  });

  it('are of letters and digits, at least 20 of them', () => {
    expect(timedIds({ now: () => '2026-11-20T09:15:00.000Z' }).next()).toMatch(/^[a-z0-9]{20,}$/);
  });
});
