import type { TeamsActivity } from './activity.ts';
import { requestOf, routeOf, withoutThread } from './requests.ts';
import { showInPrivate, shownOf, type Turn } from './turn.ts';

type Change = 'added' | 'removed';

/** How `installationUpdate` names what happened. An upgrade of the app greets nobody again. */
const byAction: Readonly<Record<string, Change>> = { add: 'added', remove: 'removed' };

/** How `conversationUpdate` names what happened to a channel or a team. */
const byEventType: Readonly<Record<string, Change>> = {
  channelCreated: 'added',
  channelRestored: 'added',
  channelShared: 'added',
  teamUnarchived: 'added',
  teamRestored: 'added',
  channelDeleted: 'removed',
  channelUnshared: 'removed',
  teamArchived: 'removed',
  teamDeleted: 'removed',
  teamHardDeleted: 'removed',
};

/** The app was added for a person, in a team or in a group chat, or taken away. Teams tells most of it twice. */
export async function onInstallation(turn: Turn): Promise<void> {
  const change = changeOf(turn.activity);
  if (change === null) return;
  if (turn.activity.scope === 'bot-chat') await personChanged(turn, change);
  else await placeChanged(turn, change);
}

function changeOf(activity: TeamsActivity): Change | null {
  if (activity.type === 'installationUpdate') return byAction[activity.action ?? ''] ?? null;
  if (activity.membersAdded.includes(activity.recipient)) return 'added';
  if (activity.membersRemoved.includes(activity.recipient)) return 'removed';
  return byEventType[activity.eventType ?? ''] ?? null;
}

async function personChanged(turn: Turn, change: Change): Promise<void> {
  const { verne, tenantId, connector } = turn.desk;
  await verne.setReachable(turn.account, change === 'added');
  if (change === 'removed') return;
  // One key per person and not per event: both events of an installation ask for the same greeting.
  const event = `teams:${tenantId}:greet:${turn.account.user}`;
  const command = { do: 'greet' } as const;
  const reply = await verne.handle(
    requestOf(turn.activity, { account: turn.account, event, command, connector }),
  );
  const shown = shownOf(reply, turn);
  if (shown !== null) await showInPrivate(turn, shown);
}

async function placeChanged({ desk, activity }: Turn, change: Change): Promise<void> {
  const here = withoutThread(activity.conversation);
  const about = activity.eventType?.startsWith('channel') ? activity.channels.slice(0, 1) : activity.channels;
  const places = about.length > 0 ? about : [here];
  for (const place of places) {
    const route = change === 'added' ? placeRoute(activity, place) : null;
    await desk.verne.setPlace('teams', desk.tenantId, place, route);
  }
}

/** `channelType` is kept because the members of a private or shared channel are not those of its team. */
function placeRoute(activity: TeamsActivity, place: string): Record<string, string> {
  const { serviceUrl } = routeOf(activity);
  const { team, channelType, channels } = activity;
  return {
    ...(serviceUrl === undefined ? {} : { serviceUrl }),
    ...(team === null ? {} : { team }),
    channelType: channelType !== null && place === channels[0] ? channelType : 'standard',
  };
}
