import type { Language } from '../language.ts';
import { fold } from './spelling.ts';
import type { PersonKind, UnitLevel } from './types.ts';

/** The lists that can be given as a spreadsheet. */
export const sheetSections = ['units', 'people'] as const;
export type SheetSection = (typeof sheetSections)[number];

/** How the words of a cell are read. */
export type CellKind = 'text' | 'list' | 'level' | 'campus' | 'person-kind' | 'language';

/** A column of a spreadsheet. */
export interface Column {
  /** The key of the entry; "names.nb" is `nb` inside of `names`. */
  readonly field: string;
  /** What can stand over it, in Norwegian and English, the usual heading first; compared without regard to case. */
  readonly headings: readonly [string, ...string[]];
  readonly cell?: CellKind;
  /** The column must be there, or one of those that the field can be made of. */
  readonly required: boolean;
  /** Only a part of another field. */
  readonly part?: true;
  /** Columns whose words, joined, are taken where this one is empty or not there. */
  readonly madeOf?: readonly string[];
  /** What an empty cell means. */
  readonly empty?: string | null | readonly string[];
}

/** What each column of `units.csv` and `people.csv` is. */
export const columns: Readonly<Record<SheetSection, readonly Column[]>> = {
  units: [
    {
      field: 'id',
      headings: ['Id', 'Enhets-id', 'Enhetskode', 'Kode', 'Stedkode', 'Unit id', 'Unit code', 'Code'],
      required: true,
    },
    {
      field: 'names.nb',
      headings: ['Navn', 'Enhetsnavn', 'Navn (bokmål)', 'Navn (norsk)', 'Norsk navn', 'Name (Norwegian)'],
      required: true,
      madeOf: ['names.en'],
    },
    {
      field: 'names.en',
      headings: ['Name', 'Unit name', 'Navn (engelsk)', 'Engelsk navn', 'Name (English)', 'English name'],
      required: false,
      madeOf: ['names.nb'],
    },
    {
      field: 'short',
      headings: ['Forkortelse', 'Forkortelser', 'Kortnavn', 'Abbreviation', 'Abbreviations', 'Short name'],
      cell: 'list',
      required: false,
      empty: [],
    },
    {
      field: 'level',
      headings: ['Nivå', 'Enhetstype', 'Type', 'Level', 'Unit type'],
      cell: 'level',
      required: true,
    },
    {
      field: 'parent',
      headings: ['Overordnet', 'Overordnet enhet', 'Tilhører', 'Parent', 'Parent unit', 'Belongs to'],
      required: true,
      empty: null,
    },
    { field: 'campus', headings: ['Campus', 'Studiested'], cell: 'campus', required: true },
  ],
  people: [
    {
      field: 'id',
      headings: ['Id', 'Person-id', 'Ansattnummer', 'Brukernavn', 'Person id', 'Employee number', 'Username'],
      required: true,
    },
    {
      field: 'name',
      headings: ['Navn', 'Fullt navn', 'Name', 'Full name'],
      required: true,
      madeOf: ['firstName', 'lastName'],
    },
    { field: 'firstName', headings: ['Fornavn', 'First name', 'Given name'], required: false, part: true },
    { field: 'lastName', headings: ['Etternavn', 'Last name', 'Surname'], required: false, part: true },
    {
      field: 'email',
      headings: ['E-post', 'E-postadresse', 'Epost', 'E-mail', 'Email', 'E-mail address'],
      required: true,
    },
    {
      field: 'unit',
      headings: ['Enhet', 'Organisasjonsenhet', 'Arbeidssted', 'Unit', 'Organisational unit', 'Department'],
      required: true,
    },
    {
      field: 'kind',
      headings: ['Type', 'Tilknytning', 'Kind', 'Affiliation'],
      cell: 'person-kind',
      required: false,
      empty: 'staff' satisfies PersonKind,
    },
    { field: 'language', headings: ['Språk', 'Language'], cell: 'language', required: false, empty: 'nb' },
  ],
};

/** Words for the values that a cell can have, folded; the key is the value of the entry. */
const levels: Readonly<Record<UnitLevel, readonly string[]>> = {
  institution: ['institution', 'institusjon', 'universitet', 'university', 'virksomhet', 'organisation'],
  campus: ['campus', 'studiested'],
  faculty: ['faculty', 'fakultet'],
  department: ['department', 'institutt', 'avdeling', 'division'],
  section: ['section', 'seksjon', 'gruppe', 'group'],
  lab: ['lab', 'laboratorium', 'laboratory'],
};
const personKinds: Readonly<Record<PersonKind, readonly string[]>> = {
  staff: ['staff', 'ansatt', 'tilsatt', 'employee'],
  student: ['student'],
  external: ['external', 'ekstern', 'gjest', 'guest'],
};
const languages: Readonly<Record<Language, readonly string[]>> = {
  nb: ['nb', 'no', 'nn', 'norsk', 'bokmål', 'nynorsk', 'norwegian'],
  en: ['en', 'engelsk', 'english'],
};

/** How each kind of cell is read; words that are not known stay as they are, for the check of the entry to refuse. */
export const kindOfCell: Readonly<Record<CellKind, (written: string) => string | readonly string[]>> = {
  text: (written) => written,
  list: (written) =>
    written
      .split(/[,;/|]/)
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  level: (written) => valueIn(levels, written),
  campus: (written) => fold(written).replaceAll(' ', '-'),
  'person-kind': (written) => valueIn(personKinds, written),
  language: (written) => valueIn(languages, written),
};

/** What a spreadsheet calculates ("=A1", "+47", "@SUM"), or shows when it cannot ("#REF!"). */
export const formula = /^(?:[=+@]|-.|#[\p{Lu}\d/]+[!?]?$)/u;

/** The column that this heading stands over; null for a heading that is not known. */
export function columnOf(section: SheetSection, heading: string): Column | null {
  const written = fold(heading);
  return columns[section].find(({ headings }) => headings.some((known) => fold(known) === written)) ?? null;
}

function valueIn(values: Readonly<Record<string, readonly string[]>>, written: string): string {
  const folded = fold(written);
  return Object.keys(values).find((value) => values[value]?.some((word) => fold(word) === folded)) ?? written;
}
