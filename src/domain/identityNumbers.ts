/**
 * Norwegian identity numbers: six digits of a birth date and five more, in one, or parted as people write them. Any eleven digits
 * together count, since it is better to leave a number out than to keep one.
 */
const together = /(?<!\d)\d{6}[\s.\u2010-\u2015-]?\d{5}(?!\d)/gu;

/** A date written with dots or gaps, then five digits with gaps: "01.01.90 12345", "01 01 90 123 45". */
const parted = /(?<!\d)[0-7]\d[\s.][0145]\d[\s.]\d{2}[\s.\u2010-\u2015-]{0,2}\d{3}\s?\d{2}(?!\d)/gu;

/** What stands in the place of an identity number, in every language. */
export const identityMask = '••••••••••';

/** The text with every identity number masked. Everything else stays as it is. */
export function withoutIdentityNumbers(text: string): string {
  return text.replace(together, identityMask).replace(parted, identityMask);
}

/** True when there is an identity number in the text. */
export function hasIdentityNumber(text: string): boolean {
  return withoutIdentityNumbers(text) !== text;
}
