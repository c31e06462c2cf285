import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Rendering } from '../../../src/app/ports.ts';
import { StoreError } from '../../../src/app/store.ts';
import { openBrowser } from '../../fakes/browser.ts';
import { memoryStore } from '../../fakes/memoryStore.ts';
import { caseCard, echoCard, formCard, noticeCard, questionCard } from '../../fakes/web/cards.ts';
import { formNamed, type LocalPage, messageNamed, startLocalPage } from '../../fakes/web/localPage.ts';

let browser: Browser;
let page: LocalPage;
let contexts: BrowserContext[];
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await startLocalPage();
  contexts = [];
  complaints = [];
});
afterEach(async () => {
  for (const context of contexts) await context.close();
  await page.close();
  expect(complaints).toEqual([]);
});

const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, locale: 'nb-NO' };
const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  locale: 'en-GB',
  hasTouch: true,
};

/** Opens the page in a browser of its own, or beside the last one. Whatever it complains of fails the test. */
async function open(options: BrowserContextOptions = desktop, beside?: BrowserContext): Promise<Page> {
  const context = beside ?? (await browser.newContext({ ...options, reducedMotion: 'reduce' }));
  if (!beside) contexts.push(context);
  const tab = await context.newPage();
  tab.setDefaultTimeout(5000);
  tab.on('pageerror', (error) => complaints.push(String(error)));
  tab.on('console', (message) => {
    const expected = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !expected) complaints.push(message.text());
  });
  await tab.goto(page.url);
  await tab.locator('.pane').nth(2).locator('.empty:not([hidden]), .lines li').first().waitFor();
  return tab;
}

const to = (id: string) =>
  id.startsWith('unit:')
    ? ({ kind: 'channel', channel: id, route: null } as const)
    : ({ kind: 'person', tenant: 'local', user: id, route: null } as const);
const send = (id: string, rendering: Rendering, key: string = crypto.randomUUID()) =>
  page.web.channel.send(to(id), rendering, key);

const paneOf = (tab: Page, index: number): Locator => tab.locator('.pane').nth(index);
const boxIn = (pane: Locator): Locator => pane.getByRole('textbox', { name: /^(Melding|Message)$/ });

/** What is shown of it, as people see it. */
const shownIn = async (place: Locator): Promise<string> => (await place.allInnerTexts()).join('\n');

/** Waits until it holds, and says what was there instead when it never does. */
async function until(what: () => Promise<unknown>, expected: unknown): Promise<void> {
  let found: unknown;
  for (let tries = 0; tries < 60; tries++) {
    found = await what().catch((error: unknown) => error);
    if (JSON.stringify(found) === JSON.stringify(expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(found).toEqual(expected);
}

describe('a conversation', () => {
  it('begins with what to try, and shows the answer to what is said as a card', async () => {
    page.script = async (request) => {
      if (request.command.do === 'say') await send('leif', questionCard());
      return { kind: 'done' };
    };
    const tab = await open();
    const pane = paneOf(tab, 0);
    await pane.getByText('Hei, Leif').waitFor();
    await pane.getByRole('button', { name: /snublet/ }).click();
    await boxIn(pane).press('Enter');
    await pane.getByRole('heading', { name: 'Hva slags hendelse er det?' }).waitFor();
    expect(await shownIn(pane.locator('.own .words'))).toContain('snublet');
    expect(await boxIn(pane).inputValue()).toBe('');
    expect(page.asked[0]?.command).toMatchObject({ do: 'say' });
  });

  it('brings a card up to date in its place when a button was pressed, and keeps the focus there', async () => {
    const sent = await send('arvid', caseCard('received'));
    page.script = async ({ command }) => {
      if (command.do === 'case.act') await page.web.channel.update(sent, to('arvid'), caseCard('accepted'));
      return { kind: 'done' };
    };
    const tab = await open();
    const pane = paneOf(tab, 1);
    const button = pane.getByRole('button', { name: 'Ta saken' });
    await button.focus();
    await tab.keyboard.press('Enter');
    await pane.getByText('Under behandling', { exact: true }).waitFor();
    expect(await pane.locator('.card').count()).toBe(1);
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('Ta saken');
    expect(page.asked.map(({ account, command }) => [account.user, command])).toEqual([
      ['arvid', { do: 'case.act', action: 'accept', id: 'c1', v: 1, answers: {} }],
    ]);
  });

  it('presses a button once however often it is clicked while it works', async () => {
    await send('arvid', caseCard('received'));
    let release = () => {};
    page.script = async () => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return { kind: 'done' };
    };
    const tab = await open();
    const button = paneOf(tab, 1).getByRole('button', { name: 'Ta saken' });
    await button.dblclick();
    await button.click({ force: true });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    release();
    await until(() => button.getAttribute('aria-disabled'), 'false');
    expect(page.asked).toHaveLength(1);
  });

  it('asks for what is missing in a form that unfolds, then sends all of it', async () => {
    await send('arvid', caseCard('received'));
    const tab = await open();
    const pane = paneOf(tab, 1);
    await pane.getByRole('button', { name: 'Lukk', exact: true }).click();
    await pane.getByRole('button', { name: 'Lukk saken' }).click();
    await pane.getByText('Skriv en konklusjon.').waitFor();
    const conclusion = pane.getByRole('textbox', { name: /Konklusjon/ });
    expect(await conclusion.getAttribute('aria-invalid')).toBe('true');
    expect(await conclusion.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(page.asked).toEqual([]);
    await conclusion.fill('Ryddet');
    await pane.getByLabel('Tiltak').selectOption('none');
    await pane.getByRole('button', { name: 'Lukk saken' }).click();
    await until(async () => page.asked[0]?.command, {
      do: 'case.act',
      action: 'close',
      id: 'c1',
      v: 1,
      answers: { conclusion: 'Ryddet', measure: 'none', day: '' },
    });
  });

  it('keeps what somebody was typing in a card that is brought up to date meanwhile', async () => {
    const sent = await send('arvid', caseCard('received'));
    const tab = await open();
    const pane = paneOf(tab, 1);
    await pane.getByRole('button', { name: 'Lukk', exact: true }).click();
    await pane.getByRole('textbox', { name: /Konklusjon/ }).fill('Halvferdig');
    await page.web.channel.update(sent, to('arvid'), caseCard('accepted'));
    await pane.getByText('Under behandling', { exact: true }).waitFor();
    const conclusion = pane.getByRole('textbox', { name: /Konklusjon/ });
    expect(await conclusion.inputValue()).toBe('Halvferdig');
    expect(await conclusion.evaluate((box) => box === document.activeElement)).toBe(true);
  });

  it('shows words for one person under the last line, until they are dismissed', async () => {
    page.renderings.set('hello', noticeCard('Jeg er **Verne**.'));
    page.script = () => ({ kind: 'tell', message: messageNamed('hello'), language: 'nb' });
    const tab = await open();
    const pane = paneOf(tab, 0);
    await pane.getByRole('button', { name: 'Hjelp' }).click();
    const told = pane.getByRole('listitem').filter({ hasText: 'Bare du ser dette' });
    expect(await told.locator('strong').allInnerTexts()).toEqual(['Verne']);
    await told.getByRole('button', { name: 'Fjern' }).click();
    expect(await told.count()).toBe(0);
  });

  it('takes words in the channel from whoever sits on the page, and reports those of others', async () => {
    const tab = await open();
    const pane = paneOf(tab, 2);
    await pane.getByLabel('Skriv som').selectOption({ label: 'Arvid Ødegårdmo' });
    await boxIn(pane).fill('Det står en flaske eter på gangen');
    await boxIn(pane).press('Enter');
    const line = pane.getByRole('listitem').filter({ hasText: 'flaske eter' });
    await pane.getByLabel('Skriv som').selectOption({ label: 'Leif Sandmark' });
    await line.getByRole('button', { name: 'Mer om meldingen fra Arvid Ødegårdmo' }).click();
    await tab.getByRole('menuitem', { name: 'Meld fra om dette' }).click();
    await until(async () => page.asked[0]?.command, {
      do: 'report',
      how: 'choose',
      from: { text: 'Det står en flaske eter på gangen', link: `${page.url}/#unit:ikj:1` },
    });
    expect(page.asked[0]?.account.user).toBe('leif');
    await tab.goto('about:blank');
    await tab.goto(`${page.url}/#unit:ikj:1`);
    await until(() => shownIn(tab.locator('.line.meant')).then((text) => text.includes('flaske eter')), true);
  });
});

describe('a form over the page', () => {
  beforeEach(async () => {
    page.renderings.set('reject', formCard(null));
    page.renderings.set('bad', formCard('Skriv en begrunnelse.'));
    page.script = ({ command }) => {
      if (command.do === 'open-form') return { kind: 'form', form: formNamed('reject'), language: 'nb' };
      const reason = command.do === 'case.act' ? command.answers.reason : '';
      if (reason !== 'Feil sted') return { kind: 'invalid', form: formNamed('bad'), language: 'nb' };
      return { kind: 'tell', message: messageNamed('Avvist'), language: 'nb' };
    };
    await send('arvid', caseCard('received'));
  });

  it('says what is wrong and where, keeps what was entered, and closes when it was taken', async () => {
    const tab = await open();
    await paneOf(tab, 1).getByRole('button', { name: 'Avvis' }).click();
    const dialog = tab.getByRole('dialog', { name: 'Avvis meldingen' });
    await dialog.getByLabel('Begrunnelse').fill('Vet ikke');
    await dialog.getByLabel('Et annet sted').check();
    await dialog.getByRole('button', { name: 'Avvis' }).click();
    const alert = dialog.getByRole('alert');
    await alert.getByText('Skriv en begrunnelse.').waitFor();
    expect(await alert.evaluate((element) => element === document.activeElement)).toBe(true);
    const reason = dialog.getByLabel('Begrunnelse');
    expect([await reason.inputValue(), await reason.getAttribute('aria-invalid')]).toEqual([
      'Vet ikke',
      'true',
    ]);
    expect(await dialog.getByLabel('Et annet sted').isChecked()).toBe(true);
    await alert.getByRole('button').click();
    await tab.keyboard.press('ControlOrMeta+a');
    await tab.keyboard.type('Feil sted');
    await dialog.getByRole('button', { name: 'Avvis' }).click();
    await paneOf(tab, 1).getByText('notice Avvist', { exact: true }).waitFor();
    expect(await tab.locator('dialog[open]').count()).toBe(0);
    expect(page.asked.at(-1)?.command).toMatchObject({ answers: { reason: 'Feil sted', door: 'elsewhere' } });
  });

  it('holds the focus, gives it back on Escape, and can be gone on with, also after a reload', async () => {
    const tab = await open();
    const opener = paneOf(tab, 1).getByRole('button', { name: 'Avvis' });
    await opener.focus();
    await tab.keyboard.press('Enter');
    const dialog = tab.getByRole('dialog');
    await dialog.getByLabel('Begrunnelse').fill('Halvferdig');
    for (let presses = 0; presses < 8; presses++) {
      await tab.keyboard.press('Tab');
      const outside = await tab.evaluate(() => !document.activeElement?.closest('dialog, body, html'));
      expect(outside).toBe(false);
      expect(await tab.evaluate(() => document.activeElement?.closest('.pane'))).toBeNull();
    }
    await tab.keyboard.press('Escape');
    await until(() => opener.evaluate((button) => button === document.activeElement), true);
    await tab.reload();
    await tab.getByRole('button', { name: 'Fortsett på skjemaet «Avvis meldingen»' }).click();
    expect(await tab.getByRole('dialog').getByLabel('Begrunnelse').inputValue()).toBe('Halvferdig');
  });
});

describe('when something goes wrong', () => {
  it('the text stays in the box, also over a reload, and is sent once with the same key', async () => {
    page.script = () => {
      throw new StoreError('unavailable');
    };
    const tab = await open();
    const pane = paneOf(tab, 0);
    await boxIn(pane).fill('Viktig');
    await boxIn(pane).press('Enter');
    await pane.getByRole('alert').getByText('Ingenting ble lagret').waitFor();
    expect(await boxIn(pane).inputValue()).toBe('Viktig');
    await tab.reload();
    await until(() => boxIn(pane).inputValue(), 'Viktig');
    page.script = () => ({ kind: 'done' });
    await boxIn(pane).press('Enter');
    await pane.locator('.own .words').waitFor();
    expect(new Set(page.asked.map(({ event }) => event)).size).toBe(1);
    expect(await shownIn(pane.getByRole('alert'))).toBe('');
  });

  it('a button can be tried again, as the same deed', async () => {
    await send('arvid', caseCard('received'));
    let failing = true;
    page.script = () => {
      if (failing) throw new Error('broken');
      return { kind: 'done' };
    };
    const tab = await open();
    const pane = paneOf(tab, 1);
    await pane.getByRole('button', { name: 'Ta saken' }).click();
    await pane.getByRole('alert').getByText('Noe gikk galt').waitFor();
    failing = false;
    await pane.getByRole('button', { name: 'Prøv igjen' }).click();
    await until(() => shownIn(pane.getByRole('alert')), '');
    expect(page.asked).toHaveLength(2);
    expect(page.asked[0]?.event).toBe(page.asked[1]?.event);
  });

  it('a text that is too large is refused in words, and stays', async () => {
    const tab = await open();
    const pane = paneOf(tab, 0);
    await boxIn(pane).fill('a'.repeat(270_000));
    await boxIn(pane).press('Enter');
    await pane.getByRole('alert').getByText('for lang').waitFor();
    expect((await boxIn(pane).inputValue()).length).toBe(270_000);
  });

  it('a lost connection is told, and what was missed is caught up with once it is back', async () => {
    const store = memoryStore();
    await page.close();
    page = await startLocalPage({ store });
    const port = Number(new URL(page.url).port);
    const tab = await open();
    await send('leif', noticeCard('Før'));
    await paneOf(tab, 0).getByText('Før', { exact: true }).waitFor();
    await page.close();
    await tab.getByText('Mistet kontakten').waitFor();
    page = await startLocalPage({ store, port });
    await send('leif', noticeCard('Etter'));
    await paneOf(tab, 0).getByText('Etter', { exact: true }).waitFor({ timeout: 15_000 });
    await tab.getByText('Tilkoblet igjen').waitFor();
    expect(await paneOf(tab, 0).locator('.line .ac-textBlock').allInnerTexts()).toEqual(['Før', 'Etter']);
  });
});

describe('what is kept', () => {
  it('a reload brings back the lines, the seats, the language and the looks', async () => {
    await send('leif', questionCard());
    const tab = await open();
    await tab.getByRole('radio', { name: 'English' }).check();
    await tab.getByRole('button', { name: 'Appearance' }).click();
    await tab.getByRole('menuitemradio', { name: 'Dark' }).click();
    const picker = paneOf(tab, 1).getByRole('combobox', { name: 'Choose a person or a channel' });
    await picker.fill('strindmo');
    await tab.keyboard.press('Enter');
    await until(() => picker.inputValue(), 'Jostein Strindmo');
    expect(new URL(tab.url()).hash).toBe('#person:leif/person:jostein/unit:ikj');
    await boxIn(paneOf(tab, 1)).fill('Et utkast');
    await tab.reload();
    await until(() => picker.inputValue(), 'Jostein Strindmo');
    expect(await boxIn(paneOf(tab, 1)).inputValue()).toBe('Et utkast');
    await paneOf(tab, 0).getByRole('heading', { name: 'Hva slags hendelse er det?' }).waitFor();
    expect(
      await tab.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme]),
    ).toEqual(['en', 'dark']);
  });

  it('two tabs show the same, line by line', async () => {
    const one = await open();
    const other = await open(desktop, one.context());
    await boxIn(paneOf(one, 0)).fill('Hallo');
    await boxIn(paneOf(one, 0)).press('Enter');
    await send('leif', noticeCard('Hei'));
    for (const tab of [one, other]) {
      await paneOf(tab, 0).getByText('Hei', { exact: true }).waitFor();
      expect(await paneOf(tab, 0).locator('.line .content').allInnerTexts()).toEqual(['Hallo', 'Hei']);
    }
  });

  it('a message to somebody who is not on the page is told of, and can be opened', async () => {
    const tab = await open();
    await send('jostein', noticeCard('Til lederen'));
    await tab.getByRole('button', { name: 'Åpne samtalen med Jostein Strindmo' }).click();
    await paneOf(tab, 1).getByText('Til lederen', { exact: true }).waitFor();
    expect(await tab.getByText('Verne skrev også til').count()).toBe(0);
  });

  it('the clock moves forward for every tab', async () => {
    const [one, other] = [await open(), await open()];
    await one.getByRole('button', { name: /Klokken er fredag 20. november 2026/ }).click();
    await one.getByRole('menuitem', { name: 'Til neste arbeidsdag kl. 08' }).click();
    for (const tab of [one, other]) {
      await tab.getByRole('button', { name: /Klokken er mandag 23. november 2026, 08:00/ }).waitFor();
    }
  });
});

describe('words of people', () => {
  const nasty =
    '<img src=x onerror="document.title=1"> **fet** [x](javascript:alert(1)) $(7*7) &amp; {{DATE(x)}}';

  it('stand as they were written, wherever they turn up', async () => {
    const tab = await open();
    await boxIn(paneOf(tab, 0)).fill(nasty);
    await boxIn(paneOf(tab, 0)).press('Enter');
    await send('arvid', echoCard(nasty));
    expect(await shownIn(paneOf(tab, 0).locator('.own .words'))).toBe(nasty);
    expect(await shownIn(paneOf(tab, 1).locator('.ac-textRun'))).toBe(nasty);
    expect(await tab.locator('.pane img:not([src="/page/mark.svg"]), .pane a').count()).toBe(0);
    expect(await tab.title()).toBe('Verne – prøv den her');
  });

  it('may be 100,000 characters: they are folded, and can be unfolded', async () => {
    const long = 'Lang tekst uten ende. '.repeat(4546).slice(0, 100_000);
    const tab = await open();
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
    const tab = await open();
    await boxIn(paneOf(tab, 0)).fill(arabic);
    await boxIn(paneOf(tab, 0)).press('Enter');
    await send('leif', echoCard(arabic));
    await paneOf(tab, 0).locator('.ac-textRun').waitFor();
    const directions = await paneOf(tab, 0)
      .locator('.own .words, .ac-richTextBlock')
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).direction));
    expect(directions).toEqual(['rtl', 'rtl']);
  });

  it('that cannot be broken do not widen the page', async () => {
    const tab = await open(phone);
    await send('leif', echoCard('x'.repeat(3000)));
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
    await send('arvid', caseCard('received'));
    const tab = await open({ ...phone, viewport: { width, height: 740 } });
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
    const tab = await open(phone);
    await send('unit:ikj', noticeCard('Nytt'));
    const button = tab.getByRole('navigation', { name: 'Chats' }).getByRole('button', { name: '# IKJ' });
    await until(() => button.getAttribute('data-news'), '');
    await button.click();
    await until(() => button.getAttribute('data-news'), null);
  });
});

describe('without a mouse', () => {
  it('a seat is taken, something is said, a card is answered and a menu is used by keyboard alone', async () => {
    page.script = async ({ command, account }) => {
      if (command.do === 'say') await send(account.user, questionCard());
      return { kind: 'done' };
    };
    const tab = await open();
    const press = async (...keys: string[]) => {
      for (const key of keys) await tab.keyboard.press(key);
    };
    const focused = () =>
      tab.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      );
    await press('Tab');
    expect(await focused()).toBe('Hopp til Leif Sandmark');
    await paneOf(tab, 0).getByRole('combobox').focus();
    await tab.keyboard.type('fysikk');
    const combobox = paneOf(tab, 0).getByRole('combobox');
    expect(await combobox.getAttribute('aria-expanded')).toBe('true');
    await press('ArrowDown');
    const active = await combobox.getAttribute('aria-activedescendant');
    expect(await shownIn(tab.locator(`[id="${active}"]`))).toContain('Priya Venkataraj');
    await press('Escape');
    expect(await combobox.inputValue()).toBe('Leif Sandmark');
    await tab.keyboard.type('priya');
    await press('Enter');
    await until(() => paneOf(tab, 0).getByRole('combobox').inputValue(), 'Priya Venkataraj');
    await until(focused, 'Velg person eller kanal');
    for (let presses = 0; presses < 12 && (await focused()) !== 'Melding'; presses++) await press('Tab');
    await tab.keyboard.type('Hei');
    await press('Shift+Enter');
    await tab.keyboard.type('på deg');
    await press('Enter');
    await paneOf(tab, 0).getByRole('button', { name: 'Nestenulykke' }).waitFor();
    expect(page.asked[0]).toMatchObject({ account: { user: 'priya' }, command: { text: 'Hei\npå deg' } });
    for (let presses = 0; presses < 15 && (await focused()) !== 'Nestenulykke'; presses++)
      await press('Shift+Tab');
    await press('Enter');
    await until(async () => page.asked[1]?.command.do, 'draft.answer');
    await tab.getByRole('button', { name: 'Utseende' }).focus();
    await press('Enter', 'ArrowDown', 'ArrowDown', 'Enter');
    expect(await tab.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(await focused()).toBe('Utseende');
  });

  it('every place that the focus comes to shows it', async () => {
    await send('arvid', caseCard('received'));
    const tab = await open();
    const bare: string[] = [];
    for (let presses = 0; presses < 45; presses++) {
      await tab.keyboard.press('Tab');
      const shown = await tab.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const seen = [element, element.nextElementSibling, element.parentElement].some((one) => {
          if (!one) return false;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
          return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
        });
        return seen ? null : element.outerHTML.slice(0, 80);
      });
      if (shown !== null) bare.push(shown);
    }
    expect(bare).toEqual([]);
  });
});

describe('for everybody', () => {
  /** What an assistive technology would miss: nameless controls, skipped headings, ids that are there twice. */
  const gaps = () => {
    const nameOf = (element: Element): string => {
      const labelled = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
      return [
        element.getAttribute('aria-label'),
        ...labelled.map((id) => document.getElementById(id)?.textContent),
        ...[...(labels ?? [])].map((label) => label.textContent),
        element instanceof HTMLTextAreaElement ? element.labels[0]?.textContent : '',
        ['BUTTON', 'A', 'LI', 'DIV'].includes(element.tagName) ? element.textContent : '',
      ]
        .join(' ')
        .trim();
    };
    const controls = document.querySelectorAll(
      'button, input, select, textarea, a, dialog[open], [role=listbox], [role=region]',
    );
    const nameless = [...controls]
      .filter((element) => !element.closest('[hidden]') && nameOf(element) === '')
      .map((element) => element.outerHTML.slice(0, 120));
    const levels = [...document.querySelectorAll('h1, h2, h3, [role=heading]')]
      .filter((heading) => !heading.closest('dialog:not([open])'))
      .map((heading) => Number(heading.getAttribute('aria-level') ?? heading.tagName[1]));
    const skipped = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const images = [...document.images].filter((image) => image.getAttribute('alt') === null).length;
    return {
      nameless,
      skipped,
      twice: ids.filter((id, at) => ids.indexOf(id) !== at),
      images,
      first: levels[0],
    };
  };

  it('every control has a name, headings go down one by one, and no id is there twice', async () => {
    page.renderings.set('reject', formCard('Skriv en begrunnelse.'));
    page.script = () => ({ kind: 'form', form: formNamed('reject'), language: 'nb' });
    await send('leif', questionCard());
    await send('arvid', caseCard('received'));
    await page.post('/local/channel-message', {
      seat: 'leif',
      unit: 'ikj',
      text: 'Hei',
      key: crypto.randomUUID(),
    });
    const tab = await open();
    await paneOf(tab, 1).getByRole('button', { name: 'Lukk', exact: true }).click();
    const none = { nameless: [], skipped: [], twice: [], images: 0, first: 1 };
    expect(await tab.evaluate(gaps)).toEqual(none);
    await paneOf(tab, 1).getByRole('button', { name: 'Avvis' }).click();
    await tab.getByRole('dialog').waitFor();
    expect(await tab.evaluate(gaps)).toEqual(none);
  });

  it('what is new is said aloud, and a change is said to be one', async () => {
    const tab = await open();
    const live = paneOf(tab, 1).getByRole('log');
    const sent = await send('arvid', caseCard('received'));
    await until(() => live.locator('p').allInnerTexts(), ['Verne: HMS-2026-17 Mottatt']);
    await page.web.channel.update(sent, to('arvid'), caseCard('closed'));
    await until(() => shownIn(live.locator('p').last()), 'Oppdatert: HMS-2026-17 Lukket');
  });

  it.each(['light', 'dark'] as const)('the contrast of every text is enough in %s', async (colorScheme) => {
    page.renderings.set('hello', noticeCard('Bare til deg'));
    page.script = () => ({ kind: 'tell', message: messageNamed('hello'), language: 'nb' });
    await send('leif', questionCard());
    await send('arvid', caseCard('received'));
    await send('unit:ikj', caseCard('closed'));
    await send('jostein', noticeCard('x'));
    await page.post('/local/channel-message', {
      seat: 'leif',
      unit: 'ikj',
      text: 'Hei',
      key: crypto.randomUUID(),
    });
    await page.post('/local/say', { seat: 'leif', text: 'Hei', key: crypto.randomUUID() });
    const tab = await open({ ...desktop, colorScheme });
    await paneOf(tab, 0).getByRole('button', { name: 'Hjelp' }).click();
    await send('jostein', noticeCard('y'));
    await tab.locator('.tell').waitFor();
    await tab.locator('#news button').first().waitFor();
    const dim = await tab.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const pixels = (colour: string): readonly number[] => {
        if (!canvas) return [0, 0, 0, 255];
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
      };
      const light = (colour: readonly number[]) => {
        const [r = 0, g = 0, b = 0] = colour.map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const behind = (element: Element): readonly number[] => {
        for (let at: Element | null = element; at; at = at.parentElement) {
          const colour = pixels(getComputedStyle(at).backgroundColor);
          if ((colour[3] ?? 0) > 250) return colour;
        }
        return [255, 255, 255, 255];
      };
      return [...document.querySelectorAll('body *')].flatMap((element) => {
        const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
        const box = element.getBoundingClientRect();
        if (!own || box.width < 2 || element.closest('.unseen, noscript, option, :disabled')) return [];
        const [front, back] = [light(pixels(getComputedStyle(element).color)), light(behind(element))];
        const contrast = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
        return contrast < 4.5 ? [`${element.className} ${element.textContent} ${contrast.toFixed(2)}`] : [];
      });
    });
    expect(dim).toEqual([]);
  });

  it('the page speaks the language that was picked, all of it, and sends it along', async () => {
    await send('leif', questionCard());
    const tab = await open();
    const texts = async () => (await shownIn(tab.locator('body'))) + (await tab.title());
    expect(await texts()).toContain('Privat chat med Verne');
    await tab.getByRole('radio', { name: 'English' }).check();
    await tab.getByRole('heading', { name: 'Private chat with Verne: Leif Sandmark' }).waitFor();
    expect(await texts()).not.toMatch(/Privat chat|Skriv|Enhetens|Hjelp|prøv/);
    await paneOf(tab, 0).getByRole('button', { name: 'Help' }).click();
    await until(async () => page.asked[0]?.locale, 'en');
    await tab.getByRole('radio', { name: 'Norsk bokmål' }).check();
    await tab.getByRole('heading', { name: 'Privat chat med Verne: Leif Sandmark' }).waitFor();
    expect(await tab.evaluate(() => document.documentElement.lang)).toBe('nb');
  });

  it('nothing moves for those who do not want it, and help says what the page is', async () => {
    const tab = await open();
    await tab.getByRole('button', { name: 'Om denne siden' }).click();
    const about = tab.getByRole('dialog', { name: 'Dette er Verne' });
    await about.getByText('Eksempeluniversitetet').waitFor();
    expect(await about.evaluate((element) => getComputedStyle(element).animationName)).toBe('none');
    await tab.keyboard.press('Escape');
    await until(() => tab.evaluate(() => document.activeElement?.id), 'help');
  });
});
