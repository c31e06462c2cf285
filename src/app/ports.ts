import type { Language } from '../domain/language.ts';
import type { Instant } from '../domain/time.ts';
import type { PlaceKind } from '../domain/unitChannels/places.ts';
import type { Command } from './commands.ts';
import type { MadeFile } from './documents/making.ts';
import type { DrawingTheme } from './drawings.ts';
import type { FormMessage, Message, ViewRef } from './messages.ts';
import type { PhotoSize } from './photos/keeping.ts';
import type { SafePicture } from './pictures.ts';
import type { Addressee, PlaceLoss, Platform } from './records.ts';
import type { FetchedCalendar } from './year/calendar/feeds.ts';

export { type Channel, DeliveryError, type Destination, FileError, type Sent } from './channel.ts';
export type * from './rendering.ts';

/** The only source of time. */
export interface Clock {
  now(): Instant;
}

/** The only source of chance: ids that cannot be guessed, and salts. */
export interface Ids {
  /** At least 20 characters of a-z and 0-9, unguessable and never repeated, later ones sorting after earlier ones. */
  next(): string;
}

/** Structured logging without personal data: codes, ids of records and counts only. */
export interface Log {
  info(event: string, details?: Readonly<Record<string, string | number | boolean | null>>): void;
  warn(event: string, details?: Readonly<Record<string, string | number | boolean | null>>): void;
  error(
    event: string,
    details?: Readonly<Record<string, string | number | boolean | null>>,
    cause?: unknown,
  ): void;
}

/** An account, as the platform's verified envelope names it. Never built from what a card or a person says. */
export interface AccountKey {
  readonly platform: Platform;
  /** The workspace, the tenant, or 'local'. */
  readonly tenant: string;
  readonly user: string;
}

/** What the platform knows of the person behind an account: how they are found in the directory. */
export interface Profile {
  readonly name: string;
  readonly email: string | null;
}

/**
 * A file that came with what a person did. `remote` is still on its platform: `where` is what the platform's channel needs to
 * fetch it, `type` and `size` (bytes) are what it says of itself. `picture` is here and has been made safe; `pdf` is here as it came, and is only compared.
 */
export type IncomingFile =
  | {
      readonly kind: 'remote';
      readonly type: string | null;
      readonly size: number | null;
      readonly where: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'picture'; readonly picture: SafePicture }
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array };

/** What a platform knows of a place where people talk. */
export interface PlaceProfile {
  readonly name: string | null;
  readonly kind: PlaceKind;
  readonly isArchived: boolean;
  /** The bot can write there. */
  readonly isMember: boolean;
  readonly route: Readonly<Record<string, string>>;
}

/** The place in which somebody asked for something, where others listen, as the verified envelope names it. */
export interface Here {
  readonly channel: string;
  /** Asked when it matters what kind of place it is; null when the platform cannot tell now. */
  readonly look: () => Promise<PlaceProfile | null>;
}

/** One thing that a person did on a platform, verified and parsed. */
export interface Request {
  /** The platform's key of the event; the same for a redelivery, different for everything else. */
  readonly event: string;
  readonly account: AccountKey;
  /** Asked once for an account that is new here. */
  readonly profile: () => Promise<Profile>;
  /** The language of the person's platform, when the event tells it. */
  readonly locale: Language | null;
  /** How to write to this person in private, when the event tells it; kept for later. */
  readonly route: Readonly<Record<string, string>> | null;
  /** Where they did it, when that is no private chat. */
  readonly here?: Here | null;
  readonly command: Command;
}

/**
 * What the surface shows to the person at once. Everything else that a command causes (cards, news, updates) goes out
 * by the outbox, also to this person.
 *
 * - `done`: nothing at once; `repeated` where a redelivered event was done before
 * - `tell`: a message for this person only (ephemeral, a toast, the body of an invoke's answer)
 * - `form`: open this form, or put it in the place of the one that was submitted
 * - `invalid`: the form stays open, with its problems
 *
 * With `forget` nothing of what the person wrote may be kept, by the channel neither.
 */
export type Reply =
  | { readonly kind: 'done'; readonly forget?: true; readonly repeated?: true }
  | {
      readonly kind: 'tell';
      readonly message: Message;
      readonly language: Language;
      readonly forget?: true;
    }
  | { readonly kind: 'form'; readonly form: FormMessage; readonly language: Language }
  | { readonly kind: 'invalid'; readonly form: FormMessage; readonly language: Language };

/** A message with the language and the version that it was made of, ready to be rendered. */
export interface Presented {
  readonly message: Message;
  readonly language: Language;
  readonly version: number;
  /** True when it will never change again, so that its card need not be remembered. */
  readonly final: boolean;
}

/** The core, as channels and jobs use it. */
export interface Verne {
  /**
   * Does what a person asks for. When it resolves, what was done is durable. Throws only when nothing could be saved
   * (StoreError): the channel then tells the platform to try again, or the person that nothing was saved.
   */
  handle(request: Request): Promise<Reply>;
  /** What a view shows now to this addressee; null when there is nothing to see (any more). */
  present(view: ViewRef, to: Addressee): Promise<Presented | null>;
  /** The person's start page. */
  home(account: AccountKey): Promise<Presented | null>;
  /** The bytes of a photo (JPEG), for those who may see it; null for everybody else. */
  photo(account: AccountKey, photo: string, size: PhotoSize): Promise<Uint8Array | null>;
  /** A file that a message offers, for those who may have it; null for everybody else. */
  file(account: AccountKey, file: string): Promise<MadeFile | null>;
  /** A picture (PNG) that is drawn for a message; null for what is none, and for whoever is not known here. */
  drawing(account: AccountKey, drawing: string, look: DrawingLook): Promise<Uint8Array | null>;
  /** The calendar behind an address that somebody had made; null for every other. */
  calendar(token: string): Promise<FetchedCalendar | null>;
  /** The app was removed for this account, or added again: nothing is sent there meanwhile. */
  setReachable(account: AccountKey, reachable: boolean): Promise<void>;
  /** Something happened to a shared channel, or to the bot in it. */
  placeChanged(change: PlaceChange): Promise<void>;
}

/**
 * What became of a shared channel.
 * - `added`: the bot is in it, and can write there by `route`
 * - `lost`: nothing can be sent there any more; in Teams, to the channels of a team when it happens to the team
 * - `renamed`: people call it otherwise
 */
export type PlaceChange = {
  readonly platform: Platform;
  readonly tenant: string;
  readonly channel: string;
} & (
  | {
      readonly what: 'added';
      readonly route: Readonly<Record<string, string>>;
      readonly name: string | null;
      readonly kind: PlaceKind | null;
    }
  | { readonly what: 'lost'; readonly loss: PlaceLoss }
  | { readonly what: 'renamed'; readonly name: string }
);

/** How a drawing is shown: the smaller ones are light enough to stand in a message itself. */
export interface DrawingLook {
  readonly size: PhotoSize | 'smallest';
  readonly theme: DrawingTheme;
}
