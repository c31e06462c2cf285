import { describe, expect, it } from 'vitest';
import { momentOf } from '../../src/language/moments.ts';

// Friday 20 November 2026, 10:15 in Oslo.
const now = '2026-11-20T09:15:00.000Z';
const read = (text: string, at = now) => momentOf(text, at, 'Europe/Oslo');

describe('when something happened, from a short answer', () => {
  it.each([
    ['i dag', { on: '2026-11-20', at: null }],
    ['akkurat nå', { on: '2026-11-20', at: '10:15' }],
    ['just now', { on: '2026-11-20', at: '10:15' }],
    ['i går kl. 14', { on: '2026-11-19', at: '14:00' }],
    ['i morgen kl. 8', { on: '2026-11-21', at: '08:00' }],
    ['the day after tomorrow', { on: '2026-11-22', at: null }],
    ['yesterday at 2 pm', { on: '2026-11-19', at: '14:00' }],
    ['i forgårs', { on: '2026-11-18', at: null }],
    ['19.11 14:30', { on: '2026-11-19', at: '14:30' }],
    ['19.11.2026 kl 14.30', { on: '2026-11-19', at: '14:30' }],
    ['2026-11-03', { on: '2026-11-03', at: null }],
    ['3. november', { on: '2026-11-03', at: null }],
    ['November 3rd', { on: '2026-11-03', at: null }],
    ['24.12', { on: '2025-12-24', at: null }],
    ['på tirsdag', { on: '2026-11-17', at: null }],
    ['last Friday', { on: '2026-11-13', at: null }],
    ['for to dager siden', { on: '2026-11-18', at: null }],
    ['for 2 uker siden', { on: '2026-11-06', at: null }],
    ['3 days ago', { on: '2026-11-17', at: null }],
    ['09:05', { on: '2026-11-20', at: '09:05' }],
    ['31.02.2026', null],
    ['aner ikke', null],
    ['', null],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes the day of the wall clock, also in the hour after midnight', () => {
    expect(read('i dag', '2026-06-30T22:30:00.000Z')).toEqual({ on: '2026-07-01', at: null });
  });

  it('keeps to calendar days across both clock changes', () => {
    expect(read('i går', '2026-03-29T22:30:00.000Z')).toEqual({ on: '2026-03-29', at: null });
    expect(read('yesterday', '2026-10-25T23:30:00.000Z')).toEqual({ on: '2026-10-25', at: null });
    expect(read('akkurat nå', '2026-10-25T01:30:00.000Z')).toEqual({ on: '2026-10-25', at: '02:30' });
  });
});
