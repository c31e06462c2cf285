import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from '../fakes/browser.ts';
import { journeys } from './transcripts.ts';
import { pageJourneys } from './webJourneys.ts';
import { openWebStage } from './webStage.ts';
import { whoJourneys } from './whoTranscripts.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const open = () => openWebStage(browser);

journeys('the local page', open);
whoJourneys('the local page', open);
pageJourneys(open);
