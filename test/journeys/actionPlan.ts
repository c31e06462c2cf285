import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import sample from '../../src/sample/directory.json' with { type: 'json' };
import { oneDepartment } from './oneDepartment.ts';
import { heard, last, newest, type Seat, type Stage } from './seat.ts';
import { reports } from './steps.ts';

/** Whoever leads the department of chemistry, who helps there, and who works there. */
const led = 'jostein-strindmo';
const helps = 'arvid-odegardmo';
const employed = 'leif-sandmark';

/** Whoever is next in the line above the department. */
const dean = 'ashild-bergheim';

const nameOf = (id: string): string => sample.people.find((person) => person.id === id)?.name ?? '';

const day = 24;

/** What is to be done, in words that try to be more. */
const words = 'Måle avtrekkene i K2 <!channel> **nå**.';

/** A measure that is due on Friday 18 December. */
const measure = {
  text: words,
  owner: employed,
  deadline: '2026-12-18',
  amount: '12 000',
  costKind: 'estimate',
  origin: 'hse-round',
};

/**
 * The journeys of the action plan and of the card of the month on nonconformities. They begin on Friday 20 November 2026 and
 * hold on every channel.
 */
export function actionPlanJourneys(platform: string, open: () => Promise<Stage>): void {
  describe(`the action plan on ${platform}`, () => {
    let stage: Stage;
    let manager: Seat;
    let owner: Seat;

    beforeEach(async () => {
      stage = await open();
      await stage.replaceDirectory(oneDepartment('ikj'));
      manager = await stage.seat(led);
      owner = await stage.seat(employed);
      await manager.says('hei');
      await owner.says('hei');
    });
    afterEach(() => stage.close());

    const add = async (more: Readonly<Record<string, string>> = {}) => {
      await manager.says('Handlingsplanen vår');
      await manager.presses('Legg til et tiltak');
      return manager.submits({ ...measure, ...more });
    };

    it('a measure is added in a form, stands in the plan, and is told to whoever is responsible', async () => {
      await manager.says('Handlingsplanen vår');
      expect(await last(manager)).toContain('Det er ingen tiltak ennå');
      await manager.presses('Legg til et tiltak');
      await manager.submits(measure);
      const plan = await newest(manager, 'Handlingsplan for HMS');
      for (const said of [
        words,
        nameOf(employed),
        'frist 18. des. 2026',
        'ca. 12 000 kr',
        'HMS-runde',
        '1 åpent',
      ])
        expect(plan.replace(/\s/g, ' ')).toContain(said);
      const card = await newest(owner, 'Du har fått ansvaret for dette tiltaket');
      for (const said of [words, '18. des. 2026', 'Ferdig']) expect(card).toContain(said);
    });

    it('a form with something wrong says what, and loses nothing', async () => {
      const again = await add({ amount: 'mye' });
      expect(again.form).toContain('Skriv kostnaden i hele kroner');
      await manager.submits({ ...measure, amount: '500' });
      expect((await newest(manager, 'Handlingsplan for HMS')).replace(/\s/g, ' ')).toContain('ca. 500 kr');
    });

    it('its owner is reminded, says with one press that it is done, and later that it did not help', async () => {
      await add();
      await stage.pass(14 * day);
      expect(await newest(owner, 'En påminnelse: Det skal være gjort innen 18. des. 2026')).toContain(words);
      await owner.presses('Ferdig');
      expect(await newest(owner, 'Om noen uker spør jeg om det hjalp')).toContain(words);
      expect(await newest(manager, 'Handlingsplan for HMS')).toContain(
        '0 åpne, 0 over fristen, 1 ferdig i år',
      );
      await stage.pass(42 * day);
      const asked = await newest(owner, 'Hjalp det?');
      expect(asked).toContain('Ja, det hjalp');
      await owner.presses('Nei, eller bare delvis', { effect: 'partly', deadline: '2027-03-01' });
      const card = await newest(owner, 'Tatt opp igjen én gang');
      expect(card).toContain('1. mars 2027');
      expect(await newest(manager, 'Handlingsplan for HMS')).toContain('1 åpent');
    });

    it('what is overdue stands first in the plan, and silence goes up the line', async () => {
      await add({ deadline: '2026-11-24' });
      await add({ text: 'Bestille nye hyller.', deadline: '2027-03-01' });
      for (const days of [4, 3]) await stage.pass(days * day);
      expect(await newest(owner, 'Fristen var 24. nov. 2026. Er det gjort?')).toContain(words);
      await manager.says('Handlingsplanen vår');
      const plan = await last(manager);
      expect(plan).toContain('2 åpne, 1 over fristen');
      expect(plan.indexOf(words)).toBeLessThan(plan.indexOf('Bestille nye hyller.'));
      await stage.pass(38 * day);
      const told = await newest(manager, 'Tiltak i handlingsplanen');
      for (const said of [words, nameOf(employed), 'frist 24. nov. 2026']) expect(told).toContain(said);
      await manager.presses('Åpne oppgaven', { duty: 'plan-ikj-2026.m1' });
      expect(await last(manager)).toContain('Over fristen');
    });

    it('it is changed and taken out by those who may, and only looked at by others', async () => {
      await add();
      await owner.says('Handlingsplanen');
      expect(await last(owner)).not.toContain('Legg til et tiltak');
      await manager.presses('Åpne tiltaket');
      const drop = await manager.sees('Ta det ut av planen');
      const refused = await owner.pressesSeen(drop, { reason: 'Nei.' });
      expect(await heard(owner, refused)).toContain('Dette er for linjelederen');
      await manager.presses('Endre');
      await manager.submits({ ...measure, owner: helps });
      expect(await newest(manager, 'Tiltak i handlingsplanen')).toContain(nameOf(helps));
      await manager.presses('Ta det ut av planen', { reason: 'Dekket av en annen plan.' });
      expect(await newest(manager, 'Tatt ut')).toContain('Dekket av en annen plan.');
    });

    it('the line above finds it by the name of the unit, and takes it along as a spreadsheet', async () => {
      await add();
      const above = await stage.seat(dean);
      await above.says('hei');
      await above.says('handlingsplanen til Institutt for kjemi');
      expect(await last(above)).toContain(words);
      await above.presses('Som regneark');
      const [file] = await above.files();
      expect(Buffer.from(file?.subarray(0, 2) ?? []).toString()).toBe('PK');
    });

    it('the duty to make the plan leads to it, and says how it stands, in the channel too', async () => {
      await add();
      const card = (await stage.channel('ikj')).find((each) => each.includes('Enhetens handlingsplan')) ?? '';
      expect(card).toContain('1 åpent, 0 over fristen');
      expect((await stage.channel('ikj')).join('\n')).not.toContain('avtrekkene');
      await stage.pass(14 * day);
      await manager.presses('Åpne oppgaven', { duty: 'action-plan:ikj:2026' });
      await manager.presses('Åpne handlingsplanen');
      expect(await last(manager)).toContain(words);
    });

    it('nonconformities come once a month as numbers, with the way to those that lack the most', async () => {
      const number = await reports(owner);
      await stage.pass(14 * day);
      const all = (await manager.chat()).join('\n');
      expect(all).toMatch(/De åpne avvikene våre|Håndtering av HMS-avvik/);
      if (!all.includes('De åpne avvikene våre'))
        await manager.presses('Åpne oppgaven', { duty: 'nonconformity-handling:ikj:2026-12' });
      const card = await newest(manager, 'De åpne avvikene våre');
      for (const said of ['1 sak er åpen', 'Uten alvorlighetsgrad', '173 av 235'])
        expect(card).toContain(said);
      expect(card).not.toContain(number);
      await manager.presses('Vis sakene');
      const list = await last(manager);
      for (const said of [number, 'ikke avgjort', 'uten alvorlighetsgrad']) expect(list).toContain(said);
      await manager.presses('Vis saken');
      expect(await last(manager)).toContain('Et glass med aceton');
    });
  });
}
