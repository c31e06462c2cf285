import { describe, expect, it } from 'vitest';
import { desk } from './desk.ts';
import { last, leif, says, whole, written } from './said.ts';

describe('one message', () => {
  it('is a report that is ready to be sent, with what its words tell, as they were written', async () => {
    const at = desk();
    await at.ask(leif, says(whole));
    expect(await last(at, 'draft-preview')).toMatchObject({
      state: 'asked',
      answers: [
        { question: 'what', answer: whole },
        { question: 'kind', answer: 'near-accident' },
        { question: 'where', answer: 'K2-113' },
        { question: 'unit', answer: 'ikj' },
        { question: 'happenedOn', answer: '2026-11-19' },
        { question: 'happenedAt', answer: '14:00' },
        { question: 'harmed', answer: ['people'] },
        { question: 'injury', answer: 'nearly' },
        { question: 'immediateMeasures', answer: 'Vi luftet ut.' },
      ],
      open: ['severity', 'categories'],
      assumed: [],
    });
  });

  it('marks what was understood, and a changed answer loses the mark', async () => {
    const at = desk();
    await at.ask(leif, says(whole));
    const id = (await at.draftOf(leif))?.id ?? '';
    expect((await at.draftOf(leif))?.read).toEqual(
      expect.arrayContaining(['kind', 'where', 'unit', 'harmed']),
    );
    await at.ask(leif, { do: 'draft.edit', id, v: 1, question: 'kind' });
    await at.ask(leif, { do: 'draft.answer', id, v: 2, question: 'kind', answers: { kind: 'accident' } });
    const draft = await at.draftOf(leif);
    expect(draft?.read).not.toContain('kind');
    expect(draft).toMatchObject({ asking: 'preview', answers: { kind: 'accident', injury: 'nearly' } });
  });

  it('asks only what is missing and must be answered, and counts only that', async () => {
    const at = desk();
    await at.ask(leif, says('Gassflaska veltet'));
    expect(await last(at, 'draft-question')).toMatchObject({
      asked: { question: { id: 'where' } },
      step: 1,
      steps: 2,
    });
    await at.ask(leif, says('bak skuret'));
    expect(await last(at, 'draft-question')).toMatchObject({ asked: { question: { id: 'happenedOn' } } });
    await at.ask(leif, says('i går'));
    expect(await last(at, 'draft-preview')).toMatchObject({ assumed: ['unit'] });
  });

  it('asks whether somebody was hurt in an accident when the words leave it open', async () => {
    const at = desk();
    await at.ask(leif, says('En student kuttet seg ved K2-113 i går'));
    expect(await last(at, 'draft-question')).toMatchObject({ asked: { question: { id: 'injury' } } });
  });

  it('takes a condition as seen today, and asks for the day when it turns out to have happened', async () => {
    const at = desk();
    await at.ask(leif, says('Rømningsveien ved K2-113 er sperret'));
    const draft = await at.draftOf(leif);
    expect(draft).toMatchObject({ answers: { happenedOn: '2026-11-20' }, assumed: ['happenedOn'] });
    const id = draft?.id ?? '';
    await at.ask(leif, { do: 'draft.answer', id, v: 1, question: 'kind', answers: { kind: 'accident' } });
    expect((await at.draftOf(leif))?.answers).not.toHaveProperty('happenedOn');
  });

  it('takes the writer’s own unit until the place says another', async () => {
    const at = desk();
    await at.ask(leif, says('Gassflaska veltet'));
    expect(await at.draftOf(leif)).toMatchObject({ answers: { unit: 'ikj' }, assumed: ['unit'] });
    await at.ask(leif, says('D4-132'));
    expect(await at.draftOf(leif)).toMatchObject({ answers: { unit: 'ify' }, assumed: [] });
  });

  it('of somebody whom the directory does not know has no unit of its own', async () => {
    const at = desk();
    await at.verne.handle({
      event: 'e1',
      account: { platform: 'slack', tenant: 'T1', user: 'U9' },
      profile: async () => ({ name: 'New', email: null }),
      locale: 'en',
      route: null,
      command: says('The gas bottle fell yesterday'),
    });
    const draft = await at.draftOf('guest-account-slack_T1_U9');
    expect(draft?.answers).not.toHaveProperty('unit');
  });

  it.each([
    ['picked from a channel', { do: 'report', how: 'form', from: { text: whole, link: 'https://x.no/1' } }],
    ['after the command', { do: 'report', how: 'choose', from: { text: whole, link: null } }],
  ] as const)('%s is read too', async (_, command) => {
    const at = desk();
    await at.ask(leif, command);
    expect((await at.draftOf(leif))?.answers).toMatchObject({ kind: 'near-accident', where: 'K2-113' });
  });

  it('told in answer to “what happened?” fills in only what has no answer', async () => {
    const at = desk();
    await at.ask(leif, says('meld avvik'));
    const id = (await at.draftOf(leif))?.id ?? '';
    await at.ask(leif, { do: 'draft.answer', id, v: 1, question: 'danger', answers: { danger: 'no' } });
    await at.ask(leif, { do: 'draft.answer', id, v: 2, question: 'kind', answers: { kind: 'improvement' } });
    await at.ask(leif, says(whole));
    expect(await at.draftOf(leif)).toMatchObject({
      answers: { kind: 'improvement', where: 'K2-113', what: whole },
    });
  });

  it('told in the place of a choice is taken as what happened', async () => {
    const at = desk();
    await at.ask(leif, says('meld avvik'));
    await at.ask(leif, says(whole));
    expect(await at.draftOf(leif)).toMatchObject({ answers: { what: whole, kind: 'near-accident' } });
  });

  it('leaves a report alone that waits to be sent, and can become one of its own', async () => {
    const at = desk();
    await at.ask(leif, says(whole));
    const first = await at.draftOf(leif);
    await at.ask(leif, says('Rømningsveien ved D4-132 er sperret'));
    expect(await at.draftOf(leif)).toMatchObject({ id: first?.id, answers: { what: whole } });
    const { fresh } = await last(at, 'another-report');
    await at.ask(leif, { do: 'draft.chat', id: fresh.draft, v: 0 });
    expect(await at.draftOf(leif)).toMatchObject({ id: fresh.draft, answers: { unit: 'ify' } });
    await at.ask(leif, { do: 'draft.restore', id: first?.id ?? '', v: 1 });
    expect(await at.draftOf(leif)).toMatchObject({ id: first?.id, state: 'open' });
  });

  it('that only says something while a report waits is answered with what to do', async () => {
    const at = desk();
    await at.ask(leif, says(whole));
    await at.ask(leif, says('Hm, skal vi se'));
    expect((await written(at)).map(({ type }) => type).slice(-2)).toEqual(['notice', 'draft-preview']);
  });
});

describe('danger that is going on', () => {
  it.each(['Det brenner på laben', 'Laben er on fire now'])(
    'comes first, whichever reading sees it: %s',
    async (text) => {
      const at = desk();
      await at.ask(leif, says(text));
      const message = await last(at, 'emergency');
      expect(message.numbers.length).toBeGreaterThan(0);
      await at.ask(leif, { do: 'draft.chat', id: message.offer?.draft ?? '', v: 0 });
      expect(await at.draftOf(leif)).toMatchObject({ state: 'open', answers: { what: text, danger: 'no' } });
    },
  );

  it('told in answer to a question shows the numbers before anything else, and keeps the words', async () => {
    const at = desk();
    await at.ask(leif, says('meld avvik'));
    await at.ask(leif, says('nei, ikke nå'));
    await at.ask(leif, says('Det brenner nå'));
    const types = (await written(at)).map(({ type }) => type);
    expect(types.indexOf('emergency')).toBeLessThan(types.lastIndexOf('draft-question'));
    expect(await at.draftOf(leif)).toMatchObject({ answers: { what: 'Det brenner nå', danger: 'yes' } });
  });
});
