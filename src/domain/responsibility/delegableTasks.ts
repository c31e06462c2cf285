import type { Words } from '../language.ts';
import type { RoleId } from './roles.ts';

/** An HSE task that a line manager may hand to somebody else. */
export interface DelegableTask {
  readonly names: Words;
  /** The task roles that usually get it. */
  readonly usualDelegate: readonly [RoleId, ...RoleId[]];
  /** What stays with the manager even so. */
  readonly limit?: Words;
  /** The central guideline that the task is done under. */
  readonly framework?: Words;
  /** `observed`: seen in practice, not named by the policy. */
  readonly status?: 'observed';
  readonly source: readonly [string, ...string[]];
}

/** The HSE tasks that can be delegated, by id. */
export const delegableTasks = {
  'risk-assessment': {
    names: {
      nb: 'Planlegging og gjennomføring av risikovurderinger',
      en: 'Planning and doing risk assessments',
    },
    usualDelegate: ['hse-coordinator'],
    source: ['002#Sentrale begrep og definisjoner', '000#3. Important terms and definitions'],
  },
  'hse-training': {
    names: { nb: 'Opplæring i HMS', en: 'Training in HSE' },
    usualDelegate: ['hse-coordinator'],
    source: ['002#Sentrale begrep og definisjoner', '000#3. Important terms and definitions'],
  },
  'hse-round': {
    names: { nb: 'Gjennomføring av HMS-runder', en: 'Running HSE rounds' },
    usualDelegate: ['hse-coordinator'],
    limit: {
      nb: 'Lederen må selv være med på formøtet og ettermøtet og står for rapporten.',
      en: 'The manager still takes part in the meetings before and after, and stands behind the report.',
    },
    source: ['002#Sentrale begrep og definisjoner', '003#Participants in the HSE process'],
  },
  'nonconformity-follow-up': {
    names: {
      nb: 'Behandling og oppfølging av HMS-avvik',
      en: 'Handling and following up HSE nonconformities',
    },
    usualDelegate: ['hse-coordinator', 'nonconformity-handler'],
    source: ['002#Sentrale begrep og definisjoner', '000#3. Important terms and definitions'],
  },
  agenda: {
    names: { nb: 'Bidra til at HMS står på enhetens dagsorden', en: 'Keeping HSE on the agenda of the unit' },
    usualDelegate: ['hse-coordinator'],
    source: ['002#HMS-rådgiver/-koordinator'],
  },
  'guideline-overview': {
    names: {
      nb: 'Oversikt over retningslinjer, og å gjøre dem kjent',
      en: 'Knowing the guidelines and spreading them',
    },
    usualDelegate: ['hse-coordinator'],
    source: ['002#HMS-rådgiver/-koordinator'],
  },
  'local-documents': {
    names: { nb: 'Lokale retningslinjer og prosedyrer', en: 'Local guidelines and procedures' },
    usualDelegate: ['hse-coordinator'],
    source: ['002#HMS-rådgiver/-koordinator'],
  },
  'committee-seats': {
    names: {
      nb: 'Plass i HMS-utvalg, HMS-fora og beredskapsnettverk',
      en: 'A seat in HSE committees, HSE forums and the preparedness network',
    },
    usualDelegate: ['hse-coordinator', 'faculty-hse-coordinator'],
    source: ['002#HMS-rådgiver/-koordinator'],
  },
  'deputy-dialogue': {
    names: { nb: 'Løpende kontakt med verneombudslinjen', en: 'Regular contact with the safety deputy line' },
    usualDelegate: ['hse-coordinator'],
    source: ['002#HMS-rådgiver/-koordinator'],
  },
  radiation: {
    names: { nb: 'Strålevernet i enheten', en: 'Radiation protection at the unit' },
    usualDelegate: ['radiation-coordinator-local'],
    framework: {
      nb: 'Den sentrale retningslinjen for strålevern og strålekilder',
      en: 'The central guideline for radiation protection and radiation sources',
    },
    source: ['002#Strålevernkoordinator', '000#Radiation protection coordinator'],
  },
  'substance-index': {
    names: { nb: 'Å holde stoffkartoteket oppdatert', en: 'Keeping the substance index up to date' },
    usualDelegate: ['substance-index-contact'],
    framework: {
      nb: 'Den sentrale retningslinjen for stoffkartotek og eksponeringsregister',
      en: 'The central guideline for the substance index and the exposure register',
    },
    source: ['002#Stoffkartotek-kontakt', '000#Substance index contact person'],
  },
  chemicals: {
    names: { nb: 'Lokalt ansvar for kjemikaliene', en: 'Looking after the chemicals locally' },
    usualDelegate: ['chemicals-officer'],
    status: 'observed',
    source: ['004#Status satsningsområde 4'],
  },
  other: {
    names: { nb: 'Annet som leder og medarbeider avtaler', en: 'Something else that the two agree on' },
    usualDelegate: ['hse-coordinator'],
    source: ['002#HMS-rådgiver/-koordinator'],
  },
} as const satisfies Readonly<Record<string, DelegableTask>>;

/** The id of an HSE task that can be delegated. */
export type DelegableTaskId = keyof typeof delegableTasks;

/** True when `id` is a task that can be delegated. */
export function isDelegableTaskId(id: string): id is DelegableTaskId {
  return Object.hasOwn(delegableTasks, id);
}

/** The ids of all tasks that can be delegated, in the order they are offered. */
export const delegableTaskIds: readonly DelegableTaskId[] =
  Object.keys(delegableTasks).filter(isDelegableTaskId);

/** A responsibility that stays where it is, whatever tasks are handed out. */
export interface NeverDelegable {
  readonly names: Words;
  readonly reason: Words;
  readonly status?: 'inferred';
  readonly source: readonly [string, ...string[]];
}

/** What can never be delegated, by id. */
export const neverDelegable = {
  'hse-responsibility': {
    names: { nb: 'HMS-ansvaret som linjeleder', en: 'The HSE responsibility of a line manager' },
    reason: {
      nb: 'Ansvaret hører til stillingen. Det er oppgavene som kan gis videre.',
      en: 'It belongs to the position. Tasks are what can be handed on.',
    },
    source: [
      '002#Sentrale begrep og definisjoner',
      '002#Prinsipper',
      '000#3. Important terms and definitions',
    ],
  },
  'overall-responsibility': {
    names: {
      nb: 'Rektors og Styrets overordnede HMS-ansvar',
      en: 'The overall HSE responsibility of the Rector and the Board',
    },
    reason: {
      nb: 'Toppen av linjen beholder det, uansett hvilke oppgaver som er gitt nedover.',
      en: 'The top of the line keeps it, whatever tasks have gone further down.',
    },
    source: ['002#Sentrale begrep og definisjoner', '000#3. Important terms and definitions'],
  },
  'work-leader-responsibility': {
    names: {
      nb: 'Eget HMS-ansvar hos den som leder eller kontrollerer andres arbeid',
      en: 'The HSE responsibility of those who lead or check the work of others',
    },
    reason: {
      nb: 'Det følger av å lede arbeidet og kommer ikke fra linjelederen.',
      en: 'It comes with leading the work and was never the line manager’s to give.',
    },
    status: 'inferred',
    source: ['002#Person som har til oppgave å lede eller kontrollere andre'],
  },
} as const satisfies Readonly<Record<string, NeverDelegable>>;

/** The id of a responsibility that stays where it is. */
export type NeverDelegableId = keyof typeof neverDelegable;

/** What a delegation has to fulfil, as a program can check it. */
export interface DelegationCheck {
  readonly delegatorIsLineManager?: true;
  readonly delegateMustBeEmployee?: true;
  readonly delegatorMayBeDelegate?: false;
  readonly requiresDocument?: true;
  readonly requiresJobDescription?: true;
  readonly requiresAcceptance?: true;
  readonly requiresReportingRhythm?: true;
  readonly requiresTraining?: true;
  readonly defaultHolder?: RoleId;
}

/** One rule of delegation. */
export interface DelegationRule {
  readonly words: Words;
  readonly check?: DelegationCheck;
  /** How firmly the documents say it; without a status the newest document does. */
  readonly status?: 'supplement' | 'inferred';
  readonly source: readonly [string, ...string[]];
}

/** The rules of delegation, by id. */
export const delegationRules = {
  who: {
    words: {
      nb: 'Linjeledere kan overlate HMS-oppgaver til andre som er ansatt.',
      en: 'Line managers may leave HSE tasks to other people who are employed.',
    },
    check: { delegatorIsLineManager: true, delegateMustBeEmployee: true },
    source: ['002#Sentrale begrep og definisjoner', '000#3. Important terms and definitions'],
  },
  rector: {
    words: {
      nb: 'Rektor kan legge HMS-oppgaver til enhetene under; HR- og HMS-direktøren, HMS-sjefen og eiendomsdirektøren har faste sett.',
      en: 'The Rector may place HSE tasks with the units below; the HR and HSE director, the head of HSE and the property director have fixed sets.',
    },
    source: ['002#Rektor', '002#HMS-oppgaver delegert av rektor'],
  },
  'task-and-performance': {
    words: {
      nb: 'Den som får oppgaven, får også plikten til å utføre den. Ansvaret for resultatet blir hos lederen.',
      en: 'Whoever gets the task also gets the duty to do it. The manager still answers for the result.',
    },
    source: ['002#Sentrale begrep og definisjoner', '000#3. Important terms and definitions'],
  },
  written: {
    words: {
      nb: 'Delegeringen må være skriftlig for å gjelde.',
      en: 'The delegation has to be in writing to be valid.',
    },
    check: { requiresDocument: true },
    source: ['002#Andre roller og oppgaver i HMS-arbeidet', '000#Line manager'],
  },
  'job-description': {
    words: {
      nb: 'Stillingsbeskrivelsen til den som får oppgavene, skal nevne dem.',
      en: 'The job description of whoever gets the tasks has to mention them.',
    },
    check: { requiresJobDescription: true },
    source: ['002#Andre roller og oppgaver i HMS-arbeidet', '002#Sentrale begrep og definisjoner'],
  },
  'both-agree': {
    words: {
      nb: 'Leder og koordinator blir skriftlig enige om oppgavene.',
      en: 'Manager and coordinator agree in writing on what the tasks are.',
    },
    check: { requiresAcceptance: true },
    status: 'supplement',
    source: ['000#HSE adviser/coordinator'],
  },
  'follow-up': {
    words: {
      nb: 'Lederen sørger for å bli holdt orientert, fast og systematisk, om det som er delegert.',
      en: 'The manager sees to being informed, regularly and systematically, about what is delegated.',
    },
    check: { requiresReportingRhythm: true },
    source: ['002#Andre roller og oppgaver i HMS-arbeidet', '000#Line manager'],
  },
  'report-back': {
    words: {
      nb: 'Den som har fått oppgavene, rapporterer til lederen og varsler om alt av betydning.',
      en: 'Whoever has the tasks reports to the manager and gives notice of whatever matters.',
    },
    source: ['002#HMS-rådgiver/-koordinator', '000#HSE adviser/coordinator'],
  },
  'default-self': {
    words: {
      nb: 'Uten dokumentert delegering er det linjelederen selv som gjør HMS-oppgavene.',
      en: 'Without a documented delegation the HSE tasks are the line manager’s own to do.',
    },
    check: { defaultHolder: 'line-manager' },
    source: ['002#Andre roller og oppgaver i HMS-arbeidet', '000#Line manager'],
  },
  'part-time': {
    words: {
      nb: 'Slike oppgaver kommer vanligvis i tillegg til en annen stilling, med den tiden det er behov for.',
      en: 'Such tasks usually come beside another position, with as much time as is needed.',
    },
    source: ['002#Andre roller og oppgaver i HMS-arbeidet', '000#Radiation protection coordinator'],
  },
  'training-first': {
    words: {
      nb: 'HMS-plattform er minstekravet for koordinatorer, verneombud og arbeidsledere; kontakter for strålevern og stoffkartotek må ha opplæring i rollen.',
      en: 'The HSE platform course is the minimum for coordinators, safety deputies and work leaders; contacts for radiation and the substance index must be trained for their role.',
    },
    check: { requiresTraining: true },
    status: 'supplement',
    source: ['001#Identifying the need for HSE training'],
  },
  'overview-available': {
    words: {
      nb: 'Alle i enheten skal kunne se hvem som har hvilket ansvar, hvilke oppgaver og hvilken myndighet.',
      en: 'Everybody at the unit can see who has which responsibility, task and authority.',
    },
    status: 'supplement',
    source: ['001#Initiate', '001#Ensure documentation'],
  },
  'no-sub-delegation': {
    words: {
      nb: 'En delegert oppgave kan ikke delegeres på nytt; ønsket går tilbake til linjelederen.',
      en: 'A delegated task is not delegated again; such a wish goes back to the line manager.',
    },
    check: { delegatorMayBeDelegate: false },
    status: 'inferred',
    source: ['002#Andre roller og oppgaver i HMS-arbeidet'],
  },
} as const satisfies Readonly<Record<string, DelegationRule>>;

/** The id of a rule of delegation. */
export type DelegationRuleId = keyof typeof delegationRules;
