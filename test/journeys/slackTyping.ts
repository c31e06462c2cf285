/**
 * What Slack sends for what somebody typed: three characters escaped, and addresses marked as links.
 * Source: docs.slack.dev, "Formatting message text".
 */
export function typedInSlack(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/https?:\/\/[^\s()]+/g, '<$&>');
}
