import { describe, expect, it } from 'vitest';
import { fill, words } from '../../../../src/channels/web/page/words.js';

const entries = Object.entries(words);
const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the words of the local page', () => {
  it.each(entries)('%s is said in both languages, with the same values in it', (_word, { nb, en }) => {
    expect(nb.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(placesIn(nb)).toEqual(placesIn(en));
  });

  it('differ between the languages, but for names', () => {
    const same = entries.filter(([, { nb, en }]) => nb === en).map(([word]) => word);
    expect(same).toEqual(['student', 'send']);
  });

  it('take values, and leave what has none as it is', () => {
    expect(fill({ nb: 'Hei, {name}', en: 'Hello, {name}' }, 'en', { name: 'Oda' })).toBe('Hello, Oda');
    expect(fill({ nb: 'Hei, {name}', en: '' }, 'nb')).toBe('Hei, {name}');
    expect(fill({ nb: '{a}', en: '' }, 'nb', { a: '{b}', b: 'x' })).toBe('{b}');
  });
});
