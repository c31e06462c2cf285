import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/language/understanding/text.ts';
import { understand } from '../../../src/language/understanding/understand.ts';
import { opened, sample, understood } from './directory.ts';

describe('a text', () => {
  it('is read in bokmål, nynorsk, dialect and English', () => {
    expect(readText('Hvem har ansvaret for dette?').language).toBe('nb');
    expect(readText('Kven har ansvaret?').language).toBe('nb');
    expect(readText('kem e det').language).toBe('nb');
    expect(readText('Who is in charge of this?').language).toBe('en');
    expect(readText('K2-113').language).toBeNull();
  });

  it('is understood the same in capitals', () => {
    expect(understood('HVEM ER VERNEOMBUD PÅ FYSIKK?')).toMatchObject({
      intent: 'responsible',
      topic: 'safety-deputies',
      unit: 'ify',
    });
  });

  it('is understood the same without Norwegian letters', () => {
    for (const text of [
      'hvem maaler stoey paa kontoret',
      'hvem maler stoy pa kontoret',
      'hvem måler støy på kontoret',
    ]) {
      expect(understood(text).topic).toBe('indoor-climate-noise');
    }
  });

  it('names the day it asks about in figures', () => {
    expect(understood('hvem var verneombud 2024-03-01?').asOf).toBe('2024-03-01');
    expect(understood('who was safety deputy on 1.3.2024').asOf).toBe('2024-03-01');
    expect(understood('hvem er verneombud?').asOf).toBeNull();
    expect(understood('hvem var verneombud 2024-13-45?').asOf).toBeNull();
  });

  it('names the role it asks about', () => {
    expect(understood('hva gjør et verneombud?').role).toBe('safety-deputy');
    expect(understood('what does the head of HSE do?').role).toBe('head-of-hse');
    expect(understood('hvem måker snøen?').role).toBeNull();
  });

  it.each([
    ['100,000 letters without a space', 'a'.repeat(100_000)],
    [
      '100,000 letters of words',
      'hvem har ansvaret for verneombudet på fysikk '.repeat(2300).slice(0, 100_000),
    ],
    ['100,000 question marks', '?'.repeat(100_000)],
    ['line ends alone', '\n\n\n'],
    ['signs that patterns are made of', '(((((.*+?^$[]{}|\\)))) who'.repeat(100)],
    ['marks on top of each other', `hv${'\u0301'.repeat(5000)}em`],
    ['a lone half of a sign', 'hvem \ud800 har ansvar'],
    ['names of built-in things', 'who is __proto__ constructor toString hasOwnProperty at valueOf?'],
    ['a script', '<script>alert(1)</script> who is responsible'],
    ['right-to-left and invisible signs', '\u202ehvem\u200b er verneombud\u0000'],
    ['other alphabets', 'кто отвечает за пожарную безопасность 谁负责'],
  ])('of %s is read in no time and breaks nothing', (_, text) => {
    const started = performance.now();
    const { intent, unit } = understood(text);
    expect(performance.now() - started).toBeLessThan(500);
    expect(typeof intent).toBe('string');
    expect(unit).not.toBe('');
  });

  it('is understood in far less than 10 ms', () => {
    const texts = [
      'hvem har ansvaret for avtrekksskapene i K2-113?',
      'who is responsable for radation protection at the department of physics, and who helps?',
      'det lukter mugg på kontoret mitt og jeg får hodepine av det, hvem skal jeg snakke med på instituttet?',
    ];
    for (const text of texts) understood(text);
    const started = performance.now();
    for (let round = 0; round < 50; round += 1) {
      for (const text of texts) understood(`${text} ${round}`);
    }
    expect((performance.now() - started) / 150).toBeLessThan(10);
  });

  it('is understood over an organisation of two units just as well', () => {
    const dir = opened(
      JSON.stringify({
        organisation: { ...sample.organisation },
        units: [
          {
            id: 'all',
            names: { nb: 'Alt', en: 'All' },
            short: ['A'],
            level: 'institution',
            parent: null,
            campus: 'x',
          },
          {
            id: 'lab',
            names: { nb: 'Badelaben', en: 'Bath Lab' },
            short: [],
            level: 'lab',
            parent: 'all',
            campus: 'x',
          },
        ],
        people: [],
        appointments: [],
      }),
    );
    const found = understand(
      { text: 'hvem er verneombud på badelaben?', asker: null, day: '2026-01-01' },
      dir,
    );
    expect(found).toMatchObject({ intent: 'responsible', topic: 'safety-deputies', unit: 'lab' });
  });
});
