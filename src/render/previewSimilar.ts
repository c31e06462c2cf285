import type { DraftPreviewMessage, SimilarView } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { dayOf } from '../domain/time.ts';
import { dayInWords } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { lowered, optionList } from './inputs.ts';
import { literal } from './markdown.ts';
import { execute, type Part, text } from './parts.ts';
import type { PreviewReading } from './previewSections.ts';
import type { Reading } from './render.ts';

/** Open cases that look the same, each with a button that adds the report to it. */
export function similarSection(message: DraftPreviewMessage, reading: PreviewReading): readonly Part[] {
  const { similar } = message;
  const { language } = reading;
  if (similar.length === 0) return [];
  return [
    {
      type: 'Container',
      style: 'accent',
      spacing: 'Medium',
      items: [
        text(say(language, 'similar.heading'), { weight: 'Bolder' }),
        ...similar.flatMap((known) => [
          text(lineOf(known, reading), { spacing: 'Small' }),
          { type: 'ActionSet', spacing: 'Small', actions: [joinButton(message, known, language)] },
        ]),
        text(say(language, 'similar.explained'), { isSubtle: true, size: 'Small' }),
      ],
    },
  ];
}

function lineOf(
  { number, state, receivedAt, place, categories, unit, handler }: SimilarView,
  reading: Reading,
) {
  const { language, zone } = reading;
  const about = [
    lowered(optionList('intake', 'categories', categories, language)),
    literal((place ?? unit)[language]),
  ];
  return say(language, 'similar.line', {
    number,
    day: dayInWords(dayOf(receivedAt, zone), language),
    about: about.filter((words) => words !== '').join(', '),
    state: say(language, keyFor('case.state', state)),
    handler: literal(handler.name),
  });
}

function joinButton(
  { draft: id, version: v }: DraftPreviewMessage,
  known: SimilarView,
  language: Language,
): Part {
  const click = { do: 'draft.join', id, v, q: known.id };
  return execute(say(language, 'draft.join', { number: known.number }), click, { withoutInputs: true });
}
