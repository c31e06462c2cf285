import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/domain/organisation/spelling.ts';
import { ideas } from '../../../src/language/drafting/vocabulary/ideas.ts';
import { bokmaalKey, stemOf } from '../../../src/language/understanding/text.ts';
import { everydayWords } from '../../../src/language/understanding/vocabulary/ordinary.ts';

const languages = ['nb', 'en'] as const;
const termsOf = (idea: keyof typeof ideas, language: (typeof languages)[number]) =>
  ideas[idea][language]
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '');
const names = Object.keys(ideas).filter((name): name is keyof typeof ideas => Object.hasOwn(ideas, name));

describe('the vocabulary', () => {
  it('says every idea in both languages', () => {
    for (const idea of names) {
      for (const language of languages)
        expect([idea, termsOf(idea, language).length > 0]).toEqual([idea, true]);
    }
  });

  it('has no empty term and no star in the midst of a word', () => {
    for (const idea of names) {
      for (const language of languages) {
        for (const term of termsOf(idea, language)) {
          expect([idea, term]).toEqual([
            idea,
            expect.stringMatching(/^(?:(?:=?[^\s*=]+|\*[^\s*=]+|[^\s*=]+\*|\.\.)(?:\s|$))+$/),
          ]);
        }
      }
    }
  });

  it('has no phrase that is an everyday word when its words are written together', () => {
    for (const language of languages) {
      const everyday = new Set([...everydayWords].map((word) => stemOf(word, language)));
      for (const idea of names) {
        const wrong = termsOf(idea, language)
          .filter((term) => term.includes(' ') && !/[*=]|\.\./.test(term))
          .filter((term) => everyday.has(stemOf(bokmaalKey(fold(term).replaceAll(' ', '')), language)));
        expect([idea, wrong]).toEqual([idea, []]);
      }
    }
  });
});
