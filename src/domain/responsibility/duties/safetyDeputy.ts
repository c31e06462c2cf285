import type { DutyTable } from './shape.ts';

/** What the safety deputy line does. */
export const safetyDeputyDuties = {
  'safety-deputy.partner': {
    role: 'safety-deputy',
    words: { nb: 'Er linjelederens samarbeidspartner.', en: 'Is the line manager’s partner.' },
    source: ['002#Prinsipper', '000#4. General provisions'],
  },
  'safety-deputy.interests': {
    role: 'safety-deputy',
    words: { nb: 'Taler først og fremst de ansattes sak.', en: 'Speaks first of all for the employees.' },
    status: 'supplement',
    source: ['000#5. Responsibilities, roles and tasks'],
  },
  'safety-deputy.measures': {
    role: 'safety-deputy',
    words: {
      nb: 'Hjelper til så tiltak blir gjort og det systematiske arbeidet fungerer.',
      en: 'Helps so that measures get done and the systematic work functions.',
    },
    status: 'supplement',
    source: ['000#5. Responsibilities, roles and tasks'],
  },
  'safety-deputy.dialogue': {
    role: 'safety-deputy',
    words: {
      nb: 'Snakker jevnlig med dem som har ansvar for HMS.',
      en: 'Talks regularly with those responsible for HSE.',
    },
    status: 'supplement',
    source: ['000#5. Responsibilities, roles and tasks'],
  },
  'safety-deputy.round': {
    role: 'safety-deputy',
    words: {
      nb: 'Er med og bestemmer hvem som deltar i HMS-runden.',
      en: 'Has a say in who takes part in the HSE round.',
    },
    status: 'supplement',
    source: ['003#Participants in the HSE process'],
  },
  'safety-deputy.start': {
    role: 'safety-deputy',
    words: {
      nb: 'Er med fra starten når systematisk arbeid settes i gang.',
      en: 'Is there from the start when systematic work begins.',
    },
    status: 'supplement',
    source: ['001#Initiate'],
  },
  'safety-deputy.escalate': {
    role: 'safety-deputy',
    words: {
      nb: 'Bringer saken et nivå opp når den ikke kan løses der den er.',
      en: 'Brings the matter one level up when it cannot be solved where it is.',
    },
    source: ['002#Verneombudslinjen', '000#The safety deputy line'],
  },
  'safety-deputy.alarm-rounds': {
    role: 'safety-deputy',
    words: {
      nb: 'Er med på runder i byggene for at det skal bli færre unødige brannalarmer.',
      en: 'Joins rounds in the buildings so that there are fewer needless fire alarms.',
    },
    status: 'observed',
    source: ['004#Brannalarmer'],
  },
  'safety-deputy.unions': {
    role: 'safety-deputy',
    words: {
      nb: 'Har anledning til å arbeide sammen med de tillitsvalgte om HMS.',
      en: 'Is free to work with the employee representatives on HSE.',
    },
    source: ['002#Arbeidstakerorganisasjonene', '000#Employee organizations'],
  },
  'local-senior-safety-rep.second-step': {
    role: 'local-senior-safety-rep',
    words: {
      nb: 'Behandler det som ikke ble løst nedenfor, i samarbeid med dekanen eller direktøren.',
      en: 'Deals with what was not solved below, together with the dean or director.',
    },
    source: ['002#Verneombudslinjen', '000#The safety deputy line'],
  },
  'local-senior-safety-rep.organised': {
    role: 'local-senior-safety-rep',
    words: {
      nb: 'Er underlagt hovedverneombudet, som er felles for NTNU.',
      en: 'Comes under the senior safety representative, who is shared by all of NTNU.',
    },
    source: ['004#Vernelinjen'],
  },
  'site-senior-safety-rep.second-step': {
    role: 'site-senior-safety-rep',
    words: {
      nb: 'Behandler det som ikke ble løst nedenfor på campus.',
      en: 'Deals with what was not solved below on the campus.',
    },
    source: ['002#Verneombudslinjen', '000#The safety deputy line'],
  },
  'site-senior-safety-rep.dialogue': {
    role: 'site-senior-safety-rep',
    words: { nb: 'Har dialog med viserektoren.', en: 'Has a dialogue with the deputy rector.' },
    source: ['002#Viserektor', '000#Deputy Rectors'],
  },
  'senior-safety-rep.top-step': {
    role: 'senior-safety-rep',
    words: {
      nb: 'Bringer det som fremdeles er uløst, til rektor.',
      en: 'Brings what is still unsolved to the Rector.',
    },
    source: ['002#Verneombudslinjen', '000#The safety deputy line'],
  },
  'senior-safety-rep.lead-line': {
    role: 'senior-safety-rep',
    words: {
      nb: 'Har de lokale hovedverneombudene under seg.',
      en: 'Has the local senior safety representatives under them.',
    },
    source: ['004#Vernelinjen'],
  },
  'senior-safety-rep.review': {
    role: 'senior-safety-rep',
    words: { nb: 'Er med på ledelsens gjennomgang.', en: 'Is part of the management’s review.' },
    status: 'supplement',
    source: ["001#Management's review"],
  },
  'vice-senior-safety-rep.substitute': {
    role: 'vice-senior-safety-rep',
    words: { nb: 'Vikarierer for hovedverneombudet.', en: 'Deputises for the senior safety representative.' },
    source: ['002#Verneombudslinjen', '004#Vernelinjen'],
  },
  'campus-safety-deputy.campus-development': {
    role: 'campus-safety-deputy',
    words: {
      nb: 'Passer på HMS når campus bygges ut og samles.',
      en: 'Watches over HSE as the campus is developed and brought together.',
    },
    source: ['004#Status satsningsområde 1'],
  },
  'safety-deputy-line.lowest-level': {
    role: 'safety-deputy-line',
    words: {
      nb: 'Løser saker så langt nede som råd er, som linjen gjør.',
      en: 'Solves matters as far down as it can, as the line does.',
    },
    source: ['002#Verneombudslinjen', '000#The safety deputy line'],
  },
  'safety-deputy-line.guideline': {
    role: 'safety-deputy-line',
    words: {
      nb: 'Har en sentral retningslinje for samarbeidet med linjelederne.',
      en: 'Has a central guideline for working with the line managers.',
    },
    source: ['002#Verneombudslinjen'],
  },
} as const satisfies DutyTable;
