/** The names that a text's mentions are shown with, by user id. */
export type Names = ReadonlyMap<string, string>;

/** The characters of emoji, by the code that stands for each in a text: ":wave:". */
export type Emoji = ReadonlyMap<string, string>;

const TOKEN = /<([^<>|]*)(?:\|([^<>]*))?>/g;

/**
 * A message's text as the person sees it, from the form in which Slack sends it: `&amp;`, `<@U1>`, `<#C1|lab>`,
 * `<https://…|label>`, `:wave:`. Source: docs.slack.dev, "Formatting message text".
 */
export function seenText(text: string, names: Names = new Map(), emoji: Emoji = new Map()): string {
  return withEmoji(text, emoji)
    .replace(TOKEN, (_whole, target: string, label: string | undefined) => seenToken(target, label, names))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function seenToken(target: string, label: string | undefined, names: Names): string {
  const rest = target.slice(1);
  if (target.startsWith('@')) return `@${label || names.get(rest) || '…'}`;
  if (target.startsWith('#')) return `#${label || rest}`;
  if (target.startsWith('!')) return label || `@${rest.split('^')[0] ?? ''}`;
  return linkText(target, label);
}

/** A labelled link keeps its address, because that is what somebody who reads a report needs. */
function linkText(target: string, label: string | undefined): string {
  const address = target.replace(/^(mailto|tel):/, '');
  return label === undefined || label === '' || address.endsWith(label) ? address : `${label} (${target})`;
}

function withEmoji(text: string, emoji: Emoji): string {
  const longestFirst = [...emoji].sort(([a], [b]) => b.length - a.length);
  return longestFirst.reduce((rest, [code, characters]) => rest.replaceAll(code, () => characters), text);
}

/** Code points of an emoji, as Slack writes them: "1f469-1f3fd-200d-1f52c". */
const CODE_POINTS = /^[0-9a-f]{2,6}(?:-[0-9a-f]{2,6}){0,15}$/i;

/**
 * The emoji in a message's blocks. Slack's text has their names only, and only the blocks tell which characters they are;
 * a workspace's own emoji are no characters, and keep their names.
 * Source: docs.slack.dev, "Emoji element".
 */
export function emojiIn(blocks: unknown): Emoji {
  return new Map(emojiElements(blocks).flatMap(emojiOf));
}

function emojiElements(node: unknown): readonly object[] {
  if (Array.isArray(node)) return node.flatMap(emojiElements);
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'emoji') return [node];
  return 'elements' in node ? emojiElements(node.elements) : [];
}

function emojiOf(element: object): readonly (readonly [string, string])[] {
  const name = 'name' in element ? element.name : undefined;
  const unicode = 'unicode' in element ? element.unicode : undefined;
  if (typeof name !== 'string' || typeof unicode !== 'string' || !CODE_POINTS.test(unicode)) return [];
  const points = unicode.split('-').map((point) => Number.parseInt(point, 16));
  if (points.some((point) => point > 0x10ffff)) return [];
  const tone = 'skin_tone' in element ? `:skin-tone-${String(element.skin_tone)}:` : '';
  return [[`:${name}:${tone}`, String.fromCodePoint(...points)]];
}

/** The people whom a text mentions. */
export function mentionedIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/<@([UW][A-Z0-9]+)>/g)].map((match) => match[1] ?? ''))];
}

/** The text without the mentions of the bot itself. */
export function withoutMention(text: string, bot: string): string {
  return text.replaceAll(new RegExp(`<@${bot}(\\|[^<>]*)?>`, 'g'), ' ').trim();
}
