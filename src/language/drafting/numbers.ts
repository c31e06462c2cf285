import { speltAddress, spokenAddress } from './addresses.ts';
import type { PersonalFinding } from './types.ts';

type NumberKind = 'email' | 'phone' | 'identity-number';
interface NumberSign {
  readonly kind: NumberKind;
  readonly pattern: RegExp;
  readonly isMeant: (match: string, before: string, after: string) => boolean;
}

const always = (): boolean => true;
const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/** What people put between the figures of an identity number, seen or not. */
const apart = '[\\s./\\u200b-\\u200d\\u2060\\ufeff\\u2010-\\u2015-]{0,3}';
/** A birthday, with or without the century, and five figures in one, two or three parts. */
const identityNumber = new RegExp(
  `(?<![\\p{Nd}.,-])${['\\p{Nd}{2}', '\\p{Nd}{2}', '(?:\\p{Nd}{2}){1,2}', '\\p{Nd}{1,3}', '\\p{Nd}{1,3}'].join(apart)}(?:${apart}\\p{Nd}{1,3})?(?!\\p{Nd})`,
  'gu',
);

/** Words after which a number is one of the person's identity, or one to call. */
const identityCue =
  /(?<![\p{L}])(?:fødsels-?\s?nummer|fodselsnummer|fødselsnr|person-?\s?nummer|personnr|f\.?nr|d-nummer|d-nr|id-?nummer|national id(?:entity)?(?: number)?|identity number|id number|social security(?: number)?|ssn|født|born|cpr|birth number|personal number|pnr)[^\d\n]{0,20}$/iu;
const phoneCue =
  /(?<![\p{L}])(?:tlf|telefon\w*|mobil\w*|tel|phone|ring(?:e|er)?|call|sms|nummer(?:et)?|number|nås på|reach \w+ (?:on|at)|whatsapp|kontakt\w*|contact)[^\d\n]{0,25}$/iu;
/** Numbers of things: cases, articles, substances, amounts. */
const thingCue =
  /(?<![\p{L}])(?:sak|saks|avvik|nr|no|serie\w*|serial\w*|artikkel\w*|batch|lot|cas|ordre\w*|order|inventar\w*|asset|tag|model|modell|rom|room|faktura\w*|invoice|konto\w*|account|isbn|prosjekt\w*|project|ref\w*|kr|nok|usd|eur|€|\$|ip|version|versjon|part|strekkode|barcode)[\s.:#-]{0,4}$/iu;
const amountAfter =
  /^\s?(?:kr|kroner|nok|eur|usd|,-|liter|l|ml|kg|g|mm|cm|m|km|%|volt|v|ganger|timer|stk)(?![\p{L}])/iu;

/** How an identity number, an e-mail address and a telephone number are written; an earlier row wins where two fit. */
const signs: readonly NumberSign[] = [
  {
    kind: 'email',
    pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu,
    isMeant: always,
  },
  { kind: 'email', pattern: speltAddress, isMeant: always },
  { kind: 'email', pattern: spokenAddress, isMeant: always },
  {
    kind: 'identity-number',
    pattern: identityNumber,
    isMeant: (match, before) =>
      isIdentityNumber(digitsOf(match)) || (identityCue.test(before) && digitsOf(match).length === 11),
  },
  {
    kind: 'identity-number',
    pattern: /(?<!\d)\d{5,11}(?:[ -]\d{3,6})?(?!\d)/gu,
    isMeant: (match, before) =>
      identityCue.test(before) && digitsOf(match).length >= 5 && digitsOf(match).length <= 14,
  },
  {
    kind: 'phone',
    pattern: /(?<![\d\p{L}+-])(?:\+|00)\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,6}(?!\d)/gu,
    isMeant: (match, before) =>
      digitsOf(match).length >= 8 && digitsOf(match).length <= 15 && !thingCue.test(before),
  },
  {
    kind: 'phone',
    pattern:
      /(?<![\d\p{L}.,+-])(?:[2-9]\d{7}|[2-9]\d \d{2} \d{2} \d{2}|[2-9]\d{2} \d{2} \d{3}|[2-9]\d{3} \d{4})(?![\d\p{L}]|[.,-]\d)/gu,
    isMeant: (match, before, after) =>
      (!thingCue.test(before) || phoneCue.test(before)) &&
      !amountAfter.test(after) &&
      !isDate(digitsOf(match)),
  },
  {
    kind: 'phone',
    pattern: /(?<![\d\p{L}.,+-])\d{2,5}(?:[ -]?\d{2,5}){1,4}(?![\d\p{L}]|[.,-]\d)/gu,
    isMeant: (match, before, after) => {
      const { length } = digitsOf(match);
      return length >= 5 && length <= 13 && phoneCue.test(before) && !amountAfter.test(after);
    },
  },
];

/** Identity numbers, e-mail addresses and telephone numbers, in the whole text however long. */
export function numbersIn(text: string): readonly PersonalFinding[] {
  const found: PersonalFinding[] = [];
  const taken = new Uint8Array(text.length);
  for (const { kind, pattern, isMeant } of signs) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.subarray(start, end).includes(1)) continue;
      const before = text.slice(Math.max(0, start - 40), start);
      if (!isMeant(match[0], before, text.slice(end, end + 12))) continue;
      found.push({ kind, start, end, as: 'other' });
      taken.fill(1, start, end);
    }
  }
  return found;
}

/**
 * Eleven figures that begin with a birthday: of a D-number the day is 40 higher, of a made-up number the month 40 or 80.
 * The control figures are not asked for, since a slip in one names the person all the same.
 */
function isIdentityNumber(written: string): boolean {
  const digits = withoutCentury(written);
  if (digits.length !== 11) return false;
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4)) % 40;
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** Who works or studies was born before; a later year is rather the day of something. */
const bornBefore = '2016';

function withoutCentury(digits: string): string {
  const year = digits.slice(4, 8);
  const isBirthYear = digits.length === 13 && year >= '1900' && year < bornBefore;
  return isBirthYear ? digits.slice(0, 4) + digits.slice(6) : digits;
}

/** "20261120" and "20112026" are days. */
function isDate(digits: string): boolean {
  return /^(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])|(?:[0-2]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2})$/.test(
    digits,
  );
}
