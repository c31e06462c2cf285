import { validateBlocks } from './blockRules.ts';
import { Envelopes } from './envelopes.ts';
import { type Upload, upload as uploadFile } from './files.ts';
import { type Answers, filledState, readBlocks } from './filledState.ts';
import { asObject, type FakeMessage, type FakeView, type JsonObject } from './records.ts';
import type { FakeSlack } from './server.ts';
import { type Forgery, type SignedRequest, signedRequest } from './signing.ts';
import { applyAck } from './viewAck.ts';

export interface SlackUserOptions {
  appUrl: string;
  signingSecret: string;
  /** User id. */
  user: string;
  team?: string;
  /** The time that requests are signed with, in milliseconds. The machine's when left out, because apps check it. */
  now?: () => number;
}

/** The app's answer to one request. */
export interface Reply {
  status: number;
  /** The body, parsed where it is JSON; undefined when empty. */
  body: unknown;
  headers: Headers;
  /** The very request, for sending it again. */
  request: SignedRequest;
}

export interface EventOptions {
  /** Gives a redelivery the id of the first delivery. */
  eventId?: string;
  retry?: { num: number; reason: string };
  forge?: Forgery;
}

/** The app's answer to a sent form: what it complained about, by input id, if it did. */
export interface SubmitReply extends Reply {
  errors?: Record<string, string>;
}

/** A Slack app has this long to answer. */
const PATIENCE = 3000;

/** One person at a Slack client: does what a person can do, and sends to the app what Slack would send. */
export class SlackUser {
  readonly id: string;
  readonly #fake: FakeSlack;
  readonly #options: SlackUserOptions;
  readonly #envelopes: Envelopes;

  constructor(fake: FakeSlack, options: SlackUserOptions) {
    this.id = options.user;
    this.#fake = fake;
    this.#options = options;
    this.#envelopes = new Envelopes(fake, options.user, options.team ?? fake.teamId);
  }

  /** The id of the private chat with the bot. */
  get im(): string {
    return this.#fake.workspace.openIm(this.id).id;
  }

  /** Sends a request as it is; sending one twice is a replay. A late answer is a violation. */
  async send(request: SignedRequest): Promise<Reply> {
    const started = performance.now();
    const response = await fetch(this.#options.appUrl, { method: 'POST', ...request, redirect: 'manual' });
    const text = await response.text();
    const took = performance.now() - started;
    if (took > PATIENCE) this.#fake.violations.push(`the app answered after ${Math.round(took)} ms`);
    return { status: response.status, body: parsed(text), headers: response.headers, request };
  }

  #sendJson(body: JsonObject, options: EventOptions = {}): Promise<Reply> {
    const request = this.#sign(JSON.stringify(body), 'application/json', options.forge);
    const { retry } = options;
    const marks = retry && {
      'x-slack-retry-num': String(retry.num),
      'x-slack-retry-reason': retry.reason,
    };
    return this.send({ ...request, headers: { ...request.headers, ...marks } });
  }

  #sendForm(fields: Record<string, string>, forge?: Forgery): Promise<Reply> {
    const body = new URLSearchParams(fields).toString();
    return this.send(this.#sign(body, 'application/x-www-form-urlencoded', forge));
  }

  #sendPayload(payload: JsonObject, forge?: Forgery): Promise<Reply> {
    return this.#sendForm({ payload: JSON.stringify(payload) }, forge);
  }

  #sign(body: string, contentType: string, forge?: Forgery): SignedRequest {
    const now = this.#options.now?.() ?? Date.now();
    return signedRequest(body, contentType, this.#options.signingSecret, now, forge);
  }

  /** Any event, in its envelope. */
  event(event: JsonObject, options: EventOptions = {}): Promise<Reply> {
    return this.#sendJson(this.#envelopes.event(event, options.eventId), options);
  }

  urlVerification(challenge: string): Promise<Reply> {
    return this.#sendJson({ type: 'url_verification', token: 'legacy', challenge });
  }

  /** Writes in the private chat with the bot, or in a channel; `thread` is the ts of a message. */
  say(
    text: string,
    options: EventOptions & { channel?: string; thread?: string; blocks?: JsonObject[] } = {},
  ): Promise<Reply> {
    const message = this.#post(options.channel ?? this.im, text, options.thread);
    if (options.blocks !== undefined) message.blocks = options.blocks;
    return this.event(this.#envelopes.message(message), options);
  }

  /** Puts a file into a form, and gives what the form's answer is then. */
  chooses(upload: Upload): string {
    return JSON.stringify(uploadFile(this.#fake.workspace, this.id, upload));
  }

  /** Sends files in the private chat with the bot, with or without words. */
  share(files: readonly Upload[], text = '', options: EventOptions = {}): Promise<Reply> {
    const { workspace } = this.#fake;
    const message = this.#post(this.im, text);
    message.files = files.map((file) => uploadFile(workspace, this.id, file));
    return this.event({ ...this.#envelopes.message(message), subtype: 'file_share' }, options);
  }

  /** Mentions the bot in a channel. */
  mention(channel: string, text: string, options: EventOptions = {}): Promise<Reply> {
    const message = this.#post(channel, `<@${this.#envelopes.botUser}> ${text}`);
    return this.event({ ...this.#envelopes.message(message), type: 'app_mention' }, options);
  }

  #post(channel: string, text: string, thread?: string): FakeMessage {
    const { id } = this.#fake.workspace.channel(channel);
    return this.#fake.workspace.add({
      channel: id,
      user: this.id,
      text,
      ...(thread !== undefined && { thread_ts: thread }),
    });
  }

  /** Changes an own message afterwards. */
  edit(message: FakeMessage, text: string, options: EventOptions = {}): Promise<Reply> {
    const before = this.#envelopes.message(message);
    message.text = text;
    message.edited = { user: this.id, ts: this.#fake.workspace.nextTs() };
    return this.event(this.#envelopes.changed(message, before), options);
  }

  openHome(options: EventOptions = {}): Promise<Reply> {
    const view = this.#fake.views.home(this.id);
    const event = { type: 'app_home_opened', user: this.id, channel: this.im, tab: 'home' };
    return this.event({ ...event, ...(view !== undefined && { view }) }, options);
  }

  join(channel: string, options: EventOptions = {}): Promise<Reply> {
    const found = this.#fake.workspace.channel(channel);
    if (!found.members.includes(this.id)) found.members.push(this.id);
    return this.event(this.#envelopes.membership('member_joined_channel', found), options);
  }

  leave(channel: string, options: EventOptions = {}): Promise<Reply> {
    const found = this.#fake.workspace.channel(channel);
    found.members = found.members.filter((member) => member !== this.id);
    return this.event(this.#envelopes.membership('member_left_channel', found), options);
  }

  /** Types a slash command. A message in the answer is checked as any other. */
  async command(
    name: string,
    text: string,
    options: { channel?: string; forge?: Forgery } = {},
  ): Promise<Reply> {
    const fields = this.#envelopes.command(name, text, options.channel ?? this.im);
    const reply = await this.#sendForm(fields, options.forge);
    const { blocks } = asObject(reply.body);
    if (blocks !== undefined)
      for (const problem of validateBlocks({ blocks }, 'message'))
        this.#fake.violations.push(`answer to ${name}: ${problem}`);
    return reply;
  }

  globalShortcut(callbackId: string, forge?: Forgery): Promise<Reply> {
    return this.#sendPayload(this.#envelopes.shortcut(callbackId), forge);
  }

  messageShortcut(callbackId: string, message: FakeMessage, forge?: Forgery): Promise<Reply> {
    return this.#sendPayload(this.#envelopes.messageShortcut(callbackId, message), forge);
  }

  /**
   * Presses the button `actionId` of a message or of an open view, with `answers` in the inputs around it.
   * Throws when there is no such button.
   */
  async click(
    place: FakeMessage | FakeView,
    actionId: string,
    answers: Answers = {},
    forge?: Forgery,
  ): Promise<Reply> {
    return this.#sendPayload(this.#envelopes.blockActions(place, actionId, answers), forge);
  }

  /** Sends a modal in, and lets the app's answer change what is open. Throws where Slack would not let it go. */
  async submit(view: FakeView, answers: Answers = {}, forge?: Forgery): Promise<SubmitReply> {
    const open = this.#openView(view);
    const values = filledState(readBlocks(open.blocks), answers, true);
    const payload = this.#envelopes.viewSubmission({ ...open, state: { values } });
    const reply = await this.#sendPayload(payload, forge);
    if (reply.status !== 200) return reply;
    const errors = applyAck(this.#fake, this.id, open, reply.body);
    return errors === undefined ? reply : { ...reply, errors };
  }

  /** Closes a modal; the app hears of it when it asked to. */
  async closeView(view: FakeView): Promise<Reply | undefined> {
    const open = this.#openView(view);
    const stack = this.#fake.views.stack(this.id);
    stack.splice(stack.indexOf(open));
    if (open.notify_on_close !== true) return undefined;
    return this.#sendPayload(this.#envelopes.viewClosed(open));
  }

  /** Types into a menu that asks the app for its options. */
  async blockSuggestion(place: FakeMessage | FakeView, actionId: string, typed: string): Promise<Reply> {
    return this.#sendPayload(this.#envelopes.blockSuggestion(place, actionId, typed));
  }

  /** The present form of a view: the app may have updated it. */
  #openView(view: FakeView): FakeView {
    const open = this.#fake.views.stack(this.id).find(({ id }) => id === view.id);
    if (open === undefined) throw new Error(`view ${view.id} is not open`);
    return open;
  }
}

/** A person of the fake workspace at a Slack client, talking to the app at `appUrl`. */
export function slackUser(fake: FakeSlack, options: SlackUserOptions): SlackUser {
  return new SlackUser(fake, options);
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
