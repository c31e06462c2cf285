import { describe, expect, it } from 'vitest';
import { understood } from './directory.ts';

const meant = (text: string) => understood(text).intent;

describe('what a text wants', () => {
  it.each([
    ['hvem har ansvaret for avtrekksskapene?'],
    ['Who is responsible for the fume cupboards?'],
    ['kem har ansvar for stoffkartoteket'],
    ['kven er verneombod hos oss'],
    ['avtrekksskapet suger ikke, hvem skal fikse det'],
    ['verneombud IMF?'],
    ['who do I call if somebody gets hurt?'],
    ['may tasks be delegated, and must it be in writing?'],
    ['where does a matter go that my manager does not solve?'],
  ])('is to know whose a matter is: %s', (text) => {
    expect(meant(text)).toBe('responsible');
  });

  it.each([
    ['Jeg vil melde et avvik'],
    ['I want to report an accident'],
    ['eg skar meg på ein kniv i går'],
    ['the ladder in the store is broken'],
    ['nestenulykke: en gassflaske veltet'],
    ['a student who forgot her goggles got a splash in the eye yesterday'],
  ])('is to tell what happened or is wrong: %s', (text) => {
    expect(meant(text)).toBe('report');
  });

  it.each([
    ['jeg vil delegere HMS-rundene til Stefan'],
    ['please transfer the substance index to Anne'],
    ['hva har jeg fått delegert?'],
    ['show my delegations'],
    ['I accept the role of HSE coordinator'],
    ['jeg ønsker å gi fra meg strålevernoppgavene'],
  ])('is to have a task given, taken over, ended or shown: %s', (text) => {
    expect(meant(text)).toBe('delegate');
  });

  it.each([
    ['det brenner i laboratoriet'],
    ['hjelp, hun puster ikke'],
    ['smoke is pouring out of the oven'],
    ['he is unconscious on the floor'],
    ['det brenner! hvem ringer jeg?'],
    ['gas leak in the basement right now'],
  ])('is danger going on now: %s', (text) => {
    expect(meant(text)).toBe('emergency');
  });

  it.each([
    ['hvem ringer vi hvis det brenner?'],
    ['a colleague collapsed last week, who follows that up?'],
    ['hvem har ansvar for brannøvelsen'],
  ])('is no emergency when the danger is thought of, over or trained for: %s', (text) => {
    expect(meant(text)).toBe('responsible');
  });

  it.each([
    ['hjelp'],
    ['hva kan du gjøre?'],
    ['how do I use this?'],
    ['who are you?'],
    ['kan du engelsk?'],
    [''],
  ])('is to know what Verne can do: %s', (text) => {
    expect(meant(text)).toBe('help');
  });

  it.each([['hei'], ['god morgen!'], ['tusen takk for hjelpen'], ['thanks a lot'], ['how are you?']])(
    'is a pleasantry: %s',
    (text) => {
      expect(meant(text)).toBe('smalltalk');
    },
  );

  it.each([
    ['hvem vant kampen i går'],
    ['who is the prime minister of Sweden'],
    ['blir det regn i morgen? sjekk været'],
    ['translate this letter for me'],
    ['skriv et dikt om høsten'],
  ])('is something else altogether: %s', (text) => {
    expect(meant(text)).toBe('out-of-scope');
  });

  it('is a report with the words of a question about somebody "who" did something', () => {
    expect(meant('the student who spilled the acid is fine')).toBe('report');
  });
});
