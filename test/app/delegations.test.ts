import { describe, expect, it } from 'vitest';
import { readClick } from '../../src/app/commands.ts';
import type { Message } from '../../src/app/messages.ts';
import type { Reply } from '../../src/app/ports.ts';
import { present } from '../../src/app/present.ts';
import { answerMessage } from '../../src/app/who/answerView.ts';
import { handlerOf } from '../../src/domain/responsibility/handler.ts';
import type { TopicId } from '../../src/domain/responsibility/topics.ts';
import { withNina } from '../domain/delegations/scene.ts';
import { at, cameTo, delegationDesk, needed, sentTo, small, wished } from './delegationDesk.ts';

type Here = ReturnType<typeof delegationDesk>;

/** Who does a matter at the department by the answer, and by what. */
const performs = (here: Here, topic: TopicId = 'substance-index', day = '2026-11-20'): readonly string[] =>
  answerMessage(
    { dir: here.core.directory(), person: 'per', today: day },
    { topic, unit: at.unit, campus: null, day, as: 'told' },
  ).performs.map(({ person, by }) => `${person.id} ${by}`);

const problemsOf = (reply: Reply) =>
  reply.kind === 'invalid'
    ? Object.fromEntries(
        Object.entries(reply.form.problems).map(([question, problem]) => [
          question,
          problem.code === 'delegation' ? problem.why : problem.code,
        ]),
      )
    : reply.kind;

/** The card of a delegation as a person sees it now. */
const cardOf = async (here: Here, id: string, person: string) => {
  const shown = await present(here.core, { view: 'delegation', subject: id }, { to: 'person', person });
  if (shown?.message.type !== 'delegation') throw new Error(`no card for ${person}`);
  return shown.message;
};

const messageIn = (reply: Reply): Message => {
  if (reply.kind !== 'tell') throw new Error(reply.kind);
  return reply.message;
};

const newsTo = async (here: Here, person: string): Promise<readonly string[]> =>
  (await sentTo(here, person)).flatMap(({ view }) =>
    view?.view === 'notice' && view.message.type === 'delegation-news' ? [view.message.news] : [],
  );

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

describe('a delegation that lives', () => {
  const inForce = async (options: Parameters<typeof delegationDesk>[0] = {}) => {
    const here = delegationDesk(options);
    const id = await here.request();
    await here.act('hans', 'approve', id);
    return { here, id };
  };

  it('is reported on in two lines, which the manager reads', async () => {
    const { here, id } = await inForce();
    await here.act('kari', 'report', id);
    const card = await cardOf(here, id, 'hans');
    expect(card.report).toMatchObject({ by: 'kari', readBy: null });
    expect(card.report?.words).toContain('To stoffer er byttet ut.');
    expect(card.may).toContain('read-report');
    await here.act('hans', 'read-report', id);
    expect((await cardOf(here, id, 'kari')).report?.readBy).toBe('hans');
    expect(await newsTo(here, 'kari')).toContain('read-report');
  });

  it('is renewed by both, and the new one takes the place of the old', async () => {
    const { here, id } = await inForce();
    await here.act('kari', 'renew', id);
    const renewal = await here.newest();
    expect(renewal).toMatchObject({ replaces: id, state: 'awaiting-manager' });
    expect(cameTo(await here.act('hans', 'change', id))).toBe('being-replaced');
    await here.act('hans', 'approve', renewal.id);
    expect((await here.read(id)).state).toBe('superseded');
    expect((await here.read(renewal.id)).number).toBe('DEL-2026-2');
    expect((await here.read(renewal.id)).digest).toMatch(/^[0-9a-f]{64}$/);
    expect(performs(here)).toEqual(['kari delegation']);
  });

  it('stays as it is when nothing comes of a change', async () => {
    const { here, id } = await inForce();
    await here.act('hans', 'change', id);
    const change = await here.newest();
    await here.act('kari', 'refuse', change.id, { reason: 'Nei.' });
    expect(await here.read(id)).toMatchObject({ state: 'in-force', successor: null });
    expect((await cardOf(here, id, 'hans')).may).toContain('change');
  });

  it('is ended by either with notice, and counts until its last day', async () => {
    const { here, id } = await inForce();
    await here.act('kari', 'end', id);
    expect(await newsTo(here, 'hans')).toContain('end');
    expect(performs(here, 'substance-index', '2026-12-31')).toEqual(['kari delegation']);
    expect(performs(here, 'substance-index', '2027-01-01')).toEqual(['hans default']);
    expect(cameTo(await here.act('hans', 'end', id))).toBe('already-done');
  });

  it('is revoked with a reason, at once', async () => {
    const { here, id } = await inForce();
    expect(problemsOf(await here.act('hans', 'revoke', id, {}))).toEqual({ reason: 'required' });
    await here.act('hans', 'revoke', id);
    expect(performs(here)).toEqual(['hans default']);
    expect(await newsTo(here, 'kari')).toContain('revoke');
  });

  it('that nobody signed by its last day has to be worded anew', async () => {
    const here = delegationDesk();
    const id = await here.request('kari', { validTo: '2026-11-25' });
    here.pass(7);
    expect(cameTo(await here.act('hans', 'approve', id))).toBe('period-over');
  });

  it('says at once in the answer what has changed around it', async () => {
    const { here, id } = await inForce();
    here.replaceDirectory(small().person('kari', 'fac').open());
    const answer = answerMessage(
      { dir: here.core.directory(), person: 'per', today: '2026-11-20' },
      { topic: 'substance-index', unit: at.unit, campus: null, day: '2026-11-20', as: 'told' },
    );
    expect(
      answer.marks.map(({ delegation, changes }) => [delegation, changes.map(({ code }) => code)]),
    ).toEqual([['DEL-2026-1', ['delegate-changed-unit']]]);
    expect((await cardOf(here, id, 'hans')).standing).toBe('amber');
  });

  it('of somebody who has left does not count', async () => {
    const { here } = await inForce();
    const gone = small().directory();
    const people = gone.people.filter((person) => person.id !== 'kari');
    const { readDirectory } = await import('../../src/domain/organisation/directory.ts');
    const { openDirectory } = await import('../../src/domain/organisation/openDirectory.ts');
    const reading = readDirectory({ ...gone, people });
    if ('problems' in reading) throw new Error('problems');
    here.replaceDirectory(openDirectory(reading.directory));
    expect(performs(here)).toEqual(['hans default']);
  });

  it('is confirmed by a new line manager, and the one before can only read it', async () => {
    const { here, id } = await inForce();
    here.replaceDirectory(withNina().open());
    here.pass(7);
    expect((await cardOf(here, id, 'nina')).standing).toBe('amber');
    expect((await cardOf(here, id, 'hans')).may).toEqual([]);
    expect(cameTo(await here.act('hans', 'confirm', id))).toBe('not-allowed');
    expect(cameTo(await here.act('nina', 'confirm', id, { reviewOn: '2027-11-20' }))).toBe('done');
    expect((await cardOf(here, id, 'nina')).standing).toBe('in-force');
  });

  it('takes a reference of the archive that reads like one', async () => {
    const { here, id } = await inForce();
    const set = (archiveReference: string) =>
      here.act('hans', 'set-archive-reference', id, { archiveReference });
    expect(problemsOf(await set('arkivet'))).toEqual({ archiveReference: 'not-a-reference' });
    expect(cameTo(await set('2026/1234'))).toBe('done');
    expect((await cardOf(here, id, 'kari')).archiveReference).toBe('2026/1234');
  });
});

describe('what one can ask of delegations', () => {
  it('is whether a number is in force, for everybody whom the directory knows', async () => {
    const here = delegationDesk();
    const id = await here.request();
    await here.act('hans', 'approve', id);
    const check = async (person: string, number: string) =>
      messageIn(await here.ask(person, { do: 'delegation.check', number }));
    expect(await check('per', 'gjelder del 2026-1?')).toMatchObject({
      number: 'DEL-2026-1',
      found: { counts: true, id: null },
    });
    expect(await check('kari', 'DEL-2026-1')).toMatchObject({ found: { id } });
    expect(cameTo(await here.ask('nobody-known', { do: 'delegation.check', number: 'DEL-2026-1' }))).toBe(
      'unknown-person',
    );
    expect(await check('per', 'DEL-2026-2')).toMatchObject({ found: null });
    await here.act('hans', 'revoke', id);
    expect(await check('per', 'DEL-2026-1')).toMatchObject({ found: { counts: false, standing: 'revoked' } });
    expect(cameTo(await here.ask('per', { do: 'delegation.check', number: 'sju', as: 'form' }))).toBe(
      'invalid',
    );
  });

  it('is the own ones, those of the unit in outline for its safety deputy, and of nobody else', async () => {
    const here = delegationDesk({
      directory: small()
        .appoint('vera', 'safety-deputy', 'dep')
        .delegate('hans', 'per', 'dep', { tasks: ['agenda'], role: 'hse-coordinator' })
        .open(),
    });
    const id = await here.request();
    await here.act('hans', 'approve', id);
    const list = async (person: string, what: 'delegations' | 'delegations.unit') => {
      const message = messageIn(await here.ask(person, { do: what }));
      return message.type === 'delegation-list'
        ? message.lines.map((line) => [line.number, line.id !== null, line.isElsewhere])
        : message.type;
    };
    expect(await list('kari', 'delegations')).toEqual([['DEL-2026-1', true, false]]);
    expect(await list('per', 'delegations')).toEqual([['d1', false, true]]);
    expect(await list('hans', 'delegations.unit')).toEqual([
      ['DEL-2026-1', true, false],
      ['d1', false, true],
    ]);
    expect(await list('vera', 'delegations.unit')).toEqual([
      ['DEL-2026-1', false, false],
      ['d1', false, true],
    ]);
    expect(cameTo(await here.ask('per', { do: 'delegations.unit' }))).toBe('not-allowed');
    expect(cameTo(await here.ask('vera', { do: 'delegation.show', id }))).toBe('not-found');
  });

  it('is the overview of a unit on any day, with the authority for those whom the directory knows', async () => {
    const here = delegationDesk();
    const id = await here.request();
    await here.act('hans', 'approve', id);
    const seen = async (person: string) => {
      const message = messageIn(await here.ask(person, { do: 'overview', text: '' }));
      if (message.type !== 'overview') throw new Error(message.type);
      return message;
    };
    const message = await seen('kari');
    expect(message.lineManager?.person).toBe('hans');
    const substance = message.tasks.find(({ task }) => task.nb.toLowerCase().includes('stoffkartotek'));
    expect(substance?.doers).toMatchObject([
      { person: 'kari', by: 'delegation', reference: 'DEL-2026-1', authority: wished.authority },
    ]);
    await here.ask('kari', {
      do: 'overview.show',
      id: message.question,
      answers: { unit: 'dep', day: '2026-01-01' },
    });
    const earlier = (await sentTo(here, 'kari')).at(-1)?.view;
    expect(JSON.stringify(earlier)).not.toContain('DEL-2026-1');
  });

  it('is offered to be written down where nobody has a task in writing', () => {
    const here = delegationDesk();
    const offered = (person: string) =>
      answerMessage(
        { dir: here.core.directory(), person, today: '2026-11-20' },
        { topic: 'substance-index', unit: at.unit, campus: null, day: '2026-11-20', as: 'told' },
      ).handOver;
    expect(offered('hans')).toMatchObject({ mayPropose: true, mayRequest: false });
    expect(offered('kari')).toMatchObject({ mayPropose: false, mayRequest: true });
    expect(offered('stine')).toBeNull();
    expect(offered('nobody-known')).toBeNull();
  });
});

describe('a tampered card', () => {
  it.each([
    { do: 'delegation.delete', id: 'x', v: 1 },
    { do: 'delegation.__proto__', id: 'x', v: 1 },
    { do: 'delegation.approve', id: 'x', v: -1 },
    { do: 'delegation.approve', id: 'x', v: 1.5 },
    { do: 'delegation.approve', id: 7, v: 1 },
    { do: 'round.confirm', v: 1 },
  ])('is no command: %j', (data) => {
    expect(readClick(data)).toBeNull();
  });

  it('with a foreign id, a foreign action or a forged version changes nothing', async () => {
    const here = delegationDesk();
    const mine = await here.request();
    const other = await here.request('per', { tasks: ['hse-round'] });
    const before = [await here.store.read('delegation', mine), await here.store.read('delegation', other)];
    const forged = [
      ['kari', 'approve', mine, 1, 'not-allowed'],
      ['kari', 'approve', other, 1, 'not-found'],
      ['kari', 'withdraw', other, 1, 'not-found'],
      ['hans', 'approve', mine, 99, 'terms-changed'],
      ['hans', 'accept', mine, 1, 'not-allowed'],
      ['hans', 'revoke', mine, 1, 'not-in-this-state'],
      ['stine', 'approve', mine, 1, 'not-found'],
      ['hans', 'approve', 'd-that-is-not-there', 1, 'not-found'],
      ['nobody-known', 'approve', mine, 1, 'not-found'],
    ] as const;
    for (const [person, action, id, v, code] of forged) {
      expect([person, action, cameTo(await here.act(person, action, id, needed[action], v))]).toEqual([
        person,
        action,
        code,
      ]);
    }
    expect([await here.store.read('delegation', mine), await here.store.read('delegation', other)]).toEqual(
      before,
    );
  });

  it('fills a form with nothing that is not there', async () => {
    const here = delegationDesk();
    const opened = await here.ask('kari', {
      do: 'open-form',
      of: 'delegation.request',
      id: 'wish/%E0%A4%A/nobody/root',
      v: 0,
    });
    if (opened.kind !== 'form') throw new Error(opened.kind);
    const answer = (id: string) => opened.form.questions.find(({ question }) => question.id === id)?.answer;
    expect([answer('unit'), answer('tasks')]).toEqual(['dep', null]);
  });
});
