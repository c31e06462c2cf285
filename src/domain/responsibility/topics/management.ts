import type { TopicTable } from './shape.ts';

/** Reports, reviews and committees. */
export const managementTopics = {
  'annual-report': {
    names: { nb: 'HMS-årsrapport', en: 'Annual HSE report' },
    accountable: 'rector',
    taskRoles: ['head-of-hse', 'hse-section'],
    involve: ['board', 'amu'],
    ladder: null,
    systems: ['nonconformity-system', 'paga'],
    answer: {
      nb: 'Rektor legger rapporten fram for styret, og HMS-sjefen bidrar til å skrive den.',
      en: 'The Rector puts the report before the Board, and the head of HSE contributes to writing it.',
    },
    source: ['002#Rektor', '002#HMS-sjef (Seksjon for HMS og beredskap)'],
  },
  'tertial-report': {
    names: { nb: 'Tall for hvert tertial', en: 'Figures every four months' },
    accountable: 'head-of-hse',
    taskRoles: ['hse-section'],
    involve: ['amu', 'board'],
    ladder: null,
    systems: ['nonconformity-system'],
    answer: {
      nb: 'HMS-seksjonen gir AMU tall for avvik og skader tre ganger i året; i 2019 fikk styret dem også.',
      en: 'The HSE Section gives AMU figures for nonconformities and injuries three times a year; in 2019 the Board got them too.',
    },
    source: ['001#Indicators', '004#8.0 HMS-AVVIK', '002#HMS-sjef (Seksjon for HMS og beredskap)'],
  },
  'management-review': {
    names: { nb: 'Ledelsens gjennomgang', en: "The management's review" },
    accountable: 'rector',
    taskRoles: ['organisation-director', 'head-of-hse'],
    involve: ['bht-internal', 'senior-safety-rep', 'senior-employee-representative'],
    ladder: null,
    systems: ['archive'],
    answer: {
      nb: 'Rektor har den én gang hvert år, med HMS-sjefen som hjelp.',
      en: 'The Rector has it once every year, helped by the head of HSE.',
    },
    source: ["001#Management's review", '002#Rektor'],
  },
  'priority-areas': {
    names: { nb: 'Satsingsområder', en: 'Priority areas' },
    accountable: 'rector',
    taskRoles: ['head-of-hse'],
    involve: ['board', 'amu'],
    ladder: null,
    systems: [],
    answer: {
      nb: 'De gjelder for to år og justeres hvert år. Styret tar stilling til dem sammen med årsrapporten.',
      en: 'They hold for two years and are adjusted every year. The Board takes a position on them together with the annual report.',
    },
    source: ['004#2.0 STATUS OG FORSLAG TIL ENDRINGER I SATSNINGSOMRÅDER', '004#Vedtak i Styret'],
  },
  'amu-matters': {
    names: { nb: 'Arbeidsmiljøutvalget', en: 'Working Environment Committee' },
    accountable: 'amu',
    taskRoles: ['amu-building-committee', 'hse-section'],
    involve: ['labour-inspection'],
    ladder: null,
    systems: [],
    answer: {
      nb: 'AMU deltar i planlegging, behandler HMS-saker og kan vedta at tiltak skal gjennomføres. Byggesaker tas i AMUs byggutvalg.',
      en: 'AMU takes part in planning, deals with HSE matters and can decide that measures must be carried out. Building matters are taken in its building committee.',
    },
    source: ['002#Arbeidsmiljøutvalget (AMU)', '004#Arbeidsmiljøutvalg (AMU)'],
  },
  'samu-matters': {
    names: { nb: 'Stedlige arbeidsmiljøutvalg', en: 'Site working environment committees' },
    accountable: 'deputy-rector',
    basis: 'inferred',
    taskRoles: ['samu-gjovik', 'samu-alesund'],
    involve: ['site-senior-safety-rep', 'bht-external'],
    ladder: 'cross-unit-campus',
    systems: [],
    answer: {
      nb: 'Gjøvik og Ålesund har hvert sitt SAMU med tre medlemmer fra hver side, og den lokale bedriftshelsetjenesten som observatør. Viserektoren har fast plass.',
      en: 'Gjøvik and Ålesund have a SAMU each, with three members from either side and the local health service as observer. The deputy rector has a permanent seat.',
    },
    source: ['002#Arbeidsmiljøutvalget (AMU)', '004#Arbeidsmiljøutvalg (AMU)', '002#Viserektor'],
  },
  'hse-forum': {
    names: { nb: 'Sentralt HMS-forum', en: 'Central HSE Forum' },
    accountable: 'head-of-hse',
    taskRoles: ['central-hse-forum', 'faculty-hse-coordinator'],
    involve: ['organisation-director', 'amu'],
    ladder: 'forum-to-management',
    systems: [],
    answer: {
      nb: 'HMS-sjefen leder forumet. Det deler informasjon og kan få saker videre, men vedtar ikke noe.',
      en: 'The head of HSE leads the forum. It shares information and can get matters carried on, but adopts nothing.',
    },
    source: ['002#Sentralt HMS-forum', '004#Sentralt HMS-forum'],
  },
} as const satisfies TopicTable;
