import { describe, expect, it } from 'vitest';
import { openDirectory } from '../../../src/domain/organisation/openDirectory.ts';
import {
  findPeople,
  findPlaces,
  findUnits,
  type Matches,
  placeNamed,
} from '../../../src/domain/organisation/search.ts';
import { organisation } from '../../fakes/organisation.ts';

const ids = ({ found }: Matches<{ readonly id: string }>) => found.map(({ id }) => id);

const dir = organisation()
  .unit('root')
  .unit('ify', 'root', { names: { nb: 'Institutt for fysikk', en: 'Department of Physics' }, short: ['IFY'] })
  .unit('ikj', 'root', {
    names: { nb: 'Institutt for kjemi', en: 'Department of Chemistry' },
    short: ['IKJ'],
  })
  .unit('bio', 'ify', { names: { nb: 'Seksjon for biofysikk', en: 'Biophysics Section' } })
  .unit('ok', 'root', { names: { nb: 'Fakultet for økonomi', en: 'Faculty of Economics' }, short: ['ØK'] })
  .unit('rlab', 'ify', { names: { nb: 'Røntgenlaboratoriet', en: 'X-ray Laboratory' } })
  .person('astrid-lo', 'ify', { name: 'Åstrid Løvmo', email: 'al@example.no' })
  .person('astrid-li', 'ify', { name: 'Astrid Lindmo' })
  .place('realfag', 'root', {
    names: { nb: 'Realfagbygget', en: 'Natural Science Building' },
    building: 'Realfagbygget',
    room: null,
  })
  .place('k2-113', 'ikj', {
    names: { nb: 'Synteselab', en: 'Synthesis lab' },
    building: 'Kjemiblokk 2',
    room: 'K2-113',
  })
  .place('k2-207', 'ikj', {
    names: { nb: 'Organisk lab', en: 'Organic lab' },
    building: 'Kjemiblokk 2',
    room: 'K2-207',
  })
  .place('k2-019', 'ikj', {
    names: { nb: 'NMR-laben', en: 'NMR lab' },
    building: 'Kjemiblokk 2',
    room: 'K2-019',
  })
  .open();

describe('finding units', () => {
  it('takes an exact id, abbreviation or name beyond doubt', () => {
    for (const text of ['ify', 'IFY', 'Institutt for fysikk', 'department of physics']) {
      const matches = findUnits(dir, text);
      expect(matches.found[0]?.id, text).toBe('ify');
      expect(matches.sure, text).toBe(true);
    }
  });

  it('minds neither case nor accents, nor "oe" for "ø"', () => {
    for (const text of [
      'RØNTGENLABORATORIET',
      'rontgenlaboratoriet',
      'roentgenlaboratoriet',
      'x ray laboratory',
    ]) {
      expect(findUnits(dir, text), text).toMatchObject({ found: [{ id: 'rlab' }], sure: true });
    }
    expect(ids(findUnits(dir, 'øk'))[0]).toBe('ok');
    expect(ids(findUnits(dir, 'oekonomi'))).toEqual(['ok']);
  });

  it('finds words, their beginnings and what stands inside, whole words first', () => {
    expect(ids(findUnits(dir, 'fysikk'))).toEqual(['ify', 'bio']);
    expect(findUnits(dir, 'fysikk').sure).toBe(false);
    expect(ids(findUnits(dir, 'institutt'))).toEqual(['ikj', 'ify']);
  });

  it('forgives one slip from five letters and two from nine, not in shorter words', () => {
    expect(ids(findUnits(dir, 'kjemmi'))).toEqual(['ikj']);
    expect(ids(findUnits(dir, 'departmnt of chemisrty'))).toEqual(['ikj']);
    expect(ids(findUnits(dir, 'rontgenlaboratorit'))).toEqual(['rlab']);
    expect(ids(findUnits(dir, 'ifz'))).toEqual([]);
  });

  it('finds nothing for an empty text or for what nobody means', () => {
    expect(findUnits(dir, ' - ')).toEqual({ found: [], sure: false });
    expect(findUnits(dir, 'astronomi')).toEqual({ found: [], sure: false });
  });

  it('gives at most ten', () => {
    const units = Array.from({ length: 12 }, (_, index) => ({
      id: `lab-${String(index).padStart(2, '0')}`,
      names: { nb: 'Lab', en: 'Lab' },
      short: [],
      level: 'lab' as const,
      parent: 'root',
      campus: 'main',
    }));
    const many = openDirectory({ ...dir.directory, units: [...dir.directory.units, ...units] });
    expect(findUnits(many, 'lab').found).toHaveLength(10);
    expect(findUnits(many, 'lab').sure).toBe(false);
  });
});

describe('finding places', () => {
  it('takes a room number with spaces, hyphens or neither', () => {
    for (const text of ['K2-113', 'k2 113', 'K2113', 'k 2 - 113']) {
      expect(findPlaces(dir, text), text).toMatchObject({ found: [{ id: 'k2-113' }], sure: true });
    }
  });

  it('never takes another number for a slip', () => {
    expect(ids(findPlaces(dir, 'K2-114'))).toEqual([]);
  });

  it('takes names, buildings and a room with its building', () => {
    expect(ids(findPlaces(dir, 'syntesis lab'))).toEqual(['k2-113']);
    expect(findPlaces(dir, 'natural science building')).toMatchObject({
      found: [{ id: 'realfag' }],
      sure: true,
    });
    expect(findPlaces(dir, 'kjemiblokk 2 K2-207')).toMatchObject({ found: [{ id: 'k2-207' }], sure: true });
    expect(findPlaces(dir, 'kjemiblokk 2')).toMatchObject({ sure: false });
    expect(ids(findPlaces(dir, 'kjemiblokk 2'))).toHaveLength(3);
  });

  it('looks for a mention in a longer text', () => {
    expect(findPlaces(dir, 'ved vasken i K2-113, tror jeg')).toMatchObject({
      found: [{ id: 'k2-113' }],
      sure: true,
    });
  });

  it('names one place only when it is meant beyond doubt', () => {
    expect(placeNamed(dir, 'k2 207')?.id).toBe('k2-207');
    expect(placeNamed(dir, 'k2')).toBeNull();
    expect(placeNamed(dir, '')).toBeNull();
  });
});

describe('finding people', () => {
  it('takes a name in any spelling, an id or an e-mail address beyond doubt', () => {
    for (const text of ['Åstrid Løvmo', 'astrid lovmo', 'astrid-lo', 'AL@example.no']) {
      const matches = findPeople(dir, text);
      expect([matches.found[0]?.id, matches.sure], text).toEqual(['astrid-lo', true]);
    }
  });

  it('gives everybody that a first name fits, and is not sure', () => {
    expect(new Set(ids(findPeople(dir, 'astrid')))).toEqual(new Set(['astrid-lo', 'astrid-li']));
    expect(findPeople(dir, 'astrid').sure).toBe(false);
  });

  it('is sure of a misspelt name that fits only one', () => {
    expect(findPeople(dir, 'lindmoe')).toMatchObject({ found: [{ id: 'astrid-li' }], sure: true });
  });
});
