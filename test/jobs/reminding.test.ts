import { describe, expect, it } from 'vitest';
import { isNorwegianHoliday } from '../../src/jobs/calendar.ts';
import { startReminders } from '../../src/jobs/reminding.ts';
import { lastReminderDay } from '../../src/jobs/remindingHours.ts';
import { delegationDesk, sentTo, small } from '../app/delegationDesk.ts';
import { withNina } from '../domain/delegations/scene.ts';

type Here = ReturnType<typeof delegationDesk>;

const reminderDay = (now: string) => lastReminderDay(now, 'Europe/Oslo', isNorwegianHoliday);

/** Long enough for nothing to be looked at by itself while a test runs. */
const never = { every: 1_000_000 };

const remind = async (here: Here): Promise<void> => {
  const reminders = startReminders(here.core, never);
  await reminders.idle();
  await reminders.stop();
};

/** What was sent to a person since it was asked last, by what it was sent for. */
const told = async (here: Here, person: string): Promise<readonly string[]> => {
  const sent = await sentTo(here, person);
  const waiting = await here.store.find('outgoing', 'state', 'pending', { limit: 10_000 });
  await here.store.commit({
    writes: waiting.map(({ id }) => ({ name: 'outgoing', id, doc: null, expected: 'any' })),
  });
  return sent.flatMap(({ view }) =>
    view?.view === 'delegation' ? [view.occasion ?? 'card'] : view?.view === 'round' ? ['round'] : [],
  );
};

/** What one of them is told, without forgetting what the other is. */
const toldBoth = async (here: Here): Promise<Readonly<Record<string, readonly string[]>>> => {
  const of = async (person: string) =>
    (await sentTo(here, person)).flatMap(({ view }) =>
      view?.view === 'delegation' ? [view.occasion ?? 'card'] : view?.view === 'round' ? ['round'] : [],
    );
  const both = {
    kari: await of('kari'),
    hans: await of('hans'),
    dina: await of('dina'),
    nina: await of('nina'),
  };
  await told(here, 'nobody');
  return both;
};

const inForce = async (but: Readonly<Record<string, string>> = {}, here = delegationDesk()) => {
  const id = await here.request('kari', but);
  await here.act('hans', 'approve', id);
  await toldBoth(here);
  return { here, id };
};

describe('the hour of reminders', () => {
  it.each([
    ['2026-11-20T07:59:59.000Z', '2026-11-19', 'before nine on a Friday'],
    ['2026-11-20T08:00:00.000Z', '2026-11-20', 'at nine on a Friday'],
    ['2026-11-22T12:00:00.000Z', '2026-11-20', 'on a Sunday'],
    ['2026-12-28T07:30:00.000Z', '2026-12-24', 'after Christmas, before nine'],
    ['2026-12-28T08:30:00.000Z', '2026-12-28', 'on the first working day after Christmas'],
    ['2027-03-29T06:59:00.000Z', '2027-03-24', 'on Easter Monday'],
    ['2027-03-30T06:59:00.000Z', '2027-03-24', 'before nine on the first working day of summer time'],
    ['2027-03-30T07:00:00.000Z', '2027-03-30', 'at nine on the first working day of summer time'],
    ['2026-10-26T07:59:00.000Z', '2026-10-23', 'before nine on the first working day of winter time'],
    ['2026-10-26T08:00:00.000Z', '2026-10-26', 'at nine on the first working day of winter time'],
    ['2027-05-17T09:00:00.000Z', '2027-05-14', 'on Constitution Day'],
  ])('at %s was last on %s: %s', (now, day) => {
    expect(reminderDay(now)).toBe(day);
  });
});

describe('silence', () => {
  it('is followed up after 2, 4 and 8 working days, and after 10 by the next level', async () => {
    const here = delegationDesk();
    await here.request();
    await toldBoth(here);
    const heard: string[] = [];
    for (let day = 1; day <= 16; day++) {
      here.pass(1);
      await remind(here);
      const { hans = [], dina = [] } = await toldBoth(here);
      heard.push(...hans.map((step) => `${day} hans ${step}`), ...dina.map((step) => `${day} dina ${step}`));
    }
    expect(heard).toEqual([
      '4 hans silence-2',
      '6 hans silence-4',
      '12 hans silence-8',
      '14 hans silence-next-level',
      '14 dina silence-next-level',
    ]);
  });

  it('that lasted while nothing ran is told of once, by its latest step', async () => {
    const here = delegationDesk();
    await here.request();
    await toldBoth(here);
    here.pass(16);
    await remind(here);
    expect(await toldBoth(here)).toMatchObject({
      hans: ['silence-next-level'],
      dina: ['silence-next-level'],
    });
  });

  it('is over with an answer', async () => {
    const { here } = await inForce();
    here.pass(16);
    await remind(here);
    expect(await toldBoth(here)).toMatchObject({ hans: [], kari: [], dina: [] });
  });
});

describe('what falls due', () => {
  it('is done once, however often it is looked for, by however many, and after a restart', async () => {
    const here = delegationDesk();
    await here.request();
    await toldBoth(here);
    here.pass(4);
    await Promise.all([remind(here), remind(here), remind(here)]);
    await remind(here);
    const again = delegationDesk({ store: here.store });
    await again.book.load();
    again.pass(4);
    await remind(again);
    expect(await told(here, 'hans')).toEqual(['silence-2']);
  });

  it('is never marked as done without being sent, nor sent without being marked', async () => {
    const here = delegationDesk();
    const id = await here.request();
    await toldBoth(here);
    here.pass(4);
    const failing = {
      ...here.core,
      store: { ...here.core.store, commit: () => Promise.reject(new Error('disk')) },
    };
    const reminders = startReminders(failing, never);
    await reminders.idle();
    await reminders.stop();
    expect(await sentTo(here, 'hans')).toEqual([]);
    expect(here.warnings).toContain('reminders-failed');
    await remind(here);
    expect(await told(here, 'hans')).toEqual(['silence-2']);
    expect((await here.read(id)).state).toBe('awaiting-manager');
  });

  it('is a report by the agreed rhythm, told to the manager too when it is late', async () => {
    const { here, id } = await inForce({ rhythm: 'monthly' });
    const until = async (days: number) => {
      here.pass(days);
      await remind(here);
      return toldBoth(here);
    };
    expect(await until(25)).toMatchObject({ kari: ['report-soon'], hans: [] });
    expect(await until(7)).toMatchObject({ kari: ['report-due'], hans: [] });
    expect(await until(14)).toMatchObject({ kari: ['report-late'], hans: ['report-late'] });
    await here.act('kari', 'report', id);
    await toldBoth(here);
    expect(await until(10)).toMatchObject({ kari: [], hans: [] });
  });

  it('is the end, before it and when it has come', async () => {
    const { here, id } = await inForce({ validTo: '2027-01-29', reviewOn: '2027-01-28' });
    here.pass(40);
    await remind(here);
    expect((await toldBoth(here)).kari).toContain('expiry-30');
    here.pass(26);
    await remind(here);
    expect((await toldBoth(here)).kari).toContain('expiry-7');
    here.pass(8);
    await remind(here);
    expect((await here.read(id)).state).toBe('expired');
    expect((await toldBoth(here)).hans).toContain('lapse');
  });

  it('is a change of people, told to both as soon as the directory is replaced, on any day and at any hour', async () => {
    const { here } = await inForce();
    here.pass(1);
    await remind(here);
    expect(await toldBoth(here)).toMatchObject({ hans: [], kari: [] });
    here.replaceDirectory(small().person('kari', 'fac').open());
    await remind(here);
    expect(await toldBoth(here)).toMatchObject({ hans: ['amber'], kari: ['amber'] });
    await remind(here);
    expect(await toldBoth(here)).toMatchObject({ hans: [], kari: [] });
  });

  it('is one card for each delegation that a new line manager has taken over', async () => {
    const { here, id } = await inForce();
    const other = await here.request('per', { tasks: ['hse-round'] });
    await here.act('hans', 'approve', other);
    await toldBoth(here);
    here.replaceDirectory(withNina().open());
    await remind(here);
    expect(await toldBoth(here)).toMatchObject({ nina: [] });
    here.pass(6);
    await remind(here);
    expect(await toldBoth(here)).toMatchObject({ nina: ['inherited', 'inherited'], kari: ['amber'] });
    await here.act('nina', 'confirm', id, { reviewOn: '2027-11-20' });
    expect((await here.read(id)).confirmations).toHaveLength(1);
  });
});

describe('the yearly round', () => {
  const inJanuary = async () => {
    const here = delegationDesk();
    const ids: string[] = [];
    for (const [person, tasks] of [
      ['kari', 'substance-index'],
      ['per', 'hse-round'],
    ] as const) {
      const id = await here.request(person, { tasks: [tasks], reviewOn: '2028-06-01' });
      await here.act('hans', 'approve', id);
      ids.push(id);
    }
    here.pass(425);
    await toldBoth(here);
    await remind(here);
    const [round] = await here.store.find('round', 'open', ids[0] ?? '', { limit: 10 });
    if (round === undefined) throw new Error('no round');
    return { here, ids, round };
  };

  it('is one card for the line manager of each unit, whose line of progress moves', async () => {
    const { here, ids, round } = await inJanuary();
    expect((await toldBoth(here)).hans).toContain('round');
    expect(round.doc).toMatchObject({ unit: 'dep', delegations: ids, settled: [] });
    const shown = async () => {
      const presented = await here.verne.present(
        { view: 'round', subject: round.id },
        { to: 'person', person: 'hans' },
      );
      if (presented?.message.type !== 'delegation-round') throw new Error('no card');
      return [presented.message.settled, presented.message.lines.length, presented.message.mayConfirm];
    };
    expect(await shown()).toEqual([0, 2, true]);
    const reply = await here.ask('hans', {
      do: 'round.confirm',
      id: round.id,
      v: 1,
      answers: { delegations: [ids[0] ?? ''], reviewOn: '2029-01-15' },
    });
    expect(reply.kind).toBe('done');
    expect(await shown()).toEqual([1, 2, true]);
    expect((await here.read(ids[0] ?? '')).nextReviewOn).toBe('2029-01-15');
    await here.act('hans', 'end', ids[1] ?? '', { lastDay: '2028-06-01' });
    expect(await shown()).toEqual([2, 2, false]);
  });

  it('is nobody else’s, and takes no delegation that is not in it', async () => {
    const { here, ids, round } = await inJanuary();
    const other = await here.request('siri', { validFrom: '2028-01-20', reviewOn: '2029-01-20' });
    const confirm = (person: string, delegations: readonly string[]) =>
      here.ask(person, { do: 'round.confirm', id: round.id, v: 1, answers: { delegations } });
    const before = await here.store.read('round', round.id);
    for (const [person, chosen] of [
      ['kari', ids],
      ['dina', ids],
      ['hans', [other]],
    ] as const) {
      const reply = await confirm(person, chosen);
      expect(reply.kind === 'tell' && JSON.stringify(reply.message)).toContain('not-found');
    }
    expect(await here.store.read('round', round.id)).toEqual(before);
  });
});
