import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Directory } from '../../src/domain/organisation/types.ts';
import { asks, employed, led, nameOf, sign, who, wish } from './delegationScene.ts';
import { heard, type Inputs, last, newest, type Seat, type Stage } from './seat.ts';

/** The directory with somebody else appointed to lead a unit, from that day. */
const ledBy =
  (person: string, appointment: string, until: string, from: string) => (directory: Directory) => ({
    ...directory,
    appointments: directory.appointments.flatMap((each) =>
      each.id === appointment
        ? [
            { ...each, to: until },
            { ...each, id: `${appointment}-next`, person, from },
          ]
        : [each],
    ),
  });

/**
 * The journeys of what happens to a delegation once both have signed, and to one that was signed elsewhere. They hold on
 * every channel.
 */
export function delegationLifeJourneys(platform: string, open: () => Promise<Stage>): void {
  describe(`the life of a delegation on ${platform}`, () => {
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

    it('the delegate reports in two lines, and the manager reads them', async () => {
      await signed();
      await stage.pass(26 * 24);
      await stage.settled();
      expect(await newest(employee, 'To linjer er nok')).toContain('DEL-2026-1');
      await employee.presses('Skriv en kort rapport', { report: 'Kartoteket er gått gjennom.' });
      expect(await newest(manager, 'har rapportert om')).toContain('Kartoteket er gått gjennom.');
      await manager.presses('Marker som lest');
      expect(await newest(employee, 'har lest rapporten')).toContain(nameOf(led));
    });

    it('it expires on its day, and the line manager has the tasks again', async () => {
      await signed({ validTo: '2026-11-23' });
      await stage.pass(5 * 24);
      await stage.settled();
      expect(await newest(employee, 'Delegering DEL-2026-1')).toContain('Utløpt');
      expect(await who(employee)).toContain('Be om oppgaven');
    });

    it('it is revoked with a reason, and stops counting at once', async () => {
      await signed();
      await manager.presses('Trekk tilbake nå', { reason: 'Oppgaven legges om.' });
      expect(await newest(employee, 'har trukket tilbake')).toContain('Oppgaven legges om.');
      expect(await newest(employee, 'Delegering DEL-2026-1')).toContain('Trukket tilbake');
      expect(await who(employee)).toContain('Be om oppgaven');
    });

    it('when somebody changes unit both get a card, and the answer says so at once', async () => {
      await signed();
      await stage.replaceDirectory((directory) => ({
        ...directory,
        people: directory.people.map((person) =>
          person.id === employed ? { ...person, unit: 'iel' } : person,
        ),
      }));
      for (const seat of [employee, manager]) {
        expect(await newest(seat, 'Noe har endret seg rundt delegeringen')).toContain('arbeider nå ved');
      }
      expect(await who(manager)).toContain('Se på delegeringen');
    });

    it('a new line manager gets a card and confirms it', async () => {
      await signed();
      await stage.replaceDirectory(ledBy('marit-tverdal', 'a-imf-head', '2026-11-20', '2026-11-21'));
      const next = await stage.seat('marit-tverdal');
      await next.says('hei');
      await stage.pass(4 * 24);
      await stage.settled();
      expect(await newest(next, 'Du har tatt over enheten')).toContain('DEL-2026-1');
      await next.presses('Bekreft at den går videre', { reviewOn: '2027-06-01' });
      expect(await newest(employee, 'har bekreftet')).toContain(nameOf('marit-tverdal'));
    });

    it('it is ended by the employee with notice, and counts until its last day', async () => {
      await signed();
      await employee.presses('Avslutt', { lastDay: '2026-12-01', reason: 'Jeg slutter.' });
      expect(await newest(manager, 'avslutter')).toContain('1. des. 2026');
      expect(await who(manager)).toContain(nameOf(employed));
      await stage.pass(14 * 24);
      await stage.settled();
      expect(await newest(manager, 'Delegering DEL-2026-1')).toContain('Avsluttet');
      expect(await who(manager)).toContain('Gi oppgaven skriftlig');
    });

    it('before it expires it is renewed, and the new one takes its place', async () => {
      await signed({ validTo: '2026-12-18' });
      await stage.pass(21 * 24);
      await stage.settled();
      expect(await newest(employee, 'løper ut om en uke')).toContain('Forny');
      await employee.presses('Forny', {
        validFrom: '2026-12-11',
        reviewOn: '2027-11-20',
        responsibilityNotice: 'yes',
      });
      await manager.presses('Godkjenn', sign);
      expect(await newest(employee, 'Delegering DEL-2026-2')).toContain('Tar plassen til DEL-2026-1');
      expect(await newest(employee, 'Delegering DEL-2026-1')).toContain('Erstattet');
      expect(await who(employee)).toContain('DEL-2026-2');
    });

    it('in January the line manager looks through what the unit has handed out', async () => {
      const head = await stage.seat('terje-troan');
      const delegate = await stage.seat('guro-teigmo');
      await head.says('hei');
      await delegate.says('hei');
      await stage.pass(59 * 24);
      await stage.settled();
      expect(await newest(head, 'Årlig gjennomgang')).toContain('0 av 2');
      await head.presses('Bekreft de valgte', {
        delegations: ['elsewhere-d-ies-coordinator'],
        reviewOn: '2028-01-15',
      });
      expect(await newest(head, 'Årlig gjennomgang')).toContain('1 av 2');
      expect(await newest(delegate, 'har bekreftet')).toContain('d-ies-coordinator');
    });

    it('by a directory in which somebody else was line manager it does not count, and both are told', async () => {
      await signed();
      await stage.replaceDirectory(ledBy('marit-tverdal', 'a-imf-head', '2026-10-31', '2026-11-01'));
      const next = await stage.seat('marit-tverdal');
      await next.says('hei');
      await stage.settled();
      for (const seat of [employee, next])
        expect(await newest(seat, 'Delegeringen gjelder ikke')).toContain('DEL-2026-1');
      const checked = await employee.says('Gjelder DEL-2026-1?');
      expect(await heard(employee, checked)).toContain('Nei, DEL-2026-1 gjelder ikke');
      expect(await who(employee)).toContain(nameOf('marit-tverdal'));
    });

    it('one signed elsewhere brings a new line manager a card, and is confirmed or written anew', async () => {
      const next = await stage.seat('marit-tverdal');
      const delegate = await stage.seat('guro-teigmo');
      await next.says('hei');
      await delegate.says('mine delegeringer');
      expect(await last(delegate)).toContain('d-ies-coordinator');
      await stage.replaceDirectory(ledBy('marit-tverdal', 'a-ies-head', '2026-11-19', '2026-11-20'));
      const paper = 'Underskrevet et annet sted, d-ies-coordinator';
      expect(await newest(next, paper)).toContain('Du har tatt over enheten');
      expect(await newest(delegate, paper)).toContain('Noe har endret seg');
      await delegate.says('Hvem har ansvaret for HMS-runden på IES?');
      expect(await last(delegate)).toContain('Se på delegeringen');

      await next.says('mine delegeringer');
      await next.presses('Vis delegeringen', { delegation: 'elsewhere-d-ies-coordinator' });
      await next.presses('Bekreft at den går videre', { reviewOn: '2027-06-01' });
      expect(await newest(delegate, 'har bekreftet')).toContain('d-ies-coordinator');
      expect(await newest(delegate, paper)).toContain('I kraft');

      await next.presses('Skriv den på nytt her');
      await next.submits({ ...wish, unit: 'ies', delegate: 'guro-teigmo', tasks: ['hse-round'] });
      await delegate.presses('Takk ja', { timeAndTraining: 'yes', responsibilityNotice: 'yes' });
      expect(await newest(next, 'Delegering DEL-2026-1')).toContain('Tar plassen til d-ies-coordinator');
      expect(await newest(delegate, paper)).toContain('Erstattet');
    });
  });
}
