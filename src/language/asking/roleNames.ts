import { type RoleId, roles } from '../../domain/responsibility/roles.ts';
import { lexiconOf } from '../understanding/lexicon.ts';
import type { Reading } from '../understanding/text.ts';
import type { Terms } from '../understanding/vocabulary/shape.ts';

/** What people call roles beside the names of the model. */
const spoken: Partial<Readonly<Record<RoleId, Terms>>> = {
  'line-manager': {
    nb: 'nærmeste leder, nærmeste overordnet, nærmeste sjef, overordnet, personalleder, personalansvarlig, leder med personalansvar, leiar, linjesjef',
    en: 'immediate manager, nearest manager, superior, head, personnel manager, reporting manager, line managers',
  },
  'head-of-department': {
    nb: 'instituttsjef, instituttbestyrer',
    en: 'department head, head of the department, head of a department, HoD',
  },
  'head-of-section': {
    nb: 'seksjonssjef, leder av seksjon',
    en: 'section head, section leader, head of a section',
  },
  'head-of-division': { nb: 'avdelingssjef', en: 'division head, head of a division' },
  'head-of-hse': {
    nb: 'HMS-direktør, sjef for HMS, leder for HMS-seksjonen',
    en: 'HSE director, HSE manager, head of safety',
  },
  employee: {
    nb: 'tilsatt, postdoktor, doktorgradsstipendiat',
    en: 'PhD student, PhD fellow, postdoc, member of staff',
  },
  rector: { nb: 'rektoren', en: 'president, vice-chancellor' },
  'work-leader': {
    nb: 'lableder, laboratorieleder, romansvarlig, verkstedleder, toktleder, feltansvarlig',
    en: 'lab manager, lab leader, workshop manager, cruise leader, fieldwork leader, room responsible',
  },
  'hse-coordinator': {
    nb: 'HMS-kontakt, HMS-person, HMS-medarbeider, HMS-koordinatoren, HMS-rådgiver, koordinator for HMS',
    en: 'HSE contact, HSE officer, HSE person, HSE rep, health and safety coordinator, health and safety adviser, safety coordinator, safety officer, coordinator for HSE, EHS coordinator',
  },
  'faculty-hse-coordinator': {
    nb: 'fakultetets HMS-koordinator, fakultetskoordinator',
    en: 'faculty HSE coordinator, HSE coordinator of the faculty, HSE coordinator for the faculty',
  },
  'nonconformity-handler': {
    nb: 'avviksbehandler, saksbehandler for avvik, behandler av avvik',
    en: 'nonconformity handler, handler of nonconformities, deviation handler',
  },
  'radiation-coordinator-local': {
    nb: 'strålevernkoordinator, strålevernkontakt, strålevernansvarlig, strålekoordinator',
    en: 'radiation coordinator, radiation protection coordinator, radiation officer, radiation safety officer, radiation contact',
  },
  'radiation-coordinator-central': {
    nb: 'sentral strålevernkoordinator, strålevernkoordinator sentralt',
    en: 'central radiation coordinator, central radiation protection coordinator',
  },
  'substance-index-contact': {
    nb: 'stoffkartotekkontakt, stoffkartotekansvarlig, kontakt for stoffkartotek',
    en: 'substance index contact, substance index responsible, chemical database contact',
  },
  'chemicals-officer': {
    nb: 'kjemikalieansvarlig, kjemikaliekontakt',
    en: 'chemicals officer, chemical officer, chemicals contact',
  },
  'progress-lead': {
    nb: 'framdriftsansvarlig, fremdriftsansvarlig',
    en: 'progress lead, progress responsible',
  },
  'bht-internal': {
    nb: 'bedriftshelsetjenesten, bedriftslege, BHT',
    en: 'occupational health service, occupational health, company doctor, OHS',
  },
  'safety-deputy': {
    nb: 'verneombud, vernombud, verneombodet, VO',
    en: 'safety deputy, safety rep, safety representative, health and safety representative, safety delegate',
  },
  'senior-safety-rep': {
    nb: 'hovedverneombud, HVO',
    en: 'senior safety representative, senior safety rep, senior safety deputy, main safety representative, head safety representative, chief safety representative',
  },
  'local-senior-safety-rep': {
    nb: 'lokalt hovedverneombud, fakultetets hovedverneombud, LHVO',
    en: 'local senior safety representative, local senior safety rep',
  },
  'site-senior-safety-rep': {
    nb: 'stedlig hovedverneombud',
    en: 'site senior safety representative, site senior safety rep',
  },
  amu: {
    nb: 'AMU, arbeidsmiljøutvalget, arbeidsmiljøutvalg',
    en: 'AMU, working environment committee, work environment committee',
  },
  'samu-gjovik': { nb: 'SAMU, stedlig arbeidsmiljøutvalg', en: 'SAMU, site working environment committee' },
  lamu: { nb: 'LAMU, lokalt arbeidsmiljøutvalg', en: 'LAMU, local working environment committee' },
  lmu: { nb: 'LMU, læringsmiljøutvalget', en: 'LMU, learning environment committee' },
  losam: {
    nb: 'LOSAM, lokalt samarbeidsutvalg, samarbeidsutvalget, samarbeidsutvalg',
    en: 'LOSAM, local works council, works council',
  },
  sesam: { nb: 'SESAM, sentralt samarbeidsutvalg', en: 'SESAM, central works council' },
  'central-hse-forum': { nb: 'sentralt HMS-forum, HMS-forumet', en: 'central HSE forum, HSE forum' },
  'local-hse-forum': {
    nb: 'lokalt HMS-forum, lokalt HMS-utvalg',
    en: 'local HSE forum, local HSE committee',
  },
};

/** Names that are verbs or matters just as well, so that by themselves they name no role here. */
const ambiguous: ReadonlySet<string> = new Set(['behandler', 'melder', 'strålevern', 'staff', 'worker']);

const tidy = (name: string): string => name.replace(/\s*\(.*?\)/g, '').replaceAll(',', ' ');
const joined = (names: readonly string[]): string =>
  names
    .filter((name) => !ambiguous.has(name.toLowerCase()))
    .map(tidy)
    .join(',');

const lexicon = lexiconOf<RoleId>(
  roles.map(({ id, names, aliases, abbreviations }) => {
    const { nb = '', en = '' } = spoken[id] ?? {};
    const short = abbreviations.map((each) => `=${each}`);
    return [
      id,
      {
        nb: [joined([names.nb, ...aliases.nb]), ...short, nb].filter((terms) => terms !== '').join(','),
        en: [joined([names.en, ...aliases.en]), ...short, en].filter((terms) => terms !== '').join(','),
      },
    ];
  }),
);

/** A role that a text names, and its words, as for `tokens.slice(from, to)`. */
export interface RoleMention {
  readonly role: RoleId;
  readonly from: number;
  readonly to: number;
}

const leastLikeness = 0.82;

/**
 * Every role that the text names, in the order of the text; where names overlap the longest counts. A name that runs into
 * that of a unit ("head of the Department of Physics") is none.
 */
export function rolesNamed(
  reading: Reading,
  units: readonly { readonly from: number; readonly to: number }[] = [],
): readonly RoleMention[] {
  const found = lexicon
    .find(reading)
    .filter(({ likeness }) => likeness >= leastLikeness)
    .filter(({ from, to }) => !units.some((unit) => from < unit.from && unit.from < to && to < unit.to))
    .filter(({ from, key }) => !isPart(reading.tokens[from]?.key ?? '', key))
    .toSorted(
      (a, b) =>
        b.to - b.from - (a.to - a.from) || b.words - a.words || b.likeness - a.likeness || a.from - b.from,
    );
  const chosen: RoleMention[] = [];
  for (const { meaning: role, from, to } of found) {
    if (chosen.some((other) => from < other.to && other.from < to)) continue;
    chosen.push({ role, from, to });
  }
  return chosen.sort((a, b) => a.from - b.from);
}

/** "Brannvernleder" is no line manager: a name that is only the end or the beginning of the word says another thing. */
function isPart(word: string, read: string): boolean {
  return word.length - read.length >= 4 && word.includes(read);
}
