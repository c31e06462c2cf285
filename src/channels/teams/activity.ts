import { type Activity, ActivityTypes } from 'botbuilder';
import { z } from 'zod';
import type { Mention } from './plainText.ts';

/** Where an activity happened. `bot-chat` is the private chat of one person with the bot, and nothing else. */
export type Scope = 'bot-chat' | 'channel' | 'other';

/** What Teams sent, parsed: the parts that anything here looks at, and no others. */
export interface TeamsActivity {
  readonly type: string;
  /** Null on the few activities that Teams sends without one. */
  readonly id: string | null;
  readonly name: string | null;
  readonly action: string | null;
  /** The message whose button was pressed. */
  readonly replyTo: string | null;
  readonly text: string;
  readonly value: unknown;
  readonly locale: string | null;
  readonly channelId: string;
  readonly serviceUrl: string;
  readonly scope: Scope;
  readonly conversation: string;
  readonly conversationType: string | null;
  /** Every tenant that the activity names. */
  readonly tenants: readonly string[];
  readonly from: { readonly id: string; readonly name: string; readonly aadObjectId: string | null };
  readonly recipient: string;
  readonly mentions: readonly Mention[];
  readonly attachments: readonly unknown[];
  readonly membersAdded: readonly string[];
  readonly membersRemoved: readonly string[];
  readonly eventType: string | null;
  /** The channels that an event is about, with the kind of the first ("standard", "private", "shared"). */
  readonly channels: readonly string[];
  readonly channelType: string | null;
  readonly channelName: string | null;
  readonly team: string | null;
}

const id = z.string().min(1).max(1000);
const word = z.string().max(1000).nullish();
const withId = z.object({ id });

const shape = z.object({
  type: z.string().min(1).max(100),
  id: id.nullish(),
  name: word,
  action: word,
  replyToId: id.nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  locale: word,
  channelId: z.string().max(100),
  serviceUrl: z.string().max(1000),
  from: z.object({ id, name: word, aadObjectId: id.nullish() }),
  recipient: withId.nullish(),
  conversation: z.object({ id, conversationType: word, tenantId: word }),
  entities: z.array(z.unknown()).nullish(),
  attachments: z.array(z.unknown()).nullish(),
  membersAdded: z.array(withId).nullish(),
  membersRemoved: z.array(withId).nullish(),
  channelData: z
    .object({
      tenant: z.object({ id: word }).nullish(),
      eventType: word,
      team: withId.nullish(),
      channel: z.object({ id, type: word, name: word }).nullish(),
      settings: z.object({ selectedChannel: withId.nullish() }).nullish(),
    })
    .nullish(),
});

const mention = z.object({
  type: z.literal('mention'),
  text: z.string().max(1000),
  mentioned: withId,
});

/** Reads a body that has not been verified yet; null when it is no activity. */
export function readActivity(body: unknown): TeamsActivity | null {
  const parsed = shape.safeParse(body);
  return parsed.success ? activityOf(parsed.data) : null;
}

function activityOf(raw: z.infer<typeof shape>): TeamsActivity {
  const { channelData, conversation, from } = raw;
  const channels = [
    channelData?.channel?.id,
    channelData?.settings?.selectedChannel?.id,
    channelData?.team?.id,
  ];
  return {
    type: raw.type,
    id: raw.id ?? null,
    name: raw.name ?? null,
    action: raw.action ?? null,
    replyTo: raw.replyToId ?? null,
    text: raw.text ?? '',
    value: raw.value,
    locale: raw.locale ?? null,
    channelId: raw.channelId,
    serviceUrl: raw.serviceUrl,
    scope: scopeOf(conversation),
    conversation: conversation.id,
    conversationType: conversation.conversationType ?? null,
    tenants: [conversation.tenantId, channelData?.tenant?.id].filter(isText),
    from: { id: from.id, name: from.name ?? '', aadObjectId: from.aadObjectId ?? null },
    recipient: raw.recipient?.id ?? '',
    mentions: (raw.entities ?? []).flatMap(mentionOf),
    attachments: raw.attachments ?? [],
    membersAdded: (raw.membersAdded ?? []).map((member) => member.id),
    membersRemoved: (raw.membersRemoved ?? []).map((member) => member.id),
    eventType: channelData?.eventType ?? null,
    channels: [...new Set(channels.filter(isText))],
    channelType: channelData?.channel?.type ?? null,
    channelName: channelData?.channel?.name || null,
    team: channelData?.team?.id ?? null,
  };
}

/**
 * A chat of two people is 'personal' to Teams as well, where a message extension is used in it; its id tells it
 * apart.
 */
function scopeOf({ id: conversation, conversationType }: { id: string; conversationType?: unknown }): Scope {
  if (conversationType === 'personal' && !conversation.startsWith('19:')) return 'bot-chat';
  return conversationType === 'channel' ? 'channel' : 'other';
}

function mentionOf(entity: unknown): readonly Mention[] {
  const parsed = mention.safeParse(entity);
  return parsed.success ? [{ id: parsed.data.mentioned.id, text: parsed.data.text }] : [];
}

function isText(text: string | null | undefined): text is string {
  return typeof text === 'string' && text !== '';
}

/** The activity as botbuilder wants it, made of nothing but what was parsed. */
export function sdkActivity(activity: TeamsActivity): Activity {
  return {
    type: activity.type === 'invoke' ? ActivityTypes.Invoke : activity.type,
    ...(activity.id === null ? {} : { id: activity.id }),
    ...(activity.name === null ? {} : { name: activity.name }),
    channelId: activity.channelId,
    serviceUrl: activity.serviceUrl,
    from: { id: activity.from.id, name: activity.from.name },
    recipient: { id: activity.recipient, name: '' },
    conversation: {
      id: activity.conversation,
      name: '',
      isGroup: activity.scope !== 'bot-chat',
      conversationType: activity.conversationType ?? '',
      ...tenantOf(activity.tenants[0]),
    },
    // Both places are checked: naming one tenant in one and another in the other must not slip through.
    channelData: { tenant: tenantData(activity.tenants.at(-1)) },
    text: activity.text,
    localTimezone: '',
    callerId: '',
    label: '',
    valueType: '',
    listenFor: [],
  };
}

const tenantOf = (tenant: string | undefined) => (tenant === undefined ? {} : { tenantId: tenant });
const tenantData = (tenant: string | undefined) => (tenant === undefined ? null : { id: tenant });
