import type { JsonObject } from './json.ts';

/** What goes wrong with a call, in place of an answer or on the way to it. */
export type FailurePlan = (
  | { readonly kind: 'blocked' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'precondition-failed' }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }
  | { readonly kind: 'server-error'; readonly status?: 500 | 502 | 503 | 504 }
  | { readonly kind: 'accept-then-reset' }
  | { readonly kind: 'slow'; readonly milliseconds: number }
) & {
  /** How many calls it strikes; 1 unless said. `Number.POSITIVE_INFINITY` strikes until it is lifted. */
  readonly times?: number;
};

export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** The body of every refusal of the connector. */
export function errorBody(code: string, message: string): JsonObject {
  return { error: { code, message } };
}

/** The answer that a plan gives instead of doing the work, or null when the work is done first. */
export function plannedAnswer(plan: FailurePlan): Answer | null {
  switch (plan.kind) {
    case 'blocked':
      return { status: 403, body: errorBody('MessageWritesBlocked', 'The user has blocked the app.') };
    case 'not-found':
      return { status: 404, body: errorBody('ConversationNotFound', 'Conversation not found.') };
    case 'precondition-failed':
      return { status: 412, body: errorBody('PreconditionFailed', 'Another change is under way.') };
    case 'throttled':
      return {
        status: 429,
        body: errorBody('TooManyRequests', 'Slow down.'),
        headers: { 'retry-after': String(plan.retryAfterSeconds) },
      };
    case 'server-error':
      return { status: plan.status ?? 500, body: errorBody('ServiceError', 'Something went wrong.') };
    case 'accept-then-reset':
    case 'slow':
      return null;
  }
}

export type FailureList = {
  /** Adds a plan for the calls whose "METHOD /path" matches; returns a function that lifts it. */
  readonly add: (pattern: string | RegExp, plan: FailurePlan) => () => void;
  /** The first plan that strikes this call, used up once. */
  readonly take: (call: string) => FailurePlan | null;
};

export function createFailureList(): FailureList {
  type Planned = { readonly pattern: string | RegExp; readonly plan: FailurePlan; left: number };
  const planned: Planned[] = [];
  return {
    add: (pattern, plan) => {
      const entry: Planned = { pattern, plan, left: plan.times ?? 1 };
      planned.push(entry);
      return () => {
        entry.left = 0;
      };
    },
    take: (call) => {
      const found = planned.find(
        ({ pattern, left }) =>
          left > 0 && (typeof pattern === 'string' ? call.includes(pattern) : pattern.test(call)),
      );
      if (found === undefined) return null;
      found.left -= 1;
      return found.plan;
    },
  };
}
