import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { last, newest, type Seat, type Stage } from './seat.ts';
import { answersEverything, formAnswers, reports } from './steps.ts';

/**
 * The journeys of a report, as transcripts. They say what people do and see, and nothing of how a platform does it, so
 * they hold on every channel. The clock stands at Friday 20 November 2026, 10:15 in Oslo.
 */
export function journeys(platform: string, open: () => Promise<Stage>): void {
  describe(`on ${platform}`, () => {
    let stage: Stage;
    let reporter: Seat;
    let handler: Seat;

    beforeEach(async () => {
      stage = await open();
      reporter = await stage.seat('leif-sandmark');
      handler = await stage.seat('arvid-odegardmo');
    });
    afterEach(() => stage.close());

    it('a report by questions reaches the handler, who accepts and closes it, and the reporter sees the outcome', async () => {
      const number = await reports(reporter);
      expect(number).toMatch(/^HMS-2026-\d+$/);
      const card = await newest(handler, number);
      expect(card).toContain('Et glass med aceton gikk i gulvet');
      expect(card).toContain('Leif Sandmark');
      expect(card).toContain('K2-113');
      expect(card).toContain('Hvorfor saken er hos Arvid Ødegårdmo');

      await handler.presses('Ta saken', { closesOn: '2026-12-04', comment: 'Vi ser på avtrekket.' });
      expect(await newest(reporter, `Avvik ${number}`)).toContain('Under behandling');
      expect((await reporter.chat()).join('\n')).toContain('Vi ser på avtrekket.');

      await handler.presses('Lukk', { conclusion: 'Ny rutine for glass på benk.' });
      expect(await newest(reporter, 'Ny rutine for glass på benk.')).not.toBe('');
      expect((await handler.chat()).join('\n')).not.toContain('[Lukk]');
      expect(
        (await reporter.chat()).some(
          (message) => message.includes(`Avvik ${number}`) && message.includes('Lukket'),
        ),
      ).toBe(true);
    });

    it('shows the whole report and who will see it, by name and role, before it is sent', async () => {
      await answersEverything(reporter);
      const preview = await last(reporter);
      for (const words of [
        'Et glass med aceton',
        'K2-113',
        'Nestenulykke',
        'Arvid Ødegårdmo',
        'Jostein Strindmo',
        'Mona Prestmo',
      ]) {
        expect(preview).toContain(words);
      }
      expect((await handler.chat()).join('')).not.toContain('aceton');
    });

    it('says what is confirmed by sending, above the button that does it', async () => {
      await answersEverything(reporter);
      const preview = await last(reporter);
      const confirmed = preview.indexOf('Ikke mer om personer enn saken trenger');
      expect(confirmed).toBeGreaterThanOrEqual(0);
      expect(confirmed).toBeLessThan(preview.indexOf('[Send meldingen]'));
    });

    it('a report in one form takes three steps: open it, look it over, send it', async () => {
      await reporter.says('in English');
      await reporter.says('I want to report');
      const opened = await reporter.presses('Fill in one form instead');
      expect(opened.form).toContain('What happened');
      expect(opened.form).toContain('113');
      const review = await reporter.submits(formAnswers);
      expect(review.form).toContain('no draught');
      expect(review.form).toContain('Arvid Ødegårdmo');
      await reporter.submits({});
      expect(await newest(reporter, 'Received as')).toMatch(/HMS-2026-\d+/);
      expect(await newest(handler, 'no draught')).not.toBe('');
    });

    it('a form with something wrong stays open, says what, and loses nothing', async () => {
      await reporter.says('meld avvik');
      await reporter.presses('Fyll ut ett skjema i stedet');
      const again = await reporter.submits({ ...formAnswers, happenedOn: '2026-11-20', happenedAt: '23:50' });
      expect(again.form).toContain('fram i tid');
      expect(again.form).toContain('no draught');
      const review = await reporter.submits({ ...formAnswers, happenedAt: '09:30' });
      expect(review.form).toContain('no draught');
    });

    it('a message in a channel becomes a report from its menu, with its words carried over', async () => {
      const opened = await reporter.reportsMessage('Det ligger knust glass utenfor D1-139');
      expect(opened.form).toContain('Det ligger knust glass utenfor D1-139');
      await reporter.submits({ ...formAnswers, what: 'Det ligger knust glass utenfor D1-139' });
      await reporter.submits({});
      expect(await newest(handler, 'knust glass')).not.toBe('');
    });

    it('somebody in danger gets the emergency numbers before anything else', async () => {
      await reporter.says('meld avvik');
      await reporter.presses('Ja, akkurat nå');
      const next = await last(reporter);
      expect(next.indexOf('113')).toBeGreaterThanOrEqual(0);
      expect(next.indexOf('113')).toBeLessThan(next.indexOf('Hva skjedde'));
    });

    it('rejects only with a reason, and the reporter reads it', async () => {
      const number = await reports(reporter);
      await handler.presses('Avvis', { reason: 'Dette er alt meldt som en annen sak.' });
      expect(await newest(reporter, 'alt meldt som en annen sak')).toContain(number);
    });

    it('moving a case hands the responsibility to the other unit, and the first handler is done with it', async () => {
      const number = await reports(reporter);
      const other = await stage.seat('halvard-lovmo');
      await handler.presses('Flytt saken', { unit: 'ify', reason: 'Rommet hører til fysikk.' });
      expect(await newest(other, number)).toContain('Et glass med aceton');
      expect((await handler.chat()).join('\n')).not.toContain('[Ta saken]');
      await other.presses('Ta saken', { closesOn: '2026-12-01' });
      expect(await newest(reporter, number)).not.toBe('');
    });

    it('a colleague who is asked sees the case and answers, and the handler keeps it', async () => {
      const number = await reports(reporter);
      const colleague = await stage.seat('gro-holtasen');
      await handler.presses('Spør en kollega', {
        colleague: 'gro-holtasen',
        question: 'Har dere hatt dette før?',
      });
      expect(await newest(colleague, number)).toContain('Har dere hatt dette før?');
      await colleague.presses('Svar', { answer: 'Ja, i fjor.' });
      expect(await newest(handler, 'Ja, i fjor.')).not.toBe('');
      expect((await reporter.chat()).join('\n')).not.toContain('Ja, i fjor.');
      expect((await handler.chat()).join('\n')).toContain('[Ta saken]');
    });

    it('a question to the reporter comes back with an answer in the case', async () => {
      const number = await reports(reporter);
      await handler.presses('Spør innmelderen', { question: 'Var avtrekket på?' });
      expect(await newest(reporter, 'Var avtrekket på?')).toContain(number);
      await reporter.presses('Svar', { answer: 'Nei, det var av.' });
      expect(await newest(handler, 'Nei, det var av.')).not.toBe('');
    });

    it('the reporter adds to a report, and lists it', async () => {
      const number = await reports(reporter);
      await reporter.presses('Legg til noe', { addition: 'Det luktet enda i dag.' });
      expect(await newest(handler, 'Det luktet enda i dag.')).not.toBe('');
      await reporter.says('mine meldinger');
      expect(await last(reporter)).toContain(number);
    });

    it('withdrawing erases what was written from every card and leaves that there was a report', async () => {
      const number = await reports(reporter);
      await reporter.presses('Trekk tilbake', { sure: 'yes' });
      for (const seat of [reporter, handler]) {
        const cards = (await seat.chat()).filter((message) => message.includes(number));
        expect(cards.join('\n')).not.toContain('aceton');
      }
      expect((await handler.chat()).join('\n')).not.toContain('[Ta saken]');
    });

    it('informs the safety deputy and the channel without words or reporter', async () => {
      const deputy = await stage.seat('mona-prestmo');
      const number = await reports(reporter);
      const informed = await newest(deputy, number);
      expect(informed).toContain('Nestenulykke');
      for (const secret of ['aceton', 'Leif', 'Sandmark']) expect(informed).not.toContain(secret);
      const posts = (await stage.channel('ikj')).join('\n');
      expect(posts).toContain(number);
      for (const secret of ['aceton', 'Leif', 'Sandmark', 'K2-113']) expect(posts).not.toContain(secret);
    });

    it('goes back, changes an answer, and leaves out what no longer applies', async () => {
      await answersEverything(reporter);
      await reporter.presses('Endre type');
      await reporter.presses('Forbedringsforslag');
      const preview = await last(reporter);
      expect(preview).toContain('Forbedringsforslag');
      expect(preview).not.toContain('Nestenulykke');
    });

    it('takes up a draft after a restart where it was', async () => {
      await reporter.says('meld avvik');
      await reporter.presses('Nei, ikke nå');
      await reporter.says('Det er noe jeg må fortelle');
      await stage.restart();
      const again = await stage.seat('leif-sandmark');
      await again.presses('Farlig forhold');
      expect(await last(again)).toContain('Hvor');
    });

    it('brings back a report that was cancelled', async () => {
      await reporter.says('meld avvik');
      await reporter.presses('Nei, ikke nå');
      await reporter.says('Det er noe jeg må fortelle');
      await reporter.says('avbryt');
      await reporter.presses('Hent den tilbake');
      await reporter.presses('Farlig forhold');
      expect(await last(reporter)).toContain('Hvor');
    });

    it('a case survives a restart in every state', async () => {
      const number = await reports(reporter);
      await stage.restart();
      const afterwards = await stage.seat('arvid-odegardmo');
      await afterwards.presses('Ta saken', { closesOn: '2026-12-04' });
      await stage.restart();
      const again = await stage.seat('arvid-odegardmo');
      await again.presses('Lukk', { conclusion: 'Ordnet.' });
      expect((await (await stage.seat('leif-sandmark')).chat()).join('\n')).toContain('Ordnet.');
      expect(number).not.toBe('');
    });

    it('offers to make a report of words that tell of nothing, and keeps them', async () => {
      await reporter.says('Det er noe jeg må fortelle');
      await reporter.presses('Ja, meld fra');
      await reporter.presses('Nei, ikke nå');
      await reporter.presses('Farlig forhold');
      await reporter.says('K2-113');
      await reporter.presses('Fortsett', { harmed: ['nothing-yet'] });
      expect(await last(reporter)).toContain('Det er noe jeg må fortelle');
      expect(await last(reporter)).toContain('[Send meldingen]');
    });

    it('help tells what the bot can do', async () => {
      await reporter.says('hjelp');
      expect(await last(reporter)).toContain('Mine meldinger');
    });

    it('what tells of an event is a report at once, not an answer', async () => {
      await reporter.says('Et glass med aceton gikk i gulvet');
      expect(await last(reporter)).toContain('Hvor var det?');
    });
  });
}
