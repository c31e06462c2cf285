import type { CorrectionRole } from '../domain/corrections/permissions.ts';
import type { DelegationState } from '../domain/delegations/delegation.ts';
import type { DelegationDenial } from '../domain/delegations/denials.ts';
import type { Words } from '../domain/language.ts';
import type { OccurrenceState } from '../domain/processes/occurrence/occurrence.ts';
import type { OccurrenceDenial, OccurrenceRole } from '../domain/processes/occurrence/permissions.ts';
import type { CaseState } from '../domain/reports/case.ts';
import type { CaseAction } from '../domain/reports/forms.ts';
import type { CaseRole } from '../domain/reports/permissions.ts';
import type { PhotoProblem } from '../domain/reports/photos.ts';
import type { Day, Instant } from '../domain/time.ts';
import type { ChannelRefusal } from './messages/channels.ts';
import type { MeasureRefusal } from './messages/plan.ts';
import type { HseRoundRefusal } from './messages/round.ts';

/**
 * Why something was not done, with what would have been needed. Every code has its words in the catalogs.
 *
 * - `already-done`: somebody was first; who, what and when
 * - `not-allowed`: the person may never do this; who may
 * - `not-in-this-state`: not any more, or not yet
 * - `correction-decided`: the line manager has confirmed or declined it; who and when
 * - `not-found`: no such case, draft or card, or none that this person may know of
 * - `already-sent`: the report has become a case; its number
 * - `draft-gone`: the draft was sent, or is gone since nobody took it up for two weeks; also another person's
 * - `draft-replaced`: the draft cannot be brought back, since one that was thrown away later took its place
 * - `draft-aside`: newer words took the place of the draft, or it was thrown away; it can be brought back
 * - `no-handler`: nobody in the directory can receive a report for this unit
 * - `no-question`: there is nothing to answer
 * - `receipt-mistyped`: no code looks like this; `receipt-unknown`: nothing opens with it (any more)
 * - `too-many-codes`: this account has tried too many codes; when it may try again
 * - `not-similar`: the case was not offered for this draft, or is not open any more
 * - `photo-refused`: photos that were not kept, and why; the rest of what the person did was done
 * - `photos-unused`: photos that came without a report that they could belong to
 * - `empty`: a message without words
 * - `not-understood`: what came was no command of ours
 * - `too-long`: more than a report can hold; nothing of it is cut off in silence
 * - `delegation-denied`: why something was not done with a delegation; who was first by name, and their state
 * - `duty-denied`: why something was not done with a duty of the HSE year
 * - `measure-denied`: why something was not done with a measure of an action plan
 * - `channel-denied`: why something was not done with a channel of a unit
 * - `hse-round-denied`: why something was not done with an HSE round
 * - `busy`: too many people changed the same thing at once; nothing was changed
 */
export type Refusal =
  | ChannelRefusal
  | {
      readonly code: 'already-done';
      readonly action: CaseAction;
      readonly by: string | null;
      readonly at: Instant;
      readonly state: CaseState;
    }
  | { readonly code: 'not-allowed'; readonly roles: readonly (CaseRole | CorrectionRole)[] }
  | { readonly code: 'correction-decided'; readonly by: string | null; readonly at: Instant }
  | { readonly code: 'not-in-this-state'; readonly state: CaseState }
  | { readonly code: 'already-sent'; readonly number: string }
  | { readonly code: 'draft-aside'; readonly draft: string }
  | {
      readonly code: 'delegation-denied';
      readonly denial: DelegationDenial['code'] | 'unknown-person';
      /** Of 'already-done': what was done, by whom (by name) and when. */
      readonly action: string | null;
      readonly by: string | null;
      readonly at: Instant | null;
      readonly state: DelegationState | null;
      /** Of 'not-allowed': who may. */
      readonly roles: readonly string[];
    }
  | {
      readonly code: 'duty-denied';
      readonly denial: OccurrenceDenial['code'];
      /** Of 'not-allowed': who may. */
      readonly roles: readonly OccurrenceRole[];
      readonly state: OccurrenceState | null;
      /** Of 'put-off-too-often': how often it can be. */
      readonly most: number | null;
      /** Of 'not-that-day': between which days. */
      readonly earliest: Day | null;
      readonly latest: Day | null;
      /** Of 'items-open': what has to be ticked first. */
      readonly items: readonly Words[];
    }
  | MeasureRefusal
  | HseRoundRefusal
  | { readonly code: 'too-many-codes'; readonly at: Instant }
  | { readonly code: 'photo-refused'; readonly problem: PhotoProblem; readonly count: number }
  | { readonly code: 'photos-unused'; readonly count: number }
  | { readonly code: 'too-long'; readonly longest: number; readonly length: number }
  | {
      readonly code:
        | 'not-found'
        | 'draft-gone'
        | 'draft-replaced'
        | 'no-handler'
        | 'no-question'
        | 'receipt-mistyped'
        | 'receipt-unknown'
        | 'not-similar'
        | 'empty'
        | 'not-understood'
        | 'busy';
    };
