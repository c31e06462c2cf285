import { describe, expect, it } from 'vitest';
import { toldBeside, wayAsked } from '../../src/language/wayAsked.ts';

describe('a question where something is reported', () => {
  it.each([
    ['Where do I report harassment?', 'harassment', ''],
    ['How can we report fraud here?', 'fraud', ''],
    ['Hvor melder jeg trakassering?', 'trakassering', ''],
    ['Hvor sier vi fra om et datainnbrudd?', 'et datainnbrudd', ''],
    ['Til hvem melder jeg mobbing?', 'mobbing', ''],
    ['Hvem sier jeg fra til om trakassering?', 'trakassering', ''],
    ['Hva gjør jeg hvis jeg blir mobbet?', 'jeg blir mobbet', ''],
    ['What should I do if I am harassed?', 'I am harassed', ''],
    ['Sjefen skjeller ut folk, hvor melder jeg det?', '', 'Sjefen skjeller ut folk'],
    ['My boss shouts at us. Where do I report this?', '', 'My boss shouts at us'],
  ])('is understood with what it asks about and what is told beside it: %s', (text, matter, told) => {
    expect(wayAsked(text)).toEqual({ matter, told });
  });

  it.each([
    'Hvor er nærmeste øyedusj?',
    'Where is the first aid kit?',
    'Hvor mye må søles før det teller?',
    'Hva er et avvik?',
    'Jeg vil melde et avvik',
    'Rømningsveien er sperret',
    'Hvem er verneombud?',
    '',
  ])('is not %j', (text) => {
    expect(wayAsked(text)).toBeNull();
  });
});

describe('what is told beside a question', () => {
  it.each([
    ['Kollegaen min mobber meg, hvem kan jeg snakke med?', 'Kollegaen min mobber meg'],
    ['A pipe leaks. What now?', 'A pipe leaks'],
    ['Hvem er verneombud?', ''],
    ['Hei, hvor melder jeg avvik?', ''],
    ['A pipe leaks.', ''],
  ])('of %j', (text, told) => {
    expect(toldBeside(text)).toBe(told);
  });
});
