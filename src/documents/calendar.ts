import ical, {
  escape as escapeText,
  ICalAlarmType,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarContent, CalendarEvent } from '../app/calendars.ts';
import { addDays } from '../domain/time.ts';

/** How often a programme may look for news, in seconds. */
const lookEvery = 6 * 60 * 60;

const minute = 60;

/**
 * A calendar file (RFC 5545). Days stand in it as days, without any clock, so that no time zone moves them. Its bytes follow from
 * its content alone.
 */
export function calendarOf({ name, description, language, category, events }: CalendarContent): Uint8Array {
  const calendar = ical({
    prodId: { company: 'Verne', product: 'HSE year', language: language === 'nb' ? 'NO' : 'EN' },
    // The library writes these two as they are.
    name: escapeText(clean(name), false),
    description: escapeText(clean(description), false),
    ttl: lookEvery,
  });
  for (const event of events) {
    const changedAt = new Date(event.changedAt);
    const entry = calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      stamp: changedAt,
      lastModified: changedAt,
      start: midnight(event.on),
      end: midnight(addDays(event.on, 1)),
      allDay: true,
      summary: clean(event.summary),
      description: clean(event.description),
      categories: [{ name: clean(category) }],
      transparency: ICalEventTransparency.TRANSPARENT,
      status: ICalEventStatus.CONFIRMED,
    });
    for (const alarm of alarmsOf(event)) entry.createAlarm(alarm);
  }
  return new TextEncoder().encode(`${alarmsLast(calendar.toString())}\r\n`);
}

function alarmsOf({ alarms, summary }: CalendarEvent) {
  return alarms.map((minutes) => ({
    type: ICalAlarmType.display,
    description: clean(summary),
    triggerBefore: minutes * minute,
  }));
}

/** Alarms stand behind everything else of their event, as the format has it; the library puts some of it behind them. */
function alarmsLast(calendar: string): string {
  return calendar.replaceAll(/^BEGIN:VEVENT\r\n(.*?)^END:VEVENT/gms, (_, inner: string) => {
    const alarm = /^BEGIN:VALARM\r\n.*?^END:VALARM\r\n/gms;
    const alarms = inner.match(alarm) ?? [];
    return `BEGIN:VEVENT\r\n${inner.replaceAll(alarm, '')}${alarms.join('')}END:VEVENT`;
  });
}

/** Read by the library in UTC: the day is then the same wherever this runs. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Without characters that a calendar cannot hold. */
function clean(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, '');
}
