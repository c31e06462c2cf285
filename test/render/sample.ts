import type { Message } from '../../src/app/messages.ts';

/** A message that the bot can say, with what its card must and must not show of people's own words. */
export interface Sample {
  readonly name: string;
  readonly message: Message;
  /** Shown as they were written. */
  readonly shown: readonly string[];
  /** Not shown in any form. */
  readonly hidden: readonly string[];
}

/** A sample; people's words that its card shows, and those that it must not show. */
export const sample = (
  name: string,
  message: Message,
  shown: readonly string[] = [],
  hidden: readonly string[] = [],
): Sample => ({ name, message, shown, hidden });
