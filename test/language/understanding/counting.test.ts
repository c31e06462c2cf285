import { describe, expect, it } from 'vitest';
import { counted, type Example } from '../../../src/language/understanding/counting.ts';

type Class = 'gas' | 'snow' | 'mail';
const classes: readonly Class[] = ['gas', 'snow', 'mail'];

const of = (text: string): ReadonlyMap<string, number> => new Map(text.split(' ').map((word) => [word, 1]));
const example = (meant: Class, text: string, weight = 1): Example<Class> => ({
  meant,
  features: of(text),
  weight,
});

const examples: readonly Example<Class>[] = [
  example('gas', 'who checks the pipes'),
  example('gas', 'who serves the regulator'),
  example('snow', 'who clears the path'),
  example('snow', 'who shovels the stairs'),
  example('mail', 'who brings the letters'),
];
const likeliest = (fits: ReadonlyMap<Class, number>) =>
  [...fits].sort(([, a], [, b]) => b - a).map(([name]) => name)[0];

describe('counted examples', () => {
  const model = counted(classes, examples, 1);

  it('tell the class of a text by its rare words', () => {
    expect(likeliest(model.fits(of('who shovels here')))).toBe('snow');
    expect(likeliest(model.fits(of('the old regulator')))).toBe('gas');
  });

  it('give 0 to the likeliest class and less to the others', () => {
    const fits = model.fits(of('who shovels'));
    expect(fits.get('snow')).toBe(0);
    expect(fits.get('gas')).toBeLessThan(0);
    expect(fits.size).toBe(classes.length);
  });

  it('tell nothing of a text in words that no example has', () => {
    expect(new Set(model.fits(of('quarks decay')).values())).toEqual(new Set([0]));
  });

  it('hold a word that every class has for nothing', () => {
    const [gas, snow] = [model.fits(of('who')).get('gas'), model.fits(of('who')).get('snow')];
    expect(Math.abs((gas ?? 1) - (snow ?? -1))).toBeLessThan(0.2);
    expect(model.gain('who', 'gas')).toBe(0);
    expect(model.gain('regulator', 'gas')).toBeGreaterThan(0);
    expect(model.gain('regulator', 'snow')).toBe(0);
  });

  it('do not favour the class with most examples when classes are made even', () => {
    const many = Array.from({ length: 40 }, () => example('mail', 'who brings the letters'));
    const even = counted(classes, [...examples, ...many], 1);
    expect(likeliest(even.fits(of('who clears the path')))).toBe('snow');
  });
});
