/** Somebody whom a message names: `text` is the markup that stands in the message. */
export interface Mention {
  readonly id: string;
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * What a person said to the bot: the markup that names the bot is taken out, other people's names stay as words.
 * Markup that names nobody is what somebody typed, and stays.
 */
export function spokenText(text: string, mentions: readonly Mention[], bot: string): string {
  const named = mentions
    .filter(({ text: markup }) => markup !== '')
    .reduce((rest, { id, text: markup }) => rest.replaceAll(markup, () => wordsOf(id === bot, markup)), text);
  return tidy(named.replace(/&nbsp;|\u00a0/g, ' '));
}

function wordsOf(isBot: boolean, markup: string): string {
  return isBot ? ' ' : markup.replace(/<\/?at(?:\s[^<>]*)?>/gi, '');
}

/** The words of a message that Teams hands over as HTML: paragraphs and list items become lines. */
export function plainText(html: string): string {
  const lines = html
    .replace(/<(?:br|hr)\b[^<>]*>/gi, '\n')
    .replace(/<li\b[^<>]*>/gi, '\n- ')
    .replace(/<\/?(?:p|div|tr|ul|ol|table|blockquote|pre|h[1-6])\b[^<>]*>/gi, '\n')
    .replace(/<\/(?:td|th)\b[^<>]*>/gi, ' ')
    .replace(/<[^<>]*>/g, '');
  return tidy(decoded(lines));
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return entities[name.toLowerCase()] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
