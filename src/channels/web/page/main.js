/** @import { ConversationId, LineJson } from './types.ts' */
/** @import { Pane } from './pane.js' */
import { createConnection } from './connection.js';
import { byId, h } from './dom.js';
import { followTheme } from './drawings.js';
import {
  createAbout,
  createClock,
  createLanguageChoice,
  createThemeChoice,
  translatePage,
} from './header.js';
import { createNews } from './news.js';
import { createNext } from './next.js';
import { createPane } from './pane.js';
import { keepSeats, Seats, seatsNow } from './seats.js';
import { fetchSeats } from './server.js';
import { inLanguage, say } from './settings.js';
import { listen } from './stream.js';
import { createTabs } from './tabs.js';
import { useZone } from './times.js';

const main = byId('panes', HTMLElement);
const connection = createConnection();
translatePage();
followTheme();
createLanguageChoice();
createThemeChoice();

/** Tries until the server answers: it may be starting. */
async function firstSeats() {
  for (;;) {
    try {
      return await fetchSeats();
    } catch {
      connection.lost();
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

const json = await firstSeats();
connection.restored();
useZone(json.timeZone);
createAbout(json.organisation);
const seats = new Seats(json);
const next = createNext({
  conversations: () => conversations,
  moveTo: (until) => void clock.move(until),
});
const clock = createClock((text) => connection.tell(text), next.item);
clock.set(json.now);
const tabs = createTabs();
const news = createNews(seats, open);
let { conversations, line: meant } = seatsNow(seats);
/** @type {Pane[]} */
let panes = [];

/** @param {number} index */
function paneAt(index) {
  return createPane({
    seats,
    conversation: conversations[index] ?? '',
    pick: (conversation) => void sit(index, conversation),
    seated: () => conversations.filter((id) => id.startsWith('person:')),
  });
}

/** Somebody else takes a seat. @param {number} index @param {ConversationId} conversation */
async function sit(index, conversation) {
  if (conversations[index] === conversation) return;
  conversations = conversations.with(index, conversation);
  const pane = paneAt(index);
  panes[index]?.element.replaceWith(pane.element);
  panes = panes.with(index, pane);
  panesChanged();
  await pane.load();
  pane.picker.input.focus();
}

function panesChanged() {
  keepSeats(conversations);
  next.changed();
  for (const pane of panes) pane.setWriters();
  tabs.show(panes);
  news.seen(conversations);
  byId('skips', HTMLElement).replaceChildren(
    ...panes.map(({ element, name, composer }) => {
      const link = h('a', { href: `#${element.id}` }, say('skipTo', { name }));
      link.addEventListener('click', (event) => {
        event.preventDefault();
        composer.box.focus();
      });
      return link;
    }),
  );
}

/** People open in the second pane and channels in the last, where such conversations usually are. @param {ConversationId} conversation */
function open(conversation) {
  const index = conversation.startsWith('unit:')
    ? conversations.length - 1
    : Math.min(1, conversations.length - 1);
  void sit(index, conversation).then(() => tabs.go(index));
}

async function loadAll() {
  await Promise.all(panes.map((pane) => pane.load()));
  if (meant === null) return;
  const { conversation, seq } = meant;
  meant = null;
  panes.find((pane) => pane.conversation === conversation)?.goTo(seq);
}

/** @param {LineJson} line */
function receive(line) {
  panes.forEach((pane, index) => {
    if (pane.conversation !== line.conversation) return;
    pane.receive(line);
    tabs.news(index);
  });
  next.changed();
  if (line.from === 'verne' && line.version === 1 && !conversations.includes(line.conversation))
    news.add(line.conversation);
}

let built = false;
inLanguage(() => {
  panes = conversations.map((_, index) => paneAt(index));
  main.replaceChildren(...panes.map(({ element }) => element));
  panesChanged();
  if (built) void loadAll();
  built = true;
});
addEventListener('hashchange', () => {
  const now = seatsNow(seats);
  meant = now.line;
  now.conversations.forEach((conversation, index) => void sit(index, conversation));
  void loadAll();
});
listen({
  hello({ resumed, now }) {
    connection.restored();
    clock.set(now);
    if (!resumed) void loadAll();
  },
  line: receive,
  clock({ now }) {
    clock.set(now);
    next.changed();
  },
  lost: () => connection.lost(),
});
