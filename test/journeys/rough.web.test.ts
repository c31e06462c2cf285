import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from '../fakes/browser.ts';
import { confidentialJourneys } from './confidential.ts';
import { oneMessageJourneys } from './oneMessage.ts';
import { roughJourneys } from './roughTranscripts.ts';
import { openWebStage } from './webStage.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const open = () => openWebStage(browser);

roughJourneys('the local page', open);
oneMessageJourneys('the local page', open);
confidentialJourneys('the local page', open);
