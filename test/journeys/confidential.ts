import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import sample from '../../src/sample/directory.json' with { type: 'json' };
import { heard, last, newest, type Seat, type Stage } from './seat.ts';
import { answersEverything, formAnswers, reports } from './steps.ts';

/**
 * The journeys of somebody who hides their name, of a receipt code, and of two who saw the same. They hold on every channel.
 */
export function confidentialJourneys(platform: string, open: () => Promise<Stage>): void {
  describe(`without a name on ${platform}`, () => {
    let stage: Stage;
    let reporter: Seat;
    let handler: Seat;

    beforeEach(async () => {
      stage = await open();
      reporter = await stage.seat('leif-sandmark');
      handler = await stage.seat('arvid-odegardmo');
    });
    afterEach(() => stage.close());

    it('a report is handled to its end, with a question and an answer, and nobody learns whose it is', async () => {
      const { number } = await reportsWithoutName(reporter);
      const deputy = await stage.seat('mona-prestmo');
      expect(await newest(handler, number)).toContain('Et glass med aceton');

      await handler.presses('Spør innmelderen', { question: 'Var avtrekket på?' });
      expect(await newest(reporter, 'Var avtrekket på?')).toContain(number);
      await reporter.presses('Svar', { answer: 'Nei, det var av.' });
      expect(await newest(handler, 'Nei, det var av.')).toContain('Innmelderen');

      await handler.presses('Ta saken', { closesOn: '2026-12-04' });
      await reporter.presses('Legg til noe', { addition: 'Det lukter ennå.' });
      await handler.presses('Lukk', { conclusion: 'Avtrekket er reparert.' });
      expect(await newest(reporter, 'Avtrekket er reparert.')).not.toBe('');

      const others = [...(await handler.chat()), ...(await deputy.chat()), ...(await stage.channel('ikj'))];
      expect(others.join('\n')).toContain(number);
      expect(told(others)).not.toMatch(/Leif|Sandmark/);
      expect(await newest(handler, `Avvik ${number}`)).toContain('Har skjult navnet sitt');
    });

    it('it is one touch on the preview, which then tells what that hides and what not, and one touch back', async () => {
      await answersEverything(reporter);
      expect(await last(reporter)).toContain('Navnet ditt følger med.');
      await reporter.presses('Skjul navnet mitt');
      const preview = await last(reporter);
      for (const words of [
        'Arvid Ødegårdmo',
        'ser alt unntatt navnet ditt',
        'Du er likevel ikke anonym',
        'de som drifter systemet',
        'kan røpe deg',
        'undersøkelse',
      ]) {
        expect(preview).toContain(words);
      }
      await reporter.presses('Vis navnet mitt');
      expect(await last(reporter)).toContain('Navnet ditt følger med.');
    });

    it('it is a choice in the one form too, and the last look at it says so', async () => {
      await reporter.says('meld avvik');
      const opened = await reporter.presses('Fyll ut ett skjema i stedet');
      expect(opened.form).toContain('Skal navnet ditt følge med?');
      const review = await reporter.submits({ ...formAnswers, identity: 'confidential' });
      expect(review.form).toContain('ser alt unntatt navnet ditt');
      await reporter.submits({});
      expect(codeIn(await newest(reporter, 'Mottatt som'))).not.toBe('');
      expect(told(await handler.chat())).not.toMatch(/Leif|Sandmark/);
    });

    it('a withdrawn report tells the handler so, and still not whose it was', async () => {
      const { number } = await reportsWithoutName(reporter);
      await reporter.presses('Trekk tilbake', { sure: 'yes' });
      const seen = told(await handler.chat());
      expect(seen).toContain(`${number} er trukket tilbake`);
      expect(seen).not.toMatch(/Leif|Sandmark|aceton/);
    });

    it('the receipt code opens the case from another account, until the reporter gets a new one', async () => {
      const { number, code } = await reportsWithoutName(reporter);
      const elsewhere = await stage.seat('gro-holtasen');
      await elsewhere.says(`kvittering ${code.toLowerCase().replaceAll('-', ' ')}`);
      const opened = await newest(elsewhere, number);
      expect(opened).toContain('Et glass med aceton');
      expect(opened).toContain(code);
      expect(await newest(reporter, 'åpnet fra en annen konto')).toContain(number);

      await elsewhere.presses('Legg til noe', { addition: 'Det lukter ennå.' });
      const added = await newest(handler, 'Det lukter ennå.');
      expect(added).toContain('Innmelderen');
      expect(told(await handler.chat())).not.toMatch(/Leif|Sandmark|Gro|Holtåsen/);

      await reporter.presses('Ny kvitteringskode', { sure: 'yes' });
      const fresh = codeIn(await newest(reporter, 'Kvitteringskode:'));
      expect(fresh).not.toBe(code);
      expect((await elsewhere.chat()).join('\n')).toContain('gjelder ikke lenger');
      expect((await elsewhere.chat()).filter((message) => message.includes('aceton'))).toEqual([]);
      await elsewhere.says(code);
      expect(await last(elsewhere)).toContain('åpner ingen sak');
      await elsewhere.says(fresh);
      expect(await newest(elsewhere, 'Et glass med aceton')).toContain(number);
    });

    it('a code that was mistyped is told so', async () => {
      const { code } = await reportsWithoutName(reporter);
      const elsewhere = await stage.seat('gro-holtasen');
      const shown = await elsewhere.says(`kvittering ${code.slice(0, -1)}`);
      expect(await heard(elsewhere, shown)).toContain('ikke riktig ut');
    });

    it('somebody who saw the same adds to the open case, and both hear of its closing', async () => {
      const number = await reports(reporter);
      const second = await stage.seat('bjornar-aspvik');
      await answersEverything(second, 'Det luktet sterkt av aceton på laben');
      const preview = await last(second);
      expect(preview).toContain('Det samme ser ut til å være meldt');
      expect(preview).toContain(number);
      expect(preview).not.toMatch(/Leif|Sandmark|Et glass/);

      await second.presses(`Legg mitt til ${number}`);
      expect(await newest(second, `Lagt til i ${number}`)).toContain('Det luktet sterkt av aceton på laben');
      expect(await newest(handler, 'Det luktet sterkt av aceton på laben')).toContain(number);

      await handler.presses('Ta saken', { closesOn: '2026-12-04' });
      await handler.presses('Lukk', { conclusion: 'Avtrekket er reparert.' });
      for (const seat of [reporter, second]) {
        expect(await newest(seat, 'Avtrekket er reparert.')).not.toBe('');
        expect((await seat.chat()).some((message) => message.includes('Lukket'))).toBe(true);
      }
      expect((await second.chat()).join('\n')).not.toMatch(/Et glass med aceton|Leif/);
      expect((await reporter.chat()).join('\n')).not.toMatch(/luktet sterkt|Bjørnar/);
    });

    it('whoever adds to an open case without a name has a code of their own, and left out names are told of', async () => {
      const number = await reports(reporter);
      const second = await stage.seat('bjornar-aspvik');
      await answersEverything(second, 'Gro Holtåsen sa at det luktet sterkt av aceton på laben');
      await second.presses('Bruk de nøytrale ordene');
      await second.presses('Skjul navnet mitt');
      await second.presses(`Legg mitt til ${number}`);
      const own = await newest(second, `Lagt til i ${number}`);
      const card = await newest(handler, `Avvik ${number}`);
      expect(card).toContain('luktet sterkt av aceton');
      expect(card).toContain('Utelatt av den som skrev: navn.');
      expect(told(await handler.chat())).not.toMatch(/Bjørnar|Aspvik|Gro|Holtåsen/);

      const elsewhere = await stage.seat('gro-holtasen');
      await elsewhere.says(codeIn(own));
      const opened = await newest(elsewhere, `Lagt til i ${number}`);
      expect(opened).toContain('luktet sterkt av aceton');
      expect(opened).not.toMatch(/Et glass med aceton|Leif/);
      await elsewhere.presses('Legg til noe', { addition: 'Det lukter ennå.' });
      expect(await newest(handler, 'Det lukter ennå.')).not.toMatch(/Gro|Holtåsen|Bjørnar/);
      expect((await reporter.chat()).join('\n')).not.toContain('Det lukter ennå.');
    });
  });
}

const everybody: ReadonlySet<string> = new Set(sample.people.map(({ name }) => name));

/** What messages tell, without the lists of everybody whom one can ask. */
function told(messages: readonly string[]): string {
  const lines = messages.flatMap((message) => message.split('\n'));
  return lines.filter((line) => !everybody.has(line.trim())).join('\n');
}

/** Reports with the name hidden, and has the receipt with its code. */
async function reportsWithoutName(
  reporter: Seat,
): Promise<{ readonly number: string; readonly code: string }> {
  await answersEverything(reporter);
  await reporter.presses('Skjul navnet mitt');
  await reporter.presses('Send meldingen');
  const receipt = await newest(reporter, 'Mottatt som');
  expect(receipt).toContain('Navnet ditt er skjult');
  return { number: numberIn(receipt), code: codeIn(receipt) };
}

function numberIn(card: string): string {
  return /HMS-\d{4}-\d+/.exec(card)?.[0] ?? '';
}

function codeIn(card: string): string {
  const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(card)?.[0];
  if (!code) throw new Error(`no receipt code in “${card}”`);
  return code;
}
