import { describe, expect, it } from 'vitest';
import { receiptCodeOf } from '../../src/domain/reports/receiptCode.ts';
import { receiptIn } from '../../src/language/receiptWish.ts';

const code = receiptCodeOf('of a case');

describe('a message', () => {
  it.each([
    code,
    code.toLowerCase(),
    `kvittering ${code}`,
    `Kvitteringskode: ${code}.`,
    `receipt ${code}`,
    `Receipt code ${code}`,
  ])('hands over a code: %s', (text) => {
    expect(
      receiptIn(text)
        ?.replace(/[^0-9a-z]/gi, '')
        .toUpperCase(),
    ).toBe(code.replaceAll('-', ''));
  });

  it.each([
    `kvittering ${code.slice(0, -3)}`,
    `receipt ${code}9`,
    `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`,
  ])('hands over a code that was typed wrong, and is not taken for a report: %s', (text) => {
    expect(receiptIn(text)).not.toBeNull();
  });

  it.each(['kvittering', 'Kvitteringskode?', 'receipt code', 'åpne med kvitteringskode', 'open with a code'])(
    'asks how to open a case by code: %s',
    (text) => {
      expect(receiptIn(text)).toBe('');
    },
  );

  it.each([
    'Kvittering mangler for to flasker',
    'Kvittering for 20 liter aceton mangler',
    'Et glass med aceton gikk i gulvet',
    'Rommet heter K2-113',
    'HMS-2026-12',
    'hjelp',
    '',
  ])('is about something else: %s', (text) => {
    expect(receiptIn(text)).toBeNull();
  });
});
