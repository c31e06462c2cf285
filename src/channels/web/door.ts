import type { IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod';
import type { ErrorJson, ErrorKind } from './page/types.ts';

/** Something that the local page may not do or that is not what it sends. */
export class RefusedError extends Error {
  readonly kind: ErrorKind;

  constructor(kind: ErrorKind) {
    super(`refused: ${kind}`);
    this.name = 'RefusedError';
    this.kind = kind;
  }
}

const statuses: Readonly<Record<ErrorKind, number>> = {
  malformed: 400,
  refused: 403,
  unknown: 404,
  'too-large': 413,
  failed: 500,
  'not-saved': 503,
};

const loopbackNames: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);
const loopbackAddresses: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** The most that a body may weigh, in bytes. */
export const largestBody = 256 * 1024;
/** How much more is read and thrown away, so that the answer arrives. */
const largestWaste = 16 * 1024 * 1024;

/**
 * Lets only this machine in, under its own name: a page of another site whose name was made to point here carries
 * that name in `Host`.
 * @throws {RefusedError} 'refused'
 */
export function checkHost(request: IncomingMessage): void {
  const host = URL.parse(`http://${request.headers.host ?? ''}`);
  const known = host !== null && host.host !== '' && loopbackNames.has(host.hostname);
  if (!known || !loopbackAddresses.has(request.socket.remoteAddress ?? '')) throw new RefusedError('refused');
}

/**
 * Lets only the page itself post: another site can send a form here, but not with its origin hidden or as JSON.
 * @throws {RefusedError} 'refused', 'malformed'
 */
export function checkOrigin(
  request: IncomingMessage,
  type: 'application/json' | 'application/octet-stream' = 'application/json',
): void {
  const origin = URL.parse(request.headers.origin ?? '');
  const host = URL.parse(`http://${request.headers.host ?? ''}`);
  if (origin === null || origin.protocol !== 'http:' || origin.host !== host?.host)
    throw new RefusedError('refused');
  const given = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (given !== type) throw new RefusedError('malformed');
}

/**
 * Keeps what is seen here out of pages of other sites, which could show it even where they cannot read it.
 * @throws {RefusedError} 'refused'
 */
export function checkSite(request: IncomingMessage): void {
  const site = request.headers['sec-fetch-site'] ?? 'none';
  if (site !== 'same-origin' && site !== 'none') throw new RefusedError('refused');
}

/**
 * The body, parsed and checked.
 * @throws {RefusedError} 'too-large', 'malformed'
 */
export async function readBody<T>(request: IncomingMessage, shape: z.ZodType<T>): Promise<T> {
  const bytes = await readBytes(request);
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new RefusedError('malformed');
  }
  const body = shape.safeParse(parsed);
  if (!body.success) throw new RefusedError('malformed');
  return body.data;
}

/**
 * The body as it is, at most `largest` bytes of it.
 * @throws {RefusedError} 'too-large', 'malformed'
 */
export async function readBytes(request: IncomingMessage, largest: number = largestBody): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      size += chunk.length;
      if (size <= largest) chunks.push(chunk);
      if (size > largestWaste) break;
    }
  } catch {
    throw new RefusedError('malformed');
  }
  if (size > largest) throw new RefusedError('too-large');
  return Buffer.concat(chunks);
}

/** Answers with JSON that is kept nowhere. */
export function answer(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent || response.destroyed) return;
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
  response.end(text);
}

/** Answers with what went wrong, in one word. */
export function answerError(response: ServerResponse, kind: ErrorKind): void {
  const body: ErrorJson = { error: { kind } };
  answer(response, statuses[kind], body);
}
