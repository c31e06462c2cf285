import { describe, expect, it } from 'vitest';
import { asksWhetherItCounts } from '../../../src/language/drafting/counts.ts';
import { read } from './read.ts';

const questions = [
  'er dette et avvik?',
  'Er det her et HMS-avvik?',
  'teller dette som avvik?',
  'Bør jeg melde fra om at døra ikke går igjen?',
  'skal slikt meldes?',
  'Er det et avvik hvis noen glemmer hjelmen?',
  'e det her et avvik?',
  'Tel det om eg nesten datt?',
  'tel dette som avvik?',
  'Eg lurer på om det tel som avvik',
  'does this count as a nonconformity?',
  'Does it count?',
  'Should I report a broken chair?',
  'is this a near miss?',
  'do we have to report this?',
  'I am not sure if this should be reported',
];

describe('asking whether something counts', () => {
  it.each(questions)('%s', (text) => {
    expect(asksWhetherItCounts(text)).toBe(true);
    expect(read(text).door).toBe('none');
  });

  it.each([
    'Døra går ikke igjen',
    'Hvordan melder jeg et avvik?',
    'I want to report a spill',
    'who handles nonconformities?',
    'Rekkverket er løst, kan noen fikse det?',
  ])('is not what this does: %s', (text) => {
    expect(asksWhetherItCounts(text)).toBe(false);
  });

  it('beside what plainly happened leaves it a report', () => {
    expect(read('En student falt i trappa i går. Er dette et avvik?')).toMatchObject({
      door: 'nonconformity',
      happenedOn: '2026-11-19',
    });
    expect(read('A bottle of acid broke in K2-113 yesterday, does this count?').door).toBe('nonconformity');
  });

  it('does not hide danger', () => {
    expect(read('Det brenner i laben nå, skal jeg melde det?').door).toBe('emergency');
  });
});
