import { h, icon } from './dom.js';
import { say } from './settings.js';

/**
 * What stands in a conversation where nothing was said yet.
 * @param {{ shared: boolean, name: string, hasRoles: boolean, write: (text: string) => void }} about
 */
export function emptyState({ shared, name, hasRoles, write }) {
  if (shared)
    return h(
      'div',
      { class: 'empty-in' },
      h('span', { class: 'empty-mark' }, icon('hash')),
      h('p', { class: 'empty-title' }, say('emptyChannelTitle', { name })),
      h('p', {}, say('emptyChannelText')),
    );
  const [given = name] = name.split(' ');
  const box = h(
    'div',
    { class: 'empty-in' },
    h('img', { class: 'empty-mark', src: '/page/mark.svg', alt: '', width: 48, height: 48 }),
    h('p', { class: 'empty-title' }, say('emptyTitle', { name: given })),
    h('p', {}, say(hasRoles ? 'emptyHandlerText' : 'emptyText')),
  );
  if (hasRoles) return box;
  box.append(h('p', { class: 'empty-try' }, say('tryThis')));
  for (const example of /** @type {const} */ (['example1', 'example2'])) {
    const button = h('button', { type: 'button', class: 'example' }, `«${say(example)}»`);
    button.addEventListener('click', () => write(say(example)));
    box.append(button);
  }
  return box;
}
