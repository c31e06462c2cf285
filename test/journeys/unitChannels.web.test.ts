import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from '../fakes/browser.ts';
import { unitChannelJourneys } from './unitChannels.ts';
import { openWebStage } from './webStage.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

unitChannelJourneys('the local page', () => openWebStage(browser));
