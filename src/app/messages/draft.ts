import type { AnswerProblems } from '../../domain/forms.ts';
import type { Language, Words } from '../../domain/language.ts';
import type { FindingKind } from '../../domain/reports/personal.ts';
import type { OtherDoor } from '../../domain/reports/routing.ts';
import type { Kind } from '../../domain/reports/terms.ts';
import type { Day } from '../../domain/time.ts';
import type { AnswerView, EmergencyView, PersonView, QuestionView, Reason } from '../messages.ts';
import type { SimilarView } from './case.ts';
import type { PhotosView } from './photo.ts';
import type { DoorView } from './whoViews.ts';

/** Somebody who will see a report, and how much of it. */
export interface AudienceView {
  readonly role: 'handler' | 'line-manager' | 'safety-deputy' | 'channel' | 'reporter';
  /** Null for a channel. */
  readonly person: PersonView | null;
  /** The reporter in person, who also holds this role. */
  readonly isSelf: boolean;
  readonly unit: Words;
  readonly sees: 'everything' | 'outline' | 'that-it-happened';
  readonly reasons: readonly Reason[];
}

/** A question of the draft in the private chat: the current one, or one that has been answered. */
export interface DraftQuestionMessage {
  readonly type: 'draft-question';
  readonly draft: string;
  readonly version: number;
  /** `passed` is a question that was left open, or asked again further down. */
  readonly state: 'asked' | 'answered' | 'passed';
  readonly asked: QuestionView;
  readonly answer: AnswerView | null;
  /** The questions that are asked together with it. */
  readonly together: readonly QuestionView[];
  readonly problem: AnswerProblems | null;
  readonly emergency: readonly EmergencyView[] | null;
  readonly today: Day;
  readonly canGoBack: boolean;
  readonly canFinish: boolean;
  readonly resumed: boolean;
  /** Place of the question among those that will be asked, from 1. */
  readonly step: number;
  readonly steps: number;
}

/** The whole report before it is sent, and who will see it. */
export interface DraftPreviewMessage {
  readonly type: 'draft-preview';
  readonly draft: string;
  readonly version: number;
  readonly state: 'asked' | 'sent' | 'passed';
  /** The case that it became, when it was sent. */
  readonly number: string | null;
  readonly answers: readonly AnswerView[];
  /** Questions whose answers were understood from the person's words, or are assumed. */
  readonly read: readonly string[];
  readonly assumed: readonly string[];
  /** What the words say about persons, and what was decided about it; null when there is nothing to tell. */
  readonly guard: GuardView | null;
  /** Questions that were left open and can still be answered. */
  readonly open: readonly string[];
  readonly link: string | null;
  readonly photos: PhotosView;
  readonly audience: readonly AudienceView[];
  /** The reporter's name will be hidden from all of them. */
  readonly isConfidential: boolean;
  /** Open cases that look the same, the likeliest first. */
  readonly similar: readonly SimilarView[];
  readonly emergency: readonly EmergencyView[] | null;
}

/** What a report says about persons, for its writer alone. */
export interface GuardView {
  /** `found`: the writer has not decided. `none`: there is nothing but an identity number, which was left out. */
  readonly state: 'found' | 'kept' | 'neutral' | 'none';
  /** The language of the words, in which the neutral ones stand too. */
  readonly language: Language;
  /** Each once: the words, and what would stand instead. */
  readonly found: readonly FoundView[];
  /** What was replaced by neutral words. */
  readonly withheld: readonly FindingKind[];
  readonly isMasked: boolean;
}

export interface FoundView {
  readonly words: string;
  readonly neutral: string;
}

/** Another place for a matter: what to do there, and how to report it here all the same. */
export interface ReportDoorMessage {
  readonly type: 'report-door';
  readonly door: OtherDoor;
  readonly advice: Words;
  readonly doors: readonly DoorView[];
  /** Whom to talk to, by role. */
  readonly people: readonly DoorPeopleView[];
  /** Nothing of what was written is kept: a report here begins empty. */
  readonly forgets: boolean;
  /** The words, kept until the person has decided. */
  readonly offer: { readonly draft: string; readonly version: number } | null;
}

export interface DoorPeopleView {
  readonly role: Words;
  readonly people: readonly PersonView[];
}

/** What counts as a nonconformity, and whether the case that was asked about does. */
export interface CountsMessage {
  readonly type: 'counts';
  readonly verdict: CountsVerdict | null;
  readonly examples: readonly { readonly kind: Kind; readonly words: Words }[];
  readonly others: readonly {
    readonly words: Words;
    readonly doors: readonly DoorView[];
  }[];
  /** The door of what was asked about, when it goes elsewhere. */
  readonly doors: readonly DoorView[];
  /** Who gets a report from the asker's own unit; null when nobody does or there is none. */
  readonly handler: { readonly person: PersonView; readonly unit: Words } | null;
  /** The words, kept so that they can become a report. */
  readonly offer: { readonly draft: string; readonly version: number } | null;
}

/** Counts as this kind (or as one that is still to be told), or goes through another door. */
export type CountsVerdict =
  | { readonly counts: true; readonly kind: Kind | null }
  | { readonly counts: false; readonly door: OtherDoor; readonly advice: Words };

/** Words that could be another report than the one that waits to be sent. */
export interface AnotherReportMessage {
  readonly type: 'another-report';
  /** The new words, kept until the person has decided. */
  readonly fresh: { readonly draft: string; readonly version: number };
}

/** Everything that is said about a report before it is sent. */
export type DraftMessage =
  | DraftQuestionMessage
  | DraftPreviewMessage
  | ReportDoorMessage
  | CountsMessage
  | AnotherReportMessage;
