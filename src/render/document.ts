import type { Click } from '../app/click.ts';
import type { DocumentMessage, FileCheckMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { dayInWords } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { type AnswerFilling, answerCard } from './answerParts.ts';
import { literal, plain } from './markdown.ts';
import { execute, openForm, type Part, text } from './parts.ts';
import type { Filling, Reading } from './render.ts';

/** The id of the element at which a platform puts the way to a file, where it does not hand the file over by itself. */
export const filePlace = 'files';

/** A file for its reader. */
export function documentView({ file, about }: DocumentMessage, { language }: Reading): Filling {
  const words = titleOf(about, language);
  const title = fileTitle(about, language);
  return {
    template: 'form',
    text: title,
    data: { body: [{ type: 'Container', id: filePlace, items: [text(words)] }], actions: [] },
    file: { ...file, title },
  };
}

/** Nobody's words: notifications show it. */
function fileTitle(about: DocumentMessage['about'], language: Language): string {
  if (about.kind === 'plan') return say(language, 'document.plan.file');
  if (about.kind === 'calendar') return say(language, 'document.calendar.file', { year: about.year });
  if (about.kind === 'hse-round') return say(language, 'document.hse-round.file', { year: about.year });
  if (about.kind !== 'overview') return plain(titleOf(about, language));
  return say(language, 'document.overview.file', { day: dayInWords(about.day, language) });
}

function titleOf(about: DocumentMessage['about'], language: Language): string {
  if (about.kind === 'delegation') return say(language, 'document.delegation', { number: about.number });
  if (about.kind === 'unit-delegations') return say(language, 'document.unit-delegations');
  if (about.kind === 'calendar') return calendarTitle(about, language);
  if (about.kind === 'plan') return say(language, 'document.plan', { unit: literal(about.unit[language]) });
  if (about.kind === 'hse-round')
    return say(language, 'document.hse-round', { unit: literal(about.unit[language]), year: about.year });
  const params = { unit: literal(about.unit[language]), day: dayInWords(about.day, language) };
  return say(language, 'document.overview', params);
}

function calendarTitle(
  { unit, year }: Extract<DocumentMessage['about'], { kind: 'calendar' }>,
  language: Language,
): string {
  if (unit === null) return say(language, 'document.calendar.own', { year });
  return say(language, 'document.calendar', { unit: literal(unit[language]), year });
}

/** What became of a file or a checksum that somebody wanted checked. */
export function fileCheckView(
  { result, number, unit, day }: FileCheckMessage,
  { language }: Reading,
): AnswerFilling {
  const title = say(language, keyFor('file-check', result), { number: number ?? '' });
  const params = {
    number: number ?? '',
    unit: unit === null ? '' : literal(unit[language]),
    day: day === null ? '' : dayInWords(day, language),
  };
  const isGood = result === 'overview' || result === 'hse-round';
  return answerCard(title, {
    tone: isGood ? 'good' : result === 'altered' ? 'attention' : 'warning',
    title,
    lead: say(language, keyFor('file-check', result, 'lead'), params),
    actions: isGood
      ? []
      : [
          openForm(say(language, 'delegation.check.button'), {
            do: 'delegation.check',
            id: number ?? 'check',
            v: 0,
          }),
        ],
  });
}

/** A button that puts a file into the private chat. */
export function fileButton(title: string, click: Click): Part {
  return execute(title, click, { withoutInputs: true });
}
