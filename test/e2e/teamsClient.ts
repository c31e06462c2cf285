import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { z } from 'zod';
import { environment } from '../../src/config.ts';
import { freePort, type Started, startProgram } from './processes.ts';
import { eventually } from './story.ts';
import { people } from './workplace.ts';

export const tenant = '00000000-0000-0000-0000-000000000001';

/** A person as the client's own settings describe them. */
function person(id: string, name: string, email: string, number: number) {
  const [givenName = '', surname = ''] = name.split(' ');
  const aadObjectId = `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;
  return { id, name, userPrincipleName: email, aadObjectId, givenName, surname, email };
}

const users = {
  reporter: person('user-leif', people.reporter.name, people.reporter.email, 20),
  handler: person('user-arvid', people.handler.name, people.handler.email, 21),
} as const;

/** Who sits at the client: it has one acting user. */
export type Who = keyof typeof users;

const extras = [22, 23, 24, 25].map((number) =>
  person(`user-${number}`, `Extra Person${number}`, `extra.${number}@example.no`, number),
);

/** What the client reads of its settings file: with others than five users, or more channels than one, it does not start. */
function settingsFor(who: Who) {
  const others = Object.values(users).filter((user) => user !== users[who]);
  return {
    version: '0.1.1',
    tenantId: tenant,
    bot: { id: 'bot-verne', name: 'Verne' },
    currentUser: users[who],
    users: [...others, ...extras],
    personalChat: { id: chatOf(who) },
    groupChat: { id: `group-${who}`, name: 'Group' },
    team: {
      id: `team-${who}`,
      name: 'Team',
      aadGroupId: '00000000-0000-0000-0000-000000000031',
      channels: [{ id: `channel-${who}`, name: 'Lab' }],
    },
  };
}

const chatOf = (who: Who) => `chat-${who}`;

/** What the client would open its page with. */
const browsers = ['xdg-open', 'open'];

/**
 * Starts the client for one person, against the bot at `endpoint`. It reports nothing home, and opens no browser: without one it
 * would end again.
 */
export async function startTeamsClient(
  file: string,
  folder: string,
  who: Who,
  endpoint: string,
): Promise<{ readonly url: string; readonly program: Started }> {
  const cwd = join(folder, who);
  const bin = join(cwd, 'bin');
  await mkdir(bin, { recursive: true });
  await writeFile(join(cwd, '.m365agentsplayground.yml'), JSON.stringify(settingsFor(who)));
  for (const browser of browsers) {
    await writeFile(join(bin, browser), '#!/bin/sh\nexit 0\n');
    await chmod(join(bin, browser), 0o755);
  }
  const port = await freePort();
  const args = [file, '-e', endpoint, '-c', 'msteams', '-p', String(port), '--disable-telemetry'];
  const path = [bin, environment().PATH ?? ''].join(delimiter);
  const env = { PATH: path, HOME: cwd, TMPDIR: cwd, APPLICATION_INSIGHTS_NO_STATSBEAT: '1' };
  const program = startProgram(process.execPath, args, { cwd, env });
  return { url: `http://127.0.0.1:${port}`, program };
}

const message = z.looseObject({
  messageId: z.string(),
  from: z.looseObject({ id: z.string() }).optional(),
  text: z.string().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown() })).optional(),
});
const news = z.object({
  action: z.enum(['createMessage', 'updateMessage']),
  actionConversationId: z.string(),
  message,
});

export type TeamsMessage = z.infer<typeof message>;

/** One person's private chat with the bot at the client, kept up to date by the socket that feeds the client's own page. */
export class TeamsScreen {
  readonly #url: string;
  readonly #user: string;
  readonly #chat: string;
  readonly #socket: WebSocket;
  readonly #messages = new Map<string, TeamsMessage>();

  constructor(url: string, who: Who) {
    this.#url = url;
    this.#user = users[who].id;
    this.#chat = chatOf(who);
    this.#socket = new WebSocket(`${url.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`);
    this.#socket.addEventListener('message', ({ data }) => {
      const told = news.safeParse(JSON.parse(String(data)));
      if (told.success && told.data.actionConversationId === this.#chat)
        this.#messages.set(told.data.message.messageId, told.data.message);
    });
  }

  async ready(): Promise<void> {
    await eventually('the client has no page', () => this.#socket.readyState === WebSocket.OPEN);
  }

  get messages(): readonly TeamsMessage[] {
    return [...this.#messages.values()];
  }

  /** Adds the app for the person. */
  async install(): Promise<void> {
    await this.#post(`/_debug/conversation/${this.#chat}/installation`, {});
  }

  async write(text: string): Promise<void> {
    const body = { type: 'text', text, textFormat: 'plain', from: { id: this.#user }, mentions: [] };
    const given = await this.#post(`/_conversation/v1/conversations/${this.#chat}/messages`, body);
    const { messageId } = z.object({ messageId: z.string() }).parse(given);
    this.#messages.set(messageId, { messageId, text });
  }

  /** Presses a button that acts at once; gives what the bot answered. */
  execute(messageId: string, data: unknown): Promise<unknown> {
    return this.#post('/_conversation/v1/invoke', {
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'verne', data } },
      from: { id: this.#user },
      conversation: { id: this.#chat },
      replyToId: messageId,
    });
  }

  close(): void {
    this.#socket.close();
  }

  async #post(path: string, body: unknown): Promise<unknown> {
    const response = await fetch(`${this.#url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`the client refused ${path}: ${response.status} ${text}`);
    return text.startsWith('{') ? JSON.parse(text) : text;
  }
}
