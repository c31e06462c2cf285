/** @import { AdaptiveCard, CardAction, CardInput, CardLibrary, CardObject } from './cardLibrary.ts' */
import { newId } from './dom.js';
import { hostConfig } from './hostConfig.js';
import { markdownToHtml } from './markdown.js';

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
  card.parse(withTyped(json, begun.typed, ''));
  let busy = false;
  card.onExecuteAction = (action) => {
    if (busy) return;
    if (action instanceof cards.OpenUrlAction) openLink(action.url);
    else onAct(action.toJSON()?.data ?? null, inputsOf(action), action.title ?? '');
  };
  const element = card.render();
  if (!(element instanceof HTMLElement)) return null;
  makeAccessible(card, element);
  unfold(card, begun.unfolded);
  element.addEventListener('click', (event) => busy && stop(event), true);
  element.addEventListener('click', (event) => {
    markInvalid(card);
    seeUnfolded(event.target);
  });
  element.addEventListener('change', () => markInvalid(card));
  return {
    element,
    begun: () => ({
      typed: typedIn(card, begun.typed),
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

/** @param {Event} event */
function stop(event) {
  event.preventDefault();
  event.stopPropagation();
}

/** Brings what a button unfolded into view. @param {EventTarget | null} target */
function seeUnfolded(target) {
  const button = target instanceof Element ? target.closest('[aria-expanded=true]') : null;
  button?.closest('.ac-actionSet')?.nextElementSibling?.scrollIntoView({ block: 'nearest' });
}

/** Opens a link in a new tab that knows nothing of this one. @param {string | undefined} address */
function openLink(address) {
  const url = URL.parse(address ?? '');
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

/** Where an input stands: its id, after the title of what it was unfolded by. @param {CardInput} input */
function placeOf(input) {
  /** @type {CardObject | undefined} */
  let above = input;
  while (above !== undefined && !(above instanceof cards.ShowCardAction)) above = above.parent;
  return `${above?.title ?? ''}/${input.id ?? ''}`;
}

/**
 * @param {AdaptiveCard} card
 * @param {Record<string, string>} before
 */
function typedIn(card, before) {
  /** @type {Record<string, string>} */
  const typed = {};
  for (const input of card.getAllInputs()) {
    const place = placeOf(input);
    if (input.isDirty() || Object.hasOwn(before, place)) typed[place] = String(input.value ?? '');
  }
  return typed;
}

/**
 * The card with what was typed as the values of its inputs.
 * @template T
 * @param {T} json
 * @param {Record<string, string>} typed
 * @param {string} under the title of what unfolds it
 * @returns {T}
 */
function withTyped(json, typed, under) {
  if (Array.isArray(json)) return /** @type {T} */ (json.map((one) => withTyped(one, typed, under)));
  if (typeof json !== 'object' || json === null) return json;
  const { type, title, id } = /** @type {Record<string, unknown>} */ (json);
  const inner = type === 'Action.ShowCard' ? String(title ?? '') : under;
  const entries = Object.entries(json).map(([name, value]) => [
    name,
    name === 'data' ? value : withTyped(value, typed, inner),
  ]);
  const value = String(type).startsWith('Input.') ? typed[`${under}/${id}`] : undefined;
  return Object.fromEntries(value === undefined ? entries : [...entries, ['value', value]]);
}

/** @param {AdaptiveCard} card */
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
 * What the renderer leaves out: groups with names, inputs that are said to be required, direction by content, and
 * radio buttons that do not share their group with those of another card.
 * @param {AdaptiveCard} card
 * @param {HTMLElement} element
 */
function makeAccessible(card, element) {
  element.removeAttribute('tabindex');
  for (const words of element.querySelectorAll('.ac-textBlock, .ac-richTextBlock'))
    words.setAttribute('dir', 'auto');
  for (const input of card.getAllInputs()) {
    const root = input.renderedElement;
    const control = root?.querySelector('.ac-input');
    if (!root || !control) continue;
    const label = root.querySelector('label, .ac-richTextBlock');
    const choices = root.querySelectorAll('input[type=radio], input[type=checkbox]');
    if (input instanceof cards.ChoiceSetInput && choices.length > 0) {
      control.setAttribute('role', choices[0]?.getAttribute('type') === 'radio' ? 'radiogroup' : 'group');
      if (label?.id) control.setAttribute('aria-labelledby', label.id);
      const name = newId();
      for (const choice of choices) choice.setAttribute('name', name);
    } else if (input.isRequired) control.setAttribute('aria-required', 'true');
    if (control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement) control.dir = 'auto';
  }
}

/** @param {AdaptiveCard} card */
function markInvalid(card) {
  for (const { renderedElement } of card.getAllInputs()) {
    const control = renderedElement?.querySelector('.ac-input');
    if (!control) continue;
    if (control.classList.contains('ac-input-validation-failed'))
      control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
}
