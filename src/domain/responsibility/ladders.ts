import type { Words } from '../language.ts';
import type { RoleId } from './roles.ts';

/** One step of a ladder: who settles the matter there, from the line, from the safety deputies, and in which body. */
export interface LadderStep {
  readonly names: Words;
  readonly management: readonly RoleId[];
  readonly safety: readonly RoleId[];
  readonly bodies: readonly RoleId[];
  /** Who takes the matter to this step, where that is somebody else than those of the step below. */
  readonly carriedBy?: readonly RoleId[];
}

/** Where a kind of matter goes, step by step, when it is not solved. */
export interface Ladder {
  readonly names: Words;
  readonly rule: Words;
  readonly steps: readonly [LadderStep, ...LadderStep[]];
  /** Document and section, as "002#Verneombudslinjen". */
  readonly source: readonly [string, ...string[]];
}

/** The ladders by id. */
export const ladders = {
  'working-environment': {
    names: {
      nb: 'En arbeidsmiljøsak som ikke finner sin løsning på stedet',
      en: 'A working environment matter that finds no solution on the spot',
    },
    rule: {
      nb: 'Saken går opp ett trinn først når trinnet under ikke kom i mål, og de to sidene går sammen.',
      en: 'The matter goes up a step only when the step below got nowhere, and the two sides go together.',
    },
    steps: [
      {
        names: { nb: 'Der saken oppsto', en: 'Where the matter arose' },
        management: [
          'line-manager',
          'head-of-section',
          'head-of-department',
          'head-of-academic-unit',
          'head-of-division',
        ],
        safety: ['safety-deputy'],
        bodies: [],
      },
      {
        names: {
          nb: 'Fakultet, område i fellesadministrasjonen eller campus',
          en: 'Faculty, area of the university administration, or campus',
        },
        management: ['dean', 'museum-director', 'director'],
        safety: ['local-senior-safety-rep', 'site-senior-safety-rep'],
        bodies: [],
      },
      {
        names: { nb: 'Hele institusjonen', en: 'The whole institution' },
        management: ['rector'],
        safety: ['senior-safety-rep'],
        bodies: [],
      },
    ],
    source: ['002#Verneombudslinjen', '000#The safety deputy line'],
  },
  'forum-to-management': {
    names: {
      nb: 'Fra Sentralt HMS-forum til dem som bestemmer',
      en: 'From the Central HSE Forum to those who decide',
    },
    rule: {
      nb: 'Avdelingsdirektøren for HR og HMS eller HMS-sjefen tar saken med seg videre.',
      en: 'The HR and HSE director or the head of HSE takes the matter further.',
    },
    steps: [
      {
        names: { nb: 'Lokalt HMS-forum', en: 'Local HSE forum' },
        management: [],
        safety: [],
        bodies: ['local-hse-forum', 'faculty-hse-coordinator'],
      },
      {
        names: {
          nb: 'Sentralt HMS-forum, som ikke vedtar noe',
          en: 'Central HSE Forum, which adopts nothing',
        },
        management: [],
        safety: [],
        bodies: ['central-hse-forum'],
      },
      {
        names: {
          nb: 'Organisasjonsdirektøren, AMU eller begge',
          en: 'The Organisation Director, AMU or both',
        },
        management: [],
        safety: [],
        bodies: ['organisation-director', 'amu'],
        carriedBy: ['hr-hse-director', 'head-of-hse'],
      },
    ],
    source: ['002#Sentralt HMS-forum', '000#The central HSE forum', '004#Sentralt HMS-forum'],
  },
  'cross-unit-campus': {
    names: {
      nb: 'Noe som gjelder flere enheter i Gjøvik eller Ålesund',
      en: 'Something that concerns several units in Gjøvik or Ålesund',
    },
    rule: {
      nb: 'Viserektoren samordner og er med på å finne løsningen. Hver enhet har fortsatt ansvaret for sitt.',
      en: 'The deputy rector coordinates and takes part in finding the solution. Each unit still answers for its own.',
    },
    steps: [
      {
        names: { nb: 'Enhetene det gjelder', en: 'The units that it concerns' },
        management: ['line-manager'],
        safety: ['safety-deputy'],
        bodies: [],
      },
      {
        names: { nb: 'Samordning på campus', en: 'Coordination on campus' },
        management: ['deputy-rector'],
        safety: ['site-senior-safety-rep'],
        bodies: ['samu-gjovik', 'samu-alesund'],
      },
    ],
    source: ['002#Viserektor', '000#Deputy Rectors'],
  },
  'conduct-complaint': {
    names: {
      nb: 'Konflikt, mobbing eller uakseptabel adferd',
      en: 'Conflict, bullying or unacceptable conduct',
    },
    rule: {
      nb: 'En klage på NTNU-nivå går til avdelingsdirektøren for HR og HMS. Her får du bare vite hvor; ingen spør om detaljer.',
      en: 'A complaint at NTNU level goes to the HR and HSE director. Here you are only told where; nobody asks for details.',
    },
    steps: [
      {
        names: { nb: 'På stedet', en: 'On the spot' },
        management: ['line-manager'],
        safety: ['safety-deputy'],
        bodies: ['bht-internal', 'bht-external'],
      },
      {
        names: { nb: 'NTNU sentralt', en: 'NTNU centrally' },
        management: ['hr-hse-director'],
        safety: [],
        bodies: [],
      },
    ],
    source: ['002#Avdelingsdirektør HR- og HMS-avdelingen', '002#Prinsipper'],
  },
  'student-rep': {
    names: { nb: 'Læringsmiljøet for studentene', en: 'The learning environment of the students' },
    rule: {
      nb: 'På hvert nivå har studentene tillitsvalgte i organene der. Læringsmiljøutvalget gir styret råd.',
      en: 'At every level students have representatives in its bodies. The Learning Environment Committee advises the Board.',
    },
    steps: [
      {
        names: { nb: 'Institutt', en: 'Department' },
        management: ['head-of-department'],
        safety: [],
        bodies: ['department-student-rep'],
      },
      {
        names: { nb: 'Fakultet', en: 'Faculty' },
        management: ['dean'],
        safety: [],
        bodies: ['faculty-student-rep'],
      },
      {
        names: { nb: 'Hele institusjonen', en: 'The whole institution' },
        management: ['board'],
        safety: [],
        bodies: ['lmu', 'lmu-gjovik', 'lmu-alesund'],
      },
    ],
    source: [
      '002#Fakultetstillitsvalgte studenter',
      '002#Institutt-tillitsvalgte studenter',
      '002#Læringsmiljøutvalget (LMU)',
    ],
  },
} as const satisfies Readonly<Record<string, Ladder>>;

export type LadderId = keyof typeof ladders;

/** Every ladder's id, in the order of the table. */
export const ladderIds: readonly LadderId[] = Object.keys(ladders).filter((id) => isLadderId(id));

function isLadderId(id: string): id is LadderId {
  return Object.hasOwn(ladders, id);
}

/** The ladder with the id. */
export function ladderOf(id: LadderId): Ladder {
  return ladders[id];
}
