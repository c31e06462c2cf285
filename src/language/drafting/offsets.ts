/** Where a letter of the composed (NFC) text stands in the text as it was written. */
export type Offsets = (at: number) => number;

/**
 * Maps places in `text.normalize('NFC')` back to `text`: some keyboards write "å" as two signs. Places inside a sign that was
 * composed are moved to its beginning.
 */
export function originalOffsets(text: string): Offsets {
  if (text.normalize('NFC') === text) return (at) => Math.min(at, text.length);
  const starts: number[] = [];
  for (const match of text.matchAll(/[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|\P{M}\p{M}*|\p{M}+/gsu)) {
    const { length } = match[0].normalize('NFC');
    for (let each = 0; each < length; each += 1) starts.push(match.index);
  }
  return (at) => starts[at] ?? text.length;
}
