import type { Words } from '../language.ts';
import type { RoleId } from './roles.ts';

/** What sort of thing a system is. */
export type SystemKind =
  | 'register'
  | 'archive'
  | 'device'
  | 'incident'
  | 'contact'
  | 'channel'
  | 'web'
  | 'composite'
  | 'planned'
  | 'survey'
  | 'report'
  | 'technical'
  | 'external';

/** A system that HSE matters are kept in or sent to. */
export interface SystemEntry {
  readonly names: Words;
  readonly kind: SystemKind;
  /** The product in use, where a document names it. */
  readonly product?: string;
  readonly purpose: Words;
  /** Who owns it; null where no document tells. */
  readonly owner: RoleId | null;
  /** The owner follows by a short step of reasoning. */
  readonly ownerBasis?: 'inferred';
  /** Document and section, as "004#Strålevern". */
  readonly source: readonly [string, ...string[]];
}

/** The systems by id. */
export const systems = {
  'nonconformity-system': {
    names: { nb: 'NTNUs avvikssystem', en: "NTNU's nonconformity system" },
    kind: 'register',
    product: 'RiskManager',
    purpose: {
      nb: 'Her meldes og behandles HMS-avvik, og her kan en se hva som går igjen og hva som haster.',
      en: 'HSE nonconformities are reported and handled here, and it shows what recurs and what is urgent.',
    },
    owner: 'head-of-hse',
    ownerBasis: 'inferred',
    source: ['001#D) HSE nonconformities', '001#Nonconformity management', '004#8.0 HMS-AVVIK [note 6]'],
  },
  'e-caretaker': {
    names: { nb: 'e-Caretaker', en: 'e-Caretaker' },
    kind: 'register',
    product: 'e-Caretaker',
    purpose: {
      nb: 'For ting som er ødelagt uten at noen kan komme til skade, og som ikke har fått stå lenge.',
      en: 'For things that are broken without anybody being at risk, and that have not been left for long.',
    },
    owner: 'property-director',
    ownerBasis: 'inferred',
    source: ['001#D) HSE nonconformities'],
  },
  'risk-assessment-tool': {
    names: { nb: 'Verktøyet for risikovurdering', en: 'The risk assessment tool' },
    kind: 'register',
    purpose: { nb: 'Her skrives risikovurderinger.', en: 'Risk assessments are written here.' },
    owner: 'head-of-hse',
    ownerBasis: 'inferred',
    source: ['004#Status satsningsområde 4', '001#Make sure the necessary documentation is available'],
  },
  archive: {
    names: { nb: 'NTNUs arkiv', en: "NTNU's archives" },
    kind: 'archive',
    product: 'ePhorte',
    purpose: {
      nb: 'Dokumenter som må tas vare på, blant annet fra ledelsens gjennomgang, og personopplysninger som ikke kan stå i avvikssystemet.',
      en: "Documents that must be kept, those of the management's review among them, and personal information that may not stand in the nonconformity system.",
    },
    owner: null,
    source: [
      '001#Make sure the necessary documentation is available',
      "001#Management's review",
      '003#NTNU regulations [approval line]',
    ],
  },
  'substance-index': {
    names: { nb: 'Stoffkartoteket', en: 'The substance index' },
    kind: 'register',
    product: 'Chemical Manager',
    purpose: {
      nb: 'Stoffer, blandinger og biologiske faktorer med sikkerhetsdatablad.',
      en: 'Substances, mixtures and biological factors with their safety data sheets.',
    },
    owner: 'head-of-hse',
    ownerBasis: 'inferred',
    source: ['004#Digitalisering [Stoffkartotek]', '000#Substance index contact person'],
  },
  'exposure-register': {
    names: { nb: 'Eksponeringsregisteret', en: 'The exposure register' },
    kind: 'register',
    purpose: {
      nb: 'Hvem som har vært eksponert; følger samme sentrale retningslinje som stoffkartoteket.',
      en: 'Who has been exposed; it follows the same central guideline as the substance index.',
    },
    owner: null,
    source: ['002#Stoffkartotek-kontakt'],
  },
  'room-cards': {
    names: { nb: 'Romkortene', en: 'The room cards' },
    kind: 'register',
    purpose: {
      nb: 'Hva som finnes av brannfarlig, giftig og annet farlig i et rom, og hvem som skal ringes.',
      en: 'What is flammable, toxic or otherwise dangerous in a room, and whom to call.',
    },
    owner: null,
    source: ['004#Digitalisering [Romkort]'],
  },
  'digital-sds': {
    names: { nb: 'Skjermer med digitale sikkerhetsdatablad', en: 'Screens with digital safety data sheets' },
    kind: 'device',
    purpose: {
      nb: 'Skjermer i laboratorier og verksteder med gjeldende datablad, romkort og beskjeder til brukerne.',
      en: 'Screens in laboratories and workshops with current data sheets, room cards and messages to the users.',
    },
    owner: null,
    source: ['004#Digitalisering [Stoffkartotek]'],
  },
  paga: {
    names: { nb: 'Lønns- og personalsystemet', en: 'The payroll and personnel system' },
    kind: 'register',
    product: 'Paga',
    purpose: {
      nb: 'Tallene for sykefravær og stillingsgrupper kommer herfra.',
      en: 'The figures for sick leave and staff groups come from here.',
    },
    owner: 'hr-hse-director',
    ownerBasis: 'inferred',
    source: ['004#7.0 SYKEFRAVÆR', '004#H1-verdi'],
  },
  cim: {
    names: { nb: 'Beredskapssystemet CIM', en: 'The emergency system CIM' },
    kind: 'incident',
    product: 'CIM',
    purpose: {
      nb: 'Brukes av beredskapsorganisasjonen når den håndterer en hendelse.',
      en: 'Used by the emergency organisation while it handles an incident.',
    },
    owner: 'head-of-hse',
    ownerBasis: 'inferred',
    source: ['004#Sammendrag 2019', '004#4.0 STATUS ØVRIG HMS-ARBEID [Sikkerhet og beredskap]'],
  },
  'emergency-phone': {
    names: { nb: 'Beredskapstelefonen', en: 'The emergency telephone' },
    kind: 'contact',
    purpose: { nb: 'Den en ringer mens noe pågår.', en: 'The one to call while something is going on.' },
    owner: 'property-director',
    source: ['002#Eiendomsdirektør'],
  },
  whistleblowing: {
    names: { nb: 'Varslingskanalen', en: 'The whistleblowing channel' },
    kind: 'channel',
    purpose: {
      nb: 'Tar imot varsler for hele NTNU. Seksuell trakassering går til et uavhengig utvalg.',
      en: 'Receives whistleblowing for all of NTNU. Sexual harassment goes to an independent committee.',
    },
    owner: 'hr-hse-director',
    source: ['004#Varsling om seksuell trakassering - #metoo', '004#Kartlegging av mobbing og trakassering'],
  },
  'radiation-source-register': {
    names: { nb: 'Oversikten over strålekilder', en: 'The register of radiation sources' },
    kind: 'register',
    purpose: {
      nb: 'Hver strålekilde ved NTNU og hvem som har tilgang til den.',
      en: 'Every radiation source at NTNU and who has access to it.',
    },
    owner: 'radiation-coordinator-central',
    ownerBasis: 'inferred',
    source: ['004#Strålevern'],
  },
  innsida: {
    names: { nb: 'Innsida', en: 'Innsida, the intranet' },
    kind: 'web',
    product: 'Innsida',
    purpose: {
      nb: 'HMS-politikken, retningslinjene og sidene som utgjør styringssystemet.',
      en: 'The HSE policy, the guidelines and the pages that make up the management system.',
    },
    owner: 'head-of-hse',
    ownerBasis: 'inferred',
    source: ['004#1.0 INNLEDNING [HMS]'],
  },
  'hse-management-system': {
    names: { nb: 'Styringssystemet for HMS', en: 'The HSE management system' },
    kind: 'composite',
    purpose: {
      nb: 'Politikk, retningslinjer, stoffkartotek, avvikssystem og risikovurdering sett under ett. Brukes i alt en gjør, tilpasset enheten.',
      en: 'Policy, guidelines, substance index, nonconformity system and risk assessment seen as one. Used in all that is done, fitted to the unit.',
    },
    owner: 'head-of-hse',
    source: ['004#1.0 INNLEDNING [HMS]', '002#HMS-sjef (Seksjon for HMS og beredskap)'],
  },
  'internal-control-platform': {
    names: { nb: 'Plattform for internkontroll', en: 'Platform for internal control' },
    kind: 'planned',
    purpose: {
      nb: 'Et felles system for internkontroll; prosjektet ble avsluttet ved årsskiftet 2019/2020.',
      en: 'A common system for internal control; the project ended at the turn of 2019/2020.',
    },
    owner: 'governance-division',
    source: ['004#Status satsningsområde 4'],
  },
  isms: {
    names: {
      nb: 'Styringssystemet for informasjonssikkerhet',
      en: 'The information security management system',
    },
    kind: 'composite',
    purpose: {
      nb: 'Politikk og retningslinjer for informasjonssikkerhet, etter hvert også kontroll med kunnskapsoverføring.',
      en: 'Policy and guidelines for information security, in time control of knowledge transfer too.',
    },
    owner: null,
    source: [
      '004#1.0 INNLEDNING [Sikkerhet og beredskap]',
      '004#4.0 STATUS ØVRIG HMS-ARBEID [Sikkerhet og beredskap]',
    ],
  },
  'survey-tool': {
    names: {
      nb: 'Verktøyet for arbeidsmiljøundersøkelsen',
      en: 'The tool of the working environment survey',
    },
    kind: 'survey',
    purpose: {
      nb: 'Måler det psykososiale og organisatoriske arbeidsmiljøet.',
      en: 'Measures the psychosocial and organisational working environment.',
    },
    owner: 'hr-hse-director',
    ownerBasis: 'inferred',
    source: ['004#Status satsningsområde 2', '001#B) Work environment survey'],
  },
  'environment-reporting': {
    names: { nb: 'Miljørapporteringen', en: 'The environmental reporting' },
    kind: 'report',
    purpose: {
      nb: 'Ytre miljø rapporteres her, atskilt fra HMS-rapporten.',
      en: 'The outer environment is reported here, apart from the HSE report.',
    },
    owner: 'property-director',
    ownerBasis: 'inferred',
    source: ['004#1.0 INNLEDNING [HMS]', '001#Indicators'],
  },
  'fire-alarm-systems': {
    names: {
      nb: 'Brann- og gassvarsling og slukkeanlegg',
      en: 'Fire and gas alarms and extinguishing systems',
    },
    kind: 'technical',
    purpose: { nb: 'Oppdager brann og gass, og slukker.', en: 'Detect fire and gas, and extinguish.' },
    owner: 'campus-services',
    source: ['004#Brannsikkerhetssystemer', '004#Brannalarmer'],
  },
  'central-gas-systems': {
    names: { nb: 'Sentralgassanleggene', en: 'The central gas systems' },
    kind: 'technical',
    purpose: { nb: 'Forsyner med gass; kontrolleres hvert år.', en: 'Supply gas; checked every year.' },
    owner: 'campus-services',
    source: ['004#NTNUs sentralgassanlegg'],
  },
  'nav-injury-notice': {
    names: { nb: 'Skademelding til NAV', en: 'Injury notice to NAV' },
    kind: 'external',
    purpose: {
      nb: 'Melding om yrkesskade eller yrkessykdom.',
      en: 'Notice of an occupational injury or disease.',
    },
    owner: 'nav',
    source: ['004#Personskader', '004#Brannalarmer [note 10]'],
  },
} as const satisfies Readonly<Record<string, SystemEntry>>;

export type SystemId = keyof typeof systems;

/** The system with the id. */
export function systemOf(id: SystemId): SystemEntry {
  return systems[id];
}
