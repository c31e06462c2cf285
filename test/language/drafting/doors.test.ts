import { describe, expect, it } from 'vitest';
import type { Door } from '../../../src/domain/reports/routing.ts';
import { read } from './read.ts';

/** Texts in both languages for every door. */
const doors: readonly (readonly [Door, readonly string[]])[] = [
  [
    'nonconformity',
    [
      'Rekkverket i trappa er løst',
      'The fume hood does not draw any air',
      'En student kuttet seg i går',
      'a pupil threatened me with a chair last week',
      'Vi rekker ikke over arbeidsmengden, tre er utslitt',
      'Noen har lagt igjen noe rart bak døra her',
    ],
  ],
  [
    'emergency',
    [
      'Det brenner i avtrekket!',
      'Smoke is pouring out of the server room',
      'Kollegaen min puster ikke',
      'a man with a knife in the lobby',
      'Det lukter sterkt av gass i gangen',
      'she is unconscious on the floor',
      'to personer sitter fast i heisen og det ryker',
      'call an ambulance, a student fell from the crane',
    ],
  ],
  ['e-caretaker', ['Lyspæra på toalettet er gått', 'The blinds in my office are stuck', 'såpa er tom på do']],
  [
    'whistleblowing',
    [
      'Sjefen fakturerer private innkjøp på prosjektmidlene',
      'my supervisor sends me nude photos',
      'Jeg vil varsle om korrupsjon',
      'somebody in the group fabricated the data in our paper',
    ],
  ],
  [
    'conduct',
    [
      'Jeg blir mobbet av to kolleger',
      'my manager yells at us every week',
      'Dei frys meg ut og baksnakkar meg',
    ],
  ],
  [
    'information-security',
    [
      'Jeg trykket på en lenke i en mistenkelig e-post',
      'lost my work laptop on the bus',
      'Sendte personopplysninger til feil mottaker',
    ],
  ],
  [
    'learning-environment',
    ['Foreleseren møter ikke opp til undervisningen', 'There are too few study places before the exams'],
  ],
  [
    'placement',
    ['Jeg er i praksis på et sykehjem og ble slått av en pasient', 'during my internship a load fell'],
  ],
  [
    'none',
    [
      'hei',
      'thanks for the help!',
      'How do I report something?',
      'hvem er verneombud hos oss?',
      'jeg ville bare',
    ],
  ],
];

describe('where a text belongs', () => {
  describe.each(doors)('%s', (door, texts) => {
    it.each(texts)('%s', (text) => {
      expect(read(text).door).toBe(door);
    });
  });

  it('is a nonconformity when damage that hurts nobody has stood for long', () => {
    expect(read('The tap in the kitchen drips').door).toBe('e-caretaker');
    expect(read('The tap in the kitchen has been dripping for months').door).toBe('nonconformity');
    expect(read('Håndtaket på skapet har vært ødelagt siden august').door).toBe('nonconformity');
  });

  it('is a nonconformity, and not sure of it, where no word tells', () => {
    expect(read('Den nye ordningen ved siden av er ikke slik vi avtalte')).toMatchObject({
      door: 'nonconformity',
      confident: false,
    });
  });

  it('gives no kind and no category behind any other door', () => {
    for (const [door, [text = '']] of doors) {
      const { kind, categories } = read(text);
      if (door !== 'nonconformity') expect([door, kind, categories]).toEqual([door, null, []]);
    }
  });
});

describe('danger that goes on', () => {
  it.each([
    ['Det brant i en søppelkasse i går, brannen er slukket'],
    ['The fire is out and the fire brigade has left'],
    ['Hva gjør vi hvis det begynner å brenne?'],
    ['we had a fire drill yesterday with smoke in the corridor'],
    ['Det lukter litt gass hver morgen når vi åpner laben'],
    ['En student besvimte på laben i går, ambulansen hentet ham'],
    ['the drawer of my desk is stuck'],
  ])('is over, supposed or no danger: %s', (text) => {
    expect(read(text).door).not.toBe('emergency');
  });

  it('is told from what was, sentence by sentence', () => {
    expect(read('Det luktet gass i går også. Nå lekker det gass igjen, vi evakuerer.').door).toBe(
      'emergency',
    );
    expect(read('I går brant det. Nå brenner det igjen!').door).toBe('emergency');
  });

  it('is of today, also when no day is told, and a few minutes are no past', () => {
    expect(read('flames in the lab, help us')).toMatchObject({ door: 'emergency', happenedOn: '2026-11-20' });
    expect(read('explosion in E-204 five minutes ago, smoke everywhere').door).toBe('emergency');
  });
});
