import { DateTime } from 'luxon';

/** When something happened, as far as words tell: a day, and a time of day when one was given. */
export interface Moment {
  readonly on: string;
  readonly at: string | null;
}

/** A pattern for whole words; letters beyond a-z are letters too. */
const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');

/** A day to come is read as well, so that its being to come can be said, rather than that it was not understood. */
const daysBack: readonly { readonly words: RegExp; readonly days: number }[] = [
  { words: whole('i overmorgen|overmorgen|day after tomorrow'), days: -2 },
  { words: whole('i morgen|imorgen|i morgon|tomorrow'), days: -1 },
  { words: whole('forgårs|day before yesterday'), days: 2 },
  { words: whole('i går|igår|i gaar|yesterday|last night'), days: 1 },
  {
    words: whole(
      'i dag|idag|today|nå|now|just now|i stad|i morges|this morning|nettopp|i natt|tonight|i kveld',
    ),
    days: 0,
  },
];

const justNow = whole('akkurat nå|nå nettopp|nettopp|just now|right now|nå|now');

const weekdays: readonly RegExp[] = [
  whole('mandag|måndag|monday'),
  whole('tirsdag|tysdag|tuesday'),
  whole('onsdag|wednesday'),
  whole('torsdag|thursday'),
  whole('fredag|friday'),
  whole('lørdag|laurdag|saturday'),
  whole('søndag|sundag|sunday'),
];

const months: readonly RegExp[] = [
  /^jan/,
  /^feb/,
  /^mar/,
  /^apr/,
  /^ma[iy]/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^o[kc]t/,
  /^nov/,
  /^de[sc]/,
];

/**
 * Reads a short answer to "when?", in Norwegian or English: "i går kl. 14", "on Tuesday", "19.11.2026 14:30",
 * "2026-11-19", "3. november", "just now". A weekday is the latest one before today; a date without a year the latest that
 * is not in the future. Null when no day can be read.
 */
export function momentOf(text: string, now: string, zone: string): Moment | null {
  const here = DateTime.fromISO(now, { zone });
  const plain = text.toLowerCase();
  const day = dateIn(plain, here) ?? relativeDay(plain, here) ?? weekdayIn(plain, here);
  const clock = clockIn(withoutDates(plain, here));
  if (day)
    return {
      on: day.toFormat('yyyy-MM-dd'),
      at: clock ?? (justNow.test(plain) ? here.toFormat('HH:mm') : null),
    };
  return clock ? { on: here.toFormat('yyyy-MM-dd'), at: clock } : null;
}

function relativeDay(text: string, here: DateTime): DateTime | null {
  const back = daysBack.find(({ words }) => words.test(text));
  if (back) return here.minus({ days: back.days });
  const counted = /\b(?:for )?(\d{1,3}) (dag|dager|days?|uke|uker|weeks?) (?:siden|sidan|ago)\b/.exec(text);
  if (!counted) return null;
  const unit = counted[2]?.startsWith('d') ? 'days' : 'weeks';
  return here.minus({ [unit]: Number(counted[1]) });
}

function weekdayIn(text: string, here: DateTime): DateTime | null {
  const weekday = weekdays.findIndex((words) => words.test(text));
  if (weekday < 0) return null;
  return here.minus({ days: (here.weekday - (weekday + 1) + 7) % 7 || 7 });
}

const isoDate = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const figureDate =
  /(?<![\d:.]|kl\.? ?|klokk[ae]n? |at )(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?(?![\d:])/;

function dateIn(text: string, here: DateTime): DateTime | null {
  const iso = isoDate.exec(text);
  if (iso) return dateOf(here, Number(iso[3]), Number(iso[2]), iso[1]);
  const figures = figureDate.exec(text);
  const plain = figures && dateOf(here, Number(figures[1]), Number(figures[2]), figures[3]);
  if (plain) return plain;
  const named = /\b(\d{1,2})\.?(?:st|nd|rd|th)? (?:of )?([a-zæøå]{3,10})\.?(?: (\d{4}))?/.exec(text);
  const reversed = /\b([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?\b(?:,? (\d{4}))?/.exec(text);
  return (
    namedDate(here, named?.[1], named?.[2], named?.[3]) ??
    namedDate(here, reversed?.[2], reversed?.[1], reversed?.[3])
  );
}

/** The text without its dates, so that "19.11" is not read as a time of day. */
function withoutDates(text: string, here: DateTime): string {
  return text
    .replace(isoDate, ' ')
    .replace(figureDate, (match, day, month, year) =>
      dateOf(here, Number(day), Number(month), year) ? ' ' : match,
    );
}

function namedDate(here: DateTime, day?: string, name?: string, year?: string): DateTime | null {
  const month = name === undefined ? -1 : months.findIndex((start) => start.test(name));
  return month < 0 ? null : dateOf(here, Number(day), month + 1, year);
}

function dateOf(here: DateTime, day: number, month: number, year?: string): DateTime | null {
  const full = year?.length === 2 ? `20${year}` : year;
  const date = DateTime.fromObject({ year: Number(full ?? here.year), month, day }, { zone: here.zone });
  if (!date.isValid) return null;
  return full === undefined && date > here ? date.minus({ years: 1 }) : date;
}

function clockIn(text: string): string | null {
  const figures =
    /\b(?:kl\.?|klokka|klokken|at|rundt|ca\.?|around)?\s*([01]?\d|2[0-3])[:.]([0-5]\d)(?![.\d])\s*(am|pm)?/.exec(
      text,
    ) ??
    /\b(?:kl\.?|klokka|klokken|at|around)\s*([01]?\d|2[0-3])()(?![.:\d])\s*(am|pm)?/.exec(text) ??
    /\b(1[0-2]|[1-9])()\s*(am|pm)\b/.exec(text);
  if (!figures) return null;
  return `${String(hourOf(Number(figures[1]), figures[3])).padStart(2, '0')}:${figures[2] || '00'}`;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === 'pm') return hour === 12 ? 12 : hour + 12;
  return half === 'am' && hour === 12 ? 0 : hour;
}
