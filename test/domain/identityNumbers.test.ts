import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasIdentityNumber, identityMask, withoutIdentityNumbers } from '../../src/domain/identityNumbers.ts';

describe('an identity number', () => {
  it.each([
    '01019012345',
    '010190 12345',
    '010190-12345',
    '010190–12345',
    '010190\u00a012345',
    '01.01.90 12345',
    '01 01 90 123 45',
    '41019012345',
  ])('is masked as %j, and what stands around it is untouched', (number) => {
    expect(withoutIdentityNumbers(`Ola (${number}) falt.`)).toBe(`Ola (${identityMask}) falt.`);
  });

  it.each([
    'tlf. 922 34 567',
    '+47 92 23 45 67',
    '19.11.2026 kl. 14:30',
    'K2-113',
    '1234567890',
    '123456789012',
  ])('is not seen in %j', (text) => {
    expect(hasIdentityNumber(text)).toBe(false);
    expect(withoutIdentityNumbers(text)).toBe(text);
  });

  it('never stands in what is kept, wherever it stood and however often', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 11 });
    const around = fc.string().map((text) => text.replace(/\d/g, 'x'));
    const parting = fc.constantFrom('', ' ', '-', '.');
    fc.assert(
      fc.property(fc.array(fc.tuple(around, digits, parting), { maxLength: 5 }), around, (parts, end) => {
        const numbers = parts.map(([, d, gap]) => `${d.slice(0, 6).join('')}${gap}${d.slice(6).join('')}`);
        const text = `${parts.map(([before], at) => `${before}x${numbers[at]}x`).join('')}${end}`;
        const kept = withoutIdentityNumbers(text);
        for (const number of numbers) expect(kept).not.toContain(number);
        expect(kept.replaceAll(identityMask, '')).toBe(
          numbers.reduce((rest, number) => rest.replace(number, ''), text),
        );
      }),
    );
  });
});
