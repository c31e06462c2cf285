import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markStates } from '../../../src/app/drawings.ts';
import type { YearMessage } from '../../../src/app/messages.ts';
import { postWhatIsDue } from '../../../src/app/year/planning.ts';
import { contentOf, decodeWheel, encodeWheel } from '../../../src/app/year/wheelRef.ts';
import { languages } from '../../../src/domain/language.ts';
import { processes, processOf } from '../../../src/domain/processes/processes.ts';
import { desk, outcomeOf, sampleDirectory } from '../desk.ts';

/** Who leads the department of chemistry, somebody who works there, and somebody from outside of the organisation. */
const [manager, employee, guest] = ['jostein-strindmo', 'leif-sandmark', 'gjest'] as const;

type Here = ReturnType<typeof desk>;

const yearOf = async (
  here: Here,
  person: string,
  id = '',
  whose: 'unit' | 'own' = 'unit',
): Promise<YearMessage> => {
  const reply = await here.ask(person, { do: 'year', id, whose });
  if (reply.kind !== 'tell' || reply.message.type !== 'year') throw new Error(outcomeOf(reply));
  return reply.message;
};

const act = (here: Here, action: 'take' | 'done', id: string, person: string = manager) =>
  here.ask(person, { do: 'duty.act', action, id, v: 1, answers: { items } });

const plan = 'action-plan:ikj:2026';
const items = processOf('action-plan').checklist.map(({ id }) => id);

describe('a year', () => {
  it('is one’s own unit’s, this year, with what comes first before everything else', async () => {
    const year = await yearOf(desk(), employee);
    expect(year).toMatchObject({
      unitId: 'ikj',
      year: 2026,
      whose: 'unit',
      part: 'overview',
      isPassing: true,
    });
    const waiting = year.months.flatMap(({ lines }) => lines).filter(({ dueOn }) => dueOn >= '2026-11-20');
    expect(year.first).toEqual(waiting.slice(0, 3));
    expect(year.first[0]?.mark).toBe('next');
  });

  it('tells what was done, what is late, and what was before anybody was asked about it here', async () => {
    const here = desk();
    await postWhatIsDue(here.core);
    await act(here, 'done', plan);
    here.pass(30);
    const year = await yearOf(here, employee);
    const lines = year.months.flatMap(({ lines: some }) => some);
    const marks = Map.groupBy(lines, ({ mark }) => mark);
    expect(marks.get('done')?.map(({ dueOn, state }) => [dueOn, state])).toEqual([['2026-12-11', 'done']]);
    for (const { dueOn, state } of marks.get('past') ?? [])
      expect([dueOn < '2026-12-20', state]).toEqual([true, null]);
    for (const { dueOn, state } of marks.get('overdue') ?? [])
      expect([dueOn < '2026-12-20', state === null]).toEqual([true, false]);
    expect(marks.get('past')?.length).toBeGreaterThan(0);
    expect(marks.get('overdue')?.length).toBeGreaterThan(0);
  });

  it('of one’s own is what one answers for in any unit, and what one has taken', async () => {
    const here = desk();
    const before = await yearOf(here, employee, '', 'own');
    expect(before.months).toEqual([]);
    const own = await yearOf(here, manager, '', 'own');
    const units = new Set(own.months.flatMap(({ lines }) => lines.map(({ unit }) => unit?.nb)));
    expect(units).toContain('Institutt for kjemi');
    expect(own.months.flatMap(({ lines }) => lines).every(({ responsible }) => responsible !== null)).toBe(
      true,
    );
    await postWhatIsDue(here.core);
    await here.ask(manager, {
      do: 'duty.act',
      action: 'not-mine',
      id: plan,
      v: 1,
      answers: { person: employee },
    });
    await act(here, 'take', plan, employee);
    const after = await yearOf(here, employee, '', 'own');
    expect(after.months.map(({ lines }) => lines.map(({ dueOn }) => dueOn))).toEqual([['2026-12-11']]);
  });

  it('can be another unit’s and another year’s, as far as two years away', async () => {
    const here = desk();
    expect(await yearOf(here, employee, '2027 ify')).toMatchObject({ unitId: 'ify', year: 2027 });
    const chosen = await here.ask(employee, {
      do: 'year.show',
      id: '',
      answers: { unit: 'ify', year: '2027' },
    });
    expect(outcomeOf(chosen)).toBe('done');
    for (const id of ['2029 ikj', '2023 ikj', '2026 nowhere'])
      expect(outcomeOf(await here.ask(employee, { do: 'year', id }))).toBe('not-found');
    expect(outcomeOf(await here.ask(guest, { do: 'year', id: '', whose: 'own' }))).toBe('not-found');
  });

  it('marks what comes next only in the year that it is', async () => {
    const next = (year: YearMessage) =>
      year.months.flatMap(({ lines }) => lines).filter(({ mark }) => mark === 'next');
    expect(next(await yearOf(desk(), employee))).toHaveLength(1);
    expect(next(await yearOf(desk(), employee, '2027 ikj'))).toEqual([]);
  });
});

describe('the picture of a year', () => {
  const day = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const wheels = fc.record({
    year: fc.integer({ min: 2024, max: 2028 }),
    unit: fc.constantFrom(null, 'ikj', 'a/b%c', 'enhet å'),
    today: day,
    marks: fc.array(
      fc.record({ dueOn: day, beginsOn: fc.option(day), state: fc.constantFrom(...markStates) }),
      { maxLength: 60 },
    ),
    next: fc.option(fc.record({ process: fc.constantFrom(...processes.map(({ id }) => id)), dueOn: day })),
  });

  it('is named by all that is on it', () => {
    fc.assert(
      fc.property(wheels, fc.constantFrom(...languages), (wheel, language) => {
        expect(decodeWheel(encodeWheel(wheel, language))).toEqual({ wheel, language });
      }),
    );
  });

  it('is not made of anything else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        expect(() => decodeWheel(text)).not.toThrow();
      }),
    );
    for (const text of [
      '',
      'nb',
      'nb/2026/ikj/2026-11-20//20261120z',
      'nb/2026/ikj/2026-13-20//',
      'xx/2026/ikj/2026-11-20//',
    ])
      expect(decodeWheel(text)).toBeNull();
  });

  it('has every duty in its month, and today only in its own year', () => {
    fc.assert(
      fc.property(wheels, (wheel) => {
        const content = contentOf(wheel, 'nb', sampleDirectory());
        expect(content.today === null).toBe(!wheel.today.startsWith(`${wheel.year}`));
        for (const [index, mark] of wheel.marks.entries()) {
          const at = content.marks[index]?.at ?? -1;
          const [year, month] = mark.dueOn.split('-').map(Number);
          if (year === wheel.year) expect(Math.floor(at * 12) + 1).toBe(month);
          else expect(at).toBe(Number(year) < wheel.year ? 0 : 1);
        }
      }),
    );
  });

  it('is drawn for whoever is known here, and for nobody else', async () => {
    const here = desk();
    const { wheel } = await yearOf(here, employee);
    const account = (user: string) => ({ platform: 'web', tenant: 'local', user }) as const;
    const look = { size: 'smallest', theme: 'dark' } as const;
    const drawn = await here.verne.drawing(account(employee), encodeWheel(wheel, 'en'), look);
    expect(drawn?.subarray(1, 4)).toEqual(new TextEncoder().encode('PNG'));
    expect(await here.verne.drawing(account('nobody'), encodeWheel(wheel, 'en'), look)).toBeNull();
    expect(await here.verne.drawing(account(employee), 'nb/else', look)).toBeNull();
    await here.core.drawings.close();
  });
});
