import type { Command } from '../../app/commands.ts';
import type { Reply } from '../../app/ports.ts';
import type { TeamsActivity } from './activity.ts';
import { commandOf } from './click.ts';
import { filesIn } from './files.ts';
import { spokenText } from './plainText.ts';
import { asked, pointToPrivateChat, replyInThread, showInPrivate, shownOf, type Turn } from './turn.ts';

/**
 * Somebody wrote to the bot, or pressed a button in a client that sends presses as messages. What is answered is for
 * this person's eyes, so it goes to the private chat also when they spoke in public; there a line says where it is.
 */
export async function onMessage(turn: Turn): Promise<void> {
  const command = commandIn(turn.activity);
  if (command === 'not-for-us') return;
  const reply = await asked(turn, command);
  const shown = shownOf(reply, turn);
  const isThere = shown === null || (await showInPrivate(turn, shown));
  const isRepeated = reply.kind === 'done' && reply.repeated === true;
  if (turn.activity.scope === 'bot-chat' || isRepeated) return;
  // A press that was done shows on the card itself.
  if (shown === null && isPress(turn.activity)) return;
  if (shown !== null && !isThere && isForAll(reply)) return replyInThread(turn, shown);
  await pointToPrivateChat(turn, isThere ? 'answered-in-private' : 'write-in-private');
}

/** What the readers of the channel may see as well, when the private chat is not to be had. */
function isForAll(reply: Reply): boolean {
  return reply.kind === 'tell' && reply.message.type === 'channel-offer';
}

function isPress({ value }: TeamsActivity): boolean {
  return value !== undefined && value !== null;
}

function commandIn(activity: TeamsActivity): Command | null | 'not-for-us' {
  const { value, text, mentions, recipient, scope } = activity;
  if (isPress(activity)) return commandOf(value);
  const isNamed = mentions.some(({ id }) => id === recipient);
  if (scope !== 'bot-chat' && !isNamed) return 'not-for-us';
  const files = scope === 'bot-chat' ? filesIn(activity.attachments, activity.serviceUrl) : [];
  return { do: 'say', text: spokenText(text, mentions, recipient), ...(files.length > 0 && { files }) };
}
