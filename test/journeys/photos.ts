import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aHeic, aWebp } from '../fakes/phonePictures.ts';
import { aBombPng, anSvg, aTellingJpeg, aTiff, colourAt, tellTales } from '../fakes/photographs.ts';
import { heard, last, newest, type Seat, type Stage } from './seat.ts';
import { reports } from './steps.ts';

type Step = readonly [asked: string, answer: (reporter: Seat) => Promise<unknown>];

/** What is answered to each question, whichever of them are asked. */
const steps: readonly Step[] = [
  ['[Nei, ikke nå]', (reporter) => reporter.presses('Nei, ikke nå')],
  ['[Gå til forhåndsvisningen]', (reporter) => reporter.presses('Gå til forhåndsvisningen')],
  ['[Nestenulykke]', (reporter) => reporter.presses('Nestenulykke')],
  ['[Nesten]', (reporter) => reporter.presses('Nesten')],
  ['Hva skjedde', (reporter) => reporter.says('Et glass gikk i gulvet')],
  ['Hvor var det', (reporter) => reporter.says('K2-113')],
  ['Når ', (reporter) => reporter.says('i går kl. 14')],
  ['[Fortsett]', (reporter) => reporter.presses('Fortsett', { harmed: ['people'] })],
];

/** Writes a report by questions, up to the preview. */
async function arrivesAtPreview(reporter: Seat): Promise<void> {
  await reporter.says('Jeg vil melde avvik');
  for (const _ of [...steps, ...steps]) {
    const asked = await last(reporter);
    if (asked.includes('[Send meldingen]')) return;
    const step = steps.find(([words]) => asked.includes(words));
    if (!step) throw new Error(`nobody knows an answer to: ${asked}`);
    await step[1](reporter);
  }
  throw new Error('there was no end to the questions');
}

/** Photos of a report, as transcripts that hold on every channel. */
export function photoJourneys(platform: string, open: () => Promise<Stage>): void {
  describe(`photos on ${platform}`, () => {
    let stage: Stage;
    let reporter: Seat;
    let handler: Seat;
    let photo: Uint8Array;

    beforeEach(async () => {
      stage = await open();
      reporter = await stage.seat('leif-sandmark');
      handler = await stage.seat('arvid-odegardmo');
      photo = await aTellingJpeg();
    });
    afterEach(() => stage.close());

    async function reportsWithPhoto(): Promise<string> {
      await arrivesAtPreview(reporter);
      await reporter.sends([photo]);
      await reporter.presses('Send meldingen');
      const receipt = await newest(reporter, 'Mottatt som');
      return /HMS-\d{4}-\d+/.exec(receipt)?.[0] ?? '';
    }

    it('a photo goes with the report to the handler, without place, device and names', async () => {
      const number = await reportsWithPhoto();
      expect(await newest(handler, number)).toContain('[Bilder (1)]');
      expect(await handler.photos()).toEqual([]);
      await handler.presses('Bilder (1)');
      const [seen = new Uint8Array()] = await handler.photos();
      expect(await colourAt(seen, 2, 5)).toBe('red');
      expect(await newest(handler, 'Bilde 1 av 1')).toContain(number);
      const kept = await stage.kept();
      expect(kept).toHaveLength(2);
      for (const bytes of [...kept, seen])
        for (const tale of [...tellTales, 'Exif']) expect(Buffer.from(bytes).includes(tale)).toBe(false);
      expect(await stage.trace()).not.toMatch(/IMG_\d/);
    });

    it('the reporter can look at it too; the safety deputy and the channel learn of no photo', async () => {
      const deputy = await stage.seat('mona-prestmo');
      const number = await reportsWithPhoto();
      await reporter.presses('Bilder (1)');
      expect(await reporter.photos()).toHaveLength(1);
      const informed = await newest(deputy, number);
      expect(informed).not.toBe('');
      for (const words of [informed, ...(await stage.channel('ikj'))]) expect(words).not.toMatch(/bilde/i);

      const button = await handler.sees('Bilder (1)');
      const shown = await deputy.pressesSeen(button);
      expect(await heard(deputy, shown)).toContain('har du ikke tilgang');
      expect(await deputy.photos()).toEqual([]);
    });

    it('a photo without a word begins a report, which asks first whether anybody is in danger', async () => {
      await reporter.sends([photo]);
      const chat = (await reporter.chat()).join('\n');
      expect(chat).toContain('[Nei, ikke nå]');
      expect(chat).toContain('Bildet er lagt ved meldingen');
      expect(chat).toContain('Sted, tid og utstyr er fjernet');
    });

    it('words that come with a photo answer the question, and the photo stays with the draft', async () => {
      await reporter.says('Jeg vil melde avvik');
      await reporter.presses('Nei, ikke nå');
      await reporter.sends([photo], 'Et glass gikk i gulvet');
      expect((await reporter.chat()).join('\n')).toContain('Et glass gikk i gulvet');
      expect(await stage.kept()).toHaveLength(2);
    });

    it('the preview counts them, and each can be taken out again', async () => {
      await arrivesAtPreview(reporter);
      await reporter.sends([photo, await aTellingJpeg(6)]);
      expect(await newest(reporter, '[Send meldingen]')).toContain('2 bilder');
      await reporter.presses('Fjern bilde 1');
      expect(await newest(reporter, '[Send meldingen]')).toContain('1 bilde');
      await reporter.presses('Fjern bildet');
      expect(await newest(reporter, '[Send meldingen]')).not.toMatch(/\d bilde/);
      await stage.settled();
      expect(await stage.kept()).toEqual([]);
    });

    it('says kindly what is wrong with what cannot be kept, and keeps the rest', async () => {
      await arrivesAtPreview(reporter);
      const { told } = await reporter.sends([photo, aTiff, anSvg, aBombPng(300)]);
      const chat = [told, ...(await reporter.chat())].join('\n');
      expect(chat).toContain('som JPEG');
      expect(chat).toContain('Bare bilder kan legges ved');
      expect(chat).toContain('Filen er skadet');
      expect(await newest(reporter, '[Send meldingen]')).toContain('1 bilde');
    });

    it('photos as phones make them are taken: HEIC and WebP', async () => {
      await arrivesAtPreview(reporter);
      await reporter.sends([aHeic(), aWebp()]);
      await reporter.presses('Send meldingen');
      await handler.presses('Bilder (2)');
      for (const seen of await handler.photos()) expect(await colourAt(seen, 2, 24)).toBe('red');
      expect(await handler.photos()).toHaveLength(2);
    });

    it('a report holds five, and says so', async () => {
      await arrivesAtPreview(reporter);
      await reporter.sends([photo, photo, photo, photo]);
      await reporter.sends([photo, photo, photo]);
      expect((await reporter.chat()).join('\n')).toContain(
        '2 bilder ble ikke tatt med: En melding har plass til 5',
      );
      expect(await newest(reporter, '[Send meldingen]')).toContain('5 bilder');
    });

    it('a photo that comes with a question is not kept, and the person is told how to send it', async () => {
      await reporter.sends([photo], 'Hvem har ansvaret for strålevern på IFY?');
      expect((await reporter.chat()).join('\n')).toContain('bilder hører til en melding');
      await stage.settled();
      expect(await stage.kept()).toEqual([]);
    });

    it('withdrawing erases them, also from the chats in which they were shown', async () => {
      await reportsWithPhoto();
      await handler.presses('Bilder (1)');
      expect(await handler.photos()).toHaveLength(1);
      await reporter.presses('Trekk tilbake', { sure: 'yes' });
      await stage.settled();
      expect(await stage.kept()).toEqual([]);
      expect(await handler.photos()).toEqual([]);
      expect((await handler.chat()).join('\n')).not.toContain('[Bilder (1)]');
    });

    it('a report that is thrown away keeps its photos until it cannot be brought back any more', async () => {
      await arrivesAtPreview(reporter);
      await reporter.sends([photo]);
      await reporter.says('avbryt');
      expect(await stage.kept()).toHaveLength(2);
      await reporter.presses('Hent den tilbake');
      expect(await last(reporter)).toContain('1 bilde');
      await reporter.says('avbryt');
      await reporter.says('Jeg vil melde avvik');
      await reporter.says('avbryt');
      await stage.settled();
      expect(await stage.kept()).toEqual([]);
    });

    it('one that is sent later with the number of the report goes to its case, with the words', async () => {
      const number = await reports(reporter);
      await reporter.sends([photo], `${number}: slik ser det ut nå`);
      const card = await newest(handler, `Avvik ${number}`);
      expect(card).toContain('[Bilder (1)]');
      expect(card).toContain('slik ser det ut nå');
      expect(card).toContain('Med 1 bilde.');
      expect(await newest(handler, 'har lagt til')).toContain('Med 1 bilde.');
      expect(await newest(reporter, `lagt til i ${number}`)).toContain('Sted, tid og utstyr er fjernet');
      await handler.presses('Bilder (1)');
      expect(await colourAt((await handler.photos())[0] ?? new Uint8Array(), 2, 5)).toBe('red');
    });

    it('one that is sent later without a word can belong to a report that was sent: one touch', async () => {
      const number = await reports(reporter);
      await reporter.sends([photo]);
      expect(await newest(reporter, 'Bildet er lagt ved')).toContain(
        'Hører bildet til noe du alt har meldt?',
      );
      await reporter.presses(`Legg til i ${number}`);
      expect(await newest(handler, `Avvik ${number}`)).toContain('[Bilder (1)]');
      expect((await reporter.chat()).join('\n')).not.toContain('[Nei, ikke nå]');
      expect(await stage.kept()).toHaveLength(2);
    });

    it('none can be added once the case is closed', async () => {
      const number = await reports(reporter);
      await handler.presses('Avvis', { reason: 'Meldt før.' });
      await reporter.sends([photo], `${number}: slik ser det ut nå`);
      await stage.settled();
      expect(await newest(handler, `Avvik ${number}`)).not.toContain('Bilder');
    });

    it('survives a restart with the report', async () => {
      await arrivesAtPreview(reporter);
      await reporter.sends([photo]);
      await stage.restart();
      const again = await stage.seat('leif-sandmark');
      await again.presses('Send meldingen');
      const afterwards = await stage.seat('arvid-odegardmo');
      await afterwards.presses('Bilder (1)');
      expect(await afterwards.photos()).toHaveLength(1);
    });

    it('a redelivered photo is kept once', async () => {
      await arrivesAtPreview(reporter);
      await reporter.sends([photo]);
      await reporter.redelivers();
      expect(await newest(reporter, '[Send meldingen]')).toContain('1 bilde');
      expect(await stage.kept()).toHaveLength(2);
    });
  });
}
