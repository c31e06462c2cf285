import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/app/ports.ts';
import { desk, filled, outcomeOf } from './desk.ts';

const leif = 'leif-sandmark';

async function begun(at = desk()) {
  await at.ask(leif, { do: 'say', text: 'meld avvik' });
  const draft = await at.draftOf(leif);
  return { at, id: draft?.id ?? '' };
}

const formIn = (reply: Reply) => {
  if (reply.kind !== 'form' && reply.kind !== 'invalid')
    throw new Error(`a form was expected, not ${reply.kind}`);
  return reply.form;
};

describe('a draft', () => {
  it('is kept after every answer, and belongs to the person on every platform', async () => {
    const { at, id } = await begun();
    await at.ask(leif, { do: 'draft.answer', id, v: 1, question: 'danger', answers: { danger: 'no' } });
    expect((await at.draftOf(leif))?.answers).toEqual({ danger: 'no' });
    await at.verne.handle({
      event: 'from-slack',
      account: { platform: 'slack', tenant: 'T1', user: 'U1' },
      profile: async () => ({ name: 'Leif', email: 'LEIF.SANDMARK@example.no' }),
      locale: null,
      route: null,
      command: { do: 'say', text: 'Det lekker fra taket' },
    });
    expect((await at.draftOf(leif))?.answers).toMatchObject({ danger: 'no', what: 'Det lekker fra taket' });
  });

  it('is nobody else’s: another person’s click on it changes nothing', async () => {
    const { at, id } = await begun();
    const before = await at.draftOf(leif);
    for (const command of [
      { do: 'draft.answer', id, v: 1, question: 'danger', answers: { danger: 'yes' } },
      { do: 'draft.cancel', id, v: 1 },
      { do: 'draft.send', id, v: 1, answers: {} },
      { do: 'draft.form', id, v: 1, answers: filled },
    ] as const) {
      expect(outcomeOf(await at.ask('bjornar-aspvik', command))).toBe('draft-gone');
    }
    expect(await at.draftOf(leif)).toEqual(before);
  });

  it('takes the same event once, however often it is delivered', async () => {
    const { at, id } = await begun();
    const answer = { do: 'draft.answer', id, v: 1, question: 'danger', answers: { danger: 'no' } } as const;
    await at.ask(leif, answer, 'the-same');
    const once = await at.draftOf(leif);
    expect(outcomeOf(await at.ask(leif, answer, 'the-same'))).toBe('done');
    expect(await at.draftOf(leif)).toEqual(once);
  });

  it('answering an old question again changes that answer and stays where one is', async () => {
    const { at, id } = await begun();
    await at.ask(leif, { do: 'draft.answer', id, v: 1, question: 'danger', answers: { danger: 'no' } });
    await at.ask(leif, { do: 'say', text: 'Det lekker fra taket' });
    await at.ask(leif, { do: 'draft.answer', id, v: 1, question: 'danger', answers: { danger: 'yes' } });
    expect(await at.draftOf(leif)).toMatchObject({ asking: 'kind', answers: { danger: 'yes' } });
  });

  it('an answer that cannot be taken is said at the question, and nothing is lost', async () => {
    const { at, id } = await begun();
    await at.ask(leif, { do: 'draft.answer', id, v: 1, question: 'danger', answers: { danger: 'maybe' } });
    expect(await at.draftOf(leif)).toMatchObject({
      asking: 'danger',
      problems: { danger: { code: 'not-an-option' } },
    });
  });

  it('the place that the words name brings its unit along, until another unit is chosen', async () => {
    const { at } = await begun();
    for (const text of ['nei, ikke nå', 'Det lukter', 'Farlig forhold', 'rom D4-132'])
      await at.ask(leif, { do: 'say', text });
    expect(await at.draftOf(leif)).toMatchObject({
      place: 'd4-132',
      answers: { unit: 'ify' },
      asking: 'happenedOn',
    });
  });

  it('asks for the unit when the words name no place of the directory, and understands its name', async () => {
    const { at } = await begun();
    for (const text of [
      'nei, ikke nå',
      'Det lukter',
      'Farlig forhold',
      'bak skuret',
      'instituttet som ikke finnes',
    ]) {
      await at.ask(leif, { do: 'say', text });
    }
    expect(await at.draftOf(leif)).toMatchObject({
      asking: 'unit',
      problems: { unit: { code: 'unknown-unit' } },
    });
    await at.ask(leif, { do: 'say', text: 'Institutt for fysikk' });
    expect(await at.draftOf(leif)).toMatchObject({ asking: 'happenedOn', answers: { unit: 'ify' } });
  });

  it('keeps no identity number, and says so', async () => {
    const { at } = await begun();
    await at.ask(leif, { do: 'say', text: 'nei, ikke nå' });
    await at.ask(leif, { do: 'say', text: 'Ola 01019012345 falt' });
    const draft = await at.draftOf(leif);
    expect(draft).toMatchObject({ masked: true, answers: { what: 'Ola •••••••••• falt' } });
    const sent = await at.store.find('outgoing', 'state', 'pending', { limit: 20 });
    expect(JSON.stringify(sent)).toContain('identity-number-left-out');
    expect(JSON.stringify([draft, sent])).not.toContain('01019012345');
  });

  it('words longer than an input holds stay whole when the form is opened and submitted', async () => {
    const { at, id } = await begun();
    const long = 'lang tekst '.repeat(500).trim();
    await at.ask(leif, { do: 'say', text: 'nei, ikke nå' });
    await at.ask(leif, { do: 'say', text: long });
    const form = formIn(await at.ask(leif, { do: 'open-form', of: 'draft.form', id, v: 1 }));
    expect(form.questions.map(({ question }) => question.id)).not.toContain('what');
    expect(form.kept).toEqual([{ question: 'what', answer: long, words: null }]);
    const { what, ...rest } = filled;
    await at.ask(leif, { do: 'draft.form', id, v: 1, answers: rest });
    expect((await at.draftOf(leif))?.answers.what).toBe(long);
  });

  it('a form with problems comes back with everything that was written', async () => {
    const { at, id } = await begun();
    const answers = { ...filled, happenedOn: '2026-11-21', immediateMeasures: 'Luftet ut' };
    const form = formIn(await at.ask(leif, { do: 'draft.form', id, v: 1, answers }));
    expect(form.problems).toEqual({ happenedOn: { code: 'in-the-future' } });
    const shown = Object.fromEntries(form.questions.map(({ question, answer }) => [question.id, answer]));
    expect(shown).toMatchObject({
      what: filled.what,
      immediateMeasures: 'Luftet ut',
      happenedOn: '2026-11-21',
    });
  });

  it('is not sent before it is complete, and once', async () => {
    const { at, id } = await begun();
    const send = () => at.ask(leif, { do: 'draft.send', id, v: 1, answers: {} });
    expect(outcomeOf(await send())).toBe('draft-gone');
    await at.ask(leif, { do: 'draft.form', id, v: 1, answers: filled });
    expect(await at.store.count('case', 'reporter', leif)).toBe(0);
    expect(outcomeOf(await send())).toBe('done');
    const again = await send();
    expect(again).toMatchObject({ message: { refusal: { code: 'already-sent', number: 'HMS-2026-1' } } });
    expect(await at.store.count('case', 'reporter', leif)).toBe(1);
  });

  it('a second report from a message puts the first aside, and it can be brought back', async () => {
    const { at, id } = await begun();
    await at.ask(leif, { do: 'draft.answer', id, v: 1, question: 'danger', answers: { danger: 'no' } });
    await at.ask(leif, { do: 'report', how: 'form', from: { text: 'Knust glass', link: null } });
    expect((await at.draftOf(leif))?.answers).toEqual({ what: 'Knust glass', unit: 'ikj' });
    await at.ask(leif, { do: 'draft.restore', id, v: 1 });
    expect(await at.draftOf(leif)).toMatchObject({ id, answers: { danger: 'no' } });
  });

  it('words that tell of nothing are only kept until the person wants a report of them', async () => {
    const at = desk();
    await at.ask(leif, { do: 'say', text: 'Avtrekket piper' });
    const [offer] = await at.offersOf(leif);
    expect(offer).toMatchObject({ answers: { what: 'Avtrekket piper' } });
    expect(
      outcomeOf(
        await at.ask(leif, {
          do: 'draft.answer',
          id: offer?.id ?? '',
          v: 1,
          question: 'danger',
          answers: { danger: 'no' },
        }),
      ),
    ).toBe('draft-gone');
  });

  it.each(['', '   ', '\n\t '])('an empty message (%j) gets a kind answer', async (text) => {
    const at = desk();
    expect(outcomeOf(await at.ask(leif, { do: 'say', text }))).toBe('empty');
  });
});
