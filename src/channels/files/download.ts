import { FileError } from '../../app/ports.ts';

/** A file that is to be fetched from a platform. */
export interface Download {
  readonly url: string;
  /** The only places that are asked. Every redirect is held to it too. */
  readonly isAllowed: (url: URL) => boolean;
  /** What proves to the first place who asks; no redirect gets it. */
  readonly authorization?: string | null;
  /** The most bytes that are taken. */
  readonly most: number;
  /** In milliseconds, for all of it; 20 000 unless said. */
  readonly timeout?: number;
}

const mostRedirects = 2;

/** Answers after which the same address may work later. All others from 400 on are final. */
const passing: readonly number[] = [408, 425, 429];

/**
 * Fetches a file that somebody sent. The address comes from outside, so nothing but the platform's own places is ever asked, and no more is
 * read than is wanted. Throws `FileError`.
 */
export async function download({ timeout = 20_000, ...wanted }: Download): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(timeout);
  try {
    return await follow(wanted, URL.parse(wanted.url), signal, mostRedirects);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError('later', signal.aborted ? 'timeout' : 'connection-lost');
  }
}

async function follow(
  wanted: Omit<Download, 'timeout'>,
  url: URL | null,
  signal: AbortSignal,
  redirects: number,
): Promise<Uint8Array> {
  if (url === null) throw new FileError('gone', 'no-address');
  if (url.username !== '' || url.password !== '' || !wanted.isAllowed(url))
    throw new FileError('gone', 'foreign-address');
  const { authorization } = wanted;
  const response = await fetch(url, {
    redirect: 'manual',
    signal,
    headers: { accept: '*/*', ...(authorization ? { authorization } : {}) },
  });
  if (response.ok) return bytesOf(response, wanted.most);
  await response.body?.cancel();
  const { status } = response;
  if (status >= 300 && status < 400) {
    if (redirects === 0) throw new FileError('gone', 'redirected');
    const next = URL.parse(response.headers.get('location') ?? '', url);
    return follow({ ...wanted, authorization: null }, next, signal, redirects - 1);
  }
  throw new FileError(status >= 500 || passing.includes(status) ? 'later' : 'gone', `http-${status}`);
}

async function bytesOf(response: Response, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const told = Number(response.headers.get('content-length') ?? 0);
  for await (const part of response.body ?? []) {
    size += part.length;
    if (Math.max(size, told) > most) throw new FileError('too-big', 'too-many-bytes');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
