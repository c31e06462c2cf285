/**
 * Why a request of Slack's was not taken.
 * - `malformed`: no such request exists
 * - `foreign`: it comes from another workspace than the one that is served
 * - `not-saved`: nothing is durable (yet); Slack may send it again
 */
export type IntakeProblem = 'malformed' | 'foreign' | 'not-saved';

/** A request of Slack's that was not taken. */
export class IntakeError extends Error {
  readonly code: IntakeProblem;

  constructor(code: IntakeProblem, cause?: unknown) {
    super(`slack request ${code}`, { cause });
    this.name = 'IntakeError';
    this.code = code;
  }
}

/** What Slack is told: 503 makes it send an event again, the others do not invite a repetition. */
const statuses = { malformed: 400, foreign: 403, 'not-saved': 503 } as const satisfies Record<
  IntakeProblem,
  number
>;

/** The HTTP status for what went wrong; whatever is not known may be over at the next attempt. */
export function statusOf(error: unknown): number {
  return error instanceof IntakeError ? statuses[error.code] : 503;
}

/** A word for the log, without anything that a person wrote. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  const data = 'data' in error ? error.data : undefined;
  const platform = typeof data === 'object' && data !== null && 'error' in data ? data.error : undefined;
  return typeof platform === 'string' && /^\w{1,60}$/.test(platform) ? platform : code;
}
