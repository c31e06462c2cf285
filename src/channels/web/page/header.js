/** @import { Word } from './words.js' */
/** @import { ClockMove, ClockUntil, Words } from './types.ts' */
import { byId, h, icon } from './dom.js';
import { menuButton } from './menu.js';
import { moveClock } from './server.js';
import { inLanguage, inWords, language, pickLanguage, pickTheme, say, theme } from './settings.js';
import { momentOf, shortDayOf, timeOf, weekdayOf } from './times.js';

/** Puts the words of the page's own HTML into its language, now and whenever that changes. */
export function translatePage() {
  inLanguage(() => {
    document.documentElement.lang = language();
    document.title = say('title');
    for (const element of document.querySelectorAll('[data-word]')) {
      const word = element.getAttribute('data-word');
      if (word !== null) element.textContent = say(/** @type {Word} */ (word));
    }
    byId('tabs', HTMLElement).setAttribute('aria-label', say('chats'));
  });
}

export function createLanguageChoice() {
  const box = h('fieldset', { class: 'languages' });
  const legend = h('legend', { class: 'unseen' });
  box.append(legend);
  for (const [value, short, name] of /** @type {const} */ ([
    ['nb', 'NB', 'Norsk bokmål'],
    ['en', 'EN', 'English'],
  ])) {
    const input = h('input', { type: 'radio', name: 'language', value, 'aria-label': name, lang: value });
    input.addEventListener('change', () => pickLanguage(value));
    inLanguage(() => (input.checked = language() === value));
    box.append(h('label', { title: name }, input, h('span', { 'aria-hidden': 'true' }, short)));
  }
  inLanguage(() => (legend.textContent = say('language')));
  byId('language', HTMLElement).append(box);
}

export function createThemeChoice() {
  const button = h('button', { type: 'button', class: 'tool' }, icon('looks'));
  menuButton(button, () => ({
    label: say('theme'),
    items: /** @type {const} */ (['system', 'light', 'dark']).map((value) => ({
      label: say(value),
      checked: theme() === value,
      choose: () => pickTheme(value),
    })),
  }));
  inLanguage(() => name(button, say('theme')));
  byId('theme', HTMLElement).append(button);
}

/** @param {HTMLElement} button @param {string} words */
function name(button, words) {
  button.setAttribute('aria-label', words);
  button.title = words;
}

/**
 * The clock of the sample organisation, which can be moved forward.
 * @param {(text: string) => void} tell
 * @param {() => { label: string, until: string } | null} nextItem where it can be moved beside the usual
 */
export function createClock(tell, nextItem) {
  const weekday = h('span', { class: 'clock-weekday' });
  const day = h('span', { class: 'clock-day' });
  const time = h('span', { class: 'clock-time' });
  const button = h('button', { type: 'button', class: 'clock' }, icon('clock'), weekday, day, time);
  let then = Date.now();
  let since = performance.now();

  const now = () => then + performance.now() - since;
  function show() {
    const at = now();
    if (time.textContent !== timeOf(at)) time.textContent = timeOf(at);
    if (day.textContent !== shortDayOf(at)) {
      weekday.textContent = weekdayOf(at);
      day.textContent = shortDayOf(at);
    }
    const label = say('clock', { time: momentOf(at) });
    if (button.getAttribute('aria-label') !== label) name(button, label);
  }
  /** @param {ClockMove | ClockUntil} forward */
  async function move(forward) {
    button.setAttribute('aria-busy', 'true');
    try {
      const answer = await moveClock(forward);
      set(answer.now);
      tell(say('clockMoved', { time: momentOf(answer.now) }));
    } catch {
      tell(say('error.failed'));
    } finally {
      button.removeAttribute('aria-busy');
    }
  }
  /** @param {string} instant */
  function set(instant) {
    then = Date.parse(instant);
    since = performance.now();
    show();
  }

  menuButton(button, () => {
    const next = nextItem();
    return {
      label: say('moveClock'),
      items: [
        .../** @type {const} */ (['hour', 'day', 'workday', 'week']).map((forward) => ({
          label: say(forward),
          choose: () => void move(forward),
        })),
        ...(next === null ? [] : [{ label: next.label, choose: () => void move({ until: next.until }) }]),
      ],
    };
  });
  inLanguage(show);
  setInterval(show, 1000);
  byId('clock', HTMLElement).append(button);
  return { set, move };
}

/** What this page is, and what to try on it. @param {Words} organisation its names */
export function createAbout(organisation) {
  const button = byId('help', HTMLButtonElement);
  const dialog = byId('about', HTMLDialogElement);
  button.append(icon('help'));
  inLanguage(() => {
    name(button, say('help'));
    const close = h('button', { type: 'button', class: 'primary' }, say('close'));
    close.addEventListener('click', () => dialog.close());
    dialog.replaceChildren(
      h('h2', { id: 'about-title' }, say('aboutTitle')),
      ...['aboutWhat', 'aboutPanes', 'aboutTry', 'aboutClock', 'aboutEmergency'].map((word) =>
        h('p', { class: word }, say(/** @type {Word} */ (word), { organisation: inWords(organisation) })),
      ),
      close,
    );
    dialog.setAttribute('aria-labelledby', 'about-title');
  });
  button.addEventListener('click', () => dialog.showModal());
}
