/** How a question is answered, and what its answer looks like as text (`Answer`). */
export type QuestionKind =
  | 'text' // the person's own words
  | 'choice' // one option's id
  | 'choices' // options' ids
  | 'day' // "2026-11-20"
  | 'time' // "14:05"
  | 'confirm' // "yes"
  | 'unit' // a unit's id
  | 'person'; // a person's id

/** An answer: one value as text, or several. No answer is the absence of the key. */
export type Answer = string | readonly string[];
export type Answers = Readonly<Record<string, Answer>>;

/** Asked only when an earlier question has one of these answers. */
export interface AskedWhen {
  readonly question: string;
  readonly in: readonly string[];
}

/**
 * One question of a form. Chat asks it alone, forms show all of them together; the words are in the catalogs under
 * `<form>.<id>`. `source` cites the document and section that asks for it, or is empty when it is our proposal.
 */
export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly required: boolean;
  readonly options?: readonly string[];
  /** The option (or options) that stands when the person has not touched the question. */
  readonly preset?: Answer;
  readonly askedWhen?: AskedWhen;
  /** Longest answer in characters (of 'text'). */
  readonly longest?: number;
  /** A short line rather than a paragraph (of 'text'). */
  readonly line?: boolean;
  /** The earliest and latest day, counted in days from today (of 'day'). */
  readonly days?: { readonly from?: number; readonly to?: number };
  /** Asked together with this other question in chat, never alone. */
  readonly togetherWith?: string;
  /** Set on the preview in chat, and never asked there. */
  readonly onPreview?: boolean;
  readonly source: readonly string[];
}

/** An ordered table of questions. */
export interface Form {
  readonly id: string;
  readonly questions: readonly Question[];
}

/** What is wrong with an answer. */
export type AnswerProblem =
  | { readonly code: 'required' }
  /** A day of one's own was chosen, and none given. */
  | { readonly code: 'no-day' }
  | { readonly code: 'too-long'; readonly longest: number; readonly length: number }
  | { readonly code: 'not-an-option' }
  | { readonly code: 'not-a-day' }
  | { readonly code: 'not-a-time' }
  | { readonly code: 'in-the-future' }
  | { readonly code: 'too-early'; readonly earliest: string }
  | { readonly code: 'too-late'; readonly latest: string }
  | { readonly code: 'unknown-unit'; readonly suggestions?: readonly string[] }
  | { readonly code: 'unknown-person'; readonly suggestions?: readonly string[] }
  | { readonly code: 'not-yourself' }
  | { readonly code: 'same-unit' }
  | { readonly code: 'mistyped-code' }
  | { readonly code: 'unknown-code' };

export type AnswerProblems = Readonly<Record<string, AnswerProblem>>;
