/** @import { Failure } from './server.js' */
import { h } from './dom.js';
import { say } from './settings.js';

/** What a pane tells of itself beside its lines: that it works, what failed, and what is new for those who listen. */
export function createNotices() {
  const live = h('div', {
    class: 'unseen',
    role: 'log',
    'aria-live': 'polite',
    'aria-label': say('newMessages'),
  });
  const working = h(
    'p',
    { class: 'working', hidden: true },
    h('span', { class: 'dots', 'aria-hidden': 'true' }),
    say('working'),
  );
  const failure = h('div', { class: 'failure', role: 'alert' });
  return {
    live,
    working,
    failure,
    /** @param {string} text */
    announce(text) {
      live.append(h('p', {}, text));
      while (live.childElementCount > 5) live.firstElementChild?.remove();
    },
    /** @param {Failure} kind @param {() => void} again */
    tellFailure(kind, again) {
      const retry = h('button', { type: 'button', class: 'quiet' }, say('tryAgain'));
      retry.addEventListener('click', again);
      failure.replaceChildren(h('p', {}, say(`error.${kind}`)), retry);
    },
    /** Something went well: what failed before does not matter any more. */
    settle: () => failure.replaceChildren(),
    /** @param {boolean} now */
    setWorking(now) {
      working.hidden = !now;
    },
  };
}

/** @typedef {ReturnType<typeof createNotices>} Notices */
