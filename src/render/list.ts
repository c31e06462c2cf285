import type { CaseLine, CaseListMessage, HomeMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { shortDay, shortDayOf } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { optionLabel } from './inputs.ts';
import { literal } from './markdown.ts';
import { execute, openForm, type Part, text } from './parts.ts';
import type { Filling, Reading } from './render.ts';
import { yearButtons } from './yearCard.ts';

/** Most cases of a list that each get a button; of more, one is chosen. */
const mostButtons = 6;

/** A list of cases, every one of which can be opened. */
export function listView(message: CaseListMessage, reading: Reading): Filling {
  const { language } = reading;
  const data = listData(message, reading);
  const isLong = message.lines.length > mostButtons;
  return {
    template: 'list',
    text: data.title,
    data: {
      ...data,
      inputs: isLong ? [caseChoice(message.lines, language)] : [],
      actions: isLong ? [openChosen(message.lines, language)] : opening(message, language),
    },
  };
}

/** The start page: reports, open cases, and the way to a new report. */
export function homeView({ reports, cases, draft }: HomeMessage, reading: Reading): Filling {
  const { language } = reading;
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
        openForm(say(language, 'help.button.receipt'), { do: 'receipt.open', id: 'receipt', v: 0 }),
      ],
    },
    { type: 'ActionSet', actions: yearButtons({ id: 'home', v: 0 }, language, 'year.look') },
    ...goOn,
    ...[cases, reports].sort(emptyLast).flatMap((list) => section(list, reading)),
  ];
  return { template: 'form', text: say(language, 'home.title'), data: { body, actions: [] } };
}

function listData(message: CaseListMessage, reading: Reading) {
  const { language } = reading;
  const { whose, lines, total } = message;
  return {
    title: say(language, keyFor('list', whose, 'title')),
    none: lines.length === 0 ? say(language, keyFor('list', whose, 'none')) : '',
    lines: lines.map((line) => lineData(line, reading)),
    rest: total > lines.length ? say(language, 'list.more', { shown: lines.length, total }) : '',
  };
}

function lineData(line: CaseLine, { language, zone }: Reading) {
  const { number, kind, unit, state, receivedAt, closesOn } = line;
  const isDue = closesOn !== null && state === 'accepted';
  return {
    number,
    kind: optionLabel('intake', 'kind', kind, language),
    more: say(language, 'list.line', {
      unit: literal(unit[language]),
      state: say(language, keyFor('case.state', state)),
      day: isDue
        ? say(language, 'list.due', { day: shortDay(closesOn, language) })
        : say(language, 'list.received', { day: shortDayOf(receivedAt, language, zone) }),
    }),
  };
}

function emptyLast(a: CaseListMessage, b: CaseListMessage): number {
  return Number(a.lines.length === 0) - Number(b.lines.length === 0);
}

function section(message: CaseListMessage, reading: Reading): readonly Part[] {
  const { title, none, lines, rest } = listData(message, reading);
  return [
    text(title, { weight: 'Bolder', size: 'Medium', style: 'heading', separator: true }),
    ...(none ? [text(none, { isSubtle: true })] : []),
    ...lines.map(({ number, kind, more }) => text(`**${number}** ${kind} · ${more}`)),
    ...(rest ? [text(rest, { isSubtle: true, size: 'Small' })] : []),
    ...(lines.length > 0 ? [{ type: 'ActionSet', actions: opening(message, reading.language) }] : []),
  ];
}

function opening({ lines }: CaseListMessage, language: Language): readonly Part[] {
  return lines.map(({ id, version, number }) =>
    execute(say(language, 'list.open', { number }), { do: 'case.show', id, v: version }),
  );
}

/** One of several cases, to be opened. */
export function caseChoice(lines: readonly CaseLine[], language: Language): Part {
  return {
    type: 'Input.ChoiceSet',
    id: 'case',
    style: 'compact',
    label: say(language, 'list.choose'),
    value: lines[0]?.id ?? '',
    choices: lines.map(({ id, number, kind }) => ({
      title: `${number} ${optionLabel('intake', 'kind', kind, language)}`,
      value: id,
    })),
  };
}

/** What was chosen comes with the button; it carries the first, which stands chosen when nothing was touched. */
export function openChosen(lines: readonly CaseLine[], language: Language): Part {
  return execute(say(language, 'case.show'), { do: 'case.show', id: lines[0]?.id ?? '', v: 0 });
}
