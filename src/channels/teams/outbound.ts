import {
  type CardJson,
  type Channel,
  DeliveryError,
  type Destination,
  FileError,
  type Rendering,
  type Sent,
} from '../../app/ports.ts';
import type { Connector, OutgoingActivity } from './connector.ts';

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

/** What leaves for Teams: each message once, each failure as a `DeliveryError`. */
export function outboundTo(
  connector: Connector,
  settings: { readonly tenantId: string; readonly serviceUrl: string; readonly botId: string },
): Channel {
  const { tenantId: tenant, serviceUrl, botId } = settings;

  const sendToChannel = async (
    to: Destination & { kind: 'channel' },
    activity: OutgoingActivity,
  ): Promise<Sent> => {
    const service = to.route?.serviceUrl ?? serviceUrl;
    return { tenant, ...(await connector.startThread(service, to.channel, activity)) };
  };

  return {
    platform: 'teams',
    send: async (to, rendering) => {
      const activity = cardActivity(rendering, botId);
      if (to.kind === 'channel') return sendToChannel(to, activity);
      const chat = await chatWith(connector, to.route, serviceUrl);
      const message = await connector.post(chat.serviceUrl, chat.conversation, activity);
      return { tenant, conversation: chat.conversation, message };
    },
    update: (sent, to, rendering) =>
      connector.replace(
        to.route?.serviceUrl ?? serviceUrl,
        sent.conversation,
        sent.message,
        cardActivity(rendering, botId),
      ),
    find: () => Promise.resolve(null),
    wasSent: () => Promise.resolve('unknown'),
    fetch: () => Promise.reject(new FileError('gone', 'not-offered')),
  };
}
