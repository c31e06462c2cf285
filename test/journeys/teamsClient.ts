import {
  type BotAnswer,
  cardsOf,
  type FakeMessage,
  type FakePerson,
  type FakeTeams,
  type TeamsUser,
  teamsUser,
} from '../fakes/teams/index.ts';
import { type Button, buttonsIn, inputsOf, wordsIn } from './cardReading.ts';
import type { Program } from './program.ts';
import type { Inputs, Seat, SeenButton, Shown } from './seat.ts';

type Json = Readonly<Record<string, unknown>>;

interface Seen {
  readonly message: FakeMessage;
  readonly button: Button;
}

/** The tenant and the service in it. */
export interface TeamsHouse {
  readonly fake: FakeTeams;
  readonly program: Program;
  /** A channel in which people write to each other. */
  readonly meeting: string;
  /** The channel of a unit. */
  readonly channelOf: (unit: string) => string;
  readonly seen: WeakMap<SeenButton, Seen>;
}

/** Somebody with the app in their private chat. */
export async function seatAtTeams(house: TeamsHouse, person: FakePerson): Promise<Seat> {
  const client = new TeamsClient(house, person);
  await client.install();
  return {
    says: (text) => client.say(text),
    sends: (files, text) => client.share(files, text ?? ''),
    photos: async () => client.photos(),
    files: () => client.files(),
    presses: async (title, inputs) => client.press(client.find(title), inputs),
    sees: async (title) => {
      const button = { title };
      house.seen.set(button, client.find(title));
      return button;
    },
    pressesSeen: async (button, inputs) => {
      const found = house.seen.get(button);
      if (!found) throw new Error('that button was seen on another stage');
      return client.pressSeen(found, inputs ?? {});
    },
    tampered: (button, insides) => {
      const found = house.seen.get(button);
      if (!found) throw new Error('that button was seen on another stage');
      const { data } = found.button;
      const changed = { ...found.button, data: { ...(isJson(data) ? data : {}), ...insides } };
      const seen = { title: button.title };
      house.seen.set(seen, { ...found, button: changed });
      return seen;
    },
    asks: (unit, text) => client.ask(unit, text),
    pressesIn: async (unit, title, inputs) => client.press(client.find(title, client.posts(unit)), inputs),
    pressesTold: async (title, inputs) => client.press(client.find(title), inputs),
    submits: (inputs) => client.submit(inputs),
    reportsMessage: (text) => client.reportMessage(text),
    redelivers: () => client.redeliver(),
    chat: async () => client.messages().map((message) => client.wordsOf(message)),
  };
}

/** A form on somebody's screen: how to submit it, and what it says. */
interface OpenForm {
  readonly card: Json;
  readonly submit: (inputs: Json) => Promise<BotAnswer>;
}

/** One person's Teams. */
class TeamsClient {
  readonly #house: TeamsHouse;
  readonly #person: FakePerson;
  #user: { readonly address: string; readonly user: TeamsUser } | null = null;
  #last: ReturnType<TeamsUser['lastActivity']> = null;
  #form: OpenForm | null = null;

  constructor(house: TeamsHouse, person: FakePerson) {
    this.#house = house;
    this.#person = person;
  }

  user(): TeamsUser {
    const { fake, program } = this.#house;
    const address = program.address();
    if (this.#user?.address !== address) {
      const user = teamsUser(fake, { botUrl: `${address}/api/messages`, person: this.#person });
      this.#user = { address, user };
    }
    return this.#user.user;
  }

  async install(): Promise<void> {
    await this.user().install();
    await this.#house.program.settled();
  }

  messages(): readonly FakeMessage[] {
    return this.user().messages();
  }

  wordsOf(message: FakeMessage): string {
    return cardsOf(message.activity).length > 0
      ? wordsIn(this.user().card(message))
      : wordsOfActivity(message.activity);
  }

  /** What the bot has posted in the channel of a unit. */
  posts(unit: string): readonly FakeMessage[] {
    return this.user().messages(this.#house.channelOf(unit));
  }

  ask(unit: string, text: string): Promise<Shown> {
    return this.#after(null, () => this.user().sayInChannel(this.#house.channelOf(unit), text));
  }

  find(title: string, among = this.messages()): Seen {
    for (const message of among.toReversed()) {
      if (cardsOf(message.activity).length === 0) continue;
      const button = buttonsIn(this.user().card(message)).find((each) => each.title === title);
      if (button) return { message, button };
    }
    throw new Error(`no button “${title}” in:\n${among.map((each) => this.wordsOf(each)).join('\n\n')}`);
  }

  say(text: string): Promise<Shown> {
    return this.#after(null, () => this.user().say(text));
  }

  /** The first from the paperclip, the others pasted. */
  share(files: readonly Uint8Array[], text: string): Promise<Shown> {
    const uploads = files.map((bytes, at) => ({
      bytes,
      way: at === 0 ? ('shared' as const) : ('pasted' as const),
    }));
    return this.#after(null, () => this.user().share(uploads, text));
  }

  /** The pictures that stand in messages. */
  photos(): readonly Uint8Array[] {
    const attachments = this.messages().flatMap(({ activity }) =>
      Array.isArray(activity.attachments) ? activity.attachments : [],
    );
    return attachments.flatMap(({ contentType, contentUrl }) =>
      contentType === 'image/jpeg' ? [Buffer.from(String(contentUrl).split(',')[1] ?? '', 'base64')] : [],
    );
  }

  /** Agrees to every file that is offered, and looks at what was stored then. */
  async files(): Promise<readonly Uint8Array[]> {
    const { fake, program } = this.#house;
    const taken: Uint8Array[] = [];
    for (const message of this.messages()) {
      const [offer] = Array.isArray(message.activity.attachments) ? message.activity.attachments : [];
      if (offer?.contentType !== 'application/vnd.microsoft.teams.card.file.consent') continue;
      const place = fake.place(String(offer.name));
      await this.user().answerOffer(message, offer.content.acceptContext, place);
      await program.settled();
      taken.push(fake.stored(String(place.uniqueId)));
    }
    return taken;
  }

  async press(found: Seen, inputs: Inputs | undefined): Promise<Shown> {
    const { message, button } = found;
    if (button.type === 'Action.Submit') return this.#openDialog(found, inputs);
    const click = (typed: Json) => this.user().click(message, keyOf(button), typed);
    if (button.unfolds && inputs === undefined) {
      this.#form = { card: button.unfolds, submit: (typed) => this.#send(found, typed) };
      return { told: '', form: wordsIn(button.unfolds) };
    }
    return this.#after(message, () => click(inputsOf(button, inputs ?? {})));
  }

  pressSeen(found: Seen, inputs: Inputs): Promise<Shown> {
    return this.#after(null, () => this.#send(found, inputsOf(found.button, inputs)));
  }

  /** A press on a card as it stood when it was seen: a client that is behind sends it so. */
  #send({ message, button }: Seen, typed: Json): Promise<BotAnswer> {
    const isOwn = message.conversationId === this.user().conversationId;
    const data = { ...(isJson(button.data) ? button.data : {}), ...typed };
    const action = { type: 'Action.Execute', title: button.title, data };
    const value = { action, trigger: 'manual' };
    return this.user().invoke('adaptiveCard/action', value, isOwn ? { replyToId: message.id } : {});
  }

  async submit(inputs: Inputs): Promise<Shown> {
    if (!this.#form) throw new Error('no form is open');
    const { card, submit } = this.#form;
    return this.#inForm(() => submit(inputsInForm(card, inputs)), submit);
  }

  async reportMessage(text: string): Promise<Shown> {
    const shared = { text: asHtml(text), linkToMessage: 'https://teams.microsoft.com/l/message/1' };
    const { meeting } = this.#house;
    const { messageExtension } = this.user();
    return this.#inForm(
      () => messageExtension.fetchTask('reportThis', shared, meeting),
      (inputs) => messageExtension.submitAction('reportThis', inputs, shared, meeting),
    );
  }

  async redeliver(): Promise<void> {
    const { status } = await this.user().redeliver(this.#last);
    if (status !== 200) throw new Error(`the bot answered ${status}`);
    await this.#house.program.settled();
  }

  async #openDialog({ message, button }: Seen, inputs: Inputs | undefined): Promise<Shown> {
    const data = isJson(button.data) ? button.data : {};
    const shown = await this.#inForm(
      () => this.user().openDialog(data, message),
      (typed) => this.user().submitDialog(typed),
    );
    return inputs === undefined || shown.form === null ? shown : this.submit(inputs);
  }

  /** Does something in a dialog, which stays, changes or closes by the answer. */
  async #inForm(act: () => Promise<BotAnswer>, submit: OpenForm['submit']): Promise<Shown> {
    const before = this.user().dialog();
    const { told, form } = await this.#after(null, act);
    const dialog = this.user().dialog();
    if (dialog === null || dialog === before) return { told, form };
    this.#form = { card: dialog, submit };
    return { told, form: wordsIn(dialog) };
  }

  async #after(message: FakeMessage | null, act: () => Promise<BotAnswer>): Promise<Shown> {
    this.#form = null;
    const { status, body } = await act();
    if (status !== 200) throw new Error(`the bot answered ${status}`);
    this.#last = this.user().lastActivity();
    await this.#house.program.settled();
    const answer = isJson(body) ? body : {};
    if (answer.type !== 'application/vnd.microsoft.card.adaptive')
      return { told: toldIn(answer), form: null };
    return message === null ? { told: wordsIn(answer.value), form: null } : this.#inPlace(message);
  }

  /** The card took a new shape for this person: a form, when it asks for something. */
  #inPlace(message: FakeMessage): Shown {
    const card = this.user().card(message);
    const [button] = buttonsIn(card);
    if (!button || button.inputs.length === 0) return { told: wordsIn(card), form: null };
    this.#form = { card, submit: (inputs) => this.user().click(message, button.title, inputs) };
    return { told: '', form: wordsIn(card) };
  }
}

/** How the button is told from the others of its card: by its verb where it unfolds, because its title is shown twice. */
function keyOf({ title, data, unfolds }: Button): string {
  return unfolds && isJson(data) ? String(data.do) : title;
}

/** Inputs by question, under the ids of the form. */
function inputsInForm(card: Json, inputs: Inputs): Json {
  const [button] = buttonsIn(card);
  if (!button) throw new Error('the form has no button');
  return inputsOf(button, inputs);
}

function toldIn({ value, task }: Json): string {
  if (typeof value === 'string') return value;
  return isJson(task) && typeof task.value === 'string' ? task.value : '';
}

/** What an activity shows. */
export function wordsOfActivity(activity: Json): string {
  const cards = cardsOf(activity);
  return cards.length > 0 ? cards.map(wordsIn).join('\n') : String(activity.text ?? '');
}

function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
