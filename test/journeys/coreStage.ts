import type { Command } from '../../src/app/commands.ts';
import { readClick } from '../../src/app/commands.ts';
import type { Channel, Clock, Destination, Log, Rendering, Request, Sent } from '../../src/app/ports.ts';
import { createVerne } from '../../src/app/verne.ts';
import { timedIds } from '../../src/clock.ts';
import { readDirectory } from '../../src/domain/organisation/directory.ts';
import { openDirectory } from '../../src/domain/organisation/openDirectory.ts';
import { instantOf } from '../../src/domain/time.ts';
import { type Outbox, startOutbox } from '../../src/jobs/outbox.ts';
import { understand } from '../../src/language/understanding/understand.ts';
import { createRenderer } from '../../src/render/render.ts';
import sample from '../../src/sample/directory.json' with { type: 'json' };
import { memoryData, memoryStore } from '../fakes/memoryStore.ts';
import { type Button, buttonsIn, inputsOf, wordsIn } from './cardReading.ts';
import type { Inputs, Seat, SeenButton, Shown, Stage } from './seat.ts';

type Card = Readonly<Record<string, unknown>>;

/** A log that keeps quiet. */
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** The core alone, with messages kept in memory: the fastest stage. */
export async function openCoreStage(): Promise<Stage> {
  let now = Date.parse('2026-11-20T09:15:00.000Z');
  const clock: Clock = { now: () => instantOf(now++) };
  const reading = readDirectory(sample);
  if ('problems' in reading) throw new Error('the sample is wrong');
  const directory = openDirectory(reading.directory);
  const data = memoryData();
  const conversations = new Map<string, Map<string, Card>>();
  const render = createRenderer(() => 'Europe/Oslo');
  const channel = memoryChannel(conversations);
  const begin = async () => {
    let outbox: Outbox | null = null;
    const core = {
      store: memoryStore(data),
      clock,
      ids: timedIds(clock),
      log: silentLog,
      directory: () => directory,
      understand,
      platforms: ['web'] as const,
      wake: () => outbox?.wake(),
    };
    outbox = await startOutbox({ core, channels: new Map([['web' as const, channel]]), render });
    return { verne: createVerne(core), outbox };
  };
  let running = await begin();
  const seats = new Map<string, Seat>();
  const seen = new WeakMap<SeenButton, Button>();
  const seatOf = (person: string): Seat => {
    let form: Card | null = null;
    let last: Request | null = null;
    let events = 0;
    const find = (title: string): Button => {
      const cards = [...(conversations.get(person)?.values() ?? [])].reverse();
      const button = cards.flatMap(buttonsIn).find((each) => each.title === title);
      if (!button) throw new Error(`${person} has no button “${title}”`);
      return button;
    };
    const requestOf = (command: Command): Request => ({
      event: `${person} ${now} ${events++}`,
      account: { platform: 'web', tenant: 'local', user: person },
      profile: async () => ({ name: person, email: directory.people.get(person)?.email ?? null }),
      locale: null,
      route: null,
      command,
    });
    const handle = async (command: Command | null): Promise<Shown> => {
      if (!command) throw new Error('no command');
      last = requestOf(command);
      const reply = await running.verne.handle(last);
      await running.outbox.idle();
      const rendered = reply.kind === 'tell' ? render(reply.message, reply.language) : null;
      if (reply.kind === 'form' || reply.kind === 'invalid') form = render(reply.form, reply.language).card;
      else form = null;
      return { told: rendered ? wordsIn(rendered.card) : '', form: form && wordsIn(form) };
    };
    const press = (button: Button, inputs: Inputs): Promise<Shown> =>
      handle(readClick(button.data, inputsOf(button, inputs)));
    return {
      says: (text) => handle({ do: 'say', text }),
      presses: async (title, inputs) => {
        const button = find(title);
        const isToRead = button.unfolds !== null && button.data === undefined;
        return isToRead ? { told: '', form: wordsIn(button.unfolds) } : press(button, inputs ?? {});
      },
      sees: async (title) => {
        const button = { title };
        seen.set(button, find(title));
        return button;
      },
      pressesSeen: async (button, inputs) => {
        const found = seen.get(button);
        if (!found) throw new Error('that button was seen on another stage');
        return press(found, inputs ?? {});
      },
      submits: (inputs) => {
        const [button] = form ? buttonsIn(form) : [];
        if (!button) throw new Error('no form is open');
        return press(button, inputs);
      },
      reportsMessage: (text) =>
        handle({ do: 'report', how: 'form', from: { text, link: 'https://example.no/m/1' } }),
      redelivers: async () => {
        if (!last) throw new Error('nothing was done yet');
        await running.verne.handle(last);
        await running.outbox.idle();
      },
      chat: async () => [...(conversations.get(person)?.values() ?? [])].map(wordsIn),
    };
  };
  return {
    seat: async (person) => {
      const known = seats.get(person) ?? seatOf(person);
      seats.set(person, known);
      return known;
    },
    channel: async (unit) => [...(conversations.get(`unit:${unit}`)?.values() ?? [])].map(wordsIn),
    restart: async () => {
      await running.outbox.stop();
      running = await begin();
    },
    settled: () => running.outbox.idle(),
    pass: async (hours) => {
      now += hours * 3_600_000;
      await running.outbox.idle();
    },
    close: () => running.outbox.stop(),
  };
}

function memoryChannel(conversations: Map<string, Map<string, Card>>): Channel {
  const nameOf = (to: Destination): string => (to.kind === 'person' ? to.user : to.channel);
  const put = (conversation: string, message: string, { card }: Rendering): Sent => {
    const messages = conversations.get(conversation) ?? new Map<string, Card>();
    messages.set(message, card);
    conversations.set(conversation, messages);
    return { tenant: 'local', conversation, message };
  };
  return {
    platform: 'web',
    send: async (to, rendering, key) => put(nameOf(to), key, rendering),
    update: async ({ conversation, message }, _to, rendering) => void put(conversation, message, rendering),
    find: async (email) => ({
      platform: 'web',
      tenant: 'local',
      user: email.split('@')[0]?.replace('.', '-') ?? '',
    }),
    wasSent: async () => 'no',
  };
}
