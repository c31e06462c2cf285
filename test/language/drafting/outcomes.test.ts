import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const outcome = (text: string) => {
  const { kind, injury } = read(text);
  return [kind, injury];
};

describe('what came of it', () => {
  it.each([
    ['En student brakk armen i trappa på mandag', ['accident', 'happened']],
    ['I burnt my thumb on a hot plate yesterday', ['accident', 'happened']],
    ['Fikk støt av dreiebenken i dag tidlig', ['accident', 'happened']],
    ['acid ran down the drain on Monday', ['accident', 'none']],
    ['Kjørte av veien i går, bulk i bilen men ingen skadd', ['accident', 'none']],
    ['The incubator overheated on Sunday and two racks of samples were destroyed', ['accident', 'none']],
  ])('an accident where harm was done: %s', (text, expected) => {
    expect(outcome(text)).toEqual(expected);
  });

  it.each([
    ['En gassflaske veltet i går uten å treffe noen'],
    ['a ceiling tile fell right behind me this morning'],
    ['Vi holdt på å miste prøvene i gulvet da han snublet'],
    ['I tripped over a cable on Tuesday but was not hurt'],
  ])('a near-accident where it only could have: %s', (text) => {
    expect(outcome(text)).toEqual(['near-accident', 'nearly']);
  });

  it.each([
    ['Nødutgangen er sperret av paller'],
    ['There is black mould behind the cupboard'],
    ['Ledningen kan ta fyr hvis noen bruker den'],
    ['People work alone at night, an accident waiting to happen'],
    ['Døra smeller igjen hver gang det blåser'],
  ])('a dangerous condition where nothing has happened yet: %s', (text) => {
    expect(outcome(text)).toEqual(['dangerous-condition', 'none']);
  });

  it.each([
    ['Kunne vi fått en øyedusj til på laben? Den vi har er grei.'],
    ['It would be nice to have height-adjustable benches some day'],
    ['Forslag: heng opp rømningskart på engelsk også'],
  ])('an improvement where a wish is all: %s', (text) => {
    expect(outcome(text)).toEqual(['improvement', 'none']);
  });

  it('a wish is none where something is wrong as it is', () => {
    expect(outcome('Kan vi få et nytt rekkverk? Det vi har er løst.')).toEqual([
      'dangerous-condition',
      'none',
    ]);
  });

  it('a finding of an HSE round is a dangerous condition, unless it is a mere proposal', () => {
    expect(read('HMS-runde i går: brannslukker uten kontrollmerke')).toMatchObject({
      kind: 'dangerous-condition',
      happenedOn: '2026-11-19',
    });
    expect(read('Idea from the HSE round: colour-code the cabinets').kind).toBe('improvement');
  });

  it('nobody hurt is no injury, and what is left open is unknown', () => {
    expect(read('explosion in the combustion lab yesterday, the window is gone').injury).toBe('unknown');
    expect(read('explosion in the lab yesterday, the window is gone, nobody was hurt').injury).toBe('none');
    expect(read('Ingen ble skadet da lampa falt ned i går').injury).toBe('nearly');
  });

  it('tells who or what was harmed', () => {
    expect(read('A student cut her hand yesterday').harmed).toEqual(['people']);
    expect(read('Olje rant ut i bekken på mandag').harmed).toEqual(['environment']);
    expect(read('Rekkverket er løst').harmed).toEqual(['nothing-yet']);
  });
});
