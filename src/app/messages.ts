import type { DueStep } from '../domain/delegations/dueSteps.ts';
import type { Words } from '../domain/language.ts';
import type { Nameless } from '../domain/reports/identity.ts';
import type { Day } from '../domain/time.ts';
import type { FileRef } from './documents/fileRef.ts';
import type { NameNotice, ReceiptNotice } from './messages/case.ts';
import type { CaseListMessage, CaseMessage } from './messages/caseCard.ts';
import type { ChannelMessages } from './messages/channels.ts';
import type { DelegationMessages } from './messages/delegation.ts';
import type { DirectoryMessage } from './messages/directory.ts';
import type { FileMessages } from './messages/document.ts';
import type { DraftMessage } from './messages/draft.ts';
import type { FormMessage } from './messages/form.ts';
import type { PhotoMessage, PhotoNotice } from './messages/photo.ts';
import type { MeasureOccasion, PlanMessages, PlanShow } from './messages/plan.ts';
import type { HseRoundCasesAudience, HseRoundMessages } from './messages/round.ts';
import type { WhoMessage } from './messages/who.ts';
import type { YearMessages } from './messages/year.ts';
import type { YearCardMessages } from './messages/yearCard.ts';
import type { YearSettingsMessage } from './messages/yearSettings.ts';
import type { Refusal } from './refusals.ts';

export type * from './messages/case.ts';
export type * from './messages/caseCard.ts';
export type * from './messages/channels.ts';
export type * from './messages/correction.ts';
export type * from './messages/delegation.ts';
export type * from './messages/delegationAsking.ts';
export type * from './messages/delegationUnit.ts';
export type * from './messages/directory.ts';
export type * from './messages/document.ts';
export type * from './messages/draft.ts';
export type * from './messages/form.ts';
export type * from './messages/photo.ts';
export type * from './messages/plan.ts';
export type * from './messages/round.ts';
export type * from './messages/who.ts';
export type * from './messages/whoAnswer.ts';
export type * from './messages/whoRole.ts';
export type * from './messages/whoViews.ts';
export type * from './messages/year.ts';
export type * from './messages/yearCard.ts';
export type * from './messages/yearSettings.ts';

/** Who a card of a case is for; what it shows follows from it, and is checked against the permissions. */
export type CaseAudience = 'reporter' | 'handler' | 'colleague' | 'contributor' | 'deputy' | 'channel';

/**
 * What a sent card shows: a view and what it is a view of. The rest is read from the state when it is shown, so a
 * card can be brought up to date at any time.
 */
export type ViewRef =
  | { readonly view: 'case'; readonly audience: CaseAudience; readonly subject: string }
  /** One posting of the draft in chat; only the last one (`turn`) can be answered. */
  | { readonly view: 'draft'; readonly question: string; readonly turn: number; readonly subject: string }
  | { readonly view: 'correction'; readonly subject: string }
  /** A delegation; `occasion` is why it was sent. */
  | { readonly view: 'delegation'; readonly subject: string; readonly occasion?: DueStep }
  /** One that the directory itself brings, signed elsewhere. */
  | { readonly view: 'elsewhere'; readonly subject: string; readonly occasion?: DueStep }
  /** The yearly look through a unit's delegations. */
  | { readonly view: 'round'; readonly subject: string }
  /** A file, made when it is asked for. */
  | { readonly view: 'document'; readonly subject: string; readonly file: FileRef }
  /** What went out to somebody on a day of the HSE year: one duty, or several. */
  | { readonly view: 'nudge'; readonly subject: string }
  /** One time of a duty of the HSE year; `handed` when a colleague has just passed it on. */
  | { readonly view: 'duty'; readonly subject: string; readonly handed?: true }
  /** The action plan of a unit, or some of its measures. */
  | { readonly view: 'plan'; readonly subject: string; readonly unit: string; readonly show: PlanShow }
  /** One measure of an action plan; `occasion` is why it was sent. */
  | { readonly view: 'measure'; readonly subject: string; readonly occasion: MeasureOccasion }
  /** How a year gets into somebody's own calendar. */
  | {
      readonly view: 'calendar';
      readonly subject: string;
      readonly whose: 'unit' | 'own';
      readonly unit: string;
      readonly year: number;
    }
  /** The HSE round of a unit and year. */
  | { readonly view: 'hse-round'; readonly subject: string }
  /** Findings of a round that became cases at once; `subject` is of the round. */
  | {
      readonly view: 'hse-round-cases';
      readonly subject: string;
      readonly audience: HseRoundCasesAudience;
      readonly cases: readonly string[];
    }
  /** One photo of a case. */
  | { readonly view: 'photo'; readonly subject: string; readonly photo: string }
  | { readonly view: 'notice'; readonly subject: string; readonly message: Message };

/** A person as a message names them. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
}

/** An answer in a summary: `answer` as given, `words` where the directory has better ones (a unit's name). */
export interface AnswerView {
  readonly question: string;
  readonly answer: string | readonly string[];
  readonly words: Words | null;
}

export interface EmergencyView {
  readonly names: Words;
  readonly number: string;
}

/** A step of the way to an answer: a code of the catalogs with its details. */
export interface Reason {
  readonly code: string;
  readonly details: Readonly<Record<string, string | Words>>;
}

/** What the bot can do. `greeting` on the first meeting. */
export interface HelpMessage {
  readonly type: 'help';
  readonly greeting: boolean;
  readonly name: string | null;
  readonly emergency: readonly EmergencyView[];
  /** The words that were not understood, kept so that they can become a report. */
  readonly offer: { readonly draft: string; readonly version: number } | null;
  readonly handles: boolean;
}

/** A person's start page: own reports and open cases. */
export interface HomeMessage {
  readonly type: 'home';
  readonly reports: CaseListMessage;
  readonly cases: CaseListMessage;
  readonly draft: { readonly id: string; readonly version: number } | null;
}

/** Something short that is said once: a refusal, a confirmation. */
export type NoticeMessage =
  | PhotoNotice
  | ReceiptNotice
  | NameNotice
  | { readonly type: 'notice'; readonly notice: 'refused'; readonly refusal: Refusal }
  | {
      readonly type: 'notice';
      readonly notice: 'draft-cancelled' | 'draft-aside';
      readonly draft: string;
      readonly version: number;
    }
  | {
      readonly type: 'notice';
      readonly notice:
        | 'language-set'
        | 'nothing-to-go-back-to'
        | 'nothing-to-cancel'
        | 'use-the-buttons'
        /** An identity number was masked in what the person wrote. */
        | 'identity-number-left-out'
        /** For somebody who asked in front of others. */
        | 'in-private'
        /** What could not be delivered is tried again. */
        | 'delivery-tried';
    }
  | {
      readonly type: 'notice';
      /** A correction of the directory: taken, decided by the line manager (null when there is none), or put right. */
      readonly notice:
        | 'correction-sent'
        | 'correction-confirmed'
        | 'correction-declined'
        | 'correction-mended';
      readonly topic: Words;
      readonly unit: Words;
      readonly manager: string | null;
    }
  | {
      readonly type: 'notice';
      /** What happened to a case, told to somebody whom it concerns, beside the card that was updated in place. */
      readonly notice: 'case-news';
      readonly news: CaseNews;
      readonly number: string;
      readonly case: string;
      readonly by: PersonView | null;
      /** What to call whoever did it, when their name is hidden. */
      readonly nameless: Nameless | null;
      readonly words: string | null;
      /** How many photos came with it. */
      readonly photos?: number;
      readonly day: Day | null;
    };

/** What is told about a case besides updating its cards. */
export type CaseNews =
  | 'accepted'
  | 'rejected'
  | 'closed'
  | 'moved'
  | 'moved-away'
  | 'question'
  | 'answer'
  | 'colleague-question'
  | 'colleague-answer'
  | 'addition'
  | 'withdrawn'
  /** To those who had added their words, which are erased with the others. */
  | 'withdrawn-with-yours'
  /** Somebody had seen the same and added their words. */
  | 'joined'
  | 'receipt-opened'
  | 'deadline-set';

/** Everything that the bot can say. The words are in the catalogs; people's own words come as data. */
export type Message =
  | ChannelMessages
  | DraftMessage
  | CaseMessage
  | CaseListMessage
  | FormMessage
  | HelpMessage
  | HomeMessage
  | NoticeMessage
  | PhotoMessage
  | WhoMessage
  | DirectoryMessage
  | DelegationMessages
  | FileMessages
  | YearCardMessages
  | YearMessages
  | YearSettingsMessage
  | PlanMessages
  | HseRoundMessages;
