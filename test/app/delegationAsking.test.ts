import { describe, expect, it } from 'vitest';
import { readClick } from '../../src/app/clicks.ts';
import { answerMessage } from '../../src/app/who/answerView.ts';
import { at, cameTo, delegationDesk, messageIn, needed, sentTo, small, wished } from './delegationDesk.ts';

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
