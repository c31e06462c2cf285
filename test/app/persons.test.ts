import { describe, expect, it } from 'vitest';
import { desk, filled, outcomeOf } from './desk.ts';
import { last, leif, says, watched } from './said.ts';

describe('what the words say about persons', () => {
  const text = 'Gro Holtåsen kuttet seg på K2-113 i går, plaster ble brukt. Si fra til gro@example.no.';

  async function drafted() {
    const at = desk();
    await at.ask(leif, says(text));
    const id = (await at.draftOf(leif))?.id ?? '';
    return { at, id, guard: (await last(at, 'draft-preview')).guard };
  }

  it('is shown to the writer with the neutral words that could stand instead', async () => {
    const { guard } = await drafted();
    expect(guard).toMatchObject({
      state: 'found',
      found: [
        { words: 'Gro Holtåsen', neutral: 'den skadde' },
        { words: 'gro@example.no', neutral: '(e-postadresse utelatt)' },
      ],
    });
  });

  it('is replaced when the writer wants it, and put back as long as it is not sent', async () => {
    const { at, id } = await drafted();
    await at.ask(leif, { do: 'draft.neutral', id, v: 1 });
    const neutral = await at.draftOf(leif);
    expect(neutral?.answers.what).toBe(
      'Den skadde kuttet seg på K2-113 i går, plaster ble brukt. Si fra til (e-postadresse utelatt).',
    );
    expect((await last(at, 'draft-preview')).guard).toMatchObject({
      state: 'neutral',
      withheld: ['person', 'email'],
    });
    await at.ask(leif, { do: 'draft.own-words', id, v: 2 });
    expect((await at.draftOf(leif))?.answers.what).toBe(text);
  });

  it('stays when the writer keeps it, and is asked about again when the text is written anew', async () => {
    const { at, id } = await drafted();
    await at.ask(leif, { do: 'draft.keep', id, v: 1 });
    expect((await last(at, 'draft-preview')).guard).toMatchObject({ state: 'kept' });
    await at.ask(leif, { do: 'draft.edit', id, v: 2, question: 'what' });
    await at.ask(leif, says('Mona Prestmo kuttet seg'));
    expect((await last(at, 'draft-preview')).guard).toMatchObject({ state: 'found' });
  });

  it('is told the handler by kind alone, and the words are gone when it is sent', async () => {
    const { at, id } = await drafted();
    await at.ask(leif, { do: 'draft.neutral', id, v: 1 });
    expect(outcomeOf(await at.ask(leif, { do: 'draft.send', id, v: 2, answers: {} }))).toBe('done');
    const [sent] = await at.store.find('case', 'reporter', leif, { limit: 1 });
    const shown = await at.verne.present(
      { view: 'case', audience: 'handler', subject: sent?.id ?? '' },
      { to: 'person', person: 'arvid-odegardmo' },
    );
    const message = shown?.message;
    expect(message).toMatchObject({ withheld: ['person', 'email'] });
    const facts = await at.store.facts(sent?.id ?? '');
    expect(facts[0]?.data).toMatchObject({ withheld: ['person', 'email'] });
    const told = { ...message, forms: {} };
    expect(JSON.stringify([told, facts, await at.draftOf(leif)])).not.toMatch(/Gro |Holtåsen|gro@/);
    const deputy = await at.verne.present(
      { view: 'case', audience: 'deputy', subject: sent?.id ?? '' },
      { to: 'person', person: 'mona-prestmo' },
    );
    expect(deputy?.message).toMatchObject({ withheld: [] });
  });

  it('is decided in the review of a form, before it is sent', async () => {
    const at = desk();
    await at.ask(leif, { do: 'report', how: 'form', from: null });
    const id = (await at.draftOf(leif))?.id ?? '';
    const review = await at.ask(leif, { do: 'draft.form', id, v: 1, answers: { ...filled, what: text } });
    expect(review.kind === 'form' && review.form.questions.map(({ question }) => question.id)).toEqual([
      'names',
    ]);
    await at.ask(leif, { do: 'draft.send', id, v: 2, answers: { names: 'neutral' } });
    const [sent] = await at.store.find('case', 'reporter', leif, { limit: 1 });
    const what = await at.store.read('text', sent?.doc.what ?? '');
    expect(what?.doc.words).toContain('Den skadde kuttet seg');
    expect(sent?.doc.withheld).toEqual(['person', 'email']);
  });

  it('is nobody else’s to decide', async () => {
    const { at, id } = await drafted();
    for (const verb of ['draft.neutral', 'draft.keep', 'draft.own-words'] as const)
      expect(outcomeOf(await at.ask('arvid-odegardmo', { do: verb, id, v: 1 }))).toBe('draft-gone');
  });
});

describe('an identity number', () => {
  const number = '01019012345';
  const text = `Gassflaska veltet ved K2-113 i går på ${number}`;
  const ways: readonly (readonly [string, (at: ReturnType<typeof desk>) => Promise<unknown>])[] = [
    ['a message', (at) => at.ask(leif, says(text))],
    ['words that tell of nothing', (at) => at.ask(leif, says(`Hm, ${number}`))],
    ['danger', (at) => at.ask(leif, says(`Det brenner hos ${number}`))],
    [
      'a message that was picked',
      (at) => at.ask(leif, { do: 'report', how: 'form', from: { text, link: null } }),
    ],
    ['a form', async (at) => at.report(leif, { what: text, where: `hos ${number}` })],
    [
      'an addition, a question and a comment in a case',
      async (at) => {
        const id = await at.report(leif);
        const act = (
          person: string,
          action: 'add' | 'ask-reporter' | 'accept',
          answers: Record<string, string>,
        ) => at.ask(person, { do: 'case.act', action, id, v: 1, answers });
        expect(outcomeOf(await act(leif, 'add', { addition: `Se ${number}` }))).toBe('notice');
        await act('arvid-odegardmo', 'ask-reporter', { question: `Er det ${number}?` });
        await act('arvid-odegardmo', 'accept', { closesOn: '2026-12-01', comment: `Se ${number}` });
      },
    ],
  ];

  it.each(ways)('is never saved, from %s', async (_, tell) => {
    const { at, saved } = watched();
    await tell(at);
    expect(saved()).not.toContain(number);
    expect(saved()).toContain('••••••••••');
  });

  it('that was left out is told on the preview, and to the handler by kind', async () => {
    const at = desk();
    await at.ask(leif, says(text));
    expect((await last(at, 'draft-preview')).guard).toMatchObject({ isMasked: true });
    const id = (await at.draftOf(leif))?.id ?? '';
    await at.ask(leif, { do: 'draft.send', id, v: 1, answers: {} });
    const [sent] = await at.store.find('case', 'reporter', leif, { limit: 1 });
    expect(sent?.doc.withheld).toEqual(['identity-number']);
  });
});
