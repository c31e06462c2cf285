import { describe, expect, it } from 'vitest';
import type { Core } from '../../src/app/context.ts';
import { createVerne } from '../../src/app/verne.ts';
import { findPersonal } from '../../src/language/drafting/personal.ts';
import { readReport } from '../../src/language/drafting/readReport.ts';
import { understand } from '../../src/language/understanding/understand.ts';
import { desk } from './desk.ts';

const leif = 'leif-sandmark';

/** What somebody who writes this is shown, and whether anything of their words may be kept. */
async function answerTo(text: string) {
  const at = desk();
  const core: Core = { ...at.core, understand, readReport, findPersonal };
  const reply = await createVerne(core).handle({
    event: 'one',
    account: { platform: 'web', tenant: 'local', user: leif },
    profile: async () => ({ name: 'Leif Sandmark', email: 'leif.sandmark@example.no' }),
    locale: null,
    route: null,
    command: { do: 'say', text },
  });
  const sent = await at.store.find('outgoing', 'state', 'pending', { limit: 9 });
  const shown = sent.flatMap(({ doc: { view } }): string[] => {
    if (view?.view !== 'notice') return view ? [view.view] : [];
    const { message } = view;
    if (message.type === 'report-door') return [message.door];
    if (message.type === 'counts')
      return [message.verdict?.counts === false ? `counts not: ${message.verdict.door}` : 'counts'];
    if (message.type !== 'who-answer') return [message.type];
    const [door] = message.doors;
    return [`who: ${door?.names.en ?? 'here'}`];
  });
  const draft = (await at.draftOf(leif)) ?? (await at.offersOf(leif)).at(-1);
  return { shown, forgets: 'forget' in reply && reply.forget === true, words: draft?.answers.what ?? null };
}

const channel = 'who: Whistleblowing channel';
const listeners = 'who: Line manager, safety deputy or occupational health service';
const security = 'who: Information security';
const caretaker = 'who: e-Caretaker';
const learning = 'who: Academic Administration';

describe('somebody who asks where to report what nobody should have to write here', () => {
  it.each([
    ['Where do I report harassment?', 'conduct'],
    ['Hvor melder jeg trakassering?', 'conduct'],
    ['Where can I report bullying?', listeners],
    ['Hvor kan jeg melde mobbing?', 'conduct'],
    ['Hvor sier jeg fra om seksuell trakassering?', channel],
    ['Hvordan varsler jeg om korrupsjon?', channel],
    ['How do I report fraud?', 'whistleblowing'],
    ['Hvor varsler jeg om kritikkverdige forhold?', channel],
    ['Where do I turn when a colleague bullies me?', listeners],
    ['Hvem sier jeg fra til om trakassering?', 'conduct'],
    ['Who do I tell about my boss shouting at me?', listeners],
    ['Sjefen trakasserer meg hver dag, hvor kan jeg melde det?', 'conduct'],
    ['My supervisor keeps touching me. Where do I report it?', 'whistleblowing'],
    ['Kollegaen min mobber meg, hvem kan jeg snakke med?', listeners],
    ['What do I do if I am harassed?', 'conduct'],
    ['Hva gjør jeg hvis jeg blir mobbet?', listeners],
    ['Hva gjør jeg hvis jeg oppdager underslag?', channel],
    ['Skal jeg melde mobbing her?', 'counts not: conduct'],
    ['Should I report bullying here?', 'counts not: conduct'],
    ['Kan jeg melde seksuell trakassering til deg?', 'counts not: whistleblowing'],
    ['Can I report sexual harassment to you?', 'counts not: whistleblowing'],
    ['Is harassment a nonconformity?', 'counts not: conduct'],
    ['Does it count if my supervisor touches me?', 'counts not: whistleblowing'],
  ])('is shown the door, and nothing is kept: %s', async (text, door) => {
    const { shown, forgets, words } = await answerTo(text);
    expect(shown).toEqual([door]);
    expect(forgets).toBe(true);
    expect(words).toBeNull();
  });
});

describe('somebody who asks where to report what goes elsewhere', () => {
  it.each([
    ['Where should I report a data breach?', security],
    ['Hvor melder jeg et datainnbrudd?', security],
    ['Where do I report a broken light bulb?', caretaker],
    ['Hvor melder jeg ei lyspære som er gått?', caretaker],
    ['Where do I report problems with teaching?', 'learning-environment'],
    ['Hvor melder jeg dårlig læringsmiljø?', learning],
    ['Hvor melder jeg et uhell i praksis?', 'placement'],
    ['Should I report a lost laptop?', 'counts not: information-security'],
    ['Må jeg melde fra om phishing?', 'counts not: information-security'],
    ['Lyspæra på kontoret er gått. Skal jeg melde det?', 'counts not: e-caretaker'],
    ['Jeg mistet PC-en på toget, må jeg melde fra?', 'counts not: information-security'],
  ])('is shown the door: %s', async (text, door) => {
    expect((await answerTo(text)).shown).toEqual([door]);
  });

  it('has the words beside the question kept until they have decided', async () => {
    const { shown, words } = await answerTo('Jeg kuttet meg i praksis på sykehuset, hvor melder jeg det?');
    expect(shown).toEqual(['placement']);
    expect(words).toBe('Jeg kuttet meg i praksis på sykehuset');
  });
});

describe('somebody who asks where to report what is reported here', () => {
  it.each([
    'Where do I report an accident?',
    'Hvor melder jeg et avvik?',
    'Where do I report a slippery staircase?',
    'Hvor melder jeg dårlig ventilasjon?',
  ])('is told that it is here: %s', async (text) => {
    expect((await answerTo(text)).shown).toEqual(['who: here']);
  });

  it.each([
    'Lesesalen er full hver dag og det er umulig å puste der, hvor sier jeg fra?',
    'I cut my hand on a beaker in the lab yesterday, where do I report it?',
  ])('has a report of what they tell beside it: %s', async (text) => {
    const { shown, words } = await answerTo(text);
    expect(shown).toEqual(['draft']);
    expect(text).toContain(words);
  });

  it.each(['Når skal jeg melde avvik?', 'Er det et avvik hvis noen snubler i trappa?', 'Does this count?'])(
    'still gets to know what counts, when they ask that: %s',
    async (text) => {
      expect((await answerTo(text)).shown).toEqual(['counts']);
    },
  );
});
