import { describe, expect, it } from 'vitest';
import { topics } from '../../../src/domain/responsibility/topics.ts';
import { concepts } from '../../../src/language/understanding/vocabulary/concepts.ts';
import {
  mentionConcepts,
  type Terms,
  type TopicVocabulary,
} from '../../../src/language/understanding/vocabulary/shape.ts';
import { topicVocabulary } from '../../../src/language/understanding/vocabulary/topics.ts';

const entries = Object.entries<TopicVocabulary<string>>(topicVocabulary);
const termsOf = ({ nb, en }: Terms) => [nb, en].flatMap((text) => text.split(','));

describe('the vocabulary', () => {
  it('has every topic', () => {
    expect(entries.map(([id]) => id).sort()).toEqual(topics.map(({ id }) => id).sort());
  });

  it('names every topic in both languages', () => {
    const mute = entries.filter(([, { names }]) => names.nb.trim() === '' || names.en.trim() === '');
    expect(mute).toEqual([]);
  });

  it('builds situations of known ideas alone', () => {
    const known = new Set<string>([...Object.keys(concepts), ...mentionConcepts]);
    const unknown = entries.flatMap(([id, { situations = [] }]) =>
      situations.flatMap(([, ...needed]) =>
        needed.filter((idea) => !known.has(idea)).map((idea) => `${id}: ${idea}`),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('has no empty terms', () => {
    const all: readonly (readonly [string, Terms | undefined])[] = [
      ...Object.entries<Terms>(concepts),
      ...entries.flatMap(([id, { sure, names, hints }]) =>
        [sure, names, hints].map((terms) => [id, terms] as const),
      ),
    ];
    const empty = all.filter(
      ([, terms]) => terms !== undefined && termsOf(terms).some((term) => term.trim() === ''),
    );
    expect(empty.map(([id]) => id)).toEqual([]);
  });

  it('gives no term to two topics as one that can mean nothing else', () => {
    const owners = new Map<string, Set<string>>();
    for (const [id, { sure }] of entries) {
      for (const term of sure === undefined ? [] : termsOf(sure)) {
        const key = term.trim().toLowerCase();
        owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
    }
    const shared = [...owners]
      .filter(([, ids]) => ids.size > 1)
      .map(([term, ids]) => `${term}: ${[...ids].join(', ')}`);
    expect(shared).toEqual([]);
  });
});
