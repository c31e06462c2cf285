import {
  type AccountKey,
  type Channel,
  DeliveryError,
  type Destination,
  type Log,
  type Rendering,
  type Sent,
} from '../../app/ports.ts';
import type { Instant } from '../../domain/time.ts';
import { toMessage } from './blocks.ts';
import { deliveryError, isPassing } from './deliveryError.ts';
import { type SlackDocuments, sendDocument } from './documents.ts';
import { refusesDrawing, type SlackDrawings, withDrawing } from './drawings.ts';
import { fetchFile, isPhoto, photoOf, sendPhoto, updatePhoto } from './photos.ts';
import { codeOf } from './problems.ts';

/** What every message that leaves carries: nothing in it is turned into links, mentions or previews. */
export const QUIET = {
  unfurl_links: false,
  unfurl_media: false,
  link_names: false,
  parse: 'none',
} as const;

/** The name under which a message carries its key. */
const EVENT_TYPE = 'verne_message';

/** The clocks of Slack and of this machine may differ this much, in seconds. */
const SKEW = 120;

const PAGE = 100;
const PAGES = 5;

/** The conversation with a person that the events tell of, kept by the core and handed back here. */
export interface SlackRoute {
  readonly im: string;
}

/** What the outgoing side needs to work. `onDelivered` hears of each person whom something was sent to. */
export interface DeliveryDeps extends SlackDocuments, SlackDrawings {
  readonly log: Log;
  readonly onDelivered: (user: string) => void;
}

/**
 * How messages leave to Slack. `send` and `update` throw `DeliveryError`; `find` and `wasSent` throw one only when the
 * same question may be answered a little later.
 */
export function slackDelivery(deps: DeliveryDeps): Channel {
  return {
    platform: 'slack',
    send: (to, rendering, key) => send(deps, to, rendering, key),
    update: (sent, to, rendering) => update(deps, sent, to, rendering),
    find: (email) => find(deps, email),
    wasSent: (to, key, since) => wasSent(deps, to, key, since),
    fetch: (where, most) => fetchFile(deps, where, most),
  };
}

/** Blocks of a rendering. A card that Slack cannot show will not be shown at the next attempt either. */
function messageOf(rendering: Rendering): ReturnType<typeof toMessage> {
  try {
    return toMessage(rendering.card, rendering.text);
  } catch (error) {
    throw new DeliveryError('never', error instanceof RangeError ? error.message : 'card-malformed');
  }
}

async function send(deps: DeliveryDeps, to: Destination, rendering: Rendering, key: string): Promise<Sent> {
  if (rendering.pictures?.as === 'whole') return sendPhoto(deps, to, rendering, key);
  if (rendering.file) return sendDocument(deps, to, rendering, key);
  const post = (shown: Rendering) =>
    deps.client.chat.postMessage({
      channel: to.kind === 'person' ? (to.route?.im ?? to.user) : to.channel,
      ...messageOf(shown),
      ...QUIET,
      metadata: { event_type: EVENT_TYPE, event_payload: { key } },
    });
  const shown = await withDrawing(deps, to, rendering, key);
  const answer = await post(shown)
    .catch((error: unknown) => {
      if (shown.card === rendering.card || !refusesDrawing(error)) throw error;
      return post(rendering);
    })
    .catch(rethrow);
  if (to.kind === 'person') deps.onDelivered(to.user);
  if (answer.ts === undefined || answer.channel === undefined)
    throw new DeliveryError('unknown', 'answer-unreadable');
  return { tenant: deps.teamId, conversation: answer.channel, message: answer.ts };
}

async function update(deps: DeliveryDeps, sent: Sent, to: Destination, rendering: Rendering): Promise<void> {
  if (isPhoto(sent)) return updatePhoto(deps, sent, rendering);
  const message = messageOf(rendering);
  const { link_names, parse } = QUIET;
  await deps.client.chat
    .update({ channel: sent.conversation, ts: sent.message, ...message, link_names, parse })
    .catch(rethrow);
  if (to.kind === 'person') deps.onDelivered(to.user);
}

async function find(deps: DeliveryDeps, email: string): Promise<AccountKey | null> {
  try {
    const { user } = await deps.client.users.lookupByEmail({ email });
    if (user?.id === undefined || user.deleted || user.is_bot) return null;
    const isOurs = user.team_id === undefined || user.team_id === deps.teamId;
    return isOurs ? { platform: 'slack', tenant: deps.teamId, user: user.id } : null;
  } catch (error) {
    if (isPassing(error)) throw deliveryError(error);
    if (codeOf(error) !== 'users_not_found') deps.log.warn('slack.lookup-refused', { reason: codeOf(error) });
    return null;
  }
}

/** Only the private conversation can be read back: the app asks for no right to read channels. */
async function wasSent(
  deps: DeliveryDeps,
  to: Destination,
  key: string,
  since: Instant,
): Promise<Sent | 'no' | 'unknown'> {
  if (to.kind === 'channel') return 'unknown';
  try {
    const channel = to.route?.im ?? (await conversationWith(deps, to.user));
    return channel === null ? 'unknown' : await searchHistory(deps, channel, key, since);
  } catch (error) {
    if (isPassing(error)) throw deliveryError(error);
    deps.log.warn('slack.history-refused', { reason: codeOf(error) });
    return 'unknown';
  }
}

async function conversationWith(deps: DeliveryDeps, user: string): Promise<string | null> {
  const opened = await deps.client.conversations.open({ users: user });
  return opened.channel?.id ?? null;
}

async function searchHistory(
  deps: DeliveryDeps,
  channel: string,
  key: string,
  since: Instant,
): Promise<Sent | 'no' | 'unknown'> {
  const oldest = String(Math.floor(Date.parse(since) / 1000) - SKEW);
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const history = await deps.client.conversations.history({
      channel,
      oldest,
      limit: PAGE,
      include_all_metadata: true,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const [found] = (history.messages ?? [])
      .flatMap(({ ts, metadata, files }) => (keyOf(metadata) === key ? [ts] : [photoOf(files, key)]))
      .filter((each) => typeof each === 'string');
    if (found !== undefined) return { tenant: deps.teamId, conversation: channel, message: found };
    cursor = history.response_metadata?.next_cursor;
    if (!cursor) return 'no';
  }
  return 'unknown';
}

function keyOf(metadata: { event_type?: string; event_payload?: object } | undefined): unknown {
  const payload = metadata?.event_type === EVENT_TYPE ? metadata.event_payload : undefined;
  return payload !== undefined && 'key' in payload ? payload.key : undefined;
}

function rethrow(error: unknown): never {
  throw deliveryError(error);
}
