import { z } from 'zod';

const id = z.string().min(1).max(255);
const optional = z.string().max(10_000).nullish();
const words = z.string().nullish();
const block = z.looseObject({ type: z.string(), block_id: z.string().optional() });
const state = z.looseObject({ values: z.unknown() }).nullish();
const person = z.looseObject({ id, team_id: optional, username: optional, name: optional });
const team = z.looseObject({ id }).nullish();
const sender = { team, user: person };

const modalView = z.looseObject({
  id,
  hash: z.string().max(255).default(''),
  type: z.string(),
  callback_id: z.string().default(''),
  private_metadata: z.string().default(''),
  state,
  blocks: z.array(block).default([]),
});

const event = z.looseObject({
  type: z.string(),
  channel: z.union([z.string(), z.looseObject({})]).optional(),
  item: z.looseObject({}).optional(),
});

/** The few things that every request of Slack's has, before anything looks at it more closely. */
export const envelopeShape = z.union([
  z.looseObject({ type: z.literal('event_callback'), event_id: id, event }),
  z.looseObject({ command: id, user_id: id, trigger_id: id }),
  z.looseObject({
    type: z.literal('block_actions'),
    ...sender,
    actions: z.array(z.looseObject({ action_id: z.string() })).min(1),
  }),
  z.looseObject({
    type: z.enum(['view_submission', 'view_closed']),
    ...sender,
    view: z.looseObject({}),
  }),
  z.looseObject({ type: z.enum(['block_suggestion', 'message_action', 'shortcut']), ...sender }),
  z.looseObject({ type: z.literal('app_rate_limited') }),
]);

const callback = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.looseObject({ event_id: id, event: z.looseObject(shape) });

export const messageShape = callback({
  channel: id,
  channel_type: optional,
  user: id.nullish(),
  text: words,
  blocks: z.unknown().optional(),
  files: z.unknown().optional(),
  ts: id,
  subtype: optional,
  bot_id: optional,
});

export const mentionShape = callback({
  channel: id,
  user: id.nullish(),
  text: words,
  blocks: z.unknown().optional(),
  thread_ts: optional,
  bot_id: optional,
});

export const homeShape = callback({
  user: id,
  tab: optional,
  channel: optional,
  view: z.looseObject({ hash: optional }).nullish(),
});

export const anyShape = z.looseObject({});
export const memberShape = callback({ user: id, channel: id });
export const channelShape = callback({ channel: id });
export const renamedShape = callback({ channel: z.looseObject({ id, name: z.string().min(1).max(200) }) });
export const revokedShape = callback({
  tokens: z.looseObject({ bot: z.array(z.string()).nullish() }).nullish(),
});

export const commandShape = z.looseObject({
  user_id: id,
  user_name: optional,
  channel_id: optional,
  channel_name: optional,
  trigger_id: id,
  response_url: optional,
  text: z.string().default(''),
});

export const clickShape = z.looseObject({
  user: person,
  trigger_id: id,
  response_url: optional,
  container: z.looseObject({ type: optional, channel_id: optional }).nullish(),
  view: modalView.nullish(),
  state,
  actions: z.array(z.looseObject({ type: z.string(), action_id: z.string(), value: words })).min(1),
});

export const submissionShape = z.looseObject({ user: person, view: modalView });

export const shortcutShape = z.looseObject({
  user: person,
  trigger_id: id,
  response_url: optional,
  channel: z.looseObject({ id }).nullish(),
  message: z.looseObject({ text: words, blocks: z.unknown().optional(), ts: optional }).nullish(),
});

export type MessageBody = z.infer<typeof messageShape>;
export type MentionBody = z.infer<typeof mentionShape>;
export type HomeBody = z.infer<typeof homeShape>;
export type CommandBody = z.infer<typeof commandShape>;
export type ClickBody = z.infer<typeof clickShape>;
export type SubmissionBody = z.infer<typeof submissionShape>;
export type ShortcutBody = z.infer<typeof shortcutShape>;
export type ModalView = z.infer<typeof modalView>;

const teamsShape = z.looseObject({
  team_id: optional,
  context_team_id: optional,
  team,
  user: z.looseObject({ team_id: optional }).nullish().catch(undefined),
  event: z
    .looseObject({ team: optional, user_team: optional, source_team: optional })
    .nullish()
    .catch(undefined),
});

/**
 * Whose request it is: of the workspace that is served, of another one, or of a guest from another organisation in a
 * channel that is shared with it. A request that names no workspace is another's.
 */
export function originOf(body: unknown, ours: string): 'ours' | 'foreign' | 'guest' {
  const parsed = teamsShape.safeParse(body);
  if (!parsed.success) return 'foreign';
  const { team_id, context_team_id, team: from, user, event: happened } = parsed.data;
  const envelope = [team_id, context_team_id, from?.id].filter((one) => typeof one === 'string');
  if (envelope.length === 0 || envelope.some((one) => one !== ours)) return 'foreign';
  const persons = [user?.team_id, happened?.team, happened?.user_team, happened?.source_team];
  return persons.every((one) => typeof one !== 'string' || one === ours) ? 'ours' : 'guest';
}
