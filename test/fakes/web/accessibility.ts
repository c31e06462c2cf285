// These run in the browser: each stands on its own.

/** What an assistive technology would miss: nameless controls, skipped headings, ids that are there twice. */
export function accessibilityGaps() {
  const nameOf = (element: Element): string => {
    const labelled = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
    return [
      element.getAttribute('aria-label'),
      ...labelled.map((id) => document.getElementById(id)?.textContent),
      ...[...(labels ?? [])].map((label) => label.textContent),
      element instanceof HTMLTextAreaElement ? element.labels[0]?.textContent : '',
      ['BUTTON', 'A', 'LI', 'DIV'].includes(element.tagName) ? element.textContent : '',
    ]
      .join(' ')
      .trim();
  };
  const controls = document.querySelectorAll(
    'button, input, select, textarea, a, dialog[open], [role=listbox], [role=region]',
  );
  const nameless = [...controls]
    .filter((element) => !element.closest('[hidden]') && nameOf(element) === '')
    .map((element) => element.outerHTML.slice(0, 120));
  const levels = [...document.querySelectorAll('h1, h2, h3, [role=heading]')]
    .filter((heading) => !heading.closest('dialog:not([open])'))
    .map((heading) => Number(heading.getAttribute('aria-level') ?? heading.tagName[1]));
  const skipped = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const images = [...document.images].filter((image) => image.getAttribute('alt') === null).length;
  return {
    nameless,
    skipped,
    twice: ids.filter((id, at) => ids.indexOf(id) !== at),
    images,
    first: levels[0],
  };
}

/** Every text whose contrast with what is behind it is under 4.5 to 1. */
export function dimTexts(): readonly string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const pixels = (colour: string): readonly number[] => {
    if (!canvas) return [0, 0, 0, 255];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = (colour: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = colour.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element: Element): readonly number[] => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const colour = pixels(getComputedStyle(at).backgroundColor);
      if ((colour[3] ?? 0) > 250) return colour;
    }
    return [255, 255, 255, 255];
  };
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const box = element.getBoundingClientRect();
    if (!own || box.width < 2 || element.closest('.unseen, noscript, option, :disabled')) return [];
    const [front, back] = [light(pixels(getComputedStyle(element).color)), light(behind(element))];
    const contrast = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
    return contrast < 4.5 ? [`${element.className} ${element.textContent} ${contrast.toFixed(2)}`] : [];
  });
}
