import type { Language } from '../../../domain/language.ts';
import { isOver } from '../../../domain/processes/occurrence/occurrence.ts';
import { say } from '../../../i18n/say.ts';
import type { CalendarContent } from '../../calendars.ts';
import { type Core, todayIn } from '../../context.ts';
import { unitNames } from '../../people.ts';
import { entriesOf, type YearEntry, type YearOf } from '../entries.ts';
import { eventOf, wordingsOf } from './events.ts';
import { stampsFor } from './stamps.ts';

/** One year as a calendar. */
export async function yearCalendar(
  core: Core,
  of: YearOf,
  year: number,
  language: Language,
): Promise<CalendarContent> {
  return calendarWith(core, of, await entriesOf(core, of, year), language);
}

/** What a calendar that is subscribed to holds: this year, the next, and what is left of the last. */
export async function runningCalendar(core: Core, of: YearOf, language: Language): Promise<CalendarContent> {
  const year = Number(todayIn(core.directory(), core.clock.now()).slice(0, 'yyyy'.length));
  const before = await entriesOf(core, of, year - 1);
  const left = before.filter(({ known }) => known !== null && !isOver(known));
  const entries = [...left, ...(await entriesOf(core, of, year)), ...(await entriesOf(core, of, year + 1))];
  return calendarWith(core, of, entries, language);
}

async function calendarWith(
  core: Core,
  of: YearOf,
  entries: readonly YearEntry[],
  language: Language,
): Promise<CalendarContent> {
  const dir = core.directory();
  const wordings = wordingsOf(core, entries);
  const stamps = await stampsFor(core, wordings);
  const unit = of.whose === 'unit' ? unitNames(dir, of.unit)[language] : null;
  const name = unit === null ? say(language, 'calendar.name.own') : say(language, 'calendar.name', { unit });
  return {
    name,
    description: say(language, 'calendar.about'),
    language,
    category: say(language, 'calendar.category'),
    events: wordings.flatMap((wording) => {
      const stamp = stamps.get(wording.key);
      return stamp === undefined ? [] : [eventOf(wording, language, dir.organisation.id, stamp)];
    }),
  };
}
