import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Rendering } from '../../../src/app/ports.ts';
import type { Store } from '../../../src/app/store.ts';
import { openBrowser } from '../browser.ts';
import { type LocalPage, startLocalPage } from './localPage.ts';

export const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, locale: 'nb-NO' };
export const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  locale: 'en-GB',
  hasTouch: true,
};

/** The local page of one test, and browsers that show it. */
export interface OnPage {
  /** The server of this test. */
  readonly page: LocalPage;
  /** Opens the page in a browser of its own, or beside another tab. Whatever it complains of fails the test. */
  open(options?: BrowserContextOptions, beside?: BrowserContext): Promise<Page>;
  /** Verne says something to "leif" or in "unit:ikj". */
  send(id: string, rendering: Rendering): ReturnType<LocalPage['web']['channel']['send']>;
  /** Stops the server and starts another one in its place, on the same port and store. */
  restart(whileStopped: () => Promise<void>): Promise<void>;
}

/** Gives every test of the file a server, and one browser to all of them. */
export function onPage(): OnPage {
  let browser: Browser;
  let page: LocalPage;
  let store: Store | undefined;
  let contexts: BrowserContext[];
  let complaints: string[];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    page = await startLocalPage();
    store = page.store;
    contexts = [];
    complaints = [];
  });
  afterEach(async () => {
    for (const context of contexts) await context.close();
    await page.close();
    expect(complaints).toEqual([]);
  });

  return {
    get page() {
      return page;
    },
    async open(options = desktop, beside) {
      const context = beside ?? (await browser.newContext({ ...options, reducedMotion: 'reduce' }));
      if (!beside) contexts.push(context);
      const tab = await context.newPage();
      tab.setDefaultTimeout(5000);
      tab.on('pageerror', (error) => complaints.push(String(error)));
      tab.on('console', (message) => {
        const expected = message.text().startsWith('Failed to load resource');
        if (message.type() === 'error' && !expected) complaints.push(message.text());
      });
      await tab.goto(page.url);
      await tab.locator('.pane').nth(2).locator('.empty:not([hidden]), .lines li').first().waitFor();
      return tab;
    },
    send: (id, rendering) => page.web.channel.send(to(id), rendering, crypto.randomUUID()),
    async restart(whileStopped) {
      const port = Number(new URL(page.url).port);
      await page.close();
      await whileStopped();
      page = await startLocalPage({ ...(store ? { store } : {}), port });
    },
  };
}

/** Where to send: "leif", "unit:ikj". */
export const to = (id: string) =>
  id.startsWith('unit:')
    ? ({ kind: 'channel', channel: id, route: null } as const)
    : ({ kind: 'person', tenant: 'local', user: id, route: null } as const);

export const paneOf = (tab: Page, index: number): Locator => tab.locator('.pane').nth(index);

/** The message box of a pane. */
export const boxIn = (pane: Locator): Locator => pane.getByRole('textbox', { name: /^(Melding|Message)$/ });

/** What is shown of it, as people see it. */
export const shownIn = async (place: Locator): Promise<string> => (await place.allInnerTexts()).join('\n');

/** Waits until it holds, and says what was there instead when it never does. */
export async function until(what: () => Promise<unknown>, expected: unknown): Promise<void> {
  let found: unknown;
  for (let tries = 0; tries < 60; tries++) {
    found = await what().catch((error: unknown) => error);
    if (JSON.stringify(found) === JSON.stringify(expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(found).toEqual(expected);
}
