import { describe, expect, it } from 'vitest';
import type { DutyMessage } from '../../../src/app/messages.ts';
import type { Reply } from '../../../src/app/ports.ts';
import { present } from '../../../src/app/present.ts';
import { newOccurrence, type Occurrence } from '../../../src/domain/processes/occurrence/occurrence.ts';
import { desk, outcomeOf } from '../desk.ts';

type Here = ReturnType<typeof desk>;

const manager = 'jostein-strindmo';
const id = 'hse-round:ikj:2026';
const start = Date.parse('2026-11-20T09:15:00.000Z');

/** A desk at that moment, where an HSE round waits for the manager. */
async function deskAt(at: string, more: Partial<Occurrence> = {}): Promise<Here> {
  const here = desk();
  here.pass((Date.parse(at) - start) / 86_400_000);
  const about = { process: 'hse-round', unit: 'ikj', occurrence: '2026', dueOn: at.slice(0, 10) } as const;
  const doc = { ...newOccurrence(id, about), ...more };
  await here.store.commit({ writes: [{ name: 'occurrence', id, doc, expected: 'new' }] });
  return here;
}

const later = (here: Here, answers: Readonly<Record<string, string>>): Promise<Reply> =>
  here.ask(manager, { do: 'duty.act', action: 'later', id, v: 1, answers });

const untilOf = async (here: Here) => (await here.store.read('occurrence', id))?.doc.until;

async function cardOf(here: Here): Promise<DutyMessage> {
  const shown = await present(here.core, { view: 'duty', subject: id }, { to: 'person', person: manager });
  if (shown?.message.type !== 'duty') throw new Error('no card');
  return shown.message;
}

async function offeredAt(at: string): Promise<readonly string[]> {
  const { forms } = await cardOf(await deskAt(at));
  return (forms.later?.[0]?.options ?? []).map(({ label }) => label.nb);
}

describe('a duty that is put off', () => {
  it.each([
    ['2026-11-18T09:00:00Z', ['I morgen: torsdag 19. november', 'Neste uke: mandag 23. november']],
    ['2026-11-20T09:00:00Z', ['Neste uke: mandag 23. november']],
    ['2026-05-13T09:00:00Z', ['Så snart som mulig: fredag 15. mai', 'Neste uke: mandag 18. mai']],
    [
      '2026-06-10T09:00:00Z',
      ['I morgen: torsdag 11. juni', 'Neste uke: mandag 15. juni', 'Etter ferien: mandag 3. august'],
    ],
    ['2026-07-15T09:00:00Z', ['Etter ferien: mandag 3. august']],
  ])('on %s is offered %j, each with its day', async (at, offered) => {
    expect(await offeredAt(at)).toEqual([...offered, 'Den dagen jeg velger']);
  });

  it.each([
    ['the clock is put forward', '2026-03-28T23:30:00Z', 'monday', '2026-04-07'],
    ['the clock is put back', '2026-10-24T22:30:00Z', 'tomorrow', '2026-10-26'],
    ['an hour is shown twice', '2026-10-25T00:30:00Z', 'monday', '2026-10-26'],
    ['the year is over here and not in UTC', '2026-12-31T23:30:00Z', 'after-holiday', '2027-01-04'],
    ['the day is over here and not in UTC', '2026-11-24T23:30:00Z', 'tomorrow', '2026-11-26'],
  ])('comes again on the right day when %s', async (_, at, when, until) => {
    const here = await deskAt(at);
    await later(here, { when });
    expect(await untilOf(here)).toBe(until);
  });

  it('comes again on the day that was given, whatever stands beside it', async () => {
    for (const when of ['tomorrow', 'monday', 'day']) {
      const here = await deskAt('2026-11-20T09:00:00Z');
      await later(here, { when, day: '2026-12-02' });
      expect(await untilOf(here)).toBe('2026-12-02');
    }
  });

  it.each(['2026-11-19T09:00:00Z', '2026-11-21T09:00:00Z'])('is asked for its day on %s', async (at) => {
    const here = await deskAt(at);
    const reply = await later(here, { when: 'day' });
    expect(reply).toMatchObject({ kind: 'invalid', form: { problems: { day: { code: 'no-day' } } } });
    expect(await untilOf(here)).toBeNull();
  });

  it('is not put off until after a holiday that is not near', async () => {
    const reply = await later(await deskAt('2026-09-01T09:00:00Z'), { when: 'after-holiday' });
    expect(reply).toMatchObject({ kind: 'invalid', form: { problems: { when: { code: 'not-an-option' } } } });
  });

  it('is not offered to be put off again after three times', async () => {
    expect((await cardOf(await deskAt('2026-11-20T09:00:00Z', { laters: 2 }))).may).toContain('later');
    const here = await deskAt('2026-11-20T09:00:00Z', { laters: 3 });
    const { may, forms } = await cardOf(here);
    expect(may).not.toContain('later');
    expect(forms.later).toBeUndefined();
    const open = await here.ask(manager, { do: 'open-form', of: 'duty.later', id, v: 1 });
    expect(outcomeOf(open)).toBe('duty-denied');
  });
});
