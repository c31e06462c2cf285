/** Pictures that Verne draws, in the theme of the page. */

const path = '/local/drawing?';

const dark = matchMedia('(prefers-color-scheme: dark)');

/** @returns {'light' | 'dark'} what the page looks like now */
function lookOfPage() {
  const { theme } = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark') return theme;
  return dark.matches ? 'dark' : 'light';
}

/**
 * The address of a picture in the theme of the page; any other address as it is.
 * @param {string} address
 */
export function inTheme(address) {
  if (!address.startsWith(path)) return address;
  const query = new URLSearchParams(address.slice(path.length));
  query.set('theme', lookOfPage());
  return `${path}${query}`;
}

/** Keeps the pictures that are shown in the theme of the page, whenever that changes. */
export function followTheme() {
  const change = () => {
    for (const image of document.querySelectorAll(`img[src^="${path}"]`)) {
      const src = image.getAttribute('src') ?? '';
      if (inTheme(src) !== src) image.setAttribute('src', inTheme(src));
    }
  };
  dark.addEventListener('change', change);
  new MutationObserver(change).observe(document.documentElement, { attributeFilter: ['data-theme'] });
}
