import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heard, last, newest, type Seat, type Stage } from './seat.ts';
import { answersTheRest, formAnswers } from './steps.ts';

const whole = 'Gassflaska på K2-113 veltet i går kl. 14, men traff ingen. Vi festet den igjen med en gang.';

/** What nobody should have to write here; the project is named nowhere else. */
const secret = 'Jeg vil varsle om underslag i prosjekt Havørn';

/** Words of the secret that could not have come from anywhere else. */
const traces = /Havørn|underslag/i;

const identityNumber = '01019012345';

/**
 * One message is enough: somebody writes as to a colleague, and gets a draft, or the way to whoever takes such matters. The
 * journeys hold on every channel.
 */
export function oneMessageJourneys(platform: string, open: () => Promise<Stage>): void {
  describe(`on ${platform}, when somebody writes what happened`, () => {
    let stage: Stage;
    let reporter: Seat;
    let handler: Seat;

    beforeEach(async () => {
      stage = await open();
      reporter = await stage.seat('leif-sandmark');
      handler = await stage.seat('arvid-odegardmo');
    });
    afterEach(() => stage.close());

    async function whatReporterSees(): Promise<string> {
      return (await reporter.chat()).join('\n');
    }

    it('one message and three touches are a report: a correction, and send', async () => {
      await reporter.says(whole);
      const preview = await last(reporter);
      for (const words of [
        whole,
        'Nestenulykke',
        'K2-113',
        'Institutt for kjemi',
        'torsdag 19. november 2026 kl. 14:00',
        'Mennesker',
        '(forstått)',
        'Arvid Ødegårdmo',
      ])
        expect(preview).toContain(words);
      expect(await whatReporterSees()).not.toContain('Hvor alvorlig er det');

      await reporter.presses('Endre type');
      expect(await last(reporter)).toContain('Hva ligner det mest på?');
      await reporter.presses('Ulykke');
      expect(await last(reporter)).toContain('Ulykke');
      await reporter.presses('Send meldingen');
      expect(await newest(reporter, 'Mottatt som')).toMatch(/HMS-2026-\d+/);
      expect(await newest(handler, 'Hvorfor saken er hos')).toContain(whole);
    });

    it('only what is missing is asked, and an own unit and a day are shown as assumed', async () => {
      await reporter.says('Rømningsveien er sperret av esker');
      expect(await last(reporter)).toContain('Hvor var det?');
      expect(await last(reporter)).toContain('Spørsmål 1 av 1');
      await reporter.says('gangen utenfor kantina');
      const preview = await last(reporter);
      expect(preview).toContain('(enheten din)');
      expect(preview).toContain('(sett i dag)');
      await reporter.presses('Send meldingen');
      expect(await newest(handler, 'sperret av esker')).toContain('fredag 20. november 2026');
    });

    it('a report that waits is not touched by another message, and neither is lost', async () => {
      await reporter.says(whole);
      await reporter.says('Rømningsveien ved D4-132 er sperret av esker');
      await reporter.presses('Begynn på en ny melding');
      expect(await last(reporter)).toContain('sperret av esker');
      await reporter.says('avbryt');
      await reporter.presses('Hent den tilbake');
      expect(await last(reporter)).toContain('sperret av esker');
    });

    it('danger that is going on has the numbers first, and is a report when it is over', async () => {
      await reporter.says('Det brenner på K2-113 nå!');
      const numbers = await last(reporter);
      expect(numbers).toContain('110');
      expect(await whatReporterSees()).not.toContain('[Send meldingen]');
      await reporter.presses('Faren er over, meld fra');
      await answersTheRest(reporter);
      expect(await last(reporter)).toContain('Det brenner på K2-113 nå!');
      expect(await last(reporter)).toContain('[Send meldingen]');
    });

    it.each([
      ['Lyspæra på K2-113 er gått', 'Dette er noe for driften', 'e-vaktmester'],
      ['Jeg har mistet PC-en med forskningsdata', 'Dette er for informasjonssikkerhet', 'infosec@example.no'],
      [
        'Foreleseren kom ikke i dag, og eksamen ble flyttet uten varsel',
        'Dette handler om læringsmiljøet',
        'Avdeling for studieadministrasjon',
      ],
      [
        'Jeg stakk meg på ei sprøyte i praksis på sykehuset i går',
        'Meld dette på praksisstedet',
        'Praksisstedet',
      ],
    ])(
      'what belongs elsewhere is shown the way, and is a report when they say so: %s',
      async (text, title, way) => {
        await reporter.says(text);
        expect(await last(reporter)).toContain(title);
        expect(await last(reporter)).toContain(way);
        await reporter.presses('Det er et HMS-avvik likevel');
        expect(await last(reporter)).toContain('Hva ligner det mest på?');
        await answersTheRest(reporter);
        expect(await last(reporter)).toContain(text);
        expect(await last(reporter)).toContain('[Send meldingen]');
      },
    );

    it('of what happens between people nothing is kept, and those who listen are named', async () => {
      await reporter.says('Sjefen min skjeller ut Havørn-gruppa hver dag');
      const door = await last(reporter);
      for (const words of ['Snakk med noen om dette', 'Jostein Strindmo', 'Mona Prestmo', 'Elin Eggesvik'])
        expect(door).toContain(words);
      expect(door).toContain('Jeg har ikke tatt vare på noe');
      expect(await stage.trace()).not.toMatch(/Havørn|skjeller/);
    });

    it('whoever asks where to report what nobody should have to write here is shown where, and nothing is kept', async () => {
      await reporter.says('Sjefen trakasserer Havørn-gruppa hver dag, hvor melder jeg det?');
      expect(await last(reporter)).toMatch(/Snakk med noen om dette|Konflikt, mobbing/);
      await reporter.says('Where do I report harassment of the Havørn group?');
      expect(await last(reporter)).toMatch(/Snakk med noen om dette|trakassering|Konflikt, mobbing/);
      await reporter.says('Skal jeg melde underslag i Havørn her?');
      expect(await last(reporter)).toContain('Varslingskanalen');
      await stage.settled();
      expect(await stage.trace()).not.toMatch(/Havørn/);
    });

    it('of what should be told elsewhere not a word is written down, however it was told', async () => {
      expect(await heard(reporter, await reporter.says(secret))).toContain('Varslingskanalen');
      await reporter.presses('Det er et HMS-avvik likevel');
      expect(await last(reporter)).toContain('Er noen i fare nå?');
      await reporter.says('avbryt');

      await reporter.says('meld avvik');
      await reporter.presses('Fyll ut ett skjema i stedet');
      const shown = await reporter.submits({ ...formAnswers, what: secret });
      expect(await heard(reporter, shown)).toContain('Varslingskanalen');

      await reporter.says('meld avvik');
      await reporter.presses('Nei, ikke nå');
      await reporter.says(secret);
      expect(await last(reporter)).toContain('Varslingskanalen');
      await stage.settled();
      expect(await stage.trace()).not.toMatch(traces);
      await stage.restart();
      expect(await stage.trace()).not.toMatch(traces);
    });

    it('names make room for neutral words when the writer wants it; the handler is told that, not what', async () => {
      await reporter.says(
        'Gro Holtåsen kuttet seg i hånda på et begerglass på K2-113 i går. Ring 922 34 567.',
      );
      const asked = await last(reporter);
      expect(asked).toContain('«Gro Holtåsen» → den skadde');
      expect(asked).toContain('«922 34 567» → (telefonnummer utelatt)');
      await reporter.presses('Bruk de nøytrale ordene');
      expect(await last(reporter)).toContain(
        'Den skadde kuttet seg i hånda på et begerglass på K2-113 i går. Ring (telefonnummer utelatt).',
      );
      await reporter.presses('Sett inn mine ord igjen');
      expect(await last(reporter)).toContain('Gro Holtåsen kuttet seg');
      await reporter.presses('Bruk de nøytrale ordene');
      await reporter.presses('Send meldingen');
      const card = await newest(handler, 'Hvorfor saken er hos');
      expect(card).toContain('Navn, telefonnumre');
      expect(card).toContain('Den skadde kuttet seg');
      expect(card).not.toContain('922 34 567');
    });

    it('names in a form are asked about with the last look at it', async () => {
      await reporter.says('meld avvik');
      await reporter.presses('Fyll ut ett skjema i stedet');
      const what = 'Gro Holtåsen kuttet seg i hånda på et begerglass.';
      const review = await reporter.submits({ ...formAnswers, what, kind: 'accident', injury: 'happened' });
      expect(review.form).toContain('Det står noe om personer. Hva skal stå der?');
      expect(review.form).toContain('«Gro Holtåsen» → den skadde');
      await reporter.submits({ names: 'neutral' });
      expect(await newest(handler, 'Hvorfor saken er hos')).toContain('Den skadde kuttet seg i hånda');
    });

    it('somebody who does not know whether it counts is told, and has a report in one touch', async () => {
      await reporter.says('Er det et avvik hvis rømningsveien ved K2-113 er sperret av esker?');
      const answer = await last(reporter);
      for (const words of [
        'Ja, dette teller',
        'En gassflaske veltet',
        'e-vaktmester',
        'ikke om hvem som har skylden',
      ])
        expect(answer).toContain(words);
      await reporter.presses('Meld fra om dette');
      expect(await last(reporter)).toContain('rømningsveien ved K2-113 er sperret av esker');
      expect(await last(reporter)).toContain('[Send meldingen]');
    });

    it('what counts is a button away, from help and from the question of what happened', async () => {
      await reporter.says('hjelp');
      await reporter.presses('Hva teller?');
      expect(await last(reporter)).toContain('Et HMS-avvik er noe som har skadet');
      await reporter.says('meld avvik');
      await reporter.presses('Nei, ikke nå');
      await reporter.presses('Hva teller?');
      expect(await last(reporter)).toContain('Et HMS-avvik er noe som har skadet');
    });

    it('an identity number is in no file and no log, whoever writes it and wherever', async () => {
      await reporter.says(`${whole} Det var ${identityNumber}.`);
      expect(await last(reporter)).toContain('Jeg har tatt bort et fødselsnummer');
      await reporter.presses('Endre teksten');
      await reporter.says(`${whole} Det var 010190 12345.`);
      await reporter.presses('Send meldingen');
      expect(await newest(handler, 'Hvorfor saken er hos')).toContain('Fødselsnumre');
      await handler.presses('Spør innmelderen', { question: `Var det ${identityNumber}?` });
      await reporter.presses('Svar', { answer: `Ja, ${identityNumber}.` });
      await reporter.presses('Legg til noe', { addition: `Og 010190-12345.` });
      await handler.presses('Ta saken', { closesOn: '2026-12-04', comment: `Om ${identityNumber}.` });
      await stage.settled();
      expect(await newest(handler, 'Ja, ')).toContain('Ja, ••••••••••.');
      expect(await stage.trace()).not.toMatch(/010190[ -]?12345/);
    });
  });
}
