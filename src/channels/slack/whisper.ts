import type { webApi } from '@slack/bolt';
import { QUIET } from './delivery.ts';
import { IntakeError } from './problems.ts';
import type { Content } from './views.ts';

const TIMEOUT = 2_500;

/**
 * Posts to the address that Slack gave for answers: seen by the asker alone, beside the message that was clicked. Only
 * addresses of Slack are called, or of the stand-in for its API.
 */
export async function respondTo(url: string, apiUrl: string | null, content: Content): Promise<void> {
  const target = new URL(url);
  const isKnown = apiUrl === null ? isSlack(target) : target.origin === new URL(apiUrl).origin;
  if (!isKnown) throw new IntakeError('foreign');
  const response = await fetch(target, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, ...content }),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`response-url-${response.status}`);
}

function isSlack({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' && /(^|\.)slack(-gov)?\.com$/.test(hostname);
}

/** Writes to a person in private: in the conversation that the event came from, or in the one with the bot. */
export async function writeTo(client: webApi.WebClient, channel: string, content: Content): Promise<void> {
  await client.chat.postMessage({ channel, ...content, ...QUIET });
}

/** Shows to one member of a channel what nobody else there sees; in private when that does not work. */
export async function whisperIn(
  client: webApi.WebClient,
  place: { readonly channel: string; readonly thread: string | null },
  user: string,
  content: Content,
): Promise<void> {
  const { link_names, parse } = QUIET;
  const thread = place.thread === null ? {} : { thread_ts: place.thread };
  try {
    await client.chat.postEphemeral({
      channel: place.channel,
      user,
      ...content,
      link_names,
      parse,
      ...thread,
    });
  } catch {
    await writeTo(client, user, content);
  }
}
