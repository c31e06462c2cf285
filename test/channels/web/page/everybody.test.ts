import { describe, expect, it } from 'vitest';
import { accessibilityGaps, dimTexts } from '../../../fakes/web/accessibility.ts';
import { caseCard, formCard, noticeCard, questionCard } from '../../../fakes/web/cards.ts';
import { formNamed, messageNamed } from '../../../fakes/web/localPage.ts';
import { desktop, onPage, paneOf, shownIn, to, until } from '../../../fakes/web/onPage.ts';

const on = onPage();

describe('without a mouse', () => {
  it('a seat is taken, something is said, a card is answered and a menu is used by keyboard alone', async () => {
    on.page.script = async ({ command, account }) => {
      if (command.do === 'say') await on.send(account.user, questionCard());
      return { kind: 'done' };
    };
    const tab = await on.open();
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
    expect(on.page.asked[0]).toMatchObject({ account: { user: 'priya' }, command: { text: 'Hei\npå deg' } });
    for (let presses = 0; presses < 15 && (await focused()) !== 'Nestenulykke'; presses++)
      await press('Shift+Tab');
    await press('Enter');
    await until(async () => on.page.asked[1]?.command.do, 'draft.answer');
    await tab.getByRole('button', { name: 'Utseende' }).focus();
    await press('Enter', 'ArrowDown', 'ArrowDown', 'Enter');
    expect(await tab.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(await focused()).toBe('Utseende');
  });

  it('every place that the focus comes to shows it', async () => {
    await on.send('arvid', caseCard('received'));
    const tab = await on.open();
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
  it('every control has a name, headings go down one by one, and no id is there twice', async () => {
    on.page.renderings.set('reject', formCard('Skriv en begrunnelse.'));
    on.page.script = () => ({ kind: 'form', form: formNamed('reject'), language: 'nb' });
    await on.send('leif', questionCard());
    await on.send('arvid', caseCard('received'));
    await on.page.post('/local/channel-message', {
      seat: 'leif',
      unit: 'ikj',
      text: 'Hei',
      key: crypto.randomUUID(),
    });
    const tab = await on.open();
    await paneOf(tab, 1).getByRole('button', { name: 'Lukk', exact: true }).click();
    const none = { nameless: [], skipped: [], twice: [], images: 0, first: 1 };
    expect(await tab.evaluate(accessibilityGaps)).toEqual(none);
    await paneOf(tab, 1).getByRole('button', { name: 'Avvis', exact: true }).click();
    await tab.getByRole('dialog').waitFor();
    expect(await tab.evaluate(accessibilityGaps)).toEqual(none);
  });

  it('what is new is said aloud, and a change is said to be one', async () => {
    const tab = await on.open();
    const live = paneOf(tab, 1).getByRole('log');
    const sent = await on.send('arvid', caseCard('received'));
    await until(() => live.locator('p').allInnerTexts(), ['Verne: HMS-2026-17 Mottatt']);
    await on.page.web.channel.update(sent, to('arvid'), caseCard('closed'));
    await until(() => shownIn(live.locator('p').last()), 'Oppdatert: HMS-2026-17 Lukket');
  });

  it.each(['light', 'dark'] as const)('the contrast of every text is enough in %s', async (colorScheme) => {
    on.page.renderings.set('hello', noticeCard('Bare til deg'));
    on.page.script = () => ({ kind: 'tell', message: messageNamed('hello'), language: 'nb' });
    await on.send('leif', questionCard());
    await on.send('arvid', caseCard('received'));
    await on.send('unit:ikj', caseCard('closed'));
    await on.send('jostein', noticeCard('x'));
    await on.page.post('/local/channel-message', {
      seat: 'leif',
      unit: 'ikj',
      text: 'Hei',
      key: crypto.randomUUID(),
    });
    await on.page.post('/local/say', { seat: 'leif', text: 'Hei', key: crypto.randomUUID() });
    const tab = await on.open({ ...desktop, colorScheme });
    await paneOf(tab, 0).getByRole('button', { name: 'Hjelp' }).click();
    await on.send('jostein', noticeCard('y'));
    await tab.locator('.tell').waitFor();
    await tab.locator('#news button').first().waitFor();
    const dim = await tab.evaluate(dimTexts);
    expect(dim).toEqual([]);
  });

  it('the page speaks the language that was picked, all of it, and sends it along', async () => {
    await on.send('leif', questionCard());
    const tab = await on.open();
    const texts = async () => (await shownIn(tab.locator('body'))) + (await tab.title());
    expect(await texts()).toContain('Privat chat med Verne');
    await tab.getByRole('radio', { name: 'English' }).check();
    await tab.getByRole('heading', { name: 'Private chat with Verne: Leif Sandmark' }).waitFor();
    expect(await texts()).not.toMatch(/Privat chat|Skriv|Enhetens|Hjelp|prøv/);
    await paneOf(tab, 0).getByRole('button', { name: 'Help' }).click();
    await until(async () => on.page.asked[0]?.locale, 'en');
    await tab.getByRole('radio', { name: 'Norsk bokmål' }).check();
    await tab.getByRole('heading', { name: 'Privat chat med Verne: Leif Sandmark' }).waitFor();
    expect(await tab.evaluate(() => document.documentElement.lang)).toBe('nb');
  });

  it('nothing moves for those who do not want it, and help says what the page is', async () => {
    const tab = await on.open();
    await tab.getByRole('button', { name: 'Om denne siden' }).click();
    const about = tab.getByRole('dialog', { name: 'Dette er Verne' });
    await about.getByText('Eksempeluniversitetet').waitFor();
    expect(await about.evaluate((element) => getComputedStyle(element).animationName)).toBe('none');
    await tab.keyboard.press('Escape');
    await until(() => tab.evaluate(() => document.activeElement?.id), 'help');
  });
});
