import { describe, expect, it } from 'vitest';
import { type Category, categories } from '../../../src/domain/reports/terms.ts';
import { read } from './read.ts';

/** A text in each language for every category. */
const examples: Readonly<Record<Category, readonly [string, string]>> = {
  'personal-injury': ['En kollega brakk håndleddet i går', 'a visitor fainted on Monday'],
  'mechanical-injury': ['Jeg kuttet meg i fingeren på en kniv', 'I slipped and twisted my ankle on Tuesday'],
  'chemicals-gases': ['Syre lagret uten merking', 'gas cylinders are not strapped to the wall'],
  biological: ['Blodprøver ligger framme på benken', 'mouse droppings on the benches'],
  radiation: ['Laseren står på uten skjerm', 'the dosimeters have not been read'],
  electrical: ['Stikkontakten henger ut av veggen', 'bare wires behind the desk'],
  fire: ['Brannslukkeren er utgått', 'the smoke detector is taped over'],
  'escape-routes': ['Rømningsveien er sperret av esker', 'the emergency exit is blocked'],
  'access-control': ['Døra står ulåst hele natta', 'the key card of somebody who left still works'],
  'indoor-climate': ['Det lukter mugg på kontoret', 'it is far too hot and stuffy in here'],
  noise: [
    'Støyen er så høy at vi ikke hører hverandre',
    'the ventilation is so loud that we need ear protection',
  ],
  ergonomics: ['Benkene er for lave, vi står med krum rygg', 'we lift heavy boxes by hand'],
  'building-technical': ['Rekkverket i trappa er løst', 'water is dripping from the ceiling'],
  laboratory: ['Avtrekket på laben virker ikke', 'no eye wash in the lab'],
  'fieldwork-transport': [
    'Redningsvestene på feltbåten er utgått',
    'the car skidded during fieldwork on Monday',
  ],
  'violence-threats': ['En student truet meg i går', 'a man threw a bottle at the guard last night'],
  psychosocial: [
    'Bemanningen er så lav at folk går doble skift',
    'the workload is unreasonable and everybody is stressed',
  ],
  environment: ['Løsemiddel ble helt i sluket i går', 'oil leaked into the stream on Monday'],
  'hse-round': ['Vernerunde i går: rot i gangen', 'found during our HSE round: no labels'],
  other: ['Førstehjelpsskrinet er tomt', 'no first aid kit anywhere'],
};

describe('the categories of a nonconformity', () => {
  it.each(categories)('%s', (category) => {
    for (const text of examples[category])
      expect([text, read(text).categories]).toEqual([text, expect.arrayContaining([category])]);
  });

  it('are not those of the room where it happened', () => {
    expect(read('Jeg snublet i Høyspenthallen i går').categories).not.toContain('electrical');
    expect(read('the whiteboard in the X-ray laboratory fell on my foot yesterday').categories).not.toContain(
      'radiation',
    );
  });

  it('are those of the room too where somebody works there unguarded', () => {
    expect(read('students work alone at night in the high voltage hall').categories).toContain('electrical');
  });

  it('call it laboratory where the text says lab, not where only the room is one', () => {
    expect(read('Søl på benken i organisk lab').categories).toContain('laboratory');
    expect(read('Syre på benken i K2-207').categories).not.toContain('laboratory');
  });

  it('put a fall, cut or squeeze under mechanical injury only where it came to that, or nearly', () => {
    expect(read('Det er glatt i trappa').categories).not.toContain('personal-injury');
    expect(read('I nearly fell on the icy stairs this morning').categories).toContain('mechanical-injury');
  });
});
