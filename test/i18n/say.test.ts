import { describe, expect, it } from 'vitest';
import { catalogs, isKey, keyFor, say } from '../../src/i18n/say.ts';

describe('say', () => {
  it('fills placeholders in the language of the reader', () => {
    expect(say('en', 'draft.step', { step: 2, steps: 9 })).toBe('Question 2 of 9');
    expect(say('nb', 'draft.step', { step: 2, steps: 9 })).toBe('Spørsmål 2 av 9');
  });

  it('writes figures without separators', () => {
    expect(say('nb', 'list.more', { shown: 10, total: 12_345 })).toContain('10 av 12345,');
  });

  it('greets by name, and without one where there is none', () => {
    expect(say('nb', 'help.greeting', { name: 'Kari' })).toBe('Hei, Kari! Jeg er Verne.');
    expect(say('en', 'help.greeting', { name: 'none' })).toBe('Hello, none. I am Verne.');
    expect(say('nb', 'help.greeting.nameless')).toBe('Hei! Jeg er Verne.');
  });

  it.each(['{name}', '{x, plural, other {#}}', '<b>Kari</b>', "Kari '{O'Hara}'", '<at>Kari'])(
    'keeps a name literal: %s',
    (name) => {
      expect(say('en', 'preview.reporter', { name })).toBe(`${name} (you)`);
      expect(say('nb', 'preview.reporter', { name })).toBe(`${name} (deg)`);
      expect(say('nb', 'help.greeting', { name })).toBe(`Hei, ${name}! Jeg er Verne.`);
    },
  );

  it('says a message without placeholders as it stands', () => {
    expect(say('nb', 'preview.audience')).toBe('Hvem får se den');
  });
});

describe('keyFor', () => {
  it('puts codes together to a key of the catalogs', () => {
    expect(keyFor('case.state', 'closed')).toBe('case.state.closed');
    expect(keyFor('home.title')).toBe('home.title');
  });

  it.each([['case.state', 'lost'], ['toString'], ['']])(
    'throws for a key that is unknown: %s',
    (...parts) => {
      expect(() => keyFor(...parts)).toThrow('the catalogs have no');
    },
  );

  it('takes no name that every object has for a key', () => {
    expect(isKey('constructor')).toBe(false);
    expect(isKey('help.title')).toBe(true);
  });
});

describe('what the words promise', () => {
  it('nothing is ever called anonymous or confidential, since a chat platform cannot keep that', () => {
    for (const catalog of Object.values(catalogs)) {
      const promising = Object.values(catalog).filter((text) =>
        /anonym|konfidensiel|confidential|fortrolig/i.test(text),
      );
      expect(promising.every((text) => /not anonymous|ikke anonym/i.test(text))).toBe(true);
    }
  });
});
