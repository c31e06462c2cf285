import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarContent, CalendarEvent } from '../../src/app/calendars.ts';
import { calendarOf } from '../../src/documents/calendar.ts';

/** The reader knows the properties of RFC 5545; the name of a calendar is text as well (RFC 7986). */
ICAL.design.icalendar.property.name = ICAL.design.icalendar.property.summary;

const event: CalendarEvent = {
  uid: 'hse-round:ikj:2026@ntnu.verne',
  sequence: 2,
  changedAt: '2026-11-20T09:15:00.000Z',
  on: '2026-03-29',
  summary: 'HMS-runde, Institutt for kjemi; våren',
  description: 'Ansvarlig: Kari Nordmann (linjeleder)\nSjekkliste:\n- Formøte, med \\ og ;',
  alarms: [14 * 1440 - 540, 60],
};

const content = (events: readonly CalendarEvent[] = [event]): CalendarContent => ({
  name: 'HMS-året, Institutt for kjemi; Gløshaugen',
  description: 'Frister i HMS-året, fra Verne.',
  language: 'nb',
  category: 'HMS',
  events,
});

const textOf = (made: CalendarContent): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(calendarOf(made));

/** What another library reads in it. */
const read = (made: CalendarContent) => new ICAL.Component(ICAL.parse(textOf(made)));
const eventsIn = (made: CalendarContent) =>
  read(made)
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));

/** Words with everything that has a meaning in a calendar, and what must be left out of one. */
const words = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.constantFrom(
      ',',
      ';',
      '\\',
      '\n',
      '\r\n',
      '"',
      ':',
      'å',
      '🧪',
      '👩‍🔬',
      '\\n',
      'BEGIN:VALARM',
      ' ',
      '\u0000',
    ),
  ),
  maxLength: 120,
});

/** As a calendar can hold them. */
const held = (given: string): string =>
  given
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, '');

const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a calendar file', () => {
  it('is read by another library as it was meant', () => {
    const [found] = eventsIn(content());
    expect(found?.uid).toBe(event.uid);
    expect(found?.sequence).toBe(2);
    expect(found?.summary).toBe(event.summary);
    expect(found?.description).toBe(event.description);
    expect(found?.startDate.isDate).toBe(true);
    expect(found?.startDate.toString()).toBe('2026-03-29');
    expect(found?.endDate.toString()).toBe('2026-03-30');
    expect(found?.component.getFirstPropertyValue('last-modified')?.toString()).toBe('2026-11-20T09:15:00Z');
    expect(found?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-20T09:15:00Z');
    expect(found?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(read(content()).getFirstPropertyValue('name')).toBe(content().name);
  });

  it('reminds so many minutes before the day begins', () => {
    const alarms = eventsIn(content())[0]?.component.getAllSubcomponents('valarm') ?? [];
    const triggers = alarms.map((alarm) => alarm.getFirstPropertyValue('trigger'));
    expect(triggers.map((trigger) => trigger instanceof ICAL.Duration && trigger.toSeconds())).toEqual([
      -(14 * 86_400 - 9 * 3_600),
      -3_600,
    ]);
  });

  it('has every alarm behind everything else of its event, as the format has it', () => {
    const lines = textOf(content()).split('\r\n');
    const lastOfEvent = lines.findLastIndex((line) =>
      /^(LAST-MODIFIED|STATUS|CATEGORIES|DESCRIPTION:Ansvarlig)/.test(line),
    );
    expect(lastOfEvent).toBeLessThan(lines.indexOf('BEGIN:VALARM'));
    expect(lines.slice(-4)).toEqual(['END:VALARM', 'END:VEVENT', 'END:VCALENDAR', '']);
  });

  it('comes back as it was, whatever the words are', () => {
    fc.assert(
      fc.property(words, words, words, days, fc.nat(50), (name, summary, description, on, sequence) => {
        const made = { ...content([{ ...event, summary, description, on, sequence }]), name };
        const [found] = eventsIn(made);
        expect(found?.summary ?? '').toBe(held(summary));
        expect(found?.description ?? '').toBe(held(description));
        expect(found?.startDate.toString()).toBe(on);
        expect(found?.sequence).toBe(sequence);
        expect(read(made).getFirstPropertyValue('name') ?? '').toBe(held(name));
      }),
      { numRuns: 300 },
    );
  });

  it('has lines of at most 75 bytes that end as they must, and breaks none within a letter', () => {
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const text = textOf(content([{ ...event, summary: summary.repeat(3), description }]));
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
          expect(line).not.toContain('\ufffd'.repeat(2));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for the same content, and has every event', () => {
    const many = content(
      Array.from({ length: 40 }, (_, index) => ({ ...event, uid: `${event.uid}-${index}` })),
    );
    expect(textOf(many)).toBe(textOf(many));
    expect(eventsIn(many).map(({ uid }) => uid)).toEqual(many.events.map(({ uid }) => uid));
    expect(eventsIn(content([]))).toEqual([]);
  });

  it.each(['Europe/Oslo', 'Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'])(
    'has the same days wherever it is made (%s)',
    (zone) => {
      const script = `
        const { calendarOf } = await import(${JSON.stringify(new URL('../../src/documents/calendar.ts', import.meta.url).href)});
        process.stdout.write(calendarOf(${JSON.stringify(content())}));`;
      const made = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
        encoding: 'utf8',
      });
      expect(made).toBe(textOf(content()));
      expect(made).toContain('DTSTART;VALUE=DATE:20260329');
    },
  );
});
