import { h, icon } from './dom.js';
import { say } from './settings.js';

/** The type of a PDF. */
export const pdf = 'application/pdf';

/**
 * A file that was chosen, as it is shown until it is sent: a photo as it looks, anything else by its name.
 * @param {File} file @param {() => void} remove
 */
export function photoTile(file, remove) {
  const label = say('removePhoto', { name: file.name });
  const away = h(
    'button',
    { type: 'button', class: 'tool small', 'aria-label': label, title: label },
    icon('close'),
  );
  away.addEventListener('click', remove);
  const isPicture = file.type !== pdf;
  const mark = isPicture ? [] : [h('b', { 'aria-hidden': 'true' }, 'PDF')];
  const name = h('span', { class: 'named', title: file.name }, ...mark, file.name);
  return h('li', { class: 'photo' }, isPicture ? pictureOf(file, name) : name, away);
}

/** @param {File} file @param {HTMLElement} name */
function pictureOf(file, name) {
  const picture = h('img', { alt: file.name });
  // Not every browser can show what every phone makes.
  picture.addEventListener('error', () => picture.replaceWith(name));
  void preview(file).then((address) => picture.setAttribute('src', address));
  return picture;
}

/** The picture as the page can show it, without asking anybody. @param {File} file @returns {Promise<string>} */
function preview(file) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(file);
  });
}
