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
      'Kilde: 002 Prinsipper',
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

  it('says so when letters of a name are not in its typeface', async () => {
    const sections = [
      { heading: same('Navn'), rows: [{ label: same('Ansatt'), value: same('Zoë Wiśniewska') }] },
    ];
    const words = wordsOfPdf(await pdfOf({ ...content, sections }, 'nb'));
    expect(words).toContain('Zoë Wisniewska');
    expect(words).toContain('Noen bokstaver finnes ikke i skrifttypen');
    expect(wordsOfPdf(await pdfOf(content, 'nb'))).not.toContain('Noen bokstaver');
  });
});

describe('letters that the typeface does not have', () => {
  it.each([
    ['Łódź', 'Lódz'],
    ['Čapek – “sitat”', 'Capek – “sitat”'],
    ['Żaneta Đorđević', 'Zaneta Dordevic'],
    ['مرحبا', missing.repeat(5)],
    ['🧪', missing],
    ['a\u202eb\u0000c', 'abc'],
  ])('%s is shown as %s', (words, shown) => {
    expect(shownLetters(words).text).toBe(shown);
  });

  it.each(['Åse Ødegård, æøå ÆØÅ – «ja» … € é ü ß'])('%s is shown as it is', (words) => {
    expect(shownLetters(words)).toEqual({ text: words, isChanged: false });
  });
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
