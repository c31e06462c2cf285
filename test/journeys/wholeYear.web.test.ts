import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from '../fakes/browser.ts';
import { openWebStage } from './webStage.ts';
import { wholeYearJourneys } from './wholeYear.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

wholeYearJourneys('the local page', () => openWebStage(browser));
