import { recall, remember } from './settings.js';

/**
 * The words that somebody is writing. They stay, also over a reload, until they were sent. `key` is that of the
 * attempt to send `tried`.
 * @typedef {{ text: string, tried?: string, key?: string }} Draft
 */

/** What was being written in a conversation. @param {string} conversation @returns {Draft} */
export function draftOf(conversation) {
  try {
    const { text, tried, key } = JSON.parse(recall(`draft.${conversation}`) ?? '');
    if (typeof text === 'string') return { text, ...(typeof key === 'string' ? { tried, key } : {}) };
  } catch {
    // Nothing was being written.
  }
  return { text: '' };
}

/** @param {string} conversation @param {Draft} draft */
export function keepDraft(conversation, draft) {
  remember(`draft.${conversation}`, draft.text === '' ? null : JSON.stringify(draft));
}

/**
 * The draft as it is when it is sent with so many photos: the same once more has the key that it had.
 * @param {Draft} draft @param {number} photos
 */
export function attempt({ text, tried, key }, photos) {
  const what = `${text} ${photos}`;
  return { text, tried: what, key: tried === what && key ? key : crypto.randomUUID() };
}
