import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import sample from '../../src/sample/directory.json' with { type: 'json' };
import { heard, newest, type Seat, type Stage, type StageWithBot } from './seat.ts';

/** Whoever leads the department of chemistry, who coordinates its HSE work, and somebody else who works there. */
const led = 'jostein-strindmo';
const helps = 'arvid-odegardmo';
const employed = 'leif-sandmark';

/** Who mends what does not arrive. */
const owner = 'kari-nygjerd';

const nameOf = (id: string): string => sample.people.find((person) => person.id === id)?.name ?? '';

const day = 24;

/** A duty of the department that its channel hears of at once. */
const plan = 'Enhetens handlingsplan for HMS';

/** Days until the channel hears of it again, because it is due. */
const untilDue = 21;

/** Another department, whose channel chemistry uses too. */
const shared = 'ify';

/**
 * The journeys of unit channels: one is connected from within it, what falls due is told there, people answer there, and what does
 * not arrive is mended. They begin on Friday 20 November 2026 and hold on every channel.
 */
export function unitChannelJourneys(platform: string, open: () => Promise<Stage>): void {
  describe(`the channels of a unit on ${platform}`, () => {
    let stage: Stage;
    let manager: Seat;

    beforeEach(async () => {
      stage = await open();
      manager = await stage.seat(led);
      await manager.says('hei');
    });
    afterEach(() => stage.close());

    const postsIn = async (unit: string): Promise<readonly string[]> => stage.channel(unit);
    const lastIn = async (unit: string): Promise<string> => (await postsIn(unit)).at(-1) ?? '';
    const cardIn = async (unit: string): Promise<string> =>
      (await postsIn(unit)).findLast((card) => card.includes(plan) && card.includes('Hvorfor')) ?? '';

    const connects = async (): Promise<void> => {
      await manager.asks(shared, 'koble denne kanalen til IKJ');
      await manager.pressesTold('Koble til');
    };

    it('a channel is connected only when it is confirmed, after being told what will come there', async () => {
      const before = (await postsIn(shared)).length;
      const shown = await heard(manager, await manager.asks(shared, 'koble denne kanalen til IKJ'));
      for (const words of ['Poste for Institutt for kjemi her?', 'høyst 2 kort', 'Dette kommer aldri her'])
        expect(shown).toContain(words);
      expect((await postsIn(shared)).slice(before).join()).not.toContain('Verne poster');
      expect(await heard(manager, await manager.pressesTold('Koble til'))).toContain('Gjort');
      expect(await lastIn(shared)).toContain('Verne poster for Institutt for kjemi her');
      expect(await lastIn(shared)).toContain('høyst 2 kort');
      await manager.says('Hvor poster du?');
      expect(await newest(manager, 'Her poster jeg for Institutt for kjemi')).toContain(nameOf(led));
    });

    it('whoever may not connect it is told who may, and it can be left alone', async () => {
      const employee = await stage.seat(employed);
      await employee.says('hei');
      const refused = await heard(employee, await employee.asks(shared, 'koble denne kanalen til IKJ'));
      expect(refused).toContain(`${nameOf(led)}, ${nameOf(helps)}`);
      await manager.asks(shared, 'koble denne kanalen til IKJ');
      expect(await heard(manager, await manager.pressesTold('La det være som det er'))).toContain(
        'Ingenting er endret',
      );
      expect(await lastIn(shared)).not.toContain('Verne poster');
    });

    it('what falls due is told there from then on, in the language that was chosen', async () => {
      await manager.asks(shared, 'connect this channel to IKJ');
      await manager.pressesTold('Koble til', { language: 'en' });
      expect(await lastIn(shared)).toContain('Verne posts for Department of Chemistry here');
      const before = (await postsIn(shared)).length;
      await stage.pass(untilDue * day);
      const fresh = (await postsIn(shared)).slice(before).join('\n');
      expect(fresh).toContain('Department of Chemistry');
      const own = (await postsIn('ikj')).join('\n');
      expect(own).toContain('Institutt for kjemi');
    });

    it('people answer in the channel: who has taken a duty is seen by all, refusals by the one who pressed', async () => {
      const [helper, employee] = [await stage.seat(helps), await stage.seat(employed)];
      await helper.says('hei');
      await employee.says('hei');
      const count = (await postsIn('ikj')).length;
      const refused = await heard(employee, await employee.pressesIn('ikj', 'Jeg tar den'));
      expect(refused).toContain('Dette er for');
      expect(await cardIn('ikj')).not.toContain('har tatt');
      await helper.pressesIn('ikj', 'Jeg tar den');
      expect(await cardIn('ikj')).toContain(`${nameOf(helps)} har tatt oppgaven`);
      expect(await newest(manager, plan)).toContain(`${nameOf(helps)} · tatt`);
      const late = await heard(employee, await employee.pressesIn('ikj', 'Ferdig', { result: 'not-needed' }));
      expect(late).toContain('Dette er for');
      await manager.pressesIn('ikj', 'Ferdig', { result: 'not-needed', text: 'Snakket med Per.' });
      const done = await cardIn('ikj');
      expect(done).toContain(`${nameOf(led)}`);
      expect(done).not.toContain('Snakket med Per');
      await manager.presses('Åpne oppgaven', { duty: 'action-plan:ikj:2026' });
      expect(await newest(manager, 'Snakket med Per.')).toContain(plan);
      expect((await postsIn('ikj')).filter((card) => card.includes(plan))).toHaveLength(1);
      expect((await postsIn('ikj')).length).toBe(count);
    });

    it('a duty is put off from the channel', async () => {
      await manager.pressesIn('ikj', 'Senere', { when: 'monday' });
      expect(await cardIn('ikj')).toContain('Den kommer igjen 23. nov. 2026');
    });

    it('a duty is handed back from the channel, with words that the channel does not read', async () => {
      await manager.pressesIn('ikj', 'Ikke min', { text: 'Per skal ha den.' });
      expect(await cardIn('ikj')).toContain('gitt tilbake');
      expect((await postsIn('ikj')).join()).not.toContain('Per skal ha den');
    });

    it('a channel is taken off again, also one that the directory names', async () => {
      await connects();
      const shown = await heard(manager, await manager.asks(shared, 'koble fra denne kanalen for IKJ'));
      expect(shown).toContain('Slutte å poste for Institutt for kjemi her?');
      await manager.pressesTold('Koble fra');
      expect(await lastIn(shared)).toContain('Verne poster ikke lenger for Institutt for kjemi her');
      await manager.asks('ikj', 'disconnect this channel');
      await manager.pressesTold('Koble fra');
      const [here, there] = [(await postsIn('ikj')).length, (await postsIn(shared)).length];
      await stage.pass(untilDue * day);
      expect((await postsIn('ikj')).length).toBe(here);
      expect((await postsIn(shared)).slice(there).join()).not.toContain('Institutt for kjemi');
    });

    it('what was decided outlives a restart', async () => {
      await connects();
      await stage.restart();
      await manager.says('Hvor poster du for IKJ?');
      expect(await newest(manager, 'Her poster jeg')).toContain(`koblet til av ${nameOf(led)}`);
    });

    it('in private the way to do it is told', async () => {
      await manager.says('koble denne kanalen til IKJ');
      expect(await newest(manager, 'Skriv det i selve kanalen')).toContain('@Verne koble denne kanalen');
    });
  });
}

/** What happens when the bot is taken out of a unit's channel, on platforms where that can be. */
export function lostChannelJourneys(platform: string, open: () => Promise<StageWithBot>): void {
  describe(`a channel that the bot was taken out of on ${platform}`, () => {
    let stage: StageWithBot;

    beforeEach(async () => {
      stage = await open();
    });
    afterEach(() => stage.close());

    it('is told to whoever can mend it, and what still matters follows once when the bot is back', async () => {
      const { bot } = stage;
      const postsIn = async (unit: string) => stage.channel(unit);
      const mender = await stage.seat(owner);
      await mender.says('hei');
      await bot.leaves('ikj');
      const before = (await postsIn('ikj')).length;
      await stage.pass(untilDue * day);
      await mender.says('Hva kom ikke fram?');
      const list = await newest(mender, 'Det som ikke kom fram');
      for (const words of ['Jeg er ikke med i kanalen lenger', 'poster for Institutt for kjemi', 'venter'])
        expect(list).toContain(words);
      expect((await postsIn('ikj')).length).toBe(before);
      await bot.joins('ikj');
      const after = (await postsIn('ikj')).slice(before);
      expect(after).toHaveLength(1);
      await bot.joins('ikj');
      expect((await postsIn('ikj')).slice(before)).toEqual(after);
      await mender.says('Hva kom ikke fram?');
      expect(await newest(mender, 'Det som ikke kom fram')).not.toContain('poster for');
    });
  });
}
