import { h, icon } from './dom.js';
import { pdf } from './photoTile.js';
import { say } from './settings.js';

const pictures = 'image/jpeg,image/png,image/gif,image/webp,image/heic,image/heif,.heic,.heif';

/**
 * The button to choose photos with, and the input that it stands for.
 * @param {{ takesPdfs: boolean, add: (files: Iterable<File>) => void }} options
 */
export function createPhotoChooser({ takesPdfs, add }) {
  const words = say(takesPdfs ? 'addFiles' : 'addPhotos');
  const picker = h('input', {
    type: 'file',
    accept: takesPdfs ? `${pictures},${pdf}` : pictures,
    multiple: true,
    hidden: true,
    'aria-label': words,
  });
  const button = h(
    'button',
    { type: 'button', class: 'tool attach', 'aria-label': words, title: words },
    icon('photo'),
  );
  button.addEventListener('click', () => picker.click());
  picker.addEventListener('change', () => {
    add(picker.files ?? []);
    picker.value = '';
  });
  return { button, picker };
}
