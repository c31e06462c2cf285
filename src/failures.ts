import { StoreError } from './app/store.ts';
import type { Problem } from './domain/organisation/problems.ts';
import type { SettingsProblem } from './domain/processes/settingsProblems.ts';
import type { ModelProblem } from './domain/responsibility/integrity.ts';
import { problemLine } from './i18n/directoryProblems.ts';
import { settingsProblemLine } from './i18n/settingsProblems.ts';

/** The directory cannot be used: every problem, as the reader of directories gives them. */
export class DirectoryError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('directory-refused');
    this.name = 'DirectoryError';
    this.problems = problems;
  }
}

/** The settings of the HSE year cannot be used: every problem, with where it is and how to mend it. */
export class YearError extends Error {
  readonly problems: readonly SettingsProblem[];

  constructor(problems: readonly SettingsProblem[]) {
    super('year-refused');
    this.name = 'YearError';
    this.problems = problems;
  }
}

/** The roles model does not hold together: an error of ours. */
export class ModelError extends Error {
  readonly problems: readonly ModelProblem[];

  constructor(problems: readonly ModelProblem[]) {
    super('model-refused');
    this.name = 'ModelError';
    this.problems = problems;
  }
}

/** Why the service cannot start, for whoever started it. */
export interface Failure {
  readonly title: string;
  readonly reasons: readonly string[];
}

const advice: Readonly<Record<StoreError['code'], string>> = {
  locked: 'Another process has this data open. Stop it first, or set VERNE_DATA to another folder.',
  missing:
    'There is no data here, or a file of it is gone. For a first start set VERNE_DATA_CREATE=yes; otherwise check that VERNE_DATA names the right folder.',
  damaged: 'A file does not hold what was written. Restore the folder from a backup.',
  'newer-format': 'This data was written by a later version of Verne.',
  unavailable: 'The disk refused to read or write.',
  closed: 'The data was closed already.',
};

/** What went wrong at the start, and how to mend it. */
export function failureOf(error: unknown): Failure {
  if (error instanceof DirectoryError) {
    const reasons = error.problems.map((problem) => problemLine(problem, 'en'));
    return { title: `The directory cannot be used, for ${countOf(reasons)}:`, reasons };
  }
  if (error instanceof ModelError) {
    const reasons = error.problems.map(({ code, at, found }) => `${at}: ${code} ${found}`);
    return { title: 'The roles model does not hold together:', reasons };
  }
  if (error instanceof YearError) {
    const reasons = error.problems.map((problem) => settingsProblemLine(problem, 'en'));
    return { title: 'The settings of the HSE year (VERNE_YEAR) need mending:', reasons };
  }
  if (error instanceof StoreError) {
    return {
      title: 'The data cannot be opened:',
      reasons: [advice[error.code], JSON.stringify(error.details)],
    };
  }
  return { title: 'Verne cannot start:', reasons: [codeOf(error)] };
}

function countOf({ length }: readonly string[]): string {
  return length === 1 ? 'one problem' : `${length} problems`;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error ? `${error.code}: ${error.message}` : error.message;
}
