import type { Answer } from './failures.ts';
import { teamsIds, threadOf } from './ids.ts';
import { arrayAt, isObject, type JsonObject, objectAt, textAt } from './json.ts';
import { getMember, getTeam, listChannels, listMembers, pageMembers } from './roster.ts';
import { type ConnectorCall, type ConnectorContext, checkActivity, Refusal, reachable } from './rules.ts';

type Route = {
  readonly method: string;
  readonly path: RegExp;
  readonly handle: (call: ConnectorCall, context: ConnectorContext, ids: readonly string[]) => Answer;
};

const conversationPath = '^/v3/conversations/([^/]+)';

/** The part of the connector's REST interface that a bot in Teams uses. */
const routes = [
  { method: 'POST', path: /^\/v3\/conversations$/, handle: createConversation },
  { method: 'POST', path: new RegExp(`${conversationPath}/activities$`), handle: postActivity },
  { method: 'POST', path: new RegExp(`${conversationPath}/activities/([^/]+)$`), handle: postActivity },
  { method: 'PUT', path: new RegExp(`${conversationPath}/activities/([^/]+)$`), handle: updateActivity },
  { method: 'DELETE', path: new RegExp(`${conversationPath}/activities/([^/]+)$`), handle: deleteActivity },
  { method: 'GET', path: new RegExp(`${conversationPath}/members$`), handle: listMembers },
  { method: 'GET', path: new RegExp(`${conversationPath}/pagedmembers$`), handle: pageMembers },
  { method: 'GET', path: new RegExp(`${conversationPath}/members/([^/]+)$`), handle: getMember },
  { method: 'GET', path: /^\/v3\/teams\/([^/]+)$/, handle: getTeam },
  { method: 'GET', path: /^\/v3\/teams\/([^/]+)\/conversations$/, handle: listChannels },
] as const satisfies readonly Route[];

/** Does one call. @throws Refusal when Teams would refuse it. */
export function answerCall(call: ConnectorCall, context: ConnectorContext): Answer {
  for (const { method, path, handle } of routes) {
    const match = path.exec(call.path);
    if (match !== null && method === call.method) return handle(call, context, match.slice(1));
  }
  throw new Refusal(404, 'route-unknown', 'NotFound', `${call.method} ${call.path}`);
}

function createConversation({ body }: ConnectorCall, context: ConnectorContext): Answer {
  if (!isObject(body)) throw new Refusal(400, 'body-malformed', 'BadSyntax', 'no object');
  const tenantId =
    textAt(body, 'tenantId') ?? textAt(objectAt(objectAt(body, 'channelData'), 'tenant'), 'id');
  if (tenantId !== null && tenantId !== context.tenantId) {
    throw new Refusal(403, 'tenant-foreign', 'Forbidden', `tenant ${tenantId}`);
  }
  const channelId = textAt(objectAt(objectAt(body, 'channelData'), 'channel'), 'id');
  if (channelId !== null) return createThread(channelId, objectAt(body, 'activity'), context);
  if (tenantId === null) throw new Refusal(400, 'body-malformed', 'BadSyntax', 'tenantId is missing');
  const members = arrayAt(body, 'members');
  const person = members.length === 1 ? context.tenant.person(textAt(members[0], 'id') ?? '') : null;
  if (person === null) throw new Refusal(400, 'member-unknown', 'BadArgument', 'one known member is needed');
  const conversation = reachable(teamsIds.personal(context.appId, person.aadObjectId), context);
  return { status: 201, body: { id: conversation.id } };
}

function createThread(channelId: string, activity: JsonObject, context: ConnectorContext): Answer {
  const conversation = reachable(channelId, context);
  checkActivity(activity);
  const message = context.tenant.post(conversation.id, 'bot', activity, null);
  return { status: 201, body: { id: message.conversationId, activityId: message.id } };
}

function postActivity({ body }: ConnectorCall, context: ConnectorContext, ids: readonly string[]): Answer {
  const [conversationId = '', replyToId = null] = ids;
  reachable(conversationId, context);
  const activity = isObject(body) ? body : {};
  checkActivity(activity);
  // Typing is shown and forgotten.
  if (activity.type === 'typing') return { status: 202, body: {} };
  const thread = threadOf(conversationId);
  if (thread !== null && context.tenant.message(conversationId, thread) === null) {
    throw new Refusal(404, 'conversation-unknown', 'ConversationNotFound', conversationId);
  }
  const message = context.tenant.post(conversationId, 'bot', activity, replyToId);
  return { status: 201, body: { id: message.id } };
}

function updateActivity({ body }: ConnectorCall, context: ConnectorContext, ids: readonly string[]): Answer {
  const [conversationId = '', id = ''] = ids;
  reachable(conversationId, context);
  const before = ownMessage(conversationId, id, context);
  const activity = isObject(body) ? body : {};
  checkActivity(activity);
  context.tenant.change(id, { activity, versions: [...before.versions, activity] });
  return { status: 200, body: { id } };
}

function deleteActivity(_: ConnectorCall, context: ConnectorContext, ids: readonly string[]): Answer {
  const [conversationId = '', id = ''] = ids;
  reachable(conversationId, context);
  ownMessage(conversationId, id, context);
  context.tenant.change(id, { isDeleted: true });
  return { status: 200 };
}

function ownMessage(conversationId: string, id: string, { tenant }: ConnectorContext) {
  const message = tenant.message(conversationId, id);
  if (message?.from !== 'bot') {
    throw new Refusal(404, 'activity-unknown', 'ActivityNotFoundInConversation', `activity ${id}`);
  }
  return message;
}
