import type { Words } from '../language.ts';
import { nearest } from '../organisation/spelling.ts';

/**
 * What can be wrong with the settings of the HSE year, in words: what is wrong and how to mend it. `{value}` is what was
 * found, `{allowed}` what can stand there, `{nearest}` what is spelt much like it.
 */
export const settingsProblemWords = {
  'unreadable-file': {
    wrong: { nb: 'Fila kan ikke leses ({value}).', en: 'The file cannot be read ({value}).' },
    mend: {
      nb: 'Se at den ligger der VERNE_YEAR sier, og at Verne har lov til å lese den.',
      en: 'See that it is where VERNE_YEAR says, and that Verne may read it.',
    },
  },
  'bad-syntax': {
    wrong: {
      nb: 'Dette kan ikke leses som YAML eller JSON: {value}.',
      en: 'This cannot be read as YAML or JSON: {value}.',
    },
    mend: {
      nb: 'Se etter innrykk, kolon og anførselstegn på linjen.',
      en: 'Look at the indents, colons and quotes on that line.',
    },
  },
  'unknown-setting': {
    wrong: { nb: 'Det finnes ingen innstilling «{value}» her.', en: 'There is no setting “{value}” here.' },
    mend: { nb: 'Mente du {nearest}?', en: 'Did you mean {nearest}?' },
  },
  'missing-setting': {
    wrong: { nb: '«{value}» mangler.', en: '“{value}” is missing.' },
    mend: { nb: 'Skriv {allowed}.', en: 'Write {allowed}.' },
  },
  'wrong-type': {
    wrong: { nb: 'Her kan det ikke stå {value}.', en: 'This cannot be {value}.' },
    mend: { nb: 'Skriv det som {allowed}.', en: 'Write it like {allowed}.' },
  },
  'unknown-version': {
    wrong: { nb: 'Versjonen {value} er ukjent.', en: 'The version {value} is not known.' },
    mend: { nb: 'Skriv {allowed}.', en: 'Write {allowed}.' },
  },
  'unknown-process': {
    wrong: { nb: 'Oppgaven «{value}» finnes ikke.', en: 'There is no duty “{value}”.' },
    mend: { nb: 'Mente du {nearest}?', en: 'Did you mean {nearest}?' },
  },
  'unknown-unit': {
    wrong: { nb: 'Enheten «{value}» finnes ikke.', en: 'There is no unit “{value}”.' },
    mend: { nb: 'Mente du {nearest}?', en: 'Did you mean {nearest}?' },
  },
  'unknown-role': {
    wrong: { nb: 'Rollen «{value}» finnes ikke.', en: 'There is no role “{value}”.' },
    mend: { nb: 'Mente du {nearest}?', en: 'Did you mean {nearest}?' },
  },
  'superseded-role': {
    wrong: { nb: 'Rollen «{value}» er ikke i bruk lenger.', en: 'The role “{value}” is no longer in use.' },
    mend: { nb: 'Skriv {allowed}.', en: 'Write {allowed}.' },
  },
  'unknown-person': {
    wrong: { nb: 'Personen «{value}» finnes ikke.', en: 'There is no person “{value}”.' },
    mend: { nb: 'Mente du {nearest}?', en: 'Did you mean {nearest}?' },
  },
  'unknown-campus': {
    wrong: { nb: 'Campuset «{value}» finnes ikke.', en: 'There is no campus “{value}”.' },
    mend: { nb: 'Skriv ett av {allowed}.', en: 'Write one of {allowed}.' },
  },
  'unknown-time-zone': {
    wrong: { nb: 'Tidssonen «{value}» finnes ikke.', en: 'There is no time zone “{value}”.' },
    mend: { nb: 'Skriv den som «{allowed}».', en: 'Write it as “{allowed}”.' },
  },
  'bad-day': {
    wrong: { nb: '«{value}» er ingen dato.', en: '“{value}” is not a day.' },
    mend: { nb: 'Skriv den som {allowed}.', en: 'Write it as {allowed}.' },
  },
  'bad-hour': {
    wrong: { nb: '«{value}» er utenfor arbeidstiden.', en: '“{value}” is outside working hours.' },
    mend: { nb: 'Skriv et klokkeslett {allowed}.', en: 'Write a time {allowed}.' },
  },
  'hours-reversed': {
    wrong: { nb: '{value} er for sent på dagen.', en: '{value} is too late in the day.' },
    mend: { nb: 'Skriv et klokkeslett før {allowed}.', en: 'Write a time before {allowed}.' },
  },
  'bad-months': {
    wrong: { nb: '«{value}» er ikke måneder.', en: '“{value}” are not months.' },
    mend: {
      nb: 'Skriv tall fra 1 til 12, hvert bare én gang.',
      en: 'Write numbers from 1 to 12, each once.',
    },
  },
  'months-too-many': {
    wrong: {
      nb: 'Oppgaven strekker seg over {allowed} måneder, ikke «{value}».',
      en: 'The duty runs over {allowed} months, not “{value}”.',
    },
    mend: { nb: 'Skriv {allowed} måneder i rekkefølge.', en: 'Write {allowed} months in their order.' },
  },
  'only-quiet': {
    wrong: {
      nb: '«{value}» er en stille tid, så oppgaven flyttes til før den.',
      en: '“{value}” is a quiet time, so that the duty is moved to before it.',
    },
    mend: {
      nb: 'Velg en annen måned, eller skru av den stille tiden.',
      en: 'Choose another month, or turn the quiet time off.',
    },
  },
  'not-by-calendar': {
    wrong: {
      nb: '«{value}» kommer når noe skjer, ikke etter kalenderen.',
      en: '“{value}” comes when something happens, not by the calendar.',
    },
    mend: { nb: 'Ta bort linjen.', en: 'Remove the line.' },
  },
  'bad-number': {
    wrong: { nb: '{value} passer ikke her.', en: '{value} does not fit here.' },
    mend: { nb: 'Skriv et helt tall {allowed}.', en: 'Write a whole number {allowed}.' },
  },
  'bad-lead-days': {
    wrong: { nb: '«{value}» passer ikke som frister.', en: '“{value}” do not fit as lead days.' },
    mend: {
      nb: 'Skriv høyst fem tall fra 0 til 180, det største først.',
      en: 'Write at most five numbers from 0 to 180, the largest first.',
    },
  },
  'bad-period': {
    wrong: { nb: '«{value}» er ingen dag i året.', en: '“{value}” is not a day of the year.' },
    mend: { nb: 'Skriv den som {allowed}.', en: 'Write it as {allowed}.' },
  },
  'too-quiet': {
    wrong: {
      nb: 'De stille tidene dekker {value} dager i året.',
      en: 'The quiet times cover {value} days of the year.',
    },
    mend: { nb: 'La minst {allowed} dager stå igjen.', en: 'Leave at least {allowed} days.' },
  },
  'unit-only': {
    wrong: {
      nb: '«{value}» kan bare settes for én enhet.',
      en: '“{value}” can only be set for a single unit.',
    },
    mend: { nb: 'Flytt den under units.', en: 'Move it below units.' },
  },
} as const satisfies Readonly<Record<string, { readonly wrong: Words; readonly mend: Words }>>;

export type SettingsProblemCode = keyof typeof settingsProblemWords;

/** One thing to mend in the settings. */
export interface SettingsProblem {
  readonly code: SettingsProblemCode;
  /** "units.ify.processes.hse-round.months" */
  readonly at: string;
  readonly details: {
    readonly value: string;
    readonly allowed: string;
    readonly nearest: readonly string[];
  };
}

/** A problem as the check finds it; `known` are the values among which a slip of the finger is looked for. */
export function problem(
  code: SettingsProblemCode,
  at: string,
  value: unknown,
  allowed: unknown = '',
  known: readonly string[] = [],
): SettingsProblem {
  const near = known.length === 0 ? [] : nearest(String(value), known);
  return { code, at, details: { value: String(value), allowed: String(allowed), nearest: near } };
}

/** No problem, or this one. */
export function unless(
  ok: boolean,
  code: SettingsProblemCode,
  at: string,
  value: unknown,
  allowed: unknown = '',
  known: readonly string[] = [],
): readonly SettingsProblem[] {
  return ok ? [] : [problem(code, at, value, allowed, known)];
}
