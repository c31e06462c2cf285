import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { CampusId, UnitId } from '../../domain/organisation/types.ts';
import type { RoleId } from '../../domain/responsibility/roles.ts';
import type { TopicId } from '../../domain/responsibility/topics.ts';
import type { Day } from '../../domain/time.ts';

/** What a message is about, as far as its answer goes. */
export const questionIntents = [
  /** Whose matter, job or duty something is, or where it belongs. */
  'responsible',
  /** What happened or what is wrong, told or wanted reported. */
  'report',
  /** A task or delegation wanted given, taken over, changed, ended or shown. */
  'delegate',
  /** Danger that is going on now. */
  'emergency',
  /** What the bot can do, or how it is used. */
  'help',
  'smalltalk',
  /** Nothing to do with HSE or the bot. */
  'out-of-scope',
] as const;
export type QuestionIntent = (typeof questionIntents)[number];

/** A text to understand, from somebody of the directory (or null: somebody that it does not know), on a day. */
export interface AskedQuestion {
  readonly text: string;
  /** The id of the person who asks. */
  readonly asker: string | null;
  readonly day: Day;
}

/** A step from the words to what they were taken to mean: a code of the catalogs with ids and words of the text. */
export interface UnderstandingReason {
  readonly code: string;
  readonly details: Readonly<Record<string, string>>;
}

/** What each step to an answer tells, by code. These are shown; the codes of what is no question of responsibility are not. */
export interface StepDetails {
  'words-mean-topic': { readonly topic: TopicId; readonly words: string };
  'no-topic-words': Readonly<Record<string, never>>;
  'unit-named': { readonly unit: UnitId };
  'unit-of-place': { readonly unit: UnitId; readonly place: string };
  'unit-of-person': { readonly unit: UnitId; readonly person: string };
  'unit-of-campus': { readonly unit: UnitId; readonly campus: CampusId };
  'unit-of-asker': { readonly unit: UnitId; readonly person: string };
  'unit-unknown': { readonly unit: UnitId };
}

/** A step to an answer: from words to topic, from a name or the asker to the unit. */
export type Step = {
  readonly [Code in keyof StepDetails]: { readonly code: Code; readonly details: StepDetails[Code] };
}[keyof StepDetails];

/** What a text was understood as. Everything beside `intent` and `reasons` matters for 'responsible' alone. */
export interface Understood {
  readonly intent: QuestionIntent;
  /** The matter asked about, or null when none was recognised. */
  readonly topic: TopicId | null;
  /** False when somebody should be asked to choose rather than be given a name. */
  readonly confident: boolean;
  /** Other matters that it may be about, likeliest first, at most three. */
  readonly alternatives: readonly TopicId[];
  /** The role asked about, in a question like "what does a safety deputy do?". */
  readonly role: RoleId | null;
  /** The unit named, by itself, a place or a person; else the asker's, else the root. */
  readonly unit: UnitId;
  /** The campus of the place named. */
  readonly campus: CampusId | null;
  /** The day the text asks about, when it names one. */
  readonly asOf: Day | null;
  /** From words to topic, from room, name or asker to unit. */
  readonly reasons: readonly UnderstandingReason[];
}

/** Understands a text over a directory. Offline, and the same every time. */
export type Understand = (question: AskedQuestion, dir: OpenDirectory) => Understood;
