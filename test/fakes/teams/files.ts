import type { IncomingHttpHeaders } from 'node:http';
import type { JsonObject } from './json.ts';

/** What a person sends in the private chat: from the paperclip, or pasted into the message. */
export type Upload = {
  readonly bytes: Uint8Array;
  readonly name?: string;
  readonly way?: 'shared' | 'pasted';
};

/** The bytes that a place holds, or the status with which it refuses. */
export type FileAnswer = Uint8Array | number;

/** The files that people have sent, where Teams keeps them: pasted ones with the service, shared ones in OneDrive. */
export function createFiles(accepts: (authorization: string | undefined) => boolean) {
  const all = new Map<string, Uint8Array>();
  const key = 'tempauth=once';
  return {
    /** The attachment of a message for a file. */
    attach: (origin: string, { bytes, name, way = 'shared' }: Upload): JsonObject => {
      const id = `file-${all.size + 1}`;
      all.set(id, bytes);
      if (way === 'pasted')
        return { contentType: 'image/*', contentUrl: `${origin}/emea/v3/attachments/${id}/views/original` };
      const downloadUrl = `${origin}/personal/leif/_layouts/15/download.aspx/${id}?${key}`;
      const isPdf = Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-';
      return {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        contentUrl: `${origin}/personal/leif/Documents/${id}`,
        name: name ?? 'IMG_2041 Leif Sandmark.jpg',
        content: { downloadUrl, uniqueId: id, fileType: isPdf ? 'pdf' : 'jpg' },
      };
    },
    /** A place in somebody's OneDrive for a file that they agreed to. */
    place: (origin: string, name: string): JsonObject => {
      const id = `file-${all.size + 1}`;
      all.set(id, new Uint8Array());
      return {
        name,
        uploadUrl: `${origin}/personal/leif/_api/upload/${id}?${key}`,
        contentUrl: `${origin}/personal/leif/Documents/${id}`,
        uniqueId: id,
        fileType: name.split('.').at(-1) ?? '',
      };
    },
    /** What lies in a place. */
    bytesOf: (id: string): Uint8Array => all.get(id) ?? new Uint8Array(),
    /** The status of an upload; null when the path is none of a place for files. */
    store: (url: URL, headers: IncomingHttpHeaders, bytes: Uint8Array): number | null => {
      const id = /_api\/upload\/([^/]+)$/.exec(url.pathname)?.[1];
      if (id === undefined) return null;
      const isWhole = headers['content-range'] === `bytes 0-${bytes.length - 1}/${bytes.length}`;
      if (headers.authorization !== undefined || !isWhole) return 400;
      if (url.search !== `?${key}` || !all.has(id)) return 403;
      all.set(id, bytes);
      return 201;
    },
    /** The answer to a download; null when the path is none of a file. */
    answer: (url: URL, headers: IncomingHttpHeaders): FileAnswer | null => {
      const pasted = /^\/emea\/v3\/attachments\/([^/]+)\/views\/original$/.exec(url.pathname)?.[1];
      if (pasted !== undefined) return accepts(headers.authorization) ? (all.get(pasted) ?? 404) : 401;
      const shared = /download\.aspx\/([^/]+)$/.exec(url.pathname)?.[1];
      if (shared === undefined) return null;
      // An address that opens by itself must not get anybody's token.
      if (headers.authorization !== undefined) return 400;
      return url.search === `?${key}` ? (all.get(shared) ?? 404) : 403;
    },
  };
}
