import type { Correction } from '../domain/corrections/correction.ts';
import type { SignedElsewhere } from '../domain/delegations/elsewhere/paper.ts';
import type { Language } from '../domain/language.ts';
import type { Directory } from '../domain/organisation/types.ts';
import type { ActionPlan } from '../domain/processes/actionPlan/actionPlan.ts';
import type { Occurrence } from '../domain/processes/occurrence/occurrence.ts';
import type { Round } from '../domain/processes/round/round.ts';
import type { Case } from '../domain/reports/case.ts';
import type { Instant } from '../domain/time.ts';
import type { PlaceKind } from '../domain/unitChannels/places.ts';
import type { DelegationRound, KeptDelegation, Reminder } from './delegations/kept.ts';
import type { DeliveryProblem } from './delivery/problem.ts';
import type { Draft } from './drafts/kept.ts';
import type { DirectoryChangedMessage, ViewRef } from './messages.ts';
import type { UnitChannel } from './unitChannels/unitChannel.ts';
import type { CalendarFeed, CalendarStamps } from './year/calendar/kept.ts';
import type { Nudge, YearBatch, YearState } from './year/kept.ts';
import type { KeptYearSettings } from './year/settings/kept.ts';

export type { DelegationRound, KeptDelegation, Reminder } from './delegations/kept.ts';
export type { DeliveryProblem } from './delivery/problem.ts';
export type { Draft } from './drafts/kept.ts';
export type { ChannelOffer, UnitChannel } from './unitChannels/unitChannel.ts';
export type { CalendarFeed, CalendarStamps } from './year/calendar/kept.ts';
export type { Nudge, YearBatch, YearState } from './year/kept.ts';

/** The platforms that a person can sit on. `web` is the local page. */
export const platforms = ['slack', 'teams', 'web'] as const;
export type Platform = (typeof platforms)[number];

/** A person's words, beside the case that refers to them. `salt` goes into their digest in the chain of facts. */
export interface Text {
  readonly words: string;
  readonly salt: string;
  readonly by: string;
}

/** A person's account on a platform, as the platform's own envelope proved it, and how to write to it. */
export interface Account {
  readonly platform: Platform;
  readonly tenant: string;
  readonly user: string;
  readonly person: string;
  readonly name: string;
  readonly email: string | null;
  /** The language that the person chose by asking for it. */
  readonly language: Language | null;
  /** The language of the platform's user interface, as last seen. */
  readonly locale: Language | null;
  /** What the channel needs to write to the person (a conversation's id, a service address …); its own business. */
  readonly route: Readonly<Record<string, string>> | null;
  readonly seenAt: Instant;
  /** True once the bot has said hello here. */
  readonly greeted: boolean;
  /** False after the app was removed for this person: nothing can be sent there. */
  readonly reachable: boolean;
}

/** What a channel needs to post in a shared channel, learnt when the bot was added there. */
export interface Place {
  readonly platform: Platform;
  readonly tenant: string;
  readonly channel: string;
  readonly route: Readonly<Record<string, string>>;
  readonly reachable: boolean;
  /** What people call it; null as long as the platform has not told. */
  readonly name: string | null;
  readonly kind: PlaceKind | null;
  /** Why it cannot be reached. */
  readonly lost: PlaceLoss | null;
}

/** How a channel was lost: the bot was taken out of it, or it was archived or deleted. */
export type PlaceLoss = 'removed' | 'archived' | 'deleted';

/** Where a message goes. A person is reached on the platform that they used last. */
export type Addressee =
  | { readonly to: 'person'; readonly person: string }
  | {
      readonly to: 'channel';
      readonly platform: Platform;
      readonly channel: string;
      readonly language: Language;
    };

/**
 * A message on its way. `sending` is written before the platform is called, so a crash or a lost answer leaves a trace:
 * such a message is looked for on the platform and never sent again blindly; `uncertain` is one of which the platform
 * cannot tell. An `undeliverable` one waits for somebody to mend what is in the way; it is then sent, or `missed` for good
 * when it does not matter any more. A sent one leaves a card.
 */
export interface Outgoing {
  readonly what: 'send' | 'refresh';
  readonly subject: string;
  readonly to: Addressee | null;
  readonly view: ViewRef | null;
  readonly state: 'pending' | 'sending' | 'uncertain' | 'undeliverable' | 'missed';
  /** When something is done about it next: it is sent, or looked for. */
  readonly dueAt: Instant;
  readonly attempts: number;
  /** The platform that the last attempt was made on. */
  readonly via?: Platform;
  readonly queuedAt: Instant;
  readonly problem: string | null;
}

/** A message that was sent and may still change; one that stays as it is leaves no card. `shown` is the version of the subject that it shows. */
export interface Card {
  readonly subject: string;
  readonly to: Addressee;
  readonly view: ViewRef;
  readonly platform: Platform;
  readonly tenant: string;
  readonly conversation: string;
  readonly message: string;
  readonly shown: number;
  readonly sentAt: Instant;
}

/** One line of a conversation on the local page, in pages of its conversation. */
export interface Line {
  readonly conversation: string;
  readonly seq: number;
  readonly from: 'verne' | 'person';
  /** The person who wrote it, by id; null for Verne. */
  readonly by: string | null;
  readonly text: string;
  readonly card: Readonly<Record<string, unknown>> | null;
  readonly at: Instant;
  readonly changedAt: Instant;
}

/** When an account handed over receipt codes that opened nothing, oldest first. */
export interface Guesses {
  readonly at: readonly Instant[];
}

/** Photos that no record names any more, until their bytes are removed. */
export interface Erasure {
  readonly photos: readonly string[];
  readonly queuedAt: Instant;
}

/** A setting that outlives a restart, such as how far the local page's clock was moved (milliseconds). */
export interface Setting {
  readonly value: string | number;
}

/** The directory that was taken last, so that a later one can be compared with it. There is one such record. */
export interface KeptDirectory {
  /** Of the files that it was read from. */
  readonly fingerprint: string;
  readonly directory: Directory;
  readonly takenAt: Instant;
  /** What changed when it took the place of the one before; null for the first. */
  readonly report: DirectoryChangedMessage | null;
  /** The fingerprint of a version that was refused since, and that the owner was told of. */
  readonly refused: string | null;
}

/** A PDF that was made here and has left, under its checksum: what it is of. */
export interface Copy {
  /** "delegation/<id>" or "overview/<unit>/<day>". */
  readonly of: string;
  readonly at: Instant;
}

/** Every kind of record by its name. */
export interface Records {
  case: Case;
  text: Text;
  draft: Draft;
  account: Account;
  place: Place;
  outgoing: Outgoing;
  card: Card;
  line: Line;
  setting: Setting;
  erasure: Erasure;
  guesses: Guesses;
  correction: Correction;
  directory: KeptDirectory;
  delegation: KeptDelegation;
  reminder: Reminder;
  round: DelegationRound;
  copy: Copy;
  elsewhere: SignedElsewhere;
  occurrence: Occurrence;
  nudge: Nudge;
  'year-state': YearState;
  'calendar-feed': CalendarFeed;
  'calendar-stamps': CalendarStamps;
  'year-batch': YearBatch;
  'year-settings': KeptYearSettings;
  'action-plan': ActionPlan;
  'hse-round': Round;
  'unit-channel': UnitChannel;
  delivery: DeliveryProblem;
}

export type RecordName = keyof Records;
export type RecordOf<N extends RecordName> = Records[N];

/** The key under which a sent card is found by the message that carries it. */
export function messageKey(platform: Platform, conversation: string, message: string): string {
  return `${platform} ${conversation} ${message}`;
}

/** "HMS-2026-17" → series "HMS-2026", value 17. */
export function numberOf(number: string): { series: string; value: number } {
  const cut = number.lastIndexOf('-');
  return { series: number.slice(0, cut), value: Number(number.slice(cut + 1)) };
}

/** The aggregate that an id belongs to: the part before the first '.'. */
export function aggregateOf(id: string): string {
  const cut = id.indexOf('.');
  return cut < 0 ? id : id.slice(0, cut);
}
