import type { BasisView, YearLine, YearMessage } from '../app/messages.ts';
import type { RenderedDrawing } from '../app/ports.ts';
import { countsOf, encodeWheel } from '../app/year/wheelRef.ts';
import type { Language } from '../domain/language.ts';
import { dayAndMonth, monthName } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { inBasis } from './duty.ts';
import { input, lowered } from './inputs.ts';
import { literal } from './markdown.ts';
import { execute, type Part, text, unfold } from './parts.ts';
import type { Filling, Reading } from './render.ts';

/** The id of the element at which a platform puts the picture that belongs to a card. */
export const drawingPlace = 'drawing';

/** What stands for the origin of a month, so that a line stays short; one line says what the signs mean. */
const signs: Readonly<Record<BasisView, string>> = {
  stated: '◆',
  inferred: '◈',
  suggested: '◇',
  chosen: '◉',
  'chosen-for-all': '◎',
};

/** The most that a picture's words are long, in characters: what every platform takes. */
const longestAlt = 1_800;

/** A year: what comes first, the wheel of it, and all of it by month. */
export function yearView(message: YearMessage, { language }: Reading): Filling {
  const { year, part, months, first } = message;
  const title = say(language, 'year.heading', { year });
  const lines = months.flatMap((each) => each.lines);
  const isOverview = part === 'overview';
  const hasDrawing = isOverview && lines.length > 0;
  const shown = isOverview ? first : lines;
  return {
    template: 'year',
    text: title,
    data: {
      title,
      about: aboutOf(message, language),
      lead: leadOf(message, lines, language),
      heading: isOverview && lines.length > 0 ? say(language, 'year.first') : '',
      lines: firstLines(message, language),
      hasDrawing,
      sections: isOverview ? [] : monthSections(message, language),
      foot: shown.length === 0 ? '' : basisOf(shown, language),
      actions: actionsOf(message, language),
    },
    ...(hasDrawing && { drawing: drawingOf(message, lines, language) }),
  };
}

function aboutOf({ whose, unit }: YearMessage, language: Language): string {
  return whose === 'own' ? say(language, 'year.own.about') : literal(unit[language]);
}

function leadOf({ whose }: YearMessage, lines: readonly YearLine[], language: Language): string {
  if (lines.length === 0) return say(language, whose === 'own' ? 'year.own.none' : 'year.none');
  return say(language, 'year.lead', { count: lines.length, marks: marksText(lines, language) });
}

/** "6 done, 4 waiting": what comes next waits as well. */
function marksText(lines: readonly YearLine[], language: Language): string {
  const counted = lines.map(({ mark }) => ({ state: mark === 'next' ? ('open' as const) : mark }));
  return countsOf(counted)
    .map(({ state, count }) => say(language, keyFor('year.mark', state), { count }))
    .join(', ');
}

function firstLines({ first }: YearMessage, language: Language): readonly { readonly text: string }[] {
  const lines = first.map((line) => ({ text: lineOf(line, language) }));
  return lines.length > 0 ? lines : [{ text: say(language, 'year.first.none') }];
}

/** "◇ 17 Nov **HSE round** · Kari Nordmann · taken". */
function lineOf(
  { names, unit, dueOn, basis, responsible, mark, state }: YearLine,
  language: Language,
): string {
  const standing =
    mark === 'overdue' && state !== 'missed'
      ? [`**${say(language, 'year.late')}**`]
      : mark === 'past'
        ? [say(language, 'year.past')]
        : state === null || state === 'open'
          ? []
          : [lowered(say(language, keyFor('duty.state', state)))];
  return [
    `${signs[basis]} ${dayAndMonth(dueOn, language)} **${literal(names[language])}**`,
    unit === null ? literal(responsible ?? say(language, 'duty.owner.nobody')) : literal(unit[language]),
    ...standing,
  ].join(' · ');
}

/** What the signs mean, of those that are there. */
function basisOf(lines: readonly YearLine[], language: Language): string {
  const bases = (Object.keys(signs) as BasisView[])
    .filter((basis) => lines.some((line) => line.basis === basis))
    .map((basis) => `${signs[basis]} ${inBasis(basis, language)}`);
  return say(language, 'year.basis', { bases: bases.join(', ') });
}

function monthSections(
  { months }: YearMessage,
  language: Language,
): readonly { readonly heading: string; readonly lines: readonly { readonly text: string }[] }[] {
  return months.map(({ month, lines }) => ({
    heading: monthName(month, language),
    lines: lines.map((line) => ({ text: lineOf(line, language) })),
  }));
}

function drawingOf(message: YearMessage, lines: readonly YearLine[], language: Language): RenderedDrawing {
  const whose = message.whose === 'own' ? lowered(say(language, 'year.own')) : message.unit[language];
  const head = say(language, 'year.alt', { year: message.year, whose, counts: marksText(lines, language) });
  const months = message.months.map(({ month, lines: some }) => {
    const told = some.map(({ names, mark }) => `${names[language]} (${markWord(mark, language)})`);
    return `${monthName(month, language)}: ${told.join(', ')}.`;
  });
  const whole = [head, ...months].join(' ');
  const alt = whole.length <= longestAlt ? whole : `${whole.slice(0, longestAlt - 1)}…`;
  return { id: encodeWheel(message.wheel, language), alt };
}

/** "done", "waiting": the words of a mark without how many there are. */
function markWord(mark: YearLine['mark'], language: Language): string {
  const words = say(language, keyFor('year.mark', mark), { count: 2 });
  return lowered(words.replace(/^2 /, ''));
}

function actionsOf(message: YearMessage, language: Language): readonly Part[] {
  const { whose, year, unitId, today, months, part, isPassing } = message;
  const about = { id: `${year} ${unitId}`, v: 0, ...(whose === 'own' && { a: 'own' }) };
  const later = year > Number(today.slice(0, 'yyyy'.length)) ? year - 1 : year + 1;
  const turned = whose === 'own' ? 'year.button.unit' : 'year.button.own';
  const other = whose === 'own' ? {} : { a: 'own' };
  return [
    ...(part === 'months' || months.length === 0 ? [] : [monthsButton(message, about, language)]),
    ...(isPassing && months.length > 0
      ? [press(say(language, 'year.button.keep'), { do: 'year', ...about })]
      : []),
    ...(months.length === 0 ? [] : [press(say(language, 'calendar.button'), { do: 'calendar', ...about })]),
    press(say(language, turned), { do: 'year', id: about.id, v: 0, ...other }),
    otherButton(message, language),
    press(say(language, 'year.button', { year: later }), { ...about, do: 'year', id: `${later} ${unitId}` }),
  ];
}

/** The ways to the unit's year and to one's own; `verb` is what the buttons do. */
export function yearButtons(
  from: { readonly id: string; readonly v: number },
  language: Language,
  verb: 'year' | 'year.look' = 'year',
): readonly Part[] {
  return [
    press(say(language, 'help.button.year'), { do: verb, ...from }),
    press(say(language, 'help.button.own-year'), { do: verb, ...from, a: 'own' }),
  ];
}

function press(title: string, click: Parameters<typeof execute>[1]): Part {
  return execute(title, click, { withoutInputs: true });
}

/** Unfolds the months; where nothing can unfold, the button asks for them. */
function monthsButton(
  message: YearMessage,
  about: { readonly id: string; readonly v: number; readonly a?: string },
  language: Language,
): Part {
  const title = say(language, 'year.button.months');
  const lines = message.months.flatMap((each) => each.lines);
  const body = [
    ...monthSections(message, language).flatMap(({ heading, lines: some }) => [
      text(heading, { weight: 'Bolder', spacing: 'Medium' }),
      ...some.map((line) => text(line.text, { spacing: 'Small' })),
    ]),
    text(basisOf(lines, language), { isSubtle: true, size: 'Small' }),
  ];
  const card = { type: 'AdaptiveCard', body };
  const fallback = { type: 'Action.Submit', title, data: { do: 'year.months', ...about } };
  return { type: 'Action.ShowCard', title, card, fallback };
}

function otherButton({ other, year, unitId, today }: YearMessage, language: Language): Part {
  const body = other.map((view) => input(view, { language, today, prefix: 'year.show' }));
  const click = { do: 'year.show', id: `${year} ${unitId}`, v: 0 };
  return unfold(say(language, 'year.show.button'), body, execute(say(language, 'year.show.submit'), click));
}
