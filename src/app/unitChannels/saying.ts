import { asksWhatIsUndelivered, type ChannelWish, channelWishIn } from '../../language/channelWish.ts';
import type { CommandOf } from '../commands.ts';
import type { Turn } from '../context.ts';
import { undeliveredList } from '../delivery/listing.ts';
import type { Outcome } from '../outcome.ts';
import { askOfChannel } from './asking.ts';
import type { ChannelCommand } from './commands.ts';
import { listChannels } from './listing.ts';

/** Words about the channels of a unit, or about what could not be delivered; null for all others. */
export async function channelSaid(turn: Turn, text: string): Promise<Outcome | null> {
  const command = channelCommandSaid(text);
  if (command === null) return null;
  if (command.do === 'delivery') return undeliveredList(turn, command);
  return command.do === 'channel.list' ? listChannels(turn, command) : askOfChannel(turn, command);
}

type Said = CommandOf<'channel.connect' | 'channel.disconnect' | 'channel.list' | 'delivery'>;

/** The command that words ask for, put into the chat where they were said in private. */
function channelCommandSaid(text: string): (Said & ChannelCommand) | null {
  const wish = channelWishIn(text);
  if (wish !== null) return { ...channelCommandOf(wish), as: 'message' };
  return asksWhatIsUndelivered(text) ? { do: 'delivery', as: 'message' } : null;
}

/** The command that a wish is. */
export function channelCommandOf({
  wish,
  unit,
  language,
}: ChannelWish): Extract<ChannelCommand, { readonly text: string }> {
  if (wish === 'list') return { do: 'channel.list', text: unit };
  const verb = wish === 'connect' ? 'channel.connect' : 'channel.disconnect';
  return { do: verb, text: unit, ...(language !== null && { language }) };
}
