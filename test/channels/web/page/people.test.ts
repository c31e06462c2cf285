import { describe, expect, it } from 'vitest';
import { caseCard, echoCard, noticeCard } from '../../../fakes/web/cards.ts';
import { boxIn, onPage, paneOf, phone, shownIn, until } from '../../../fakes/web/onPage.ts';

const on = onPage();

describe('words of people', () => {
  const nasty =
    '<img src=x onerror="document.title=1"> **fet** [x](javascript:alert(1)) $(7*7) &amp; {{DATE(x)}}';

  it('stand as they were written, wherever they turn up', async () => {
    const tab = await on.open();
    await boxIn(paneOf(tab, 0)).fill(nasty);
    await boxIn(paneOf(tab, 0)).press('Enter');
    await on.send('arvid', echoCard(nasty));
    expect(await shownIn(paneOf(tab, 0).locator('.own .words'))).toBe(nasty);
    expect(await shownIn(paneOf(tab, 1).locator('.ac-textRun'))).toBe(nasty);
    expect(await tab.locator('.pane img:not([src="/page/mark.svg"]), .pane a').count()).toBe(0);
    expect(await tab.title()).toBe('Verne – prøv den her');
  });

  it('may be 100,000 characters: they are folded, and can be unfolded', async () => {
    const long = 'Lang tekst uten ende. '.repeat(4546).slice(0, 100_000);
    const tab = await on.open();
    const pane = paneOf(tab, 0);
    await boxIn(pane).fill(long);
    await boxIn(pane).press('Enter');
    await pane.getByRole('button', { name: 'Vis hele teksten' }).waitFor();
    const words = pane.locator('.own .words');
    expect(await words.evaluate((element) => element.textContent?.length)).toBe(100_000);
    expect(await words.evaluate((element) => element.clientHeight)).toBeLessThan(450);
    await pane.getByRole('button', { name: 'Vis hele teksten' }).click();
    expect(await words.evaluate((element) => element.clientHeight)).toBeGreaterThan(5000);
  });

  it('run from right to left when they are written so', async () => {
    const arabic = 'انزلقت على الأرض المبللة';
    const tab = await on.open();
    await boxIn(paneOf(tab, 0)).fill(arabic);
    await boxIn(paneOf(tab, 0)).press('Enter');
    await on.send('leif', echoCard(arabic));
    await paneOf(tab, 0).locator('.ac-textRun').waitFor();
    const directions = await paneOf(tab, 0)
      .locator('.own .words, .ac-richTextBlock')
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).direction));
    expect(directions).toEqual(['rtl', 'rtl']);
  });

  it('that cannot be broken do not widen the page', async () => {
    const tab = await on.open(phone);
    await on.send('leif', echoCard('x'.repeat(3000)));
    await paneOf(tab, 0).locator('.ac-textRun').waitFor();
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(
      await paneOf(tab, 0)
        .locator('.log')
        .evaluate((log) => log.scrollWidth <= log.clientWidth),
    ).toBe(true);
  });
});

describe('on a phone', () => {
  it.each([320, 360, 480])('%i wide, one pane is seen at a time and nothing sticks out', async (width) => {
    await on.send('arvid', caseCard('received'));
    const tab = await on.open({ ...phone, viewport: { width, height: 740 } });
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const tabs = tab.getByRole('navigation', { name: 'Chats' }).getByRole('button');
    expect(await tabs.allInnerTexts()).toEqual(['Leif Sandmark', 'Arvid Ødegårdmo', '# IKJ']);
    await tabs.nth(1).click();
    await until(
      () =>
        paneOf(tab, 1)
          .boundingBox()
          .then((box) => [box?.x, box?.width]),
      [0, width],
    );
    await until(() => tabs.nth(1).getAttribute('aria-current'), 'true');
    const outside = await tab.evaluate(
      () =>
        [...document.querySelectorAll('.top *, .pane:nth-child(2) button')].filter((element) => {
          const { left, right, width: wide } = element.getBoundingClientRect();
          return wide > 1 && (left < -1 || right > innerWidth + 1) && !element.closest('.chips, .unseen');
        }).length,
    );
    expect(outside).toBe(0);
  });

  it('news in a pane that is not seen is marked at its name', async () => {
    const tab = await on.open(phone);
    await on.send('unit:ikj', noticeCard('Nytt'));
    const button = tab.getByRole('navigation', { name: 'Chats' }).getByRole('button', { name: '# IKJ' });
    await until(() => button.getAttribute('data-news'), '');
    await button.click();
    await until(() => button.getAttribute('data-news'), null);
  });
});
