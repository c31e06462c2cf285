import { describe, expect, it } from 'vitest';
import { understood } from './directory.ts';

const unitOf = (text: string, asker?: string | null) => understood(text, asker).unit;

describe('which unit a question is about', () => {
  it.each([
    ['hvem er verneombud ved Institutt for fysikk?', 'ify'],
    ['who is the safety deputy at the Department of Physics', 'ify'],
    ['verneombud fysikk?', 'ify'],
    ['hvem er verneombud på fysikkinstituttet', 'ify'],
    ['HSE coordinator at the physics department', 'ify'],
    ['hvem er verneombud ved NV-fakultetet', 'nv'],
    ['hvem har hms på informatikkseksjonen i Gjøvik', 'idi-gjovik'],
    ['verneombud i seksjon for organisk kjemi', 'ikj-org'],
    ['hvem er verneombud på materialteknolgi', 'ima'],
    ['hms-koordinator på betonglaben', 'kt-betonglab'],
    ['who is in charge of HSE in the high voltage lab', 'iel-hoyspent'],
  ])('is the one it names, in full or short: %s', (text, unit) => {
    expect(unitOf(text)).toBe(unit);
  });

  it.each([
    ['hvem er verneombud på IV', 'iv'],
    ['who is the safety deputy at MTP?', 'mtp'],
    ['hvem er verneombud på mtp', 'mtp'],
    ['hvem er verneombud på iv?', 'iv'],
    ['verneombudet til ØK', 'ok'],
    ['hvem er verneombud ved iøt', 'iot'],
    ['verneombud på IT?', 'it-division'],
  ])('is the one it abbreviates: %s', (text, unit) => {
    expect(unitOf(text)).toBe(unit);
  });

  it.each([
    ['it is cold here, who is responsible for it'],
    ['who is responsible for a first aid kit?'],
    ['ok, hvem har hms da'],
    ['hvem har ansvar for ad hoc risikovurdering'],
    ['it broke, who fixes it?'],
    ['hvem er tillitsvalgt i forbindelse med flytting'],
  ])('is not an everyday word that an abbreviation looks like: %s', (text) => {
    expect(unitOf(text)).toBe('ies');
  });

  it.each([
    ['hvem har stoffkartoteket for K2-207', 'ikj-org'],
    ['hvem har stoffkartoteket i k2 207?', 'ikj-org'],
    ['who is responsible for the risk assessment in room K2207', 'ikj-org'],
    ['mugg på kontor 3418 på Dragvoll, hvem tar det', 'ihk'],
    ['who checks the extinguishers in the wind tunnel', 'ept'],
    ['hvem måker utenfor Realfagbygget', 'campus-services-unit'],
    ['who grits outside the main building in Ålesund', 'campus-services-unit'],
  ])('is the one whose place it names: %s', (text, unit) => {
    expect(unitOf(text)).toBe(unit);
  });

  it('is the one of the person it names, by the whole name or one that only they have', () => {
    expect(unitOf('who is the line manager of Guro Garberg?')).toBe('ibi-akvarielab');
    expect(unitOf('hvem er verneombud for Guro Garberg')).toBe('ibi-akvarielab');
    expect(unitOf('hvem har hms-ansvaret for Chiara?')).toBe('iot');
  });

  it('is the unit before the place, and the place before the person', () => {
    expect(unitOf('hvem på IFY er stoffkartotekkontakt for K2-207?')).toBe('ify');
    expect(unitOf('Guro Garberg jobber i K2-207, hvem har hms-ansvaret der?')).toBe('ikj-org');
  });

  it('is the lower of two units of one line', () => {
    expect(unitOf('hvem er verneombud på fysikk ved NV?')).toBe('ify');
  });

  it.each([
    ['hvem har HMS i Gjøvik?', 'campus-gjovik'],
    ['who is the senior safety representative in Ålesund', 'campus-alesund'],
    ['hvem er verneombud for hele NTNU', 'ntnu'],
    ['hvem leder HMS ved NTNU i Gjøvik', 'campus-gjovik'],
  ])('is the campus or the whole when nothing nearer is named: %s', (text, unit) => {
    expect(unitOf(text)).toBe(unit);
  });

  it("is the asker's when none is named, and the root for somebody unknown", () => {
    expect(unitOf('hvem er verneombudet vårt?', 'guro-garberg')).toBe('ibi-akvarielab');
    expect(unitOf('who is the safety deputy here', null)).toBe('ntnu');
    expect(unitOf('who is the safety deputy here', 'nobody-known')).toBe('ntnu');
  });

  it('carries the campus of the place for roles that are held on a campus', () => {
    expect(understood('hvem er bedriftshelsetjenesten for Mustad-bygget i Gjøvik?').campus).toBe('gjovik');
    expect(understood('hvem er bedriftshelsetjenesten vår?').campus).toBeNull();
  });

  it('is not one that only offers the service asked about', () => {
    expect(unitOf('when should the Occupational Health Service be involved, and who does it?')).toBe('ies');
    expect(unitOf('hvem er verneombud på Campusservice?')).toBe('campus-services-unit');
  });
});
