import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from '../fakes/browser.ts';
import { heedingJourneys } from './heeding.ts';
import { openWebStage } from './webStage.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

heedingJourneys('the local page', () => openWebStage(browser));
