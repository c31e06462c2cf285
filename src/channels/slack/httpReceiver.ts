import type { IncomingMessage, ServerResponse } from 'node:http';
import type { App, Receiver } from '@slack/bolt';
import type { Server } from 'restify';
import type { Clock, Log } from '../../app/ports.ts';
import { codeOf, IntakeError, statusOf } from './problems.ts';
import { isSignedBySlack } from './signature.ts';

/** Where Slack sends everything: events, commands, clicks. */
export const SLACK_PATH = '/slack/events';

/** The largest request that is read, in bytes. */
const LARGEST = 1024 * 1024;

interface ReceiverDeps {
  readonly signingSecret: string;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Takes Slack's requests over HTTP. It reads the bytes as they came, so no body parser may stand in front of it. What is
 * not signed by Slack gets an empty 401; what could not be made durable gets a 503.
 */
export class HttpReceiver implements Receiver {
  readonly #deps: ReceiverDeps;
  #app: App | null = null;

  constructor(deps: ReceiverDeps) {
    this.#deps = deps;
  }

  init(app: App): void {
    this.#app = app;
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  /** Takes over `POST /slack/events` of the server; every other method and path stays the server's. */
  mount(server: Server): void {
    server.post(SLACK_PATH, (request, response, next) => {
      response.once('close', () => next(false));
      void this.#take(request, response);
    });
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const body = await readBytes(request);
      if (body === null) return end(response, 413);
      const { signingSecret, clock } = this.#deps;
      if (!isSignedBySlack(signingSecret, request.headers, body, clock.now())) return this.#refuse(response);
      const parsed = parseBody(request.headers['content-type'], body.toString('utf8'));
      const handshake = handshakeOf(parsed);
      if (handshake) return end(response, 200, handshake);
      await this.#process(parsed, response);
    } catch (error) {
      const status = statusOf(error);
      this.#deps.log.warn('slack.request-failed', { status, reason: codeOf(error) });
      end(response, status);
    }
  }

  #refuse(response: ServerResponse): void {
    this.#deps.log.warn('slack.request-refused', { reason: 'signature' });
    end(response, 401);
  }

  async #process(body: Readonly<Record<string, unknown>>, response: ServerResponse): Promise<void> {
    const ack = async (answer?: unknown) => end(response, 200, answer);
    await this.#app?.processEvent({ body, ack });
    end(response, 200);
  }
}

/** The body, or null when it is too large; the rest of such a body is read away so that the sender hears of it. */
async function readBytes(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) throw new IntakeError('malformed');
    size += chunk.length;
    if (size > 4 * LARGEST) break;
    if (size <= LARGEST) chunks.push(chunk);
  }
  return size > LARGEST ? null : Buffer.concat(chunks, size);
}

/** JSON, or a form with the JSON in its `payload`. Slack's proxies may add a charset to the type. */
function parseBody(contentType: string | undefined, text: string): Readonly<Record<string, unknown>> {
  const type = contentType?.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json') return parseJson(text);
  if (type !== 'application/x-www-form-urlencoded') throw new IntakeError('malformed');
  const fields = new URLSearchParams(text);
  const payload = fields.get('payload');
  return payload === null ? Object.fromEntries(fields) : parseJson(payload);
}

function parseJson(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return Object.fromEntries(Object.entries(value));
  } catch (error) {
    throw new IntakeError('malformed', error);
  }
  throw new IntakeError('malformed');
}

/** Slack's own checks that somebody is here: answered at once. */
function handshakeOf(body: Readonly<Record<string, unknown>>): unknown {
  if (body.ssl_check !== undefined) return {};
  if (body.type !== 'url_verification') return null;
  if (typeof body.challenge !== 'string') throw new IntakeError('malformed');
  return { challenge: body.challenge };
}

/** Ends the response once; nothing is said after an answer was given. */
function end(response: ServerResponse, status: number, answer?: unknown): void {
  if (response.headersSent || response.destroyed) return;
  if (answer === undefined || answer === null) {
    response.writeHead(status, { 'content-length': 0 });
    response.end();
    return;
  }
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  const type = typeof answer === 'string' ? 'text/plain' : 'application/json';
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` });
  response.end(text);
}
