import { describe, expect, it } from 'vitest';
import { StoreError } from '../../../../src/app/store.ts';
import { caseCard, noticeCard, questionCard } from '../../../fakes/web/cards.ts';
import { boxIn, desktop, onPage, paneOf, shownIn, until } from '../../../fakes/web/onPage.ts';

const on = onPage();

describe('when something goes wrong', () => {
  it('the text stays in the box, also over a reload, and is sent once with the same key', async () => {
    on.page.script = () => {
      throw new StoreError('unavailable');
    };
    const tab = await on.open();
    const pane = paneOf(tab, 0);
    await boxIn(pane).fill('Viktig');
    await boxIn(pane).press('Enter');
    await pane.getByRole('alert').getByText('Ingenting ble lagret').waitFor();
    expect(await boxIn(pane).inputValue()).toBe('Viktig');
    await tab.reload();
    await until(() => boxIn(pane).inputValue(), 'Viktig');
    on.page.script = () => ({ kind: 'done' });
    await boxIn(pane).press('Enter');
    await pane.locator('.own .words').waitFor();
    expect(new Set(on.page.asked.map(({ event }) => event)).size).toBe(1);
    expect(await shownIn(pane.getByRole('alert'))).toBe('');
  });

  it('a button can be tried again, as the same deed', async () => {
    await on.send('arvid', caseCard('received'));
    let failing = true;
    on.page.script = () => {
      if (failing) throw new Error('broken');
      return { kind: 'done' };
    };
    const tab = await on.open();
    const pane = paneOf(tab, 1);
    await pane.getByRole('button', { name: 'Ta saken' }).click();
    await pane.getByRole('alert').getByText('Noe gikk galt').waitFor();
    failing = false;
    await pane.getByRole('button', { name: 'Prøv igjen' }).click();
    await until(() => shownIn(pane.getByRole('alert')), '');
    expect(on.page.asked).toHaveLength(2);
    expect(on.page.asked[0]?.event).toBe(on.page.asked[1]?.event);
  });

  it('a text that is too large is refused in words, and stays', async () => {
    const tab = await on.open();
    const pane = paneOf(tab, 0);
    await boxIn(pane).fill('a'.repeat(270_000));
    await boxIn(pane).press('Enter');
    await pane.getByRole('alert').getByText('for lang').waitFor();
    expect((await boxIn(pane).inputValue()).length).toBe(270_000);
  });

  it('a lost connection is told, and what was missed is caught up with once it is back', async () => {
    const tab = await on.open();
    await on.send('leif', noticeCard('Før'));
    await paneOf(tab, 0).getByText('Før', { exact: true }).waitFor();
    await on.restart(() => tab.getByText('Mistet kontakten').waitFor());
    await on.send('leif', noticeCard('Etter'));
    await paneOf(tab, 0).getByText('Etter', { exact: true }).waitFor({ timeout: 15_000 });
    await tab.getByText('Tilkoblet igjen').waitFor();
    expect(await paneOf(tab, 0).locator('.line .ac-textBlock').allInnerTexts()).toEqual(['Før', 'Etter']);
  });
});

describe('what is kept', () => {
  it('a reload brings back the lines, the seats, the language and the looks', async () => {
    await on.send('leif', questionCard());
    const tab = await on.open();
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
    const one = await on.open();
    const other = await on.open(desktop, one.context());
    await boxIn(paneOf(one, 0)).fill('Hallo');
    await boxIn(paneOf(one, 0)).press('Enter');
    await on.send('leif', noticeCard('Hei'));
    for (const tab of [one, other]) {
      await paneOf(tab, 0).getByText('Hei', { exact: true }).waitFor();
      expect(await paneOf(tab, 0).locator('.line .content').allInnerTexts()).toEqual(['Hallo', 'Hei']);
    }
  });

  it('a message to somebody who is not on the page is told of, and can be opened', async () => {
    const tab = await on.open();
    await on.send('jostein', noticeCard('Til lederen'));
    await tab.getByRole('button', { name: 'Åpne samtalen med Jostein Strindmo' }).click();
    await paneOf(tab, 1).getByText('Til lederen', { exact: true }).waitFor();
    expect(await tab.getByText('Verne skrev også til').count()).toBe(0);
  });

  it('the clock moves forward for every tab', async () => {
    const [one, other] = [await on.open(), await on.open()];
    await one.getByRole('button', { name: /Klokken er fredag 20. november 2026/ }).click();
    await one.getByRole('menuitem', { name: 'Til neste arbeidsdag kl. 08' }).click();
    for (const tab of [one, other]) {
      await tab.getByRole('button', { name: /Klokken er mandag 23. november 2026, 08:00/ }).waitFor();
    }
  });
});
