import { DateTime } from 'luxon';
import type { Language } from '../domain/language.ts';

const locales: Readonly<Record<Language, string>> = { nb: 'nb-NO', en: 'en-GB' };

const longDay: Readonly<Record<Language, string>> = { nb: 'cccc d. LLLL yyyy', en: 'cccc d LLLL yyyy' };

/** "fredag 20. november 2026", "Friday 20 November 2026". */
export function dayInWords(day: string, language: Language): string {
  return calendarDay(day, language).toFormat(longDay[language]);
}

const dayOfWeek: Readonly<Record<Language, string>> = { nb: 'cccc d. LLLL', en: 'cccc d LLLL' };

/** "fredag 20. november", "Friday 20 November": for days that are near. */
export function nearDayInWords(day: string, language: Language): string {
  return calendarDay(day, language).toFormat(dayOfWeek[language]);
}

/** "20. nov. 2026", "20 Nov 2026". */
export function shortDay(day: string, language: Language): string {
  return calendarDay(day, language).toLocaleString(DateTime.DATE_MED);
}

/** "20. nov.", "20 Nov": for places where the year is plain. */
export function dayAndMonth(day: string, language: Language): string {
  return calendarDay(day, language).toLocaleString({ day: 'numeric', month: 'short' });
}

/** "jan", "Jan" for 1. */
export function shortMonth(month: number, language: Language): string {
  const day = `2028-${String(month).padStart(2, '0')}-01`;
  return calendarDay(day, language).toFormat('LLL').replace('.', '').slice(0, 3);
}

/** "Januar", "January" for 1. */
export function monthName(month: number, language: Language): string {
  const day = `2028-${String(month).padStart(2, '0')}-01`;
  const name = calendarDay(day, language).toFormat('LLLL');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function calendarDay(day: string, language: Language): DateTime {
  return DateTime.fromISO(day, { zone: 'utc' }).setLocale(locales[language]);
}

/** The day of a point in time on the wall clock of `zone`: "20. nov. 2026". */
export function shortDayOf(at: string, language: Language, zone: string): string {
  return shortDay(DateTime.fromISO(at, { zone }).toFormat('yyyy-MM-dd'), language);
}

/** A point in time on the wall clock of `zone`: "20. nov. 2026 kl. 14:05", "20 Nov 2026 at 14:05". */
export function instantInWords(at: string, language: Language, zone: string): string {
  const here = DateTime.fromISO(at, { zone });
  const join = language === 'nb' ? 'kl.' : 'at';
  return `${shortDay(here.toFormat('yyyy-MM-dd'), language)} ${join} ${here.toFormat('HH:mm')}`;
}
