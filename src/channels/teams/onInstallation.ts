import type { PlaceLoss } from '../../app/records.ts';
import type { PlaceKind } from '../../domain/unitChannels/places.ts';
import type { TeamsActivity } from './activity.ts';
import { kindOf } from './here.ts';
import { requestOf, routeOf, withoutThread } from './requests.ts';
import { showInPrivate, shownOf, type Turn } from './turn.ts';

type Change = 'added' | PlaceLoss;

/** How `installationUpdate` names what happened. An upgrade of the app greets nobody again. */
const byAction: Readonly<Record<string, 'added' | 'removed'>> = { add: 'added', remove: 'removed' };

/** How `conversationUpdate` names what happened to a channel or a team. */
const byEventType: Readonly<Record<string, Change>> = {
  channelCreated: 'added',
  channelRestored: 'added',
  channelShared: 'added',
  teamUnarchived: 'added',
  teamRestored: 'added',
  channelDeleted: 'deleted',
  channelUnshared: 'removed',
  teamArchived: 'archived',
  teamDeleted: 'deleted',
  teamHardDeleted: 'deleted',
};

/** The app was added for a person, in a team or in a group chat, or taken away. Teams tells most of it twice. */
export async function onInstallation(turn: Turn): Promise<void> {
  if (turn.activity.eventType === 'channelRenamed') return renamed(turn);
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
  if (change !== 'added') return;
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
  for (const channel of places) {
    const place = { platform: 'teams', tenant: desk.tenantId, channel } as const;
    const added = {
      what: 'added',
      route: placeRoute(activity, channel),
      ...profileOf(activity, channel),
    } as const;
    await desk.verne.placeChanged({
      ...place,
      ...(change === 'added' ? added : { what: 'lost', loss: change }),
    });
  }
}

async function renamed({ desk, activity }: Turn): Promise<void> {
  const [channel] = activity.channels;
  const name = activity.channelName;
  if (channel === undefined || name === null) return;
  const place = { platform: 'teams', tenant: desk.tenantId, channel } as const;
  await desk.verne.placeChanged({ ...place, what: 'renamed', name });
}

/** The team is kept because what happens to it happens to its channels. */
function placeRoute(activity: TeamsActivity, place: string): Record<string, string> {
  const { serviceUrl } = routeOf(activity);
  return {
    ...(serviceUrl === undefined ? {} : { serviceUrl }),
    ...(activity.team === null ? {} : { team: activity.team }),
    channelType: typeOf(activity, place),
  };
}

function profileOf(activity: TeamsActivity, place: string): { name: string | null; kind: PlaceKind } {
  const isNamed = place === activity.channels[0];
  return { name: isNamed ? activity.channelName : null, kind: kindOf(typeOf(activity, place)) };
}

function typeOf({ channelType, channels }: TeamsActivity, place: string): string {
  return channelType !== null && place === channels[0] ? channelType : 'standard';
}
