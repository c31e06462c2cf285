/** @import { StreamEvents } from './types.ts' */

/**
 * @typedef {object} Listener
 * @property {(hello: StreamEvents['hello']) => void} hello after every (re)connection
 * @property {(line: StreamEvents['line']) => void} line
 * @property {(clock: StreamEvents['clock']) => void} clock
 * @property {() => void} lost
 */

const longestWait = 10_000;

/**
 * Listens to what is new for as long as the page is open, and comes back when the connection is lost.
 * @param {Listener} listener
 */
export function listen(listener) {
  let wait = 500;

  const connect = () => {
    const source = new EventSource('/local/stream');
    for (const name of /** @type {const} */ (['hello', 'line', 'clock'])) {
      source.addEventListener(name, (event) => {
        wait = 500;
        listener[name](JSON.parse(event.data));
      });
    }
    source.addEventListener('error', () => {
      listener.lost();
      // The browser itself tries again after a broken connection, but not after an answer that is no stream.
      if (source.readyState !== EventSource.CLOSED) return;
      setTimeout(connect, wait);
      wait = Math.min(wait * 2, longestWait);
    });
  };
  connect();
}
