import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('a text with slips in it', () => {
  it.each([
    ['Emergancy exit is blocked', { door: 'nonconformity', categories: ['escape-routes'] }],
    ['romningsveien er sperra', { categories: ['escape-routes'] }],
    ['Det er muggsop paa veggen', { categories: ['indoor-climate'] }],
    ['branslukker uten kontrollmerke', { categories: ['fire'] }],
    ['a chemcial spill in the lab yesterday', { kind: 'near-accident' }],
    ['kolega bevistløs på gulvet', { door: 'emergency' }],
    ['lost my work labtop on the bus', { door: 'information-security' }],
    ['Rømnings veien er stengt', { categories: expect.arrayContaining(['escape-routes']) }],
    [
      'eg fekk støyt av bryteren i går',
      { kind: 'accident', categories: expect.arrayContaining(['electrical']) },
    ],
    ['KEMIKALIER LAGRET UTEN MERKING', { categories: ['chemicals-gases'] }],
  ])('%s', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });
});
