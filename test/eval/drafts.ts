import type { Door } from '../../src/domain/reports/routing.ts';
import type { Category, Injury, Kind } from '../../src/domain/reports/terms.ts';
import type { PersonalFlag } from '../../src/language/drafting/types.ts';
import { firstDrafts } from './drafts/first.ts';
import { secondDrafts } from './drafts/second.ts';
import { thirdDrafts } from './drafts/third.ts';

/** A text with what a right draft of it says. */
export interface DraftRow {
  readonly lang: 'nb' | 'en';
  readonly by: string;
  readonly text: string;
  /** Left out: Friday 20 November 2026, 10:15 in Oslo. */
  readonly now?: string;
  /** Left out: 'nonconformity' where there is a kind, else 'none'. */
  readonly door?: Door;
  readonly kind?: Kind;
  /** "must must | may may" */
  readonly categories?: string;
  /** Left out: what goes with the kind or door. */
  readonly injury?: Injury | 'unknown';
  readonly place?: string;
  /** Left out: the place's, else the writer's. */
  readonly unit?: string;
  readonly on?: string;
  readonly at?: string;
  readonly flags?: readonly PersonalFlag[];
}

/** The same, with nothing left out. */
export interface ExpectedDraft {
  readonly id: string;
  readonly lang: 'nb' | 'en';
  readonly text: string;
  readonly asker: string;
  readonly now: string;
  readonly door: Door;
  readonly kind: Kind | null;
  readonly must: readonly Category[];
  readonly may: readonly Category[];
  readonly injury: Injury | 'unknown';
  readonly place: string | null;
  /** Null: the place's, else the writer's. */
  readonly unit: string | null;
  readonly on: string | null;
  readonly at: string | null;
  readonly flags: readonly PersonalFlag[];
}

export const drafts: readonly DraftRow[] = [...firstDrafts, ...secondDrafts, ...thirdDrafts];
