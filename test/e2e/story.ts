import { setTimeout as sleep } from 'node:timers/promises';
import type { Seat } from '../journeys/seat.ts';

/** How long something may take until it is seen, and between two looks, in milliseconds. */
const patience = 8_000;
const pause = 40;

/** What a script tells on the terminal while it goes on. */
export interface Story {
  /** Does one step and ticks it off. A step that fails ends the story. */
  step(title: string, work: () => Promise<void>): Promise<void>;
  line(text: string): void;
  /** Everything that stands in a person's private chat now. */
  transcript(name: string, chat: readonly string[]): void;
}

export function tellStory(write: (text: string) => unknown): Story {
  const line = (text: string) => void write(`${text}\n`);
  return {
    line,
    step: async (title, work) => {
      try {
        await work();
      } catch (error) {
        line(`  ✗ ${title}`);
        throw error;
      }
      line(`  ✓ ${title}`);
    },
    transcript: (name, chat) => {
      line(`\n  ${name} now reads:`);
      for (const message of chat) line(`\n${message.replace(/^/gm, '    │ ')}`);
    },
  };
}

/** What `look` finds, as soon as it finds something; an error with `missing` when that takes too long. */
export async function eventually<T>(
  missing: string,
  look: () => T | null | undefined | false | Promise<T | null | undefined | false>,
): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > end) throw new Error(missing);
    await sleep(pause);
  }
}

/** Waits until one message of the chat contains all of these words, and gives it. */
export function reads(seat: Pick<Seat, 'chat'>, ...words: readonly string[]): Promise<string> {
  return eventually(`no message says ${words.map((word) => `“${word}”`).join(' and ')}`, async () =>
    (await seat.chat()).findLast((message) => words.every((word) => message.includes(word))),
  );
}
