import type { CalendarMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { shortDay } from '../i18n/dates.ts';
import { keyFor, say } from '../i18n/say.ts';
import { nudgeCard } from './duty.ts';
import { literal } from './markdown.ts';
import { execute, type Part } from './parts.ts';
import type { Filling, Reading } from './render.ts';

/** How a year gets into the reader's own calendar. */
export function calendarView(message: CalendarMessage, { language }: Reading): Filling {
  const { whose, unit, year, address, madeOn, reach } = message;
  const title = say(language, 'calendar.heading');
  const of = whose === 'own' ? say(language, 'year.own') : literal(unit[language]);
  const made = address === null || madeOn === null ? '' : shortDay(madeOn, language);
  return nudgeCard(title, {
    title,
    about: of,
    lead: say(language, 'calendar.lead'),
    sections: [
      { heading: say(language, 'calendar.file'), text: say(language, 'calendar.file.text', { year }) },
      { heading: say(language, 'calendar.feed'), text: feedText(message, language) },
      ...(address === null
        ? []
        : [
            {
              heading: say(language, 'calendar.feed.address', { day: made }),
              text: [literal(address), say(language, 'calendar.feed.how')].join('\n\n'),
            },
          ]),
    ],
    foot: [
      ...(reach === 'this-machine' ? [{ text: say(language, 'calendar.reach.this-machine') }] : []),
      ...(address === null ? [] : [{ text: say(language, 'calendar.feed.secret') }]),
    ],
    actions: actionsOf(message, language),
  });
}

function feedText({ reach, address }: CalendarMessage, language: Language): string {
  if (reach === 'none') return say(language, 'calendar.reach.none');
  const how = address === null ? [say(language, 'calendar.feed.first')] : [];
  return [say(language, 'calendar.feed.text'), ...how].join(' ');
}

function actionsOf(
  { whose, year, unitId, address, reach }: CalendarMessage,
  language: Language,
): readonly Part[] {
  const about = { id: `${year} ${unitId}`, v: 0, ...(whose === 'own' && { a: 'own' }) };
  const button = (what: 'file' | 'make' | 'renew' | 'end') =>
    execute(say(language, keyFor('calendar.button', what)), { do: `calendar.${what}`, ...about });
  if (reach === 'none') return [button('file')];
  return address === null
    ? [button('file'), button('make')]
    : [button('file'), button('renew'), button('end')];
}
