import { slipsBetween } from '../domain/organisation/spelling.ts';

/** A pattern for whole words of a text in lower case without Norwegian letters and accents. */
export const whole = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}])`, 'gu');

/**
 * A text as dates and times are read in it: lower case, "å" and "aa" as "a", "ø" and "oe" as "o", "æ" as "ae"; signs stay.
 * Misspelt weekdays, months and words for the days around now are put right.
 */
export function plainForMoments(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('aa', 'a')
    .replaceAll('loer', 'lor')
    .replaceAll('soen', 'son')
    .replace(/[’`´]/g, "'")
    .replace(/\p{L}{6,12}/gu, (word) => (nearWords.has(word) ? word : (misspelt(word) ?? word)));
}

/** The names of the days from Monday, folded: bokmål, nynorsk, English, with their genitives. */
export const weekdays: readonly string[] = [
  'mandag|mandagen|monday',
  'tirsdag|tirsdagen|tysdag|tuesday',
  'onsdag|onsdagen|wednesday',
  'torsdag|torsdagen|thursday',
  'fredag|fredagen|friday',
  'lordag|lordagen|laurdag|saturday',
  'sondag|sondagen|sundag|sunday',
];

export const months: readonly string[] = [
  'januar|january|jan',
  'februar|february|feb',
  'mars|march|mar',
  'april|apr',
  'mai|may',
  'juni|june|jun',
  'juli|july|jul',
  'august|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nov',
  'desember|december|des|dec',
];

/** Words for small numbers, folded; "a couple" is two. */
export const numberWords: Readonly<Record<string, number>> = {
  en: 1,
  ei: 1,
  et: 1,
  ett: 1,
  ein: 1,
  eit: 1,
  a: 1,
  an: 1,
  one: 1,
  to: 2,
  two: 2,
  'et par': 2,
  'eit par': 2,
  'a couple of': 2,
  'a couple': 2,
  tre: 3,
  three: 3,
  fire: 4,
  four: 4,
  fem: 5,
  five: 5,
  seks: 6,
  six: 6,
  sju: 7,
  syv: 7,
  seven: 7,
  atte: 8,
  eight: 8,
  ni: 9,
  nine: 9,
  ti: 10,
  ten: 10,
  elleve: 11,
  eleven: 11,
  tolv: 12,
  twelve: 12,
  fjorten: 14,
  fourteen: 14,
  femten: 15,
  fifteen: 15,
  tjue: 20,
  twenty: 20,
  tretti: 30,
  thirty: 30,
  forti: 40,
  forty: 40,
  femti: 50,
  fifty: 50,
};

/** A number in figures or words, for patterns. */
export const numberPattern = `\\d{1,3}|${Object.keys(numberWords)
  .sort((a, b) => b.length - a.length)
  .join('|')}`;

export function numberOf(word: string | undefined): number {
  return word === undefined ? Number.NaN : (numberWords[word] ?? Number(word));
}

const misspeltOften = [
  ...weekdays.flatMap((names) => names.split('|')),
  'yesterday',
  'january',
  'februar',
  'february',
  'august',
  'september',
  'oktober',
  'october',
  'november',
  'desember',
  'december',
  'morning',
  'formiddag',
  'ettermiddag',
  'afternoon',
].filter((word) => word.length >= 6 && !word.endsWith('dagen'));

/** Words near the name of a day or month that mean something else. */
const nearWords = new Set([
  ...misspeltOften,
  'fridag',
  'mandat',
  'sondage',
  'fredags',
  'mondag',
  'onsdags',
  'mandags',
  'warning',
  'januar',
  'moring',
  'forning',
  'evening',
  'onsdag',
  'mourning',
]);

function misspelt(word: string): string | null {
  for (const known of misspeltOften) {
    const allowed = known.length >= 8 ? 2 : 1;
    if (word[0] === known[0] && slipsBetween(word, known, allowed) <= allowed) return known;
  }
  return null;
}
