import { describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import type { Problem, ProblemCode, ProblemDetails } from '../../src/domain/organisation/problems.ts';
import { problemLine, problemText } from '../../src/i18n/directoryProblems.ts';

const field = 'email';
const value = 'wrong-value';
const nearest = ['near-one', 'near-two'];

/** One of each; the type holds that none is left out. */
const details = {
  'bad-syntax': { line: 3, column: 11, message: 'Unexpected token.' },
  'unreadable-file': { path: '/data/directory.json', reason: 'ENOENT' },
  'unknown-file-type': { path: '/data/directory.xlsx', known: ['.json', '.yaml'] },
  'no-directory-file': { path: '/data', known: ['directory.json'] },
  'several-directory-files': { path: '/data', files: ['directory.json', 'directory.yaml'] },
  'not-csv': { file: 'people.csv' },
  'no-headings': { headings: ['Id', 'Navn'] },
  'missing-column': { headings: ['E-post', 'Email'] },
  'duplicate-column': { heading: 'Email', first: 'E-post' },
  'too-many-cells': { found: 7, expected: 6 },
  'formula-cell': { field, value: '=A1' },
  'missing-field': { field },
  'wrong-type': { field, expected: 'text', found: 'number' },
  'blank-text': { field },
  'unknown-value': { field, value, allowed: ['nb', 'en'] },
  'bad-day': { field, value },
  'bad-email': { field, value },
  'bad-telephone': { field, value },
  'bad-address': { field, value, schemes: ['https:', 'mailto:'] },
  'unknown-time-zone': { field, value },
  'unknown-role': { field, value, nearest },
  'not-a-task-role': { field, value },
  'unknown-reference': { field, kind: 'unit', value, nearest },
  'duplicate-id': { field, value, first: 'people.csv:2 (kari)' },
  'no-root': {},
  'several-roots': { units: ['ntnu', 'sintef'] },
  'parent-cycle': { units: ['iv', 'mtp'] },
  'dates-reversed': { from: '2026-02-01', to: '2026-01-01' },
  'two-line-managers': { unit: 'iv', other: 'appointments[1] (a1)', from: '2026-02-01', to: '2026-03-01' },
  'bad-channel-id': { platform: 'slack', value, example: 'C012AB3CD4E' },
  'no-emergency-numbers': {},
  'own-substitute': { person: 'kari' },
  'own-delegate': { person: 'kari' },
  'unknown-key': { key: 'langauge', nearest },
  'list-replaced': { section: 'people', file: 'people.csv' },
  'superseded-role': { role: 'old-role', successors: ['new-role'] },
  'delegation-without-effect': {
    from: 'kari',
    unit: 'iv',
    validFrom: '2026-01-01',
    lineManager: 'ola',
  },
} as const satisfies ProblemDetails;

function problem(code: ProblemCode, but: object = {}): Problem {
  // A union over codes cannot follow a code that is not known; the table above ties the two together.
  return { code, at: 'directory.yaml:12 units[3] (iv)', details: details[code], ...but } as Problem;
}

/** Values that are said in words of the language, or only where they matter. */
const inWords: readonly (readonly [ProblemCode, string])[] = [
  ['unknown-reference', 'kind'],
  ['unknown-role', 'field'],
  ['not-a-task-role', 'field'],
];

const codes = Object.keys(details).filter((code): code is ProblemCode => Object.hasOwn(details, code));

describe('every problem of a directory is told in words, with what is wrong and how to mend it', () => {
  it.each(codes)('%s', (code) => {
    for (const language of languages) {
      const text = problemText(problem(code), language);
      const values = Object.entries(details[code])
        .filter(([name]) => code !== 'wrong-type' && !inWords.some(([at, of]) => at === code && of === name))
        .flatMap(([, each]) => (Array.isArray(each) ? each : [String(each).replace(/\.$/, '')]));
      for (const value of values) expect(text).toContain(value);
      expect(text).not.toMatch(/[{}]|undefined|none/);
      expect(text).toMatch(/[.?]$/);
    }
  });

  it('a value of the wrong type says what it must be, and numbers are put in quotation marks', () => {
    expect(problemText(problem('wrong-type'), 'nb')).toBe(
      '«email» skal være en tekst, og er et tall. Sett anførselstegn rundt.',
    );
    const whole = { details: { field: '', expected: 'object', found: 'list' } };
    expect(problemText(problem('wrong-type', whole), 'en')).toBe(
      'The file must be an object with keys, and is a list. Write it as an object with keys.',
    );
  });

  it('of a row the column is named as the spreadsheet names it', () => {
    expect(problemLine(problem('missing-field', { at: 'people.csv:4', column: 'E-post' }), 'nb')).toBe(
      'people.csv:4: «E-post» mangler. Fyll det ut.',
    );
  });

  it('nothing is suggested where nothing is near', () => {
    const lost = { details: { field, kind: 'person', value, nearest: [] } };
    expect(problemText(problem('unknown-reference', lost), 'en')).toBe(
      '“email” names “wrong-value”, and there is no such person. Mend it, or add what is missing.',
    );
  });

  it('a long list is cut short', () => {
    const units = Array.from({ length: 12 }, (_, index) => `unit-${index}`);
    const text = problemText(problem('parent-cycle', { details: { units } }), 'en');
    expect(text).toContain('unit-9, …');
    expect(text).not.toContain('unit-10');
  });
});
