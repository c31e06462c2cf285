import { describe, expect, it } from 'vitest';
import { helpersFor, responsibleFor } from '../../src/domain/processes/responsible.ts';
import { defaultSettings } from '../../src/domain/processes/settings.ts';
import { handlerOf } from '../../src/domain/responsibility/handler.ts';
import {
  at,
  cameTo,
  cardOf,
  delegationDesk,
  messageIn,
  needed,
  newsTo,
  performs,
  problemsOf,
  sentTo,
  small,
  wished,
} from './delegationDesk.ts';

describe('a delegation that both sign', () => {
  it('changes the answer to who is responsible the moment it is signed', async () => {
    const here = delegationDesk();
    expect(performs(here)).toEqual(['hans default']);
    const id = await here.request();
    expect(performs(here)).toEqual(['hans default']);
    expect(cameTo(await here.act('hans', 'approve', id))).toBe('done');
    expect(performs(here)).toEqual(['kari delegation']);
    expect(await here.read(id)).toMatchObject({ number: 'DEL-2026-1', state: 'in-force' });
    expect((await here.read(id)).digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is proposed by the line manager and accepted by the employee', async () => {
    const here = delegationDesk();
    const id = await here.propose();
    expect((await sentTo(here, 'kari')).map(({ view }) => view?.view)).toEqual(['delegation']);
    expect(cameTo(await here.act('kari', 'accept', id))).toBe('done');
    expect(performs(here)).toEqual(['kari delegation']);
  });

  it('counts from the day agreed on, and no day before', async () => {
    const here = delegationDesk();
    const id = await here.request('kari', { validFrom: '2026-12-01' });
    await here.act('hans', 'approve', id);
    expect(performs(here)).toEqual(['hans default']);
    expect(performs(here, 'substance-index', '2026-12-01')).toEqual(['kari delegation']);
  });

  it('makes whoever follows up nonconformities the handler of reports at once', async () => {
    const here = delegationDesk();
    const handler = () => handlerOf(here.core.directory(), at.unit, '2026-11-20').person;
    expect(handler()).toBe('hans');
    const id = await here.request('kari', { tasks: ['nonconformity-follow-up'] });
    await here.act('hans', 'approve', id);
    expect(handler()).toBe('kari');
    await here.act('hans', 'revoke', id);
    expect(handler()).toBe('hans');
  });

  it('brings the reminders of the HSE year to whoever has the task, from the signature to the end', async () => {
    const here = delegationDesk();
    const told = () =>
      helpersFor({ dir: here.core.directory() }, 'substance-index-upkeep', at.unit, '2026-11-20').map(
        ({ person }) => person,
      );
    expect(told()).toEqual([]);
    const id = await here.request();
    expect(told()).toEqual([]);
    await here.act('hans', 'approve', id);
    expect(told()).toEqual(['kari']);
    const wheel = { dir: here.core.directory(), settings: defaultSettings };
    expect(responsibleFor(wheel, 'substance-index-upkeep', at.unit, '2026-11-20')?.person).toBe('hans');
    await here.act('hans', 'revoke', id);
    expect(told()).toEqual([]);
  });

  it('names nobody for a task of the same role that was not given', async () => {
    const here = delegationDesk();
    const id = await here.request('kari', { tasks: ['hse-round'] });
    await here.act('hans', 'approve', id);
    expect(performs(here, 'hse-round')).toEqual(['kari delegation']);
    expect(performs(here, 'risk-assessment')).toEqual(['hans default']);
  });

  it('counts again after a restart, and when the directory is replaced', async () => {
    const here = delegationDesk();
    await here.act('hans', 'approve', await here.request());
    const again = delegationDesk({ store: here.store });
    expect(performs(again)).toEqual(['hans default']);
    await again.book.load();
    expect(performs(again)).toEqual(['kari delegation']);
    again.replaceDirectory(small().person('kari', 'fac').open());
    expect(performs(again)).toEqual(['kari delegation']);
  });

  it('keeps the words beside it, with identity numbers masked', async () => {
    const here = delegationDesk();
    const id = await here.request('kari', { authority: 'Kari, 01017012345, kan stanse arbeid.' });
    const doc = await here.read(id);
    expect(JSON.stringify(doc)).not.toContain('stanse');
    const text = await here.store.read('text', doc.terms.authority);
    expect(text?.doc.words).toContain('kan stanse arbeid.');
    expect(text?.doc.words).not.toContain('01017012345');
    expect(JSON.stringify(await here.store.facts(id))).not.toMatch(/kari|hans|stanse/);
  });
});

describe('a request', () => {
  it('is told by the form what cannot be delegated, and why', async () => {
    const here = delegationDesk();
    const reply = await here.ask('kari', {
      do: 'delegation.request',
      id: '',
      answers: { ...wished, tasks: ['hse-responsibility'] },
    });
    expect(problemsOf(reply)).toEqual({ tasks: 'never-delegable' });
    expect(JSON.stringify(reply)).toContain('Ansvaret hører til stillingen.');
  });

  it.each([
    ['stine', 'delegation.request', {}, { unit: 'delegate-not-staff' }],
    ['hans', 'delegation.request', {}, { unit: 'delegate-is-line-manager' }],
    ['per', 'delegation.propose', { delegate: 'kari' }, { unit: 'not-line-manager' }],
    ['hans', 'delegation.propose', { delegate: 'hans' }, { delegate: 'not-yourself' }],
    ['hans', 'delegation.propose', { delegate: 'emil' }, { delegate: 'delegate-not-staff' }],
    ['kari', 'delegation.request', { tasks: ['other'] }, { otherTask: 'required' }],
    ['kari', 'delegation.request', { reviewOn: '2026-11-20' }, { reviewOn: 'too-early' }],
    ['kari', 'delegation.request', { training: 'planned' }, { trainingNote: 'required' }],
    ['kari', 'delegation.request', { authority: '' }, { authority: 'required' }],
  ] as const)('of %s by %s with %j is not sent', async (person, form, but, problems) => {
    const here = delegationDesk();
    const reply = await here.ask(person, { do: form, id: '', answers: { ...wished, ...but } });
    expect(problemsOf(reply)).toEqual(problems);
    expect(await here.store.count('delegation', 'unit', at.unit)).toBe(0);
  });

  it('to a manager who is away without a substitute is told so before it is sent, with who is next up', async () => {
    const directory = small().absent('hans').absent('siri').open();
    const here = delegationDesk({ directory });
    const ask = (more: Readonly<Record<string, string>>) =>
      here.ask('kari', { do: 'delegation.request', id: '', answers: { ...wished, ...more } });
    const first = await ask({});
    expect(problemsOf(first)).toEqual({ anyway: 'nobody-absent' });
    expect(JSON.stringify(first)).toContain('dina');
    expect(await here.store.count('delegation', 'unit', at.unit)).toBe(0);
    expect(cameTo(await ask({ anyway: 'yes' }))).toBe('done');
    const { id } = await here.newest();
    for (const person of ['kari', 'hans', 'dina']) expect((await sentTo(here, person)).length).toBe(1);
    expect(cameTo(await here.act('dina', 'approve', id))).toBe('not-allowed');
    expect((await cardOf(here, id, 'dina')).may).toEqual([]);
  });

  it('is filled with what the words of the chat tell for sure', async () => {
    const here = delegationDesk();
    await here.ask('hans', {
      do: 'delegation.start',
      id: '',
      text: 'jeg vil gi stoffkartoteket til Kari',
      as: 'message',
    });
    const [card] = await sentTo(here, 'hans');
    const message = card?.view?.view === 'notice' ? card.view.message : null;
    if (message?.type !== 'delegation-start') throw new Error('no card');
    expect(message).toMatchObject({ delegate: 'kari', mayPropose: true });
    const opened = await here.ask('hans', {
      do: 'open-form',
      of: 'delegation.propose',
      id: message.wish,
      v: 0,
    });
    if (opened.kind !== 'form') throw new Error(opened.kind);
    const answers = Object.fromEntries(
      opened.form.questions.map(({ question, answer }) => [question.id, answer]),
    );
    expect(answers).toMatchObject({ unit: 'dep', delegate: 'kari', tasks: ['substance-index'] });
  });

  it('of somebody whom the directory does not know is refused', async () => {
    const here = delegationDesk();
    for (const command of [
      { do: 'delegation.request', id: '', answers: wished },
      { do: 'delegation.start', id: '' },
      { do: 'open-form', of: 'delegation.request', id: '', v: 0 },
    ] as const) {
      expect(cameTo(await here.ask('nobody-known', command))).toBe('unknown-person');
    }
  });
});

describe('two signatures', () => {
  it('are never of the same person, also when the delegate acts for the manager', async () => {
    const here = delegationDesk({ directory: small().absent('hans').open() });
    const reply = await here.ask('siri', { do: 'delegation.request', id: '', answers: wished });
    expect(problemsOf(reply)).toEqual({ anyway: 'nobody-is-delegate' });
    const id = await here.request('siri', { anyway: 'yes' });
    expect(cameTo(await here.act('siri', 'approve', id))).toBe('own-request');
    expect((await here.read(id)).state).toBe('awaiting-manager');
  });

  it('may be the substitute’s during absence, and then name both', async () => {
    const here = delegationDesk({ directory: small().absent('hans').open() });
    const id = await here.request();
    expect((await sentTo(here, 'siri')).map(({ view }) => view?.view)).toEqual(['delegation']);
    expect(cameTo(await here.act('siri', 'approve', id))).toBe('done');
    const card = await cardOf(here, id, 'kari');
    expect(card.signatures.find(({ side }) => side === 'manager')).toMatchObject({
      by: 'siri',
      insteadOf: 'hans',
    });
  });

  it('are not the substitute’s while the manager is at work', async () => {
    const here = delegationDesk();
    expect(cameTo(await here.act('siri', 'approve', await here.request()))).toBe('not-found');
  });

  it('of two who click at the same time one wins, and the other is told by whom', async () => {
    const here = delegationDesk({ directory: small().absent('hans').open() });
    const id = await here.request();
    const [first, second] = await Promise.all([
      here.act('hans', 'approve', id),
      here.act('siri', 'decline', id),
    ]);
    expect([cameTo(first), cameTo(second)].sort()).toEqual(['already-done', 'done']);
    const late = cameTo(first) === 'done' ? second : first;
    const winner = cameTo(first) === 'done' ? 'hans' : 'siri';
    const message = messageIn(late);
    const refusal = message.type === 'notice' && message.notice === 'refused' ? message.refusal : null;
    expect(refusal).toMatchObject({ code: 'delegation-denied', by: winner });
  });

  it('are of the same wording: a new one takes away the other’s signature', async () => {
    const here = delegationDesk();
    const id = await here.request();
    await here.act('kari', 'change-request', id);
    const opened = { do: 'open-form', of: 'delegation.approve', id, v: 1 } as const;
    expect(cameTo(await here.ask('hans', opened))).toBe('terms-changed');
    expect(cameTo(await here.act('hans', 'approve', id, needed.approve, 1))).toBe('terms-changed');
    expect(cameTo(await here.act('hans', 'approve', id, needed.approve, 2))).toBe('done');
  });

  it('need the confirmation that the responsibility stays', async () => {
    const here = delegationDesk();
    const id = await here.request();
    expect(problemsOf(await here.act('hans', 'approve', id, {}))).toEqual({
      responsibilityNotice: 'required',
    });
  });

  it('one of which is declined leave everything as it was, and both learn why', async () => {
    const here = delegationDesk();
    const id = await here.request();
    expect(problemsOf(await here.act('hans', 'decline', id, {}))).toEqual({ reason: 'required' });
    await here.act('hans', 'decline', id);
    expect(await newsTo(here, 'kari')).toEqual(['decline']);
    expect((await cardOf(here, id, 'kari')).reason).toBe('Vi ordner det på en annen måte.');
    expect(performs(here)).toEqual(['hans default']);
  });

  it('can be asked to be worded differently, and the request stays', async () => {
    const here = delegationDesk();
    const id = await here.request();
    await here.act('hans', 'ask-changes', id);
    expect(await here.read(id)).toMatchObject({ state: 'changes-asked' });
    const opened = await here.ask('kari', { do: 'open-form', of: 'delegation.change-request', id, v: 1 });
    if (opened.kind !== 'form') throw new Error(opened.kind);
    const authority = opened.form.questions.find(({ question }) => question.id === 'authority');
    expect(authority?.answer).toBe(wished.authority);
    await here.act('kari', 'change-request', id);
    expect(await newsTo(here, 'hans')).toEqual(['change-request']);
    await here.act('hans', 'approve', id);
    expect(performs(here)).toEqual(['kari delegation']);
  });
});
