import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import type { LinesJson } from '../../src/channels/web/page/types.ts';
import { readConfig } from '../../src/config.ts';
import type { Language } from '../../src/domain/language.ts';
import { instantOf } from '../../src/domain/time.ts';
import { type Key, say } from '../../src/i18n/say.ts';
import { type Running, start } from '../../src/main.ts';
import { buttonsIn, inputsOf } from '../journeys/cardReading.ts';
import type { Inputs } from '../journeys/seat.ts';
import type { Theme } from './teams.ts';

interface Scene {
  readonly name: string;
  readonly language: Language;
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  /** How far the story goes. */
  readonly until: 'empty' | 'question' | 'preview' | 'sent' | 'accepted' | 'closed';
  readonly kept?: true;
}

const wide = { width: 1280, height: 940 } as const;
const phone = { width: 390, height: 844 } as const;

const scenes: readonly Scene[] = [
  { name: 'page-start-nb', language: 'nb', theme: 'light', until: 'empty', ...wide },
  { name: 'page-question-nb', language: 'nb', theme: 'light', until: 'question', ...wide },
  { name: 'page-dark', language: 'nb', theme: 'dark', until: 'accepted', ...wide },
  { name: 'page', language: 'en', theme: 'light', until: 'sent', kept: true, ...wide },
  { name: 'page-preview-nb', language: 'nb', theme: 'dark', until: 'preview', ...wide },
  { name: 'page-accepted-en', language: 'en', theme: 'dark', until: 'accepted', ...wide },
  { name: 'page-closed-en', language: 'en', theme: 'light', until: 'closed', ...wide },
  { name: 'page-phone', language: 'nb', theme: 'light', until: 'preview', ...phone },
  { name: 'page-phone-en', language: 'en', theme: 'dark', until: 'question', ...phone },
];

const reporter = 'gunnhild-eidsmo';
const handler = 'randi-gimsdal';
const seats = `person:${reporter}/person:${handler}/unit:ibi`;

const told = {
  nb: {
    what: 'I går kl. 14 veltet en gassflaske i gangen, og den traff nesten en student.',
    where: 'gangen utenfor DU2-104',
    comment: 'Flaskene er festet. Vi finner ut hvorfor den sto løst.',
    conclusion: 'Alle flasker i gangen står nå i stativ med kjetting.',
  },
  en: {
    what: 'Yesterday at 14 a gas bottle fell over in the corridor and nearly hit a student.',
    where: 'the corridor outside DU2-104',
    comment: 'The bottles are secured. We look into why it stood loose.',
    conclusion: 'All bottles in the corridor now stand in racks with chains.',
  },
} as const;

/** Somebody on the local page, by its own requests. */
function seatAt({ address, outbox }: Running, seat: string, language: Language) {
  const post = async (path: string, body: object): Promise<void> => {
    const answer = await fetch(`${address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address },
      body: JSON.stringify({ seat, key: randomUUID(), language, ...body }),
    });
    if (!answer.ok) throw new Error(`${path} ${answer.status}`);
    await outbox.idle();
  };
  return {
    says: (text: string) => post('/local/say', { text }),
    async presses(key: Key, inputs: Inputs = {}): Promise<void> {
      const title = say(language, key);
      const lines = (await (
        await fetch(`${address}/local/lines?conversation=person:${seat}`)
      ).json()) as LinesJson;
      const found = [...lines.lines]
        .reverse()
        .flatMap((line) => buttonsIn(line.card).map((button) => ({ button, line })))
        .find(({ button }) => button.title === title);
      if (!found) throw new Error(`${seat} has no button “${title}”`);
      const { button, line } = found;
      await post('/local/click', {
        message: String(line.seq),
        data: button.data,
        inputs: inputsOf(button, inputs),
      });
    },
  };
}

async function play(running: Running, { language, until }: Scene): Promise<void> {
  const words = told[language];
  const reporting = seatAt(running, reporter, language);
  const handling = seatAt(running, handler, language);
  const chapters: Readonly<Record<Scene['until'], () => Promise<void>>> = {
    empty: async () => undefined,
    question: async () => {
      if (language === 'en') for (const person of [handling, reporting]) await person.says('English');
      await reporting.says(words.what);
    },
    preview: async () => reporting.says(words.where),
    sent: async () => reporting.presses('draft.send'),
    accepted: async () =>
      handling.presses('accept.button', { closesOn: '2026-12-04', comment: words.comment }),
    closed: async () => handling.presses('close.button', { conclusion: words.conclusion }),
  };
  const names = Object.keys(chapters) as Scene['until'][];
  for (const name of names.slice(0, names.indexOf(until) + 1)) {
    await chapters[name]();
  }
}

async function take(browser: Browser, scene: Scene, folder: string): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'verne-pictures-'));
  const settings = readConfig({ VERNE_PORT: '0', VERNE_DATA: data, VERNE_LOG_LEVEL: 'error' });
  if ('problems' in settings) throw new Error(JSON.stringify(settings.problems));
  let now = Date.parse('2026-11-20T09:15:00.000Z');
  const running = await start(settings.config, { clock: { now: () => instantOf(now++) } });
  try {
    await play(running, scene);
    const { width, height, theme, language } = scene;
    const options: BrowserContextOptions = {
      viewport: { width, height },
      colorScheme: theme,
      locale: language === 'nb' ? 'nb-NO' : 'en-GB',
    };
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(`${running.address}/#${seats}`);
    await page.locator('.line:visible, .empty:visible').first().waitFor();
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${folder}${scene.name}.png` });
    process.stdout.write(`${folder}${scene.name}.png\n`);
    await context.close();
  } finally {
    await running.stop();
    await rm(data, { recursive: true, force: true });
  }
}

/** Pictures of the local page, at points of a small story. */
export async function takeStory(
  browser: Browser,
  folders: Readonly<Record<'kept' | 'all', string>>,
): Promise<void> {
  for (const scene of scenes) await take(browser, scene, scene.kept ? folders.kept : folders.all);
}
