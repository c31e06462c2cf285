import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from '../fakes/browser.ts';
import { openWebStage } from './webStage.ts';
import { yearJourneys } from './year.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

yearJourneys('the local page', () => openWebStage(browser));
