import type { RoleTable } from './shape.ts';

/** Public authorities and other undertakings outside the organisation. */
export const authorityRoles = {
  'labour-inspection': {
    names: { nb: 'Arbeidstilsynet', en: 'Norwegian Labour Inspection Authority' },
    levels: ['external'],
    source: ['002#Bedriftshelsetjenesten (BHT), HMS-seksjonen', '004#Arbeidsmiljøutvalg (AMU)'],
  },
  dsa: {
    names: {
      nb: 'Direktoratet for strålevern og atomsikkerhet',
      en: 'Norwegian Radiation and Nuclear Safety Authority',
    },
    abbreviations: ['DSA'],
    aliases: { nb: ['Statens strålevern'], en: [] },
    levels: ['external'],
    source: ['004#Strålevern'],
  },
  nav: {
    names: { nb: 'NAV', en: 'Norwegian Labour and Welfare Administration' },
    abbreviations: ['NAV'],
    levels: ['external'],
    source: ['004#Personskader', '004#Oppfølging av sykefravær', '004#6.0 INKLUDERENDE ARBEIDSLIV (IA)'],
  },
  'fire-service': {
    names: { nb: 'Trøndelag brann- og redningstjeneste', en: 'Trøndelag fire and rescue service' },
    abbreviations: ['TBRT'],
    levels: ['external'],
    source: ['004#Branntilsyn', '004#Brannalarmer'],
  },
  ministry: {
    names: { nb: 'Kunnskapsdepartementet', en: 'Ministry of Education and Research' },
    abbreviations: ['KD'],
    levels: ['external'],
    source: ['004#1.0 INNLEDNING [Sikkerhet og beredskap]', '004#Sammendrag 2019'],
  },
  police: {
    names: { nb: 'Politiet', en: 'Police' },
    levels: ['external'],
    source: ['004#Varsling om seksuell trakassering - #metoo', '004#Sammendrag 2019'],
  },
  'municipality-contact-forum': {
    names: {
      nb: 'Trondheim kommunes kontaktforum mot radikalisering',
      en: 'Municipal contact forum against radicalisation',
    },
    levels: ['external'],
    source: ['004#Radikalisering'],
  },
  'main-undertaking': {
    names: { nb: 'Hovedbedrift', en: 'Main establishment in shared premises' },
    levels: ['institution', 'external'],
    source: ['001#Coordination agreement'],
  },
  'placement-host': {
    names: { nb: 'Praksissted', en: 'Host undertaking of a placement' },
    levels: ['external'],
    source: ['002#Student', '000#6. Other roles and tasks in HSE work [students]'],
  },
  'building-owner': {
    names: { nb: 'Eier av leid bygg', en: 'Owner of a rented building' },
    levels: ['external'],
    source: ['002#Eiendomsdirektør', '000#Head of Campus Services'],
  },
  sintef: {
    names: { nb: 'SINTEF', en: 'SINTEF' },
    levels: ['external'],
    source: ['001#Coordination agreement', '004#Arbeidsmiljøutvalg (AMU)', '004#Digitalisering [Romkort]'],
  },
  'st-olavs': {
    names: { nb: 'St. Olavs hospital', en: 'St. Olavs Hospital' },
    levels: ['external'],
    source: ['001#Coordination agreement'],
  },
  sit: {
    names: { nb: 'Studentsamskipnaden i Trondheim', en: 'Student welfare organisation in Trondheim' },
    abbreviations: ['Sit'],
    levels: ['external'],
    source: ['004#Arbeidsmiljøutvalg (AMU)', '004#Fysisk aktivitet i arbeidstiden'],
  },
  'waste-contractor': {
    names: {
      nb: 'Mottaker av farlig avfall (Norsk Gjenvinning AS)',
      en: 'Hazardous waste contractor (Norsk Gjenvinning AS)',
    },
    levels: ['external'],
    source: ['004#Farlig avfall'],
  },
} as const satisfies RoleTable;
