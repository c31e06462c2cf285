import type { Language } from '../../domain/language.ts';
import type { RawAnswers } from '../commands.ts';

/** What a person can ask for about the channels of a unit, and about what could not be delivered. */
export type ChannelCommand =
  /** Posts for a unit in the channel where this is said: wanted there, or not any more. Without words it is the asker's own unit. */
  | {
      readonly do: 'channel.connect' | 'channel.disconnect';
      readonly text: string;
      readonly language?: Language;
      readonly as?: 'message';
    }
  /** What was offered is confirmed, or left alone. */
  | {
      readonly do: 'channel.confirm' | 'channel.leave';
      readonly id: string;
      readonly v: number;
      readonly answers: RawAnswers;
    }
  /** Where the unit that the words name has its posts, else the asker's own. */
  | { readonly do: 'channel.list'; readonly text: string; readonly as?: 'message' }
  /** A channel of the unit `id` is to be taken off, also one that nobody can write in any more. */
  | { readonly do: 'channel.take-off'; readonly id: string; readonly key: string }
  /** What could not be delivered, from the line with this number on, counted from 0. */
  | { readonly do: 'delivery'; readonly as?: 'message'; readonly from?: number }
  /** Something was mended: what waits for this addressee is to be tried again. */
  | { readonly do: 'delivery.again'; readonly id: string };
