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
  /** A folder that holds none of the files that a directory can be in. */
  'no-directory-file': { readonly path: string; readonly known: readonly string[] };
  'several-directory-files': { readonly path: string; readonly files: readonly string[] };
  /** A spreadsheet's own file under the name of a CSV file. */
  'not-csv': { readonly file: string };
  /** No heading of the first row is one of ours. */
  'no-headings': { readonly headings: readonly string[] };
  /** A column that must be there; `headings` are the ones that are understood for it. */
  'missing-column': { readonly headings: readonly string[] };
  /** Two columns of the same meaning. */
  'duplicate-column': { readonly heading: string; readonly first: string };
  /** A row that is longer than the row of headings, mostly for a separator inside of a cell. */
  'too-many-cells': { readonly found: number; readonly expected: number };
  /** A cell that a spreadsheet would calculate, or that shows what it could not calculate. */
  'formula-cell': { readonly field: string; readonly value: string };
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
  /** Warning: the list of the directory's file has no effect beside the CSV file. */
  'list-replaced': { readonly section: string; readonly file: string };
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
    /**
     * Where: "appointments[12] (a-rector)", "organisation.timeZone"; once the file is known with file and line before it:
     * "directory.yaml:240 appointments[12] (a-rector)", "people.csv:12 (kari)". Empty for the whole.
     */
    readonly at: string;
    /** The heading of the column, where the entry is a row of a spreadsheet; it stands for the field. */
    readonly column?: string;
    readonly details: ProblemDetails[Code];
  };
}[ProblemCode];
