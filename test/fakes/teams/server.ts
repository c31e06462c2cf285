import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { TeamsAuthenticationSettings } from '../../../src/channels/teams/auth.ts';
import { localAuthentication } from './authentication.ts';
import { answerCall } from './connector.ts';
import { type Answer, createFailureList, errorBody, type FailurePlan, plannedAnswer } from './failures.ts';
import { createFiles, type FileAnswer, type Upload } from './files.ts';
import { teamsIds } from './ids.ts';
import { createIssuer, type Issuer } from './issuer.ts';
import { type JsonObject, jsonOrText } from './json.ts';
import { type ConnectorCall, type ConnectorContext, Refusal, type Violation } from './rules.ts';
import { createTenant, type FakeMessage, type Tenant, type TenantOptions } from './tenant.ts';

export type FakeTeamsOptions = TenantOptions & {
  /** Time stamps of what people send; the machine's clock unless said. Tokens always run on the machine's clock. */
  readonly clock?: { readonly now: () => string };
  /** False: calls need no bearer token, as when a bot runs without an app id. */
  readonly auth?: boolean;
  readonly password?: string;
  readonly botName?: string;
  readonly membersPerPage?: number;
};

/** A call that reached the connector, answered or not. */
export type FakeCall = ConnectorCall & { readonly status: number | 'reset' };

/** Teams as a bot sees it: the connector it calls, and the token service both sides trust. */
export type FakeTeams = {
  readonly serviceUrl: string;
  readonly appId: string;
  readonly tenantId: string;
  readonly botId: string;
  readonly botName: string;
  /** What the app passes to `teamsAuthentication`. */
  readonly authentication: TeamsAuthenticationSettings;
  readonly tenant: Tenant;
  readonly issuer: Issuer;
  /** Every call so far, oldest first. */
  readonly calls: readonly FakeCall[];
  /** Everything that Teams would refuse, oldest first. A test of good behaviour ends with none. */
  readonly violations: readonly Violation[];
  readonly recordViolation: (violation: Violation) => void;
  /** What the bot has said in a conversation and not deleted, oldest first; a channel id gives all its threads. */
  readonly messages: (conversationId: string) => readonly FakeMessage[];
  /** The id of the private chat with a person. */
  readonly personal: (aadObjectId: string) => string;
  /** The id of a channel; "General" unless named. */
  readonly channel: (team: string, channel?: string) => string;
  readonly groupChat: (name: string) => string;
  /** Makes the next calls fail whose "METHOD /path" matches; returns a function that lifts the plan. */
  readonly fail: (pattern: string | RegExp, plan: FailurePlan) => () => void;
  /** The attachment of a message for a file that a person sends. */
  readonly attach: (upload: Upload) => JsonObject;
  /** What tells the bot where a file goes that a person agreed to, and what lies there. */
  readonly place: (name: string) => JsonObject;
  readonly stored: (id: string) => Uint8Array;
  readonly now: () => string;
  readonly nextId: () => string;
  readonly close: () => Promise<void>;
};

/** Starts a fake Teams on a free port of 127.0.0.1. */
export async function startFakeTeams(options: FakeTeamsOptions): Promise<FakeTeams> {
  const { appId, tenantId, password = 'fake-secret' } = options;
  const now = options.clock?.now ?? (() => new Date().toISOString());
  const nextId = messageIds(now);
  const tenant = createTenant(options, nextId);
  const issuer = createIssuer({ appId, password });
  const failures = createFailureList();
  const calls: FakeCall[] = [];
  const violations: Violation[] = [];
  const context = { tenant, appId, tenantId, membersPerPage: options.membersPerPage ?? 200 };
  const files = createFiles((authorization) => options.auth === false || issuer.accepts(authorization));
  const answer = answering({ context, issuer, violations, needsBearer: options.auth ?? true });

  const server = createServer(async (request, response) => {
    const address = new URL(request.url ?? '/', origin);
    if (request.method === 'PUT' && address.pathname.includes('/_api/upload/')) {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(Buffer.from(chunk));
      const status = files.store(address, request.headers, Buffer.concat(chunks)) ?? 404;
      return sendFile(response, status);
    }
    const body = await bodyOf(request);
    const file = request.method === 'GET' ? files.answer(address, request.headers) : null;
    if (file !== null) return sendFile(response, file);
    const tokens = tokenAnswer(issuer, address.pathname, body, origin);
    if (tokens !== null) return send(response, tokens);
    const call: ConnectorCall = {
      method: request.method ?? 'GET',
      path: decodeURIComponent(address.pathname.replace(/^\/emea\/*/, '/')),
      query: address.searchParams,
      body: jsonOrText(body),
    };
    const plan = failures.take(`${call.method} ${call.path}`);
    if (plan?.kind === 'slow') await pause(plan.milliseconds);
    const planned = plan === null ? null : plannedAnswer(plan);
    const given = planned ?? answer(call, request.headers.authorization);
    const isReset = plan?.kind === 'accept-then-reset';
    calls.push({ ...call, status: isReset ? 'reset' : given.status });
    if (isReset) request.socket.destroy();
    else send(response, given);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;

  return {
    serviceUrl: `${origin}/emea/`,
    appId,
    tenantId,
    botId: teamsIds.bot(appId),
    botName: options.botName ?? 'Verne',
    authentication: localAuthentication({
      appId,
      tenantId,
      password,
      openIdMetadataUrl: `${origin}${issuer.openIdPath}`,
      tokenUrl: `${origin}${issuer.tokenPath}`,
    }),
    tenant,
    issuer,
    calls,
    violations,
    recordViolation: (violation) => violations.push(violation),
    messages: (conversationId) => tenant.messages(conversationId).filter(({ from }) => from === 'bot'),
    personal: (aadObjectId) => teamsIds.personal(appId, aadObjectId),
    channel: (team, channel = 'General') => teamsIds.channel(team, channel),
    groupChat: teamsIds.groupChat,
    fail: failures.add,
    attach: (upload) => files.attach(origin, upload),
    place: (name) => files.place(origin, name),
    stored: (id) => files.bytesOf(id),
    now,
    nextId,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Message ids are milliseconds, and no two are the same. */
function messageIds(now: () => string): () => string {
  let last = 0;
  return () => {
    last = Math.max(last + 1, Date.parse(now()));
    return String(last);
  };
}

function answering(parts: {
  readonly context: ConnectorContext;
  readonly issuer: Issuer;
  readonly violations: Violation[];
  readonly needsBearer: boolean;
}): (call: ConnectorCall, authorization: string | undefined) => Answer {
  return (call, authorization) => {
    try {
      if (parts.needsBearer && !parts.issuer.accepts(authorization)) {
        throw new Refusal(401, 'bearer-missing', 'Unauthorized', authorization ?? '(none)');
      }
      return answerCall(call, parts.context);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      parts.violations.push({ rule: error.rule, call: `${call.method} ${call.path}`, detail: error.message });
      return { status: error.status, body: errorBody(error.code, error.message) };
    }
  };
}

function tokenAnswer(issuer: Issuer, path: string, body: string, origin: string): Answer | null {
  if (path === issuer.openIdPath) return { status: 200, body: issuer.openIdConfiguration(origin) };
  if (path === issuer.keysPath) return { status: 200, body: issuer.keys() };
  if (path !== issuer.tokenPath) return null;
  const token = issuer.grant(new URLSearchParams(body));
  return token === null ? { status: 401, body: { error: 'invalid_client' } } : { status: 200, body: token };
}

function sendFile(response: ServerResponse, file: FileAnswer): void {
  response.writeHead(typeof file === 'number' ? file : 200, { 'content-type': 'application/octet-stream' });
  response.end(typeof file === 'number' ? undefined : file);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  const content = body === undefined ? '' : JSON.stringify(body);
  // Two steps: restify, once loaded, makes `writeHead` of every server return nothing.
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(content);
}
