import type { CommandOf } from '../commands.ts';
import type { Turn } from '../context.ts';
import { deliverAgain, undeliveredList } from '../delivery/listing.ts';
import type { Outcome } from '../outcome.ts';
import { askOfChannel } from './asking.ts';
import type { ChannelCommand } from './commands.ts';
import { confirmChannel, leaveChannel } from './deciding.ts';
import { listChannels, takeOff } from './listing.ts';

type ChannelUseCases = {
  readonly [D in ChannelCommand['do']]: (turn: Turn, command: CommandOf<D>) => Promise<Outcome>;
};

/** One use case for each thing that a person can ask for about channels and delivery. */
export const channelUseCases: ChannelUseCases = {
  'channel.connect': askOfChannel,
  'channel.disconnect': askOfChannel,
  'channel.confirm': confirmChannel,
  'channel.leave': leaveChannel,
  'channel.list': listChannels,
  'channel.take-off': takeOff,
  delivery: undeliveredList,
  'delivery.again': deliverAgain,
};
