import { DateTime } from 'luxon';
import type { Day, TimeOfDay } from '../domain/time.ts';
import { clockIn } from './clockTimes.ts';
import { type DayFound, type DayWords, dates, daysToCome, pastDays } from './dayWords.ts';
import { plainForMoments, whole } from './momentWords.ts';

/** When something happened, as far as words tell: a day, and a time of day when one was given. */
export interface Moment {
  readonly on: Day;
  readonly at: TimeOfDay | null;
}

/** When a told text says that something happened; null for what it does not say. */
export interface ToldMoment {
  readonly on: Day | null;
  readonly at: TimeOfDay | null;
  /** The words, in lower case and without Norwegian letters, or null. */
  readonly words: string | null;
  /** True where it is counted in minutes and they are few: that is still going on. */
  readonly isMinutesAgo: boolean;
}

const justNow = whole('akkurat na|akkurat no|na nettopp|nettopp|just now|right now|na|now');

/**
 * Reads a short answer to "when?", in Norwegian or English: "i går kl. 14", "on Tuesday", "19.11.2026 14:30",
 * "2026-11-19", "3. november", "just now". A weekday is the latest one before today; a date without a year the latest that
 * is not in the future. Null when no day can be read.
 */
export function momentOf(text: string, now: string, zone: string): Moment | null {
  const here = DateTime.fromISO(now, { zone });
  const plain = plainForMoments(text);
  const isNow = matches(justNow, plain);
  const found = [
    ...daysIn(plain, here, dates),
    ...daysIn(plain, here, [...daysToCome, ...pastDays.slice(dates.length)]),
  ];
  const chosen = found[0] ?? (isNow ? { day: here, isNight: false } : undefined);
  const clock = clockIn(without(plain, found));
  if (chosen === undefined) return clock === null ? null : { on: isoDay(here), at: clock.at };
  const day =
    chosen.isNight === true && clock !== null && clock.hour >= evening
      ? chosen.day.minus({ days: 1 })
      : chosen.day;
  return { on: isoDay(day), at: clock?.at ?? (isNow ? here.toFormat('HH:mm') : null) };
}

/** "I natt kl. 23" was yesterday. */
const evening = 18;

/**
 * Reads when a told text says that something happened: a date before a weekday before words like "yesterday", and of
 * equals the first, unless its clause tells when it was reported or treated (`isAside`). What comes again ("every Monday"),
 * what is to come and a span without a day ("last week", "since August") is no day.
 */
export function momentTold(
  text: string,
  now: string,
  zone: string,
  isAside: (clause: string) => boolean = () => false,
): ToldMoment {
  const here = DateTime.fromISO(now, { zone });
  const plain = plainForMoments(text);
  const found = daysIn(plain, here, pastDays).filter(({ day }) => isoDay(day) <= isoDay(here));
  const main = found.filter(({ start }) => !isAside(clauseAround(plain, start)));
  const chosen = bestOf(main.length > 0 ? main : found);
  const clock = clockIn(without(plain, found));
  if (chosen === null) return { on: null, at: clock?.at ?? null, words: null, isMinutesAgo: false };
  const isBefore = chosen.isNight === true && clock !== null && clock.hour >= evening;
  const day = isBefore ? chosen.day.minus({ days: 1 }) : chosen.day;
  const isMinutesAgo = chosen.isCounted === true && here.diff(chosen.day).as('minutes') <= fewMinutes;
  const counted = chosen.isCounted === true ? chosen.day.toFormat('HH:mm') : null;
  return {
    on: isoDay(day),
    at: clock?.at ?? counted,
    words: plain.slice(chosen.start, chosen.end).trim(),
    isMinutesAgo,
  };
}

/** Danger that began so few minutes ago goes on. */
const fewMinutes = 15;

/** The day named first; a date beside it in the same sentence says it more exactly. */
function bestOf(found: readonly DayFound[]): DayFound | null {
  const sorted = found.toSorted((a, b) => a.start - b.start);
  const [first] = sorted;
  if (first === undefined) return null;
  const exact = sorted.find(({ rank, start }) => rank < first.rank && start - first.end < 40);
  return exact ?? first;
}

function daysIn(plain: string, here: DateTime, kinds: readonly DayWords[]): readonly DayFound[] {
  const found: DayFound[] = [];
  for (const { words, day, rank, isNight = false, isCounted = false } of kinds) {
    words.lastIndex = 0;
    for (let match = words.exec(plain); match !== null; match = words.exec(plain)) {
      if (match[0] === '') break;
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const meant = day(match, here);
      if (meant?.isValid === true) found.push({ day: meant, start, end, rank, isNight, isCounted });
    }
  }
  return found;
}

/** The text without its days, so that "19.11" is not read as a time of day. */
function without(plain: string, found: readonly DayFound[]): string {
  let rest = plain;
  for (const { start, end, rank } of found) {
    if (rank === 0) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }
  return rest;
}

function clauseAround(plain: string, at: number): string {
  const before = plain.slice(0, at).search(/[^.!?,;:\n]*$/);
  const rest = plain.slice(at).search(/[.!?](\s|$)|[,;\n]/);
  return plain.slice(before, rest === -1 ? undefined : at + rest);
}

function matches(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

const isoDay = (day: DateTime): Day => day.toFormat('yyyy-MM-dd');
