import type { Words } from '../../domain/language.ts';
import type { CaseState, EntryKind } from '../../domain/reports/case.ts';
import type { CaseAction } from '../../domain/reports/forms.ts';
import type { Nameless } from '../../domain/reports/identity.ts';
import type { FindingKind } from '../../domain/reports/personal.ts';
import type { Category, Harmed, Injury, Kind, Severity } from '../../domain/reports/terms.ts';
import type { Day, Instant, TimeOfDay } from '../../domain/time.ts';
import type { CaseAudience, PersonView, Reason } from '../messages.ts';
import type { QuestionView } from './form.ts';
import type { PhotosView } from './photo.ts';

/**
 * A message in a case, as its reader may see it. `by` is null where the reader may not know who wrote it; `nameless` then says what
 * to call them.
 */
export interface EntryView {
  readonly kind: EntryKind;
  readonly by: PersonView | null;
  readonly nameless: Nameless | null;
  readonly to: PersonView | null;
  readonly at: Instant;
  /** Null when the words have been erased; '' when there were none. */
  readonly words: string | null;
  /** How many photos came with it, of those that are in the case. */
  readonly photos: number;
  /** What about persons its writer left out, by kind: for those who handle the case. */
  readonly withheld: readonly FindingKind[];
}

/** A case as one audience sees it. What the audience may not know is null or empty here already. */
export interface CaseMessage {
  readonly type: 'case';
  readonly audience: CaseAudience;
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly state: CaseState;
  readonly unit: Words;
  readonly kind: Kind;
  readonly what: string | null;
  readonly where: string | null;
  readonly harmed: readonly Harmed[];
  readonly injury: Injury;
  readonly severity: Severity | null;
  readonly severityReason: string | null;
  readonly categories: readonly Category[];
  readonly immediateMeasures: string | null;
  readonly happenedOn: Day;
  readonly happenedAt: TimeOfDay | null;
  readonly link: string | null;
  /** What about persons the reporter left out, by kind: for those who handle the case. */
  readonly withheld: readonly FindingKind[];
  readonly reporter: PersonView | null;
  /** The name of whoever reported is hidden; on a contributor's card, their own. */
  readonly isConfidential: boolean;
  /** The code that opens the case for its reader from any account, as what they are to it. */
  readonly receipt: string | null;
  readonly handler: PersonView | null;
  /** Why the handler got it. */
  readonly reasons: readonly Reason[];
  /** Who carries the responsibility, when that is somebody else than the handler. */
  readonly accountable: PersonView | null;
  readonly receivedAt: Instant;
  readonly closesOn: Day | null;
  /** Words of the decision: the reason for a rejection, the conclusion, the comment on acceptance. */
  readonly decision: string | null;
  readonly decidedBy: PersonView | null;
  readonly entries: readonly EntryView[];
  /** None for those who may not read the case. */
  readonly photos: PhotosView;
  /** What the reader may do now. */
  readonly may: readonly CaseAction[];
  /** The forms of those actions, ready to be shown. */
  readonly forms: Readonly<Partial<Record<CaseAction, readonly QuestionView[]>>>;
  readonly today: Day;
}

/** One line of a list of cases. */
export interface CaseLine {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly state: CaseState;
  readonly kind: Kind;
  readonly unit: Words;
  readonly receivedAt: Instant;
  readonly closesOn: Day | null;
}

export interface CaseListMessage {
  readonly type: 'case-list';
  readonly whose: 'reports' | 'cases' | 'hse-round';
  readonly lines: readonly CaseLine[];
  /** How many there are in all. */
  readonly total: number;
}
