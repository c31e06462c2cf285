import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DocumentContent } from '../../src/app/documents.ts';
import { createDocuments } from '../../src/documents/documents.ts';
import { missing, shownLetters } from '../../src/documents/letters.ts';
import { textOfPdf, wordsOfPdf } from './readPdf.ts';

const { pdfOf, sheetOf } = createDocuments();
const same = (text: string) => ({ nb: text, en: text });

const content: DocumentContent = {
  issuer: { nb: 'Universitetet', en: 'The University' },
  title: { nb: 'Skriftlig delegering', en: 'Written delegation' },
  reference: same('DEL-2026-1'),
  sections: [
    {
      heading: { nb: 'Partene', en: 'The parties' },
      rows: [
        { label: { nb: 'Ansatt', en: 'Employee' }, value: same('Åse Ødegård') },
        { label: { nb: 'Arkivreferanse', en: 'Archive reference' }, value: same('') },
        { label: { nb: 'Regel', en: 'Rule' }, value: same('Skriftlig'), source: ['002#Prinsipper'] },
      ],
    },
  ],
  foot: same('Laget av Verne'),
  keywords: ['DEL-2026-1'],
  madeAt: '2026-11-20T09:15:00.000Z',
};

describe('a PDF', () => {
  it('says everything, with the letters of both languages', async () => {
    const words = wordsOfPdf(await pdfOf(content, 'nb'));
    for (const part of [
      'Universitetet',
      '1. Partene',
      'Åse Ødegård',
      'Kilde: HMS-politikk, «Prinsipper»',
      'Laget av Verne',
    ])
      expect(words).toContain(part);
  });

  it.each([
    ['nb', 'Skriftlig delegering', 'Written delegation'],
    ['en', 'Written delegation', 'Skriftlig delegering'],
  ] as const)('in %s has that language first and the other after it', async (language, first, second) => {
    const words = textOfPdf(await pdfOf(content, language));
    expect(words.indexOf(first)).toBeGreaterThanOrEqual(0);
    expect(words.indexOf(second)).toBeGreaterThan(words.indexOf(first));
  });

  it('of the same content has the same bytes, and of another content others', async () => {
    const once = await pdfOf(content, 'nb');
    expect(await pdfOf(structuredClone(content), 'nb')).toEqual(once);
    expect(await pdfOf({ ...content, reference: same('DEL-2026-2') }, 'nb')).not.toEqual(once);
  });

  it('counts the pages of each language by itself', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => ({
      label: same(`Rad ${at}`),
      value: same('ord '.repeat(40)),
    }));
    const words = wordsOfPdf(await pdfOf({ ...content, sections: [{ heading: same('Lang'), rows }] }, 'nb'));
    const [, last = ''] = /Side 1 av (\d+)/.exec(words) ?? [];
    expect(Number(last)).toBeGreaterThan(1);
    expect(words).toContain(`Side ${last} av ${last}`);
    expect(words).toContain(`Page 1 of ${last}`);
    expect(words).toContain('Rad 59');
  });

  it('shows a text that is longer than a page to its end', async () => {
    const value = same(`${'ord '.repeat(3_000)}slutt`);
    const sections = [{ heading: same('Lang'), rows: [{ label: same('Merknad'), value }] }];
    expect(wordsOfPdf(await pdfOf({ ...content, sections }, 'nb'))).toContain('slutt');
  });

  it('has small print in columns, with its sources and without its labels', async () => {
    const rows = Array.from({ length: 5 }, (_, at) => ({
      label: same('Regel'),
      value: same(`Nummer ${at}`),
      source: ['002#Prinsipper'],
    }));
    const sections = [{ heading: same('Reglene'), rows, isSmallPrint: true as const }];
    const words = wordsOfPdf(await pdfOf({ ...content, sections }, 'nb'));
    const [own = ''] = words.split('The University');
    for (const at of [0, 1, 2, 3, 4]) expect(own).toContain(`Nummer ${at} Kilde: HMS-politikk, «Prinsipper»`);
    expect(own).not.toContain('Regel ');
    expect(own.indexOf('Nummer 2')).toBeLessThan(own.indexOf('Nummer 3'));
  });

  it('has small print of more than a page to its end', async () => {
    const rows = Array.from({ length: 90 }, (_, at) => ({
      label: same('Regel'),
      value: same(`Nummer ${at} ${'ord '.repeat(60)}`),
    }));
    const sections = [{ heading: same('Reglene'), rows, isSmallPrint: true as const }];
    expect(wordsOfPdf(await pdfOf({ ...content, sections }, 'nb'))).toContain('Nummer 89');
  });

  const named = (name: string): DocumentContent => ({
    ...content,
    sections: [{ heading: same('Navn'), rows: [{ label: same('Ansatt'), value: same(name) }] }],
  });

  it.each([
    'Zoë Wiśniewska',
    'Łukasz Đorđević',
    'Ştefan Čapek',
    'Ольга Жукова',
    'Νίκος',
    'Ánne Ŋiŋŋe',
    'Nguyễn Thị',
  ])('writes the name of %s as it is, in a typeface that it carries along', async (name) => {
    const bytes = await pdfOf(named(name), 'nb');
    const words = wordsOfPdf(bytes);
    expect(words).toContain(name);
    expect(words).not.toContain('Noen bokstaver');
    const file = Buffer.from(bytes).toString('latin1');
    expect(file).toContain('/FontFile2');
    expect(file).not.toContain('/BaseFont /Helvetica');
  });

  it('says so when letters of a name are not in its typeface', async () => {
    const words = wordsOfPdf(await pdfOf(named('محمد Li 李'), 'nb'));
    expect(words).toContain(`${missing.repeat(4)} Li ${missing}`);
    expect(words).toContain('Noen bokstaver finnes ikke i skrifttypen');
    expect(wordsOfPdf(await pdfOf(content, 'nb'))).not.toContain('Noen bokstaver');
  });

  it('is made whatever anybody has written', async () => {
    const everything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(everything, everything, async (name, label) => {
        const made = { ...named(name), title: same(label), reference: same(name), issuer: same(label) };
        const sections = [{ heading: same(label), rows: [{ label: same(name), value: same(label) }] }];
        const bytes = await pdfOf({ ...made, sections }, 'nb');
        expect(Buffer.from(bytes.slice(0, 5)).toString('latin1')).toBe('%PDF-');
      }),
      { numRuns: 25, seed: 20261122 },
    );
  }, 60_000);
});

describe('letters that the typeface does not have', () => {
  it.each([
    ['a → b', 'a -> b'],
    ['①', '1'],
    ['ﷲ', missing],
    ['مرحبا', missing.repeat(5)],
    ['हिन्दी', missing.repeat(3)],
    ['🧪', missing],
  ])('%s is shown as %s', (words, shown) => {
    expect(shownLetters(words)).toEqual({ text: shown, isChanged: true });
  });

  it('and what nobody can see, is left out without a word', () => {
    expect(shownLetters('a\u202eb\u0000c\u200d')).toEqual({ text: 'abc', isChanged: false });
    expect(shownLetters('a\ud800b').text).toBe('a\ufffdb');
  });

  it.each(['Åse Ødegård, æøå ÆØÅ – «ja» … € é ü ß', 'Łódź, Żaneta, Čapek – “sitat”', 'Ольга, Νίκος'])(
    '%s is shown as it is',
    (words) => {
      expect(shownLetters(words)).toEqual({ text: words, isChanged: false });
    },
  );
});

describe('a spreadsheet', () => {
  const sheetOfCells = async (...cells: readonly string[]) => {
    const bytes = await sheetOf(
      {
        name: same('Ark'),
        columns: [{ title: same('A'), width: 20 }],
        rows: cells.map((cell) => [same(cell)]),
      },
      'nb',
    );
    const files = unzipSync(bytes);
    const names = Object.keys(files).filter((name) => /sheet1\.xml$|sharedStrings\.xml$/.test(name));
    return names.map((name) => strFromU8(files[name] ?? new Uint8Array())).join('\n');
  };

  it.each(['=1+1', '+47 55', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =HYPERLINK("http://x")', '＝1+1'])(
    'has no formula of %j, and none when it is saved as CSV',
    async (words) => {
      const xml = await sheetOfCells(words);
      expect(xml).not.toContain('<f>');
      expect(xml).toMatch(/>(?:'|&apos;|&#39;)/);
    },
  );

  it('leaves other words as they are, and keeps markup of theirs out of its own', async () => {
    const xml = await sheetOfCells('Åse & co <b>', 'a=b');
    expect(xml).toContain('Åse &amp; co &lt;b&gt;');
    expect(xml).toContain('>a=b<');
  });
});
