import type { AnswerProblems } from '../../domain/forms.ts';
import type { Words } from '../../domain/language.ts';
import type { Day } from '../../domain/time.ts';
import type { PhotosView } from './photo.ts';
import type { AnswerView, EmergencyView, PersonView, QuestionView, Reason } from '../messages.ts';
import type { SimilarView } from './case.ts';

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

/** Everything that is said about a report before it is sent. */
export type DraftMessage = DraftQuestionMessage | DraftPreviewMessage;
