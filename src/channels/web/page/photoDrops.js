/**
 * Lets photos be dropped on an element, or pasted into it.
 * @param {HTMLElement} place @param {(files: File[]) => void} add
 */
export function takeDropsAndPastes(place, add) {
  place.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    place.setAttribute('data-over', '');
  });
  place.addEventListener('dragleave', () => place.removeAttribute('data-over'));
  place.addEventListener('drop', (event) => {
    place.removeAttribute('data-over');
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    add(files);
  });
  place.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    add(files);
  });
}
