import type { Words } from '../language.ts';
import type { RoleId } from './roles.ts';

/** How somebody counts for HSE: as whose employee, or in which other way covered. */
export type Treatment =
  | 'employee'
  | 'decided-case-by-case'
  | 'employee-for-hse'
  | 'employee-of-host'
  | 'outside-working-environment-act'
  | 'bound-by-guidelines'
  | 'covered-by-unit';

/** A kind of relation between a person and the organisation, and what follows from it. */
export interface PersonStatus {
  readonly names: Words;
  readonly when: Words;
  readonly treatedAs: Treatment;
  /** Who answers for them, where a document names somebody. */
  readonly responsible?: RoleId;
  readonly action?: Words;
  readonly law: readonly string[];
  /** Document and section, as "002#Student". */
  readonly source: readonly [string, ...string[]];
}

/** The kinds of person by id. */
export const personStatuses = {
  employee: {
    names: { nb: 'Ansatt', en: 'Employee' },
    when: {
      nb: 'Den som arbeider i NTNUs tjeneste. Det gjelder også studentassistenter, lærlinger og stipendiater med arbeidsavtale.',
      en: 'Whoever works in the service of NTNU. Student assistants, apprentices and PhD candidates with an employment contract are included.',
    },
    treatedAs: 'employee',
    law: ['Arbeidsmiljøloven § 1-8', 'Arbeidsmiljøloven § 2-3'],
    source: ['002#Ansatt', '000#6. Other roles and tasks in HSE work [employees]'],
  },
  'employer-in-doubt': {
    names: { nb: 'Uklart arbeidsgiverforhold', en: 'Employer in doubt' },
    when: {
      nb: 'Når det ikke er gitt at NTNU er arbeidsgiveren.',
      en: 'When it is not certain that NTNU is the employer.',
    },
    treatedAs: 'decided-case-by-case',
    action: {
      nb: 'Finn ut av det i hvert tilfelle. Er NTNU arbeidsgiver, skal det stå i en skriftlig avtale.',
      en: 'Find out case by case. If NTNU is the employer, a written agreement must say so.',
    },
    law: ['Arbeidsmiljøloven § 1-8'],
    source: ['002#Ansatt', '000#6. Other roles and tasks in HSE work [employees]'],
  },
  'student-hazardous-practical': {
    names: { nb: 'Student i farlig praktisk opplæring', en: 'Student in dangerous practical training' },
    when: {
      nb: 'Undervisning eller forskning der liv og helse kan være i fare, for eksempel med farlige maskiner eller kjemikalier.',
      en: 'Teaching or research where life and health can be in danger, for example with dangerous machines or chemicals.',
    },
    treatedAs: 'employee-for-hse',
    responsible: 'line-manager',
    law: [
      'Forskrift om arbeidsmiljølovens anvendelse for personer som ikke er arbeidstakere § 1',
      'Arbeidsmiljøloven kap. 1, 2, 3, 4, 5, 18 og 19, unntatt § 19-2',
      'Arbeidsmiljøloven § 2-3',
    ],
    source: ['002#Student', '002#Linjeleder', '000#Line manager'],
  },
  'student-placement': {
    names: {
      nb: 'Student i praksis hos en annen virksomhet',
      en: 'Student on placement in another undertaking',
    },
    when: { nb: 'Praksis med veileder utenfor NTNU.', en: 'Practice with a supervisor outside NTNU.' },
    treatedAs: 'employee-of-host',
    action: {
      nb: 'Praksisstedets HMS-regler gjelder, og praksisstedet er det første stedet å si fra.',
      en: 'The HSE rules of the host apply, and the host is the first to tell.',
    },
    law: ['Forskrift om arbeidsmiljølovens anvendelse for personer som ikke er arbeidstakere § 5'],
    source: ['002#Student', '000#6. Other roles and tasks in HSE work [students]'],
  },
  'student-other': {
    names: { nb: 'Student ellers i studiene', en: 'Student otherwise in the studies' },
    when: {
      nb: 'På lesesal, i auditorium, på datasal og lignende.',
      en: 'In reading rooms, lecture halls, computer rooms and the like.',
    },
    treatedAs: 'outside-working-environment-act',
    responsible: 'academic-administration',
    action: {
      nb: 'Her gjelder universitets- og høyskoleloven § 4-3. Avdeling for studieadministrasjon svarer.',
      en: 'Here the University Act § 4-3 applies. The Academic Administration answers.',
    },
    law: ['Universitets- og høyskoleloven § 4-3'],
    source: ['002#Student', '000#6. Other roles and tasks in HSE work [students]'],
  },
  'student-any': {
    names: { nb: 'Enhver student', en: 'Any student' },
    when: { nb: 'Til enhver tid.', en: 'At any time.' },
    treatedAs: 'bound-by-guidelines',
    action: {
      nb: 'Retningslinjene for HMS ved NTNU skal følges.',
      en: 'The HSE guidelines at NTNU must be followed.',
    },
    law: [],
    source: ['002#Student', '000#6. Other roles and tasks in HSE work [students]'],
  },
  'others-on-premises': {
    names: { nb: 'Andre som arbeider i lokalene', en: 'Others working on the premises' },
    when: {
      nb: 'Folk som arbeider i enhetens rom uten å være ansatt ved NTNU.',
      en: 'People who work in the rooms of the unit without being employed by NTNU.',
    },
    treatedAs: 'covered-by-unit',
    action: {
      nb: 'De omfattes av enhetens HMS-ansvar. Er det en annen virksomhet, trengs en samordningsavtale.',
      en: 'They come under the HSE responsibility of the unit. With another undertaking a coordination agreement is needed.',
    },
    law: ['Arbeidsmiljøloven § 2-1', 'Arbeidsmiljøloven § 2-2'],
    source: ['002#Ansvar, roller og oppgaver', '002#Linjeleder'],
  },
} as const satisfies Readonly<Record<string, PersonStatus>>;

export type PersonStatusId = keyof typeof personStatuses;
