import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Message } from '../../src/app/messages.ts';
import { toHome, toMessage } from '../../src/channels/slack/blocks.ts';
import { SlackViews } from '../../src/channels/slack/views.ts';
import type { Language } from '../../src/domain/language.ts';
import { createRenderer } from '../../src/render/render.ts';
import { openBrowser } from '../fakes/browser.ts';
import { sampleNamed } from '../render/messages.ts';
import { said } from '../render/parts.ts';
import { drawnForSlack, drawnForTeams } from './drawn.ts';
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

/** What the people of the samples write, for those who read the pictures in English. */
const english: readonly (readonly [string, string])[] = [
  [
    said.what,
    'A glass bottle of acetone fell by the fume hood. There was a strong smell, but nobody was hurt.',
  ],
  [said.where, 'K2-113, by the fume hood'],
  [said.measures, 'We aired the room, wiped it up with absorbent and put a note on the door.'],
  [said.severityReason, 'It could have caught fire.'],
  [said.comment, 'We are looking at the fume hood today.'],
  [said.decision, 'New routine: glass stands in a crate by the fume hood. Training has been given.'],
  ['Var avtrekket på?', 'Was the fume hood on?'],
  ['Nei, det var av.', 'No, it was off.'],
  ['Har dere hatt dette før?', 'Has this happened to you before?'],
  ['Ja, i fjor, på samme sted.', 'Yes, last year, in the same place.'],
  ['Det lukter ennå.', 'It still smells.'],
  ['Det luktet hos oss også.', 'We could smell it too.'],
  ['Vi så det i går.', 'We saw it yesterday.'],
  ['Her også.', 'Here too.'],
  ['Kan stanse arbeid som mangler datablad.', 'Can stop work that lacks a safety data sheet.'],
  ['Skriv mer om myndigheten.', 'Write more about the authority.'],
  ['Flyttet fristen for delene.', 'Moved the deadline, to wait for the parts.'],
];

function messageNamed(name: string, language: Language): Message {
  const { message } = sampleNamed(name);
  if (language === 'nb') return message;
  const told = english.reduce((json, [nb, en]) => json.replaceAll(nb, en), JSON.stringify(message));
  return JSON.parse(told);
}
const views = new SlackViews(render);

async function slackHtml(message: Message, language: Language): Promise<string> {
  if (message.type === 'form') return modalHtml(views.modal(message, language));
  const rendering = render(message, language);
  if (message.type === 'home') return homeHtml(toHome(rendering.card));
  const { card, files } = await drawnForSlack(rendering);
  return messageHtml(toMessage(card, rendering.text).blocks, files);
}

/** Each message of each column as something to show, in its place. */
function everyOf<T>(
  columns: readonly (readonly Message[])[],
  made: (message: Message) => Promise<T>,
): Promise<readonly (readonly T[])[]> {
  return Promise.all(columns.map((column) => Promise.all(column.map(made))));
}

async function show(page: Page, { look, columns, language, theme, unfolded }: Picture): Promise<void> {
  const messages = columns.map((names) => names.map((name) => messageNamed(name, language)));
  if (look === 'teams') {
    const cards = await everyOf(messages, (message) => drawnForTeams(render(message, language)));
    await showInTeams(page, cards, theme, unfolded ?? null);
  } else {
    const html = await everyOf(messages, (message) => slackHtml(message, language));
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
