/**
 * An element with its attributes and children. Text is always text: nothing is read as HTML.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Readonly<Record<string, string | number | boolean | null | undefined>>} [attributes] true sets an empty one; null, undefined and false leave it out
 * @param {...(Node | string | null | undefined)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) if (child !== null && child !== undefined) element.append(child);
  return element;
}

const drawings = {
  send: 'M4 12 20 4l-5 16-3.5-6.5L4 12Zm7.5 1.5L20 4',
  down: 'm7 10 5 5 5-5',
  close: 'M6 6l12 12M18 6 6 18',
  forward: 'M5 12h13M13 6.5l5.5 5.5-5.5 5.5',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  clock: 'M12 7v5l3 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  looks: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 3v18M12 7h6M12 12h8.5M12 17h6',
  help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 16.8h.01',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  photo: 'M4 8h3l1.5-2.5h7L17 8h3v11H4V8ZM12 16.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  hash: 'M9 4 7 20M17 4l-2 16M4 9h17M3 15h17',
};

/**
 * A small drawing beside words, or in a button that has a name of its own.
 * @param {keyof typeof drawings} name
 */
export function icon(name) {
  const space = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(space, 'svg');
  const line = document.createElementNS(space, 'path');
  line.setAttribute('d', drawings[name]);
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('class', `icon icon-${name}`);
  drawing.setAttribute('aria-hidden', 'true');
  drawing.append(line);
  return drawing;
}

/**
 * An element of the page's own HTML.
 * @template {HTMLElement} T
 * @param {string} id
 * @param {new () => T} type
 * @returns {T}
 */
export function byId(id, type) {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`page without #${id}`);
  return element;
}

let last = 0;

/** An id that no other element has. */
export function newId() {
  last += 1;
  return `e${last}`;
}

/**
 * "Leif Sandmark" → "LS".
 * @param {string} name
 */
export function initials(name) {
  const parts = name.split(/\s+/).filter(Boolean);
  return `${[...(parts[0] ?? '')][0] ?? ''}${parts.length > 1 ? ([...(parts.at(-1) ?? '')][0] ?? '') : ''}`.toUpperCase();
}

/**
 * A quiet colour of its own for everybody: one of eight.
 * @param {string} id
 */
export function tint(id) {
  let sum = 0;
  for (const char of id) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 8;
  return `tint-${sum}`;
}
