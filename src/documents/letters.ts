/** What the typeface has beside Latin-1: the rest of Windows-1252. */
const beyondLatin1 = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');

/** Letters that are not their base letter with a mark, as people write them without the letter. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ŋ: 'ng',
  Ŋ: 'Ng',
  ŧ: 't',
  Ŧ: 'T',
  ẞ: 'SS',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '→': '->',
  '≤': '<=',
  '≥': '>=',
};

/** Stands where a letter is missing that has no likeness in the typeface. */
export const missing = '¤';

/** Text as the typeface can show it, and whether it had to be changed for that. */
export interface Shown {
  readonly text: string;
  readonly isChanged: boolean;
}

/**
 * The same words in the letters of the built-in typeface (Windows-1252): marks that it does not have are left out (ń → n),
 * and what has no likeness there becomes `missing`. What cannot be seen at all is dropped.
 */
export function shownLetters(words: string): Shown {
  const known = words
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
  if (isKnown(letter)) return letter;
  const alike = plain[letter];
  if (alike !== undefined) return alike;
  const base = letter.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  if (base === '') return '';
  return [...base].every(isKnown) ? base : missing;
}

function isKnown(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return (
    code === 10 || (code >= 32 && code < 127) || (code >= 160 && code <= 255) || beyondLatin1.has(letter)
  );
}
