import { describe, expect, it } from 'vitest';
import { type Intent, intentOf } from '../../src/language/intents.ts';

const asked: readonly (readonly [string, Intent])[] = [
  ['I want to report', 'report'],
  ['I would like to report an incident', 'report'],
  ['meld avvik', 'report'],
  ['Jeg vil melde fra om noe!', 'report'],
  ['melde et avvik', 'report'],
  ['nytt avvik', 'report'],
  ['si fra', 'report'],
  ['my reports', 'reports'],
  ['Vis mine meldinger', 'reports'],
  ['mine saker', 'cases'],
  ['open cases', 'cases'],
  ['mine delegeringer', 'delegations'],
  ['Show my delegations', 'delegations'],
  ['delegations of my unit', 'unit-delegations'],
  ['delegeringer på enheten min', 'unit-delegations'],
  ['deleger', 'hand-over'],
  ['Jeg vil delegere oppgaver', 'hand-over'],
  ['oversikt', 'overview'],
  ['overview of responsibility and tasks', 'overview'],
  ['oversikt over ansvar og oppgaver på IKJ', 'overview'],
  ['oversikt over ansvar, oppgaver og myndighet ved Institutt for fysikk', 'overview'],
  ['Årshjulet vårt', 'year'],
  ['our year', 'year'],
  ['HMS-året vårt', 'year'],
  ['Which of this applies to us this year?', 'year'],
  ['Hva gjelder oss i år?', 'year'],
  ['mitt år', 'own-year'],
  ['årshjulet mitt', 'own-year'],
  ['What do I have to do this year?', 'own-year'],
  ['Hva svarer jeg for i år?', 'own-year'],
  ['Add it to my calendar', 'calendar'],
  ['Legg fristene i kalenderen min', 'calendar'],
  ['Handlingsplanen vår', 'plan'],
  ['our action plan', 'plan'],
  ['the action plan for chemistry', 'plan'],
  ['nytt tiltak', 'plan'],
  ['HMS-runde', 'hse-round'],
  ['Åpne HMS-runden', 'hse-round'],
  ['vernerunde', 'hse-round'],
  ['our HSE round', 'hse-round'],
  ['HSE round at chemistry', 'hse-round'],
  ['Vis HMS-runden på Institutt for kjemi', 'hse-round'],
  ['Funn: løs ledning i K2-113', 'finding'],
  ['New finding - blocked door', 'finding'],
  ['nytt funn', 'finding'],
  ['help', 'help'],
  ['Hjelp!', 'help'],
  ['?', 'help'],
  ['Hva teller som avvik?', 'counts'],
  ['hva er et avvik?', 'counts'],
  ['does this count?', 'counts'],
  ['what should I report', 'counts'],
  ['hva kan du gjøre?', 'help'],
  ['Hei Verne', 'greeting'],
  ['avbryt', 'cancel'],
  ['Cancel', 'cancel'],
  ['tilbake', 'back'],
  ['hopp over', 'skip'],
  ['ferdig', 'finish'],
  ['Skjul navnet mitt', 'confide'],
  ['Kan jeg melde fra anonymt?', 'confide'],
  ['can I report anonymously?', 'confide'],
  ['vis navnet mitt', 'sign'],
  ['på norsk, takk', 'norwegian'],
  ['in English please', 'english'],
  ['english please', 'english'],
  ['English, pls!', 'english'],
  ['please speak English', 'english'],
  ['norsk, takk', 'norwegian'],
  ['Norsk takk.', 'norwegian'],
  ['kan du snakke norsk?', 'norwegian'],
];

describe('what a short message asks for', () => {
  it.each(asked)('understands %j as %s', (text, intent) => {
    expect(intentOf(text)?.intent).toBe(intent);
  });

  it('takes the words after an opening as the beginning of the report', () => {
    expect(intentOf('Meld avvik: det lekker fra taket')).toEqual({
      intent: 'report',
      rest: 'det lekker fra taket',
    });
  });

  it.each([
    'Jeg meldte fra til sjefen i går om at det lekker',
    'The report from last year is missing',
    'Hjelp til med å rydde',
    'Kan jeg delegere HMS-runden?',
    'HMS-runden på K2 fant en løs ledning ved avtrekket, og vi rettet den',
    'Funnet ble meldt',
    '',
  ])('leaves %j to be read as what it is', (text) => {
    expect(intentOf(text)).toBeNull();
  });

  it('reads a very long text without stumbling', () => {
    expect(intentOf('meld '.repeat(20_000))).toBeNull();
  });
});
