import { beforeEach, describe, expect, it } from 'vitest';
import { caseCard, formCard, noticeCard, questionCard } from '../../../fakes/web/cards.ts';
import { formNamed, messageNamed } from '../../../fakes/web/localPage.ts';
import { boxIn, onPage, paneOf, shownIn, to, until } from '../../../fakes/web/onPage.ts';

const on = onPage();

describe('a conversation', () => {
  it('begins with what to try, and shows the answer to what is said as a card', async () => {
    on.page.script = async (request) => {
      if (request.command.do === 'say') await on.send('leif', questionCard());
      return { kind: 'done' };
    };
    const tab = await on.open();
    const pane = paneOf(tab, 0);
    await pane.getByText('Hei, Leif').waitFor();
    await pane.getByRole('button', { name: /snublet/ }).click();
    await boxIn(pane).press('Enter');
    await pane.getByRole('heading', { name: 'Hva slags hendelse er det?' }).waitFor();
    expect(await shownIn(pane.locator('.own .words'))).toContain('snublet');
    expect(await boxIn(pane).inputValue()).toBe('');
    expect(on.page.asked[0]?.command).toMatchObject({ do: 'say' });
  });

  it('brings a card up to date in its place when a button was pressed, and keeps the focus there', async () => {
    const sent = await on.send('arvid', caseCard('received'));
    on.page.script = async ({ command }) => {
      if (command.do === 'case.act')
        await on.page.web.channel.update(sent, to('arvid'), caseCard('accepted'));
      return { kind: 'done' };
    };
    const tab = await on.open();
    const pane = paneOf(tab, 1);
    const button = pane.getByRole('button', { name: 'Ta saken' });
    await button.focus();
    await tab.keyboard.press('Enter');
    await pane.getByText('Under behandling', { exact: true }).waitFor();
    expect(await pane.locator('.card').count()).toBe(1);
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('Ta saken');
    expect(on.page.asked.map(({ account, command }) => [account.user, command])).toEqual([
      ['arvid', { do: 'case.act', action: 'accept', id: 'c1', v: 1, answers: {} }],
    ]);
  });

  it('offers every choice of a long list, also where one is chosen beforehand', async () => {
    const choices = ['Kjemi', 'Fysikk', 'Biologi'].map((title) => ({ title, value: title.toLowerCase() }));
    const list = { type: 'Input.ChoiceSet', id: 'unit', label: 'Enhet', style: 'filtered', choices };
    const actions = [{ type: 'Action.Execute', title: 'Flytt', data: { do: 'help', id: '', v: 0 } }];
    for (const body of [[{ ...list, isRequired: true, value: 'fysikk' }], [list]])
      await on.send('leif', { text: 'Flytt', card: { type: 'AdaptiveCard', version: '1.5', body, actions } });
    const lists = paneOf(await on.open(), 0).getByRole('combobox', { name: 'Enhet' });
    await until(
      () => lists.first().locator('option:not([hidden])').allInnerTexts(),
      ['Kjemi', 'Fysikk', 'Biologi'],
    );
    expect(await lists.first().inputValue()).toBe('fysikk');
    await lists.nth(1).selectOption('biologi');
    await lists.nth(1).selectOption({ label: 'Velg' });
    expect(await lists.nth(1).inputValue()).toBe('');
  });

  it('brings into view what a button unfolds at the lower edge', async () => {
    await on.send('arvid', caseCard('received'));
    const tab = await on.open({ viewport: { width: 1440, height: 560 }, locale: 'nb-NO' });
    const pane = paneOf(tab, 1);
    await pane.getByRole('button', { name: 'Ta saken' }).waitFor();
    await pane.locator('.log').evaluate((log) => log.scrollTo(0, 0));
    await pane.getByRole('button', { name: 'Lukk' }).evaluate((button: HTMLElement) => button.click());
    await until(
      () =>
        pane.getByLabel('Konklusjon').evaluate((input) => {
          const [box, log] = [input, input.closest('.log')].map((one) => one?.getBoundingClientRect());
          return (box?.bottom ?? 1) <= (log?.bottom ?? 0) && (box?.top ?? -1) >= (log?.top ?? 0);
        }),
      true,
    );
  });

  it('leaves it to Verne to say what is wrong with a day, but not that one is missing', async () => {
    const required = { isRequired: true, errorMessage: 'Her trengs det et svar.' };
    const body = [{ type: 'Input.Date', id: 'day', label: 'Dato', max: '2026-11-20', ...required }];
    const actions = [
      { type: 'Action.Execute', title: 'Bruk', data: { do: 'draft.answer', id: 'd', v: 1, q: 'day' } },
    ];
    await on.send('leif', { text: 'Når', card: { type: 'AdaptiveCard', version: '1.5', body, actions } });
    const pane = paneOf(await on.open(), 0);
    await pane.getByRole('button', { name: 'Bruk' }).click();
    await pane.getByText('Her trengs det et svar.').waitFor();
    expect(on.page.asked).toEqual([]);
    await pane.getByLabel('Dato').fill('2026-11-25');
    await pane.getByRole('button', { name: 'Bruk' }).click();
    const answered = async () => {
      const command = on.page.asked[0]?.command;
      return command?.do === 'draft.answer' ? command.answers : null;
    };
    await until(answered, { day: '2026-11-25' });
    expect(await pane.getByLabel('Dato').getAttribute('max')).toBe('2026-11-20');
  });

  it('says that nothing was written, when nothing is sent', async () => {
    const pane = paneOf(await on.open(), 0);
    await boxIn(pane).fill('  ');
    await boxIn(pane).press('Enter');
    await pane.getByText('Meldingen var tom.').waitFor();
    expect(await pane.locator('.lines li').count()).toBe(0);
    await boxIn(pane).fill('Det lukter løsemiddel');
    expect(await pane.getByText('Meldingen var tom.').count()).toBe(0);
  });

  it('presses a button once however often it is clicked while it works', async () => {
    await on.send('arvid', caseCard('received'));
    let release = () => {};
    on.page.script = async () => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return { kind: 'done' };
    };
    const tab = await on.open();
    const button = paneOf(tab, 1).getByRole('button', { name: 'Ta saken' });
    await button.dblclick();
    await button.click({ force: true });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    release();
    await until(() => button.getAttribute('aria-disabled'), 'false');
    expect(on.page.asked).toHaveLength(1);
  });

  it('asks for what is missing in a form that unfolds, then sends all of it', async () => {
    await on.send('arvid', caseCard('received'));
    const tab = await on.open();
    const pane = paneOf(tab, 1);
    await pane.getByRole('button', { name: 'Lukk', exact: true }).click();
    await pane.getByRole('button', { name: 'Lukk saken' }).click();
    await pane.getByText('Skriv en konklusjon.').waitFor();
    const conclusion = pane.getByRole('textbox', { name: /Konklusjon/ });
    await until(() => conclusion.getAttribute('aria-invalid'), 'true');
    expect(await conclusion.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(on.page.asked).toEqual([]);
    await conclusion.fill('Ryddet');
    await pane.getByLabel('Tiltak').selectOption('none');
    await pane.getByRole('button', { name: 'Lukk saken' }).click();
    await until(async () => on.page.asked[0]?.command, {
      do: 'case.act',
      action: 'close',
      id: 'c1',
      v: 1,
      answers: { conclusion: 'Ryddet', measure: 'none', day: '' },
    });
  });

  it('keeps what somebody was typing in a card that is brought up to date meanwhile', async () => {
    const sent = await on.send('arvid', caseCard('received'));
    const tab = await on.open();
    const pane = paneOf(tab, 1);
    await pane.getByRole('button', { name: 'Lukk', exact: true }).click();
    await pane.getByRole('textbox', { name: /Konklusjon/ }).fill('Halvferdig');
    await on.page.web.channel.update(sent, to('arvid'), caseCard('accepted'));
    await pane.getByText('Under behandling', { exact: true }).waitFor();
    const conclusion = pane.getByRole('textbox', { name: /Konklusjon/ });
    expect(await conclusion.inputValue()).toBe('Halvferdig');
    expect(await conclusion.evaluate((box) => box === document.activeElement)).toBe(true);
  });

  it('shows words for one person under the last line, until they are dismissed', async () => {
    on.page.renderings.set('hello', noticeCard('Jeg er **Verne**.'));
    on.page.script = () => ({ kind: 'tell', message: messageNamed('hello'), language: 'nb' });
    const tab = await on.open();
    const pane = paneOf(tab, 0);
    await pane.getByRole('button', { name: 'Hjelp' }).click();
    const told = pane.getByRole('listitem').filter({ hasText: 'Bare du ser dette' });
    await told.waitFor();
    expect(await told.locator('strong').allInnerTexts()).toEqual(['Verne']);
    await told.getByRole('button', { name: 'Fjern' }).click();
    expect(await told.count()).toBe(0);
  });

  it('takes words in the channel from whoever sits on the page, and reports those of others', async () => {
    const tab = await on.open();
    const pane = paneOf(tab, 2);
    await pane.getByLabel('Skriv som').selectOption({ label: 'Arvid Ødegårdmo' });
    await boxIn(pane).fill('Det står en flaske eter på gangen');
    await boxIn(pane).press('Enter');
    const line = pane.getByRole('listitem').filter({ hasText: 'flaske eter' });
    await pane.getByLabel('Skriv som').selectOption({ label: 'Leif Sandmark' });
    await line.getByRole('button', { name: 'Mer om meldingen fra Arvid Ødegårdmo' }).click();
    await tab.getByRole('menuitem', { name: 'Meld fra om dette' }).click();
    await until(async () => on.page.asked[0]?.command, {
      do: 'report',
      how: 'form',
      from: { text: 'Det står en flaske eter på gangen', link: `${on.page.url}/#unit:ikj:1` },
    });
    expect(on.page.asked[0]?.account.user).toBe('leif');
    await tab.goto('about:blank');
    await tab.goto(`${on.page.url}/#unit:ikj:1`);
    await until(() => shownIn(tab.locator('.line.meant')).then((text) => text.includes('flaske eter')), true);
  });
});

describe('a form over the page', () => {
  let sent: Awaited<ReturnType<typeof on.send>>;
  beforeEach(async () => {
    on.page.renderings.set('reject', formCard(null));
    on.page.renderings.set('bad', formCard('Skriv en begrunnelse.'));
    on.page.script = ({ command }) => {
      if (command.do === 'open-form') return { kind: 'form', form: formNamed('reject'), language: 'nb' };
      const reason = command.do === 'case.act' ? command.answers.reason : '';
      if (reason !== 'Feil sted') return { kind: 'invalid', form: formNamed('bad'), language: 'nb' };
      return { kind: 'tell', message: messageNamed('Avvist'), language: 'nb' };
    };
    sent = await on.send('arvid', caseCard('received'));
  });

  it('says what is wrong and where, keeps what was entered, and closes when it was taken', async () => {
    const tab = await on.open();
    await paneOf(tab, 1).getByRole('button', { name: 'Avvis', exact: true }).click();
    const dialog = tab.getByRole('dialog', { name: 'Avvis meldingen' });
    await dialog.getByLabel('Begrunnelse').fill('Vet ikke');
    await dialog.getByLabel('Et annet sted').check();
    await dialog.getByRole('button', { name: 'Avvis', exact: true }).click();
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
    await dialog.getByRole('button', { name: 'Avvis', exact: true }).click();
    await paneOf(tab, 1).getByText('notice Avvist', { exact: true }).waitFor();
    expect(await tab.locator('dialog[open]').count()).toBe(0);
    expect(on.page.asked.at(-1)?.command).toMatchObject({
      answers: { reason: 'Feil sted', door: 'elsewhere' },
    });
  });

  it('holds the focus, gives it back on Escape, and can be gone on with, also after a reload', async () => {
    const tab = await on.open();
    const opener = paneOf(tab, 1).getByRole('button', { name: 'Avvis', exact: true });
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
    const goOn = tab.getByRole('button', { name: 'Fortsett på skjemaet «Avvis meldingen»' });
    await goOn.waitFor();
    await tab.reload();
    await goOn.click();
    expect(await tab.getByRole('dialog').getByLabel('Begrunnelse').inputValue()).toBe('Halvferdig');
  });

  it('gives the focus back to the button of the card that came in the place of the one that opened it', async () => {
    const tab = await on.open();
    const opener = paneOf(tab, 1).getByRole('button', { name: 'Avvis', exact: true });
    await opener.press('Enter');
    await tab.getByRole('dialog').getByLabel('Begrunnelse').waitFor();
    await on.page.web.channel.update(sent, to('arvid'), caseCard('accepted'));
    await paneOf(tab, 1).getByText('Under behandling', { exact: true }).waitFor();
    await tab.keyboard.press('Escape');
    await until(() => tab.evaluate(() => document.activeElement?.textContent ?? ''), 'Avvis');
  });
});
