import { type Surface, validateBlocks } from './blockRules.ts';
import type { FakeFile } from './files.ts';
import {
  BOT_USER,
  type FakeChannel,
  type FakeMessage,
  type FakeUser,
  type JsonObject,
  SlackFault,
  withIds,
} from './records.ts';
import { ViewStacks } from './views.ts';

interface Trigger {
  user: string;
  expires: number;
  isUsed: boolean;
}

interface ResponseUrl {
  channel: string;
  ts: string | undefined;
  user: string;
  uses: number;
  expires: number;
}

const TRIGGER_LIFE = 3000;
const RESPONSE_LIFE = 30 * 60_000;
const RESPONSE_USES = 5;

/** One Slack workspace in memory: people, channels, messages, open views, and what the app did that it may not do. */
export class Workspace {
  readonly teamId: string;
  /** Where the fake can be reached, without a path. */
  baseUrl = '';
  readonly scopes: ReadonlySet<string>;
  readonly users = new Map<string, FakeUser>();
  readonly channels = new Map<string, FakeChannel>();
  readonly messages: FakeMessage[] = [];
  readonly views: ViewStacks;
  readonly violations: string[] = [];
  readonly files = new Map<string, FakeFile>();
  readonly #triggers = new Map<string, Trigger>();
  readonly #responseUrls = new Map<string, ResponseUrl>();
  readonly #clock: { now(): string };
  #count = 0;

  constructor(
    teamId: string,
    scopes: readonly string[],
    users: readonly FakeUser[],
    channels: readonly FakeChannel[],
    clock: { now(): string },
  ) {
    this.teamId = teamId;
    this.scopes = new Set(scopes);
    this.#clock = clock;
    this.views = new ViewStacks(this);
    for (const user of users) this.users.set(user.id, user);
    this.users.set(BOT_USER, { id: BOT_USER, name: 'verne', realName: 'Verne', isBot: true });
    for (const channel of channels)
      this.channels.set(channel.id, { ...channel, members: [...channel.members] });
  }

  /** Milliseconds since 1970. */
  now(): number {
    return Date.parse(this.#clock.now());
  }

  /** A new id with a prefix, never repeated. */
  nextId(prefix: string): string {
    this.#count += 1;
    return `${prefix}${String(this.#count).padStart(6, '0')}`;
  }

  /** A message timestamp: the second, and a number that makes it unique and rising. */
  nextTs(): string {
    this.#count += 1;
    return `${Math.floor(this.now() / 1000)}.${String(this.#count).padStart(6, '0')}`;
  }

  /** The private chat between the bot and a person. */
  openIm(user: string): FakeChannel {
    const person = this.users.get(user);
    if (person === undefined) throw new SlackFault('user_not_found');
    if (person.deleted) throw new SlackFault('user_disabled');
    const id = `D${user.slice(1)}`;
    const known = this.channels.get(id);
    if (known !== undefined) return known;
    const channel = { id, name: id, members: [user, BOT_USER], imUser: user };
    this.channels.set(id, channel);
    return channel;
  }

  /** The channel with this id; for a person's id, the private chat. */
  channel(id: string): FakeChannel {
    if (this.users.has(id)) return this.openIm(id);
    const found = this.channels.get(id);
    if (found === undefined) throw new SlackFault('channel_not_found');
    return found;
  }

  /** Messages of a channel that everyone there sees, oldest first. */
  shownIn(channel: string): FakeMessage[] {
    const { id } = this.channel(channel);
    return this.messages.filter((one) => one.channel === id && one.ephemeralFor === undefined);
  }

  add(message: Omit<FakeMessage, 'ts'>): FakeMessage {
    const added = { ...message, ts: this.nextTs() };
    this.messages.push(added);
    return added;
  }

  remove(message: FakeMessage): void {
    this.messages.splice(this.messages.indexOf(message), 1);
  }

  /** Blocks as Slack stores them: checked, each with an id. Invalid blocks are refused and remembered. */
  acceptBlocks(blocks: unknown, place: string): JsonObject[] {
    this.check({ blocks }, 'message', place);
    return withIds(blocks, () => this.nextId('b'));
  }

  /** Refuses a message or view with invalid blocks, and remembers it. */
  check(payload: unknown, surface: Surface, place: string): void {
    const problems = validateBlocks(payload, surface);
    if (problems.length === 0) return;
    this.violations.push(`${place}: invalid blocks: ${problems.join('; ')}`);
    throw new SlackFault('invalid_blocks', { response_metadata: { messages: problems } });
  }

  /** A trigger for one view, for three seconds. */
  issueTrigger(user: string): string {
    const id = this.nextId('trigger.');
    this.#triggers.set(id, { user, expires: this.now() + TRIGGER_LIFE, isUsed: false });
    return id;
  }

  /** The person whose trigger this is. Refuses a used, a stale and an unknown one. */
  exchangeTrigger(id: string): string {
    const trigger = this.#triggers.get(id);
    if (trigger === undefined) throw new SlackFault('invalid_trigger_id');
    if (trigger.isUsed) throw new SlackFault('exchanged_trigger_id');
    if (this.now() > trigger.expires) throw new SlackFault('expired_trigger_id');
    trigger.isUsed = true;
    return trigger.user;
  }

  /** A response_url for what `user` did in `channel`, on the message `ts` if any. */
  issueResponseUrl(user: string, channel: string, ts?: string): string {
    const id = this.nextId('R');
    const expires = this.now() + RESPONSE_LIFE;
    this.#responseUrls.set(id, { user, channel, ts, uses: 0, expires });
    return `${this.baseUrl}/response/${id}`;
  }

  /** What is behind a response_url, counted as one use. Undefined when it is unknown, used up or too old. */
  useResponseUrl(id: string): ResponseUrl | undefined {
    const found = this.#responseUrls.get(id);
    if (found === undefined || found.uses >= RESPONSE_USES || this.now() > found.expires) return undefined;
    found.uses += 1;
    return found;
  }
}
