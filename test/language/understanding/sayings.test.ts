import { describe, expect, it } from 'vitest';
import { topics } from '../../../src/domain/responsibility/topics.ts';
import { questionIntents } from '../../../src/language/understanding/types.ts';
import { intentSayings } from '../../../src/language/understanding/vocabulary/sayings/intents.ts';
import { topicSayings } from '../../../src/language/understanding/vocabulary/sayings.ts';
import type { Sayings } from '../../../src/language/understanding/vocabulary/shape.ts';

const sentences = [
  ...Object.values(topicSayings).flatMap(({ asked }) => [...asked.nb, ...asked.en]),
  ...Object.values(intentSayings).flatMap(({ nb, en }) => [...nb, ...en]),
];

describe('the sayings', () => {
  it('speak of every topic in both languages', () => {
    const few = topics.filter(({ id }) => {
      const { asked, told }: Sayings = topicSayings[id];
      return asked.nb.length < 5 || asked.en.length < 5 || told.nb === '' || told.en === '';
    });
    expect(few.map(({ id }) => id)).toEqual([]);
  });

  it('have every wish but the question, which the topics ask', () => {
    expect(['responsible', ...Object.keys(intentSayings)].sort()).toEqual([...questionIntents].sort());
  });

  it('name no room, and stand for names with the known signs alone', () => {
    expect(sentences.filter((text) => /\b[A-Z]{1,2}\d?-\d{3}\b/.test(text))).toEqual([]);
    const signs = new Set(sentences.flatMap((text) => text.match(/@\w+/g) ?? []));
    expect([...signs].sort()).toEqual(['@campus', '@person', '@place', '@unit']);
  });
});
