import type { Answer } from './api.ts';
import { readContent } from './chatMethods.ts';
import { asObject, BOT_ID, BOT_USER, type JsonObject, SlackFault } from './records.ts';
import type { Workspace } from './workspace.ts';

/** What the app sent to a response URL, and whose and where it was. */
export interface SentResponse {
  user: string;
  channel: string;
  body: JsonObject;
}

/** Takes what was sent to the response URL `id`: a new message, a replacement or a removal. */
export function respond(id: string, body: string, workspace: Workspace, responses: SentResponse[]): Answer {
  const target = workspace.useResponseUrl(id);
  if (target === undefined) {
    workspace.violations.push('response_url: used after its end');
    return { status: 404, body: 'expired_url' };
  }
  const sent = asObject(JSON.parse(body));
  responses.push({ user: target.user, channel: target.channel, body: sent });
  try {
    apply(sent, target, workspace);
    return { status: 200, body: 'ok' };
  } catch (fault) {
    if (!(fault instanceof SlackFault)) throw fault;
    return { status: 400, body: fault.code };
  }
}

function apply(
  sent: JsonObject,
  { user, channel, ts }: { user: string; channel: string; ts: string | undefined },
  workspace: Workspace,
): void {
  const original = workspace.messages.find((one) => one.channel === channel && one.ts === ts);
  if (sent.delete_original === true) {
    if (original !== undefined) workspace.remove(original);
    return;
  }
  const content = readContent(sent, workspace, 'response_url');
  if (sent.replace_original === true && original !== undefined) {
    delete original.blocks;
    Object.assign(original, content);
    return;
  }
  const isPublic = sent.response_type === 'in_channel';
  workspace.add({
    channel,
    user: BOT_USER,
    bot_id: BOT_ID,
    ...content,
    ...(!isPublic && { ephemeralFor: user }),
  });
}
