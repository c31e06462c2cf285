/** @import { ClockUntil, NextJson } from './types.ts' */
import { byId, h, icon } from './dom.js';
import { fetchNext } from './server.js';
import { inLanguage, inWords, say } from './settings.js';
import { momentOf, shortDayOf } from './times.js';

/** How long it waits after something happened before it asks what comes next now, in milliseconds. */
const calm = 1500;

/**
 * What Verne posts next of the HSE year in the conversations that are shown, beside the clock: one press moves the clock there.
 * @param {{ conversations: () => readonly string[], moveTo: (until: ClockUntil) => void }} options
 */
export function createNext({ conversations, moveTo }) {
  const words = h('span', { class: 'next-what' });
  const day = h('span', { class: 'next-day' });
  const button = h('button', { type: 'button', class: 'next', hidden: true }, icon('forward'), day, words);
  /** @type {NextJson['next']} */
  let next = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  function show() {
    button.hidden = next === null;
    if (next === null) return;
    day.textContent = shortDayOf(next.at);
    words.textContent = inWords(next.names);
    const values = { what: inWords(next.names), unit: inWords(next.unit), time: momentOf(next.at) };
    button.title = say('nextHint', values);
    button.setAttribute('aria-label', say('nextHint', values));
  }
  async function ask() {
    try {
      ({ next } = await fetchNext(conversations()));
    } catch {
      next = null;
    }
    show();
  }

  button.addEventListener('click', () => {
    if (next !== null) moveTo({ until: next.at });
  });
  inLanguage(show);
  byId('next', HTMLElement).append(button);
  return {
    /** Something happened that may change what comes next. */
    changed() {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), calm);
    },
    /** For the clock's own menu, where there is no room for the button. */
    item: () =>
      next === null
        ? null
        : { label: say('nextItem', { day: shortDayOf(next.at), what: inWords(next.names) }), until: next.at },
  };
}
