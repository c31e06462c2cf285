import { numberOf, numberWords } from './momentWords.ts';

/** A time of day in a text: "14:30", and where its words end. */
export interface ClockTime {
  readonly at: string;
  readonly hour: number;
  readonly start: number;
}

const hourWords = Object.keys(numberWords)
  .filter((word) => word.length > 1 && !word.includes(' ') && (numberWords[word] ?? 99) <= 12)
  .join('|');
const hourNames = `\\d{1,2}|${hourWords}`;
const half = '(?:\\s*(?<half>am|pm|a\\.m\\.?|p\\.m\\.?)(?![\\p{L}]))?';
const cue = '(?<![\\p{L}])(?:kl\\.?|klokk(?:a|en|o)|klokkeslett)';
const about = '(?:\\s*(?:ca\\.?|cirka|rundt|omtrent|about|around))?';
const notUnit =
  '(?!\\s*(?:%|prosent|percent|grader|degrees?|°|meter|metre|metres|meters|m|cm|mm|km|kg|g|liter|litre|litres|l|ml|db|volt|v|kv|w|kw|mg|bar|personer|people|stk|students?|timer|hours?|min|kr|nok|prosent)(?![\\p{L}]))';

/** How a time of day is written; the first that fits the text is taken. `hour` and `minutes` are groups of the pattern. */
const writings: readonly {
  readonly pattern: RegExp;
  readonly minutes?: number;
  readonly isHalfTo?: boolean;
}[] = [
  { pattern: new RegExp(`${cue}${about}\\s*halv (?<hour>${hourNames})(?![\\p{L}\\d])`, 'u'), isHalfTo: true },
  {
    pattern: new RegExp(
      `(?<![\\p{L}])halv (?<hour>${hourWords}|\\d{1,2})(?![\\p{L}\\d])(?!\\s*(?:time|liter|meter|uke|dag|ar|maned))`,
      'u',
    ),
    isHalfTo: true,
  },
  {
    pattern: new RegExp(`(?<![\\p{L}])half past (?<hour>${hourNames})(?![\\p{L}\\d])${half}`, 'u'),
    minutes: 30,
  },
  { pattern: new RegExp(`(?<![\\p{L}])at half (?<hour>${hourWords})(?![\\p{L}])`, 'u'), minutes: 30 },
  {
    pattern: new RegExp(
      `(?:${cue}|(?<![\\p{L}])(?:at|around|about|rundt|ved|ca\\.?|cirka))${about}\\s*(?<hour>[01]?\\d|2[0-3])[:.](?<minutes>[0-5]\\d)(?![\\d])${notUnit}${half}`,
      'u',
    ),
  },
  {
    pattern: new RegExp(
      `(?<![\\d:.,\\p{L}-])(?<hour>[01]?\\d|2[0-3]):(?<minutes>[0-5]\\d)(?![\\d:])${half}`,
      'u',
    ),
  },
  {
    pattern: new RegExp(
      `(?:${cue}|(?<![\\p{L}])at)${about}\\s*(?<hour>[01]\\d|2[0-3])(?<minutes>[0-5]\\d)(?![\\d])(?:\\s*(?:hrs|hours))?`,
      'u',
    ),
  },
  {
    pattern:
      /(?<![\d:.,\p{L}-])(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minutes>[0-5]\d))?\s*(?<half>am|pm|a\.m\.?|p\.m\.?)(?![\p{L}])/u,
  },
  {
    pattern: new RegExp(
      `${cue}${about}\\s*(?<hour>[01]?\\d|2[0-4]|${hourWords})(?![\\p{L}\\d])(?![:.]\\d)${notUnit}`,
      'u',
    ),
  },
  { pattern: new RegExp(`(?<![\\p{L}\\d])(?<hour>${hourNames})\\s*o'?\\s?clock(?![\\p{L}])`, 'u') },
  {
    pattern: new RegExp(
      `(?<![\\p{L}])(?:at|around|about)\\s+(?<hour>[01]?\\d|2[0-3]|${hourWords.replace('|to|', '|')})(?=\\s*(?:$|[,;!?)]|\\.(?:\\s|$)|(?:on|in the|this|today|yesterday|last|tonight|when|and|while|a|the|i|we|one|somebody|someone)(?![\\p{L}])))${notUnit}`,
      'u',
    ),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(?<hour>[01]?\\d|2[0-3]|${hourWords})-?\\s?(?:tiden|tida|tia)(?![\\p{L}])`,
      'u',
    ),
  },
  {
    pattern: new RegExp(
      `(?<![\\d:.,\\p{L}-])(?<hour>[01]?\\d|2[0-3])\\.(?<minutes>[0-5]0|[0-5]5)(?![\\d.:/-])${notUnit}`,
      'u',
    ),
  },
];

const named: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:at noon|at midday|klokka tolv midt pa dagen)(?!\p{L})/u, '12:00'],
  [/(?<!\p{L})(?:at midnight|ved midnatt)(?!\p{L})/u, '00:00'],
];

const afterNoon =
  /(?<!\p{L})(?:ettermiddag(?:en)?|kveld(?:en)?|i kveld|afternoon|evening|tonight|om kvelden|utpa dagen|etter lunsj|after lunch|pm)(?!\p{L})/u;
const beforeNoon =
  /(?<!\p{L})(?:morgen(?:en)?|morgon(?:en)?|morges|formiddag(?:en)?|natt(?:a|en)?|nott|tidlig|tidleg|morning|night|early|am|for lunsj|before lunch)(?!\p{L})/u;
/** "Last night around 11" is before midnight. */
const lateEvening = /(?<!\p{L})(?:last night|i ?gar kveld|late night)(?!\p{L})/u;
/** Nobody who says "klokka to" without more means the night. */
const firstOfWorkday = 7;

/**
 * The time of day that a text gives in figures or as a whole or half hour, as "HH:mm" of the day; null for none. `text` is
 * plain and without its dates. An hour below seven with no word of the night or morning beside it is one of the afternoon.
 */
export function clockIn(text: string): ClockTime | null {
  for (const { pattern, minutes, isHalfTo } of writings) {
    const match = pattern.exec(text);
    const groups = match?.groups;
    if (match === null || groups === undefined) continue;
    const said = numberOf(groups.hour);
    if (!(said >= 0 && said <= 24)) continue;
    const whole = isHalfTo === true ? (said + 23) % 24 : said % 24;
    const isFigures = /^\d/.test(groups.hour ?? '') && (groups.hour ?? '').length === 2;
    const hour = hourOf(
      whole,
      groups.half,
      text,
      isFigures || (groups.minutes !== undefined && isHalfTo !== true),
    );
    const past = isHalfTo === true ? 30 : (minutes ?? Number(groups.minutes ?? 0));
    return { at: `${two(hour)}:${two(past)}`, hour, start: match.index };
  }
  for (const [pattern, at] of named) {
    const match = pattern.exec(text);
    if (match !== null) return { at, hour: Number(at.slice(0, 2)), start: match.index };
  }
  return null;
}

function hourOf(hour: number, half: string | undefined, text: string, isExact: boolean): number {
  if (half?.startsWith('p') === true) return hour === 12 ? 12 : hour + 12;
  if (half?.startsWith('a') === true) return hour === 12 ? 0 : hour;
  if (hour >= 12 || hour === 0) return hour;
  if (lateEvening.test(text) && hour >= 5) return hour + 12;
  if (afterNoon.test(text) && !beforeNoon.test(text)) return hour + 12;
  return isExact || beforeNoon.test(text) || hour >= firstOfWorkday ? hour : hour + 12;
}

const two = (number: number): string => String(number).padStart(2, '0');
