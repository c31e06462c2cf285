import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Message } from '../../src/app/messages.ts';
import { toHome, toMessage } from '../../src/channels/slack/blocks.ts';
import { SlackViews } from '../../src/channels/slack/views.ts';
import type { Language } from '../../src/domain/language.ts';
import { createRenderer } from '../../src/render/render.ts';
import { openBrowser } from '../fakes/browser.ts';
import { sampleNamed } from '../render/messages.ts';
import { type Picture, pictures } from './pictures.ts';
import { homeHtml, messageHtml, modalHtml, slackPage } from './slack.ts';
import { takeStory } from './story.ts';
import { showInTeams } from './teams.ts';

/** Pictures for the README, and everything else. */
const folders = {
  kept: new URL('../../cards/pictures/', import.meta.url).pathname,
  all: new URL('../../.reports/pictures/', import.meta.url).pathname,
};

const render = createRenderer(() => 'Europe/Oslo');
const views = new SlackViews(render);

function slackHtml(message: Message, language: Language): string {
  if (message.type === 'form') return modalHtml(views.modal(message, language));
  const { card, text } = render(message, language);
  return message.type === 'home' ? homeHtml(toHome(card)) : messageHtml(toMessage(card, text).blocks);
}

async function show(page: Page, { look, columns, language, theme, unfolded }: Picture): Promise<void> {
  const messages = columns.map((names) => names.map((name) => sampleNamed(name).message));
  if (look === 'teams') {
    const cards = messages.map((column) => column.map((message) => render(message, language)));
    await showInTeams(page, cards, theme, unfolded ?? null);
  } else {
    const html = messages.map((column) => column.map((message) => slackHtml(message, language)));
    await page.setContent(slackPage(html, theme));
  }
}

/** Makes every picture whose name contains one of `wanted`; all of them when there is none. */
async function run(wanted: readonly string[]): Promise<void> {
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true });
  const isWanted = (name: string) => wanted.length === 0 || wanted.some((part) => name.includes(part));
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 400, height: 100 } });
    for (const picture of pictures.filter(({ name }) => isWanted(name))) {
      await show(page, picture);
      const folder = picture.kept ? folders.kept : folders.all;
      const box = await page.locator('.columns').boundingBox();
      await page.setViewportSize({
        width: Math.ceil((box?.width ?? 600) + 32),
        height: Math.ceil((box?.height ?? 600) + 32),
      });
      await page.screenshot({ path: `${folder}${picture.name}.png` });
      process.stdout.write(`${folder}${picture.name}.png\n`);
    }
    await page.close();
    if (isWanted('page')) await takeStory(browser, folders);
  } finally {
    await browser.close();
  }
}

if (import.meta.main) await run(process.argv.slice(2));
