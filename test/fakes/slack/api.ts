import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { readArguments } from './arguments.ts';
import { METHODS } from './methods.ts';
import { type JsonObject, SlackFault } from './records.ts';
import type { Workspace } from './workspace.ts';

/**
 * How a method goes wrong: `rate_limited` (429, whole seconds), `server_error` (500), `reset` (the connection breaks,
 * after the effect unless `isAccepted` is false), `slow` (effect at once, answer later), `error` (an answer with
 * this code). Once unless `times` says otherwise.
 */
export type FailurePlan = { times?: number } & (
  | { kind: 'rate_limited'; retryAfter: number }
  | { kind: 'server_error' }
  | { kind: 'reset'; isAccepted?: boolean }
  | { kind: 'slow'; milliseconds: number }
  | { kind: 'error'; code: string }
);

/** One call of the app, with what came of it: "ok", the error code, or the kind of failure. */
export interface FakeCall {
  method: string;
  args: JsonObject;
  outcome: string;
}

/** An HTTP answer of the fake. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body: string | Buffer;
}

const json = (body: JsonObject, headers: Record<string, string> = {}): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
});

/** The Web API: token, scopes, methods, and failures on request. */
export class FakeApi {
  readonly workspace: Workspace;
  readonly calls: FakeCall[] = [];
  readonly token: string;
  readonly #plans = new Map<string, FailurePlan[]>();

  constructor(workspace: Workspace, token: string) {
    this.workspace = workspace;
    this.token = token;
  }

  fail(method: string, plan: FailurePlan): void {
    this.#plans.set(method, [...(this.#plans.get(method) ?? []), plan]);
  }

  /** The answer to one call, or 'reset' where the connection breaks instead. */
  async call(method: string, headers: IncomingHttpHeaders, body: string): Promise<Answer | 'reset'> {
    const plan = this.#nextPlan(method);
    const entry: FakeCall = { method, args: {}, outcome: plan?.kind ?? '' };
    this.calls.push(entry);
    if (plan?.kind === 'rate_limited') {
      const limited = json({ ok: false, error: 'ratelimited' }, { 'retry-after': String(plan.retryAfter) });
      return { ...limited, status: 429 };
    }
    if (plan?.kind === 'server_error') return { status: 500, body: 'Server Error' };
    if (plan?.kind === 'reset' && plan.isAccepted === false) return 'reset';
    const reply = this.#answer(entry, headers, body, plan);
    entry.outcome = plan?.kind ?? (reply.ok === true ? 'ok' : String(reply.error));
    if (plan?.kind === 'reset') return 'reset';
    if (plan?.kind === 'slow') await pause(plan.milliseconds);
    return json(reply, { 'x-oauth-scopes': [...this.workspace.scopes].join(',') });
  }

  #nextPlan(method: string): FailurePlan | undefined {
    const queue = [this.#plans.get(method), this.#plans.get('*')].find((list) => list?.[0] !== undefined);
    const plan = queue?.[0];
    if (queue === undefined || plan === undefined) return undefined;
    const left = (plan.times ?? 1) - 1;
    if (left > 0) queue[0] = { ...plan, times: left };
    else queue.shift();
    return plan;
  }

  #answer(
    entry: FakeCall,
    headers: IncomingHttpHeaders,
    body: string,
    plan: FailurePlan | undefined,
  ): JsonObject {
    try {
      const { token, ...args } = readArguments(body, headers['content-type'] ?? '');
      entry.args = args;
      const bearer = headers.authorization?.replace(/^Bearer /, '') ?? token;
      if (bearer === undefined) throw new SlackFault('not_authed');
      if (bearer !== this.token) throw new SlackFault('invalid_auth');
      if (plan?.kind === 'error') throw new SlackFault(plan.code);
      return { ok: true, ...this.#run(entry.method, args) };
    } catch (fault) {
      if (!(fault instanceof SlackFault)) throw fault;
      return { ok: false, error: fault.code, ...fault.details };
    }
  }

  #run(name: string, args: JsonObject): JsonObject {
    const { workspace } = this;
    const method = METHODS[name];
    if (method === undefined) {
      workspace.violations.push(`${name}: unknown method`);
      throw new SlackFault('unknown_method');
    }
    const scopes = typeof method.scopes === 'function' ? method.scopes(args, workspace) : method.scopes;
    const missing = scopes.filter((scope) => !workspace.scopes.has(scope));
    if (missing.length > 0) {
      workspace.violations.push(`${name}: missing scope ${missing.join(', ')}`);
      const provided = [...workspace.scopes].join(',');
      throw new SlackFault('missing_scope', { needed: missing.join(','), provided });
    }
    return method.run(args, workspace);
  }
}
