import type { DoerView, OverviewMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { shortDay } from '../i18n/dates.ts';
import { say } from '../i18n/say.ts';
import { type AnswerFilling, aboutOf, answerCard, inSentence, type Section, section } from './answerParts.ts';
import { beginButtons } from './delegationLists.ts';
import { detailText, taskList } from './delegationParts.ts';
import { fileButton } from './document.ts';
import { input } from './inputs.ts';
import { literal } from './markdown.ts';
import { execute, type Part, unfold } from './parts.ts';
import type { Reading } from './render.ts';

/** Most units to choose among in the card; a form of its own has room for more. */
const mostOptions = 60;

/** Who has which responsibility, which tasks and which authority at a unit on a day. */
export function overviewView(message: OverviewMessage, { language }: Reading): AnswerFilling {
  const title = say(language, 'overview.heading');
  const { gaps, start } = message;
  return answerCard(title, {
    tone: gaps.length > 0 ? 'warning' : 'emphasis',
    title,
    about: aboutOf(message, language),
    sections: [
      ...section(say(language, 'overview.responsible'), [managerLine(message, language)]),
      ...taskSections(message, language),
      ...section(
        say(language, 'overview.gaps'),
        gaps.map((gap) => detailText('gap', gap, language)),
      ),
    ],
    choose: say(language, 'document.take'),
    choices: start === null ? [] : fileButtons(message, language),
    actions: [
      otherButton(message, language),
      ...(start === null ? [] : beginButtons(start, 'any', language)),
    ],
  });
}

function managerLine({ lineManager }: OverviewMessage, language: Language): string {
  if (lineManager === null) return say(language, 'overview.manager.none');
  const { person, role, unit, substitute } = lineManager;
  const params = {
    person: `**${literal(person)}**`,
    role: literal(inSentence(role[language], language)),
    unit: literal(unit[language]),
  };
  return substitute === null
    ? say(language, 'overview.manager', params)
    : say(language, 'overview.manager.substitute', { ...params, substitute: literal(substitute) });
}

/** What somebody has in writing or by appointment, task by task; what nobody has is told together. */
function taskSections({ tasks }: OverviewMessage, language: Language): readonly Section[] {
  const isDefault = (doers: readonly DoerView[]) => doers.every(({ by }) => by === 'default');
  const given = tasks.filter(({ doers }) => !isDefault(doers));
  const left = tasks.filter(({ doers }) => isDefault(doers));
  const inPerson = left[0]?.doers[0];
  return [
    ...given.flatMap(({ task, doers }) =>
      section(
        task[language],
        doers.flatMap((doer) => doerLines(doer, language)),
      ),
    ),
    ...(inPerson === undefined
      ? []
      : section(say(language, 'overview.tasks'), [
          say(language, 'overview.default', {
            person: `**${literal(inPerson.person)}**`,
            tasks: taskList(
              left.map(({ task }) => task),
              language,
            ),
          }),
        ])),
  ];
}

function doerLines(doer: DoerView, language: Language): readonly string[] {
  const { person, insteadOf, by, reference, until, authority, reviewOn, changes } = doer;
  const parts = [
    say(language, `overview.by.${by}`, {
      person: `**${literal(person)}**`,
      reference: literal(reference ?? ''),
    }),
    ...(insteadOf === null ? [] : [say(language, 'overview.instead', { person: literal(insteadOf) })]),
    ...(until === null ? [] : [say(language, 'overview.until', { day: shortDay(until, language) })]),
    ...(reviewOn === null ? [] : [say(language, 'overview.review', { day: shortDay(reviewOn, language) })]),
  ];
  const more = [
    ...(authority === null ? [] : [say(language, 'overview.authority', { authority: literal(authority) })]),
    ...changes.map((change) => detailText('amber', change, language)),
  ];
  return [parts.join(' · '), ...more];
}

/** The overview as a file, for those whom the directory knows. */
function fileButtons({ question }: OverviewMessage, language: Language): readonly Part[] {
  const click = { do: 'overview.document', id: question, v: 0 };
  return [
    fileButton(say(language, 'document.pdf'), { ...click, a: 'pdf' }),
    fileButton(say(language, 'document.sheet'), { ...click, a: 'xlsx' }),
  ];
}

function otherButton({ ask, question, today }: OverviewMessage, language: Language): Part {
  const body = ask.map((view) => input(view, { language, today, prefix: 'overview.show', mostOptions }));
  const submit = execute(say(language, 'overview.show.submit'), { do: 'overview.show', id: question, v: 0 });
  return unfold(say(language, 'overview.show.button'), body, submit);
}
