import { DateTime } from 'luxon';
import { months, numberOf, numberPattern, weekdays, whole } from './momentWords.ts';

/** A day found in a text, and where its words stand. */
export interface DayFound {
  readonly day: DateTime;
  readonly start: number;
  readonly end: number;
  /** A date says more than the name of a day, and either more than "today". */
  readonly rank: 0 | 1 | 2;
  /** True for the night that ended this morning, which began yesterday. */
  readonly isNight?: boolean;
  /** True where minutes or hours are counted back from now. */
  readonly isCounted?: boolean;
}

/** How a day is told: a pattern over the plain text, and what it means seen from `here`. */
export interface DayWords {
  readonly words: RegExp;
  readonly day: (match: RegExpExecArray, here: DateTime) => DateTime | null;
  readonly rank: DayFound['rank'];
  readonly isNight?: boolean;
  readonly isCounted?: boolean;
}

const daysBack = (words: string, days: number, isNight = false): DayWords => ({
  words: whole(words),
  day: (_, here) => here.minus({ days }),
  rank: 2,
  isNight,
});

/** Days to come, read in an answer so that their being to come can be said; a told text is never about them. */
export const daysToCome: readonly DayWords[] = [
  daysBack('i overmorgen|overmorgen|day after tomorrow', -2),
  daysBack('i morgen|imorgen|i morgon|imorgon|tomorrow', -1),
];

const aroundNow: readonly DayWords[] = [
  daysBack('i ?forgars?|i ?forgar|forgars|i ?forrgars?|i ?fyrrgar|day before yesterday', 2),
  daysBack(
    'i ?gar ?kvelds?|i ?gar kveld|i ?gar|i ?gjar|i gaar|igaar|gardagens|yesterday|last night|last evening',
    1,
  ),
  daysBack(
    'i ?natt|i nott|natt til i dag|denne natten|denne natta|i lopet av natten|i lopet av natta|during the night|overnight|in the night',
    0,
    true,
  ),
  daysBack(
    'i ?dag|i ?da(?= (?:tidlig|morges|morra))|today|nettopp|nyss|just now|right now|akkurat na|akkurat no|i stad|i sta|isteden for na|i ?morges|i ?morres|i morgest|this (?:very )?morning|this afternoon|this evening|tonight|i ?kveld|i ?ettermiddag|i ?formiddag|earlier today|for litt siden|for ei stund sidan|for en stund siden|a moment ago|a while ago today|moments ago|for et oyeblikk siden|for et lite oyeblikk siden|med det samme na|dags dato',
    0,
  ),
];

const monthNames = months.join('|');
const lastWeek = whole(
  'forrige uke|forrige veke|sist uke|sist veke|siste uke|last week|i forrige uke|the week before',
);

const counted: readonly DayWords[] = [
  {
    words: whole(
      `(?:for )?(?:(?:ca|cirka|about|around|omtrent|omkring|noyaktig|exactly|nesten)\\.? )?(${numberPattern}) (dag|dagar|dager|dogn|days?|uke|uker|veke|veker|weeks?) (?:siden|sidan|si(?= )|ago)`,
    ),
    day: ([, count, unit = ''], here) =>
      here.minus({ [/^d/.test(unit) ? 'days' : 'weeks']: numberOf(count) }),
    rank: 2,
  },
  {
    words: whole(
      `(?:for )?(?:(?:ca|cirka|about|around|omtrent|omkring|noyaktig|exactly|nesten|drygt|just over)\\.? )?(halvannen|(?:en )?halv|(?:half )?an?|${numberPattern})(?: og en halv)? (time|timer|timar|minutt|minutter|min|minutes?|mins|hours?) (?:siden|sidan|ago)`,
    ),
    day: ([, count, unit = ''], here) => here.minus({ minutes: minutesOf(count ?? '', unit) }),
    rank: 2,
    isCounted: true,
  },
  {
    words: whole(
      '(?:for )?(?:(?:ca|about|around|omtrent)\\.? )?(?:en halvtime|ein halvtime|en halv time|half an hour) (?:siden|sidan|ago)',
    ),
    day: (_, here) => here.minus({ minutes: 30 }),
    rank: 2,
    isCounted: true,
  },
  {
    words: whole(
      '(?:et kvarter|eit kvarter|noen minutter|nokre minutt|noen fa minutter|a few minutes|some minutes|a few moments) (?:siden|sidan|ago)',
    ),
    day: (_, here) => here.minus({ minutes: 15 }),
    rank: 2,
  },
];

function minutesOf(count: string, unit: string): number {
  const each = /^(t|h)/.test(unit) ? 60 : 1;
  if (count === 'halvannen') return 1.5 * each;
  if (/halv|half/.test(count)) return 0.5 * each;
  return numberOf(count) * each;
}

/** A day of the week after one of these is not one that has been, or is every such day. */
const notThatDay =
  /(?:(?:hver|kvar|every|each)\s+(?:\p{L}+(?:dag|day)s?(?:,| og| and)\s+)+|(?:hver|kvar|every|each|alle|neste|next|til|innen|before|by|until|till|kommende|coming|annenhver|annankvar|fra og med|forst)\s+(?:eneste\s+|single\s+|other\s+|pa\s+)?)$/u;

const weekday: DayWords = {
  words: new RegExp(
    `(?<![\\p{L}\\p{N}])(natt til |night to |natta til |natten til )?(?:${weekdays.map((names, at) => `(?<d${at}>${names})`).join('|')})(?:s?(?=[ -]?(?:morgen|morgon|kveld|natt|ettermiddag|formiddag|morning|night|evening|afternoon)?))(?![\\p{L}])`,
    'gu',
  ),
  day: (match, here) => {
    const { input, index } = match;
    if (match[1] === undefined && notThatDay.test(input.slice(Math.max(0, index - 40), index))) return null;
    const at = weekdays.findIndex((_, day) => match.groups?.[`d${day}`] !== undefined);
    const sentence = sentenceAround(input, index);
    lastWeek.lastIndex = 0;
    if (lastWeek.test(sentence)) return here.minus({ weeks: 1 }).startOf('week').plus({ days: at });
    return here.minus({ days: (here.weekday - (at + 1) + 7) % 7 || 7 });
  },
  rank: 1,
};

const unitsAfter =
  '(?!\\s*(?:%|prosent|percent|grader|degrees?|°|meter|metre|metres|meters|m|cm|mm|km|kg|g|mg|liter|litre|litres|liters|l|ml|dl|db|volt|v|kv|w|kw|bar|timer|hours?|kr|nok|ganger|etasje|floor)(?![\\p{L}]))';
const clockBefore =
  '(?<![\\d:.,-]|(?:rom|room|kontor|office|versjon|version|punkt|kap\\.?|fig\\.?|kapittel|chapter|oppgave) |kl\\.? ?|klokk[ae]n? |kl\\.? ca\\.? |at |rundt |ca\\.? |around |about |\\p{L}-|\\p{L})';

export const dates: readonly DayWords[] = [
  {
    words: /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?!\d)/gu,
    day: ([, year, month, day], here) => dateOf(here, Number(day), Number(month), year),
    rank: 0,
  },
  {
    words: new RegExp(
      `${clockBefore}(\\d{1,2})[./] ?(\\d{1,2})(?:[./] ?(\\d{4}|\\d{2})(?!\\d))?\\.?(?!\\d|:\\d|[.,]\\d|-\\d)${unitsAfter}`,
      'gu',
    ),
    day: ([, day, month, year], here) => dateOf(here, Number(day), Number(month), year),
    rank: 0,
  },
  {
    words: new RegExp(
      `(?<![\\d:.,])(\\d{1,2})\\.? ?(?:st|nd|rd|th)?(?: of| i)? (${monthNames})(?![\\p{L}])\\.?(?:,? (\\d{4}))?`,
      'gu',
    ),
    day: ([, day, name, year], here) => namedDate(here, day, name, year),
    rank: 0,
  },
  {
    words: new RegExp(
      `(?<![\\p{L}])(${monthNames})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|\\.\\d)(?:,? (\\d{4}))?`,
      'gu',
    ),
    day: ([, name, day, year], here) => namedDate(here, day, name, year),
    rank: 0,
  },
  {
    words:
      /(?<!\p{L})(?:den|the) (\d{1,2})(?:\.|st|nd|rd|th)(?!\s?\p{N})(?! (?:etasje|floor|gang|time|row|rad|year|arg|arstrinn))/gu,
    day: ([, day], here) => latestDayOfMonth(here, Number(day)),
    rank: 1,
  },
];

export const pastDays: readonly DayWords[] = [...dates, weekday, ...aroundNow, ...counted];

function sentenceAround(plain: string, at: number): string {
  const start = Math.max(...['. ', '! ', '? ', '\n'].map((end) => plain.lastIndexOf(end, at)), 0);
  const rest = plain.slice(at).search(/[.!?](\s|$)|\n/);
  return plain.slice(start, rest === -1 ? undefined : at + rest);
}

function namedDate(here: DateTime, day?: string, name?: string, year?: string): DateTime | null {
  const month = months.findIndex((names) => names.split('|').includes(name ?? ''));
  return month < 0 ? null : dateOf(here, Number(day), month + 1, year);
}

function dateOf(here: DateTime, day: number, month: number, year?: string): DateTime | null {
  const full = year?.length === 2 ? `20${year}` : year;
  const date = DateTime.fromObject({ year: Number(full ?? here.year), month, day }, { zone: here.zone });
  if (!date.isValid) return null;
  return full === undefined && date > here ? date.minus({ years: 1 }) : date;
}

function latestDayOfMonth(here: DateTime, day: number): DateTime | null {
  const date = dateIn(here, day);
  return date !== null && date > here ? dateIn(here.minus({ months: 1 }), day) : date;
}

function dateIn({ year, month, zone }: DateTime, day: number): DateTime | null {
  const date = DateTime.fromObject({ year, month, day }, { zone });
  return date.isValid ? date : null;
}
