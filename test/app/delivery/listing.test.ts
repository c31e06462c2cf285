import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/app/commands.ts';
import { sendWhatMatters } from '../../../src/app/delivery/mending.ts';
import { problemId } from '../../../src/app/delivery/problem.ts';
import { undeliveredBeside } from '../../../src/app/delivery/weekly.ts';
import type { DeliveryProblem } from '../../../src/app/records.ts';
import { aDeliveryProblem, put, save } from '../../contracts/samples.ts';
import { desk, outcomeOf } from '../desk.ts';

const [owner, manager] = ['kari-nygjerd', 'jostein-strindmo'] as const;

const problemOf = (to: DeliveryProblem['to'], more: Partial<DeliveryProblem> = {}) =>
  put('delivery', problemId(to), { ...aDeliveryProblem('C1'), to, ...more });

const channel = (id: string) => ({ to: 'channel', platform: 'slack', channel: id }) as const;

const listFor = async (
  here: ReturnType<typeof desk>,
  command: Command = { do: 'delivery' },
  person: string = owner,
) => {
  const reply = await here.ask(person, command);
  if (reply.kind !== 'tell' || reply.message.type !== 'delivery') throw new Error(outcomeOf(reply));
  return reply.message;
};

describe('what could not be delivered', () => {
  it('is listed for the directory’s owner, and for nobody else', async () => {
    const here = desk();
    await save(here.store, problemOf(channel('C0PQXNJ1YDJ')));
    expect((await listFor(here)).lines).toMatchObject([
      { to: { kind: 'channel', units: [{ en: 'Department of Chemistry' }] }, reason: 'removed', waiting: 0 },
    ]);
    expect(outcomeOf(await here.ask(manager, { do: 'delivery' }))).toBe('not-allowed');
    expect(outcomeOf(await here.ask(manager, { do: 'delivery.again', id: 'x' }))).toBe('not-allowed');
  });

  it('can be asked for in words', async () => {
    const here = desk();
    await here.ask(owner, { do: 'say', text: 'Hva kom ikke fram?' });
    const [pending] = await here.store.find('outgoing', 'state', 'pending', { limit: 1 });
    expect(pending?.doc.view).toMatchObject({ message: { type: 'delivery', total: 0 } });
  });

  it('names people with the same trouble together, after the channels, who has waited longest first', async () => {
    const here = desk();
    const stuck = (person: string, since: string) =>
      problemOf({ to: 'person', person }, { since, reason: 'no-app', platform: null });
    await save(
      here.store,
      problemOf(channel('C1'), { since: '2026-11-19T09:15:00.000Z' }),
      stuck('leif-sandmark', '2026-11-02T09:15:00.000Z'),
      stuck(manager, '2026-11-01T09:15:00.000Z'),
    );
    const list = await listFor(here);
    expect(list.lines.map(({ to }) => to)).toMatchObject([
      { kind: 'channel', units: [] },
      { kind: 'people', count: 2, names: ['Jostein Strindmo', 'Leif Sandmark'] },
    ]);
    expect([list.total, list.concerned]).toEqual([2, 3]);
    await here.ask(owner, { do: 'delivery.again', id: list.lines[1]?.id ?? '' });
    await sendWhatMatters(here.core);
    expect((await listFor(here)).concerned).toBe(1);
  });

  it('comes in pages', async () => {
    const here = desk();
    await save(here.store, ...Array.from({ length: 10 }, (_, at) => problemOf(channel(`C${at}`))));
    const first = await listFor(here);
    expect([first.lines.length, first.total, first.from]).toEqual([6, 10, 0]);
    const next = await listFor(here, { do: 'delivery', from: 6 });
    expect([next.lines.length, next.from]).toEqual([4, 6]);
    expect((await listFor(here, { do: 'delivery', from: 99 })).from).toBe(0);
  });

  it('is tried again when somebody says that it is mended, and is gone from the list then', async () => {
    const here = desk();
    await save(here.store, problemOf(channel('C1')));
    const { lines } = await listFor(here);
    await here.ask(owner, { do: 'delivery.again', id: lines[0]?.id ?? '' });
    await sendWhatMatters(here.core);
    const after = await listFor(here);
    expect([after.total, after.mended]).toEqual([0, { count: 1, sentAgain: 0, missed: 0 }]);
    here.pass(8);
    expect((await listFor(here)).mended.count).toBe(0);
  });

  it('stands as one line in the owner’s digest of the week, and in nobody else’s', async () => {
    const here = desk();
    await save(here.store, problemOf(channel('C1')), problemOf(channel('C2'), { state: 'mended' }));
    const line = {
      occurrence: 'hse-round:ikj:2026',
      process: 'hse-round',
      unit: 'ikj',
      dueOn: '2026-11-17',
      state: 'open',
      missed: false,
    } as const;
    const beside = (person: string, digest: readonly (typeof line)[]) =>
      undeliveredBeside(here.core, { digest }, { to: 'person', person });
    expect(await beside(owner, [line])).toEqual({ undelivered: 1 });
    expect(await beside(manager, [line])).toEqual({});
    expect(await beside(owner, [])).toEqual({});
  });
});
