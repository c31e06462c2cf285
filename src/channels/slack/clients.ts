import { type Logger, LogLevel, webApi } from '@slack/bolt';
import type { Log } from '../../app/ports.ts';
import type { SlackSettings } from './settings.ts';

/** How long a call may take while a person waits, and when a message is delivered, in milliseconds. */
const INTERACTIVE_TIMEOUT = 2_500;
const DELIVERY_TIMEOUT = 10_000;

/** How long to wait when Slack says "too many" and not for how long, in seconds. */
const UNSTATED_RETRY_AFTER = '30';

/**
 * Two clients, so that a crowd of deliveries never holds up a person who clicks. Neither repeats anything by itself: a
 * call whose answer was lost may have worked.
 */
export interface SlackClients {
  readonly interactive: webApi.WebClient;
  readonly delivery: webApi.WebClient;
}

export function slackClients(settings: SlackSettings, log: Log): SlackClients {
  const client = (timeout: number) =>
    new SlackClient(settings.botToken, clientOptions(settings, log, timeout));
  return { interactive: client(INTERACTIVE_TIMEOUT), delivery: client(DELIVERY_TIMEOUT) };
}

/**
 * Views and blocks go into a call as the JSON that they are sent as. The SDK would do the same, but first walks through
 * them twice for a log that nobody reads, which takes longer than all the rest of the call.
 */
class SlackClient extends webApi.WebClient {
  override apiCall(method: string, options: Record<string, unknown> = {}): Promise<webApi.WebAPICallResult> {
    const flat = Object.entries(options).map(([key, value]) => [
      key,
      typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
    ]);
    return super.apiCall(method, Object.fromEntries(flat));
  }
}

/** Options of a client that asks once and gives up in time. */
export function clientOptions(
  settings: SlackSettings,
  log: Log,
  timeout: number = INTERACTIVE_TIMEOUT,
): webApi.WebClientOptions {
  return {
    ...(settings.apiUrl === null ? {} : { slackApiUrl: settings.apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    timeout,
    logger: sdkLogger(log),
    fetch: fetchOnce,
  };
}

/** The client tells a 429 from other failures only by its Retry-After. */
const fetchOnce: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  if (response.status !== 429 || /^\d+$/.test(response.headers.get('retry-after') ?? '')) return response;
  const headers = new Headers(response.headers);
  headers.set('retry-after', UNSTATED_RETRY_AFTER);
  return new Response(response.body, { status: 429, headers });
};

/** The SDK's own words for the log: warnings and errors, cut short. What it says at lower levels holds whole bodies. */
export function sdkLogger(log: Log): Logger {
  const silent = () => undefined;
  const words = (parts: readonly unknown[]) => ({
    sdk: parts
      .map((part) => (part instanceof Error ? part.name : typeof part === 'string' ? part : typeof part))
      .join(' ')
      .slice(0, 200),
  });
  return {
    debug: silent,
    info: silent,
    warn: (...parts: unknown[]) => log.warn('slack.sdk', words(parts)),
    error: (...parts: unknown[]) => log.warn('slack.sdk', words(parts)),
    setLevel: silent,
    setName: silent,
    getLevel: () => LogLevel.WARN,
  };
}
