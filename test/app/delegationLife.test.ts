import { describe, expect, it } from 'vitest';
import { takeDirectory } from '../../src/app/directory/replacing.ts';
import { answerMessage } from '../../src/app/who/answerView.ts';
import { readDirectory } from '../../src/domain/organisation/directory.ts';
import { openDirectory } from '../../src/domain/organisation/openDirectory.ts';
import { withNina } from '../domain/delegations/scene.ts';
import {
  at,
  cameTo,
  cardOf,
  delegationDesk,
  newsTo,
  performs,
  problemsOf,
  sentTo,
  small,
} from './delegationDesk.ts';

/** The organisation without these people. */
const without = (...left: readonly string[]) => {
  const whole = small().directory();
  const isThere = (person: string) => !left.includes(person);
  const reading = readDirectory({
    ...whole,
    people: whole.people.filter(({ id }) => isThere(id)),
    appointments: whole.appointments.filter(({ person }) => isThere(person)),
  });
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return openDirectory(reading.directory);
};

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
    here.replaceDirectory(without('kari'));
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
    expect(await cardOf(here, id, 'nina')).toMatchObject({
      standing: 'in-force',
      delegator: { id: 'hans' },
      lineManager: 'nina',
    });
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

describe('a directory without somebody who had tasks', () => {
  it('is told to its owner with how many delegations were signed here, each once', async () => {
    const here = delegationDesk();
    await takeDirectory(here.core, 'first');
    const id = await here.request('kari', { tasks: ['substance-index', 'hse-round'] });
    await here.act('hans', 'approve', id);
    here.replaceDirectory(without('kari', 'hans'));
    await takeDirectory(here.core, 'second');
    const [report] = (await sentTo(here, 'odd')).flatMap(({ view }) =>
      view?.view === 'notice' && view.message.type === 'directory-changed' ? [view.message] : [],
    );
    const left = report?.parts.find((part) => part.code === 'left');
    expect(left?.lines).toEqual([
      { person: 'hans', handled: 0, asked: 0, given: 1, held: 0 },
      { person: 'kari', handled: 0, asked: 0, given: 0, held: 1 },
    ]);
  });
});
