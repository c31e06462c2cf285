import { App, type AppOptions, type ReceiverEvent } from '@slack/bolt';
import { IntakeError } from './problems.ts';
import { envelopeShape } from './shapes.ts';

/**
 * Bolt acknowledges an event before anybody has looked at it. Here an event is acknowledged when everything that its
 * listeners do is done, and not at all when they fail: Slack then sends it again. Everything else is acknowledged by
 * its listener. Rejects with `IntakeError` for what is no request of Slack's.
 */
export class AckLastApp extends App {
  readonly #isReady: () => boolean;

  constructor(options: AppOptions, isReady: () => boolean) {
    super(options);
    this.#isReady = isReady;
  }

  override async processEvent(event: ReceiverEvent): Promise<void> {
    if (!envelopeShape.safeParse(event.body).success) throw new IntakeError('malformed');
    if (!this.#isReady()) throw new IntakeError('not-saved');
    if (event.body.event === undefined) return super.processEvent(event);
    await super.processEvent({ ...event, ack: async () => undefined });
    await event.ack();
  }
}
