/** @import { AnswerJson, ErrorKind, LinesJson, PhotoJson, SeatsJson } from './types.ts' */
import { pickedLanguage } from './settings.js';

/** @typedef {ErrorKind | 'offline'} Failure */

/** Something that the server did not do; `kind` says why. */
export class ServerError extends Error {
  /** @param {Failure} kind */
  constructor(kind) {
    super(kind);
    this.name = 'ServerError';
    /** @type {Failure} */
    this.kind = kind;
  }
}

/** @type {ReadonlySet<string>} */
const kinds = new Set(['malformed', 'refused', 'unknown', 'too-large', 'failed', 'not-saved']);

/**
 * @param {unknown} kind
 * @returns {kind is ErrorKind}
 */
function isKind(kind) {
  return typeof kind === 'string' && kinds.has(kind);
}

/**
 * @param {string} path
 * @param {RequestInit} [init]
 */
async function ask(path, init) {
  const response = await fetch(path, init).catch(() => {
    throw new ServerError('offline');
  });
  const body = await response.json().catch(() => null);
  if (response.ok && body !== null) return body;
  throw new ServerError(isKind(body?.error?.kind) ? body.error.kind : 'failed');
}

/** @returns {Promise<SeatsJson>} */
export const fetchSeats = () => ask('/local/seats');

/**
 * @param {string} conversation
 * @param {number} [before]
 * @returns {Promise<LinesJson>}
 */
export function fetchLines(conversation, before) {
  const query = new URLSearchParams({ conversation });
  if (before !== undefined) query.set('before', String(before));
  return ask(`/local/lines?${query}`);
}

/** @param {string} path @param {object} body */
const post = (path, body) =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/**
 * Hands over a photo that is to be sent.
 * @param {string} seat @param {File} file
 * @returns {Promise<PhotoJson>}
 */
export const handOver = (seat, file) =>
  ask(`/local/photo?${new URLSearchParams({ seat })}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });

/** @typedef {'say' | 'click' | 'form' | 'report' | 'channel-message'} Doing */

/**
 * Does something in the name of a seat. The same `key` again is the same deed again: it happens once.
 * @param {Doing} what
 * @param {{ seat: string, key: string } & Record<string, unknown>} body
 * @returns {Promise<AnswerJson>}
 */
export const act = (what, body) => post(`/local/${what}`, { ...body, language: pickedLanguage() });

/**
 * @param {import('./types.ts').ClockMove | import('./types.ts').ClockUntil} to
 * @returns {Promise<{ now: string }>}
 */
export const moveClock = (to) => post('/local/clock', typeof to === 'string' ? { forward: to } : to);

/**
 * What comes next in the HSE year in these conversations.
 * @param {readonly string[]} near
 * @returns {Promise<import('./types.ts').NextJson>}
 */
export const fetchNext = (near) =>
  ask(`/local/next?${new URLSearchParams(near.map((conversation) => ['near', conversation]))}`);
