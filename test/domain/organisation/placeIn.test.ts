import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../src/domain/organisation/placeIn.ts';
import { organisation } from '../../fakes/organisation.ts';

const dir = organisation()
  .unit('root')
  .place('realfag', 'root', {
    names: { nb: 'Realfagbygget', en: 'Science Building' },
    building: 'Realfagbygget',
    room: null,
  })
  .place('d2-152', 'root', {
    names: { nb: 'Laserlaboratoriet', en: 'Laser laboratory' },
    building: 'Realfagbygget',
    room: 'D2-152',
  })
  .place('e-204', 'root', {
    names: { nb: 'Elektronikklab', en: 'Electronics lab' },
    building: 'Elektrobygget',
    room: 'E-204',
  })
  .place('teaching', 'root', {
    names: { nb: 'Undervisningsrom', en: 'Teaching room' },
    building: 'Dragvoll bygg 6',
    room: '6-101',
  })
  .place('teaching-south', 'root', {
    names: { nb: 'Undervisningsrom sør', en: 'Teaching room south' },
    building: 'Dragvoll bygg 7',
    room: '7-101',
  })
  .place('d-2303', 'root', {
    names: { nb: 'Testlab', en: 'Test lab' },
    building: 'Dragvoll bygg 2',
    room: '2303',
  })
  .place('gata', 'root', {
    names: { nb: 'Gata på Dragvoll', en: 'The street' },
    building: 'Dragvoll bygg 2',
    room: 'Gata',
  })
  .place('store-a', 'root', { names: { nb: 'Kjølerom', en: 'Cold room' }, building: 'Block A', room: 'A-1' })
  .place('store-b', 'root', { names: { nb: 'Kjølerom', en: 'Cold room' }, building: 'Block B', room: 'B-1' })
  .open();

/** The place found, the words that name it, and whether it is sure. */
function mention(text: string) {
  const found = placeIn(dir, text);
  return found && [found.place.id, text.slice(found.start, found.end), found.sure];
}

describe('the place that a text mentions', () => {
  it('is found by room number, however it is written', () => {
    expect(mention('Søl på gulvet i D2-152 i går')).toEqual(['d2-152', 'D2-152', true]);
    expect(mention('spill in d2 152!')).toEqual(['d2-152', 'd2 152', true]);
    expect(mention('i rom E204, tror jeg')).toEqual(['e-204', 'E204', true]);
  });

  it('is found by name in either language and by building', () => {
    expect(mention('Smoke in the Laser Laboratory')).toEqual(['d2-152', 'Laser Laboratory', true]);
    expect(mention('det lukter utenfor realfagbygget')).toEqual(['realfag', 'realfagbygget', true]);
  });

  it('is the room rather than its building', () => {
    expect(mention('D2-152 i Realfagbygget')?.[0]).toBe('d2-152');
    expect(mention('i Realfagbygget, laserlaboratoriet')?.[0]).toBe('d2-152');
  });

  it('is the one with the longest name', () => {
    expect(mention('glass in the teaching room south')).toEqual([
      'teaching-south',
      'teaching room south',
      true,
    ]);
  });

  it('is no room that stands in another building than the one named', () => {
    expect(mention('undervisningsrom i Realfagbygget')?.[0]).toBe('realfag');
    expect(mention('kjølerom i Block B')).toEqual(['store-b', 'kjølerom', true]);
  });

  it('is a room by its number whatever building is named beside it', () => {
    expect(mention('D2-152 bak Block A')?.[0]).toBe('d2-152');
  });

  it('is unsure where two rooms have the same name', () => {
    expect(mention('i kjølerom uten lys')?.[2]).toBe(false);
  });

  it('is a number alone only after a word like "room" or with its building', () => {
    expect(mention('kontor 2303 lukter')?.[0]).toBe('d-2303');
    expect(mention('2303 på Dragvoll')?.[0]).toBe('d-2303');
    expect(mention('det kostet 2303 kroner')).toBeNull();
  });

  it('is not every word that happens to be what a room is called', () => {
    expect(mention('jeg falt på gata')).toBeNull();
    expect(mention('jeg falt i gata på Dragvoll')?.[0]).toBe('gata');
  });

  it('is found with a slip or two, and then unsure', () => {
    expect(mention('brann i realfagbyget')).toEqual(['realfag', 'realfagbyget', false]);
    expect(mention('i D2-153')).toBeNull();
  });

  it('is nothing where none is mentioned', () => {
    expect(mention('hei')).toBeNull();
    expect(mention('')).toBeNull();
  });
});
