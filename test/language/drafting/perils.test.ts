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
  [
    'a man overboard',
    'han ene gikk over ripa på tokt, ser han itj lenger',
    'Kajakken kantret på padleturen, men han kom seg i land',
  ],
  [
    'a capsized boat',
    'The canoe went over and one of us is nowhere to be seen',
    'The canoe went over but both were pulled out at once',
  ],
  [
    'lost contact',
    'Vi har mistet kontakten med to studenter i snøstormen',
    'Vi mistet kontakten med to studenter i tåka, men de ble funnet ved hytta',
  ],
  ['no way out', 'Smoke, lots of it, we cannot see the exit', 'The exit sign is hard to see'],
  [
    'a grip on live current',
    'han får ikke slippt taket i skapet, det er strøm på det',
    'Skapet gir litt støt, men jeg kunne slippe med en gang',
  ],
  [
    'somebody up a mast',
    'Nån har klatra opp i høgspentmasta, han høre itj på oss',
    'Stigen opp i høyspentmasta er løs',
  ],
  [
    'an overdose',
    'I swallowed forty ibuprofen and now I regret it',
    'The first-aid box has forty ibuprofen that expired',
  ],
  [
    'a farewell',
    'Ho skriv at ho skal gjere det slutt i natt',
    'Vi vil gjøre slutt på papirskjemaene i natt-skiftet',
  ],
  [
    'a vessel about to burst',
    'Manometeret går bare oppover og sprengblekket har ikke gått, vi springer',
    'Manometeret på trykktanken er ikke kontrollert på ti år',
  ],
  [
    'an animal that bites',
    'A huge dog has got hold of a boy and will not let go',
    'Dogs without a lead by the entrance scare people',
  ],
  [
    'a bite that gets worse',
    'adder got my ankle, swollen up to the knee',
    'an adder was seen by the path, nobody was bitten',
  ],
  [
    'somebody alone who fades',
    'im alone at the station, feeling faint and cannot stand',
    'People work alone at the station at night',
  ],
  [
    'a threat of death at the door',
    "A man is banging on our door and says he'll kill us",
    'A man wrote in a letter that he will kill us',
  ],
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
    ['a condition', 'Brannalarmen er kobla ut. Brenner det der, får vi ikke vite det'],
    ['denied after its verb', 'Propanflaska står rett i sola, ventilen siver ikke ennå'],
    ['to come some day', 'En vakker dag tar det fyr i søpla, for det ligger oljefiller der'],
    ['only imagined', 'Si at noen får hjertestans på feltkurs, hvem er det meningen vi skal ringe da?'],
    ['before what did not come', 'En lader ble glovarm, jeg fikk dratt den ut før den tok fyr i gardina'],
    ['what made people ill', 'Fumes from the new glue made two of us sick, sore throat and headache'],
    ['over', 'Kollega besvimte av gass, ambulansen har vært her og han er våken igjen'],
  ])('is none where it is %s', (_, text) => {
    expect(read(text).door).not.toBe('emergency');
  });

  it('at an hour that is to come is not over', () => {
    expect(read('Noen har ringt og sagt at det ligger en bombe her, den går av klokka tolv').door).toBe(
      'emergency',
    );
  });

  it('is of this evening where it says "tonight"', () => {
    expect(read('I want to end it tonight').door).toBe('emergency');
  });

  it('"vår" is ours and puts nothing into the past', () => {
    expect(read('Ein gut held veilederen vår og nektar å sleppe ho ut').door).toBe('emergency');
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
    const elsewhere = [
      'imagined',
      'some-day',
      'harmless',
      'joking',
      'bygone',
      'habitual',
      'asked-in-general',
      'cry',
    ];
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

  it.each(['hannj e her å det renne', 'kranvannet rænn'])('are found in dialect: %s', (text) => {
    expect(said(text)).toBe(1);
  });

  it('are found without their apostrophe', () => {
    const findIt = phrasesOf({ stuck: { nb: '', en: 'can t get out' } });
    expect(findIt(readText('we cant get out')).length).toBe(1);
    expect(findIt(readText("we can't get out")).length).toBe(1);
  });

  it.each(['det rant i går', 'tavlemøte i dag', 'vi får det, og det ble stoppet', 'jeg ble running for det'])(
    'are not found in another form, clause or language: %s',
    (text) => {
      expect(said(text)).toBe(0);
    },
  );
});
