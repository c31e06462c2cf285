import { type Receiver, SocketModeReceiver, webApi } from '@slack/bolt';
import type { Log } from '../../app/ports.ts';
import { sdkLogger } from './clients.ts';
import { codeOf, IntakeError } from './problems.ts';
import { SlackSettingsError } from './settings.ts';
import { within } from './waiting.ts';

/** How long starting waits for the connection, in milliseconds; it is made later when Slack cannot be reached. */
const CONNECT_WITHIN = 10_000;

/**
 * Takes Slack's requests over a socket, where no address of ours can be reached from outside. Slack sends again what is not
 * acknowledged; what can never be taken is acknowledged to end it.
 */
export function socketReceiver(appToken: string, apiUrl: string | null, log: Log): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    logger: sdkLogger(log),
    installerOptions: { clientOptions: apiUrl === null ? {} : { slackApiUrl: apiUrl } },
    processEventErrorHandler: async ({ error }) => {
      log.warn('slack.request-failed', { reason: codeOf(error) });
      return error instanceof IntakeError && error.code !== 'not-saved';
    },
  });
}

/** Resolves when connected, or after a while with the attempts going on. Throws `SlackSettingsError` for a refused token. */
export async function connect(receiver: Receiver, log: Log): Promise<void> {
  const connecting = receiver.start().then(
    () => true,
    (error: unknown) => {
      if (error instanceof webApi.WebAPIPlatformError)
        throw new SlackSettingsError('slack-app-token-refused', codeOf(error));
      log.error('slack.not-connected', { reason: codeOf(error) });
      return false;
    },
  );
  if ((await within(CONNECT_WITHIN, connecting)) === null)
    log.warn('slack.unreachable', { reason: 'socket' });
}
