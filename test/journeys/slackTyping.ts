/** What Slack sends for what somebody typed. */
interface Typed {
  readonly text: string;
  readonly blocks: { readonly [key: string]: unknown }[];
}

/**
 * What Slack sends for what somebody typed: three characters escaped, addresses marked as links, and emoji by name, whose
 * characters only the blocks tell. Source: docs.slack.dev, "Formatting message text" and "Emoji element".
 */
export function typedInSlack(written: string): Typed {
  const found = [...new Set(written.match(emoji) ?? [])];
  const text = written
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/https?:\/\/[^\s()]+/g, '<$&>')
    .replace(emoji, (characters) => `:${nameOf(characters)}:`);
  const elements = found.map((each) => ({ type: 'emoji', name: nameOf(each), unicode: pointsOf(each) }));
  const section = { type: 'rich_text_section', elements };
  return { text, blocks: [{ type: 'rich_text', elements: [section] }] };
}

const emoji = /\p{RGI_Emoji}/gv;

function pointsOf(characters: string): string {
  return [...characters].map((each) => (each.codePointAt(0) ?? 0).toString(16)).join('-');
}

/** Slack has names of its own for emoji; any other does as well. */
function nameOf(characters: string): string {
  return `e_${pointsOf(characters)}`;
}
