import { describe, expect, it } from 'vitest';
import { momentTold } from '../../../src/language/moments.ts';
import { now, read } from './read.ts';

// Friday 20 November 2026, 10:15 in Oslo.
const told = (text: string, at = now) => {
  const { on, at: hour } = momentTold(text, at, 'Europe/Oslo');
  return [on, hour];
};

describe('when it happened, from a told text', () => {
  it.each([
    ['I dag tidlig gled jeg', '2026-11-20'],
    ['just now a shelf fell', '2026-11-20'],
    ['i går kveld', '2026-11-19'],
    ['last night', '2026-11-19'],
    ['i forgårs', '2026-11-18'],
    ['the day before yesterday', '2026-11-18'],
    ['på mandag', '2026-11-16'],
    ['forrige fredag', '2026-11-13'],
    ['last Friday', '2026-11-13'],
    ['sist torsdag', '2026-11-19'],
    ['tysdag', '2026-11-17'],
    ['Tuesday last week', '2026-11-10'],
    ['på tirsdag i forrige uke', '2026-11-10'],
    ['natt til søndag', '2026-11-15'],
    ['13.11', '2026-11-13'],
    ['den 12.', '2026-11-12'],
    ['12. november', '2026-11-12'],
    ['November 3rd', '2026-11-03'],
    ['3 November 2025', '2025-11-03'],
    ['24. desember', '2025-12-24'],
    ['2026-11-02', '2026-11-02'],
    ['for to uker siden', '2026-11-06'],
    ['two days ago', '2026-11-18'],
    ['for en uke sidan', '2026-11-13'],
    ['i natt', '2026-11-20'],
  ])('%s', (text, day) => {
    expect(told(text)[0]).toBe(day);
  });

  it.each([
    ['døra er ødelagt'],
    ['last week'],
    ['i høst'],
    ['siden august'],
    ['hver mandag'],
    ['every Tuesday and Thursday'],
    ['neste fredag'],
    ['i morgen'],
    ['rom 3.11 på K2-113'],
    ['2.5 liter rant ut'],
    ['i fjor sommer'],
    ['fridag'],
  ])('is no day in %j', (text) => {
    expect(told(text)[0]).toBeNull();
  });

  it('"i natt" is today, unless the hour lies before midnight', () => {
    expect(told('i natt kl 02.30')).toEqual(['2026-11-20', '02:30']);
    expect(told('i natt kl. 23')).toEqual(['2026-11-19', '23:00']);
  });

  it.each([
    ['i går kl. 14', '14:00'],
    ['kl 08.15 i dag', '08:15'],
    ['yesterday at 3pm', '15:00'],
    ['at 8:20 this morning', '08:20'],
    ['i går kl halv elleve', '10:30'],
    ['half past two yesterday', '14:30'],
    ['klokka to i går', '14:00'],
    ['kl 0730 på mandag', '07:30'],
    ['last night around 11', '23:00'],
    ['at noon on Monday', '12:00'],
  ])('gives the hour in %j', (text, hour) => {
    expect(told(text)[1]).toBe(hour);
  });

  it.each([
    ['28 degrees in here'],
    ['D2-152'],
    ['at 2 metres'],
    ['19.11'],
    ['two people'],
    ['den ene av 12'],
    ['ho sklei på golvet'],
    ['leidd sykkel 3 stod i vegen, sykl 3'],
  ])('gives no hour in %j', (text) => {
    expect(told(text)[1]).toBeNull();
  });

  it('counts minutes and hours back from now, across midnight too', () => {
    expect(told('half an hour ago', '2026-11-19T23:20:00.000Z')).toEqual(['2026-11-19', '23:50']);
    expect(told('for tre timer siden')).toEqual(['2026-11-20', '07:15']);
  });

  it('is a day of the wall clock in the days of the clock changes', () => {
    // Sunday 29 March 2026: from 02:00 to 03:00. Sunday 25 October 2026: from 03:00 back to 02:00.
    expect(told('i går', '2026-03-29T22:30:00.000Z')).toEqual(['2026-03-29', null]);
    expect(told('i går kl. 02.30', '2026-03-30T06:30:00.000Z')).toEqual(['2026-03-29', '02:30']);
    expect(told('for en time siden', '2026-03-29T01:30:00.000Z')).toEqual(['2026-03-29', '01:30']);
    expect(told('i natt kl 02.30', '2026-10-25T05:00:00.000Z')).toEqual(['2026-10-25', '02:30']);
    expect(told('on Sunday', '2026-10-26T08:00:00.000Z')).toEqual(['2026-10-25', null]);
    expect(told('for to timer siden', '2026-10-25T01:30:00.000Z')).toEqual(['2026-10-25', '01:30']);
    expect(told('two weeks ago', '2026-11-01T00:30:00.000Z')).toEqual(['2026-10-18', null]);
  });

  it('reads misspelt names of days and months', () => {
    expect(told('on Wendesday')[0]).toBe('2026-11-18');
    expect(told('på tirsag')[0]).toBe('2026-11-17');
    expect(told('3. novmber')[0]).toBe('2026-11-03');
  });

  it('of several days is the one of the event, and a date beside a weekday', () => {
    expect(told('Mandag 16. november falt jeg, og i går var jeg hos legen')[0]).toBe('2026-11-16');
    expect(told('on Tuesday 10 November')[0]).toBe('2026-11-10');
  });

  it('in a wish "today" means nowadays', () => {
    expect(read('Could we get a mirror? It is safe today, just an idea.').happenedOn).toBeNull();
  });
});
