import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Answer, type FailurePlan, FakeApi, type FakeCall } from './api.ts';
import { downloaded } from './files.ts';
import type { FakeChannel, FakeMessage, FakeUser, FakeView } from './records.ts';
import { respond, type SentResponse } from './responseUrl.ts';
import { Workspace } from './workspace.ts';

export interface FakeSlackOptions {
  /** The bot's scopes, as the app's manifest asks for them. */
  scopes: readonly string[];
  users?: readonly FakeUser[];
  channels?: readonly FakeChannel[];
  teamId?: string;
  botToken?: string;
  /** Slack's time: of messages, triggers and response URLs. The machine's when left out. */
  clock?: { now(): string };
}

export interface FakeSlack {
  /** Base address of the Web API; ends in /api/. */
  url: string;
  /** The address without a path, for response URLs. */
  baseUrl: string;
  teamId: string;
  botToken: string;
  workspace: Workspace;
  calls: FakeCall[];
  /** What the app did that a real workspace would not allow. Tests assert that it is empty. */
  violations: string[];
  /** What was sent to response URLs, in order. */
  responses: SentResponse[];
  /** What everybody in a channel sees, oldest first. A person's id means the private chat with the bot. */
  messages(channel: string): FakeMessage[];
  /** What only this person saw in a channel. */
  ephemerals(channel: string, user: string): FakeMessage[];
  views: {
    /** The modals a person has open, root first. */
    stack(user: string): FakeView[];
    /** The modal in front. Throws when none is open. */
    top(user: string): FakeView;
    home(user: string): FakeView | undefined;
  };
  /** Lets the next calls of `method` ("*" for any) go wrong. Plans for one method are used one after the other. */
  fail(method: string, plan: FailurePlan): void;
  close(): Promise<void>;
}

/** Starts a strict Slack in this process, on 127.0.0.1 and a free port. */
export async function startFakeSlack(options: FakeSlackOptions): Promise<FakeSlack> {
  const clock = options.clock ?? { now: () => new Date().toISOString() };
  const teamId = options.teamId ?? 'T1';
  const botToken = options.botToken ?? 'xoxb-fake';
  const workspace = new Workspace(teamId, options.scopes, options.users ?? [], options.channels ?? [], clock);
  const responses: SentResponse[] = [];
  const api = new FakeApi(workspace, botToken);
  const server = createServer((request, response) => {
    route(request, api, responses).then(
      (reply) => send(response, reply),
      (error: unknown) => {
        workspace.violations.push(`fake Slack failed: ${String(error)}`);
        send(response, { status: 500, body: String(error) });
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const baseUrl = `http://127.0.0.1:${address.port}`;
  workspace.baseUrl = baseUrl;

  return {
    url: `${baseUrl}/api/`,
    baseUrl,
    teamId,
    botToken,
    workspace,
    calls: api.calls,
    violations: workspace.violations,
    responses,
    messages: (channel) => workspace.shownIn(channel),
    ephemerals: (channel, user) =>
      workspace.messages.filter((one) => one.channel === channel && one.ephemeralFor === user),
    views: {
      stack: (user) => workspace.views.stack(user),
      top: (user) => {
        const view = workspace.views.stack(user).at(-1);
        if (view === undefined) throw new Error(`${user} has no modal open`);
        return view;
      },
      home: (user) => workspace.views.home(user),
    },
    fail: (method, plan) => api.fail(method, plan),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function route(
  request: IncomingMessage,
  api: FakeApi,
  responses: SentResponse[],
): Promise<Answer | 'reset'> {
  const bytes = await bodyOf(request);
  const [, area, name = ''] = new URL(request.url ?? '/', 'http://fake').pathname.split('/');
  if (request.method === 'GET' && area === 'files-pri')
    return downloaded(api.workspace, name, request.headers, api.token);
  if (request.method !== 'POST') return { status: 405, body: '' };
  if (area === 'api') return api.call(name, request.headers, bytes.toString());
  if (area === 'response') return respond(name, bytes.toString(), api.workspace, responses);
  const file = area === 'upload' ? api.workspace.files.get(name) : undefined;
  if (file === undefined) return { status: 404, body: '' };
  file.bytes = bytes;
  return { status: 200, body: `OK - ${bytes.length}` };
}

function send(response: ServerResponse, reply: Answer | 'reset'): void {
  if (reply === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  response.writeHead(reply.status, reply.headers ?? { 'content-type': 'text/plain' });
  response.end(reply.body);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
