/** Characters that Markdown gives a meaning to, anywhere in a line. */
const special = /[\\`*_{}[\]()<>#|~]/g;

/** Beginnings of a line that Markdown would make a list or a quotation of. */
const opening = /^(\s*)([-+]|\d+[.)])(?=\s)/gm;

/**
 * A person's or the directory's words for a place where the card reads Markdown: they show as they were written, and
 * become no link, no mention and no formatting.
 */
export function literal(words: string): string {
  return words
    .replace(special, '\\$&')
    .replace(opening, (_, space: string, mark: string) => `${space}${escapedMark(mark)}`);
}

function escapedMark(mark: string): string {
  return mark.length === 1 ? `\\${mark}` : `${mark.slice(0, -1)}\\${mark.slice(-1)}`;
}

/** Our own Markdown without its marks, for places that read none. */
export function plain(markdown: string): string {
  return markdown.replace(/\*\*/g, '').replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
