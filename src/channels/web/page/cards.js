/** @import { AdaptiveCard, CardAction, CardLibrary } from './cardLibrary.ts' */
import { newId } from './dom.js';
import { inTheme } from './drawings.js';
import { hostConfig } from './hostConfig.js';
import { markdownToHtml } from './markdown.js';
import { say } from './settings.js';

/** @typedef {Readonly<Record<string, unknown>>} CardJson */
/** @typedef {Record<string, string | string[]>} Inputs */

/**
 * What somebody has begun in a card: what was typed, by the input's place, and which part was unfolded.
 * @typedef {object} Begun
 * @property {Record<string, string>} typed
 * @property {string | null} unfolded
 */

/**
 * A card on the page.
 * @typedef {object} ShownCard
 * @property {HTMLElement} element
 * @property {() => Begun} begun
 * @property {(busy: boolean) => void} setBusy while busy no button of the card does anything
 */

/** @typedef {(data: unknown, inputs: Inputs, title: string) => void} OnAct */

/** @type {CardLibrary} */
const cards = Reflect.get(globalThis, 'AdaptiveCards');

cards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};
const config = new cards.HostConfig(hostConfig);

/**
 * Renders a card. `onAct` gets what a button carries and what was filled in, once everything required is.
 * @param {CardJson} json
 * @param {{ onAct: OnAct, begun?: Begun }} options `begun` is put back where the card still has a place for it
 * @returns {ShownCard | null} null for what is no card
 */
export function renderCard(json, { onAct, begun = { typed: {}, unfolded: null } }) {
  const card = new cards.AdaptiveCard();
  card.hostConfig = config;
  card.parse(prepared(json, begun.typed, ''));
  for (const input of card.getAllInputs()) leaveDaysToVerne(input);
  let busy = false;
  card.onExecuteAction = (action) => {
    if (busy) return;
    if (action instanceof cards.OpenUrlAction) openLink(action.url);
    else onAct(action.toJSON()?.data ?? null, inputsOf(action), action.title ?? '');
  };
  const element = card.render();
  if (!(element instanceof HTMLElement)) return null;
  makeAccessible(card, element);
  const atFirst = valuesIn(card);
  unfold(card, begun.unfolded);
  element.addEventListener(
    'click',
    (event) => (busy ? stop(event) : setTimeout(settle, 0, event.target)),
    true,
  );
  element.addEventListener('change', settle);
  /** After the renderer has done its part; it lets no click through to others. @param {unknown} [target] */
  function settle(target) {
    markInvalid(card);
    if (target instanceof Element) seeUnfolded(target);
  }
  return {
    element,
    begun: () => ({
      typed: Object.fromEntries(
        Object.entries(valuesIn(card)).filter(
          ([place, value]) => value !== atFirst[place] || Object.hasOwn(begun.typed, place),
        ),
      ),
      unfolded: unfoldedOf(card)?.title ?? null,
    }),
    setBusy(now) {
      busy = now;
      element.toggleAttribute('data-busy', now);
      element.setAttribute('aria-busy', String(now));
      for (const button of element.querySelectorAll('button'))
        button.setAttribute('aria-disabled', String(now));
    },
  };
}

/**
 * A day out of bounds goes to Verne, who says what is wrong with it: the renderer would say that an answer is missing. The
 * calendar still keeps to the bounds.
 * @param {import('./cardLibrary.ts').CardInput} input
 */
function leaveDaysToVerne(input) {
  if (input instanceof cards.DateInput) input.isValid = () => true;
}

/** @param {Event} event */
function stop(event) {
  event.preventDefault();
  event.stopPropagation();
}

/** Brings what a button unfolded into view. @param {Element} target */
function seeUnfolded(target) {
  const button = target.closest('[aria-expanded=true]');
  const unfolded = button?.closest('.ac-actionSet')?.parentElement?.nextElementSibling;
  unfolded?.scrollIntoView({ block: 'nearest' });
}

/** Opens a link in a new tab that knows nothing of this one. @param {string | undefined} address */
function openLink(address) {
  const url = URL.parse(address ?? '', location.href);
  if (url && ['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol))
    window.open(url, '_blank', 'noopener,noreferrer');
}

/**
 * @param {CardAction} action
 * @returns {Inputs}
 */
function inputsOf(action) {
  /** @type {Inputs} */
  const inputs = {};
  for (const [id, input] of Object.entries(action.getReferencedInputs() ?? {})) {
    const value = input.value === undefined || input.value === null ? '' : String(input.value);
    const several = input instanceof cards.ChoiceSetInput && input.isMultiSelect;
    inputs[id] = several ? value.split(',').filter(Boolean) : value;
  }
  return inputs;
}

/**
 * What stands in every input, by its place: its id, after the title of what it is unfolded by.
 * @param {AdaptiveCard} card
 * @returns {Record<string, string>}
 */
function valuesIn(card) {
  /** @type {Record<string, string>} */
  const values = {};
  for (const part of [card, ...showCards(card)]) {
    for (const input of part.getAllInputs(false))
      values[`${part.title ?? ''}/${input.id}`] = String(input.value ?? input.defaultValue ?? '');
  }
  return values;
}

/**
 * The card with what was typed as the values of its inputs, and with lists to open in the place of boxes to search in:
 * such a box offers only what is like the words that stand in it, so a choice made beforehand would hide the others.
 * @template T
 * @param {T} json
 * @param {Record<string, string>} typed
 * @param {string} under the title of what unfolds it
 * @returns {T}
 */
function prepared(json, typed, under) {
  if (Array.isArray(json)) return /** @type {T} */ (json.map((one) => prepared(one, typed, under)));
  if (typeof json !== 'object' || json === null) return json;
  const { type, title, id, style, url } = /** @type {Record<string, unknown>} */ (json);
  const inner = type === 'Action.ShowCard' ? String(title ?? '') : under;
  const entries = Object.entries(json).map(([name, value]) => [
    name,
    name === 'data' ? value : prepared(value, typed, inner),
  ]);
  if (typeof url === 'string') return Object.fromEntries([...entries, ['url', inTheme(url)]]);
  if (!String(type).startsWith('Input.')) return Object.fromEntries(entries);
  const value = typed[`${under}/${id}`];
  return Object.fromEntries([
    ...entries,
    ...(style === 'filtered' ? [['style', 'compact']] : []),
    ...(value === undefined ? [] : [['value', value]]),
  ]);
}

/** @param {AdaptiveCard} card @returns {import('./cardLibrary.ts').ShowCardAction[]} */
function showCards(card) {
  return card.getAllActions().filter((action) => action instanceof cards.ShowCardAction);
}

/** @param {AdaptiveCard} card */
function unfoldedOf(card) {
  return showCards(card).find(
    ({ renderedElement }) => renderedElement?.getAttribute('aria-expanded') === 'true',
  );
}

/** @param {AdaptiveCard} card @param {string | null} title */
function unfold(card, title) {
  if (title !== null)
    showCards(card)
      .find((action) => action.title === title)
      ?.renderedElement?.click();
}

/**
 * What the renderer leaves out: groups with names, inputs that are said to be required, direction
 * by content, and radio buttons that do not share their group with those of another card.
 * @param {AdaptiveCard} card
 * @param {HTMLElement} element
 */
function makeAccessible(card, element) {
  element.removeAttribute('tabindex');
  for (const words of element.querySelectorAll('.ac-textBlock, .ac-richTextBlock'))
    words.setAttribute('dir', 'auto');
  for (const input of card.getAllInputs()) {
    const control = input.renderedElement?.querySelector('.ac-input');
    if (!control) continue;
    if (input instanceof cards.ChoiceSetInput) nameChoices(input, control);
    if (control instanceof HTMLSelectElement) nameNone(control, input.isRequired);
    if (input.isRequired && control.getAttribute('role') === null)
      control.setAttribute('aria-required', 'true');
    if (control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement) control.dir = 'auto';
  }
}

/** @param {import('./cardLibrary.ts').ChoiceSetInput} input @param {Element} control */
function nameChoices(input, control) {
  const label = input.renderedElement?.querySelector('label')?.id;
  const buttons = control.querySelectorAll('input[type=radio], input[type=checkbox]');
  if (buttons.length > 0) {
    control.setAttribute('role', input.isMultiSelect ? 'group' : 'radiogroup');
    const group = newId();
    for (const button of buttons) button.setAttribute('name', group);
  } else return;
  if (label) control.setAttribute('aria-labelledby', label);
}

/** The first line of a list, before anything is chosen, and to choose nothing after all. @param {HTMLSelectElement} list @param {boolean} isRequired */
function nameNone(list, isRequired) {
  const [none] = list.options;
  if (none?.value !== '') return;
  none.text ||= say('choose');
  none.disabled = isRequired;
  none.hidden = isRequired;
}

/** @param {AdaptiveCard} card */
function markInvalid(card) {
  for (const { renderedElement } of card.getAllInputs()) {
    const failed = renderedElement?.querySelector('.ac-input-validation-failed');
    const control = renderedElement?.querySelector('.ac-input');
    if (failed) control?.setAttribute('aria-invalid', 'true');
    else control?.removeAttribute('aria-invalid');
  }
}
