/**
 * Holds on to the control that has the focus now. What is given back puts the focus on it again, or, when its card has been
 * drawn anew meanwhile, on the control that came in its place; it tells whether there was one.
 * @returns {() => boolean}
 */
export function holdFocus() {
  const held = document.activeElement;
  if (!(held instanceof HTMLElement) || held === document.body) return () => false;
  const [line, name] = [held.closest('li'), nameOf(held)];
  return () => {
    const target = held.isConnected ? held : line?.isConnected ? successorIn(line, name) : null;
    target?.focus();
    return target !== null;
  };
}

/** @param {Element} control */
function nameOf(control) {
  return `${control.tagName} ${control.getAttribute('aria-label') ?? control.textContent}`;
}

/** The control of that name, else the line itself. @param {HTMLElement} line @param {string} name */
function successorIn(line, name) {
  const controls = [...line.querySelectorAll('button, input, select, textarea, a')];
  const same = controls.find((one) => nameOf(one) === name);
  return same instanceof HTMLElement ? same : line;
}
