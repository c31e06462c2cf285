import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heard, last, newest, type Seat, type Stage } from './seat.ts';
import { answersEverything, formAnswers, reports } from './steps.ts';

const accepted = { closesOn: '2026-12-04' };

/** Words that a platform could take for a mention, a link or a look. */
const marks =
  '<!channel> <@U00000001> <at>alle</at> [x](http://evil.example/a_b_c) **fet** __to__ _kursiv_ `rad 1` ~nei~ @here & &amp; \\* $%{x}';

/** Emoji of several parts, letters that combine, and text from right to left. */
const scripts = '🧪👩🏽‍🔬🇳🇴 Ø é ẹ̀ مرحبا بالعالم שלום עולם 中文 ⚠️ \u200fabc\u200e';

async function whole(seat: Seat): Promise<string> {
  return (await seat.chat()).join('\n');
}

function count(text: string, words: string): number {
  return text.split(words).length - 1;
}

/**
 * What happens when things do not go as they should: clicks of others, clicks that come too late or twice, and answers that
 * nobody asked for. They hold on every channel.
 */
export function roughJourneys(platform: string, open: () => Promise<Stage>): void {
  describe(`on ${platform}, when somebody presses what is not theirs or not current`, () => {
    let stage: Stage;
    let reporter: Seat;
    let handler: Seat;

    beforeEach(async () => {
      stage = await open();
      reporter = await stage.seat('leif-sandmark');
      handler = await stage.seat('arvid-odegardmo');
    });
    afterEach(() => stage.close());

    it('a button of the handler does nothing for the reporter, who is told who may use it', async () => {
      const number = await reports(reporter);
      const button = await handler.sees('Ta saken');
      const shown = await reporter.pressesSeen(button, accepted);
      expect(await heard(reporter, shown)).toContain('behandleren');
      expect(await newest(reporter, 'Mottatt som')).toContain(number);
      expect(await newest(handler, number)).toContain('[Ta saken]');
    });

    it('somebody who has nothing to do with a case is not even told that there is one', async () => {
      const number = await reports(reporter);
      const button = await handler.sees('Ta saken');
      const stranger = await stage.seat('gro-holtasen');
      const shown = await stranger.pressesSeen(button, accepted);
      expect(await heard(stranger, shown)).toContain('ikke tilgang');
      expect((await heard(stranger, shown)) + (await whole(stranger))).not.toContain(number);
      expect(await newest(handler, number)).toContain('[Ta saken]');
    });

    it('a report is sent by nobody but its writer', async () => {
      await answersEverything(reporter);
      const button = await reporter.sees('Send meldingen');
      await handler.pressesSeen(button);
      expect(await whole(handler)).not.toContain('aceton');
      await reporter.presses('Send meldingen');
      expect(await newest(handler, 'aceton')).not.toBe('');
    });

    it('a second press of the same button is told by name who was first, and changes nothing', async () => {
      await reports(reporter);
      const button = await handler.sees('Ta saken');
      await handler.presses('Ta saken', accepted);
      const shown = await handler.pressesSeen(button, { closesOn: '2027-01-15' });
      expect(await heard(handler, shown)).toContain('allerede tatt av Arvid Ødegårdmo');
      expect(count(await whole(reporter), 'er nå under behandling')).toBe(1);
      expect(await whole(reporter)).not.toContain('2027');
    });

    it('whoever fills in a form too late is told by name who was first', async () => {
      const number = await reports(reporter);
      const manager = await stage.seat('jostein-strindmo');
      await manager.says('mine saker');
      await manager.presses(`Åpne ${number}`);
      await handler.presses('Ta saken');
      await manager.presses('Ta saken', accepted);
      const shown = await handler.submits(accepted);
      expect(await heard(handler, shown)).toContain('allerede tatt av Jostein Strindmo');
      expect(count(await whole(reporter), 'er nå under behandling')).toBe(1);
    });

    it('a second press on send makes no second report', async () => {
      await answersEverything(reporter);
      const button = await reporter.sees('Send meldingen');
      await reporter.presses('Send meldingen');
      const shown = await reporter.pressesSeen(button);
      expect(await heard(reporter, shown)).toContain('sendt allerede, som');
      expect(count(await whole(reporter), 'Mottatt som')).toBe(1);
      expect((await handler.chat()).filter((message) => message.includes('aceton'))).toHaveLength(1);
    });

    it('a message that is delivered again has one effect, also after a restart', async () => {
      for (const words of ['hjelp', 'meld avvik']) {
        await reporter.says(words);
        const before = await reporter.chat();
        await reporter.redelivers();
        await stage.restart();
        await reporter.redelivers();
        expect(await reporter.chat()).toEqual(before);
      }
    });

    it('a press that is delivered again has one effect, also after a restart', async () => {
      await reports(reporter);
      await reporter.presses('Legg til noe', { addition: 'Det luktet enda i dag.' });
      const before = [await reporter.chat(), await handler.chat()];
      await reporter.redelivers();
      await stage.restart();
      await reporter.redelivers();
      expect([await reporter.chat(), await handler.chat()]).toEqual(before);
    });

    it('a report that is delivered again is one report, also after a restart', async () => {
      await answersEverything(reporter);
      await reporter.presses('Send meldingen');
      const before = [await reporter.chat(), await handler.chat()];
      await reporter.redelivers();
      await stage.restart();
      await reporter.redelivers();
      expect([await reporter.chat(), await handler.chat()]).toEqual(before);
    });
  });

  describe(`on ${platform}, when an answer is not what was asked for`, () => {
    let stage: Stage;
    let reporter: Seat;
    let handler: Seat;

    beforeEach(async () => {
      stage = await open();
      reporter = await stage.seat('leif-sandmark');
      handler = await stage.seat('arvid-odegardmo');
    });
    afterEach(() => stage.close());

    async function atTheQuestionWhen(): Promise<void> {
      await reporter.says('meld avvik');
      await reporter.presses('Nei, ikke nå');
      await reporter.says('Det er noe jeg må fortelle');
      await reporter.presses('Farlig forhold');
      await reporter.says('K2-113');
    }

    it('a message of 100 000 characters is refused with its length, and the question waits on', async () => {
      await reporter.says('meld avvik');
      await reporter.presses('Nei, ikke nå');
      await reporter.says('lang '.repeat(20_000));
      expect(await last(reporter)).toMatch(/\d tegn; det er plass til høyst 10.?000/);
      await reporter.says('Det er noe jeg må fortelle');
      expect(await last(reporter)).toContain('Hva ligner det mest på?');
    });

    it('a message of 100 000 characters that answers nothing is refused with its length, not cut in silence', async () => {
      await reporter.says('lang'.repeat(25_000));
      expect(await last(reporter)).toMatch(/100.?000 tegn lang, og det er plass til 10.?000/);
    });

    it('a long report is read whole, by its writer and its handler', async () => {
      const long = Array.from({ length: 800 }, (_, index) => `ord-${index}`).join(' ');
      await answersEverything(reporter, long);
      expect((await last(reporter)).replace(/\s+/g, ' ')).toContain(long);
      await reporter.presses('Send meldingen');
      expect((await newest(handler, 'ord-0')).replace(/\s+/g, ' ')).toContain(long);
    });

    it('a date that is still to come is refused kindly, typed or picked', async () => {
      await atTheQuestionWhen();
      await reporter.presses('Bruk datoen over', { happenedOn: '2026-11-25' });
      expect(await last(reporter)).toContain('Det er fram i tid.');
      for (const future of ['25.11.2026', 'i morgen']) {
        await reporter.says(future);
        expect(await last(reporter)).toContain('Det er fram i tid.');
      }
      await reporter.presses('Bruk datoen over', { happenedOn: '2026-11-19', happenedAt: '14:00' });
      expect(await last(reporter)).toContain('Hvem eller hva ble rammet');
    });

    it('words that are no date are refused with an example', async () => {
      await atTheQuestionWhen();
      await reporter.says('en gang');
      expect(await last(reporter)).toContain('Jeg klarte ikke å lese det som en dato');
      await reporter.says('i går');
      expect(await last(reporter)).toContain('Hvem eller hva ble rammet');
    });

    it('a unit that nobody knows is asked for again, and a short name is enough', async () => {
      await reporter.says('meld avvik');
      await reporter.presses('Nei, ikke nå');
      await reporter.says('Det er noe jeg må fortelle');
      await reporter.presses('Farlig forhold');
      await reporter.says('ved den store steinen');
      await reporter.says('Institutt for trolldom');
      expect(await last(reporter)).toContain('Den enheten kjenner jeg ikke');
      await reporter.says('IKJ');
      expect(await last(reporter)).toContain('Når var det?');
    });

    it('an empty message is answered with what to do, and changes nothing', async () => {
      expect(await heard(reporter, await reporter.says(''))).toContain('Meldingen var tom');
      await reporter.says('meld avvik');
      await reporter.presses('Nei, ikke nå');
      expect(await heard(reporter, await reporter.says('  \n '))).toContain('Meldingen var tom');
      await reporter.says('Det er noe jeg må fortelle');
      expect(await last(reporter)).toContain('Hva ligner det mest på?');
    });

    it('emoji and text from right to left arrive as they were written', async () => {
      await answersEverything(reporter, scripts);
      expect(await last(reporter)).toContain(scripts);
      await reporter.presses('Send meldingen');
      expect(await newest(handler, 'Hvorfor saken er hos')).toContain(scripts);
    });

    it('marks of mentions, links and looks are shown as they were written, everywhere', async () => {
      const deputy = await stage.seat('mona-prestmo');
      const number = await reports(reporter, marks);
      expect(await newest(reporter, 'Hva som skjedde')).toContain(marks);
      await handler.presses('Spør innmelderen', { question: `1 ${marks}` });
      await reporter.presses('Svar', { answer: `2 ${marks}` });
      await reporter.presses('Legg til noe', { addition: `3 ${marks}` });
      await handler.presses('Ta saken', { ...accepted, comment: `4 ${marks}` });
      await handler.presses('Lukk', { conclusion: `5 ${marks}` });
      for (const seat of [reporter, handler]) {
        const card = await newest(seat, `Avvik ${number}`);
        for (const written of ['', '1 ', '2 ', '3 ', '5 ']) expect(card).toContain(`${written}${marks}`);
      }
      for (const news of ['1 ', '4 ', '5 ']) expect(await whole(reporter)).toContain(`${news}${marks}`);
      for (const news of ['2 ', '3 ']) expect(await whole(handler)).toContain(`${news}${marks}`);
      for (const seat of [reporter, handler, deputy]) expect(await whole(seat)).not.toMatch(/‹/);
      expect((await stage.channel('ikj')).join('\n')).not.toMatch(/‹|evil/);
    });

    it('marks in a place are shown as they were written', async () => {
      const place = `K2-113 ${marks}`.slice(0, 190);
      await reporter.says('meld avvik');
      await reporter.presses('Fyll ut ett skjema i stedet');
      const review = await reporter.submits({ ...formAnswers, where: place });
      expect(review.form).toContain(place);
      await reporter.submits({});
      expect(await newest(handler, 'Hvorfor saken er hos')).toContain(place);
    });

    it('a message that is reported from its menu is carried over as it was written', async () => {
      const opened = await reporter.reportsMessage(`${marks}\n${scripts}`);
      expect(opened.form).toContain(`${marks}\n${scripts}`);
    });
  });
}
