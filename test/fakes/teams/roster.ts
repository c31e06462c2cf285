import { type Answer, errorBody } from './failures.ts';
import { teamsIds } from './ids.ts';
import type { JsonObject } from './json.ts';
import { type ConnectorCall, type ConnectorContext, Refusal, reachable } from './rules.ts';
import type { Conversation, FakePerson, Team } from './tenant.ts';

export function listMembers(_: ConnectorCall, context: ConnectorContext, ids: readonly string[]): Answer {
  return { status: 200, body: membersOf(reachable(ids[0] ?? '', context), context) };
}

export function pageMembers(
  { query }: ConnectorCall,
  context: ConnectorContext,
  ids: readonly string[],
): Answer {
  const all = membersOf(reachable(ids[0] ?? '', context), context);
  const from = Number(Buffer.from(query.get('continuationToken') ?? '', 'base64url').toString() || 0);
  const size = Math.min(Number(query.get('pageSize') ?? context.membersPerPage), context.membersPerPage);
  const next = from + size;
  return {
    status: 200,
    body: {
      members: all.slice(from, next),
      ...(next < all.length ? { continuationToken: Buffer.from(String(next)).toString('base64url') } : {}),
    },
  };
}

export function getMember(_: ConnectorCall, context: ConnectorContext, ids: readonly string[]): Answer {
  const conversation = reachable(ids[0] ?? '', context);
  const person = context.tenant.person(ids[1] ?? '');
  if (person === null || !conversation.members.includes(person.aadObjectId)) {
    // An ordinary question with an ordinary answer, so no violation.
    const body = errorBody('MemberNotFoundInConversation', 'The member was not found in the conversation.');
    return { status: 404, body };
  }
  return { status: 200, body: memberOf(person, context) };
}

function membersOf(conversation: Conversation, context: ConnectorContext): readonly JsonObject[] {
  return conversation.members
    .map((id) => context.tenant.people.get(id))
    .filter((person) => person !== undefined)
    .map((person) => memberOf(person, context));
}

function memberOf(
  { aadObjectId, name, email }: FakePerson,
  { appId, tenantId }: ConnectorContext,
): JsonObject {
  const [givenName = name, ...rest] = name.split(' ');
  return {
    id: teamsIds.user(appId, aadObjectId),
    name,
    aadObjectId,
    givenName,
    surname: rest.join(' '),
    email,
    userPrincipalName: email,
    tenantId,
    userRole: 'user',
  };
}

function teamOf(id: string, context: ConnectorContext): Team {
  const conversation = reachable(id, context);
  if (conversation.team === null) throw new Refusal(404, 'conversation-unknown', 'NotFound', `team ${id}`);
  return conversation.team;
}

export function getTeam(_: ConnectorCall, context: ConnectorContext, ids: readonly string[]): Answer {
  const team = teamOf(ids[0] ?? '', context);
  const { id, name, groupId, channels } = team;
  const memberCount = context.tenant.conversation(id)?.members.length ?? 0;
  const body = {
    id,
    name,
    aadGroupId: groupId,
    channelCount: channels.length,
    memberCount,
    type: 'standard',
  };
  return { status: 200, body };
}

export function listChannels(_: ConnectorCall, context: ConnectorContext, ids: readonly string[]): Answer {
  const team = teamOf(ids[0] ?? '', context);
  // Teams names every channel but the first.
  const conversations = team.channels.map(({ id, name }) => (id === team.id ? { id } : { id, name }));
  return { status: 200, body: { conversations } };
}
