import { MESSAGE_SHORTCUT } from '../../src/channels/slack/interactionListeners.ts';
import {
  type Answers,
  BOT_USER,
  type FakeMessage,
  type FakeSlack,
  type FakeView,
  type Reply,
  type SlackUser,
  type SubmitReply,
  slackUser,
} from '../fakes/slack/index.ts';
import type { Program } from './program.ts';
import type { Inputs, Seat, SeenButton, Shown } from './seat.ts';
import {
  buttonsOfBlocks,
  inputsOfBlocks,
  type SlackButton,
  textOf,
  wordsOfBlocks,
  wordsOfMessage,
} from './slackReading.ts';
import { typedInSlack } from './slackTyping.ts';

interface Seen {
  readonly message: FakeMessage;
  readonly button: SlackButton;
}

/** The workspace and the service in it. */
export interface SlackHouse {
  readonly fake: FakeSlack;
  readonly program: Program;
  readonly signingSecret: string;
  /** A channel in which people write to each other. */
  readonly meeting: string;
  /** The channels of units, by unit. */
  readonly channels: ReadonlyMap<string, string>;
  readonly seen: WeakMap<SeenButton, Seen>;
}

/** A person of the workspace, by user id. */
export function seatAtSlack(house: SlackHouse, id: string): Seat {
  const client = new SlackClient(house, id);
  return {
    says: (text) => client.say(text),
    sends: (files, text) => client.share(files, text ?? ''),
    photos: async () => client.photos(),
    files: async () => client.photos(),
    presses: async (title, inputs) => client.press(client.find(title), inputs),
    sees: async (title) => {
      const found = client.find(title);
      const button = { title };
      house.seen.set(button, { ...found, message: structuredClone(found.message) });
      return button;
    },
    pressesSeen: async (button, inputs) => {
      const found = house.seen.get(button);
      if (!found) throw new Error('that button was seen on another stage');
      return client.press(found, inputs);
    },
    tampered: (button, insides) => {
      const found = house.seen.get(button);
      if (!found) throw new Error('that button was seen on another stage');
      const seen = { title: button.title };
      const message = withInsides(found.message, found.button.actionId, insides);
      house.seen.set(seen, { ...found, message });
      return seen;
    },
    asks: (unit, text) => client.mention(unit, text),
    pressesIn: async (unit, title, inputs) => client.press(client.find(title, client.posts(unit)), inputs),
    pressesTold: async (title, inputs) => client.press(client.find(title, client.whispers()), inputs),
    submits: (inputs) => client.submit(inputs),
    reportsMessage: (text) => client.reportMessage(text),
    redelivers: () => client.redeliver(),
    chat: async () => client.messages().map(wordsOfMessage),
  };
}

/** One person's Slack: what is on the screen, and what was done last. */
class SlackClient {
  readonly #house: SlackHouse;
  readonly #id: string;
  #last: Reply | null = null;
  #errors: Readonly<Record<string, string>> = {};
  #typed: Answers = {};

  constructor(house: SlackHouse, id: string) {
    this.#house = house;
    this.#id = id;
  }

  /** Signs as Slack does at this moment, and sends to where the service listens now. */
  user(): SlackUser {
    const { fake, program, signingSecret } = this.#house;
    return slackUser(fake, {
      appUrl: `${program.address()}/slack/events`,
      signingSecret,
      user: this.#id,
      now: () => Date.parse(program.now()),
    });
  }

  messages(): readonly FakeMessage[] {
    return this.#house.fake.messages(this.#id).filter(({ user }) => user === BOT_USER);
  }

  /** What the bot has posted in the channel of a unit. */
  posts(unit: string): readonly FakeMessage[] {
    return this.#house.fake.messages(this.#channelOf(unit)).filter(({ user }) => user === BOT_USER);
  }

  find(title: string, among = this.messages()): Seen {
    for (const message of among.toReversed()) {
      const button = buttonsOfBlocks(message.blocks).find((each) => each.title === title);
      if (button) return { message, button };
    }
    throw new Error(`no button “${title}” in:\n${among.map(wordsOfMessage).join('\n\n')}`);
  }

  say(written: string): Promise<Shown> {
    const { text, blocks } = typedInSlack(written);
    return this.after(() => this.user().say(text, { blocks }));
  }

  mention(unit: string, text: string): Promise<Shown> {
    return this.after(() => this.user().mention(this.#channelOf(unit), text));
  }

  share(files: readonly Uint8Array[], text: string): Promise<Shown> {
    return this.after(() =>
      this.user().share(
        files.map((bytes) => ({ bytes, ...(isPdf(bytes) && { mimetype: 'application/pdf' }) })),
        text,
      ),
    );
  }

  /** The pictures of the messages with files, as long as the files are there. */
  photos(): readonly Uint8Array[] {
    const { files } = this.#house.fake.workspace;
    const ids = this.messages().flatMap((message) => (message.files ?? []).map(({ id }) => String(id)));
    return ids.flatMap((id) => files.get(id)?.bytes ?? []);
  }

  /** Closes what is open, does something, and tells what the person sees then. */
  async after(act: () => Promise<Reply>): Promise<Shown> {
    const [root] = this.#house.fake.views.stack(this.#id);
    if (root) await this.user().closeView(root);
    this.#forgetForm();
    return this.#shownAfter(act);
  }

  async press({ message, button }: Seen, inputs: Inputs | undefined): Promise<Shown> {
    const here = inputsOfBlocks(message.blocks);
    const own = Object.entries(inputs ?? {}).filter(([question]) => here.some(({ id }) => id === question));
    const answers = answersFor(message.blocks, Object.fromEntries(own));
    const shown = await this.after(() => this.user().click(message, button.actionId, answers));
    const rest = Object.entries(inputs ?? {}).filter(([question]) => !own.some(([id]) => id === question));
    if (rest.length === 0 || (shown.form === null && shown.told !== '')) return shown;
    return this.submit(Object.fromEntries(rest));
  }

  async submit(inputs: Inputs): Promise<Shown> {
    const view = this.#form();
    if (!view) throw new Error('no form is open');
    this.#typed = { ...this.#typed, ...answersFor(view.blocks, inputs) };
    this.#errors = {};
    return this.#shownAfter(async () => {
      const reply: SubmitReply = await this.user().submit(view, this.#typed);
      if (reply.errors) this.#errors = reply.errors;
      else this.#typed = {};
      return reply;
    });
  }

  reportMessage(written: string): Promise<Shown> {
    const typed = { channel: this.#house.meeting, user: this.#id, ...typedInSlack(written) };
    const message = this.#house.fake.workspace.add(typed);
    return this.after(() => this.user().messageShortcut(MESSAGE_SHORTCUT, message));
  }

  async redeliver(): Promise<void> {
    if (!this.#last) throw new Error('nothing was done yet');
    const { headers, body } = this.#last.request;
    const marks = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' };
    const { status } = await this.user().send({ headers: { ...headers, ...marks }, body });
    if (status !== 200) throw new Error(`the app answered ${status}`);
    await this.#house.program.settled();
  }

  async #shownAfter(act: () => Promise<Reply>): Promise<Shown> {
    const before = this.whispers().length;
    const reply = await act();
    if (reply.status !== 200) throw new Error(`the app answered ${reply.status}`);
    this.#last = reply;
    await this.#house.program.settled();
    const whispered = this.whispers().slice(before).map(wordsOfMessage);
    const form = this.#form();
    if (form) return { told: whispered.join('\n'), form: this.#wordsOfForm(form) };
    this.#forgetForm();
    const notes = this.#house.fake.views.stack(this.#id).map(({ blocks }) => wordsOfBlocks(blocks));
    return { told: [...whispered, ...notes].join('\n'), form: null };
  }

  #channelOf(unit: string): string {
    return this.#house.channels.get(unit) ?? '';
  }

  /** What only this person sees, where it was said. */
  whispers(): readonly FakeMessage[] {
    return this.#house.fake.workspace.messages.filter(({ ephemeralFor }) => ephemeralFor === this.#id);
  }

  /** The modal in front, when it can be submitted; others only say something. */
  #form(): FakeView | undefined {
    const top = this.#house.fake.views.stack(this.#id).at(-1);
    return textOf(top?.submit) === '' ? undefined : top;
  }

  /** A form as the person sees it: with what they typed and what Slack says is wrong. */
  #wordsOfForm({ title, blocks, submit }: FakeView): string {
    const typed = Object.values(this.#typed).map(String);
    const words = [textOf(title), wordsOfBlocks(blocks), ...typed, ...Object.values(this.#errors)];
    return [...words, `[${textOf(submit)}]`].join('\n');
  }

  #forgetForm(): void {
    this.#typed = {};
    this.#errors = {};
  }
}

/** Answers as a hand gives them: a toggle is ticked, everything else typed or chosen. */
function answersFor(blocks: unknown, inputs: Inputs): Answers {
  const toggles = new Set(
    inputsOfBlocks(blocks)
      .filter(({ isToggle }) => isToggle)
      .map(({ id }) => id),
  );
  return Object.fromEntries(
    Object.entries(inputs).map(([question, value]) => [
      question,
      toggles.has(question) ? value === 'yes' : value,
    ]),
  );
}

/** The message with other insides of one button. */
function withInsides<T>(message: T, actionId: string, insides: Readonly<Record<string, unknown>>): T {
  return JSON.parse(JSON.stringify(message), (_, node) =>
    node?.action_id === actionId && typeof node.value === 'string'
      ? { ...node, value: JSON.stringify({ ...JSON.parse(node.value), ...insides }) }
      : node,
  );
}

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-';
}
