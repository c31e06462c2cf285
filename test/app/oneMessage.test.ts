import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/app/commands.ts';
import type { Message } from '../../src/app/messages.ts';
import type { Reply } from '../../src/app/ports.ts';
import type { Store } from '../../src/app/store.ts';
import { memoryStore } from '../fakes/memoryStore.ts';
import { desk, filled, outcomeOf } from './desk.ts';

const leif = 'leif-sandmark';

/** A desk that remembers everything that was ever to be saved, also what was deleted again. */
function watched() {
  const store = memoryStore();
  const saved: string[] = [];
  const watching: Store = {
    ...store,
    commit: (change) => {
      saved.push(JSON.stringify(change));
      return store.commit(change);
    },
  };
  return { at: desk({ store: watching }), saved: () => saved.join('\n') };
}

/** What was written to the person, oldest first. */
async function written(at: ReturnType<typeof desk>, person = leif): Promise<readonly Message[]> {
  const sent = await at.store.find('outgoing', 'state', 'pending', { limit: 100 });
  const inOrder = sent.toSorted((a, b) =>
    a.id.slice(a.id.indexOf('.')) < b.id.slice(b.id.indexOf('.')) ? -1 : 1,
  );
  const shown = await Promise.all(
    inOrder.map(({ doc }) =>
      doc.what === 'send' && doc.view && doc.to?.to === 'person' && doc.to.person === person
        ? at.verne.present(doc.view, doc.to)
        : null,
    ),
  );
  return shown.flatMap((one) => (one ? [one.message] : []));
}

async function last<T extends Message['type']>(at: ReturnType<typeof desk>, type: T) {
  const message = (await written(at)).at(-1);
  if (message?.type !== type) throw new Error(`no ${type} but ${message?.type}`);
  return message as Extract<Message, { type: T }>;
}

const says = (text: string): Command => ({ do: 'say', text });
const whole = 'Gassflaska veltet ved K2-113 i går kl. 14. Vi luftet ut.';
const isForgotten = (reply: Reply) => 'forget' in reply && reply.forget === true;

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

describe('a matter that belongs elsewhere', () => {
  it('is shown the way, and is a report when the person says so', async () => {
    const at = desk();
    await at.ask(leif, says('En lyspære på K2-113 er gått'));
    const door = await last(at, 'report-door');
    expect(door).toMatchObject({
      door: 'e-caretaker',
      forgets: false,
      doors: [{ address: 'https://e-caretaker.example.no' }],
    });
    expect(await at.draftOf(leif)).toMatchObject({ state: 'offered' });
    await at.ask(leif, { do: 'draft.chat', id: door.offer?.draft ?? '', v: 0 });
    expect(await at.draftOf(leif)).toMatchObject({ state: 'open', insists: true });
  });

  it('that happens between people is shown who listens, by name, and never the writer', async () => {
    const at = desk();
    await at.ask(leif, says('Sjefen min mobber meg'));
    const { people, doors } = await last(at, 'report-door');
    expect(doors).toHaveLength(1);
    expect(people.map(({ role, people: held }) => [role.nb, held.map(({ name }) => name)])).toEqual([
      ['Linjeleder', ['Jostein Strindmo']],
      ['Verneombud', ['Mona Prestmo']],
      ['Bedriftshelsetjenesten i Trondheim (intern)', ['Elin Eggesvik', 'Ylva Garberg']],
    ]);
    const manager = desk();
    await manager.ask('jostein-strindmo', says('Sjefen min mobber meg'));
    const message = (await written(manager, 'jostein-strindmo')).at(-1);
    expect(JSON.stringify(message)).not.toContain('Jostein');
  });

  const secret = 'Sjefen min driver med underslag i prosjekt Havørn';
  const ways: readonly (readonly [string, (at: ReturnType<typeof desk>) => Promise<Reply>])[] = [
    ['a message', (at) => at.ask(leif, says(secret))],
    ['a message in front of others', (at) => at.ask(leif, { do: 'say', text: secret, aside: true })],
    [
      'a message that was picked',
      (at) => at.ask(leif, { do: 'report', how: 'form', from: { text: secret, link: null } }),
    ],
    [
      'the command',
      (at) => at.ask(leif, { do: 'report', how: 'choose', from: { text: secret, link: null } }),
    ],
    [
      'an answer to “what happened?”',
      async (at) => {
        await at.ask(leif, says('meld avvik'));
        await at.ask(leif, says('nei, ikke nå'));
        return at.ask(leif, says(secret));
      },
    ],
    [
      'a form',
      async (at) => {
        await at.ask(leif, { do: 'report', how: 'form', from: null });
        const id = (await at.draftOf(leif))?.id ?? '';
        return at.ask(leif, { do: 'draft.form', id, v: 1, answers: { ...filled, what: secret } });
      },
    ],
    [
      'a message while a report waits to be sent',
      async (at) => {
        await at.ask(leif, says(whole));
        return at.ask(leif, says(secret));
      },
    ],
    ['a question whether it counts', (at) => at.ask(leif, says(`Er det et avvik at ${secret}?`))],
  ];

  it.each(ways)('and that nobody should have to write here is kept nowhere, from %s', async (_, tell) => {
    const { at, saved } = watched();
    const reply = await tell(at);
    expect(isForgotten(reply)).toBe(true);
    expect(JSON.stringify(reply)).not.toMatch(/Havørn|underslag/);
    expect(saved()).not.toMatch(/Havørn|underslag/);
    expect(JSON.stringify(await written(at))).not.toMatch(/Havørn|underslag/);
  });

  it('is still to be forgotten when the platform delivers it again', async () => {
    const { at, saved } = watched();
    await at.ask(leif, says(secret), 'the-same');
    expect(isForgotten(await at.ask(leif, says(secret), 'the-same'))).toBe(true);
    expect(saved()).not.toContain('Havørn');
  });

  it('can be reported here all the same, by somebody who has seen the door', async () => {
    const at = desk();
    await at.ask(leif, says(secret));
    await at.ask(leif, { do: 'report', how: 'choose', from: null, anyway: true });
    await at.ask(leif, says('nei, ikke nå'));
    await at.ask(leif, says('De trakasserer oss med gaffeltrucken'));
    expect(await at.draftOf(leif)).toMatchObject({
      insists: true,
      answers: { what: 'De trakasserer oss med gaffeltrucken' },
    });
  });

  it('is kept nowhere either where the other reading sees danger, which comes first', async () => {
    const { at, saved } = watched();
    const reply = await at.ask(leif, says('Det brenner for underslaget i prosjekt Havørn'));
    expect(isForgotten(reply)).toBe(true);
    expect((await written(at)).map(({ type }) => type)).toEqual(['emergency', 'report-door']);
    expect(saved()).not.toMatch(/Havørn|underslag/);
  });

  it('does not take the report with it that waits to be sent', async () => {
    const at = desk();
    await at.ask(leif, says(whole));
    await at.ask(leif, says(secret));
    expect(await at.draftOf(leif)).toMatchObject({ state: 'open', answers: { what: whole } });
  });
});

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

describe('does it count?', () => {
  it('is answered with the definition, examples of every kind and who gets it', async () => {
    const at = desk();
    await at.ask(leif, says('hva teller'));
    const message = await last(at, 'counts');
    expect(new Set(message.examples.map(({ kind }) => kind)).size).toBe(4);
    expect(message.others.flatMap(({ doors }) => doors).length).toBe(3);
    expect(message).toMatchObject({
      verdict: null,
      handler: { person: { id: 'arvid-odegardmo' } },
      offer: null,
    });
  });

  it('has a verdict for the case that is asked about, and leads into its report', async () => {
    const at = desk();
    await at.ask(leif, says('Er det et avvik hvis en gassflaske veltet ved K2-113?'));
    const message = await last(at, 'counts');
    expect(message.verdict).toEqual({ counts: true, kind: 'near-accident' });
    await at.ask(leif, { do: 'draft.chat', id: message.offer?.draft ?? '', v: 0 });
    expect(await at.draftOf(leif)).toMatchObject({
      state: 'open',
      answers: { what: 'en gassflaske veltet ved K2-113', where: 'K2-113' },
    });
  });

  it('shows the other door for what goes elsewhere', async () => {
    const at = desk();
    await at.ask(leif, says('Teller det som avvik at en lyspære er gått?'));
    expect(await last(at, 'counts')).toMatchObject({
      verdict: { counts: false, door: 'e-caretaker' },
      doors: [{ address: 'https://e-caretaker.example.no' }],
    });
  });
});
