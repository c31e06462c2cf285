import type { TopicTable } from './shape.ts';

/** Emergencies and security. */
export const preparednessTopics = {
  emergency: {
    names: { nb: 'Noe farlig skjer nå', en: 'Something dangerous is happening now' },
    accountable: 'line-manager',
    taskRoles: ['emergency-line', 'emergency-organisation'],
    involve: ['property-director'],
    ladder: null,
    systems: ['emergency-phone', 'cim'],
    answer: {
      nb: 'Ring nødnummeret og beredskapstelefonen, som eiendomsdirektøren svarer for. Linjelederen skal være forberedt på alvorlige hendelser.',
      en: 'Call the emergency number and the emergency telephone, which the Property Director answers for. The line manager must be prepared for serious incidents.',
    },
    source: ['002#Eiendomsdirektør', '002#Linjeleder'],
  },
  preparedness: {
    names: { nb: 'Sikkerhet og beredskap', en: 'Security and emergency preparedness' },
    accountable: 'head-of-hse',
    taskRoles: ['emergency-organisation', 'safety-preparedness-network', 'emergency-adviser'],
    involve: ['line-manager', 'organisation-director'],
    ladder: null,
    systems: ['cim'],
    answer: {
      nb: 'HMS-sjefen har politikken og systemet. Beredskapen i enheten er linjelederens.',
      en: "The head of HSE has the policy and the system. Being prepared in the unit is the line manager's.",
    },
    source: [
      '002#HMS-sjef (Seksjon for HMS og beredskap)',
      '002#Linjeleder',
      '004#4.0 STATUS ØVRIG HMS-ARBEID [Sikkerhet og beredskap]',
    ],
  },
  'information-security': {
    names: { nb: 'Informasjonssikkerhet og eksportkontroll', en: 'Information security and export control' },
    accountable: 'head-of-hse',
    basis: 'inferred',
    taskRoles: ['emergency-organisation'],
    involve: ['line-manager', 'head-of-department'],
    ladder: null,
    systems: ['isms'],
    answer: {
      nb: 'Politikken for informasjonssikkerhet gjelder, og eksportkontroll er på vei inn i samme system. Ved fire fakulteter er utstyr som krever lisens, under kartlegging siden 2019.',
      en: 'The policy for information security applies, and export control is on its way into the same system. At four faculties equipment that needs a licence has been under survey since 2019.',
    },
    source: [
      '004#1.0 INNLEDNING [Sikkerhet og beredskap]',
      '004#4.0 STATUS ØVRIG HMS-ARBEID [Sikkerhet og beredskap]',
    ],
  },
  radicalisation: {
    names: { nb: 'Radikalisering', en: 'Radicalisation' },
    accountable: 'head-of-hse',
    basis: 'inferred',
    taskRoles: ['emergency-adviser'],
    involve: ['municipality-contact-forum', 'police'],
    ladder: null,
    systems: [],
    answer: {
      nb: 'Rådgiveren for sikkerhet og beredskap er kontakten ved NTNU.',
      en: 'The adviser for security and preparedness is the contact at NTNU.',
    },
    source: ['004#Radikalisering'],
  },
} as const satisfies TopicTable;
