import type { TopicTable } from './shape.ts';

/** Training in HSE. */
export const trainingTopics = {
  'training-staff': {
    names: { nb: 'HMS-opplæring for ansatte', en: 'HSE training for staff' },
    accountable: 'line-manager',
    taskRoles: ['hse-section', 'hse-coordinator'],
    involve: ['bht-internal'],
    ladder: null,
    systems: ['innsida'],
    answer: {
      nb: 'Linjelederen. Verneombud, HMS-koordinatorer og de som leder arbeid, må minst ha nivået fra HMS-plattform, som HMS-seksjonen holder kurs i.',
      en: 'The line manager. Safety deputies, HSE coordinators and those who lead work must have at least the level of HSE platform, for which the HSE Section runs courses.',
    },
    source: ['002#Linjeleder', '001#Identifying the need for HSE training', '004#9.0 KURS/OPPLÆRING'],
  },
  'training-leaders': {
    names: { nb: 'HMS-opplæring for ledere', en: 'HSE training for leaders' },
    accountable: 'rector',
    taskRoles: ['hse-section'],
    involve: ['amu'],
    ladder: null,
    systems: [],
    answer: {
      nb: 'Rektor ser til at enhetene får opplæring. AMU har ønsket HMS som del av lederprogrammene.',
      en: 'The Rector sees to it that the units get training. AMU has wished for HSE as part of the leadership programmes.',
    },
    source: ['002#Rektor', '004#Arbeidsmiljøutvalg (AMU)'],
  },
  'training-deputies': {
    names: {
      nb: 'Opplæring av verneombud og AMU-medlemmer',
      en: 'Training of safety deputies and AMU members',
    },
    accountable: 'line-manager',
    basis: 'inferred',
    taskRoles: ['hse-section'],
    involve: ['senior-safety-rep'],
    ladder: null,
    systems: [],
    answer: {
      nb: 'Omfanget følger av forskrift om organisering, ledelse og medvirkning §§ 3-18 til 3-20. Nivået fra HMS-plattform kommer i tillegg.',
      en: 'How much follows from the regulation on organisation, management and participation, §§ 3-18 to 3-20. The level of HSE platform comes on top.',
    },
    source: ['001#Identifying the need for HSE training'],
  },
  'first-aid': {
    names: { nb: 'Førstehjelpsopplæring', en: 'First aid training' },
    accountable: 'line-manager',
    basis: 'inferred',
    taskRoles: ['bht-internal', 'hse-section'],
    involve: [],
    ladder: null,
    systems: [],
    answer: {
      nb: 'Linjelederen vurderer behovet. HMS-seksjonen og bedriftshelsetjenesten holder kurs på norsk og engelsk.',
      en: 'The line manager judges the need. The HSE Section and the occupational health service run courses in Norwegian and English.',
    },
    source: ['004#9.0 KURS/OPPLÆRING', '004#5.0 BEDRIFTSHELSETJENESTEN', '002#Linjeleder'],
  },
} as const satisfies TopicTable;
