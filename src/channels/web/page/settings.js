/** @import { Language, Words } from './types.ts' */
/** @import { Word } from './words.js' */
import { fill, words } from './words.js';

/** What this browser remembers, and what follows from it for the whole page: language and looks. */

/**
 * @param {string} name
 * @returns {string | null}
 */
export function recall(name) {
  try {
    return localStorage.getItem(`verne.${name}`);
  } catch {
    return null;
  }
}

/**
 * Remembers a value; forgets it when it is null. Without storage the page works and forgets.
 * @param {string} name
 * @param {string | null} value
 */
export function remember(name, value) {
  try {
    if (value === null) localStorage.removeItem(`verne.${name}`);
    else localStorage.setItem(`verne.${name}`, value);
  } catch {
    // Nothing to be done: private windows and full storage refuse.
  }
}

/** @type {Set<() => void>} */
const listeners = new Set();

/** @returns {Language | null} the language that was picked on the page */
export function pickedLanguage() {
  const picked = recall('language');
  return picked === 'nb' || picked === 'en' ? picked : null;
}

/** @returns {Language} the language of the page: the one picked, else what the browser asks for */
export function language() {
  const [first = ''] = navigator.languages;
  return pickedLanguage() ?? (/^(nb|nn|no|da|sv)\b/i.test(first) ? 'nb' : 'en');
}

/** @param {Language} picked */
export function pickLanguage(picked) {
  remember('language', picked);
  for (const listener of listeners) listener();
}

/**
 * Does it now, and again whenever the language changes.
 * @param {() => void} work
 * @returns {() => void} stops it
 */
export function inLanguage(work) {
  listeners.add(work);
  work();
  return () => listeners.delete(work);
}

/**
 * A word of the page in its language.
 * @param {Word} word
 * @param {Readonly<Record<string, string | number>>} [values]
 */
export function say(word, values) {
  return fill(words[word], language(), values);
}

/** @param {Words} entry */
export function inWords(entry) {
  return entry[language()];
}

/** @typedef {'system' | 'light' | 'dark'} Theme */

/** @returns {Theme} */
export function theme() {
  const kept = recall('theme');
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** @param {Theme} picked */
export function pickTheme(picked) {
  remember('theme', picked === 'system' ? null : picked);
  if (picked === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = picked;
}
