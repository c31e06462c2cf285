import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../fakes/browser.ts';
import { aHeic } from '../fakes/phonePictures.ts';
import { aTellingJpeg } from '../fakes/photographs.ts';
import { photoJourneys } from './photos.ts';
import { newest } from './seat.ts';
import { reports } from './steps.ts';
import { openWebStage } from './webStage.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

photoJourneys('the local page', () => openWebStage(browser));

it('on the local page photos are chosen in the form that adds to a case, and stay with it alone', async () => {
  const stage = await openWebStage(browser);
  try {
    const reporter = await stage.seat('leif-sandmark');
    const handler = await stage.seat('arvid-odegardmo');
    const [first, second] = [await reports(reporter), await reports(reporter)];
    const { dialog, tab } = await stage.page();
    const chosen = [
      { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await aTellingJpeg() },
      { name: 'b.heic', mimeType: 'image/heic', buffer: aHeic() },
    ];
    await reporter.presses('Legg til noe');
    await dialog.locator('input[type=file]').setInputFiles(chosen);
    await tab.keyboard.press('Escape');
    const button = tab
      .locator('.lines > li')
      .filter({ hasText: first })
      .getByRole('button', { name: 'Legg til noe' });
    await button.first().click();
    await dialog.getByRole('button', { name: 'Legg til', exact: true }).waitFor();
    expect(await dialog.locator('.photo').count()).toBe(0);
    await dialog.locator('input[type=file]').setInputFiles(chosen);
    await reporter.submits({});
    expect(await newest(handler, `Avvik ${first}`)).toContain('[Bilder (2)]');
    expect(await newest(handler, `Avvik ${first}`)).toContain('Med 2 bilder.');
    expect(await newest(handler, `Avvik ${second}`)).not.toContain('Bilder');
  } finally {
    await stage.close();
  }
});
