import { describe, expect, it } from 'vitest';
import type { RawAnswers } from '../../src/app/commands.ts';
import type {
  DutyAction,
  MeasureAction,
  MeasureMessage,
  PlanMessage,
  PlanShow,
} from '../../src/app/messages.ts';
import { present } from '../../src/app/present.ts';
import { addMeasures, planIdOf } from '../../src/app/year/plan/adding.ts';
import { postWhatIsDue } from '../../src/app/year/planning.ts';
import { verifyChain } from '../../src/domain/facts.ts';
import { openDirectory } from '../../src/domain/organisation/openDirectory.ts';
import type { MeasureTerms } from '../../src/domain/processes/actionPlan/actionPlan.ts';
import { processes, processOf } from '../../src/domain/processes/processes.ts';
import { defaultSettings } from '../../src/domain/processes/settings.ts';
import { arrived } from './arriving.ts';
import { desk, outcomeOf } from './desk.ts';

/** Who leads the department of these tests, who coordinates and works there, and who leads and works elsewhere. */
const [manager, coordinator, employee, dean, outsider] = [
  'jostein-strindmo',
  'arvid-odegardmo',
  'leif-sandmark',
  'ashild-bergheim',
  'elin-stower',
] as const;

type Here = ReturnType<typeof desk>;

const first = 'plan-ikj-2026.m1';

/** A measure that is due on Friday 18 December. */
const filled = {
  text: 'Måle avtrekkene i K2.',
  owner: coordinator,
  deadline: '2026-12-18',
  amount: '12 000 kr',
  costKind: 'estimate',
  origin: 'hse-round',
} as const;

const add = async (here: Here, person: string, more: RawAnswers = {}) =>
  outcomeOf(await here.ask(person, { do: 'measure.add', id: 'ikj', answers: { ...filled, ...more } }));

const act = async (
  here: Here,
  person: string,
  action: MeasureAction,
  answers: RawAnswers = {},
  { id = first, v }: { id?: string; v?: number } = {},
) => {
  const version = v ?? (await measureIn(here, id))?.deeds.length ?? 0;
  return outcomeOf(await here.ask(person, { do: 'measure.act', action, id, v: version, answers }));
};

const measureIn = async ({ store }: Here, id = first) => {
  const [plan = '', measure] = id.split('.');
  return (await store.read('action-plan', plan))?.doc.measures.find((each) => each.id === measure) ?? null;
};

const planFor = async (here: Here, person: string, show: PlanShow = 'all'): Promise<PlanMessage> => {
  const reply = await here.ask(person, { do: 'plan', id: 'ikj', show });
  if (reply.kind !== 'tell' || reply.message.type !== 'plan') throw new Error(outcomeOf(reply));
  return reply.message;
};

const cardFor = async (here: Here, person: string, id = first): Promise<MeasureMessage> => {
  const view = { view: 'measure', subject: id, occasion: 'asked-for' } as const;
  const shown = await present(here.core, view, { to: 'person', person });
  if (shown?.message.type !== 'measure') throw new Error(`no card for ${person}`);
  return shown.message;
};

/** What was sent to somebody, as views. */
const sentTo = async ({ store }: Here, person: string) =>
  (await store.find('outgoing', 'state', 'pending', { limit: 10_000 })).flatMap(({ doc }) =>
    doc.what === 'send' && doc.to?.to === 'person' && doc.to.person === person ? [doc.view] : [],
  );

/** The steps of measures that somebody was posted, by day. */
const stepsTo = async ({ store }: Here, person: string, id = first): Promise<readonly string[]> =>
  (await store.find('nudge', 'measure', id, { limit: 100 }))
    .filter(({ doc }) => doc.target === `person:${person}`)
    .flatMap(({ doc }) =>
      doc.items.flatMap(({ subject }) => (subject.kind === 'measure' ? [`${subject.step} ${doc.day}`] : [])),
    );

/** A year in which nothing falls due but measures. */
const quiet = {
  ...defaultSettings,
  processes: Object.fromEntries(processes.map(({ id }) => [id, { months: [] }])),
};

const days = async (here: Here, count: number): Promise<void> => {
  for (let day = 0; day < count; day++) {
    await arrived(here.core);
    here.pass(1);
    await postWhatIsDue(here.core);
  }
};

describe('measures that are added to a plan', () => {
  const terms = (text: string): MeasureTerms => ({
    text: { id: `${planIdOf('ikj', 2027)}.t${text}`, digest: `digest-of-${text}` },
    owner: coordinator,
    deadline: '2027-03-01',
    cost: { amount: 12_000, isEstimate: true },
    origin: { kind: 'hse-round', ref: null },
  });

  it('go into the one plan of the unit and year, with a number of their own and in one chain', async () => {
    const { core, store } = desk();
    for (const texts of [['a', 'b'], ['c']]) {
      const { writes, facts, plan, measures } = await addMeasures(core, {
        unit: 'ikj',
        year: 2027,
        terms: texts.map(terms),
        by: manager,
        at: core.clock.now(),
        on: '2026-11-20',
      });
      expect(plan).toBe('plan-ikj-2027');
      expect(measures).toHaveLength(texts.length);
      expect(await store.commit({ writes, facts })).toEqual({ outcome: 'committed' });
    }
    const kept = await store.read('action-plan', 'plan-ikj-2027');
    expect(kept?.doc.measures.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
    if (kept === null) throw new Error('no plan');
    expect(verifyChain(await store.facts('plan-ikj-2027'), kept.doc.chain)).toBeNull();
  });

  it('are told to whoever got them: one by its card, several by their part of the plan', async () => {
    const here = desk();
    const about = { unit: 'ikj', year: 2027, by: manager, at: here.core.clock.now(), on: '2026-11-20' };
    const one = await addMeasures(here.core, { ...about, terms: [terms('a')] });
    await here.store.commit({ writes: one.writes });
    const more = await addMeasures(here.core, { ...about, terms: [terms('b'), terms('c')] });
    await here.store.commit({ writes: more.writes });
    expect(await sentTo(here, coordinator)).toEqual([
      { view: 'measure', subject: 'plan-ikj-2027.m1', occasion: 'given' },
      { view: 'plan', subject: 'plans-ikj', unit: 'ikj', show: 'mine' },
    ]);
    expect(await sentTo(here, manager)).toEqual([]);
  });

  it('leave no plan behind when there are none', async () => {
    const { core } = desk();
    const about = { unit: 'ikj', year: 2027, terms: [], by: manager, on: '2026-11-20' };
    expect((await addMeasures(core, { ...about, at: core.clock.now() })).writes).toEqual([]);
  });
});

describe('the action plan of a unit', () => {
  it('takes measures from the line manager and the HSE coordinator, for the year of the deadline', async () => {
    const here = desk();
    expect(await add(here, manager)).toBe('done');
    expect(await add(here, coordinator, { deadline: '2027-02-01' })).toBe('done');
    expect([await add(here, employee), await add(here, outsider)]).toEqual([
      'measure-denied',
      'measure-denied',
    ]);
    expect(await measureIn(here)).toMatchObject({
      owner: coordinator,
      deadline: '2026-12-18',
      cost: { amount: 12_000, isEstimate: true },
      origin: { kind: 'hse-round', ref: null },
      status: 'open',
    });
    expect(await measureIn(here, 'plan-ikj-2027.m1')).not.toBeNull();
  });

  it('keeps people’s words beside the chain, without identity numbers, and erases what they are replaced by', async () => {
    const here = desk();
    await add(here, manager, { text: 'Hjelpe 01010112345 med pulten.' });
    const before = (await measureIn(here))?.text ?? '';
    expect((await cardFor(here, manager)).words).not.toContain('01010112345');
    expect(await act(here, manager, 'change', { ...filled, text: 'Heve pulten.' })).toBe('done');
    expect(await here.store.read('text', before)).toBeNull();
    expect((await cardFor(here, manager)).words).toBe('Heve pulten.');
    expect(JSON.stringify(await here.store.facts('plan-ikj-2026'))).not.toContain('pulten');
  });

  it('asks again for what is wrong, and loses nothing', async () => {
    const here = desk();
    const wrong = { amount: 'mye', case: 'HMS-2026-999', deadline: '2026-11-01' };
    const reply = await here.ask(manager, { do: 'measure.add', id: 'ikj', answers: { ...filled, ...wrong } });
    if (reply.kind !== 'invalid' || reply.form.type !== 'form') throw new Error(reply.kind);
    expect(reply.form.problems).toMatchObject({
      amount: { why: 'not-an-amount' },
      case: { why: 'unknown-case' },
      deadline: { code: 'too-early' },
    });
    expect(reply.form.questions.find(({ question }) => question.id === 'text')?.answer).toBe(filled.text);
    expect(await measureIn(here)).toBeNull();
  });

  it.each([
    ['12 000', 12_000],
    ['kr 500,-', 500],
    ['12.500 kr', 12_500],
    ['0', 0],
  ])('understands %s as a cost', async (amount, kroner) => {
    const here = desk();
    await add(here, manager, { amount, costKind: 'known' });
    expect((await measureIn(here))?.cost).toEqual({ amount: kroner, isEstimate: false });
  });

  it('names the case that a measure comes from to those who may read that, and to nobody else', async () => {
    const here = desk();
    const id = await here.report(employee);
    const number = (await here.store.read('case', id))?.doc.number ?? '';
    expect(await add(here, manager, { case: number.toLowerCase(), origin: 'other' })).toBe('done');
    expect((await measureIn(here))?.origin).toEqual({ kind: 'nonconformity', ref: id });
    expect((await cardFor(here, manager)).origin.case).toEqual({ id, number });
    expect((await cardFor(here, dean)).origin.case).toBeNull();
    expect(await add(here, coordinator, { case: 'HMS-2026-404' })).toBe('invalid');
  });

  it('is read by everybody at the unit and in the line above, not by others', async () => {
    const here = desk();
    await add(here, manager);
    expect((await planFor(here, employee)).mayAdd).toBe(false);
    expect((await planFor(here, dean)).lines).toHaveLength(1);
    expect(outcomeOf(await here.ask(outsider, { do: 'plan', id: 'ikj' }))).toBe('not-found');
    expect(outcomeOf(await here.ask(outsider, { do: 'measure.show', id: first }))).toBe('not-found');
    expect(await act(here, outsider, 'done')).toBe('not-found');
  });

  it('lists what is overdue first, then by deadline, and counts how it stands', async () => {
    const here = desk();
    await add(here, manager, { text: 'Sist.', deadline: '2027-03-01' });
    await add(here, manager, { text: 'Først.', deadline: '2026-11-23' });
    await add(here, manager, { text: 'Ferdig.', deadline: '2026-11-24' });
    await act(here, coordinator, 'done', {}, { id: 'plan-ikj-2026.m2' });
    here.pass(10);
    const { lines, status } = await planFor(here, employee);
    expect(lines.map(({ words, group }) => [words, group])).toEqual([
      ['Først.', 'overdue'],
      ['Sist.', 'open'],
      ['Ferdig.', 'asked'],
    ]);
    expect(status).toEqual({ open: 2, overdue: 1, done: 1, dropped: 0 });
    expect((await planFor(here, coordinator, 'mine')).total).toBe(3);
    expect((await planFor(here, manager, 'mine')).total).toBe(0);
    expect((await planFor(here, manager, 'settled')).lines.map(({ words }) => words)).toEqual(['Ferdig.']);
    expect((await planFor(here, manager, 'overdue')).lines.map(({ words }) => words)).toEqual(['Først.']);
  });

  it.each([
    [dean, 'nv'],
    [manager, 'ikj'],
    [employee, 'ikj'],
  ])('is for %s that of %s, which they lead or work at', async (person, unit) => {
    const shown = await desk().ask(person, { do: 'plan', id: '' });
    expect(shown.kind === 'tell' && shown.message.type === 'plan' && shown.message.unitId).toBe(unit);
  });

  it('is handed over as a spreadsheet to those who may read it', async () => {
    const here = desk();
    await add(here, manager, { text: '=1+1' });
    expect(outcomeOf(await here.ask(employee, { do: 'plan.sheet', id: 'ikj' }))).toBe('done');
    expect(outcomeOf(await here.ask(outsider, { do: 'plan.sheet', id: 'ikj' }))).toBe('not-found');
    const account = (user: string) => ({ platform: 'web', tenant: 'local', user }) as const;
    const file = await here.verne.file(account(employee), 'plan/nb/ikj');
    expect(file?.name).toBe('handlingsplan-ikj-2026-11-20.xlsx');
    expect(await here.verne.file(account(outsider), 'plan/nb/ikj')).toBeNull();
  });
});

describe('a measure', () => {
  it('is done with one press by whoever has it, and opened again when that was a mistake', async () => {
    const here = desk();
    await add(here, manager);
    expect(await act(here, employee, 'done')).toBe('measure-denied');
    expect(await act(here, coordinator, 'done')).toBe('done');
    expect(await measureIn(here)).toMatchObject({ status: 'done', doneOn: '2026-11-20' });
    expect((await cardFor(here, coordinator)).may).toEqual(['reopen']);
    expect(await act(here, coordinator, 'done')).toBe('measure-denied');
    expect(await act(here, coordinator, 'reopen')).toBe('done');
    expect((await measureIn(here))?.status).toBe('open');
  });

  it('is taken out of the plan by the line manager alone, with a reason', async () => {
    const here = desk();
    await add(here, manager);
    expect(await act(here, coordinator, 'drop', { reason: 'Trengs ikke.' })).toBe('measure-denied');
    expect(await act(here, manager, 'drop')).toBe('invalid');
    expect(await act(here, manager, 'drop', { reason: 'Trengs ikke.' })).toBe('done');
    expect(await cardFor(here, manager)).toMatchObject({
      status: 'dropped',
      reason: 'Trengs ikke.',
      may: [],
    });
  });

  it('is handed to somebody else, who hears of it, and is not changed from an old form', async () => {
    const here = desk();
    await add(here, manager);
    expect(await act(here, manager, 'change', { ...filled, owner: employee })).toBe('done');
    expect(await sentTo(here, employee)).toEqual([{ view: 'measure', subject: first, occasion: 'given' }]);
    expect(await act(here, manager, 'change', { ...filled }, { v: 1 })).toBe('measure-denied');
    expect((await measureIn(here))?.owner).toBe(employee);
    expect(await act(here, manager, 'change', { ...filled, owner: employee })).toBe('done');
    expect((await measureIn(here))?.deeds).toHaveLength(2);
  });

  it('keeps a deadline that has passed while something else is changed, and takes no new one in the past', async () => {
    const here = desk();
    await add(here, manager, { deadline: '2026-11-23' });
    here.pass(10);
    const late = { ...filled, deadline: '2026-11-23', amount: '900' };
    expect(await act(here, manager, 'change', { ...late, deadline: '2026-11-24' })).toBe('invalid');
    expect(await act(here, manager, 'change', late)).toBe('done');
    expect(await measureIn(here)).toMatchObject({ deadline: '2026-11-23', cost: { amount: 900 } });
  });

  it('is followed up before its deadline, at it, after it and then up the line, each step once', async () => {
    const here = desk({ year: quiet });
    await add(here, manager);
    await postWhatIsDue(here.core);
    await days(here, 75);
    expect(await stepsTo(here, coordinator)).toEqual([
      'before-14 2026-12-04',
      'before-2 2026-12-16',
      'deadline 2026-12-18',
      'after-3 2026-12-21',
      'after-14 2027-01-04',
    ]);
    expect(await stepsTo(here, manager)).toEqual(['above-35 2027-01-22']);
  });

  it('is asked about six weeks after it was done, and taken up again with a new deadline when it did not help', async () => {
    const here = desk({ year: quiet });
    await add(here, manager);
    await postWhatIsDue(here.core);
    await act(here, coordinator, 'done');
    await days(here, 46);
    expect(await stepsTo(here, coordinator)).toEqual(['did-it-help 2026-12-23']);
    expect((await cardFor(here, coordinator)).may).toEqual(['helped', 'not-helped']);
    expect(await act(here, coordinator, 'not-helped', { effect: 'no' })).toBe('invalid');
    expect(await act(here, coordinator, 'not-helped', { effect: 'no', deadline: '2027-02-01' })).toBe('done');
    expect(await measureIn(here)).toMatchObject({ status: 'open', reopened: 1, deadline: '2027-02-01' });
    await days(here, 15);
    expect(await stepsTo(here, coordinator)).toContain('before-14 2027-01-18');
  });

  it('is silent once it has helped', async () => {
    const here = desk({ year: quiet });
    await add(here, manager);
    await act(here, coordinator, 'done');
    here.pass(45);
    expect(await act(here, coordinator, 'helped')).toBe('done');
    await days(here, 30);
    expect(await stepsTo(here, coordinator)).toEqual([]);
    expect((await planFor(here, manager, 'settled')).lines.map(({ group }) => group)).toEqual(['done']);
  });

  it('goes to the line manager when whoever had it has left', async () => {
    const here = desk({ year: quiet });
    await add(here, manager, { owner: employee });
    const { directory } = here.directory;
    const people = directory.people.filter(({ id }) => id !== employee);
    here.replaceDirectory(openDirectory({ ...directory, people }));
    await postWhatIsDue(here.core);
    await days(here, 16);
    expect(await stepsTo(here, manager)).toContain('before-14 2026-12-04');
  });

  it('is for the substitute while whoever has it is away, and theirs again after', async () => {
    const here = desk({ year: quiet });
    await add(here, manager, { owner: manager });
    const { directory } = here.directory;
    const appointments = directory.appointments.map((each) =>
      each.id === 'a-ikj-head' ? { ...each, substitute: employee } : each,
    );
    const absences = [{ person: manager, from: '2026-12-10', to: '2026-12-17' }];
    here.replaceDirectory(openDirectory({ ...directory, appointments, absences }));
    await postWhatIsDue(here.core);
    await days(here, 29);
    expect(await stepsTo(here, employee)).toEqual(['before-2 2026-12-16']);
    expect(await stepsTo(here, manager)).toEqual(['before-14 2026-12-04', 'deadline 2026-12-18']);
    expect(await act(here, employee, 'done')).not.toBe('done');
  });

  it('says on its card for whom a substitute got it, and lets them do it', async () => {
    const here = desk({ year: quiet });
    await add(here, manager, { owner: manager });
    const { directory } = here.directory;
    const appointments = directory.appointments.map((each) =>
      each.id === 'a-ikj-head' ? { ...each, substitute: employee } : each,
    );
    const absences = [{ person: manager, from: '2026-12-10', to: '2026-12-30' }];
    here.replaceDirectory(openDirectory({ ...directory, appointments, absences }));
    await postWhatIsDue(here.core);
    await days(here, 26);
    const [nudge] = (await here.store.find('nudge', 'measure', first, { limit: 100 })).filter(
      ({ doc }) => doc.target === `person:${employee}`,
    );
    const view = { view: 'nudge', subject: nudge?.id ?? '' } as const;
    const shown = await present(here.core, view, { to: 'person', person: employee });
    expect(shown?.message).toMatchObject({ type: 'measure', insteadOf: 'Jostein Strindmo' });
    expect(await act(here, employee, 'done')).toBe('done');
  });

  it('is marked as done on every card that tells of it', async () => {
    const here = desk({ year: quiet });
    await add(here, manager);
    await postWhatIsDue(here.core);
    await days(here, 14);
    await act(here, coordinator, 'done');
    const refreshed = (await here.store.find('outgoing', 'state', 'pending', { limit: 10_000 }))
      .filter(({ doc }) => doc.what === 'refresh')
      .map(({ doc }) => doc.subject);
    expect(refreshed).toEqual(
      expect.arrayContaining([first, 'plans-ikj', `nudge-2026-12-04:person:${coordinator}`]),
    );
  });
});

describe('the duty to make an action plan', () => {
  const duty = 'action-plan:ikj:2026';
  const deal = async (here: Here, action: DutyAction, answers: RawAnswers = {}) =>
    outcomeOf(await here.ask(manager, { do: 'duty.act', action, id: duty, v: 1, answers }));
  const shownTo = async (here: Here, subject: string, view: 'duty' | 'nudge') => {
    const shown = await present(here.core, { view, subject }, { to: 'person', person: manager });
    if (shown === null) throw new Error('nothing to see');
    return shown;
  };

  it('says how the plan stands and leads to it, and is shown anew when the plan changes', async () => {
    const here = desk();
    await postWhatIsDue(here.core);
    const before = await shownTo(here, duty, 'duty');
    await add(here, manager);
    const after = await shownTo(here, duty, 'duty');
    expect(before.message).toMatchObject({ plan: { unitId: 'ikj', status: { open: 0 } } });
    expect(after.message).toMatchObject({ plan: { unitId: 'ikj', status: { open: 1, overdue: 0 } } });
    expect(after.version).toBeGreaterThan(before.version);
    expect(await here.store.read('outgoing', `${duty}.refresh`)).not.toBeNull();
  });

  it('has its checklist met by a plan that is there, and by ticks where there is none', async () => {
    const [without, withPlan] = [desk(), desk()];
    for (const here of [without, withPlan]) await postWhatIsDue(here.core);
    await add(withPlan, manager);
    expect(await deal(without, 'done', { result: 'carried-out' })).toBe('duty-denied');
    const items = processOf('action-plan').checklist.map(({ id }) => id);
    expect(await deal(without, 'take', { items })).toBe('done');
    for (const here of [without, withPlan])
      expect(await deal(here, 'done', { result: 'carried-out' })).toBe('done');
  });

  it('stands in the digest beside the measures of its reader that are overdue', async () => {
    const here = desk();
    await add(here, manager, { owner: manager, deadline: '2026-11-23' });
    await postWhatIsDue(here.core);
    await days(here, 10);
    const { message } = await shownTo(here, `nudge-2026-11-30:person:${manager}`, 'nudge');
    expect(message).toMatchObject({
      type: 'duty-list',
      overdueMeasures: [{ id: first, words: filled.text, group: 'overdue' }],
    });
  });
});
