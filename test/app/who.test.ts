import { beforeEach, describe, expect, it } from 'vitest';
import { readClick } from '../../src/app/clicks.ts';
import type { Message, WhoAnswerMessage } from '../../src/app/messages.ts';
import type { Reply } from '../../src/app/ports.ts';
import { desk, outcomeOf } from './desk.ts';

type Desk = ReturnType<typeof desk>;

const asker = 'leif-sandmark';

/** What was put into the person's private chat, oldest first. */
async function written(stage: Desk, person: string): Promise<readonly Message[]> {
  const waiting = await stage.store.find('outgoing', 'state', 'pending', { limit: 100 });
  return waiting.flatMap(({ doc: { to, view } }) =>
    to?.to === 'person' && to.person === person && view?.view === 'notice' ? [view.message] : [],
  );
}

function toldBy(reply: Reply): Message | null {
  return reply.kind === 'tell' ? reply.message : null;
}

function answerIn(message: Message | null | undefined): WhoAnswerMessage {
  if (message?.type !== 'who-answer') throw new Error(`no answer but ${message?.type}`);
  return message;
}

const performing = ({ performs }: WhoAnswerMessage) => performs.map(({ person }) => person.id);

describe('a question of responsibility', () => {
  let stage: Desk;
  beforeEach(() => {
    stage = desk();
  });
  const ask = async (text: string, asOf?: string) =>
    toldBy(await stage.ask(asker, { do: 'who', text, ...(asOf === undefined ? {} : { asOf }) }));

  it('in the private chat is answered there, and leaves no draft of a report', async () => {
    expect(await stage.ask(asker, { do: 'say', text: 'Hvem har strålevern ved IFY?' })).toEqual({
      kind: 'done',
    });
    const answer = answerIn((await written(stage, asker)).at(-1));
    expect(answer.accountable.held?.person.id).toBe('audun-gravrak');
    expect(performing(answer)).toEqual(['giulia-ferrantini', 'astrid-brattli']);
    expect(await stage.draftOf(asker)).toBeNull();
  });

  it('in front of others is told to the asker alone', async () => {
    const reply = await stage.ask(asker, { do: 'say', text: 'Hvem har strålevern ved IFY?', aside: true });
    expect(performing(answerIn(toldBy(reply)))).toContain('giulia-ferrantini');
    expect(await written(stage, asker)).toEqual([]);
  });

  it('is not asked by somebody who tells what happened: that becomes a report', async () => {
    await stage.ask(asker, { do: 'say', text: 'Strålekilden falt i gulvet i K2-113' });
    expect(await stage.draftOf(asker)).toMatchObject({ state: 'open', answers: { where: 'K2-113' } });
  });

  it('while a report is being asked for is taken as the answer to its question', async () => {
    await stage.ask(asker, { do: 'report', how: 'chat', from: null });
    const draft = await stage.draftOf(asker);
    await stage.ask(asker, {
      do: 'draft.answer',
      id: draft?.id ?? '',
      v: 1,
      question: 'danger',
      answers: { danger: 'no' },
    });
    await stage.ask(asker, { do: 'say', text: 'Hvem har strålevern ved IFY?' });
    expect((await stage.draftOf(asker))?.answers.what).toBe('Hvem har strålevern ved IFY?');
  });

  it('with several meanings gets at most three to choose among, and no name', async () => {
    const message = await ask('Hvem har strålevern og HMS-runde og romkort og inneklima og støy?');
    if (message?.type !== 'who-unsure') throw new Error('a name was given');
    expect(message.choices).toHaveLength(3);
    const [choice] = message.choices;
    const chosen = readClick({ do: 'who.topic', id: choice?.question, v: 0 });
    if (!chosen) throw new Error('the choice is no click');
    expect(answerIn(toldBy(await stage.ask(asker, chosen))).topic).toEqual(choice?.names);
  });

  it('with no meaning that is known gets none', async () => {
    expect(await ask('Hvem har det?')).toMatchObject({ type: 'who-unsure', choices: [] });
  });

  it('can be asked for another day, in the question or by the form', async () => {
    const then = answerIn(await ask('Hvem har strålevern ved IFY?', '2024-05-01'));
    expect(performing(then)).toContain('brita-oppmo');
    const later = await stage.ask(asker, {
      do: 'who.date',
      id: then.question,
      answers: { day: '2026-01-10' },
    });
    expect(performing(answerIn(toldBy(later)))).toContain('giulia-ferrantini');
    expect((await stage.ask(asker, { do: 'who.date', id: then.question, answers: { day: 'x' } })).kind).toBe(
      'invalid',
    );
  });

  it('of what must not be told here gets the door, and nothing to fill in', async () => {
    const answer = answerIn(await ask('Hvem tar seksuell trakassering?'));
    expect(answer.sensitive).toBe(true);
    expect(answer.doors.map(({ names }) => names.nb)).toEqual(['Varslingskanalen']);
    expect(answer.forms).toEqual({});
  });

  it('about danger going on gets the numbers, and the words are kept for a report', async () => {
    await stage.ask(asker, { do: 'say', text: 'Det brenner på labben!' });
    const message = (await written(stage, asker)).at(-1);
    expect(message).toMatchObject({ type: 'emergency', numbers: [{ number: '110' }, {}, {}, {}] });
    expect((await stage.offersOf(asker)).map(({ state }) => state)).toEqual(['offered']);
    expect(await ask('Det brenner på labben!')).toMatchObject({ type: 'emergency', offer: null });
  });

  it('about a role gets its duties and who holds it', async () => {
    const message = await ask('Hva gjør verneombud?');
    if (message?.type !== 'who-role') throw new Error(`no role but ${message?.type}`);
    expect(message.duties.length).toBeGreaterThan(3);
    expect(message.holders.map(({ person }) => person.id)).toEqual(['mona-prestmo']);
  });

  it('about a role that is no longer in use names its successor', async () => {
    const message = await ask('What does Finance and Property Director do?');
    if (message?.type !== 'who-role') throw new Error(`no role but ${message?.type}`);
    expect(message.successors.length).toBeGreaterThan(0);
    expect(message.holders.map(({ person }) => person.id)).toContain('geir-lervag');
  });

  it('explains itself where the card cannot unfold it', async () => {
    const { question, reasons } = answerIn(await ask('Hvem har strålevern ved IFY?'));
    expect(toldBy(await stage.ask(asker, { do: 'who.why', id: question }))).toMatchObject({
      type: 'who-why',
      reasons,
    });
  });

  it.each([
    '',
    'x',
    'told/radiation/nowhere//2026-11-20',
    'told/nothing/ify//2026-11-20',
    'told/radiation/ify//now',
    '%',
  ])('that no card of ours asked is refused: “%s”', async (id) => {
    for (const verb of ['who.topic', 'who.why'] as const) {
      expect(outcomeOf(await stage.ask(asker, { do: verb, id }))).toBe('not-understood');
    }
    expect(outcomeOf(await stage.ask(asker, { do: 'who.correct', id, answers: {} }))).toBe('not-understood');
    expect(outcomeOf(await stage.ask(asker, { do: 'open-form', of: 'who.date', id, v: 0 }))).toBe(
      'not-understood',
    );
  });
});

describe('somebody else in fact', () => {
  const manager = 'audun-gravrak';
  const owner = 'kari-nygjerd';
  const question = 'told/radiation/ify//2026-11-20';
  const answers = { person: 'halvard-lovmo', comment: 'Giulia er i permisjon.' };
  let stage: Desk;
  beforeEach(() => {
    stage = desk();
  });

  const propose = async (by = asker) => {
    const reply = await stage.ask(by, { do: 'who.correct', id: question, answers });
    const [known] = await stage.store.find('correction', 'standing', 'all', { limit: 1, newestFirst: true });
    return { reply, known };
  };
  const cardFor = (id: string, person: string) =>
    stage.verne.present({ view: 'correction', subject: id }, { to: 'person', person });

  it('is recorded with the rule that misled, and the line manager gets a card', async () => {
    const { reply, known } = await propose();
    expect(toldBy(reply)).toMatchObject({ notice: 'correction-sent', manager: 'Audun Gravråk' });
    expect(known?.doc).toMatchObject({
      topic: 'radiation',
      unit: 'ify',
      misled: {
        person: 'giulia-ferrantini',
        rule: 'delegated',
        basis: { kind: 'delegation', id: 'd-ify-radiation' },
      },
      proposed: 'halvard-lovmo',
      by: asker,
      state: 'proposed',
    });
    const waiting = await stage.store.find('outgoing', 'state', 'pending', { limit: 10 });
    expect(waiting.map(({ doc }) => [doc.view?.view, doc.to])).toContainEqual([
      'correction',
      { to: 'person', person: manager },
    ]);
    expect((await cardFor(known?.id ?? '', manager))?.message).toMatchObject({
      comment: 'Giulia er i permisjon.',
      mayDecide: true,
    });
    expect((await stage.store.facts(known?.id ?? '')).map(({ type }) => type)).toEqual([
      'correction-proposed',
    ]);
    expect(JSON.stringify(await stage.store.facts(known?.id ?? ''))).not.toContain('halvard');
  });

  it.each([
    ['confirm', 'confirmed'],
    ['decline', 'declined'],
  ] as const)('is decided by the line manager alone: %s', async (verb, state) => {
    const { known } = await propose();
    const id = known?.id ?? '';
    const act = (person: string) => stage.ask(person, { do: `correction.${verb}`, id, v: 1 });
    expect(outcomeOf(await act('gro-holtasen'))).toBe('not-found');
    expect(outcomeOf(await act(asker))).toBe('not-allowed');
    expect(outcomeOf(await act(owner))).toBe('not-allowed');
    expect(outcomeOf(await act(manager))).toBe('done');
    expect((await stage.store.read('correction', id))?.doc).toMatchObject({ state, decidedBy: manager });
    expect((await written(stage, asker)).at(-1)).toMatchObject({ notice: `correction-${state}` });
    expect(outcomeOf(await act(manager))).toBe('correction-decided');
  });

  it('said by the line manager in person needs nobody else', async () => {
    const { reply, known } = await propose(manager);
    expect(toldBy(reply)).toMatchObject({ notice: 'correction-confirmed' });
    expect(known?.doc.state).toBe('confirmed');
  });

  it('cannot be said by somebody whom the directory does not know', async () => {
    expect(outcomeOf((await propose('a-stranger')).reply)).toBe('not-allowed');
  });

  it('shows in the list of the directory’s owner and of the line manager, and of nobody else', async () => {
    await propose();
    const listed = async (person: string) => toldBy(await stage.ask(person, { do: 'drift' }));
    expect(await listed(owner)).toMatchObject({
      type: 'drift',
      total: 1,
      lines: [{ proposed: 'Halvard Løvmo' }],
    });
    expect(await listed(manager)).toMatchObject({ type: 'drift', total: 1 });
    expect(await listed('jostein-strindmo')).toMatchObject({ type: 'drift', total: 0 });
    expect(outcomeOf(await stage.ask(asker, { do: 'drift' }))).toBe('not-allowed');
  });

  it('leaves the list when it is declined, or when the directory names the person', async () => {
    const { known } = await propose();
    await stage.ask(manager, { do: 'correction.decline', id: known?.id ?? '', v: 1 });
    await stage.ask(asker, { do: 'who.correct', id: question, answers: { person: 'giulia-ferrantini' } });
    expect(toldBy(await stage.ask(owner, { do: 'drift' }))).toMatchObject({ total: 0 });
  });

  it('asks for a person, and keeps no identity number of the comment', async () => {
    const reply = await stage.ask(asker, {
      do: 'who.correct',
      id: question,
      answers: { comment: '010190 12345' },
    });
    expect(reply.kind === 'invalid' && reply.form.problems).toEqual({
      person: { code: 'required' },
    });
    const answers = { person: 'halvard-lovmo', comment: 'Se 010190 12345.' };
    await stage.ask(asker, { do: 'who.correct', id: question, answers });
    const [known] = await stage.store.find('correction', 'standing', 'all', { limit: 1 });
    const comment = await stage.store.read('text', known?.doc.comment ?? '');
    expect(comment?.doc.words).toBe('Se ••••••••••.');
  });
});
