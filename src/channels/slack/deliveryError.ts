import { webApi } from '@slack/bolt';
import { DeliveryError } from '../../app/ports.ts';

type Outcome = DeliveryError['outcome'];

/**
 * What Slack's own error codes mean for a message, where it is not 'never'. The catastrophic ones may have worked in
 * part. Source: docs.slack.dev, the errors of chat.postMessage and chat.update.
 */
const outcomes: Readonly<Record<string, Outcome>> = {
  ratelimited: 'not-sent',
  rate_limited: 'not-sent',
  message_limit_exceeded: 'not-sent',
  service_unavailable: 'not-sent',
  team_added_to_org: 'not-sent',
  request_timeout: 'not-sent',
  fatal_error: 'unknown',
  internal_error: 'unknown',
};

/** The connection was never made, so nothing can have arrived. */
const neverConnected: readonly string[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** What a failed call means for the message that it should have sent or changed. */
export function deliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  if (error instanceof webApi.WebAPIRateLimitedError)
    return new DeliveryError('not-sent', 'ratelimited', error.retryAfter * 1000);
  if (error instanceof webApi.WebAPIPlatformError) return ofPlatform(error.data.error);
  if (error instanceof webApi.WebAPIHTTPError) {
    const outcome = error.statusCode >= 500 ? 'unknown' : 'not-sent';
    return new DeliveryError(outcome, `http-${error.statusCode}`);
  }
  if (error instanceof webApi.WebAPIRequestError) return ofNetwork(error.original);
  return new DeliveryError('unknown', 'answer-lost');
}

/** True when the same call may work a little later. */
export function isPassing(error: unknown): boolean {
  return deliveryError(error).outcome !== 'never';
}

function ofPlatform(code: string): DeliveryError {
  if (!/^[a-z_]{1,80}$/.test(code)) return new DeliveryError('unknown', 'answer-unreadable');
  return new DeliveryError(outcomes[code] ?? 'never', code);
}

function ofNetwork(original: Error): DeliveryError {
  const { cause } = original;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  const isRefused = typeof code === 'string' && neverConnected.includes(code);
  return isRefused ? new DeliveryError('not-sent', code) : new DeliveryError('unknown', 'answer-lost');
}
