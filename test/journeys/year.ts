import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import sample from '../../src/sample/directory.json' with { type: 'json' };
import { heard, newest, type Seat, type Stage } from './seat.ts';

/** Whoever leads the department of chemistry, who helps there, and somebody else who works there. */
const led = 'jostein-strindmo';
const helps = 'arvid-odegardmo';
const employed = 'leif-sandmark';

/** Whoever is next in the line above the department. */
const dean = 'ashild-bergheim';

const nameOf = (id: string): string => sample.people.find((person) => person.id === id)?.name ?? '';

const day = 24;

/** The dean of another faculty, who is away until Friday 27 November, and whoever acts for her. */
const away = 'oda-jektvik';
const acts = 'leila-benachir';

/** Duties of the department in the days that the journeys pass through. */
const plan = 'Enhetens handlingsplan for HMS';
const check = 'Gjennomgang av HMS-dokumentasjon';

/**
 * The journeys of the HSE year: what falls due is told, taken, put off, handed back and done, and silence goes up the line.
 * They begin on Friday 20 November 2026 and hold on every channel.
 */
export function yearJourneys(platform: string, open: () => Promise<Stage>): void {
  describe(`the HSE year on ${platform}`, () => {
    let stage: Stage;
    let manager: Seat;

    beforeEach(async () => {
      stage = await open();
      manager = await stage.seat(led);
      await manager.says('hei');
    });
    afterEach(() => stage.close());

    /** On Tuesday the check of the documentation begins. */
    const onTuesday = async () => {
      await stage.pass(3 * day);
      await stage.pass(day);
      return newest(manager, 'Jeg tar den');
    };

    it('a duty that begins is told to whoever answers for it, with what is stated and what is proposed', async () => {
      const card = await onTuesday();
      for (const words of ['8. des. 2026', nameOf(led), 'Sjekkliste', 'vårt forslag', 'Ferdig', 'Senere'])
        expect(card).toContain(words);
      const shown = await manager.presses('Hvorfor fikk jeg dette?');
      const why = await heard(manager, shown);
      for (const words of ['du svarer for det nå', 'Påminnelser 14', 'Når ingen svarer'])
        expect(why).toContain(words);
    });

    it('it is taken and done, with a line on the result, and says so', async () => {
      await onTuesday();
      await manager.presses('Jeg tar den');
      expect(await newest(manager, 'Hvorfor fikk jeg dette?')).toContain(`${nameOf(led)} har tatt oppgaven`);
      await manager.presses('Ferdig', { result: 'not-needed', text: 'Gjort i <!channel> **høst**.' });
      const card = await newest(manager, 'Hvorfor fikk jeg dette?');
      expect(card).toContain('ikke trengs i år');
      expect(card).toContain('Gjort i <!channel> **høst**.');
    });

    it('a duty that is taken says so in the unit’s channel, in its place', async () => {
      const first = (await stage.channel('ikj')).findLast((card) => card.includes('Jeg tar den')) ?? '';
      expect(first).toContain(plan);
      await stage.pass(14 * day);
      const list = await newest(manager, 'Åpne oppgaven');
      expect(list).toContain(plan);
      const count = (await stage.channel('ikj')).length;
      await manager.presses('Åpne oppgaven', { duty: 'action-plan:ikj:2026' });
      await manager.presses('Jeg tar den');
      const channel = await stage.channel('ikj');
      expect(channel).toHaveLength(count);
      expect(channel.find((card) => card.includes(plan) && card.includes('11. desember 2026'))).toContain(
        `${nameOf(led)} har tatt oppgaven`,
      );
    });

    it('it is put off until tomorrow, and comes again then', async () => {
      await onTuesday();
      await manager.presses('Senere', { when: 'tomorrow' });
      expect(await newest(manager, 'Hvorfor fikk jeg dette?')).toContain('Den kommer igjen 25. nov. 2026');
      await stage.pass(day);
      expect(await newest(manager, 'Her er den igjen')).toContain(check);
    });

    it('it is handed back with a name, and whoever was named gets it at once', async () => {
      const named = await stage.seat(employed);
      await named.says('hei');
      await onTuesday();
      await manager.presses('Ikke min', { person: employed, text: 'Du har oversikten.' });
      const card = await newest(named, 'Jeg tar den');
      for (const words of [check, `Fra ${nameOf(led)}`, 'Du har oversikten.', 'er spurt'])
        expect(card).toContain(words);
      await named.presses('Jeg tar den');
      expect(await newest(manager, 'Hvorfor fikk jeg dette?')).toContain(
        `${nameOf(employed)} har tatt oppgaven`,
      );
    });

    it('it is handed back to the manager above, who can answer', async () => {
      const above = await stage.seat(dean);
      await above.says('hei');
      await onTuesday();
      await manager.presses('Ikke min', { text: 'Dette er fakultetets.' });
      const card = await newest(above, 'Jeg tar den');
      for (const words of [check, `Nå spørres ${nameOf(dean)}`, 'Dette er fakultetets.'])
        expect(card).toContain(words);
      await above.presses('Jeg tar den');
      expect(await newest(manager, 'Hvorfor fikk jeg dette?')).toContain(`${nameOf(dean)} har tatt oppgaven`);
    });

    it('it is only marked as done by whoever answers for it', async () => {
      const helper = await stage.seat(helps);
      await helper.says('hei');
      await onTuesday();
      const button = await manager.sees('Ferdig');
      const shown = await helper.pressesSeen(button, { result: 'not-needed' });
      expect(await heard(helper, shown)).toContain('Dette er for');
    });

    it('while somebody is away the substitute is told for whom, and the digest after tells what came of it', async () => {
      const substitute = await stage.seat(acts);
      const owner = await stage.seat(away);
      await substitute.says('hei');
      await owner.says('hei');
      await stage.pass(3 * day);
      for (let more = 0; more < 4; more += 1) await stage.pass(day);
      const list = await newest(substitute, 'Åpne oppgaven');
      expect(list).toContain(`${nameOf(acts)} · i stedet for ${nameOf(away)}`);
      await substitute.presses('Åpne oppgaven', { duty: 'documentation-check:mh:2026' });
      const card = await newest(substitute, 'Jeg tar den');
      expect(card).toContain(`Du får dette i stedet for ${nameOf(away)}, som er borte.`);
      const why = await heard(substitute, await substitute.presses('Hvorfor fikk jeg dette?'));
      expect(why).toContain(`stedfortreder for ${nameOf(away)}`);
      await substitute.presses('Jeg tar den');
      await stage.pass(3 * day);
      const digest = await newest(owner, 'Mens du var borte');
      expect(digest).toContain(`tatt av ${nameOf(acts)}`);
      expect(digest).toContain(`${nameOf(acts)} fikk den · venter fortsatt`);
    }, 60_000);

    it('silence goes up the line', async () => {
      const above = await stage.seat(dean);
      await above.says('hei');
      for (const days of [6, 5, 6, 7]) await stage.pass(days * day);
      const told = (await above.chat()).join('\n');
      expect(told).toContain(
        `ubesvart, trenger hjelp · frist 26. nov. · Institutt for kjemi · ${nameOf(led)}`,
      );
      const named = await stage.seat(employed);
      await named.says('hei');
      await above.presses('Åpne oppgaven', { duty: 'requirements-overview:ikj:2026' });
      await above.presses('Gi den til …', { person: employed, text: 'Kan du se på den?' });
      expect(await newest(named, 'Jeg tar den')).toContain('Kan du se på den?');
    }, 60_000);

    it('nothing is told twice when the service ends and begins again', async () => {
      await onTuesday();
      const before = (await manager.chat()).length;
      await stage.restart();
      await stage.settled();
      expect(await manager.chat()).toHaveLength(before);
    });
  });
}
