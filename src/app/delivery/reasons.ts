import type { DeliveryReason } from './problem.ts';

/**
 * What the platforms' own words for a message that cannot be delivered mean, and ours.
 * Sources: docs.slack.dev, the errors of chat.postMessage and conversations.open; learn.microsoft.com, "Send proactive
 * messages" and "Bot API error codes".
 */
const reasons: Readonly<Record<string, DeliveryReason>> = {
  not_in_channel: 'removed',
  is_archived: 'archived',
  channel_not_found: 'not-found',
  user_not_found: 'account-gone',
  users_not_found: 'no-app',
  user_disabled: 'account-gone',
  user_not_visible: 'account-gone',
  messages_tab_disabled: 'no-app',
  cannot_dm_bot: 'account-gone',
  missing_scope: 'scope',
  no_permission: 'scope',
  not_allowed_token_type: 'scope',
  restricted_action: 'restricted',
  restricted_action_read_only_channel: 'restricted',
  restricted_action_thread_only_channel: 'restricted',
  restricted_action_non_threadable_channel: 'restricted',
  ekm_access_denied: 'restricted',
  invalid_auth: 'signed-out',
  not_authed: 'signed-out',
  account_inactive: 'signed-out',
  token_expired: 'signed-out',
  token_revoked: 'signed-out',
  team_access_not_granted: 'signed-out',
  BotNotInConversationRoster: 'removed',
  BotDisabledByAdmin: 'blocked',
  ConversationNotFound: 'not-found',
  ConversationBlockedByUser: 'blocked',
  MessageWritesBlocked: 'blocked',
  Forbidden: 'restricted',
  NotFound: 'not-found',
  UserNotFound: 'account-gone',
  'http-403': 'restricted',
  'http-404': 'not-found',
  'not-installed': 'no-app',
  'no-way-known': 'no-app',
  'unknown-addressee': 'not-found',
};

/** What a platform's word means. `isLast`: it is what came of the last of many attempts. */
export function reasonOf(code: string, isLast = false): DeliveryReason {
  if (Object.hasOwn(reasons, code)) return reasons[code] ?? 'other';
  return isLast ? 'given-up' : 'other';
}

/** True when it is about the addressee, so that what waits can be sent once it is mended. */
export function isAboutAddressee(reason: DeliveryReason): boolean {
  return reason !== 'other';
}

/** What a new start of the service may have mended: it comes with new rights, or a new sign-in. */
export const mendedByStart: readonly DeliveryReason[] = ['scope', 'signed-out'];
