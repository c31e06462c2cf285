import type { CaseLine, CaseListMessage, HomeMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { shortDay } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { optionLabel } from './inputs.ts';
import { literal } from './markdown.ts';
import { execute, type Part, text } from './parts.ts';
import type { Filling, Reading } from './render.ts';

/** Most cases of a list that get a button of their own. */
const mostButtons = 5;

/** A list of cases, each with a button as long as there is room. */
export function listView(message: CaseListMessage, { language }: Reading): Filling {
  const title = say(language, keyFor('list', message.whose, 'title'));
  return {
    template: 'list',
    text: title,
    data: { ...listData(message, language), inputs: [], actions: opening(message, language) },
  };
}

/** The start page: reports, open cases, and the way to a new report. */
export function homeView({ reports, cases, draft }: HomeMessage, { language }: Reading): Filling {
  const goOn = draft
    ? [
        text(say(language, 'home.draft'), { weight: 'Bolder' }),
        {
          type: 'ActionSet',
          actions: [
            execute(say(language, 'home.draft.go-on'), { do: 'draft.chat', id: draft.id, v: draft.version }),
          ],
        },
      ]
    : [];
  const body: readonly Part[] = [
    text(say(language, 'help.intro')),
    {
      type: 'ActionSet',
      actions: [
        execute(
          say(language, 'help.button.form'),
          { do: 'report.form', id: 'home', v: 0 },
          { style: 'positive' },
        ),
        execute(say(language, 'help.button.report'), { do: 'report.chat', id: 'home', v: 0 }),
      ],
    },
    ...goOn,
    ...section(cases, language),
    ...section(reports, language),
  ];
  return { template: 'form', text: say(language, 'home.title'), data: { body, actions: [] } };
}

function listData(message: CaseListMessage, language: Language) {
  const { whose, lines, total } = message;
  return {
    title: say(language, keyFor('list', whose, 'title')),
    none: lines.length === 0 ? say(language, keyFor('list', whose, 'none')) : '',
    lines: lines.map((line) => lineData(line, language)),
    rest: total > lines.length ? say(language, 'list.more', { shown: lines.length, total }) : '',
  };
}

function lineData({ number, kind, unit, state, receivedAt, closesOn }: CaseLine, language: Language) {
  const due =
    closesOn && state === 'accepted'
      ? `, ${say(language, 'list.due', { day: shortDay(closesOn, language) })}`
      : '';
  return {
    number,
    text: say(language, 'list.line', {
      kind: optionLabel('intake', 'kind', kind, language),
      unit: literal(unit[language]),
      state: say(language, keyFor('case.state', state)).toLowerCase(),
    }),
    more: `${shortDay(receivedAt.slice(0, 10), language)}${due}`,
  };
}

function section(message: CaseListMessage, language: Language): readonly Part[] {
  const { title, none, lines, rest } = listData(message, language);
  return [
    text(title, { weight: 'Bolder', size: 'Medium', separator: true }),
    ...(none ? [text(none, { isSubtle: true })] : []),
    ...lines.map((line) => text(`**${line.number}** ${line.text} (${line.more})`)),
    ...(rest ? [text(rest, { isSubtle: true, size: 'Small' })] : []),
    ...(lines.length > 0 ? [{ type: 'ActionSet', actions: opening(message, language) }] : []),
  ];
}

function opening({ lines }: CaseListMessage, language: Language): readonly Part[] {
  return lines
    .slice(0, mostButtons)
    .map(({ id, version, number }) =>
      execute(say(language, 'list.open', { number }), { do: 'case.show', id, v: version }),
    );
}
