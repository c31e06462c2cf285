import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heard, last, newest, type Seat, type Stage } from './seat.ts';

/** Questions of responsibility and what follows from them, as transcripts that hold on every channel. */
export function whoJourneys(platform: string, open: () => Promise<Stage>): void {
  describe(`who is responsible, on ${platform}`, () => {
    let stage: Stage;
    let reporter: Seat;

    beforeEach(async () => {
      stage = await open();
      reporter = await stage.seat('leif-sandmark');
    });
    afterEach(() => stage.close());

    it('who is responsible is answered in Norwegian, with names, the paper behind them and the way up', async () => {
      await reporter.says('Hvem har ansvaret for strålevern på IFY?');
      const answer = await last(reporter);
      for (const words of [
        'Strålevern',
        'Audun Gravråk, instituttleder ved Institutt for fysikk',
        'Ansvaret kan ikke delegeres',
        'Giulia Ferrantini',
        'etter skriftlig delegering',
        'Mona Løvmo (rektor)',
        'Kilde: HMS-politikk, «Strålevernkoordinator»',
      ]) {
        expect(answer).toContain(words);
      }
      const why = await heard(reporter, await reporter.presses('Hvorfor dette svaret?'));
      for (const words of [
        'Giulia Ferrantini har fått oppgaven ved Institutt for fysikk skriftlig fra Audun Gravråk.',
        'Audun Gravråk er instituttleder ved Institutt for fysikk.',
      ]) {
        expect(why).toContain(words);
      }
      expect((await reporter.chat()).join('\n')).not.toContain('[Ja, meld fra]');

      await reporter.presses('En annen dato', { day: '2024-05-01' });
      expect(await last(reporter)).toContain('Brita Oppmo');
      await reporter.presses('Risikovurdering');
      expect(await last(reporter)).toContain('Halvard Løvmo');
    });

    it('who is responsible is answered in English, and a vacant task is the manager’s', async () => {
      await reporter.says('English');
      await reporter.says('Who looks after radiation protection at MTP?');
      const answer = await last(reporter);
      for (const words of [
        'Radiation protection',
        'Maren Utgård does it in person, since nobody has the task in writing',
        'The responsibility cannot be delegated',
        'Related questions',
        '[Why this answer?]',
      ]) {
        expect(answer).toContain(words);
      }
    });

    it('somebody else in fact is confirmed by the line manager, told to the asker and kept in a list', async () => {
      const manager = await stage.seat('audun-gravrak');
      const owner = await stage.seat('kari-nygjerd');
      await reporter.says('Hvem har ansvaret for strålevern på IFY?');
      await reporter.presses('Noen andre i praksis', { person: 'halvard-lovmo', comment: 'Siden i sommer.' });
      expect(await last(reporter)).toContain('Audun Gravråk får spørsmål');
      const card = await newest(manager, 'Stemmer katalogen?');
      expect(card).toContain(
        'Leif Sandmark sier at Halvard Løvmo gjør dette i praksis, ikke Giulia Ferrantini.',
      );
      expect(card).toContain('Siden i sommer.');

      await manager.presses('Ja, slik er det');
      expect(await newest(manager, 'Stemmer katalogen?')).not.toContain('[Ja, slik er det]');
      expect(await last(reporter)).toContain('Rettelsen er bekreftet av Audun Gravråk');
      await owner.says('rettelser');
      expect(await last(owner)).toContain(
        'Halvard Løvmo i stedet for Giulia Ferrantini. Bekreftet av linjelederen',
      );
    });

    it('what does a role do, what is not sure, what is dangerous and what is sensitive get their own answers', async () => {
      await reporter.says('Hva gjør et verneombud?');
      expect(await last(reporter)).toContain('Mona Prestmo');
      expect(await last(reporter)).toContain('Gjør dette');

      await reporter.says('Hvem har ansvaret?');
      expect(await last(reporter)).toContain('Hva mener du?');

      await reporter.says('Hvor varsler jeg om seksuell trakassering?');
      expect(await last(reporter)).toContain('Seksuell trakassering');
      expect(await last(reporter)).not.toContain('[Noen andre i praksis]');

      await reporter.says('Det brenner på laben nå!');
      expect(await last(reporter)).toContain('110');
      expect(await last(reporter)).toContain('[Faren er over, meld fra]');
    });

    it('what changed in the directory is told to its owner, and to nobody else', async () => {
      const owner = await stage.seat('kari-nygjerd');
      await owner.says('Hva er endret i katalogen?');
      expect(await newest(owner, 'Katalogen er ikke byttet ut')).toContain('[Rettelser]');
      await owner.presses('Rettelser');
      expect(await newest(owner, '[Hva er endret?]')).not.toBe('');
      const refused = await heard(reporter, await reporter.says('Hva er endret i katalogen?'));
      expect(refused).toContain('den som eier katalogen');
    });

    it('own duties, a role’s holder, delegating, committees and the way of a matter are answered from the same tables', async () => {
      await reporter.says('Hva må jeg gjøre som seksjonsleder?');
      const role = await last(reporter);
      for (const words of ['Seksjonsleder', 'Du har ikke denne rollen', 'Er linjeleder for seksjonen']) {
        expect(role).toContain(words);
      }

      const manager = await stage.seat('audun-gravrak');
      await manager.says('Hva er mine HMS-oppgaver?');
      const own = await last(manager);
      for (const words of [
        'Dine HMS-oppgaver',
        'Instituttleder ved Institutt for fysikk',
        'Kilde: HMS-politikk, «',
      ]) {
        expect(own).toContain(words);
      }
      await manager.presses('Hva kan delegeres?');
      expect(await last(manager)).toContain('Kan aldri delegeres');
      await manager.says('Kan jeg delegere HMS-runden?');
      expect(await last(manager)).toContain('Ja. Oppgaven kan delegeres');

      await reporter.says('Hvem er HMS-koordinator ved IMF?');
      const vacant = await last(reporter);
      for (const words of ['Ingen nå', 'Yusuf Karadenli', 'når ikke ned til'])
        expect(vacant).toContain(words);
      await reporter.presses('Vis alle oppgavene');
      expect(await last(reporter)).not.toContain('oppgaver til.');

      await reporter.says('Hvilke utvalg finnes ved IIK?');
      expect(await last(reporter)).toContain('Stedlig arbeidsmiljøutvalg i Gjøvik');
      await reporter.presses('AMU');
      expect(await last(reporter)).toContain('Kan vedta tiltak');

      await reporter.says('Hvor hører en sak om mobbing hjemme?');
      expect(await last(reporter)).toContain('Hvor saken hører hjemme');

      await reporter.says('hvem');
      await reporter.presses('Verneombud');
      expect(await last(reporter)).toContain('Mona Prestmo');
    });

    it('a correction is opened from the list, decided by the line manager, and put right by the directory’s owner', async () => {
      const manager = await stage.seat('audun-gravrak');
      const owner = await stage.seat('kari-nygjerd');
      await reporter.says('Hvem har ansvaret for strålevern på IFY?');
      await reporter.presses('Noen andre i praksis', { person: 'halvard-lovmo' });
      await manager.says('rettelser');
      await manager.presses('Vis rettelsen');
      await manager.presses('Ja, slik er det');
      expect(await last(reporter)).toContain('Rettelsen er bekreftet av Audun Gravråk');

      await owner.says('rettelser');
      await owner.presses('Vis rettelsen');
      await owner.presses('Rettet i katalogen');
      expect(await newest(owner, 'Stemmer katalogen?')).toContain('Kari Nygjerd har rettet katalogen');
      expect(await last(reporter)).toContain('Katalogen er rettet av Kari Nygjerd');
      await owner.says('rettelser');
      expect(await last(owner)).toContain('Ingen har sagt fra');
    });
  });
}
