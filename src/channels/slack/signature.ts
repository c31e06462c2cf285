import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Instant } from '../../domain/time.ts';

/** How far a request's time may be from ours, in either direction, in seconds. */
const WINDOW = 300;

/**
 * True when Slack signed exactly these bytes within five minutes of `now`, before or after. A header that is missing,
 * doubled (Node joins the values) or of another form is refused.
 * Source: docs.slack.dev, "Verifying requests from Slack" (version v0).
 */
export function isSignedBySlack(
  secret: string,
  headers: IncomingHttpHeaders,
  body: Buffer,
  now: Instant,
): boolean {
  const timestamp = headers['x-slack-request-timestamp'];
  const signature = headers['x-slack-signature'];
  if (secret === '' || typeof timestamp !== 'string' || typeof signature !== 'string') return false;
  if (!/^\d{1,12}$/.test(timestamp) || !/^v0=[0-9a-f]{64}$/.test(signature)) return false;
  if (Math.abs(Math.floor(Date.parse(now) / 1000) - Number(timestamp)) > WINDOW) return false;
  const expected = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest();
  return timingSafeEqual(expected, Buffer.from(signature.slice(3), 'hex'));
}
