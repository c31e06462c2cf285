import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import sample from '../../src/sample/directory.json' with { type: 'json' };
import { wordsOfPdf } from '../documents/readPdf.ts';
import { aTellingJpeg, tellTales } from '../fakes/photographs.ts';
import { heard, last, newest, type Seat, type Stage } from './seat.ts';

/** Whoever leads the department of chemistry, who coordinates there, its safety deputy, and somebody who works there. */
const [led, helps, deputises, employed] = [
  'jostein-strindmo',
  'arvid-odegardmo',
  'mona-prestmo',
  'leif-sandmark',
] as const;

const nameOf = (id: string): string => sample.people.find((person) => person.id === id)?.name ?? '';

const title = 'HMS-runde 2026';
const loose = 'Løs ledning ved avtrekket i K2-113';
const blocked = 'Kasser sperrer rømningsveien.';

/**
 * The journeys of an HSE round, from last year's papers to its report. They begin on Friday 20 November 2026 and hold on every
 * channel.
 */
export function hseRoundJourneys(platform: string, open: () => Promise<Stage>): void {
  describe(`an HSE round on ${platform}`, () => {
    let stage: Stage;
    let manager: Seat;
    let helper: Seat;
    let deputy: Seat;
    let employee: Seat;

    beforeEach(async () => {
      stage = await open();
      manager = await stage.seat(led);
      helper = await stage.seat(helps);
      deputy = await stage.seat(deputises);
      employee = await stage.seat(employed);
    });
    afterEach(() => stage.close());

    const begins = async () => {
      for (const seat of [helper, deputy, employee]) await seat.says('hei');
      await manager.says('HMS-runde');
      await manager.presses('Hvem som er med', { person: employed });
    };

    const meets = async () => {
      await begins();
      await manager.presses('Formøtet er holdt', {
        attended: [led, deputises],
        problems: 'Eldre avtrekk på K2\nTunge løft i lageret',
        methods: ['hse-round.chart-internal'],
      });
    };

    const finds = async () => {
      await meets();
      await employee.says(`Funn: ${loose}, rettet på stedet`);
      await deputy.presses('Legg til et funn', { what: blocked, where: 'Bak lageret' });
    };

    it('it opens with what the unit has from last year, for those who lead it or help, and for nobody else', async () => {
      await manager.says('HMS-runde');
      const card = await newest(manager, title);
      for (const words of ['Formøte', 'Avvik ved enheten siden', 'Tiltakene i forrige handlingsplan'])
        expect(card).toContain(words);
      await deputy.says('Åpne HMS-runden på IKJ');
      expect(await newest(deputy, title)).toContain(nameOf(deputises));
      await employee.says('HMS-runde');
      const told = await last(employee);
      expect(told).toContain('ingen HMS-runde for deg nå');
      expect(told).toContain(nameOf(led));
    });

    it('whoever is invited gets the card, and everybody when the charting begins', async () => {
      await begins();
      expect(await newest(employee, title)).toContain(nameOf(employed));
      await manager.presses('Formøtet er holdt', { attended: [led], problems: 'Eldre avtrekk på K2' });
      for (const seat of [manager, helper, deputy, employee]) {
        const card = await newest(seat, title);
        expect(card).toContain('Kartlegging');
        expect(card).toContain('Eldre avtrekk på K2');
      }
    });

    it('a finding is a line in the chat or a small form, and a nonconformity with one press', async () => {
      await finds();
      const added = await newest(employee, 'Funnet er lagt til');
      expect(added).toContain('113');
      expect(added).toContain('Rettet på stedet');
      await employee.presses('Meld funnet');
      expect(await newest(employee, 'Mottatt som HMS-2026-')).toContain(loose);
      expect(await newest(helper, 'Avvik HMS-2026-')).toContain(loose);
      const card = await newest(manager, title);
      for (const words of [loose, blocked, 'Bak lageret', 'HMS-2026-', 'ikke meldt ennå'])
        expect(card).toContain(words);
    });

    it('everything that was found is reported at once, each for whoever found it', async () => {
      await finds();
      await manager.presses('Meld alle funnene');
      const told = async (seat: Seat) =>
        (await seat.chat()).filter((message) => message.includes('Mottatt som')).join('\n');
      expect(await told(deputy)).toContain(blocked);
      expect(await told(deputy)).not.toContain(loose);
      expect(await told(employee)).toContain(loose);
      expect(await newest(manager, title)).not.toContain('ikke meldt ennå');
    });

    it('whoever handles what was reported at once gets one card, from which each case opens, and once', async () => {
      await finds();
      await employee.says('Funn: Defekt nøddusj i K2-113');
      await manager.presses('Meld alle funnene');
      const cards = (await helper.chat()).filter((message) => message.includes('HMS-2026-'));
      const [card = '', ...others] = cards.filter((message) => !message.includes(title));
      expect(others).toEqual([]);
      expect(card).toContain('3 avvik fra HMS-runden');
      expect(card).toContain('Bak lageret');
      const numbers = [...new Set(card.match(/HMS-2026-\d+/g))];
      expect(numbers).toHaveLength(3);
      expect(await newest(employee, 'funn er mottatt')).toContain('2 funn er mottatt');
      const posts = (await stage.channel('ikj')).filter((post) => post.includes('HMS-2026-'));
      expect(posts).toHaveLength(1);
      const before = (await helper.chat()).length;
      await stage.restart();
      await stage.settled();
      expect(await helper.chat()).toHaveLength(before);
      await helper.presses(`Åpne ${numbers[0]}`);
      expect(await newest(helper, `Avvik ${numbers[0]}`)).toContain('[Ta saken]');
    });

    it('photos go with a finding to its case, sent with it or right after, and without what they give away', async () => {
      await meets();
      await employee.sends([await aTellingJpeg()], `Funn: ${loose}`);
      await employee.sends([await aTellingJpeg(6)]);
      await stage.settled();
      expect(await newest(manager, title)).toContain('2 bilder');
      await employee.presses('Meld funnet');
      const number = /HMS-\d{4}-\d+/.exec(await newest(employee, 'Mottatt som'))?.[0] ?? '';
      expect(await newest(helper, `Avvik ${number}`)).toContain('[Bilder (2)]');
      await helper.presses('Bilder (2)');
      expect(await helper.photos()).toHaveLength(2);
      const kept = await stage.kept();
      expect(kept).toHaveLength(4);
      for (const bytes of kept)
        for (const tale of [...tellTales, 'Exif']) expect(Buffer.from(bytes).includes(tale)).toBe(false);
    });

    it('photos of a finding that is taken out are erased', async () => {
      await meets();
      await employee.sends([await aTellingJpeg()], `Funn: ${loose}`);
      await stage.settled();
      expect(await stage.kept()).toHaveLength(2);
      await employee.presses('Ta bort funnet');
      await stage.settled();
      expect(await stage.kept()).toEqual([]);
    });

    it('nothing of it is told in the unit’s channel beyond that there is a case', async () => {
      await finds();
      await manager.presses('Meld alle funnene');
      const posts = (await stage.channel('ikj')).join('\n');
      expect(posts).toContain('HMS-2026-');
      for (const secret of [title, 'Løs ledning', 'Kasser', nameOf(employed), 'Bak lageret'])
        expect(posts).not.toContain(secret);
    });

    it('of two who do the same one is told that the other was first', async () => {
      await finds();
      const button = await helper.sees('Avslutt kartleggingen');
      await manager.presses('Avslutt kartleggingen');
      const told = await heard(helper, await helper.pressesSeen(button));
      expect(told).toContain(`${nameOf(led)} førte runden til «ettermøte»`);
    });

    it('the line manager has to be at the meetings', async () => {
      await begins();
      await helper.says('Vis HMS-runden på IKJ');
      const button = await helper.sees('Formøtet er holdt');
      const shown = await helper.pressesSeen(button, { attended: [deputises], problems: '' });
      expect(await heard(helper, shown)).toContain(`Kryss av for ${nameOf(led)}`);
      expect(await newest(manager, title)).toContain('Formøtet er holdt');
    });

    it('it goes on after the service has ended and begun again', async () => {
      await finds();
      await stage.restart();
      const again = await stage.seat(led);
      await again.presses('Avslutt kartleggingen');
      expect(await newest(again, title)).toContain('Ettermøte');
    });

    it('it ends in measures and in a report for everybody who took part', async () => {
      await finds();
      await manager.presses('Meld alle funnene');
      await manager.presses('Avslutt kartleggingen');
      await manager.presses('Ettermøtet er holdt', { attended: [led, helps, deputises] });
      expect(await newest(manager, title)).toContain('ikke noe tiltak i handlingsplanen ennå');
      await manager.presses('Legg til et tiltak', {
        text: 'Bytte ut avtrekket i K2-113.',
        owner: helps,
        deadline: '2027-03-01',
        amount: '12 000',
      });
      expect(await newest(manager, title)).toContain('Alt er på plass');
      await manager.presses('Rapporter runden', { text: 'Vi fant to ting, og begge følges opp.' });

      const card = await newest(employee, title);
      for (const words of [`${nameOf(led)} har rapportert runden`, 'Vi fant to ting', 'Rapporten (PDF)'])
        expect(card).toContain(words);
      const [file] = await employee.files();
      const report = wordsOfPdf(file ?? new Uint8Array());
      for (const words of [loose, blocked, 'Bytte ut avtrekket i K2-113.', nameOf(helps), 'Vi fant to ting'])
        expect(report).toContain(words);
    });
  });
}
