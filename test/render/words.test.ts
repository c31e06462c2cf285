import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/channels/slack/markdown.ts';
import { markdownToHtml } from '../../src/channels/web/page/markdown.js';
import { dayInWords, instantInWords, shortDay, shortDayOf } from '../../src/i18n/dates.ts';
import { lowered, optionList, problemText } from '../../src/render/inputs.ts';
import { literal, plain } from '../../src/render/markdown.ts';
import { mainReason, reasonText } from '../../src/render/reasons.ts';
import { hostile, hostileLine, reasons } from './parts.ts';

const shownOnSlack = (markdown: string): string =>
  parseMarkdown(markdown)
    .map(({ text }) => text)
    .join('');

describe('words of people in Markdown', () => {
  it.each([
    ['**fet**', '\\*\\*fet\\*\\*'],
    ['[klikk](https://evil.example)', '\\[klikk\\]\\(https://evil.example\\)'],
    ['# overskrift', '\\# overskrift'],
    ['- punkt\n+ punkt', '\\- punkt\n\\+ punkt'],
    ['1. først', '1\\. først'],
    ['K2-113', 'K2-113'],
  ])('are escaped where they would be read as marks: %s', (words, escaped) => {
    expect(literal(words)).toBe(escaped);
  });

  it.each([hostile, hostileLine])('show as they were written, and become plain again', (words) => {
    expect(shownOnSlack(literal(words))).toBe(words);
    expect(plain(literal(words))).toBe(words);
  });

  it('show as they were written, whatever they are', () => {
    const words = fc.string({ unit: fc.constantFrom(...'ab1 *_[]()<>#|~`\\-+.!&{}'), maxLength: 40 });
    fc.assert(fc.property(words, (given) => shownOnSlack(literal(given)) === given));
  });

  it('become no formatting on the local page', () => {
    expect(markdownToHtml(literal(hostileLine))).not.toMatch(/<(?:strong|em|b|i|a|at)\b/);
  });
});

describe('our own Markdown without its marks', () => {
  it('has neither bold nor escapes, also of an underscore', () => {
    expect(plain(`**${'HMS-2026-17'}** er tatt av ${literal('Åse_May')}`)).toBe(
      'HMS-2026-17 er tatt av Åse_May',
    );
  });
});

describe('days and times', () => {
  it('are written as each language does', () => {
    expect(dayInWords('2026-11-20', 'nb')).toBe('fredag 20. november 2026');
    expect(dayInWords('2026-11-20', 'en')).toBe('Friday 20 November 2026');
    expect(shortDay('2026-11-20', 'nb')).toBe('20. nov. 2026');
    expect(shortDay('2026-11-20', 'en')).toBe('20 Nov 2026');
  });

  it('are those of the organisation’s wall clock, over midnight and in summer', () => {
    expect(shortDayOf('2026-11-20T23:30:00.000Z', 'nb', 'Europe/Oslo')).toBe('21. nov. 2026');
    expect(shortDayOf('2026-11-20T22:30:00.000Z', 'nb', 'Europe/Oslo')).toBe('20. nov. 2026');
    expect(instantInWords('2026-07-01T22:30:00.000Z', 'nb', 'Europe/Oslo')).toBe('2. juli 2026 kl. 00:30');
    expect(instantInWords('2026-11-20T09:15:00.000Z', 'en', 'Europe/Oslo')).toBe('20 Nov 2026 at 10:15');
  });
});

describe('options in a row', () => {
  it('have one capital, and abbreviations keep theirs', () => {
    expect(optionList('intake', 'harmed', ['people', 'material'], 'nb')).toBe('Mennesker, materiell');
    expect(optionList('intake', 'categories', ['noise', 'hse-round'], 'nb')).toBe('Støy, HMS-runde');
    expect(optionList('intake', 'harmed', [], 'nb')).toBe('');
    expect(lowered('Ørret')).toBe('ørret');
  });
});

describe('reasons', () => {
  it('name people and units in the reader’s language', () => {
    const told = reasons.map((reason) => reasonText(reason, 'nb'));
    expect(told).toEqual([
      'Jostein Strindmo er instituttleder ved Institutt for kjemi.',
      'Arvid Ødegårdmo har fått oppgaven ved Institutt for kjemi skriftlig fra Jostein Strindmo.',
      'Delegeringen omfatter oppfølging av avvik.',
    ]);
    expect(reasons.map((reason) => reasonText(reason, 'en'))[0]).toBe(
      'Jostein Strindmo is Head of Department at Department of Chemistry.',
    );
  });

  it('write a day as people do', () => {
    const absent = {
      code: 'absent',
      details: { person: 'Kari Nordby', from: '2026-11-02', to: '2026-11-30' },
    };
    expect(reasonText(absent, 'nb')).toBe('Kari Nordby er fraværende til og med 30. nov. 2026.');
  });

  it('are told by the last that says something by itself', () => {
    expect(mainReason(reasons)?.code).toBe('delegated');
    expect(mainReason([])).toBeUndefined();
  });
});

describe('problems with an answer', () => {
  it('name the limit as people write it', () => {
    expect(problemText({ code: 'too-late', latest: '2028-11-20' }, 'nb')).toContain('20. nov. 2028');
    expect(problemText({ code: 'too-long', longest: 200, length: 213 }, 'en')).toBe(
      'This is 213 characters long; at most 200 fit.',
    );
  });
});
