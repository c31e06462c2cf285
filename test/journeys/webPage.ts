import type { Locator, Page } from 'playwright-core';
import type { Program } from './program.ts';
import { isAnswered, isUpToDate, nameOfFocused, wordsOnScreen } from './webReading.ts';

/** What the page sent. */
export interface Sent {
  readonly path: string;
  readonly body: string;
}

/** The local page in a browser, with the conversations of its panes. */
export class WebPage {
  readonly tab: Page;
  readonly #program: Program;
  readonly #conversations: readonly string[];
  readonly #sent = new Map<string, Sent>();

  constructor(tab: Page, program: Program, conversations: readonly string[]) {
    this.tab = tab;
    this.#program = program;
    this.#conversations = conversations;
    tab.on('request', (request) => {
      const body = request.postData();
      if (body === null || !request.headers()['content-type']?.startsWith('application/json')) return;
      const { seat }: { seat?: string } = JSON.parse(body);
      if (seat !== undefined) this.#sent.set(seat, { path: new URL(request.url()).pathname, body });
    });
  }

  get address(): string {
    return this.#program.address();
  }

  async open(): Promise<void> {
    await this.tab.goto(`${this.address}/#${this.#conversations.join('/')}`, { waitUntil: 'commit' });
    await this.upToDate();
  }

  pane(conversation: string): Locator {
    return this.tab.locator('.pane').nth(this.#conversations.indexOf(conversation));
  }

  /** The form that is open over the page. */
  get dialog(): Locator {
    return this.tab.locator('dialog#form[open]');
  }

  /** Resolves when everything that was begun has been delivered, and is on the screen. */
  async upToDate(): Promise<void> {
    await this.tab.waitForFunction(isAnswered);
    await this.#program.settled();
    const event = await newestEvent(this.address);
    await this.tab.waitForFunction(isUpToDate, event);
  }

  /** What Verne has said in a conversation, as it stands now. */
  async words(conversation: string): Promise<readonly string[]> {
    await this.upToDate();
    return this.pane(conversation).locator('.line.from-verne .content').evaluateAll(wordsOnScreen);
  }

  /** The message box of a pane. */
  boxOf(conversation: string): Locator {
    return this.pane(conversation).getByRole('textbox', { name: 'Melding' });
  }

  /** Writes in a pane. */
  async write(conversation: string, text: string): Promise<void> {
    const box = this.boxOf(conversation);
    await box.fill(text);
    await box.press('Enter');
  }

  /** What has the focus, by what it is called. */
  focused(): Promise<string> {
    return this.tab.evaluate(nameOfFocused);
  }

  /** What somebody did last here, as it was sent. */
  sentBy(person: string): Sent {
    const sent = this.#sent.get(person);
    if (!sent) throw new Error('nothing was done yet');
    return sent;
  }

  /** What the page itself gets at an address of its own. */
  async bytesAt(address: string): Promise<Uint8Array> {
    const answer = await this.tab.request.get(new URL(address, this.address).href);
    return answer.ok() ? answer.body() : new Uint8Array();
  }

  /** Sends as the page does. */
  async post(sent: Sent): Promise<{ reply: { kind: string; card?: unknown } }> {
    const answer = await this.tab.evaluate(async ({ path, body }) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch(path, { method: 'POST', headers, body })).json();
    }, sent);
    await this.upToDate();
    return answer;
  }
}

/** The number of the last thing that the service told its pages. */
async function newestEvent(address: string): Promise<string> {
  const over = new AbortController();
  const { body } = await fetch(`${address}/local/stream`, { signal: over.signal });
  let text = '';
  for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += piece;
    const [, id] = /^id: (.+)$/m.exec(text) ?? [];
    if (id === undefined) continue;
    over.abort();
    return id;
  }
  throw new Error('the service has no stream');
}
