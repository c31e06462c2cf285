import { describe, expect, it } from 'vitest';
import { asksOfThing, matterAsked } from '../../src/language/matterAsked.ts';

describe('what a question asks about that asks whether something counts', () => {
  it.each([
    ['Er det et avvik hvis en gassflaske velter?', 'en gassflaske velter'],
    ['Teller det som avvik at rømningsveien er sperret?', 'rømningsveien er sperret'],
    ['Må jeg melde fra om at det lukter i gangen?', 'det lukter i gangen'],
    ['Rømningsveien er sperret, er det et avvik?', 'Rømningsveien er sperret'],
    ['Noen kuttet seg på papir. Teller det?', 'Noen kuttet seg på papir'],
    ['Er en løs planke i trappa et avvik?', 'en løs planke i trappa'],
    ['Is it a nonconformity if a gas bottle falls over?', 'a gas bottle falls over'],
    ['Someone slipped on ice outside, does that count?', 'Someone slipped on ice outside'],
    ['I cut my finger on a beaker - is that something to report?', 'I cut my finger on a beaker'],
    ['Is a broken chair a nonconformity?', 'a broken chair'],
    ['Does a near miss count?', 'a near miss'],
    ['Jeg mistet PC-en på toget, må jeg melde fra?', 'Jeg mistet PC-en på toget'],
    ['Should I report bullying here?', 'bullying'],
    ['Do I have to report a phishing mail?', 'a phishing mail'],
    ['Bør jeg melde en mistet minnepinne?', 'en mistet minnepinne'],
    ['Kan jeg melde seksuell trakassering til deg?', 'seksuell trakassering'],
    ['Må jeg melde avvik hvis ingen ble skadet?', 'ingen ble skadet'],
  ])('%s', (text, matter) => {
    expect(matterAsked(text)).toBe(matter);
  });

  it.each([
    'Er dette et avvik?',
    'Teller det?',
    'Does this count?',
    'Hva er et avvik?',
    'What counts?',
    'Skal jeg melde det her?',
    'Må jeg melde alle avvik?',
  ])('is nothing in %j', (text) => {
    expect(matterAsked(text)).toBe('');
  });
});

describe('a question whether a thing is a nonconformity', () => {
  it.each(['Er en løs planke et avvik?', 'Is a broken chair a nonconformity?', 'Er mobbing et HMS-avvik?'])(
    'is %s',
    (text) => {
      expect(asksOfThing(text)).toBe(true);
    },
  );

  it.each(['Er dette et avvik?', 'Is this a nonconformity?', 'En løs planke', 'Hvem behandler et avvik?'])(
    'is not %s',
    (text) => {
      expect(asksOfThing(text)).toBe(false);
    },
  );
});
