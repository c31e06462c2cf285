import type { Browser, BrowserContext } from 'playwright-core';
import { startProgram, worldClock } from './program.ts';
import type { Seat, SeenButton, Stage } from './seat.ts';
import { WebPage } from './webPage.ts';
import { watchPage } from './webReading.ts';
import { type SeenOnPage, WebSeat } from './webSeat.ts';

/** Who sits beside each other at one page: who reports, who handles it, and their channel. Others have a page of their own. */
const firstSeats = ['person:leif-sandmark', 'person:arvid-odegardmo', 'unit:ikj'] as const;

/** What a browser says by itself when the service is away for a moment. */
const isAboutRestart = /^Failed to load resource/;

export interface WebStage extends Stage {
  /** The page of the first seats. */
  page(): Promise<WebPage>;
}

/** The real program with its local page, and a real browser. */
export async function openWebStage(browser: Browser): Promise<WebStage> {
  const program = await startProgram(worldClock(), {
    config: { slack: null, teams: null, directoryFile: null, localPage: true },
  });
  const complaints: string[] = [];
  const contexts: BrowserContext[] = [];
  const pages = new Map<string, Promise<WebPage>>();
  const seats = new Map<string, Seat>();
  const seen = new WeakMap<SeenButton, SeenOnPage>();

  async function open(conversations: readonly string[]): Promise<WebPage> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'nb-NO',
      reducedMotion: 'reduce',
    });
    contexts.push(context);
    await context.addInitScript(watchPage);
    const tab = await context.newPage();
    tab.setDefaultTimeout(10_000);
    tab.on('pageerror', (error) => complaints.push(String(error)));
    tab.on('console', (message) => {
      if (message.type() === 'error' && !isAboutRestart.test(message.text())) complaints.push(message.text());
    });
    const page = new WebPage(tab, program, conversations);
    await page.open();
    return page;
  }

  function pageWith(conversation: string): Promise<WebPage> {
    const isFirst = firstSeats.some((each) => each === conversation);
    const conversations = isFirst ? firstSeats : [conversation, 'unit:ify', 'unit:ikj'];
    const key = conversations.join('/');
    const page = pages.get(key) ?? open(conversations);
    pages.set(key, page);
    return page;
  }

  return {
    page: () => pageWith(firstSeats[0]),
    seat: async (person) => {
      const seat = seats.get(person) ?? new WebSeat(await pageWith(`person:${person}`), person, 'ikj', seen);
      seats.set(person, seat);
      return seat;
    },
    channel: async (unit) => (await pageWith(`unit:${unit}`)).words(`unit:${unit}`),
    restart: program.restart,
    settled: program.settled,
    kept: program.kept,
    trace: program.trace,
    pass: program.pass,
    replaceDirectory: program.replaceDirectory,
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()));
      await program.close();
      if (complaints.length > 0) throw new Error(`the page complained: ${complaints.join('; ')}`);
    },
  };
}
