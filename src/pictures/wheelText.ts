/** How wide letters are as a part of their height, on the safe side of the typeface of the drawings. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI|'.,:;! ]/, 0.3],
  [/[rtf()/-]/, 0.42],
  [/[mMW…—]/, 0.94],
  [/[wæÆœŒ%]/, 0.88],
  [/\p{Lu}/u, 0.76],
];
const other = 0.62;

/** About how wide words are, never less. */
export function widthOf(words: string, size: number, weight = 400): number {
  const units = [...words].reduce(
    (sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? other),
    0,
  );
  return units * size * (weight > 400 ? 1.06 : 1);
}

/** The words, cut with three dots where they do not fit. */
export function fitted(words: string, room: number, size: number, weight = 400): string {
  if (widthOf(words, size, weight) <= room) return words;
  const letters = [...words];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size, weight) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The words in at most so many lines, each of which fits. */
export function wrapped(
  words: string,
  room: number,
  size: number,
  most: number,
  weight = 400,
): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size, weight) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.length <= most ? lines : [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')];
  return kept.map((line) => fitted(line, room, size, weight));
}
