import { createHash } from 'node:crypto';
import type { TextId } from '../reports/case.ts';
import type { Delegation } from './delegation.ts';

/** The words of a text; null when they have been erased. */
export type TextOf = (id: TextId) => string | null;

/**
 * The checksum of what both signed: the same for the same agreement, whatever has happened since, and another one as soon as
 * a word, a day, a person or a signature differs. Null while a signature is missing, or when words of it have been erased.
 */
export function recordDigest(delegation: Delegation, textOf: TextOf): string | null {
  const text = signedText(delegation, textOf);
  return text === null ? null : createHash('sha256').update(text).digest('hex');
}

/** What both signed as one text, a line for each item in a fixed order: what the checksum is made of. */
export function signedText(delegation: Delegation, textOf: TextOf): string | null {
  const { number, unit, delegator, delegate, inForceFrom, terms, signatures, revision } = delegation;
  const { otherTask, authority, timeShare, trainingNote, note, ...coded } = terms;
  const words = { otherTask, authority, timeShare, trainingNote, note };
  const said = Object.entries(words).map(([key, id]) => [key, id === null ? '' : textOf(id)] as const);
  if (number === null || said.some(([, text]) => text === null)) return null;
  const signed = (side: 'manager' | 'delegate') => {
    const { by = '', at = '', insteadOf = null } = signatures[side] ?? {};
    return [`signature.${side}`, [by, at, insteadOf]] as const;
  };
  const items: readonly (readonly [string, unknown])[] = [
    ...Object.entries({ number, unit, delegator, delegate, inForceFrom, revision }),
    ...Object.entries(coded).sort(([a], [b]) => (a < b ? -1 : 1)),
    ...said,
    signed('manager'),
    signed('delegate'),
  ];
  return items
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')
    .normalize('NFC');
}
