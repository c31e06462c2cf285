/** The names that a text's mentions are shown with, by user id. */
export type Names = ReadonlyMap<string, string>;

const TOKEN = /<([^<>|]*)(?:\|([^<>]*))?>/g;

/**
 * A message's text as the person sees it, from the form in which Slack sends it: `&amp;`, `<@U1>`, `<#C1|lab>`,
 * `<https://…|label>`. Source: docs.slack.dev, "Formatting message text".
 */
export function seenText(text: string, names: Names = new Map()): string {
  return text
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

/** The people whom a text mentions. */
export function mentionedIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/<@([UW][A-Z0-9]+)>/g)].map((match) => match[1] ?? ''))];
}

/** The text without the mentions of the bot itself. */
export function withoutMention(text: string, bot: string): string {
  return text.replaceAll(new RegExp(`<@${bot}(\\|[^<>]*)?>`, 'g'), ' ').trim();
}
