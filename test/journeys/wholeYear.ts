import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heard, last, newest, type Seat, type Stage } from './seat.ts';

/** Whoever leads the department of chemistry. */
const led = 'jostein-strindmo';

const addressIn = (card: string): string =>
  /https?:\/\/\S+\/calendar\/[a-z0-9]{50}\.ics/.exec(card)?.[0] ?? '';

/** The journeys of a whole year: seen in words, taken into one's own calendar. They hold on every channel. */
export function wholeYearJourneys(platform: string, open: () => Promise<Stage>): void {
  describe(`a whole HSE year on ${platform}`, () => {
    let stage: Stage;
    let manager: Seat;

    beforeEach(async () => {
      stage = await open();
      manager = await stage.seat(led);
      await manager.says('hei');
    });
    afterEach(() => stage.close());

    it('a unit sees what comes first, and all of it by month', async () => {
      await manager.says('Årshjulet vårt');
      const year = await newest(manager, 'HMS-året 2026');
      for (const words of ['Institutt for kjemi', 'Dette kommer først', '26. nov.', 'vårt forslag'])
        expect(year).toContain(words);
      const months = await heard(manager, await manager.presses('Måned for måned'));
      for (const words of ['Januar', 'Desember', 'står i dokumentene']) expect(months).toContain(words);
    });

    it('somebody sees what they answer for, another year, and the year of another unit', async () => {
      await manager.says('mitt år');
      expect(await last(manager)).toContain('Det du svarer for, i alle enheter');
      await manager.presses('Året til enheten');
      expect(await last(manager)).toContain('Institutt for kjemi');
      await manager.presses('Vis 2027');
      expect(await last(manager)).toContain('HMS-året 2027');
      await manager.presses('Annen enhet eller år', { unit: 'ify', year: '2026' });
      const other = await last(manager);
      expect(other).toContain('HMS-året 2026');
      expect(other).toContain('Institutt for fysikk');
    });

    it('a year goes into one’s own calendar as a file', async () => {
      await manager.says('Årshjulet vårt');
      await manager.presses('I kalenderen min');
      await manager.presses('Hent kalenderfilen');
      const [file] = (await manager.files()).slice(-1);
      const text = new TextDecoder().decode(file);
      expect(text).toContain('BEGIN:VCALENDAR');
      expect(text).toContain('UID:documentation-check:ikj:2026@ntnu.verne');
    });

    it('a year goes into one’s own calendar by an address, which is made, renewed and ended in its place', async () => {
      await manager.says('i kalenderen min');
      await manager.presses('Lag en adresse');
      const first = addressIn(await newest(manager, 'HMS-året i kalenderen din'));
      expect(first).not.toBe('');
      await manager.presses('Ny adresse');
      const renewed = addressIn(await newest(manager, 'HMS-året i kalenderen din'));
      expect(renewed).not.toBe('');
      expect(renewed).not.toBe(first);
      if (renewed.startsWith('http://127.0.0.1') && platform !== 'the core alone') {
        expect((await fetch(first)).status).toBe(404);
        expect(await (await fetch(renewed)).text()).toContain('BEGIN:VEVENT');
      }
      await manager.presses('Avslutt abonnementet');
      expect(addressIn(await newest(manager, 'HMS-året i kalenderen din'))).toBe('');
      expect(await stage.trace()).not.toMatch(/"calendar-failed"/);
    });
  });
}
