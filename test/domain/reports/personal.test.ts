import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Finding,
  findingKinds,
  kindsAt,
  neutralised,
  type Spot,
  spotsIn,
} from '../../../src/domain/reports/personal.ts';

const at = (text: string, words: string, more: Partial<Finding> = {}): Finding => {
  const start = text.indexOf(words);
  return { kind: 'person', as: 'other', start, end: start + words.length, ...more };
};
const names = ['kari', 'ola', 'nordmann', 'jens'];
const isName = (word: string) => names.includes(word.toLowerCase());
const told = ({ neutral, letter, isPossessive }: Spot) =>
  `<${neutral}${letter ? ` ${letter}` : ''}${isPossessive ? '’s' : ''}>`;
const neutralText = (text: string, findings: readonly Finding[]) =>
  neutralised(text, spotsIn([{ text, findings }], isName)[0] ?? [], told);

describe('neutral words', () => {
  it('stand where the names stood, and one person has no letter', () => {
    const text = 'Jeg så Kari Nordmann falle, og Kari slo seg.';
    const second = { ...at(text, 'Kari'), start: 31, end: 35 };
    expect(neutralText(text, [at(text, 'Kari Nordmann'), second])).toBe(
      'Jeg så <other> falle, og <other> slo seg.',
    );
  });

  it('tell two people apart by letters, whichever part of a name is said', () => {
    const text = 'Det var Kari Nordmann og Ola. Ola ropte til Nordmann.';
    const findings = [
      at(text, 'Kari Nordmann'),
      at(text, 'Ola'),
      { ...at(text, 'Ola'), start: 30, end: 33 },
      { ...at(text, 'Nordmann'), start: 44, end: 52 },
    ];
    expect(neutralText(text, findings)).toBe(
      'Det var <other A> og <other B>. <other B> ropte til <other A>.',
    );
  });

  it('need no letters for one who was hurt and one who was not', () => {
    const text = 'Ola så at Kari falt.';
    expect(neutralText(text, [at(text, 'Ola'), at(text, 'Kari', { as: 'injured' })])).toBe(
      '<other> så at <injured> falt.',
    );
  });

  it('are the same for a person in all texts of a report', () => {
    const texts = [
      { text: 'Kari falt.', findings: [at('Kari falt.', 'Kari')] },
      { text: 'Ola hjalp Kari.', findings: [at('Ola hjalp Kari.', 'Ola'), at('Ola hjalp Kari.', 'Kari')] },
    ];
    const spots = spotsIn(texts, isName);
    expect(texts.map(({ text }, index) => neutralised(text, spots[index] ?? [], told))).toEqual([
      '<other A> falt.',
      '<other B> hjalp <other A>.',
    ]);
  });

  it('say whose something is where the name did, and not for a name that ends so', () => {
    const own = 'Det var Karis feil.';
    expect(neutralText(own, [at(own, 'Karis')])).toBe('Det var <other’s> feil.');
    const ends = 'Det var Jens som falt.';
    expect(neutralText(ends, [at(ends, 'Jens')])).toBe('Det var <other> som falt.');
  });

  it('begin a sentence with a capital', () => {
    const text = 'Kari falt. Ola ropte.';
    const spots = spotsIn([{ text, findings: [at(text, 'Kari'), at(text, 'Ola')] }], isName)[0] ?? [];
    expect(neutralised(text, spots, ({ letter }) => `person ${letter}`)).toBe(
      'Person A falt. Person B ropte.',
    );
  });

  it('leave what happened to somebody as it was told, once it is about nobody', () => {
    const text = 'Kari kuttet seg i hånda. Jeg er gravid.';
    const findings = [
      at(text, 'Kari', { as: 'injured' }),
      at(text, 'kuttet seg', { kind: 'health', as: 'injured' }),
      at(text, 'gravid', { kind: 'health', as: 'reporter' }),
    ];
    expect(neutralText(text, findings)).toBe('<injured> kuttet seg i hånda. Jeg er <health>.');
  });

  it('of what lies over each other are said once', () => {
    const text = 'Skriv til kari@example.no nå.';
    const findings = [at(text, 'kari'), at(text, 'kari@example.no', { kind: 'email' })];
    expect(neutralText(text, findings)).toBe('Skriv til <email> nå.');
    expect(kindsAt(spotsIn([{ text, findings }])[0] ?? [])).toEqual(['email']);
  });
});

const finding = fc.record({
  kind: fc.constantFrom(...findingKinds),
  as: fc.constantFrom('injured' as const, 'other' as const, 'reporter' as const),
  start: fc.integer({ min: -3, max: 90 }),
  end: fc.integer({ min: -3, max: 90 }),
});
/** Stands for nothing that a text or a name could hold. */
const mark = '\u0001';

describe('a text made neutral', () => {
  it('keeps everything outside of what was found, and nothing inside', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.array(finding, { maxLength: 8 }), (text, findings) => {
        const spots = spotsIn([{ text, findings }])[0] ?? [];
        const parts = neutralised(text, spots, () => mark).split(mark);
        const outside = spots.map(({ start }, index) => text.slice(spots[index - 1]?.end ?? 0, start));
        expect(parts).toEqual([...outside, text.slice(spots.at(-1)?.end ?? 0)]);
        const named = findings.filter(({ kind }) => kind === 'person' || kind === 'post');
        for (const { start, end, kind, as } of findings) {
          if (start < 0 || start >= end || end > text.length) continue;
          if (kind === 'health' && named.some((each) => each.as === as)) continue;
          expect(spots.some((spot) => spot.start <= start && end <= spot.end)).toBe(true);
        }
      }),
    );
  });

  it('has spots in order that never meet, whatever was found', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.array(finding, { maxLength: 8 }), (text, findings) => {
        const spots = spotsIn([{ text, findings }])[0] ?? [];
        for (const [index, { start, end, words }] of spots.entries()) {
          expect(start).toBeGreaterThanOrEqual(spots[index - 1]?.end ?? 0);
          expect(words).toBe(text.slice(start, end));
          expect(words).not.toBe('');
        }
      }),
    );
  });
});
