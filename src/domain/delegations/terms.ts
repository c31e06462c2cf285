import { DateTime } from 'luxon';
import type { Answers } from '../forms.ts';
import type { Words } from '../language.ts';
import type { UnitLevel } from '../organisation/types.ts';
import type { Wording } from '../reports/receive.ts';
import { isDelegableTaskId } from '../responsibility/delegableTasks.ts';
import { addDays, type Day } from '../time.ts';
import type { Terms } from './delegation.ts';
import { rolesGivenBy } from './rolesGiven.ts';

/** How often the manager is brought up to date. */
export interface RhythmEntry {
  readonly months: number;
  readonly names: Words;
}

/**
 * The rhythms to choose from. That there is one is demanded (002 "Andre roller og oppgaver i HMS-arbeidet"); no document
 * gives an interval, so the intervals are our proposal.
 */
export const rhythms = {
  monthly: { months: 1, names: { nb: 'Hver måned', en: 'Every month' } },
  quarterly: { months: 3, names: { nb: 'Hvert kvartal', en: 'Every quarter' } },
  'half-yearly': { months: 6, names: { nb: 'Hvert halvår', en: 'Every half year' } },
  yearly: { months: 12, names: { nb: 'Hvert år', en: 'Every year' } },
} as const satisfies Readonly<Record<string, RhythmEntry>>;
export type Rhythm = keyof typeof rhythms;

/** The rhythm that stands when nobody chooses another: twice a year, our proposal. */
export const proposedRhythm: Rhythm = 'half-yearly';

/** Whether the delegate has the training that the tasks ask for. (001 "Identifying the need for HSE training") */
export const trainings = {
  'in-place': { nb: 'Opplæringen er på plass', en: 'Training is in place' },
  planned: { nb: 'Opplæringen er planlagt', en: 'Training is planned' },
} as const satisfies Readonly<Record<string, Words>>;
export type Training = keyof typeof trainings;

/** Whether the tasks stand in the delegate's job description. (002 "Andre roller og oppgaver i HMS-arbeidet") */
export const jobDescriptions = {
  noted: { nb: 'Oppgavene står i stillingsbeskrivelsen', en: 'The tasks are in the job description' },
  'to-be-noted': {
    nb: 'Oppgavene føres inn i stillingsbeskrivelsen før delegeringen begynner',
    en: 'The tasks will be put into the job description before the delegation begins',
  },
} as const satisfies Readonly<Record<string, Words>>;
export type JobDescription = keyof typeof jobDescriptions;

/** The questions of a delegation that are answered in a person's own words. */
export const worded = ['otherTask', 'authority', 'timeShare', 'trainingNote', 'note'] as const;
export type Worded = (typeof worded)[number];

/** The words of the terms, put beside the delegation. */
export type TermsTexts = Readonly<Partial<Record<Worded, Wording>>>;

/** What the form suggests: in force from today, looked at again after a year, until further notice. */
export function proposedAnswers(today: Day): Answers {
  return { rhythm: proposedRhythm, validFrom: today, reviewOn: addMonths(today, 12) };
}

/**
 * The terms that checked answers state; `texts` hold their words and `level` is that of the unit.
 * @throws {Error} `terms-incomplete` when the answers were not checked.
 */
export function termsFrom(answers: Answers, texts: TermsTexts, level: UnitLevel | null): Terms {
  const chosen = [answers.tasks ?? []].flat().filter(isDelegableTaskId);
  // Whoever says what the other task is means that it goes along.
  const isOther = texts.otherTask !== undefined && !chosen.includes('other');
  const tasks = isOther ? [...chosen, 'other' as const] : chosen;
  const { validFrom, reviewOn, rhythm, training, jobDescription, validTo } = answers;
  if (!texts.authority || tasks.length === 0) throw new Error('terms-incomplete');
  return {
    tasks,
    roles: rolesGivenBy(tasks, level),
    otherTask: texts.otherTask?.id ?? null,
    authority: texts.authority.id,
    timeShare: texts.timeShare?.id ?? null,
    training: keyIn(trainings, training),
    trainingNote: texts.trainingNote?.id ?? null,
    rhythm: keyIn(rhythms, rhythm),
    jobDescription: keyIn(jobDescriptions, jobDescription),
    note: texts.note?.id ?? null,
    validFrom: dayIn(validFrom),
    reviewOn: dayIn(reviewOn),
    validTo: typeof validTo === 'string' ? validTo : null,
  };
}

/** The same terms for the days of checked answers: what a renewal agrees on. */
export function renewedTerms(terms: Terms, { validFrom, reviewOn, validTo }: Answers): Terms {
  return {
    ...terms,
    validFrom: dayIn(validFrom),
    reviewOn: dayIn(reviewOn),
    validTo: typeof validTo === 'string' ? validTo : null,
  };
}

/** The terms as answers, each text by its reference: what a renewal is checked with, and a form is filled with. */
export function answersFrom(terms: Terms): Answers {
  const { roles: _, tasks, ...single } = terms;
  const given = Object.entries(single).filter((entry): entry is [string, string] => entry[1] !== null);
  return { tasks, ...Object.fromEntries(given) };
}

/** The day `count` months later, on the last day of a month that is too short. */
export function addMonths(day: Day, count: number): Day {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ months: count }).toFormat('yyyy-MM-dd');
}

/** The day before. */
export function dayBefore(day: Day): Day {
  return addDays(day, -1);
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a < b ? b : a;
}

function keyIn<T extends object>(table: T, value: unknown): Extract<keyof T, string> {
  if (typeof value !== 'string' || !hasKey(table, value)) throw new Error('terms-incomplete');
  return value;
}

function hasKey<T extends object>(table: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(table, key);
}

function dayIn(value: unknown): Day {
  if (typeof value !== 'string') throw new Error('terms-incomplete');
  return value;
}
