import { describe, expect, it } from 'vitest';
import { asksWhatIsUndelivered, channelCommandIn, channelWishIn } from '../../src/language/channelWish.ts';

const saying = (text: string) => {
  const wish = channelWishIn(text);
  return wish && `${wish.wish} “${wish.unit}” ${wish.language ?? '–'}`;
};

describe('what is said of the channels of a unit', () => {
  it.each([
    ['connect this channel to IKJ', 'connect “IKJ” –'],
    ['Connect this channel', 'connect “” –'],
    ['please connect this channel to my department', 'connect “” –'],
    [
      'connect this channel to the Department of Chemistry in English',
      'connect “the Department of Chemistry” en',
    ],
    ['Can you connect IKJ to this channel?', 'connect “IKJ” –'],
    ['post here for IKJ', 'connect “IKJ” –'],
    ['use this channel for IKJ, in Norwegian', 'connect “IKJ” nb'],
    ['koble denne kanalen til IKJ', 'connect “IKJ” –'],
    ['Koble kanalen til Institutt for kjemi på engelsk', 'connect “Institutt for kjemi” en'],
    ['koble til denne kanalen', 'connect “” –'],
    ['kople denne kanalen til instituttet vårt', 'connect “” –'],
    ['kan du koble IKJ til denne kanalen?', 'connect “IKJ” –'],
    ['bruk denne kanalen for IKJ', 'connect “IKJ” –'],
    ['poste her for IKJ', 'connect “IKJ” –'],
    ['disconnect this channel', 'disconnect “” –'],
    ['disconnect this channel from IKJ', 'disconnect “IKJ” –'],
    ['koble fra denne kanalen', 'disconnect “” –'],
    ['koble denne kanalen fra IKJ', 'disconnect “IKJ” –'],
    ['koble fra kanalen.', 'disconnect “” –'],
    ['stop posting here', 'disconnect “” –'],
    ['slutt å poste her', 'disconnect “” –'],
    ['Where do you post?', 'list “” –'],
    ['where do you post for IKJ?', 'list “IKJ” –'],
    ['hvor poster du?', 'list “” –'],
    ['Hvor legger du ut ting for IKJ?', 'list “IKJ” –'],
    ['hvilke kanaler er koblet til IKJ?', 'list “IKJ” –'],
    ['kanaler', 'list “” –'],
    ['our channels', 'list “” –'],
    ['vis kanalene våre', 'list “” –'],
  ])('%s', (text, meant) => {
    expect(saying(text)).toBe(meant);
  });

  it.each([
    'Noen må koble fra strømmen i K2-113 før det skjer noe',
    'the channel under the floor is blocked',
    'koble til',
    'connect',
    'avløpskanalen er tett',
    'Koble fra gassen til rommet',
    'kanal',
    'Hvor skriver jeg avvik?',
    'Avtrekkskanalen på K2-113 er ikke koblet til',
    'disconnect the gas before you leave',
    'where do I post this?',
    '',
    `connect this channel to ${'x'.repeat(300)}`,
  ])('is not meant by “%s”', (text) => {
    expect(channelWishIn(text)).toBeNull();
  });
});

describe('what follows a command', () => {
  it.each([
    ['connect', 'connect ""'],
    ['connect IKJ', 'connect "IKJ"'],
    ['koble IKJ', 'connect "IKJ"'],
    ['koble til IKJ', 'connect "IKJ"'],
    ['connect to IKJ', 'connect "IKJ"'],
    ['disconnect', 'disconnect ""'],
    ['disconnect IKJ', 'disconnect "IKJ"'],
    ['koble fra', 'disconnect ""'],
    ['koble fra IKJ', 'disconnect "IKJ"'],
    ['koble denne kanalen fra IKJ', 'disconnect "IKJ"'],
    ['connect this channel to IKJ', 'connect "IKJ"'],
    ['channels', 'list ""'],
    ['kanaler for IKJ', 'list "IKJ"'],
  ])('%s', (text, meant) => {
    const found = channelCommandIn(text);
    expect(found && `${found.wish} "${found.unit}"`).toBe(meant);
  });

  it('is nothing of this when it is about something else', () => {
    expect(channelCommandIn('who is responsible for IKJ?')).toBeNull();
    expect(channelCommandIn('report')).toBeNull();
  });
});

describe('asking what could not be delivered', () => {
  it.each([
    'delivery',
    'Hva kom ikke fram?',
    'hva ble ikke levert',
    'what could not be delivered?',
    'undelivered messages',
    'leveringsfeil',
  ])('%s', (text) => {
    expect(asksWhatIsUndelivered(text)).toBe(true);
  });

  it.each(['hva kom ikke', 'The delivery of acetone was late', 'levering av gass til K2-113', 'hvem'])(
    'is something else than “%s”',
    (text) => {
      expect(asksWhatIsUndelivered(text)).toBe(false);
    },
  );
});
