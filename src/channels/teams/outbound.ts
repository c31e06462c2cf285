import type { MadeFile } from '../../app/documents/making.ts';
import {
  type CardJson,
  type Channel,
  DeliveryError,
  type Destination,
  type Rendering,
} from '../../app/ports.ts';
import type { Connector, OutgoingActivity } from './connector.ts';
import { withDrawing } from './drawings.ts';
import { consentActivity } from './fileOffer.ts';
import { fetchFile, type TeamsFiles } from './files.ts';

/** An Adaptive Card as Teams attaches it. */
export function cardAttachment(card: CardJson) {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
}

/** A message that shows a card; `summary` is what notifications show. */
export function cardActivity(rendering: Rendering, botId: string): OutgoingActivity {
  return {
    type: 'message',
    from: { id: botId },
    summary: rendering.text,
    attachments: [cardAttachment(rendering.card)],
  };
}

/**
 * A message that shows a photo in its small size: the picture stands in the message itself, so it lies nowhere else and nobody
 * but its reader can open it.
 */
function photoActivity(text: string, bytes: Uint8Array, botId: string): OutgoingActivity {
  const contentUrl = `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`;
  return {
    ...textActivity(text, botId),
    attachments: [{ contentType: 'image/jpeg', contentUrl, name: 'photo.jpg' }],
  };
}

/** A message of words alone. */
export function textActivity(text: string, botId: string): OutgoingActivity {
  return { type: 'message', from: { id: botId }, textFormat: 'plain', text };
}

/**
 * How to write to a person: in the chat that is known, or else in the one that Teams opens for their "29:…" id.
 * Somebody of whom neither is known has not met the bot: Teams cannot send by e-mail or by name.
 */
export async function chatWith(
  connector: Connector,
  route: Readonly<Record<string, string>> | null,
  serviceUrl: string,
): Promise<{ readonly serviceUrl: string; readonly conversation: string }> {
  const service = route?.serviceUrl ?? serviceUrl;
  if (route?.conversation !== undefined) return { serviceUrl: service, conversation: route.conversation };
  if (route?.userId === undefined) throw new DeliveryError('never', 'not-installed');
  return { serviceUrl: service, conversation: await connector.openChat(service, route.userId) };
}

/** What messages are made of before they leave for Teams. */
interface OutboundSettings extends TeamsFiles {
  readonly tenantId: string;
  readonly botId: string;
  /** The bytes of a photo in its small size that the core said is to be shown. */
  readonly photo: (id: string) => Promise<Uint8Array | null>;
  /** A file that a message offers, when this person may have it. */
  readonly file: (user: string, id: string) => Promise<MadeFile | null>;
  /** The bytes (PNG) of a picture that a message shows to this person. */
  readonly drawing: (user: string, id: string, size: 'small' | 'smallest') => Promise<Uint8Array | null>;
}

/** What leaves for Teams: each message once, each failure as a `DeliveryError`. */
export function outboundTo(connector: Connector, settings: OutboundSettings): Channel {
  const { tenantId: tenant, serviceUrl } = settings;
  return {
    platform: 'teams',
    send: async (to, rendering) => {
      const activity = await activityOf(settings, rendering, to);
      if (to.kind === 'channel') {
        const service = to.route?.serviceUrl ?? serviceUrl;
        return { tenant, ...(await connector.startThread(service, to.channel, activity)) };
      }
      const chat = await chatWith(connector, to.route, serviceUrl);
      const message = await connector.post(chat.serviceUrl, chat.conversation, activity);
      return { tenant, conversation: chat.conversation, message };
    },
    update: async (sent, to, rendering) =>
      connector.replace(
        to.route?.serviceUrl ?? serviceUrl,
        sent.conversation,
        sent.message,
        await activityOf(settings, rendering, to),
      ),
    find: () => Promise.resolve(null),
    wasSent: () => Promise.resolve('unknown'),
    fetch: (where, most) => fetchFile(settings, where, most),
  };
}

async function activityOf(
  settings: OutboundSettings,
  rendering: Rendering,
  to: Destination,
): Promise<OutgoingActivity> {
  const { botId } = settings;
  const { pictures, text, file } = rendering;
  if (file) {
    const made = to.kind === 'person' ? await settings.file(to.user, file.id) : null;
    if (made === null) throw new DeliveryError('never', 'file-gone');
    return consentActivity(made, { ...file, botId });
  }
  if (pictures?.as !== 'whole') return cardActivity(await illustrated(settings, rendering, to), botId);
  const bytes = await settings.photo(pictures.photos[0]?.id ?? '');
  if (bytes === null) throw new DeliveryError('never', 'photo-gone');
  return photoActivity(text, bytes, botId);
}

/** With the picture that belongs to the words, in private. */
async function illustrated(
  settings: OutboundSettings,
  rendering: Rendering,
  to: Destination,
): Promise<Rendering> {
  const { drawing } = rendering;
  if (!drawing || to.kind !== 'person') return rendering;
  return withDrawing(rendering, (size) => settings.drawing(to.user, drawing.id, size));
}
