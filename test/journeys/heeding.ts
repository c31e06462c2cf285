import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aTellingJpeg } from '../fakes/photographs.ts';
import { heard, last, newest, type Seat, type Stage } from './seat.ts';
import { answersTheRest, formAnswers } from './steps.ts';

const whole = 'Gassflaska på K2-113 veltet i går kl. 14, men traff ingen. Vi festet den igjen med en gang.';
const placeless = 'Rømningsveien er sperret av esker';
const secret = 'Jeg vil varsle om underslag i prosjekt Havørn';
/** Words of the secret that could not have come from anywhere else. */
const traces = /Havørn|underslag/i;

/** Danger that only one of the two readings sees, and danger that both see. */
const emergencies = [
  "Pc'en tok fyr nett no",
  'Vi tror det er gass på laben nå, alle er ute',
  'Kom fort, noen har falt ned fra stigen på K2',
  'Ein student har svimt av på K2-113',
] as const;

/**
 * Whatever is being written and whatever is asked, danger and what nobody should have to write here are heeded in all words; and no words
 * are lost that wait for a decision. The journeys hold on every channel.
 */
export function heedingJourneys(platform: string, open: () => Promise<Stage>): void {
  describe(`on ${platform}, while a report is being written`, () => {
    let stage: Stage;
    let reporter: Seat;

    beforeEach(async () => {
      stage = await open();
      reporter = await stage.seat('leif-sandmark');
    });
    afterEach(() => stage.close());

    const chat = async () => (await reporter.chat()).join('\n');

    describe.each([
      ['before anything else', null],
      ['at a question', placeless],
      ['at the preview', whole],
    ])('%s', (_, before) => {
      it('danger has the numbers first', async () => {
        for (const words of emergencies) {
          if (before !== null) await reporter.says(before);
          await reporter.says(words);
          expect(await last(reporter), words).toMatch(/Er noen i fare\? Ring nå/);
          expect(await last(reporter)).toContain('113');
        }
      });
    });

    it('a place and a moment are answers, whatever their words can mean elsewhere', async () => {
      await reporter.says('Gassflaska veltet, men traff ingen');
      await reporter.says('sjefens kontor');
      expect(await last(reporter)).toContain('Når var det?');
      await reporter.says('nå nettopp');
      expect(await last(reporter)).toContain('sjefens kontor');
      expect(await chat()).not.toMatch(/egen kanal|Ring nå/);
    });

    it('danger in a form has the numbers above the last look', async () => {
      await reporter.says('meld avvik');
      await reporter.presses('Fyll ut ett skjema i stedet');
      const review = await reporter.submits({ ...formAnswers, what: emergencies[1] });
      expect(review.form).toContain('110');
    });

    it('danger told at a question leaves the report as it was, and can be reported when it is over', async () => {
      await reporter.says(placeless);
      await reporter.says(emergencies[1]);
      await reporter.says('gangen utenfor kantina');
      expect(await last(reporter)).toContain(placeless);
      expect(await last(reporter)).toContain('gangen utenfor kantina');
      await reporter.presses('Faren er over, meld fra');
      await answersTheRest(reporter);
      expect(await last(reporter)).toContain(emergencies[1]);
      await reporter.presses('Hent den tilbake');
      expect(await last(reporter)).toContain('gangen utenfor kantina');
    });

    it.each([
      ['the answer to another question', () => reporter.says(placeless)],
      [
        'the text anew, after insisting on another door',
        async () => {
          await reporter.says('Lyspæra på K2-113 er gått');
          await reporter.presses('Det er et HMS-avvik likevel');
          await answersTheRest(reporter);
          await reporter.presses('Endre teksten');
        },
      ],
      [
        'the measures',
        async () => {
          await reporter.says(whole);
          await reporter.presses('Endre tiltak');
        },
      ],
      ['a message at the preview', () => reporter.says(whole)],
    ] as const)('what nobody should have to write here is kept nowhere, as %s', async (_, begins) => {
      await begins();
      await reporter.says(secret);
      expect(await last(reporter)).toContain('Dette har sin egen kanal');
      await reporter.says('Skal jeg melde underslag i Havørn her?');
      await reporter.says(`${secret}. ${'Det har vart lenge. '.repeat(600)}`);
      await stage.settled();
      expect(await stage.trace()).not.toMatch(traces);
    });

    it('what nobody should have to write here is kept nowhere, wherever it stands in a form or is added to a case', async () => {
      await reporter.says('meld avvik');
      await reporter.presses('Fyll ut ett skjema i stedet');
      const shown = await reporter.submits({ ...formAnswers, immediateMeasures: secret });
      expect(await heard(reporter, shown)).toContain('egen kanal');
      await reporter.says('avbryt');
      await reporter.says(whole);
      await reporter.presses('Send meldingen');
      const added = await reporter.presses('Legg til noe', { addition: secret });
      expect(await heard(reporter, added)).toContain('egen kanal');
      await stage.settled();
      expect(await stage.trace()).not.toMatch(traces);
    });

    it('an edit that belongs elsewhere waits beside the report, which keeps its answers and photos', async () => {
      await reporter.sends([await aTellingJpeg()], whole);
      await stage.settled();
      const kept = (await stage.kept()).length;
      await reporter.presses('Endre teksten');
      await reporter.says('Lyspæra på K2-113 er gått');
      const insist = await reporter.sees('Det er et HMS-avvik likevel');
      await reporter.says('meld avvik');
      await stage.settled();
      expect((await stage.kept()).length).toBe(kept);
      await reporter.pressesSeen(insist);
      expect(await last(reporter)).toContain('Lyspæra på K2-113 er gått');
      expect(await last(reporter)).toContain('[Send meldingen]');
      expect(await chat()).not.toContain('ikke her lenger');
    });

    it('words that wait for a decision are not lost to other messages, nor to a photo', async () => {
      await reporter.says('Det brenner på K2-113 nå!');
      const over = await reporter.sees('Faren er over, meld fra');
      await reporter.says('Lyspæra på K2-113 er gått');
      const insist = await reporter.sees('Det er et HMS-avvik likevel');
      await reporter.sends([await aTellingJpeg()]);
      await stage.settled();
      await reporter.pressesSeen(over);
      await answersTheRest(reporter);
      expect(await last(reporter)).toContain('Det brenner på K2-113 nå!');
      await reporter.pressesSeen(insist);
      await answersTheRest(reporter);
      expect(await last(reporter)).toContain('Lyspæra på K2-113 er gått');
      expect((await stage.kept()).length).toBeGreaterThan(0);
    });

    it('who presses the button of a report whose place newer words took is told so, and can bring it back', async () => {
      await reporter.says(whole);
      const send = await reporter.sees('Send meldingen');
      await reporter.says('Rømningsveien ved D4-132 er sperret av esker');
      await reporter.presses('Begynn på en ny melding');
      expect(await newest(reporter, 'lagt til side')).toContain('[Hent den tilbake]');
      const shown = await reporter.pressesSeen(send);
      expect(await heard(reporter, shown)).toContain('Nyere ord har tatt plassen');
      await reporter.presses('Hent den tilbake');
      expect(await last(reporter)).toContain(whole);
    });
  });
}
