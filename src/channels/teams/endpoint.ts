import type { IncomingMessage, ServerResponse } from 'node:http';
import { AuthenticationError } from 'botframework-connector';
import { StoreError } from '../../app/store.ts';
import { languageOf } from '../../domain/language.ts';
import { readActivity, sdkActivity, type TeamsActivity } from './activity.ts';
import type { TeamsAdapter } from './adapter.ts';
import { TeamsKeysUnavailableError } from './auth.ts';
import { readJson } from './body.ts';
import { type Invoke, readInvoke } from './invoke.ts';
import { onInstallation } from './onInstallation.ts';
import { notSaved, onInvoke } from './onInvoke.ts';
import { onMessage } from './onMessage.ts';
import { accountOf, ProfileUnavailableError } from './requests.ts';
import type { Desk, InvokeAnswer, Turn } from './turn.ts';

/** The largest body that is read, in bytes. */
export const largestBody = 256 * 1024;

/** What a caller hears of a failure: a status and a code, nothing of what is inside. */
const failures = {
  400: 'bad-request',
  401: 'unauthorized',
  413: 'too-large',
  500: 'failed',
  503: 'unavailable',
} as const;

type Failure = keyof typeof failures;

/**
 * Answers POST /api/messages. Nothing happens before the body is known to be an activity, the caller to be Teams, and
 * the tenant to be ours; the answer goes out only after everything that was asked for is durable.
 *
 * 400 malformed, 401 not Teams or not our tenant, 413 too large, 500 failed, 503 try again: nothing was saved, or the
 * keys that callers are verified by cannot be had.
 */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  adapter: TeamsAdapter,
  desk: Desk,
): Promise<void> {
  try {
    const body = await readJson(request, largestBody);
    const given = body.ok
      ? await received(body.json, request.headers.authorization ?? '', adapter, desk)
      : failed(body.status);
    end(response, given);
  } catch (error) {
    end(response, failed(failureOf(error, desk)));
  }
}

async function received(
  body: unknown,
  authorization: string,
  adapter: TeamsAdapter,
  desk: Desk,
): Promise<InvokeAnswer> {
  const activity = readActivity(body);
  const invoke = activity?.type === 'invoke' ? readInvoke(activity.name, activity.value) : null;
  if (activity === null || !isComplete(activity, invoke)) return failed(400);
  try {
    const given = await adapter.receive(authorization, sdkActivity(activity), async (context) => {
      const value = await taken(activity, invoke, desk);
      if (invoke !== null) await context.sendActivity({ type: 'invokeResponse', value });
    });
    return { status: given?.status ?? 200, body: given?.body ?? null };
  } catch (error) {
    if (error instanceof AuthenticationError || error instanceof ForeignTenantError) return failed(401);
    throw error;
  }
}

/** What is done needs an id, or a second delivery could not be told from the first. */
function isComplete({ type, id }: TeamsActivity, invoke: Invoke | null): boolean {
  if (type === 'invoke') return invoke !== null && id !== null;
  return type !== 'message' || id !== null;
}

/** The activity names another tenant, or none. */
class ForeignTenantError extends Error {}

async function taken(activity: TeamsActivity, invoke: Invoke | null, desk: Desk): Promise<InvokeAnswer> {
  if (!isFromTenant(activity, desk.tenantId)) throw new ForeignTenantError('tenant-foreign');
  const account = accountOf(activity, desk.tenantId);
  // Bots and connectors write as well, and are no persons.
  if (account === null) return { status: invoke === null ? 200 : 403, body: null };
  const language = languageOf(activity.locale) ?? 'nb';
  const turn: Turn = { desk, activity, account, language, id: activity.id ?? '' };
  if (invoke === null) {
    await handlers[activity.type]?.(turn);
    return { status: 200, body: null };
  }
  return onInvoke(turn, invoke).catch((error: unknown) => {
    if (failureOf(error, desk) === 503) return notSaved(turn, invoke);
    return failed(500);
  });
}

/** What is done about activities that nobody waits for an answer to. All others are taken note of and left alone. */
const handlers: Readonly<Record<string, (turn: Turn) => Promise<void>>> = {
  message: onMessage,
  installationUpdate: onInstallation,
  conversationUpdate: onInstallation,
};

/** Teams leaves out one of the two places that name a tenant on some activities, never both. */
function isFromTenant({ tenants }: TeamsActivity, tenantId: string): boolean {
  return tenants.length > 0 && tenants.every((id) => id.toLowerCase() === tenantId.toLowerCase());
}

/** The log gets the kind of error and the place in the code; its message may hold what somebody wrote. */
function failureOf(error: unknown, { log }: Desk): Failure {
  const isOutage =
    error instanceof StoreError ||
    error instanceof ProfileUnavailableError ||
    error instanceof TeamsKeysUnavailableError;
  if (isOutage) {
    log.warn('teams.unavailable', { code: error.code });
    return 503;
  }
  const name = error instanceof Error ? error.name : typeof error;
  log.error('teams.turn-failed', { error: name, at: placeOf(error) });
  return 500;
}

function placeOf(error: unknown): string | null {
  const frame = error instanceof Error ? error.stack?.split('\n').find((line) => /^\s+at /.test(line)) : null;
  return frame?.trim() ?? null;
}

export function failed(status: Failure): InvokeAnswer {
  return { status, body: { error: { code: failures[status] } } };
}

export function end(response: ServerResponse, { status, body }: InvokeAnswer): void {
  if (response.destroyed || response.headersSent) return;
  const headers = {
    'cache-control': 'no-store',
    ...(status === 413 ? { connection: 'close' } : {}),
    ...(status === 503 ? { 'retry-after': '5' } : {}),
  };
  const content = body === null ? null : JSON.stringify(body);
  const type = content === null ? {} : { 'content-type': 'application/json; charset=utf-8' };
  // Two statements, because restify's `writeHead` gives nothing back.
  response.writeHead(status, { ...headers, ...type });
  response.end(content);
}
