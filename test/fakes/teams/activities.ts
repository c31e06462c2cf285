import { teamsIds } from './ids.ts';
import { isObject, type JsonObject } from './json.ts';
import type { FakeTeams } from './server.ts';
import type { Conversation, FakePerson } from './tenant.ts';

/** What every activity from a person in a conversation carries. */
export function envelopeOf(fake: FakeTeams, person: FakePerson, conversationId: string): JsonObject {
  const conversation = conversationOf(fake, conversationId);
  const at = fake.now();
  const locale = person.locale ?? 'nb-NO';
  return {
    channelId: 'msteams',
    serviceUrl: fake.serviceUrl,
    id: fake.nextId(),
    timestamp: at,
    localTimestamp: at,
    localTimezone: 'Europe/Oslo',
    locale,
    from: {
      id: teamsIds.user(fake.appId, person.aadObjectId),
      name: person.name,
      aadObjectId: person.aadObjectId,
    },
    recipient: { id: fake.botId, name: fake.botName },
    conversation: {
      conversationType: conversation.type,
      tenantId: fake.tenantId,
      id: conversationId,
      ...(conversation.type === 'personal' ? {} : { isGroup: true, name: conversation.name }),
    },
    channelData: { ...teamDataOf(conversation), tenant: { id: fake.tenantId } },
    entities: [{ type: 'clientInfo', locale, country: 'NO', platform: 'Web', timezone: 'Europe/Oslo' }],
  };
}

export function conversationOf(fake: FakeTeams, conversationId: string): Conversation {
  const conversation = fake.tenant.conversation(conversationId);
  if (conversation === null) throw new Error(`no conversation ${conversationId} in the fake`);
  return conversation;
}

function teamDataOf({ team, id }: Conversation): JsonObject {
  if (team === null) return {};
  return {
    teamsChannelId: id,
    teamsTeamId: team.id,
    channel: { id },
    team: { id: team.id, aadGroupId: team.groupId, name: team.name },
  };
}

/** A message as a person types it; in a channel or a group chat it names the bot, or the bot never hears of it. */
export function messageOf(
  envelope: JsonObject,
  fake: FakeTeams,
  text: string,
  files: readonly JsonObject[] = [],
): JsonObject {
  const isPersonal = isObject(envelope.conversation) && envelope.conversation.conversationType === 'personal';
  const mention = `<at>${fake.botName}</at>`;
  const entities = Array.isArray(envelope.entities) ? envelope.entities : [];
  const spoken = isPersonal ? text : `${mention} ${text}`;
  return {
    ...envelope,
    type: 'message',
    textFormat: 'plain',
    text: spoken,
    attachments: [...files, { contentType: 'text/html', content: `<div>${spoken}</div>` }],
    entities: isPersonal
      ? entities
      : [...entities, { type: 'mention', text: mention, mentioned: { id: fake.botId, name: fake.botName } }],
  };
}

/** The two activities that Teams sends when the app is added to a place or taken away. */
export function installationOf(
  envelope: JsonObject,
  fake: FakeTeams,
  action: 'add' | 'remove',
): readonly [JsonObject, JsonObject] {
  const bot = { id: fake.botId };
  const data = isObject(envelope.channelData) ? envelope.channelData : {};
  const isTeam = data.team !== undefined;
  const teamEvent = action === 'add' ? 'teamMemberAdded' : 'teamMemberRemoved';
  return [
    {
      ...envelope,
      type: 'installationUpdate',
      action,
      channelData: { ...data, source: { name: 'message' } },
    },
    {
      ...envelope,
      id: `f:${fake.nextId()}`,
      type: 'conversationUpdate',
      ...(action === 'add' ? { membersAdded: [bot] } : { membersRemoved: [bot] }),
      channelData: isTeam ? { ...data, eventType: teamEvent } : data,
    },
  ];
}
