import { describe, expect, it } from 'vitest';
import { perilsTold } from '../../../src/language/drafting/perils.ts';
import { phrasesOf } from '../../../src/language/drafting/phrases.ts';
import { readReport } from '../../../src/language/drafting/readReport.ts';
import { toldOf } from '../../../src/language/drafting/told.ts';
import { perilSigns } from '../../../src/language/drafting/vocabulary/perilSigns.ts';
import { perils } from '../../../src/language/drafting/vocabulary/perils.ts';
import { readText } from '../../../src/language/understanding/text.ts';
import { sample } from '../understanding/directory.ts';
import { now, read } from './read.ts';

/** Each kind of grave danger with something that is the same matter and no danger now. */
const told: readonly (readonly [danger: string, now: string, notNow: string])[] = [
  [
    'fire',
    'Gardina på lesesalen brenn, ho er ikkje stor enno',
    'Gardina på lesesalen brann i går, sløkt med teppe',
  ],
  [
    'a fire not under control',
    'fire in the kitchen, not under control',
    'the fire in the kitchen was put out',
  ],
  ['smoke', 'røyken siver inn under døra vår', 'røyken seig inn under døra i går'],
  [
    'gas',
    'chlorine smell spreading, three of us are coughing',
    'we should measure the chlorine smell once a year',
  ],
  [
    'a weapon',
    'en fremmed mann har låst seg inne med en ansatt og har pistol',
    'en mann viste fram en pistol i går og ble tatt',
  ],
  [
    'a threat that is here',
    'A man with an axe stands outside our door',
    'A man wrote in an email that he would come with an axe',
  ],
  [
    'a bag that ticks',
    'Det tikker i ei veske som står igjen, ledninger stikker ut',
    'Klokka på veggen tikker så det ikke går an å jobbe',
  ],
  [
    'a bulging container',
    'Beholderen buler ut og blir varmere og varmere',
    'En tom beholder på lageret er bulet',
  ],
  [
    'a collapse',
    'the scaffold is giving way and there are people on it',
    'the scaffold could give way some day',
  ],
  [
    'water at the current',
    'Vannet fosser inn i tavla og elektrikeren er der nede',
    'Vannet drypper på tavla hver gang det regner',
  ],
  [
    'a bite that swells',
    'bitten by an adder and her whole leg is swelling',
    'there are adders by the field station',
  ],
  [
    'blood that does not stop',
    'blodet pumpar og vi får det ikkje stoppa',
    'litt blod på fingeren, plaster på',
  ],
  ['an arm held fast', 'Han fekk armen i dreiebenken og sit fast', 'Skuffen i dreiebenken sit fast'],
  [
    'a lift with people',
    'heisen har stoppet mellom etasjene, vi er seks i den',
    'heisen er ute av drift, vi bruker trappa',
  ],
  [
    'people not back',
    'group of four not back from the glacier, no answer on the radio',
    'the radio for the glacier has no battery',
  ],
  ['an avalanche', 'snøskred, vi mangler to', 'kurs om snøskred neste uke'],
  ['a life in danger', 'hun skriver at hun ikke vil leve mer', 'finnes det kurs om selvmord?'],
  ['a source outside its shield', 'Kilden er ute av skjermingen og folk står rundt', 'Kilden er merket feil'],
];

describe('grave danger', () => {
  it.each(told)('%s goes on in «%s» and not in «%s»', (_, goesOn, isNot) => {
    expect(read(goesOn).door).toBe('emergency');
    expect(read(isNot).door).not.toBe('emergency');
  });

  it('outweighs what other reports have said with the same words', () => {
    const text = 'Hi, small thing maybe, but the CO alarm is going and three of us have a headache';
    expect(readReport({ text, asker: null, now }, sample).door).toBe('emergency');
  });

  it.each(['Fire!', 'brann!!', 'ILDEBRANN i modellverkstedet!!!', 'hjelp'])('is a cry alone: %s', (cry) => {
    expect(read(cry).door).toBe('emergency');
  });

  it.each([
    ['told in jest', 'Det brenner i kontoret mitt av frister, haha'],
    ['asked in general', 'Hvem ringer jeg om noen sitter fast i heisen?'],
    ['of last week', 'Heisen stod fast mellom etasjene sist veke, vi var seks'],
    ['a thing that only bears the name', 'the fire door behind the stage does not close'],
    ['over', 'Kollega besvimte av gass, ambulansen har vært her og han er våken igjen'],
  ])('is none where it is %s', (_, text) => {
    expect(read(text).door).not.toBe('emergency');
  });

  it('at an hour that is to come is not over', () => {
    expect(read('Noen har ringt og sagt at det ligger en bombe her, den går av klokka tolv').door).toBe(
      'emergency',
    );
  });

  it('"noe lekker" is no denial, and neither is the nynorsk "no"', () => {
    expect(read('svimmel og kvalm alle tre, noe lekker fra skapet').door).toBe('emergency');
  });
});

describe('the table of grave danger', () => {
  it('uses every part that it names words for', () => {
    const used = new Set<string>(
      perilSigns.flatMap(({ going, beside, unless = [] }) => [...going, ...beside.flat(), ...unless]),
    );
    const elsewhere = ['harmless', 'joking', 'bygone', 'habitual', 'asked-in-general', 'cry'];
    expect(Object.keys(perils).filter((part) => !used.has(part) && !elsewhere.includes(part))).toEqual([]);
  });

  it('drops a part inside words that are harmless', () => {
    expect(perilsTold(toldOf('the fire extinguisher is old')).has('blaze')).toBe(false);
    expect(perilsTold(toldOf('the fire is old')).has('blaze')).toBe(true);
  });
});

describe('phrases', () => {
  const find = phrasesOf({ flows: { nb: 'renner, *tavle, brann*, får .. stoppet', en: 'running' } });
  const said = (text: string) => find(readText(text)).length;

  it.each(['det renner nå', 'det rennar no', 'ved hovedtavle', 'ein brannslange', 'vi får det ikke stoppet'])(
    'are found in %s',
    (text) => {
      expect(said(text)).toBe(1);
    },
  );

  it.each(['det rant i går', 'tavlemøte i dag', 'vi får det, og det ble stoppet', 'jeg ble running for det'])(
    'are not found in another form, clause or language: %s',
    (text) => {
      expect(said(text)).toBe(0);
    },
  );
});
