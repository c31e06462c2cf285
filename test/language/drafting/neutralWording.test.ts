import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralised, spotsIn } from '../../../src/domain/reports/personal.ts';
import { neutralWords } from '../../../src/i18n/neutral.ts';
import { findPersonal } from '../../../src/language/drafting/personal.ts';
import { languageOfText } from '../../../src/language/understanding/text.ts';
import { sample } from '../understanding/directory.ts';

const spotsOf = (text: string) => spotsIn([{ text, findings: findPersonal(text, sample) }])[0] ?? [];
const neutral = (text: string) => {
  const language = languageOfText(text) ?? 'nb';
  return neutralised(text, spotsOf(text), (spot) => neutralWords(spot, language));
};

describe('a report in neutral words', () => {
  it.each([
    ['Student Kari Osmark kuttet seg i fingeren', 'Den skadde kuttet seg i fingeren'],
    ['Studenten Kari Osmark kuttet seg', 'Studenten kuttet seg'],
    [
      'Student Kari Osmark cut his hand on the saw, his supervisor Stefan Grüningen drove him to the hospital',
      'The injured person cut his hand on the saw, his supervisor drove him to the hospital',
    ],
    [
      'Kari Osmark cut her hand on the saw and Stefan Grüningen called for help',
      'The injured person cut her hand on the saw and a person called for help',
    ],
    ['Rettleiaren min Kari Osmark fekk syre på handa', 'Rettleiaren min fekk syre på handa'],
    ['Vaktmeister Olsen kom, og dr. Petrov ringte', 'Person A kom, og person B ringte'],
    ['Instituttlederen Kari Osmark falt', 'En person falt'],
    ['En student som heter Nguyen falt', 'En student falt'],
    ['Tran sin finger vart klemd i døra', 'En persons finger vart klemd i døra'],
    ['Ola sitt kne vart skada', 'Den skaddes kne vart skada'],
    ['Trans finger ble klemt i døra', 'En persons finger ble klemt i døra'],
    ['Tran’s finger was squeezed in the door', 'A person’s finger was squeezed in the door'],
    ['I går ble Karis hånd klemt, og Jens’ fot', 'I går ble person A sin hånd klemt, og person B sin fot'],
    ['Karis veileder Stefan Grüningen kjørte henne', 'En persons veileder kjørte henne'],
    ['Det gjelder bl.a. Kari Osmark. Stefan Grüningen ringte', 'Det gjelder bl.a. person A. Person B ringte'],
    ['Det skjedde i går:\n- Kari Osmark falt', 'Det skjedde i går:\n- En person falt'],
    ['Kari Osmark og Stefan Grüningen kuttet seg', 'Skadet person A og skadet person B kuttet seg'],
    ['Min kollega har kreft', 'Min kollega har (helseopplysning utelatt)'],
    ['Skriv til leif (at) example.no', 'Skriv til (e-postadresse utelatt)'],
  ])('of %j', (text, expected) => {
    expect(neutral(text)).toBe(expected);
  });
});

const names = sample.directory.people.map(({ name }) => name);
const named = fc
  .record({
    before: fc.constantFrom(
      '',
      'Student ',
      'student ',
      'min kollega ',
      'the technician ',
      'Dr. ',
      'I går kom ',
      'Da ',
      'Vi så ',
    ),
    name: fc.constantFrom(...names, ...names.map((name) => `${name}s`)),
    after: fc.constantFrom(' sin hånd', '’s hand', ' kuttet seg', ' fell', ' drove him home', ', 40 år,', ''),
    end: fc.constantFrom('. ', ', og ', ' and ', '\n- ', '! '),
  })
  .map(({ before, name, after, end }) => before + name + after + end);

describe('whatever is told', () => {
  it('loses what was found, and keeps the rest letter by letter', () => {
    fc.assert(
      fc.property(fc.array(named, { minLength: 1, maxLength: 4 }), (parts) => {
        const text = parts.join('');
        const spots = spotsOf(text);
        const outside = spots.map(({ start }, at) => text.slice(spots[at - 1]?.end ?? 0, start));
        const last = text.slice(spots.at(-1)?.end ?? 0);
        const rest = neutralised(text, spots, () => '\u0001').split('\u0001');
        expect(rest).toEqual([...outside, last]);
        const made = neutral(text).toLowerCase();
        for (const { kind, start, end } of findPersonal(text, sample)) {
          if (kind !== 'person') continue;
          expect(made).not.toContain(text.slice(start, end).toLowerCase());
        }
      }),
      { numRuns: 60 },
    );
  });
});
