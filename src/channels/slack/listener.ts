import type { z } from 'zod';
import type { Ack } from './desk.ts';
import { IntakeError } from './problems.ts';

/** Declared as a method, since Bolt types every kind of answer on its own. */
interface Acknowledging {
  ack(body?: unknown): Promise<void>;
}

/** What Bolt hands to a listener, as far as it is used here. Events come without `ack`. */
interface Heard {
  readonly body: unknown;
  readonly ack?: Acknowledging['ack'] | undefined;
}

/** A listener that gets its body parsed. Rejects with `IntakeError` 'malformed' for a body that Slack would not send. */
export function on<T>(
  shape: z.ZodType<T>,
  hear: (body: T, ack: Ack) => Promise<void>,
): (heard: Heard) => Promise<void> {
  return async (heard) => {
    const body = shape.safeParse(heard.body);
    if (!body.success) throw new IntakeError('malformed');
    await hear(body.data, async (answer) => heard.ack?.(answer));
  };
}
