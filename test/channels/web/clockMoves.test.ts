import { describe, expect, it } from 'vitest';
import { millisecondsOf } from '../../../src/channels/web/clockMoves.ts';
import type { ClockMove } from '../../../src/channels/web/page/types.ts';

const after = (move: ClockMove, now: string) =>
  new Date(Date.parse(now) + millisecondsOf(move, now, 'Europe/Oslo')).toISOString();

describe('moving the clock', () => {
  it.each([
    ['hour', '2026-11-20T09:15:00.000Z', '2026-11-20T10:15:00.000Z'],
    ['day', '2026-11-20T09:15:00.000Z', '2026-11-21T09:15:00.000Z'],
    ['week', '2026-11-20T09:15:00.000Z', '2026-11-27T09:15:00.000Z'],
    // Summer time ends in the night to 25 October: the time of day stays, the day is an hour longer.
    ['day', '2026-10-24T08:00:00.000Z', '2026-10-25T09:00:00.000Z'],
    ['week', '2026-03-25T07:00:00.000Z', '2026-04-01T06:00:00.000Z'],
    // To 08:00 on the next working day.
    ['workday', '2026-11-20T09:15:00.000Z', '2026-11-23T07:00:00.000Z'],
    ['workday', '2026-11-20T05:00:00.000Z', '2026-11-20T07:00:00.000Z'],
    ['workday', '2026-11-20T07:00:00.000Z', '2026-11-23T07:00:00.000Z'],
    ['workday', '2026-11-18T23:30:00.000Z', '2026-11-19T07:00:00.000Z'],
  ] satisfies [ClockMove, string, string][])('a %s from %s comes to %s', (move, from, to) => {
    expect(after(move, from)).toBe(to);
  });
});
