import type { WhoChoice, WhoPersonView, WhoRoleView } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { shortDay } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { literal } from './markdown.ts';
import { execute, type Fact, type Part } from './parts.ts';
import type { Filling } from './render.ts';

/** Lines under a heading. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly { readonly text: string }[];
}

interface AnswerData {
  readonly tone: string;
  readonly title: string;
  readonly about: string;
  readonly lead: string;
  readonly note: string;
  readonly facts: readonly Fact[];
  readonly links: readonly Part[];
  readonly sections: readonly Section[];
  readonly words: string;
  readonly foot: string;
  readonly choose: string;
  readonly choices: readonly Part[];
  readonly actions: readonly Part[];
}

const blank: Omit<AnswerData, 'title'> = {
  tone: 'emphasis',
  about: '',
  lead: '',
  note: '',
  facts: [],
  links: [],
  sections: [],
  words: '',
  foot: '',
  choose: '',
  choices: [],
  actions: [],
};

/** A card of the answer kind; what is left out is not shown. */
export function answerCard(text: string, data: Partial<AnswerData> & Pick<AnswerData, 'title'>): Filling {
  return { template: 'answer', text, data: { ...blank, ...data } };
}

/** A section, unless it would be empty. */
export function section(heading: string, lines: readonly string[]): readonly Section[] {
  return lines.length === 0 ? [] : [{ heading, lines: lines.map((text) => ({ text })) }];
}

/** "Kari Nordmann, head of department at Physics, until 30 Jun 2027 (kari@…)". */
export function personLine(view: WhoPersonView, language: Language): string {
  const { person, role, unit, by, until, insteadOf } = view;
  const line = say(language, keyFor('who.by', by), {
    person: `**${literal(person.name)}**`,
    role: literal(inSentence(role[language])),
    unit: literal(unit[language]),
  });
  return [
    line,
    until === null ? '' : say(language, 'who.until', { day: shortDay(until, language) }),
    insteadOf === null ? '' : say(language, 'who.instead', { person: literal(insteadOf) }),
    person.email === null ? '' : literal(person.email),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** "Safety deputy: Kari Nordmann", or the role alone. */
export function roleLine({ role, people }: WhoRoleView, language: Language): string {
  const name = literal(role[language]);
  return people.length === 0
    ? name
    : `${name}: ${people.map((each) => shortName(each, language)).join(', ')}`;
}

/** The people of a role in a row, each with who they act for. */
export function shortName({ person, insteadOf }: WhoPersonView, language: Language): string {
  const name = literal(person.name);
  return insteadOf === null
    ? name
    : `${name} (${say(language, 'who.instead', { person: literal(insteadOf) })})`;
}

/** Buttons that ask the questions. */
export function choiceButtons(choices: readonly WhoChoice[], language: Language): readonly Part[] {
  return choices.map(({ question, names }) =>
    execute(names[language], { do: 'who.topic', id: question, v: 0 }, { withoutInputs: true }),
  );
}

/** "Source: 002 Linjeleder; 004 Strålevern". */
export function sourceLine(sources: readonly string[], language: Language): string {
  if (sources.length === 0) return '';
  const named = sources.map((source) => literal(source.replace('#', ' ')));
  return say(language, 'who.source', { sources: named.join('; ') });
}

/** A title of a role or matter as it stands inside a sentence; abbreviations keep their capitals. */
export function inSentence(words: string): string {
  return /^[A-ZÆØÅ][a-zæøå]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
