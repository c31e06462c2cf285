import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const where = (text: string, asker: string | null = 'jonas-weidenhauer') => {
  const { place, unit, unitBy } = read(text, { asker });
  return [place, unit, unitBy];
};

describe('where it happened and whose it is', () => {
  it.each([
    ['Søl i K2-113', 'k2-113'],
    ['spill in k2 113', 'k2-113'],
    ['Gulvet i synteselaben er glatt', 'k2-113'],
    ['smoke damage in the synthesis lab', 'k2-113'],
    ['Isen utenfor Elektrobygget', 'elektrobygget'],
    ['en bil sto i veien bak hovedbygningen', 'hovedbygningen'],
    ['the Main Building in Ålesund', 'alesund-hovedbygget'],
    ['vann på gulvet på øvingsavdelinga i Ålesund', 'h-a201'],
    ['a leak in the medical isotope lab', 'mt-118'],
    ['hull i veggen i smelteovnshalen', 'be-118'],
    ['kontor 3418 på Dragvoll bygg 3', 'dragvoll-3418'],
    ['støv på 3418', 'dragvoll-3418'],
  ])('%s', (text, place) => {
    expect(where(text)[0]).toBe(place);
  });

  it('is the place, then the unit named, then that of the writer, then the root', () => {
    expect(where('Mugg i D2-152')).toEqual(['d2-152', 'ify-laserlab', 'place']);
    expect(where('Instituttet for biologi har mugg på lageret')).toEqual([null, 'ibi', 'name']);
    expect(where('mugg på kontoret mitt')).toEqual([null, 'ies', 'asker']);
    expect(where('mugg på kontoret mitt', null)).toEqual([null, 'ntnu', 'root']);
    expect(where('mugg på kontoret mitt', 'nobody-known')).toEqual([null, 'ntnu', 'root']);
  });

  it('is not moved by a person who is named', () => {
    expect(where('Stefan Grüningen falt i går')).toEqual([null, 'ies', 'asker']);
  });

  it('is where something happened before where it came from or went to', () => {
    expect(where('Kolben fra K2-113 knuste i D1-139 i går')[0]).toBe('d1-139');
  });

  it('is no room that is called what any such room is called, but for one of the writer’s own', () => {
    expect(where('Group rooms are always booked')[0]).toBeNull();
    expect(where('lyset på kollokvierommet er ødelagt', 'synnove-torvik')[0]).toBe('hb-305');
    expect(where('lyset på kollokvierommet er ødelagt')[0]).toBeNull();
  });

  it('is no unit for letters that stand for something else', () => {
    expect(where('a bottle of HF tipped over')[2]).toBe('asker');
    expect(where('it is cold in here')[2]).toBe('asker');
    expect(where('somebody used my NTNU account')[2]).toBe('asker');
  });
});
