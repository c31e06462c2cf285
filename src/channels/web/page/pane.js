/** @import { ConversationId, LineJson, ReplyJson } from './types.ts' */
/** @import { Inputs } from './cards.js' */
/** @import { CardHolder } from './line.js' */
/** @import { Seats } from './seats.js' */
/** @import { Failure } from './server.js' */
import { createComposer } from './composer.js';
import { createDeeds } from './deeds.js';
import { h, icon, initials, newId, tint } from './dom.js';
import { emptyState } from './empty.js';
import { openForm } from './form.js';
import { createLog } from './log.js';
import { createPhotoTray } from './photos.js';
import { createPicker } from './picker.js';
import { addressOf } from './seats.js';
import { fetchLines, ServerError } from './server.js';
import { say } from './settings.js';
import { createShortcuts } from './shortcuts.js';
import { keepSuspended, suspendedOf } from './suspended.js';

/**
 * One of the panes: a conversation, and whoever writes in it.
 * @param {object} options
 * @param {Seats} options.seats
 * @param {ConversationId} options.conversation
 * @param {(conversation: ConversationId) => void} options.pick somebody else is to sit here
 * @param {() => readonly ConversationId[]} options.seated the people that sit on the page now
 */
export function createPane({ seats, conversation, pick, seated }) {
  const shared = conversation.startsWith('unit:');
  const name = seats.nameOf(conversation);
  const hasRoles = (seats.people.get(conversation)?.roles.length ?? 0) > 0;
  const kind = say(shared ? 'unitChannel' : 'privateChat');
  const title = h(
    'h2',
    { id: newId() },
    h('span', { 'aria-hidden': 'true' }, kind),
    h('span', { class: 'unseen' }, `${kind}: ${name}`),
  );
  const picker = createPicker({ choices: () => seats.choices(), pick });
  const face = shared
    ? h('span', { class: 'avatar face', 'aria-hidden': 'true' }, icon('hash'))
    : h(
        'span',
        { class: `avatar face ${tint(conversation.slice(7))}`, 'aria-hidden': 'true' },
        initials(name),
      );
  const head = h(
    'header',
    { class: 'pane-head' },
    face,
    h('div', { class: 'who' }, title, picker.element, h('p', { class: 'note' }, seats.noteOf(conversation))),
  );
  const live = h('div', {
    class: 'unseen',
    role: 'log',
    'aria-live': 'polite',
    'aria-label': say('newMessages'),
  });
  const working = h(
    'p',
    { class: 'working', hidden: true },
    h('span', { class: 'dots', 'aria-hidden': 'true' }),
    say('working'),
  );
  const failure = h('div', { class: 'failure', role: 'alert' });
  const writer = h('select', { class: 'writer', id: newId() });
  const writing = h(
    'p',
    { class: 'writing', hidden: !shared },
    h('label', { for: writer.id }, say('writeAs')),
    writer,
  );
  const log = createLog(
    { shared, nameOf: (person) => seats.nameOf(`person:${person}`), act: press, report },
    { earlier: loadEarlier, empty },
  );
  const composer = createComposer({ conversation, shared, send, seat });
  const formPhotos = createPhotoTray({ seat, changed: () => {} });
  /** The form that the chosen photos were chosen in. */
  let photosAreOf = '';
  const shortcuts = createShortcuts({
    shared,
    hasRoles,
    press: (verb) => press(null, { do: verb, id: '', v: 0 }, {}, null),
    resume,
  });
  const element = h(
    'section',
    { class: `pane ${shared ? 'pane-shared' : ''}`, 'aria-labelledby': title.id, id: newId() },
    head,
    log.element,
    working,
    failure,
    h('div', { class: 'foot' }, shortcuts.element, writing, composer.element),
    live,
  );
  const perform = createDeeds({
    seat,
    done(line) {
      failure.replaceChildren();
      if (line) receive(line);
    },
    working: (now) => {
      working.hidden = !now;
    },
  });

  function empty() {
    return emptyState({
      shared,
      name,
      hasRoles,
      write(text) {
        composer.write(text);
        composer.box.focus();
      },
    });
  }

  /** Who acts in this pane; null when nobody can. */
  function seat() {
    return shared ? writer.value || null : conversation.slice('person:'.length);
  }

  /** @param {string} text */
  function announce(text) {
    live.append(h('p', {}, text));
    while (live.childElementCount > 5) live.firstElementChild?.remove();
  }

  /** @param {Failure} kind @param {() => void} again */
  function tellFailure(kind, again) {
    const retry = h('button', { type: 'button', class: 'quiet' }, say('tryAgain'));
    retry.addEventListener('click', again);
    failure.replaceChildren(h('p', {}, say(`error.${kind}`)), retry);
  }

  /** @param {ReplyJson} reply */
  function show(reply) {
    if (reply.kind === 'tell') {
      log.tell(reply);
      announce(`${say('onlyYou')}: ${reply.text}`);
    } else if (reply.kind !== 'done') showForm(reply);
  }

  /** @param {Extract<ReplyJson, { kind: 'form' | 'invalid' }>} reply @param {import('./cards.js').Begun} [begun] */
  function showForm(reply, begun) {
    keepSuspended(conversation, null);
    shortcuts.offerForm(null);
    const by = seat();
    const what = whatIs(reply);
    if (what !== photosAreOf) formPhotos.clear();
    photosAreOf = what;
    openForm(
      reply,
      {
        photos: formPhotos,
        async submit(data, inputs, photos) {
          const answer = await perform('form', { data, inputs, photos });
          if (typeof answer !== 'string' && answer.kind === 'tell') show(answer);
          return answer;
        },
        suspend(suspended) {
          keepSuspended(conversation, { ...suspended, by });
          shortcuts.offerForm(suspended.reply.text);
        },
        finished: () => log.toEnd(),
        focus: () => composer.box.focus(),
      },
      begun,
    );
  }

  function resume() {
    const suspended = suspendedOf(conversation);
    if (shared && suspended?.by) writer.value = suspended.by;
    if (suspended) showForm(suspended.reply, suspended.begun);
  }

  /**
   * A button was pressed.
   * @param {CardHolder | null} card @param {unknown} data @param {Inputs} inputs @param {string | null} message
   */
  async function press(card, data, inputs, message) {
    card?.setBusy(true);
    const reply = await perform('click', { data, inputs, message });
    card?.setBusy(false);
    if (typeof reply === 'string') return tellFailure(reply, () => press(card, data, inputs, message));
    if (reply.kind === 'done' && Object.keys(inputs).length > 0) card?.startOver();
    show(reply);
  }

  /** @param {LineJson} line */
  async function report(line) {
    const reply = await perform('report', { text: line.text, link: addressOf(conversation, line.seq) });
    if (typeof reply === 'string') return tellFailure(reply, () => report(line));
    show(reply);
  }

  /** @param {string} text @param {string} key @param {readonly string[]} photos */
  async function send(text, key, photos) {
    const [what, body] = shared
      ? /** @type {const} */ (['channel-message', { unit: conversation.slice('unit:'.length), text }])
      : /** @type {const} */ (['say', { text, photos }]);
    const reply = await perform(what, body, key);
    if (typeof reply === 'string') {
      tellFailure(reply, () => composer.submit());
      return false;
    }
    log.toEnd();
    show(reply);
    return true;
  }

  /** @param {LineJson} line */
  function receive(line) {
    const added = log.take([line]) > 0;
    shortcuts.setFresh(log.size() === 0);
    if (line.from === 'verne')
      announce(added ? `Verne: ${line.text}` : say('updatedCard', { text: line.text }));
    else if (added && shared) announce(`${seats.nameOf(`person:${line.by}`)}: ${line.text.slice(0, 300)}`);
  }

  async function load() {
    try {
      log.catchUp(await fetchLines(conversation));
      shortcuts.setFresh(log.size() === 0);
    } catch (error) {
      tellFailure(error instanceof ServerError ? error.kind : 'failed', () => void load());
    }
  }

  /** @param {number} before */
  async function loadEarlier(before) {
    try {
      log.takeEarlier(await fetchLines(conversation, before));
    } catch (error) {
      tellFailure(error instanceof ServerError ? error.kind : 'failed', () => void loadEarlier(before));
    }
  }

  /** Lets the people on the page write in a channel. */
  function setWriters() {
    if (!shared) return;
    const before = writer.value;
    const people = [...new Set(seated())];
    writer.replaceChildren(
      ...people.map((id) => h('option', { value: id.slice('person:'.length) }, seats.nameOf(id))),
    );
    if (people.includes(`person:${before}`)) writer.value = before;
    composer.setUsable(people.length > 0);
  }

  picker.show(conversation);
  setWriters();
  shortcuts.offerForm(suspendedOf(conversation)?.reply.text ?? null);
  return { conversation, element, name, composer, picker, receive, load, setWriters, goTo: log.goTo };
}

/** What a form is for: the same each time that it opens. @param {Extract<ReplyJson, { kind: 'form' | 'invalid' }>} reply */
function whatIs({ card }) {
  const [submit] = Array.isArray(card.actions) ? card.actions : [];
  return JSON.stringify([submit?.data?.do, submit?.data?.id]);
}

/** @typedef {ReturnType<typeof createPane>} Pane */
