import { describe, expect, it } from 'vitest';
import { guardOf, withNeutralWords } from '../../src/app/drafts/guard.ts';
import { findPersonal } from '../../src/language/drafting/personal.ts';
import { sample } from '../language/understanding/directory.ts';
import { desk } from './desk.ts';
import { leif, says } from './said.ts';

const at = { core: { findPersonal }, dir: sample };

async function madeNeutral(what: string) {
  const { ask, draftOf } = desk();
  await ask(leif, says('Gro Holtåsen kuttet seg på K2-113 i går, plaster ble brukt.'));
  const draft = await draftOf(leif);
  if (!draft) throw new Error('no draft');
  const neutral = withNeutralWords(at, { ...draft, answers: { ...draft.answers, what } });
  return { what: neutral.answers.what, own: neutral.original?.what, state: guardOf(at, neutral)?.state };
}

describe('a report made neutral', () => {
  it.each([
    ['Min kollega Kari Osmark har kreft', 'Min kollega har (helseopplysning utelatt)'],
    [
      'Kari Osmark kuttet seg. Hun har epilepsi.',
      'Den skadde kuttet seg. Hun har (helseopplysning utelatt).',
    ],
    ['Kari Osmark har kreft', 'Den skadde har kreft'],
    ['Kari fell', 'A person fell'],
  ])('leaves nothing to be decided about: %j', async (text, expected) => {
    expect(await madeNeutral(text)).toEqual({ what: expected, own: text, state: 'neutral' });
  });
});
