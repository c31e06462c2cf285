import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { problemLine } from '../../src/i18n/directoryProblems.ts';
import { type FileReading, readDirectoryFile } from '../../src/store/directoryFile.ts';
import { organisation } from '../fakes/organisation.ts';

const {
  units: _units,
  people: _people,
  ...rest
} = organisation().unit('ntnu').unit('ikj', 'ntnu').appoint('kari', 'rector', 'ntnu').directory();

const unitsCsv = [
  'Enhetskode;Navn;Name;Forkortelse;Nivå;Overordnet;Campus',
  'ntnu;NTNU;NTNU;;Institusjon;;Trondheim',
  'ikj;Institutt for kjemi;Department of Chemistry;IKJ, Kjemi;institutt;NTNU;Trondheim',
].join('\n');

const peopleCsv = [
  'Brukernavn;Navn;E-post;Enhet;Type;Språk',
  'kari;Kari Åsnes;kari@example.no;NTNU;Ansatt;norsk',
  'ola;Ola Sørmo;ola@example.no;institutt for kjemi;;English',
].join('\n');

const kari = { id: 'kari', name: 'Kari Åsnes', email: 'kari@example.no', unit: 'ntnu' };
const ola = { id: 'ola', name: 'Ola Sørmo', email: 'ola@example.no', unit: 'ikj' };

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verne-folder-'));
  await put('directory.yaml', stringify(rest));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: string | Uint8Array): Promise<void> {
  await writeFile(join(folder, name), content);
}

async function withSheets(people: string | Uint8Array, units: string = unitsCsv): Promise<FileReading> {
  await put('units.csv', units);
  await put('people.csv', people);
  return readDirectoryFile(folder);
}

/** Every problem as it is told, in English. */
const told = (reading: FileReading): readonly string[] =>
  'problems' in reading ? reading.problems.map((problem) => problemLine(problem, 'en')) : [];

describe('a folder with spreadsheets', () => {
  it('is read with the units and people of the spreadsheets, in Norwegian words', async () => {
    expect(await withSheets(peopleCsv)).toMatchObject({
      directory: {
        units: [
          { id: 'ntnu', short: [], level: 'institution', parent: null, campus: 'trondheim' },
          {
            id: 'ikj',
            names: { nb: 'Institutt for kjemi', en: 'Department of Chemistry' },
            short: ['IKJ', 'Kjemi'],
            level: 'department',
            parent: 'ntnu',
          },
        ],
        people: [
          { ...kari, kind: 'staff', language: 'nb' },
          { ...ola, kind: 'staff', language: 'en' },
        ],
      },
      warnings: [],
    });
  });

  it('and in English, with names in two columns and one name for both languages', async () => {
    const units =
      'Code,Name,Type,Parent,Campus\nntnu,NTNU,university,,Gjøvik\nikj,Chemistry,department,ntnu,Gjøvik';
    const people =
      'Surname,First name,Employee number,Email,Department\nÅsnes,Kari,kari,kari@example.no,Chemistry';
    expect(await withSheets(people, units)).toMatchObject({
      directory: {
        units: [{ campus: 'gjovik' }, { names: { nb: 'Chemistry', en: 'Chemistry' } }],
        people: [{ id: 'kari', name: 'Kari Åsnes', unit: 'ikj' }],
      },
    });
  });

  it('replaces the lists of the file, and says so', async () => {
    await put('directory.yaml', stringify({ ...rest, people: [{ id: 'nobody' }] }));
    const reading = await withSheets(peopleCsv);
    expect(reading).toMatchObject({ directory: { people: [kari, ola] } });
    expect(reading.warnings).toEqual([
      { code: 'list-replaced', at: 'directory.yaml', details: { section: 'people', file: 'people.csv' } },
    ]);
  });

  it('may have only one of them', async () => {
    const { units } = organisation().unit('ntnu').unit('ikj', 'ntnu').directory();
    await put('directory.yaml', stringify({ ...rest, units }));
    await put('people.csv', peopleCsv.replace('institutt for kjemi', 'IKJ'));
    expect(await readDirectoryFile(folder)).toMatchObject({ directory: { people: [kari, ola] } });
  });
});

describe('a spreadsheet is read as spreadsheet programs write it', () => {
  const latin = Uint8Array.from(peopleCsv, (sign) => sign.charCodeAt(0));
  const written: readonly (readonly [string, string | Uint8Array])[] = [
    ['with commas', peopleCsv.replaceAll(';', ',')],
    ['with tabs', peopleCsv.replaceAll(';', '\t')],
    ['with a mark of UTF-8', `\uFEFF${peopleCsv}`],
    ['in UTF-16 with a mark', Buffer.from(`\uFEFF${peopleCsv.replaceAll(';', '\t')}`, 'utf16le')],
    ['in Windows-1252', latin],
    ['with the line ends of Windows', peopleCsv.replaceAll('\n', '\r\n')],
    ['with the separator stated above', `sep=;\r\n${peopleCsv}`],
    ['with blank lines and cells', `\n${peopleCsv.replaceAll('\n', ';;\n\n;;;;\n')}\n\n`],
    ['with spaces around cells', peopleCsv.replaceAll(';', '  ; ')],
    ['with quoted cells', peopleCsv.replace('Kari Åsnes', '"Kari Åsnes"').replace('Navn', '"Navn"')],
    ['with a line end in a quoted cell', peopleCsv.replace('Kari Åsnes', '"Kari\nÅsnes"')],
    ['with headings in capitals', peopleCsv.replace(/^.*\n/, (line) => line.toUpperCase())],
  ];

  it.each(written)('%s', async (_, content) => {
    expect(await withSheets(content)).toMatchObject({ directory: { people: [kari, ola] }, warnings: [] });
  });

  it('a quoted cell keeps separators and quotation marks', async () => {
    const reading = await withSheets(peopleCsv.replace('Kari Åsnes', '"Åsnes; Kari ""Kaia"""'));
    expect(reading).toHaveProperty('directory.people[0].name', 'Åsnes; Kari "Kaia"');
  });
});

describe('every problem of a spreadsheet tells the file, the line, what is wrong and how to mend it', () => {
  it('all at once, those of the other files among them', async () => {
    await put(
      'directory.yaml',
      stringify({ ...rest, absences: [{ person: 'karl', from: 'x', to: '2026-01-01' }] }),
    );
    const people = [
      'Brukernavn;Navn;E-post;Enhet;Språk;Skostørrelse',
      'kari;Kari;kari(at)example.no;NTNU;norsk;38',
      '',
      '"liv";"Liv\nLie";;IKI;svensk',
      'kari;Kari to;k2@example.no;NTNU;;',
    ].join('\r\n');
    const reading = await withSheets(people);
    expect(told(reading)).toEqual([
      'people.csv:2 (kari): “kari(at)example.no” in “E-post” is no e-mail address. Write it as name@example.no.',
      'people.csv:4 (liv): “E-post” is missing. Fill it in.',
      'people.csv:4 (liv): “Språk” cannot be “svensk”. Choose one of these: nb, en.',
      'directory.yaml:24 absences[0] (karl): “x” in “from” is no day. Write it as 2026-11-20.',
      'people.csv:6 (kari): “kari” stands at people.csv:2 (kari) too. Give each its own “Brukernavn”, or take one away.',
    ]);
    expect(reading.warnings.map(({ at, code }) => `${at} ${code}`)).toEqual(['people.csv:1 unknown-key']);
  });

  it('a reference to somebody who is in no row names the nearest', async () => {
    const reading = await withSheets(peopleCsv.replace('kari;', 'karii;'));
    expect(told(reading)).toEqual([
      expect.stringMatching(
        /^directory\.yaml:\d+ appointments\[0\] \(a1\): “person” names “kari”, and there is no such person\. Did you mean karii\? Mend it/,
      ),
    ]);
  });

  it.each(['=HYPERLINK("http://x")', '+4773595000', '@SUM(A1)', '-2+3', '#REF!'])(
    'a name that a spreadsheet would calculate is refused: %s',
    async (name) => {
      const reading = await withSheets(peopleCsv.replace('Kari Åsnes', `"${name.replaceAll('"', '""')}"`));
      expect(told(reading)).toEqual([expect.stringContaining('people.csv:2 (kari): “')]);
      expect(told(reading)[0]).toContain('Write the words themselves.');
    },
  );

  it('a name with a hyphen or a sign inside is a name', async () => {
    const reading = await withSheets(peopleCsv.replace('Kari Åsnes', 'Kari-Anne "Kaia" Åsnes + Sønn'));
    expect(reading).toHaveProperty('directory.people[0].name', 'Kari-Anne "Kaia" Åsnes + Sønn');
  });

  it('a column that is missing is told once, with the headings that it can have', async () => {
    const reading = await withSheets(peopleCsv.replace('E-post', 'Kontaktpunkt'));
    expect(told(reading)).toEqual([
      'people.csv:1: A column is missing. Add it under one of these headings, or rename yours: E-post, E-postadresse, Epost, E-mail, Email, E-mail address.',
    ]);
  });

  it('two columns of one meaning, and a row with a separator too many', async () => {
    const people = `${peopleCsv.replace('Type', 'E-mail')}\nliv;Lie; Liv;liv@example.no;NTNU;;nb`;
    expect(told(await withSheets(people)).slice(0, 2)).toEqual([
      'people.csv:1: The columns “E-post” and “E-mail” mean the same. Take one of them away, or rename it.',
      'people.csv:4 (liv): The row has 7 cells under 6 headings. Put a cell that holds a separator in quotation marks.',
    ]);
  });

  it('a person who is there twice is told with both lines', async () => {
    const reading = await withSheets(`${peopleCsv}\nKARI2;Kari;Kari@example.no;NTNU;;`);
    expect(told(reading)).toEqual([
      'people.csv:4 (KARI2): “kari@example.no” stands at people.csv:2 (kari) too. Give each its own “E-post”, or take one away.',
    ]);
  });

  it('a quotation mark that is not closed', async () => {
    expect(told(await withSheets(`${peopleCsv}\n"liv;x`))[0]).toMatch(
      /^people\.csv:4: Line 4, column 1 cannot be read/,
    );
  });

  it.each([
    ['a spreadsheet under the name of a CSV file', 'PK\u0003\u0004\0\0', 'is a spreadsheet and no text'],
    ['an empty file', '', 'needs at least these: Id, Navn, E-post, Enhet.'],
    ['a file without headings', 'kari;Kari;k@example.no;NTNU', 'no headings that Verne knows'],
  ])('%s', async (_, content, words) => {
    expect(told(await withSheets(content))).toEqual([expect.stringContaining(words)]);
  });

  it('a unit that two units are called by is not guessed', async () => {
    const units = `${unitsCsv}\nikp;Institutt for kjemi;Chemical engineering;;institutt;ntnu;Trondheim`;
    expect(told(await withSheets(peopleCsv, units))).toEqual([
      expect.stringContaining('“Enhet” names “institutt for kjemi”, and there is no such unit.'),
    ]);
  });
});

describe('a folder is refused', () => {
  it('without the directory’s own file, and with two of them', async () => {
    await put('directory.json', '{}');
    expect(told(await readDirectoryFile(folder))).toEqual([
      expect.stringContaining(
        'holds more than one directory: directory.json, directory.yaml. Keep one of them.',
      ),
    ]);
    await rm(join(folder, 'directory.json'));
    await rm(join(folder, 'directory.yaml'));
    expect(told(await readDirectoryFile(folder))).toEqual([expect.stringContaining('holds no directory')]);
  });
});
