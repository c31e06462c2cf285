import { describe, expect, it } from 'vitest';
import { findPersonal } from '../../../src/language/drafting/personal.ts';
import { sample } from '../understanding/directory.ts';
import { read } from './read.ts';

const found = (text: string) =>
  findPersonal(text, sample).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
const names = (text: string) => found(text).flatMap(([kind, words]) => (kind === 'person' ? [words] : []));

describe('a person named', () => {
  it.each([
    ['Stefan Grüningen veltet en dewar', ['Stefan Grüningen']],
    ['kjetil tverdal is at work', ['kjetil tverdal']],
    ['I går hjalp Jonas Bergstrøm oss', ['Jonas Bergstrøm']],
    ['Kari O. mistet brillene', ['Kari O']],
    ['then Mohammed slipped', ['Mohammed']],
    ['Åse på ekspedisjonen ringte', ['Åse']],
    ['vaktmester Olsen kom', ['Olsen']],
    ['Dr. Petrov called', ['Petrov']],
    ['Ola’s hand and Nina Sørbø’s bag', ['Ola', 'Nina Sørbø']],
    ['Anne-Marie van der Berg lo', ['Anne-Marie van der Berg']],
    ['Holtåsn skar seg', ['Holtåsn']],
    ['Nguyen burned his fingers', ['Nguyen']],
    ['I går kuttet Nguyen seg', ['Nguyen']],
    ['Tran sin finger vart klemd', ['Tran']],
    ['Trans finger ble klemt', ['Trans']],
    ['Tran’s finger was squeezed', ['Tran']],
    ['Tran fikk fingeren i klem', ['Tran']],
    ['Nguyen got acid on his left hand', ['Nguyen']],
    ['Heise-Anders kutta seg', ['Heise-Anders']],
  ])('in %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['Lampa på Møterom Higgs er gått'],
    ['the Marie Curie room is cold'],
    ['Suhmhuset og Lerkendal gård'],
    ['Det var is på veien til Oppdal og Røros i november'],
    ['a Bunsen burner in Realfagbygget'],
    ['Equinor og Sintef var på besøk på mandag'],
    ['Teams og Outlook virker ikke'],
    ['En student sa ifra. Even om det var sent, kom hun'],
    ['Norsk Hydro, General Electric machine'],
    ['HELE BYGGET LUKTER RØYK OG GASS'],
    ['Karl Fischer-titrering gikk galt'],
    ['Hylla fikk en bulk'],
    ['Motoren skar seg'],
    ['Boremaskinen skar seg og stoppet'],
    ['Sveiseren brente seg på hånda'],
    ['Ho kutta seg'],
    ['Lærling skada seg'],
    ['Robotens arm ble klemt'],
    ['Technician burned his fingers'],
    ['Lundamo er stengt'],
  ])('is nobody in %j', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('numbers and addresses of a person', () => {
  it.each([
    ['ring 917 55 432', [['phone', '917 55 432']]],
    ['call me at +46 70 123 45 67', [['phone', '+46 70 123 45 67']]],
    ['tlf. 73591234', [['phone', '73591234']]],
    ['skriv til ola.nordmann@example.org', [['email', 'ola.nordmann@example.org']]],
    ['skriv til leif (at) example.no', [['email', 'leif (at) example.no']]],
    ['leif at example dot no', [['email', 'leif at example dot no']]],
    ['leif.hansen krøllalfa example punktum no', [['email', 'leif.hansen krøllalfa example punktum no']]],
    ['fødselsnummer 010190 12345', [['identity-number', '010190 12345']]],
    ['hun er 41019012345 i systemet', [['identity-number', '41019012345']]],
    ['national ID 010190 12345, fell', [['identity-number', '010190 12345']]],
    ['fnr 12345', [['identity-number', '12345']]],
  ])('in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    '010190 123 45',
    '01.01.1990 12345',
    '01011990 12345',
    '010190  12345',
    '010190 - 12345',
    '010190/12345',
    '01/01/90 12345',
    '０１０１９０１２３４５',
    '010190\u200b12345',
  ])('an identity number however it is written: %j', (number) => {
    expect(found(`om ${number}, altså`)).toEqual([['identity-number', number]]);
  });

  it.each([
    ['Rom 2303 og K2-113'],
    ['aceton, CAS 67-64-1'],
    ['det kostet 12 500 000 kr'],
    ['20.11.2026 kl. 10.15 og 2026-11-20'],
    ['20.11.26 14.30 - 15, og 20.11.2026 14305'],
    ['sak 20261234, serienummer 98765432'],
    ['230 V og 400 000 volt'],
    ['ring 113 eller 110'],
    ['look at the dot on the wall'],
    ['the printer at home dot matrix'],
    ['Finding @ K2.113, see note'],
  ])('are none in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('are found however long the text is', () => {
    const text = `${'Det lå glass på gulvet. '.repeat(4000)}Han heter 01019012345.`;
    expect(found(text)).toEqual([['identity-number', '01019012345']]);
    expect(read(text).flags).toEqual(['personal-data']);
  });
});

describe('a post that one person has', () => {
  it.each([
    ['Instituttlederen på IHG falt', ['Instituttlederen']],
    ['the dean of NV was there', ['the dean']],
    ['Verneombudet på biologi gled', ['Verneombudet']],
  ])('in %j', (text, expected) => {
    expect(found(text).flatMap(([kind, words]) => (kind === 'post' ? [words] : []))).toEqual(expected);
  });

  it.each([
    ['sjefen min', 'my supervisor', 'a head of department', 'Hvem er verneombudet vårt?', 'the cleaner'],
  ])('is none in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the health of somebody without a name', () => {
  it.each([
    ['Min kollega har kreft', 'kreft'],
    ['En student med ADHD jobber alene', 'ADHD'],
    ['Han på kontor 312 har blødersjukdom', 'blødersjukdom'],
    ['Vaskedama er gravid og bruker formalin', 'gravid'],
    ['A colleague has a pacemaker', 'pacemaker'],
  ])('is shown and sets no flag: %j', (text, words) => {
    expect(found(text)).toEqual([['health', words]]);
    expect(read(text).flags).toEqual([]);
  });

  it.each([
    ['Tre på kontoret er sykmeldte'],
    ['Hvis en student har allergi må det stå på døra'],
    ['A student had an allergic reaction to latex'],
    ['En student kan ha epilepsi'],
    ['En person har kreft'],
  ])('is none in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the flags', () => {
  it.each([
    ['Kari Nygjerd kuttet seg i fingeren', ['personal-data', 'health-data']],
    ['Kari Nygjerd sa at en student kuttet seg', ['personal-data']],
    ['Stefan Grüningen nearly hit his head', ['personal-data']],
    ['Verneombudet på biologi gled og er sykmeldt', ['personal-data', 'health-data']],
    ['Jeg kuttet meg i fingeren', []],
    ['En student besvimte', []],
    ['Jeg er gravid og jobber med formaldehyd', ['health-data']],
    ['I have asthma and there is dust everywhere', ['health-data']],
    ['Tre på kontoret er sykmeldte', []],
    ['The apprentice, ID number 010190 12345, hurt his back', ['personal-data', 'health-data']],
    ['Kjetil Tverdal was in the lab. He fainted.', ['personal-data', 'health-data']],
  ])('of %j', (text, flags) => {
    expect(read(text).flags).toEqual(flags);
  });

  it('tell who was hurt from who was only there', () => {
    const as = findPersonal('Kari Nygjerd kuttet seg, Stefan Grüningen plastret', sample).map((each) => [
      each.kind,
      each.as,
    ]);
    expect(as).toEqual([
      ['person', 'injured'],
      ['health', 'injured'],
      ['person', 'other'],
    ]);
  });

  it('of whoever drove somebody to the hospital do not say that they were hurt', () => {
    const text =
      'Kari Nygjerd cut her hand, Stefan Grüningen drove her to work. Geir Lervåg drove him to the hospital';
    const hurt = findPersonal(text, sample).flatMap(({ kind, as, start, end }) =>
      kind === 'person' && as === 'injured' ? [text.slice(start, end)] : [],
    );
    expect(hurt).not.toContain('Geir Lervåg');
  });

  it('stand where they stand in the text, also when it is written with loose accents', () => {
    const loose = 'Håkon Kvamsø falt på isen og brakk håndleddet'.normalize('NFD');
    expect(found(loose).map(([kind, words]) => [kind, words?.normalize('NFC')])).toEqual([
      ['person', 'Håkon Kvamsø'],
      ['health', 'brakk'],
    ]);
  });
});
