import { hasLetter } from './typeface.ts';

/** What people write where these are missing. */
const plain: Readonly<Record<string, string>> = {
  '→': '->',
  '←': '<-',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
};

/** Stands where a letter is missing that has no likeness in the typeface. */
export const missing = '¤';

/** Text as the typeface can show it, and whether it had to be changed for that. */
export interface Shown {
  readonly text: string;
  readonly isChanged: boolean;
}

/**
 * The same words in the letters of the typeface: of a letter that it does not have, what it has of it (ｶ has none, ① is 1)
 * or else `missing`. What cannot be seen at all is dropped, so that no text of anybody's can break a document.
 */
export function shownLetters(words: string): Shown {
  const known = words
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, (each) => (each === '\n' ? '\n' : each === '\t' ? ' ' : ''))
    .replaceAll(/[\p{Zs}\p{Zl}\p{Zp}]/gu, ' ');
  let isChanged = false;
  const text = [...known]
    .map((letter) => {
      const shown = shownLetter(letter);
      if (shown !== letter) isChanged = true;
      return shown;
    })
    .join('');
  return { text, isChanged };
}

function shownLetter(letter: string): string {
  if (letter === '\n' || isSafe(letter)) return letter;
  const alike = plain[letter];
  if (alike !== undefined) return alike;
  const base = letter.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  if (base === '') return '';
  return [...base].every(isSafe) ? base : missing;
}

/** Letters that are shaped by their neighbours are left out: a line of them might not come out as it is written. */
function isSafe(letter: string): boolean {
  return (
    hasLetter(letter) &&
    /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u.test(letter)
  );
}
