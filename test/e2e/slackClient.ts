import { z } from 'zod';
import { eventually } from './story.ts';

const message = z.looseObject({
  ts: z.string(),
  channel: z.string(),
  user: z.string().optional(),
  text: z.string().optional(),
  blocks: z.array(z.unknown()).optional(),
  subtype: z.string().optional(),
  ephemeral_to: z.string().optional(),
});
const channel = z.looseObject({ id: z.string(), is_im: z.boolean(), members: z.array(z.string()) });
const view = z.looseObject({ id: z.string(), blocks: z.array(z.unknown()) });
const errors = z.record(z.string(), z.string());

/** What the client tells its page of, as far as anything here looks at it. */
const news = z.discriminatedUnion('t', [
  z.object({
    t: z.literal('init'),
    state: z.object({
      channels: z.array(channel),
      messages: z.record(z.string(), z.array(message)),
      modalStack: z.array(view),
    }),
  }),
  z.object({ t: z.literal('message'), message }),
  z.object({ t: z.literal('message_update'), message }),
  z.object({ t: z.literal('channel'), channel }),
  z.object({ t: z.literal('view'), stack: z.array(view) }),
  z.object({ t: z.literal('view_errors'), errors }),
  z.object({ t: z.literal('home'), user: z.string(), view }),
]);

export type SlackMessage = z.infer<typeof message>;
export type SlackView = z.infer<typeof view>;

/** What stands on the screens of the client, kept up to date by the socket that feeds its own page. */
export class SlackScreens {
  readonly #socket: WebSocket;
  readonly #messages = new Map<string, SlackMessage>();
  readonly #channels = new Map<string, z.infer<typeof channel>>();
  readonly #homes = new Map<string, SlackView>();
  /** The modal that is open: the client has one for all of its users. */
  view: SlackView | null = null;
  errors: Readonly<Record<string, string>> = {};
  /** Counts everything that happened to the modal. */
  moves = 0;
  #isReady = false;

  constructor(url: string) {
    this.#socket = new WebSocket(`${url.replace('http', 'ws')}/ui`);
    this.#socket.addEventListener('message', ({ data }) => {
      const read = news.safeParse(JSON.parse(String(data)));
      if (read.success) this.#take(read.data);
    });
  }

  async ready(): Promise<void> {
    await eventually('the page of the client has no state', () => this.#isReady);
  }

  /** The id of a person's chat with the bot; null before there is one. */
  chatIdOf(user: string): string | null {
    const chats = [...this.#channels.values()].filter((each) => each.is_im);
    return chats.find(({ members }) => members.includes(user))?.id ?? null;
  }

  /** The messages of a person's chat with the bot, oldest first. */
  chatOf(user: string): readonly SlackMessage[] {
    return this.messagesIn(this.chatIdOf(user));
  }

  messagesIn(channel: string | null): readonly SlackMessage[] {
    return [...this.#messages.values()].filter((each) => each.channel === channel);
  }

  /** The start page of the app, as a person has it; null before it was published. */
  homeOf(user: string): SlackView | null {
    return this.#homes.get(user) ?? null;
  }

  submitView(user: string, values: unknown): void {
    this.errors = {};
    this.#socket.send(JSON.stringify({ t: 'view_submit', user, values }));
  }

  close(): void {
    this.#socket.close();
  }

  #take(told: z.infer<typeof news>): void {
    switch (told.t) {
      case 'init':
        for (const each of told.state.channels) this.#channels.set(each.id, each);
        for (const each of Object.values(told.state.messages).flat()) this.#messages.set(each.ts, each);
        this.view = told.state.modalStack.at(-1) ?? null;
        this.#isReady = true;
        return;
      case 'message':
      case 'message_update':
        this.#messages.set(told.message.ts, told.message);
        return;
      case 'channel':
        this.#channels.set(told.channel.id, told.channel);
        return;
      case 'view':
        this.view = told.stack.at(-1) ?? null;
        this.moves += 1;
        return;
      case 'view_errors':
        this.errors = told.errors;
        this.moves += 1;
        return;
      case 'home':
        this.#homes.set(told.user, told.view);
    }
  }
}

/** Asks the client to do what a person does on its page. Resolves when the bot has answered. */
export async function control(url: string, deed: string, body: unknown): Promise<void> {
  const response = await fetch(`${url}/_control/${deed}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`the client did not take “${deed}”: ${await response.text()}`);
}
