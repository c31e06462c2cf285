import { codeLength, looksLikeCode } from '../domain/reports/receiptCode.ts';

/** A message that asks for nothing but this. */
const alone =
  /^(?:åpne (?:sak(?:en)? )?med )?(?:kvittering(?:skode)?n?|receipt(?: code)?|open (?:a case )?with (?:a )?(?:receipt )?code)$/i;

const before = /^(?:kvittering(?:skode)?n?|receipt(?: code)?)\s*[:–-]?\s+(\S.*)$/i;

/** So much longer or shorter what follows may be, to be taken for a code that was typed wrong. */
const slack = 4;

/**
 * The receipt code that a message hands over, as it was typed: '' when the message asks how to, null when it is about something
 * else. "Kvittering mangler for to flasker" is a report.
 */
export function receiptIn(text: string): string | null {
  const said = text.trim().replace(/[.!?\s]+$/, '');
  if (alone.test(said)) return '';
  if (looksLikeCode(said)) return said;
  const typed = before.exec(said)?.[1];
  if (typed === undefined) return null;
  const characters = typed.replace(/[\s\p{Pd}]/gu, '');
  const isNear = Math.abs(characters.length - codeLength) <= slack && /\d/.test(characters);
  return isNear && /^[0-9a-z]+$/i.test(characters) ? typed : null;
}
