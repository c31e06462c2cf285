import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';

/** A file of the page, ready to be served. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly etag: string;
  readonly bytes: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Nothing from elsewhere, no script and no style but the page's own files. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};

/** Reads every file of the page once: its own, and the renderer of Adaptive Cards. */
export function loadAssets(): readonly Asset[] {
  const folder = join(import.meta.dirname, 'page');
  const own = readdirSync(folder)
    .filter((name) => Object.hasOwn(types, extname(name)))
    .map((name) => assetOf(name === 'index.html' ? '/' : `/page/${name}`, join(folder, name)));
  const resolve = createRequire(import.meta.url).resolve;
  const cards = assetOf('/page/adaptivecards.min.js', resolve('adaptivecards/dist/adaptivecards.min.js'));
  return [...own, cards];
}

function assetOf(path: string, file: string): Asset {
  const bytes = readFileSync(file);
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  return { path, type: types[extname(file)] ?? 'application/octet-stream', etag, bytes };
}

/** Serves a file, or tells the browser that the one it has is the same. */
export function serve(asset: Asset, request: IncomingMessage, response: ServerResponse): void {
  const { etag, type, bytes } = asset;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { ...headers, etag });
    response.end();
    return;
  }
  response.writeHead(200, { ...headers, etag, 'content-type': type, 'content-length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
