import type { Request, Response, Server } from 'restify';
import type { Log, Verne } from './app/ports.ts';
import { StoreError } from './app/store.ts';

/** Where calendars are fetched. */
const path = /^\/calendar\/([a-z0-9]+)\.ics$/;

const headers = {
  'content-type': 'text/calendar; charset=utf-8',
  'content-disposition': 'inline; filename="verne.ics"',
  // Asked for anew every time, so that an address that was withdrawn shows nothing from then on.
  'cache-control': 'private, no-cache',
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/**
 * Serves the calendars that people's programmes subscribe to, each at an address of its owner's own. Whatever is no such address
 * is not found, without a word on why; addresses are in no log.
 */
export function mountCalendars(
  server: Server,
  { verne, log }: { readonly verne: Pick<Verne, 'calendar'>; readonly log: Log },
): void {
  const serve = async (request: Request, response: Response): Promise<void> => {
    try {
      await answer(verne, request, response);
    } catch (error) {
      if (error instanceof StoreError) log.warn('calendar-not-read', { code: error.code });
      else log.error('calendar-failed', {}, error);
      if (!response.headersSent) end(response, 503);
    }
  };
  server.get('/calendar/:file', serve);
  server.head('/calendar/:file', serve);
}

async function answer(
  { calendar }: Pick<Verne, 'calendar'>,
  request: Request,
  response: Response,
): Promise<void> {
  const [, token] = path.exec(URL.parse(request.url ?? '', 'http://local')?.pathname ?? '') ?? [];
  const found = token === undefined ? null : await calendar(token);
  if (found === null) return end(response, 404);
  const etag = `"${found.fingerprint}"`;
  if (isFresh(request.headers['if-none-match'], etag)) {
    response.writeHead(304, { ...headers, etag });
    response.end();
    return;
  }
  response.writeHead(200, { ...headers, etag, 'content-length': found.bytes.length });
  response.end(request.method === 'HEAD' ? undefined : found.bytes);
}

/** True when the one who asks has it already. Source: RFC 9110, "If-None-Match". */
function isFresh(given: string | undefined, etag: string): boolean {
  const known = (given ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}

function end(response: Response, status: number): void {
  response.writeHead(status, { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  response.end();
}
