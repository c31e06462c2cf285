import { teamsIds, threadOf, withoutThread } from './ids.ts';
import type { JsonObject } from './json.ts';

export type FakePerson = {
  readonly aadObjectId: string;
  readonly name: string;
  readonly email: string;
  /** Locale of the person's client: "nb-NO", "en-GB". */
  readonly locale?: string;
};

export type FakeTeam = {
  readonly name: string;
  /** `aadObjectId`s. */
  readonly members: readonly string[];
  /** Beside "General", which every team has. */
  readonly channels?: readonly string[];
  /** The app was added to the team; true unless said. */
  readonly installed?: boolean;
};

export type FakeGroupChat = {
  readonly name: string;
  readonly members: readonly string[];
  readonly installed?: boolean;
};

export type TenantOptions = {
  readonly appId: string;
  readonly tenantId: string;
  readonly people: readonly FakePerson[];
  readonly teams?: readonly FakeTeam[];
  readonly groupChats?: readonly FakeGroupChat[];
  /** Who has the app in their private chat from the start: `aadObjectId`s; nobody unless said. */
  readonly installedFor?: readonly string[];
};

export type Channel = { readonly id: string; readonly name: string };

export type Conversation = {
  readonly id: string;
  readonly type: 'personal' | 'channel' | 'groupChat';
  readonly name: string;
  readonly members: readonly string[];
  readonly team: Team | null;
};

export type Team = {
  readonly id: string;
  readonly name: string;
  readonly groupId: string;
  readonly channels: readonly Channel[];
};

/** A message as it stands in Teams. */
export type FakeMessage = {
  readonly id: string;
  /** With the thread, in a channel. */
  readonly conversationId: string;
  readonly from: 'bot' | string;
  /** As last written. */
  readonly activity: JsonObject;
  /** Every text it has had, oldest first; the last is `activity`. */
  readonly versions: readonly JsonObject[];
  readonly replyToId: string | null;
  readonly isDeleted: boolean;
};

/** What a bot can and cannot reach in one tenant, and everything that has been said there. */
export type Tenant = ReturnType<typeof createTenant>;

export function createTenant(options: TenantOptions, nextId: () => string) {
  const { appId } = options;
  const people = new Map(options.people.map((person) => [person.aadObjectId, person]));
  const conversations = new Map<string, Conversation>();
  const installed = new Set<string>(options.installedFor);
  const removed = new Set<string>();
  const messages: FakeMessage[] = [];

  for (const { aadObjectId, name } of options.people) {
    const id = teamsIds.personal(appId, aadObjectId);
    conversations.set(id, { id, type: 'personal', name, members: [aadObjectId], team: null });
  }
  for (const chat of options.groupChats ?? []) {
    const id = teamsIds.groupChat(chat.name);
    conversations.set(id, { id, type: 'groupChat', name: chat.name, members: chat.members, team: null });
    if (chat.installed ?? true) installed.add(id);
  }
  for (const team of options.teams ?? []) {
    const channels = channelsOf(team);
    const found: Team = {
      id: teamsIds.channel(team.name, 'General'),
      name: team.name,
      groupId: teamsIds.group(team.name),
      channels,
    };
    for (const { id, name } of channels) {
      conversations.set(id, { id, type: 'channel', name, members: team.members, team: found });
    }
    if (team.installed ?? true) installed.add(found.id);
  }

  const find = (id: string) => conversations.get(withoutThread(id)) ?? null;
  const homeOf = ({ type, team, members, id }: Conversation) =>
    (type === 'personal' ? members[0] : team?.id) ?? id;
  const sharesTeam = (aadObjectId: string) =>
    [...conversations.values()].some(
      ({ team, members }) => team !== null && installed.has(team.id) && members.includes(aadObjectId),
    );

  return {
    people,
    conversation: find,
    person: (memberId: string): FakePerson | null =>
      people.get(memberId) ??
      options.people.find(({ aadObjectId }) => teamsIds.user(appId, aadObjectId) === memberId) ??
      null,
    teams: (): readonly Team[] => [
      ...new Set([...conversations.values()].map(({ team }) => team).filter((team) => team !== null)),
    ],
    groupChats: () => [...conversations.values()].filter(({ type }) => type === 'groupChat'),
    /** The app may write: installed there, or (in private) in a team of the person's, and not taken away by them. */
    isReachable: (conversation: Conversation): boolean => {
      const home = homeOf(conversation);
      if (removed.has(home)) return false;
      return installed.has(home) || (conversation.type === 'personal' && sharesTeam(home));
    },
    install: (conversation: Conversation): void => {
      removed.delete(homeOf(conversation));
      installed.add(homeOf(conversation));
    },
    uninstall: (conversation: Conversation): void => {
      installed.delete(homeOf(conversation));
      removed.add(homeOf(conversation));
    },
    /** Writes a message; in a channel without a thread it starts one. */
    post: (
      conversationId: string,
      from: string,
      activity: JsonObject,
      replyToId: string | null,
    ): FakeMessage => {
      const id = nextId();
      const startsThread = find(conversationId)?.type === 'channel' && threadOf(conversationId) === null;
      const message: FakeMessage = {
        id,
        conversationId: startsThread ? teamsIds.thread(conversationId, id) : conversationId,
        from,
        activity,
        versions: [activity],
        replyToId,
        isDeleted: false,
      };
      messages.push(message);
      return message;
    },
    message: (conversationId: string, id: string): FakeMessage | null =>
      messages.find(
        (each) =>
          each.id === id &&
          !each.isDeleted &&
          withoutThread(each.conversationId) === withoutThread(conversationId),
      ) ?? null,
    change: (id: string, changes: Partial<FakeMessage>): void => {
      const at = messages.findIndex((each) => each.id === id);
      const before = messages[at];
      if (before !== undefined) messages[at] = { ...before, ...changes };
    },
    messages: (conversationId: string): readonly FakeMessage[] =>
      messages.filter(
        (each) =>
          !each.isDeleted &&
          (each.conversationId === conversationId || withoutThread(each.conversationId) === conversationId),
      ),
  };
}

function channelsOf(team: FakeTeam): readonly Channel[] {
  return ['General', ...(team.channels ?? [])].map((name) => ({
    id: teamsIds.channel(team.name, name),
    name,
  }));
}
