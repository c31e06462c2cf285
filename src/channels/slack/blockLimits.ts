/**
 * What Slack accepts, in characters or counts.
 * Source: Slack's Block Kit reference (docs.slack.dev/reference/block-kit) and views reference; the
 * total size of a message's blocks is undocumented: rejections begin near 13,200 characters (bolt-js issue 2509), so
 * messages stay under 12,000.
 */
export const BLOCK_LIMITS = {
  messageBlocks: 50,
  messageSize: 12_000,
  viewBlocks: 100,
  viewSize: 200_000,
  text: 3000,
  header: 150,
  contextText: 2000,
  notification: 3000,
  buttonText: 75,
  buttonValue: 2000,
  identifier: 255,
  url: 3000,
  altText: 2000,
  actions: 25,
  label: 2000,
  placeholder: 150,
  inputText: 3000,
  listedOptions: 10,
  selectOptions: 100,
  optionText: 75,
  optionValue: 150,
  viewTitle: 24,
  privateMetadata: 3000,
} as const satisfies Record<string, number>;
