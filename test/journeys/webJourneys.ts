import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { say } from '../../src/i18n/say.ts';
import { last, newest, type Seat } from './seat.ts';
import { formAnswers, reports } from './steps.ts';
import type { WebPage } from './webPage.ts';
import type { WebStage } from './webStage.ts';

const conversations = ['person:leif-sandmark', 'person:arvid-odegardmo', 'unit:ikj'] as const;
const [leif, arvid, channel] = conversations;

/** What only the local page has: three seats beside each other, a clock of its own, and a keyboard. */
export function pageJourneys(open: () => Promise<WebStage>): void {
  describe('on the local page alone', () => {
    let stage: WebStage;
    let page: WebPage;
    let reporter: Seat;

    beforeEach(async () => {
      stage = await open();
      page = await stage.page();
      reporter = await stage.seat('leif-sandmark');
    });
    afterEach(() => stage.close());

    it('a stop and a start lose nothing for three open panes', async () => {
      await reports(reporter);
      await page.pane(channel).getByLabel('Skriv som').selectOption('arvid-odegardmo');
      await page.write(channel, 'Da er glasset feid opp.');
      await page.boxOf(leif).fill('Det lukter enda');
      await page.pane(arvid).getByRole('button', { name: 'Ta saken' }).first().click();
      await page.pane(arvid).getByLabel('Kommentar til innmelderen').fill('Vi ser på det.');
      const before = await everything();

      await stage.restart();

      expect(await everything()).toEqual(before);
      expect(await page.boxOf(leif).inputValue()).toBe('Det lukter enda');
      await page.pane(arvid).getByLabel('Skal lukkes innen').fill('2026-12-04');
      await page.pane(arvid).getByRole('button', { name: 'Ta saken' }).last().click();
      expect(await newest(reporter, 'er nå under behandling')).toContain('Vi ser på det.');
      await page.tab.reload({ waitUntil: 'commit' });
      expect(await newest(reporter, 'Avvik HMS-2026-1')).toContain('Under behandling');
      expect((await everything()).at(-1)).toContain('Da er glasset feid opp.');
      expect(await page.boxOf(leif).inputValue()).toBe('Det lukter enda');
    });

    it('the clock moves for everybody, and what comes after bears its time', async () => {
      const clock = page.tab.locator('.clock');
      expect(await clock.getAttribute('aria-label')).toContain('fredag 20. november 2026, 10:1');
      await forward('Ett døgn');
      expect(await clock.getAttribute('aria-label')).toContain('lørdag 21. november 2026, 10:1');
      await forward('Til neste arbeidsdag kl. 08');
      expect(await clock.getAttribute('aria-label')).toContain('mandag 23. november 2026, 08:0');
      expect(await page.tab.locator('.clock-time').textContent()).toMatch(/^08[:.]0/);
      await reports(reporter);
      expect(await newest(reporter, 'Mottatt som')).toContain('23. nov');
      const other = await (await stage.seat('mona-prestmo')).chat();
      expect(other.join('\n')).toContain('HMS-2026-1');
    });

    it('the keyboard alone is enough, from the first word to the receipt', async () => {
      await reach('Hopp til Leif Sandmark');
      await keys('Enter', 'Meld avvik', 'Enter');
      await choose('Nei, ikke nå');
      await answer('Det er noe jeg må fortelle');
      await choose('Nestenulykke');
      await answer('K2-113');
      await choose('Tidligere i dag');
      await reach('Mennesker', 'Space');
      await choose('Fortsett');
      await choose('Nesten');
      await choose('Gå til forhåndsvisningen');
      await choose('Send meldingen');
      expect(await newest(reporter, 'Mottatt som')).toContain('HMS-2026-1');
      expect(await newest(await stage.seat('arvid-odegardmo'), 'HMS-2026-1')).toContain(
        'Det er noe jeg må fortelle',
      );
    });

    it('with the form the receipt comes three interactions after the first word, and no question is left', async () => {
      await reporter.says('meld avvik');
      const sent: string[] = [];
      page.tab.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
      await reporter.presses('Fyll ut ett skjema i stedet');
      await reporter.submits(formAnswers);
      await reporter.submits({});
      expect(await newest(reporter, 'Mottatt som')).toContain('HMS-2026-1');
      expect(sent).toHaveLength(3);
      expect(await newest(reporter, 'Er noen i fare')).not.toContain('[');
    });

    it('whoever asks in the channel is told there, alone, that the answer came in private', async () => {
      const colleague = await stage.seat('arvid-odegardmo');
      await page.upToDate();
      const before = { channel: await page.words(channel), colleague: await colleague.chat() };
      await page.pane(channel).getByLabel('Skriv som').selectOption('leif-sandmark');
      await page.write(channel, '@Verne hjelp');
      expect(await last(reporter)).toContain('Mine meldinger');
      expect(await page.pane(channel).locator('.tell').textContent()).toContain(
        say('nb', 'notice.in-private'),
      );
      expect(await page.words(channel)).toEqual(before.channel);
      expect(await colleague.chat()).toEqual(before.colleague);
    });

    async function everything(): Promise<readonly (string | null)[]> {
      await page.upToDate();
      return Promise.all(conversations.map((each) => page.pane(each).locator('.lines').textContent()));
    }

    async function forward(name: string): Promise<void> {
      await page.tab.locator('.clock').click();
      await page.tab.getByRole('menuitem', { name }).click();
      await page.upToDate();
    }

    /** Goes to what has this name, from the message box backwards, and presses there. Nothing may be far away. */
    async function reach(name: string, ...presses: readonly string[]): Promise<void> {
      const met: string[] = [];
      const step = (await page.focused()) === 'Melding' ? 'Shift+Tab' : 'Tab';
      while (met.at(-1) !== name) {
        if (met.length > 25) throw new Error(`“${name}” cannot be reached; came by ${met.join(', ')}`);
        await page.tab.keyboard.press(step);
        met.push(await page.focused());
      }
      await keys(...presses);
      await page.upToDate();
    }

    async function keys(...presses: readonly string[]): Promise<void> {
      for (const each of presses) {
        if (/^(Enter|Space)$/.test(each)) await page.tab.keyboard.press(each);
        else await page.tab.keyboard.type(each);
      }
      await page.upToDate();
    }

    const choose = (name: string) => reach(name, 'Enter');
    const answer = (words: string) => reach('Melding', words, 'Enter');
  });
}
