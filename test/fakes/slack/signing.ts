import { createHmac } from 'node:crypto';

/** How a request is made wrong on purpose. */
export interface Forgery {
  /** Seconds added to the timestamp; negative for a stale request. */
  timestampOffset?: number;
  /** Signs with this instead of the signing secret. */
  secret?: string;
  /** Leaves this header out. */
  omit?: 'signature' | 'timestamp';
  /** Sends this body, signed, instead of the real one. */
  rawBody?: string;
  /** Changes the body after signing. */
  tamper?: (body: string) => string;
  contentType?: string;
}

/** A request to the app, ready to be sent, any number of times. */
export interface SignedRequest {
  headers: Record<string, string>;
  body: string;
}

/** Signs a body as Slack does: HMAC-SHA256 of `v0:<seconds>:<body>`. */
export function signedRequest(
  body: string,
  contentType: string,
  signingSecret: string,
  milliseconds: number,
  forgery: Forgery = {},
): SignedRequest {
  const timestamp = String(Math.floor(milliseconds / 1000) + (forgery.timestampOffset ?? 0));
  const sent = forgery.rawBody ?? body;
  const digest = createHmac('sha256', forgery.secret ?? signingSecret)
    .update(`v0:${timestamp}:${sent}`)
    .digest('hex');
  return {
    headers: {
      'content-type': forgery.contentType ?? contentType,
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      ...(forgery.omit !== 'timestamp' && { 'x-slack-request-timestamp': timestamp }),
      ...(forgery.omit !== 'signature' && { 'x-slack-signature': `v0=${digest}` }),
    },
    body: forgery.tamper?.(sent) ?? sent,
  };
}
