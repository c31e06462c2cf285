import type { RoleTable } from './shape.ts';

/** The safety deputy line: elected or appointed by the employees. */
export const safetyDeputyRoles = {
  'safety-deputy': {
    names: { nb: 'Verneombud', en: 'Safety deputy' },
    abbreviations: ['VO'],
    aliases: { nb: ['verneombudet'], en: ['safety representative', 'safety delegate'] },
    levels: ['department', 'section'],
    escalatesTo: ['local-senior-safety-rep', 'site-senior-safety-rep'],
    trainingRequired: ['hse-platform-level', 'statutory-safety-rep-amu'],
    source: [
      '002#Verneombudslinjen',
      '002#Prinsipper',
      '000#The safety deputy line',
      '000#5. Responsibilities, roles and tasks',
    ],
  },
  'local-senior-safety-rep': {
    names: { nb: 'Lokalt hovedverneombud', en: 'Local senior safety representative' },
    abbreviations: ['LHVO'],
    aliases: { nb: [], en: ['LVHO'] },
    levels: ['faculty'],
    escalatesTo: ['senior-safety-rep'],
    trainingRequired: ['hse-platform-level', 'statutory-safety-rep-amu'],
    source: ['002#Verneombudslinjen', '000#The safety deputy line', '004#Vernelinjen'],
  },
  'site-senior-safety-rep': {
    names: {
      nb: 'Stedlig lokalt hovedverneombud (Gjøvik, Ålesund)',
      en: 'Site senior safety representative (Gjøvik, Ålesund)',
    },
    abbreviations: ['SLHVO'],
    aliases: { nb: [], en: ['deputy senior safety representative'] },
    levels: ['campus'],
    escalatesTo: ['senior-safety-rep'],
    trainingRequired: ['hse-platform-level', 'statutory-safety-rep-amu'],
    source: ['002#Verneombudslinjen', '002#Viserektor', '000#The safety deputy line'],
  },
  'senior-safety-rep': {
    names: { nb: 'Hovedverneombud', en: 'Senior safety representative' },
    abbreviations: ['HVO'],
    levels: ['institution'],
    escalatesTo: ['rector'],
    trainingRequired: ['hse-platform-level', 'statutory-safety-rep-amu'],
    appointedBy: 'employee-organisations',
    source: ['002#Verneombudslinjen', '000#The safety deputy line', '004#Vernelinjen'],
  },
  'vice-senior-safety-rep': {
    names: { nb: 'Vara-hovedverneombud', en: 'Vice senior safety representative' },
    levels: ['campus', 'institution'],
    escalatesTo: ['senior-safety-rep'],
    source: ['004#Vernelinjen', '002#Verneombudslinjen'],
  },
  'campus-safety-deputy': {
    names: { nb: 'Campusverneombud', en: 'Campus safety deputy' },
    levels: ['campus'],
    escalatesTo: ['senior-safety-rep'],
    source: ['004#Status satsningsområde 1'],
  },
  'safety-deputy-line': {
    names: { nb: 'Verneombudslinjen', en: 'The safety deputy line' },
    aliases: { nb: ['vernelinjen'], en: [] },
    levels: ['institution', 'campus', 'faculty', 'department'],
    members: [
      { role: 'safety-deputy' },
      { role: 'local-senior-safety-rep' },
      { role: 'site-senior-safety-rep' },
      { role: 'senior-safety-rep' },
    ],
    source: ['002#Verneombudslinjen', '000#The safety deputy line'],
  },
} as const satisfies RoleTable;
