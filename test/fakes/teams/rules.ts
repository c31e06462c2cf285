import { cardProblems } from './card.ts';
import { withoutThread } from './ids.ts';
import { arrayAt, isObject, type JsonObject, textAt } from './json.ts';
import type { Conversation, Tenant } from './tenant.ts';

/** The size of a message that Teams takes for certain, counted in UTF-16 (documented for bots: 80 KB). */
export const mostBytes = 80 * 1024;

/** Something that Teams would have refused, or did. */
export type Violation = {
  readonly rule:
    | 'bearer-missing'
    | 'route-unknown'
    | 'body-malformed'
    | 'conversation-unknown'
    | 'activity-unknown'
    | 'activity-type'
    | 'activity-empty'
    | 'attachment-type'
    | 'card-version'
    | 'card-element'
    | 'card-actions'
    | 'card-shape'
    | 'message-too-big'
    | 'not-installed'
    | 'member-unknown'
    | 'tenant-foreign'
    | 'reply-malformed';
  readonly call: string;
  readonly detail: string;
};

export type ConnectorCall = {
  readonly method: string;
  /** Decoded, below the service address: "/v3/conversations/a:1…/activities". */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
};

export type ConnectorContext = {
  readonly tenant: Tenant;
  readonly appId: string;
  readonly tenantId: string;
  readonly membersPerPage: number;
};

/** Thrown by a route to refuse a call; becomes an entry of `violations` and an error answer. */
export class Refusal extends Error {
  readonly rule: Violation['rule'];
  readonly status: number;
  readonly code: string;

  constructor(status: number, rule: Violation['rule'], code: string, detail: string) {
    super(detail);
    this.rule = rule;
    this.status = status;
    this.code = code;
  }
}

/** The conversation, when the bot may use it. @throws Refusal otherwise. */
export function reachable(conversationId: string, { tenant }: ConnectorContext): Conversation {
  const conversation = tenant.conversation(conversationId);
  if (conversation === null) {
    const detail = withoutThread(conversationId);
    throw new Refusal(404, 'conversation-unknown', 'ConversationNotFound', detail);
  }
  if (tenant.isReachable(conversation)) return conversation;
  const code = conversation.type === 'personal' ? 'MessageWritesBlocked' : 'BotNotInConversationRoster';
  throw new Refusal(403, 'not-installed', code, `${conversation.type} ${conversation.name}`);
}

/** @throws Refusal when Teams would not take the activity. */
export function checkActivity(activity: JsonObject): void {
  const bytes = JSON.stringify(activity).length * 2;
  if (bytes > mostBytes) throw new Refusal(413, 'message-too-big', 'MessageSizeTooBig', `${bytes} bytes`);
  if (activity.type === 'typing') return;
  if (activity.type !== 'message') {
    throw new Refusal(400, 'activity-type', 'BadSyntax', `type ${String(activity.type)}`);
  }
  const attachments = arrayAt(activity, 'attachments');
  if ((textAt(activity, 'text') ?? '') === '' && attachments.length === 0) {
    throw new Refusal(400, 'activity-empty', 'BadSyntax', 'neither text nor attachment');
  }
  for (const attachment of attachments) checkAttachment(attachment);
}

/** A picture stands in the message itself. */
function checkPicture(attachment: unknown): void {
  if (/^data:image\/(jpeg|png|gif);base64,[A-Za-z0-9+/]+=*$/.test(textAt(attachment, 'contentUrl') ?? ''))
    return;
  throw new Refusal(400, 'attachment-type', 'BadSyntax', 'a picture without its bytes');
}

/** @throws Refusal when Teams would not show the attachment. */
export function checkAttachment(attachment: unknown): void {
  const type = textAt(attachment, 'contentType') ?? '(none)';
  if (/^image\/(jpeg|png|gif)$/.test(type)) {
    checkPicture(attachment);
    return;
  }
  if (type !== 'application/vnd.microsoft.card.adaptive') {
    if (type.startsWith('application/vnd.microsoft.')) return;
    throw new Refusal(400, 'attachment-type', 'BadSyntax', type);
  }
  const [problem] = cardProblems(isObject(attachment) ? attachment.content : null);
  if (problem === undefined) return;
  throw new Refusal(400, problem.code, 'BadSyntax', `${problem.path}: ${problem.detail}`);
}
