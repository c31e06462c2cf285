export interface FakeUser {
  /** "U…" */
  id: string;
  /** Handle. */
  name: string;
  realName?: string;
  email?: string;
  locale?: string;
  tz?: string;
  deleted?: boolean;
  isBot?: boolean;
}

export interface FakeChannel {
  /** "C…" */
  id: string;
  name: string;
  /** User ids; the bot is in the channel when its id (`BOT_USER`) is among them. */
  members: string[];
  isPrivate?: boolean;
  /** Another organisation is in it, too. */
  isShared?: boolean;
  isArchived?: boolean;
  /** The person at the other end, for a private chat with the bot. */
  imUser?: string;
}

export interface FakeMessage {
  channel: string;
  ts: string;
  user: string;
  text: string;
  bot_id?: string;
  blocks?: JsonObject[];
  thread_ts?: string;
  metadata?: unknown;
  edited?: { user: string; ts: string };
  files?: JsonObject[];
  /** Only this person saw it. */
  ephemeralFor?: string;
  reactions?: string[];
}

export interface FakeView extends JsonObject {
  id: string;
  hash: string;
  type: string;
  blocks: JsonObject[];
  root_view_id: string;
  previous_view_id: string | null;
  external_id: string;
}

export type JsonObject = Record<string, unknown>;

export const BOT_USER = 'UBOT';
export const BOT_ID = 'BBOT';
export const APP_ID = 'AVERNE';

/** An answer `{ ok: false, error }` of the Web API. */
export class SlackFault extends Error {
  readonly code: string;
  readonly details: JsonObject;
  constructor(code: string, details: JsonObject = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** The value as an object; an empty one for anything else. */
export function asObject(value: unknown): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value));
}

/** Blocks with an id each, as Slack stores them. */
export function withIds(blocks: unknown, next: () => string): JsonObject[] {
  if (!Array.isArray(blocks)) return [];
  return blocks.map(asObject).map((block) => {
    const named = { ...block, block_id: block.block_id ?? next() };
    if (!Array.isArray(block.elements) || block.type !== 'actions') return named;
    const elements = block.elements.map(asObject);
    return { ...named, elements: elements.map((one) => ({ ...one, action_id: one.action_id ?? next() })) };
  });
}
