import type { Server } from 'restify';
import type { Message } from '../../app/messages.ts';
import type { Pictures } from '../../app/pictures.ts';
import {
  type Channel,
  type Clock,
  DeliveryError,
  type Destination,
  FileError,
  type Ids,
  type Log,
  type Rendering,
  type Sent,
  type Verne,
} from '../../app/ports.ts';
import { type Store, StoreError } from '../../app/store.ts';
import type { Language } from '../../domain/language.ts';
import { createActions } from './actions.ts';
import { loadAssets } from './assets.ts';
import { type Conversations, createConversations, type Place } from './conversations.ts';
import { shownTo } from './files.ts';
import { firstSeats, type LocalDirectory, peopleSeats, unitSeats } from './localDirectory.ts';
import type { ConversationId, LineJson, NextJson, SeatsJson } from './page/types.ts';
import { createUploads } from './photos.ts';
import { mountRoutes } from './routes.ts';
import { createStream } from './stream.ts';

/** What the local page is built of. `moveClock` takes the clock forward and resolves when what is due then was begun. */
export interface WebChannelParts {
  readonly store: Store;
  readonly pictures: Pictures;
  readonly verne: Verne;
  readonly directory: () => LocalDirectory;
  readonly clock: Clock;
  readonly moveClock: (milliseconds: number) => Promise<void>;
  /** What is posted next of the HSE year to these people, or in the channels of these units. */
  readonly next: (near: {
    readonly people: readonly string[];
    readonly units: readonly string[];
  }) => Promise<NextJson['next']>;
  readonly ids: Ids;
  readonly log: Log;
  readonly render: (message: Message, language: Language) => Rendering;
}

/** The ids in conversations of one kind. */
function named(conversations: readonly ConversationId[], kind: 'person:' | 'unit:'): readonly string[] {
  return conversations.filter((each) => each.startsWith(kind)).map((each) => each.slice(kind.length));
}

/** The local page: a channel like the others, and the routes of the page itself. */
export interface WebChannel {
  readonly channel: Channel;
  /** Adds the page's routes. They answer this machine only. Needs no body parser and wants none. */
  mount(server: Server): void;
  /** Ends the streams of open pages, so that the server can stop. */
  close(): Promise<void>;
}

/**
 * Makes the local page. People sit at `{ platform: 'web', tenant: 'local', user: <person's id> }`; a unit's channel is
 * the channel "unit:<unit's id>".
 */
export function createWebChannel(parts: WebChannelParts): WebChannel {
  const { store, verne, directory, clock, ids, log, render } = parts;
  const conversations = createConversations(store, clock);
  const stream = createStream(ids.next(), () => clock.now());
  const show = (line: LineJson) => stream.tell('line', line);
  const uploads = createUploads(parts.pictures, clock);
  const actions = createActions({ verne, conversations, directory, render, show, log, uploads });
  const channel = createChannel({ conversations, directory, show });

  return {
    channel,
    mount(server) {
      mountRoutes(server, {
        assets: loadAssets(),
        seats: () => seatsJson(directory(), clock.now()),
        isConversation: (id) => isConversation(directory(), id),
        conversations,
        stream,
        actions,
        uploads,
        isPerson: (seat) => directory().people.some(({ id }) => id === seat),
        photo: (seat, photo, size) =>
          verne.photo({ platform: 'web', tenant: 'local', user: seat }, photo, size),
        file: (seat, file) => verne.file({ platform: 'web', tenant: 'local', user: seat }, file),
        drawing: (seat, drawing, theme) =>
          verne.drawing({ platform: 'web', tenant: 'local', user: seat }, drawing, { size: 'whole', theme }),
        next: (near) => parts.next({ people: named(near, 'person:'), units: named(near, 'unit:') }),
        async moveClock(milliseconds) {
          await parts.moveClock(milliseconds);
          const now = clock.now();
          stream.tell('clock', { now });
          return now;
        },
        now: () => clock.now(),
        zone: () => directory().timeZone,
        log,
      });
    },
    async close() {
      stream.close();
    },
  };
}

function createChannel({
  conversations,
  directory,
  show,
}: {
  readonly conversations: Conversations;
  readonly directory: () => LocalDirectory;
  readonly show: (line: LineJson) => void;
}): Channel {
  return {
    platform: 'web',
    async send(to, rendering, key) {
      const conversation = conversationOf(to);
      if (!isConversation(directory(), conversation)) throw new DeliveryError('never', 'unknown-addressee');
      const { line, repeated } = await saved(() =>
        conversations.append(
          conversation,
          { from: 'verne', rendering: shownTo(rendering, seatOf(to)) },
          `sent:${key}`,
        ),
      );
      if (!repeated) show(line);
      return sentAs(line);
    },
    async update(sent, to, rendering) {
      const place = { conversation: sent.conversation, seq: Number(sent.message) };
      const line = await saved(() => conversations.replace(place, shownTo(rendering, seatOf(to))));
      if (line === null) throw new DeliveryError('never', 'unknown-message');
      show(line);
    },
    async find(email) {
      const wanted = email.toLowerCase();
      const person = directory().people.find((one) => one.email.toLowerCase() === wanted);
      return person ? { platform: 'web', tenant: 'local', user: person.id } : null;
    },
    async wasSent(_to, key) {
      const place = await saved(() => conversations.placeOf(`sent:${key}`));
      return place === null ? 'no' : sentAs(place);
    },
    // What is dropped on the page comes with the request.
    fetch: () => Promise.reject(new FileError('gone', 'not-offered')),
  };
}

/** A store that fails saved nothing: the message can be sent again. */
async function saved<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError) throw new DeliveryError('not-sent', error.code);
    throw error;
  }
}

function conversationOf(to: Destination): ConversationId {
  return to.kind === 'person' ? `person:${to.user}` : to.channel;
}

function seatOf(to: Destination): string | null {
  return to.kind === 'person' ? to.user : null;
}

function isConversation({ people, units }: LocalDirectory, conversation: ConversationId): boolean {
  return (
    people.some(({ id }) => conversation === `person:${id}`) ||
    units.some(({ id }) => conversation === `unit:${id}`)
  );
}

function sentAs({ conversation, seq }: Place): Sent {
  return { tenant: 'local', conversation, message: String(seq) };
}

function seatsJson(directory: LocalDirectory, now: string): SeatsJson {
  return {
    organisation: directory.names,
    timeZone: directory.timeZone,
    people: peopleSeats(directory),
    units: unitSeats(directory),
    first: firstSeats(directory),
    now,
  };
}
