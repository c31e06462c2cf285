import type { Day } from '../time.ts';

/**
 * What is wrong with a directory, by code, and what is needed to mend it. `nearest` names known values spelt much
 * like the one found; `field` is the key inside the entry.
 */
export interface ProblemDetails {
  /** The file is not JSON or YAML; `line` counts from 1. */
  'bad-syntax': { readonly line: number; readonly column: number; readonly message: string };
  'unreadable-file': { readonly path: string; readonly reason: string };
  'unknown-file-type': { readonly path: string; readonly known: readonly string[] };
  'missing-field': { readonly field: string };
  /** For instance a number where a text is needed: put it in quotes. */
  'wrong-type': { readonly field: string; readonly expected: string; readonly found: string };
  'blank-text': { readonly field: string };
  'unknown-value': { readonly field: string; readonly value: string; readonly allowed: readonly string[] };
  /** A day must exist and be written as 2026-11-20. */
  'bad-day': { readonly field: string; readonly value: string };
  'bad-email': { readonly field: string; readonly value: string };
  'bad-telephone': { readonly field: string; readonly value: string };
  'bad-address': { readonly field: string; readonly value: string; readonly schemes: readonly string[] };
  'unknown-time-zone': { readonly field: string; readonly value: string };
  'unknown-role': { readonly field: string; readonly value: string; readonly nearest: readonly string[] };
  /** Only task roles can be held by delegation. */
  'not-a-task-role': { readonly field: string; readonly value: string };
  'unknown-reference': {
    readonly field: string;
    readonly kind: 'unit' | 'person' | 'campus';
    readonly value: string;
    readonly nearest: readonly string[];
  };
  'duplicate-id': { readonly field: string; readonly value: string; readonly first: string };
  'no-root': Record<string, never>;
  'several-roots': { readonly units: readonly string[] };
  'parent-cycle': { readonly units: readonly string[] };
  'dates-reversed': { readonly from: Day; readonly to: Day };
  /** `other` holds a line role at the same unit from `from` to `to` (empty: until further notice). */
  'two-line-managers': {
    readonly unit: string;
    readonly other: string;
    readonly from: Day;
    readonly to: Day | '';
  };
  'bad-channel-id': { readonly platform: string; readonly value: string; readonly example: string };
  'no-emergency-numbers': Record<string, never>;
  'own-substitute': { readonly person: string };
  'own-delegate': { readonly person: string };
  /** Warning: the key means nothing and is left out. */
  'unknown-key': { readonly key: string; readonly nearest: readonly string[] };
  /** Warning: the role has been replaced, so nobody is found through it. */
  'superseded-role': { readonly role: string; readonly successors: readonly string[] };
  /** Warning: the delegation never counts, since `from` was not line manager of the unit when it began. */
  'delegation-without-effect': {
    readonly from: string;
    readonly unit: string;
    readonly validFrom: Day;
    readonly lineManager: string;
  };
}

export type ProblemCode = keyof ProblemDetails;

/** One thing to mend in a directory. */
export type Problem = {
  readonly [Code in ProblemCode]: {
    readonly code: Code;
    /** Where: "appointments[12] (a-rector)", "organisation.timeZone"; empty for the file as a whole. */
    readonly at: string;
    readonly details: ProblemDetails[Code];
  };
}[ProblemCode];
