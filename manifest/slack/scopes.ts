/** A right that the Slack app asks for: what it is for, and the calls and events that need it. */
export type SlackScope = {
  readonly scope: string;
  readonly why: string;
  readonly methods: readonly string[];
  readonly events: readonly string[];
};

/**
 * Every right in the manifest. Not asked for: reading channels (`channels:history`, `groups:history`), writing where
 * the app was not invited (`chat:write.public`), listing private chats (`im:read`).
 *
 * Source: the pages of the methods and events at https://docs.slack.dev/reference.
 */
export const slackScopes = [
  {
    scope: 'app_mentions:read',
    why: 'Answer when somebody names Verne in a channel.',
    methods: [],
    events: ['app_mention'],
  },
  {
    scope: 'channels:read',
    why: 'Know which public channels Verne was added to, what they are called, and when they are archived, so that a unit can have its posts in them.',
    methods: ['conversations.info'],
    events: [
      'member_joined_channel',
      'member_left_channel',
      'channel_left',
      'channel_rename',
      'channel_archive',
      'channel_unarchive',
      'channel_deleted',
    ],
  },
  {
    scope: 'chat:write',
    why: 'Write to people and unit channels, and update the cards there.',
    methods: ['chat.postMessage', 'chat.postEphemeral', 'chat.update'],
    events: [],
  },
  {
    scope: 'commands',
    why: 'Offer /hse and the shortcuts.',
    methods: [],
    events: [],
  },
  {
    scope: 'files:read',
    why: 'Fetch the photos that a person sends with a report, and see whether a picture is ready to be shown.',
    methods: ['files.info'],
    events: [],
  },
  {
    scope: 'files:write',
    why: 'Show a photo of a case, a document or the picture of a year in the private chat of somebody who may see it, and take it away again.',
    methods: ['files.getUploadURLExternal', 'files.completeUploadExternal', 'files.delete'],
    events: [],
  },
  {
    scope: 'groups:read',
    why: 'Know the same of private channels that Verne was invited to.',
    methods: ['conversations.info'],
    events: [
      'member_joined_channel',
      'member_left_channel',
      'group_left',
      'group_rename',
      'group_archive',
      'group_unarchive',
      'group_deleted',
    ],
  },
  {
    scope: 'im:history',
    why: 'Read what a person writes to Verne in private, and find out whether a message arrived when the answer got lost.',
    methods: ['conversations.history'],
    events: ['message.im'],
  },
  {
    scope: 'im:write',
    why: 'Open the private chat with the person who handles a case.',
    methods: ['conversations.open'],
    events: [],
  },
  {
    scope: 'users:read',
    why: 'Know the name and the language of a person.',
    methods: ['users.info'],
    events: [],
  },
  {
    scope: 'users:read.email',
    why: 'Find the person of the directory behind an account, by e-mail address.',
    methods: ['users.lookupByEmail', 'users.info'],
    events: [],
  },
] as const satisfies readonly SlackScope[];

/** Events that Slack sends without asking for a right. */
export const eventsWithoutScope: readonly string[] = ['app_home_opened', 'app_uninstalled', 'tokens_revoked'];
