/** @import { LineJson, ReplyJson } from './types.ts' */
/** @import { Doing, Failure } from './server.js' */
import { act, ServerError } from './server.js';

const patience = 400;

/**
 * Makes what does things in the name of a seat, each once however often it is tried: a deed that failed, or whose
 * answer was lost, goes out again with the key that it had.
 * @param {object} options
 * @param {() => string | null} options.seat who acts; null when nobody can
 * @param {(line: LineJson | null) => void} options.done it was done, with the line that it left
 * @param {(now: boolean) => void} options.working whether something takes its time
 */
export function createDeeds({ seat, done, working }) {
  /** Keys of what is not known to be done, by what it was. @type {Map<string, string>} */
  const tried = new Map();
  /** @type {Set<string>} */
  const underWay = new Set();

  /**
   * @param {Doing} what @param {Record<string, unknown>} body @param {string} [key] where the caller keeps the key
   * @returns {Promise<ReplyJson | Failure>}
   */
  return async function perform(what, body, key) {
    const by = seat();
    if (by === null) return 'unknown';
    // Photos are handed over anew when something failed, and then have other ids.
    const deed = JSON.stringify([what, by, { ...body, photos: null }]);
    if (underWay.has(deed)) return { kind: 'done' };
    const mine = key ?? tried.get(deed) ?? crypto.randomUUID();
    tried.set(deed, mine);
    underWay.add(deed);
    const slow = setTimeout(working, patience, true);
    try {
      const { reply, line } = await act(what, { ...body, seat: by, key: mine });
      tried.delete(deed);
      done(line);
      return reply;
    } catch (error) {
      return error instanceof ServerError ? error.kind : 'failed';
    } finally {
      underWay.delete(deed);
      clearTimeout(slow);
      working(false);
    }
  };
}

/** @typedef {ReturnType<typeof createDeeds>} Perform */
