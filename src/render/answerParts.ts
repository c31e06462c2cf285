import type { Reason, WhoChoice, WhoPersonView, WhoRoleView } from '../app/messages.ts';
import type { Language, Words } from '../domain/language.ts';
import { sourcesText } from '../domain/sources.ts';
import type { Day } from '../domain/time.ts';
import { dayInWords, shortDay } from '../i18n/dates.ts';
import { isKey, keyFor, say } from '../i18n/say.ts';
import { lowered } from './inputs.ts';
import { literal } from './markdown.ts';
import { execute, type Fact, type Part } from './parts.ts';
import { reasonText } from './reasons.ts';
import type { Filling } from './render.ts';

/** Lines under a heading. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly { readonly text: string }[];
}

/** What a card of the answer kind shows. Lines hold our own Markdown. */
export interface AnswerData {
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
  readonly inputs: readonly Part[];
  readonly choose: string;
  readonly choices: readonly Part[];
  readonly actions: readonly Part[];
}

/** A card of the answer kind, filled. */
export interface AnswerFilling extends Filling {
  readonly data: AnswerData & Filling['data'];
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
  inputs: [],
  choose: '',
  choices: [],
  actions: [],
};

/** A card of the answer kind; what is left out is not shown. */
export function answerCard(
  text: string,
  data: Partial<AnswerData> & Pick<AnswerData, 'title'>,
): AnswerFilling {
  return { template: 'answer', text, data: { ...blank, ...data } };
}

/** A section, unless it would be empty. */
export function section(heading: string, lines: readonly string[]): readonly Section[] {
  return lines.length === 0 ? [] : [{ heading, lines: lines.map((text) => ({ text })) }];
}

/** "Kari Nordmann, head of department at Physics, until 30 Jun 2027 (kari@…)". */
export function personLine(view: WhoPersonView, language: Language): string {
  const { person, role, unit, by, number, until, insteadOf } = view;
  const line = say(language, keyFor('who.by', by), {
    person: `**${literal(person.name)}**`,
    role: literal(inSentence(role[language], language)),
    unit: literal(unit[language]),
  });
  return [
    line,
    number ?? '',
    until === null ? '' : say(language, 'who.until', { day: shortDay(until, language) }),
    insteadOf === null ? '' : say(language, 'who.instead', { person: literal(insteadOf) }),
    person.email === null ? '' : literal(person.email),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The unit that an answer is for, and the day where it is not today. */
export function aboutOf(
  { unit, day, today }: { readonly unit: Words; readonly day: Day; readonly today: Day },
  language: Language,
): string {
  const at = literal(unit[language]);
  if (day === today) return at;
  const when = day < today ? 'past' : 'future';
  return say(language, keyFor('who.as-of', when), { unit: at, day: dayInWords(day, language) });
}

/** The steps of an answer in words, in their order. Steps that the catalogs have no words for are left out. */
export function stepLines(reasons: readonly Reason[], language: Language): readonly string[] {
  return reasons
    .filter(({ code }) => isKey(`reason.${code}`))
    .map((reason) => `- ${literal(reasonText(reason, language))}`);
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

/** What a choice is called: a matter or a role by its name, the rest by the catalogs. */
export function choiceTitle(choice: WhoChoice, language: Language): string {
  return choice.names === null ? say(language, keyFor('who.choice', choice.ask)) : choice.names[language];
}

/** Buttons that ask the questions. */
export function choiceButtons(choices: readonly WhoChoice[], language: Language): readonly Part[] {
  return choices.map((choice) => {
    const title = choiceTitle(choice, language);
    const verb = `who.${choice.ask ?? 'topic'}`;
    return execute(title, { do: verb, id: choice.question, v: 0 }, { withoutInputs: true });
  });
}

/** "Source: HSE Policy (Norwegian edition), “Linjeleder”". */
export function sourceLine(sources: readonly string[], language: Language): string {
  if (sources.length === 0) return '';
  return say(language, 'who.source', { sources: literal(sourcesText(sources, language)) });
}

/** A title of a role or matter as it stands inside a sentence; abbreviations and English names keep their capitals. */
export function inSentence(words: string, language: Language): string {
  const isName = language === 'en' && /^\S+ (?:\S+ )*[A-Z][a-z]/.test(words);
  return isName ? words : lowered(words);
}
