/** @import { ConversationId } from './types.ts' */
/** @import { Suspended } from './form.js' */

/** Forms that were closed before they were sent, one per conversation, for as long as this tab is open. */

/** @param {ConversationId} conversation @param {Suspended | null} suspended */
export function keepSuspended(conversation, suspended) {
  try {
    if (suspended === null) sessionStorage.removeItem(`verne.form.${conversation}`);
    else sessionStorage.setItem(`verne.form.${conversation}`, JSON.stringify(suspended));
  } catch {
    // Without storage a closed form is gone.
  }
}

/** @param {ConversationId} conversation @returns {Suspended | null} */
export function suspendedOf(conversation) {
  try {
    return JSON.parse(sessionStorage.getItem(`verne.form.${conversation}`) ?? 'null');
  } catch {
    return null;
  }
}
