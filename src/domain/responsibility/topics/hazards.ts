import type { TopicTable } from './shape.ts';

/** Substances, radiation, waste and the equipment of laboratories. */
export const hazardsTopics = {
  'substance-index': {
    names: { nb: 'Stoffkartotek', en: 'Substance index' },
    accountable: 'line-manager',
    taskRoles: ['substance-index-contact', 'chemicals-officer'],
    involve: ['bht-internal', 'substance-index-matrix'],
    ladder: null,
    systems: ['substance-index', 'exposure-register'],
    answer: {
      nb: 'Linjelederen. Kontakten for stoffkartoteket holder det i orden etter den sentrale retningslinjen.',
      en: 'The line manager. The substance index contact keeps it in order by the central guideline.',
    },
    source: [
      '002#Stoffkartotek-kontakt',
      '000#Substance index contact person',
      '004#Digitalisering [Stoffkartotek]',
    ],
  },
  radiation: {
    names: { nb: 'Strålevern', en: 'Radiation protection' },
    accountable: 'line-manager',
    taskRoles: ['radiation-coordinator-local', 'radiation-coordinator-central'],
    involve: ['radiation-matrix', 'dsa'],
    ladder: 'working-environment',
    systems: ['radiation-source-register'],
    answer: {
      nb: 'Linjelederen. Lokalt gjøres arbeidet av enhetens strålevernkoordinator; den sentrale koordinatoren har systemet og kontakten med DSA.',
      en: "The line manager. Locally the work is done by the unit's radiation coordinator; the central coordinator has the system and the contact with DSA.",
    },
    source: ['002#Strålevernkoordinator', '004#Strålevern'],
  },
  'radioactive-waste': {
    names: { nb: 'Radioaktivt avfall og strålekilder', en: 'Radioactive waste and radiation sources' },
    accountable: 'line-manager',
    basis: 'inferred',
    taskRoles: ['radiation-coordinator-local', 'waste-contractor'],
    involve: ['radiation-coordinator-central', 'dsa'],
    ladder: null,
    systems: ['radiation-source-register'],
    answer: {
      nb: 'Enheten som har avfallet eller kilden. Avfall skal bort innen ett år, og alle kilder skal være registrert.',
      en: 'The unit that has the waste or the source. Waste must be gone within a year, and all sources must be registered.',
    },
    source: ['004#Strålevern'],
  },
  'hazardous-waste': {
    names: { nb: 'Farlig og smittefarlig avfall', en: 'Hazardous and infectious waste' },
    accountable: 'line-manager',
    basis: 'inferred',
    taskRoles: ['waste-contractor', 'dangerous-goods-adviser', 'work-leader'],
    involve: ['hse-section'],
    ladder: null,
    systems: ['nonconformity-system'],
    answer: {
      nb: 'Hver enhet for sitt eget avfall. Avfallsleverandøren henter det og stiller med sikkerhetsrådgiver for farlig gods.',
      en: 'Each unit for its own waste. The waste contractor collects it and provides the safety adviser for dangerous goods.',
    },
    source: ['004#Farlig avfall'],
  },
  'fume-cupboards': {
    names: { nb: 'Avtrekksskap', en: 'Fume cupboards' },
    accountable: 'line-manager',
    basis: 'inferred',
    taskRoles: ['work-leader', 'campus-services'],
    involve: [],
    ladder: null,
    systems: ['nonconformity-system'],
    answer: {
      nb: 'Det service og egne kontroller avdekker, retter enheten opp.',
      en: 'What service and own checks uncover, the unit puts right.',
    },
    source: ['004#Avtrekksskap'],
  },
  'central-gas': {
    names: { nb: 'Sentralgassanlegg', en: 'Central gas systems' },
    accountable: 'campus-services',
    taskRoles: [],
    involve: ['line-manager'],
    ladder: null,
    systems: ['central-gas-systems'],
    answer: {
      nb: 'Avdeling for campusservice kontrollerer anleggene hvert år og har servicen.',
      en: 'Campus Services checks the systems every year and services them.',
    },
    source: ['004#NTNUs sentralgassanlegg'],
  },
  'room-cards': {
    names: { nb: 'Romkort', en: 'Room cards' },
    accountable: 'line-manager',
    basis: 'inferred',
    taskRoles: ['work-leader', 'substance-index-contact'],
    involve: ['sintef', 'emergency-organisation'],
    ladder: null,
    systems: ['room-cards'],
    answer: {
      nb: 'Romkortet forteller hvor mye brannfarlig og giftig som finnes i rommet, og hvem som skal ringes. Vekterne ser alle kort. SINTEF har sine i en egen base.',
      en: 'The room card tells how much flammable and toxic material is in the room, and whom to call. The guards see all cards. SINTEF has its own in a separate database.',
    },
    source: ['004#Digitalisering [Romkort]'],
  },
} as const satisfies TopicTable;
