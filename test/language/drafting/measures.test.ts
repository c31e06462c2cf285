import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('what was done on the spot', () => {
  it.each([
    [
      'Syre rant ut på benken i går. Vi skylte med vann og ringte vakta.',
      'Vi skylte med vann og ringte vakta',
    ],
    ['Isotope spill on 3 November, cleaned up, no one got contaminated', 'cleaned up'],
    ['Det luktet gass i går, rommet ble luftet ut', 'rommet ble luftet ut'],
    [
      'The railing is loose. I put up a sign and told the caretaker.',
      'I put up a sign and told the caretaker',
    ],
    ['Glass knuste i går. Jeg feide ikke, men sperret av gangen.', 'men sperret av gangen'],
  ])('in %j', (text, words) => {
    const { measures } = read(text);
    expect(measures).toBe(words);
    expect(text).toContain(measures);
  });

  it('in several places is a line for each', () => {
    expect(read('Ryddet opp. Det var glass overalt. Varslet driften.').measures).toBe(
      'Ryddet opp\nVarslet driften',
    );
  });

  it.each([
    ['Rekkverket er løst'],
    ['Verneskjermen er fjernet'],
    ['Kan noen rydde opp?'],
    ['Nobody has cleaned up'],
    ['the guard was removed'],
  ])('is nothing in %j', (text) => {
    expect(read(text).measures).toBeNull();
  });
});
