import type { IncomingMessage } from 'node:http';

/** A body as JSON, or the HTTP status that says why not. */
export type Body =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly status: 400 | 413 };

/** So much more than allowed is read and thrown away, so that the sender gets to read the refusal. */
const patience = 16;

/** Reads at most `limit` bytes of JSON; more is 413, anything that is not JSON 400. */
export function readJson(request: IncomingMessage, limit: number): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks.length = 0;
      if (size > limit * patience) resolve({ ok: false, status: 413 });
    });
    request.on('end', () => resolve(size > limit ? { ok: false, status: 413 } : parsed(chunks)));
    request.on('error', () => resolve({ ok: false, status: 400 }));
    request.on('close', () => resolve({ ok: false, status: 400 }));
  });
}

function parsed(chunks: readonly Buffer[]): Body {
  try {
    const json: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return { ok: true, json };
  } catch {
    return { ok: false, status: 400 };
  }
}
