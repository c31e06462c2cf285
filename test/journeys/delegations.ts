import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordsOfPdf } from '../documents/readPdf.ts';
import { accept, asks, authority, employed, led, nameOf, sign, who, wish } from './delegationScene.ts';
import { heard, type Inputs, last, newest, type Seat, type Stage } from './seat.ts';

/**
 * The journeys of HSE tasks that are handed over in writing. They hold on every channel.
 */
export function delegationJourneys(platform: string, open: () => Promise<Stage>): void {
  describe(`delegation on ${platform}`, () => {
    let stage: Stage;
    let employee: Seat;
    let manager: Seat;

    beforeEach(async () => {
      stage = await open();
      employee = await stage.seat(employed);
      manager = await stage.seat(led);
    });
    afterEach(() => stage.close());

    const signed = async (inputs: Inputs = {}) => {
      await manager.says('hei');
      await asks(employee, inputs);
      await manager.presses('Godkjenn', sign);
    };

    it('tasks are asked for, approved, and the answer to who is responsible changes at once', async () => {
      await manager.says('hei');
      expect(await who(employee)).toContain('Be om oppgaven');
      await asks(employee);
      expect(await newest(employee, 'Forespørsel om HMS-oppgaver')).toContain(nameOf(led));
      const card = await newest(manager, 'Forespørsel om HMS-oppgaver');
      for (const words of [nameOf(employed), authority, 'Stoffkartotek', 'Neste påminnelse']) {
        expect(card).toContain(words);
      }
      await manager.presses('Godkjenn', sign);
      expect(await newest(employee, 'Begge har underskrevet')).toContain('DEL-2026-1');
      expect(await newest(employee, 'Delegering DEL-2026-1')).toContain('I kraft');
      const answer = await who(manager);
      expect(answer).toContain(nameOf(employed));
      expect(answer).not.toContain('Gi oppgaven skriftlig');

      const checked = await employee.says('Gjelder DEL-2026-1?');
      expect(await heard(employee, checked)).toContain('Ja, DEL-2026-1 gjelder i dag');
      await employee.says('mine delegeringer');
      expect(await last(employee)).toContain('DEL-2026-1');
      await employee.says('oversikt over ansvar og oppgaver på IMF');
      const overview = await last(employee);
      expect(overview).toContain('DEL-2026-1');
      expect(overview).toContain('Ansvaret kan ikke delegeres');
    });

    it('the record reaches both as a file, and a copy that was altered is told apart', async () => {
      await signed();
      const [record = new Uint8Array()] = await employee.files();
      const words = wordsOfPdf(record);
      for (const part of ['DEL-2026-1', nameOf(led), nameOf(employed), 'følger stillingen', 'Arkivreferanse'])
        expect(words).toContain(part);
      const [theirs = new Uint8Array()] = await manager.files();
      expect(wordsOfPdf(theirs)).toContain('DEL-2026-1');

      await manager.sends([record]);
      const checked = await newest(manager, 'Filen er uendret');
      expect(checked).toContain('Ja, DEL-2026-1 gjelder i dag');
      const altered = Buffer.from(record);
      altered.writeUInt8(altered.readUInt8(altered.length - 200) ^ 1, altered.length - 200);
      await manager.sends([altered]);
      expect(await last(manager)).toContain('ikke en uendret kopi av DEL-2026-1');
    });

    it('the overview is taken along as a spreadsheet', async () => {
      await signed();
      await manager.says('oversikt over ansvar og oppgaver på IMF');
      await manager.presses('Som regneark');
      const sheet = (await manager.files()).at(-1) ?? new Uint8Array();
      const cells = Object.values(unzipSync(sheet)).map((part) => strFromU8(part));
      for (const part of ['DEL-2026-1', nameOf(employed)]) expect(cells.join()).toContain(part);
    });

    it('a line manager says it in a sentence, and finds it filled in', async () => {
      await manager.says('Elin, kan du ta stoffkartoteket?');
      const card = await last(manager);
      for (const words of ['Å holde stoffkartoteket oppdatert', nameOf(employed), 'Ansvaret blir hos'])
        expect(card).toContain(words);
      const shown = await manager.presses('Gi oppgaver til noen');
      expect(await heard(manager, shown)).toContain('Hvilken myndighet følger med?');
    });

    it('a line manager proposes them from the answer, and the employee accepts', async () => {
      await employee.says('hei');
      await who(manager);
      await manager.presses('Gi oppgaven skriftlig');
      await manager.submits({ ...wish, delegate: employed });
      expect(await newest(employee, 'Forslag om HMS-oppgaver')).toContain(nameOf(led));
      await employee.presses('Takk ja', accept);
      expect(await newest(manager, 'Begge har underskrevet')).toContain('DEL-2026-1');
      expect(await who(employee)).toContain(nameOf(employed));
    });

    it('responsibility is chosen in the form, and the form says why it stays', async () => {
      await employee.says('deleger');
      await employee.presses('Be om oppgaver');
      const shown = await employee.submits({ ...wish, tasks: ['hse-responsibility'] });
      expect(await heard(employee, shown)).toContain('Ansvar kan ikke delegeres.');
    });

    it('a request is declined with a reason, and nothing moves', async () => {
      await manager.says('hei');
      await asks(employee);
      await manager.presses('Avslå', { reason: 'Vi venter til våren.' });
      expect(await newest(employee, 'har avslått')).toContain('Vi venter til våren.');
      expect(await newest(employee, 'Forespørsel om HMS-oppgaver')).toContain('Avslått');
      expect(await who(employee)).toContain(nameOf(led));
    });

    it('a request is worded anew when changes are asked for, and then approved', async () => {
      await manager.says('hei');
      await asks(employee);
      await manager.presses('Be om endringer', { reason: 'Ta med timer i uka.' });
      expect(await newest(employee, 'ber om endringer')).toContain('Ta med timer i uka.');
      const opened = await employee.presses('Endre teksten');
      expect(opened.form).toContain('Hvilken myndighet');
      const { unit: _, ...terms } = wish;
      await employee.submits({ ...terms, timeShare: 'En halv dag i uka' });
      expect(await newest(manager, 'Forespørsel om HMS-oppgaver')).toContain('En halv dag i uka');
      await manager.presses('Godkjenn', sign);
      expect(await newest(employee, 'Delegering DEL-2026-1')).toContain('En halv dag i uka');
    });

    it('nobody approves their own request, nor anybody’s without the right to', async () => {
      await manager.says('hei');
      await asks(employee);
      const approve = await manager.sees('Godkjenn');
      const outsider = await stage.seat('leif-sandmark');
      await outsider.says('hei');
      for (const [seat, words] of [
        [employee, 'Dette er for'],
        [outsider, 'finner'],
      ] as const) {
        const shown = await seat.pressesSeen(approve, sign);
        expect(await heard(seat, shown)).toContain(words);
      }
      expect(await newest(manager, 'Forespørsel om HMS-oppgaver')).toContain('[Godkjenn]');
      expect(await who(employee)).toContain(nameOf(led));
    });

    it('while the line manager is away the substitute approves, and whoever comes second is told by whom', async () => {
      const substitute = await stage.seat('solveig-rimstad');
      const away = await stage.seat('frode-fjellheim');
      await substitute.says('hei');
      const biologist = await stage.seat('terje-eggesvik');
      await asks(biologist, { unit: 'ibi', tasks: ['agenda'] });
      await away.says('mine delegeringer');
      await away.presses('Vis delegeringen');
      const seen = await away.sees('Godkjenn');
      await substitute.presses('Godkjenn', sign);
      const card = await newest(biologist, 'Delegering DEL-2026-1');
      expect(card).toContain(`${nameOf('solveig-rimstad')} for ${nameOf('frode-fjellheim')}`);
      const late = await away.pressesSeen(seen, sign);
      expect(await heard(away, late)).toContain(`${nameOf('solveig-rimstad')} har godkjent den`);
    });

    it('of two who decide in the same moment one wins, and the other is told by whom', async () => {
      const substitute = await stage.seat('solveig-rimstad');
      const away = await stage.seat('frode-fjellheim');
      await substitute.says('hei');
      const biologist = await stage.seat('terje-eggesvik');
      await asks(biologist, { unit: 'ibi', tasks: ['agenda'] });
      await away.says('mine delegeringer');
      await away.presses('Vis delegeringen');
      const approve = await substitute.sees('Godkjenn');
      const decline = await away.sees('Avslå');
      const [approved, declined] = await Promise.all([
        substitute.pressesSeen(approve, sign),
        away.pressesSeen(decline, { reason: 'Ikke nå.' }),
      ]);
      await stage.settled();
      const said = (await biologist.chat()).join('\n');
      const isApproved = said.includes('I kraft');
      expect(said.includes('Avslått')).toBe(!isApproved);
      const [late, shown, words] = isApproved
        ? [away, declined, `${nameOf('solveig-rimstad')} har godkjent den`]
        : [substitute, approved, `${nameOf('frode-fjellheim')} har avslått den`];
      expect(await heard(late, shown)).toContain(words);
    });

    it('a card that somebody tampered with moves nothing', async () => {
      await manager.says('hei');
      await asks(employee);
      const withdraw = await employee.sees('Trekk det');
      const approve = await manager.sees('Godkjenn');
      const outsider = await stage.seat('leif-sandmark');
      await outsider.says('hei');
      const own = await employee.pressesSeen(employee.tampered(withdraw, { do: 'delegation.approve' }), {
        sure: 'yes',
      });
      expect(await heard(employee, own)).toContain('Dette er for');
      const foreign = await outsider.pressesSeen(outsider.tampered(approve, { form: false }), sign);
      expect(await heard(outsider, foreign)).toContain('finner');
      const unread = await manager.pressesSeen(manager.tampered(approve, { v: 7 }), sign);
      expect(await heard(manager, unread)).toContain('Teksten er endret');
      for (const insides of [{ id: 'd-no-such' }, { do: 'delegation.sign' }, { v: -1 }, { id: { $ne: 1 } }])
        await manager.pressesSeen(manager.tampered(approve, insides), sign).catch(() => undefined);
      expect(await newest(manager, 'Forespørsel om HMS-oppgaver')).toContain('[Godkjenn]');
      expect(await who(employee)).toContain(nameOf(led));
    });

    it('whoever was given a task does not hand it on, and hears who can', async () => {
      await signed();
      await employee.says('Kan jeg delegere en oppgave videre?');
      expect(await last(employee)).toContain('kan ikke delegeres på nytt');
      const wished = await manager.says('Kan jeg delegere stoffkartoteket?');
      expect(await heard(manager, wished)).toContain('Gi oppgaven skriftlig');
      await employee.says('deleger');
      expect(await last(employee)).toContain('[Be om oppgaver]');
      expect(await last(employee)).not.toContain('[Gi oppgaver til noen]');
    });

    it('where nobody can approve it is said before the request is sent, with who is next up', async () => {
      const physicist = await stage.seat('halvard-lovmo');
      await physicist.says('deleger');
      await physicist.presses('Be om oppgaver');
      const inputs = { ...wish, unit: 'ify-biofys', tasks: ['agenda'] };
      const shown = await physicist.submits(inputs);
      expect(await heard(physicist, shown)).toContain('Ingen kan godkjenne nå');
      expect(shown.form ?? shown.told).toContain(nameOf('audun-gravrak'));
      await physicist.submits({ ...inputs, anyway: 'yes' });
      expect(await newest(physicist, 'Forespørsel om HMS-oppgaver')).toContain('ingen vikar kan underskrive');
    });

    it('silence is followed up on working days, and the card says when', async () => {
      await manager.says('hei');
      await asks(employee);
      expect(await newest(manager, 'Forespørsel om HMS-oppgaver')).toContain('24. nov. 2026');
      await stage.pass(4 * 24);
      await stage.settled();
      expect(await newest(manager, 'Dette venter på deg')).toContain('Godkjenn');
    });
  });
}
