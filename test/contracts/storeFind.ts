import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/app/store.ts';
import {
  aCalendarFeed,
  aCase,
  aCopy,
  aDelegation,
  aDeliveryProblem,
  aNudge,
  anAccount,
  anElsewhere,
  anHseRound,
  anOccurrence,
  anOutgoing,
  aPlan,
  aRound,
  aUnitChannel,
  drop,
  put,
  save,
} from './samples.ts';
import type { Subject } from './store.ts';

export function findContract(subject: Subject): void {
  const pending = async (page: Page) =>
    (await subject.store.find('outgoing', 'state', 'pending', page)).map(({ id }) => id);
  const queued = (...ids: readonly string[]) =>
    save(subject.store, ...ids.map((id) => put('outgoing', id, anOutgoing())));

  describe('finding', () => {
    it('gives an empty list and a count of none for a key that nothing has', async () => {
      await queued('o1');
      expect(await subject.store.find('outgoing', 'state', 'uncertain', { limit: 10 })).toEqual([]);
      expect(await subject.store.count('outgoing', 'state', 'uncertain')).toBe(0);
      expect(await subject.store.find('account', 'person', 'toString', { limit: 10 })).toEqual([]);
    });

    it('gives a delegation by its people, its unit, its number and whether both have signed', async () => {
      const { store } = subject;
      const unsigned = aDelegation('d2', { number: null, state: 'awaiting-manager', delegate: 'per' });
      await save(store, put('delegation', 'd1', aDelegation('d1')), put('delegation', 'd2', unsigned));
      await save(store, put('round', 'r1', aRound(['d1', 'd2'], ['d2'])));
      const ids = async (...[index, key]: [Parameters<typeof store.find<'delegation'>>[1], string]) =>
        (await store.find('delegation', index, key, { limit: 10 })).map(({ id }) => id);
      expect(await ids('unit', 'chemistry')).toEqual(['d1', 'd2']);
      expect(await ids('delegator', 'hans')).toEqual(['d1', 'd2']);
      expect([await ids('delegate', 'kari'), await ids('delegate', 'per')]).toEqual([['d1'], ['d2']]);
      expect([await ids('signed', 'yes'), await ids('pending', 'yes')]).toEqual([['d1'], ['d2']]);
      expect([await ids('number', 'DEL-d1-1'), await ids('number', 'null')]).toEqual([['d1'], []]);
      expect((await store.find('round', 'open', 'd1', { limit: 10 })).map(({ id }) => id)).toEqual(['r1']);
      expect(await store.find('round', 'open', 'd2', { limit: 10 })).toEqual([]);
      await save(store, put('elsewhere', 'e1', anElsewhere('e1')));
      const known = await store.find('elsewhere', 'known', 'yes', { limit: 10 });
      expect(known).toEqual([{ id: 'e1', version: 1, doc: anElsewhere('e1') }]);
    });

    it('gives a delegation by the checksum of what was signed, and copies of overviews by their month', async () => {
      const { store } = subject;
      await save(
        store,
        put('delegation', 'd1', aDelegation('d1', { digest: 'a'.repeat(64) })),
        put('delegation', 'd2', aDelegation('d2', { number: null, state: 'awaiting-manager', digest: null })),
        put('copy', 'c1', aCopy('overview/chemistry/2026-11-20', '2026-11-20T09:15:00.000Z')),
        put('copy', 'c2', aCopy('overview/chemistry/2026-12-01', '2026-12-01T09:15:00.000Z')),
        put('copy', 'c3', aCopy('delegation/d1', '2026-11-20T09:15:00.000Z')),
      );
      const signed = (sum: string) => store.find('delegation', 'digest', sum, { limit: 10 });
      expect((await signed('a'.repeat(64))).map(({ id }) => id)).toEqual(['d1']);
      expect([await signed('b'.repeat(64)), await signed('null')]).toEqual([[], []]);
      const made = async (month: string) =>
        (await store.find('copy', 'overview', month, { limit: 10 })).map(({ id }) => id);
      expect([await made('2026-11'), await made('2026-12'), await made('2027-01')]).toEqual([
        ['c1'],
        ['c2'],
        [],
      ]);
    });

    it('gives what is open in the HSE year, what ended in a month, and what was told of a duty', async () => {
      const { store } = subject;
      const [open, over] = ['hse-round:chemistry:2026', 'hse-round:chemistry:2025'] as const;
      const deeds = [{ action: 'done', by: 'kari', at: '2025-12-03T09:15:00.000Z' }];
      await save(
        store,
        put('occurrence', open, anOccurrence(open)),
        put('occurrence', over, anOccurrence(over, { state: 'done', deeds })),
        put('nudge', 'n1', aNudge([open, over])),
      );
      const ids = async (...[index, key]: [Parameters<typeof store.find<'occurrence'>>[1], string]) =>
        (await store.find('occurrence', index, key, { limit: 10 })).map(({ id }) => id);
      expect(await ids('open', 'yes')).toEqual([open]);
      expect([await ids('ended', '2025-12'), await ids('ended', '2026-11')]).toEqual([[over], []]);
      expect(await ids('unit', 'chemistry')).toEqual([over, open]);
      expect((await store.find('nudge', 'occurrence', over, { limit: 10 })).map(({ id }) => id)).toEqual([
        'n1',
      ]);
    });

    it('gives the channels that were decided on, those of a channel, and what could not be delivered', async () => {
      const { store } = subject;
      const stuck = { ...anOutgoing('undeliverable'), to: { to: 'person', person: 'kari' } } as const;
      await save(
        store,
        put('unit-channel', 'channel-1.chemistry', aUnitChannel('C1', 'chemistry')),
        put('unit-channel', 'channel-1.physics', aUnitChannel('C1', 'physics', 'undecided')),
        put('unit-channel', 'channel-2.physics', aUnitChannel('C2', 'physics', 'disconnected')),
        put('delivery', 'delivery-1', aDeliveryProblem('C1')),
        put('delivery', 'delivery-2', aDeliveryProblem('C2', 'mended')),
        put('outgoing', 'c1.o1', stuck),
        put('outgoing', 'c1.o2', { ...stuck, state: 'missed' }),
      );
      const channels = async (index: 'decided' | 'channel', key: string) =>
        (await store.find('unit-channel', index, key, { limit: 10 })).map(({ id }) => id);
      expect(await channels('decided', 'yes')).toEqual(['channel-1.chemistry', 'channel-2.physics']);
      expect(await channels('channel', 'slack C1')).toEqual(['channel-1.chemistry', 'channel-1.physics']);
      const standing = await store.find('delivery', 'state', 'standing', { limit: 10 });
      expect(standing.map(({ id }) => id)).toEqual(['delivery-1']);
      expect(await store.count('outgoing', 'stuck', 'person kari')).toBe(1);
    });

    it('gives the addresses of somebody’s calendars, and the duties that somebody has taken', async () => {
      const { store } = subject;
      await save(
        store,
        put('calendar-feed', 'feed-1', aCalendarFeed('kari')),
        put('calendar-feed', 'feed-2', aCalendarFeed('per')),
        put('occurrence', 'o1', anOccurrence('hse-round:chemistry:2026', { owner: 'kari' })),
        put('occurrence', 'o2', anOccurrence('hse-round:chemistry:2027')),
      );
      await save(store, drop('calendar-feed', 'feed-2'));
      const feeds = async (owner: string) =>
        (await store.find('calendar-feed', 'owner', owner, { limit: 10 })).map(({ id }) => id);
      expect([await feeds('kari'), await feeds('per')]).toEqual([['feed-1'], []]);
      const taken = await store.find('occurrence', 'owner', 'kari', { limit: 10 });
      expect(taken.map(({ id }) => id)).toEqual(['o1']);
    });

    it('gives the action plans of a unit, and those that still wait for somebody', async () => {
      const { store } = subject;
      const told = { status: 'done', doneOn: '2027-01-10', effect: 'yes' } as const;
      await save(
        store,
        put('action-plan', 'open', aPlan('open', [{}, told])),
        put('action-plan', 'asked', aPlan('asked', [{ ...told, effect: null }])),
        put('action-plan', 'over', aPlan('over', [told, { status: 'dropped' }])),
      );
      const ids = async (index: 'unit' | 'open', key: string) =>
        (await store.find('action-plan', index, key, { limit: 10 })).map(({ id }) => id);
      expect(await ids('open', 'yes')).toEqual(['asked', 'open']);
      expect([await ids('unit', 'chemistry'), await ids('unit', 'physics')]).toEqual([
        ['asked', 'open', 'over'],
        [],
      ]);
    });

    it('gives the HSE rounds of a unit, and those that somebody takes part in now', async () => {
      const { store } = subject;
      const others = { unit: 'physics', participants: ['per'] };
      await save(
        store,
        put('hse-round', 'r1', anHseRound('r1', { state: 'reported' })),
        put('hse-round', 'r2', anHseRound('r2', { state: 'charting' })),
        put('hse-round', 'r3', anHseRound('r3', others)),
      );
      const ids = async (index: 'unit' | 'open', key: string) =>
        (await store.find('hse-round', index, key, { limit: 10 })).map(({ id }) => id);
      expect([await ids('open', 'kari'), await ids('open', 'per')]).toEqual([['r2'], ['r2', 'r3']]);
      expect([await ids('unit', 'chemistry'), await ids('unit', 'physics')]).toEqual([['r1', 'r2'], ['r3']]);
    });

    it('gives the cases of a unit by the year in which they were received', async () => {
      const { store } = subject;
      await save(
        store,
        put('case', 'c1', aCase('c1', { state: 'closed' })),
        put('case', 'c2', aCase('c2', { receivedAt: '2025-12-30T09:15:00.000Z' })),
        put('case', 'c3', aCase('c3', { state: 'withdrawn' })),
      );
      const ids = async (key: string) =>
        (await store.find('case', 'unitYear', key, { limit: 10 })).map(({ id }) => id);
      expect([await ids('chemistry 2026'), await ids('chemistry 2025')]).toEqual([['c1'], ['c2']]);
    });

    it('gives records with their versions and documents', async () => {
      const { store } = subject;
      await save(store, put('account', 'a1', anAccount('kari')));
      await save(store, put('account', 'a1', anAccount('kari', { locale: 'en' }), 1));
      expect(await store.find('account', 'person', 'kari', { limit: 10 })).toEqual([
        { id: 'a1', version: 2, doc: anAccount('kari', { locale: 'en' }) },
      ]);
    });

    it('gives ids in ascending order, whatever order they were put in', async () => {
      await queued('o3', 'o1', 'O2');
      await queued('o2', 'o10', 'o-1', 'o1.b', 'o1.a');
      expect(await pending({ limit: 10 })).toEqual(['O2', 'o-1', 'o1', 'o1.a', 'o1.b', 'o10', 'o2', 'o3']);
    });

    it('gives the newest ids first when asked', async () => {
      await queued('o2', 'o1', 'o3');
      expect(await pending({ limit: 10, newestFirst: true })).toEqual(['o3', 'o2', 'o1']);
    });

    it('gives no more than the limit', async () => {
      await queued('o1', 'o2', 'o3');
      expect(await pending({ limit: 2 })).toEqual(['o1', 'o2']);
      expect(await pending({ limit: 2, newestFirst: true })).toEqual(['o3', 'o2']);
      expect(await pending({ limit: 0 })).toEqual([]);
    });

    it('goes on after the last id of the page before, in both directions', async () => {
      await queued('o1', 'o2', 'o3', 'o4');
      expect(await pending({ limit: 2, after: 'o2' })).toEqual(['o3', 'o4']);
      expect(await pending({ limit: 2, after: 'o4' })).toEqual([]);
      expect(await pending({ limit: 2, after: 'o3', newestFirst: true })).toEqual(['o2', 'o1']);
    });

    it('goes on from where a record was that has been deleted since', async () => {
      await queued('o1', 'o2', 'o3', 'o4');
      await save(subject.store, drop('outgoing', 'o2'));
      expect(await pending({ limit: 2, after: 'o2' })).toEqual(['o3', 'o4']);
      expect(await pending({ limit: 2, after: 'o2', newestFirst: true })).toEqual(['o1']);
    });

    it('walks over many pages without leaving out or repeating a record', async () => {
      const ids = Array.from({ length: 250 }, (_, n) => `o${String((n * 7919) % 1000).padStart(4, '0')}`);
      await queued(...ids);
      const seen: string[] = [];
      for (let page = await pending({ limit: 40 }); page.length > 0; ) {
        seen.push(...page);
        page = await pending({ limit: 40, after: page.at(-1) ?? '' });
      }
      expect(seen).toEqual([...ids].sort());
    });

    it('moves a record to another key when its document changes', async () => {
      const { store } = subject;
      await queued('o1', 'o2');
      await save(store, put('outgoing', 'o1', anOutgoing('uncertain'), 1));
      expect(await pending({ limit: 10 })).toEqual(['o2']);
      expect(await store.find('outgoing', 'state', 'uncertain', { limit: 10 })).toMatchObject([
        { id: 'o1', version: 2 },
      ]);
      expect(await store.count('outgoing', 'state', 'pending')).toBe(1);
      expect(await store.count('outgoing', 'state', 'uncertain')).toBe(1);
    });

    it('takes a record out of an index that its document no longer belongs to', async () => {
      const { store } = subject;
      await save(store, put('case', 'c1', aCase('c1')), put('case', 'c2', aCase('c2')));
      await save(store, put('case', 'c1', aCase('c1', { state: 'closed' }), 1));
      const open = await store.find('case', 'openHandler', 'per', { limit: 10 });
      expect(open.map(({ id }) => id)).toEqual(['c2']);
      expect(await store.count('case', 'reporter', 'kari')).toBe(2);
    });

    it('no longer finds or counts what was deleted', async () => {
      await queued('o1', 'o2');
      await save(subject.store, drop('outgoing', 'o1', 1));
      expect(await pending({ limit: 10 })).toEqual(['o2']);
      expect(await subject.store.count('outgoing', 'state', 'pending')).toBe(1);
    });

    it('finds one record by each of its indexes', async () => {
      const { store } = subject;
      await save(store, put('case', 'c1', aCase('c1', { number: 'HMS-2026-7', unit: 'physics' })));
      for (const [index, key] of [
        ['reporter', 'kari'],
        ['openHandler', 'per'],
        ['openUnit', 'physics'],
        ['number', 'HMS-2026-7'],
      ] as const)
        expect(await store.find('case', index, key, { limit: 10 })).toMatchObject([{ id: 'c1' }]);
    });

    it('finds and counts the same after it was opened again', async () => {
      await queued('o2', 'o1', 'o3');
      await save(
        subject.store,
        put('outgoing', 'o3', anOutgoing('undeliverable'), 1),
        drop('outgoing', 'o1'),
      );
      await subject.reopen();
      expect(await pending({ limit: 10 })).toEqual(['o2']);
      expect(await subject.store.count('outgoing', 'state', 'undeliverable')).toBe(1);
    });

    it('never gives a record under a key that its document does not have while it moves to and fro', async () => {
      const { store } = subject;
      await queued('o1', 'o2');
      const moves = Array.from({ length: 60 }, async (_, n) => {
        await save(store, put('outgoing', 'o1', anOutgoing(n % 2 ? 'pending' : 'uncertain'), 'any'));
        return store.find('outgoing', 'state', 'pending', { limit: 10 });
      });
      const states = (await Promise.all(moves)).flat().map(({ doc }) => doc.state);
      expect(states.length).toBeGreaterThan(0);
      expect(states.every((state) => state === 'pending')).toBe(true);
    });
  });
}
