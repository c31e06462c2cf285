import { describe, expect, it } from 'vitest';
import type { RawAnswers } from '../../src/app/commands.ts';
import type { DutyAction, DutyMessage } from '../../src/app/messages.ts';
import { present } from '../../src/app/present.ts';
import { postWhatIsDue } from '../../src/app/year/planning.ts';
import { wheelOf } from '../../src/app/year/wheel.ts';
import { verifyChain } from '../../src/domain/facts.ts';
import { aboveOf } from '../../src/domain/processes/responsible.ts';
import { defaultSettings, type YearSettings } from '../../src/domain/processes/settings.ts';
import { startYear } from '../../src/jobs/year.ts';
import { memoryData, memoryStore } from '../fakes/memoryStore.ts';
import { arrived } from './arriving.ts';
import { desk, outcomeOf } from './desk.ts';

/** Who leads the department of these tests, who helps, and somebody from elsewhere. */
const [manager, coordinator, outsider] = ['jostein-strindmo', 'arvid-odegardmo', 'elin-stower'] as const;

const plan = 'action-plan:ikj:2026';
const check = 'documentation-check:ikj:2026';
const overview = 'requirements-overview:ikj:2026';

type Here = ReturnType<typeof desk>;

const sent = async ({ store }: Pick<Here, 'store'>) =>
  (await store.find('outgoing', 'state', 'pending', { limit: 10_000 })).filter(
    ({ doc }) => doc.what === 'send',
  );

/** What was posted to a target, as "step day", oldest first. */
const postedTo = async ({ store }: Here, target: string, occurrence: string): Promise<readonly string[]> => {
  const nudges = await store.find('nudge', 'occurrence', occurrence, { limit: 1_000 });
  return nudges
    .filter(({ doc }) => doc.target === target)
    .flatMap(({ doc }) =>
      doc.items.flatMap(({ subject }) =>
        subject.kind === 'duty' && subject.occurrence === occurrence ? [`${subject.step} ${doc.day}`] : [],
      ),
    );
};

const days = async (here: Here, count: number): Promise<void> => {
  for (let day = 0; day < count; day++) {
    await arrived(here.core);
    here.pass(1);
    await postWhatIsDue(here.core);
  }
};

const act = async (here: Here, person: string, action: DutyAction, id: string, answers: RawAnswers = {}) => {
  const v = (await here.store.read('occurrence', id))?.version ?? 0;
  return outcomeOf(await here.ask(person, { do: 'duty.act', action, id, v, answers }));
};

const stateOf = async ({ store }: Here, id: string) => (await store.read('occurrence', id))?.doc ?? null;

const cardFor = async (here: Here, subject: string, person: string): Promise<DutyMessage> => {
  const shown = await present(here.core, { view: 'duty', subject }, { to: 'person', person });
  if (shown?.message.type !== 'duty') throw new Error(`no card for ${person}`);
  return shown.message;
};

const open = async (options: { store?: Here['store']; year?: YearSettings } = {}): Promise<Here> => {
  const here = desk(options);
  await postWhatIsDue(here.core);
  return here;
};

describe('the HSE year', () => {
  it('posts a duty to the unit’s channel, to whoever answers for it and to those who help', async () => {
    const here = await open();
    for (const target of ['channel:ikj', `person:${manager}`, `person:${coordinator}`])
      expect(await postedTo(here, target, plan)).toEqual(['first 2026-11-20']);
  });

  it('posts each thing once, however often and by however many it is planned', async () => {
    const here = await open();
    const before = (await sent(here)).map(({ id }) => id);
    await Promise.all([postWhatIsDue(here.core), postWhatIsDue(here.core), postWhatIsDue(here.core)]);
    expect((await sent(here)).map(({ id }) => id)).toEqual(before);
  });

  it('posts each thing once over restarts, and what fell due meanwhile once, the latest of its kind', async () => {
    const data = memoryData();
    const first = await open({ store: memoryStore(data) });
    await days(first, 1);
    const second = desk({ store: memoryStore(data) });
    second.pass(12);
    const jobs = [startYear(second.core, { every: 1_000_000 }), startYear(second.core, { every: 1_000_000 })];
    for (const job of jobs) await job.idle();
    for (const job of jobs) await job.stop();
    const posted = await postedTo(second, `person:${manager}`, overview);
    expect(posted).toEqual(['first 2026-11-20', 'due 2026-12-02']);
    const ids = (await sent(second)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps quiet on weekends, and writes nothing when there is nothing to say', async () => {
    const here = await open();
    const at = async () => (await here.store.read('year-state', 'year'))?.version;
    const before = await at();
    await days(here, 2);
    expect(await at()).toBe(before);
  });

  it('plans a day shortly before its first posts, and sends nothing before the hour of the unit', async () => {
    const here = await open({ year: { ...defaultSettings, hour: '14:00' } });
    expect(await sent(here)).toEqual([]);
    here.pass(3.6 / 24);
    await postWhatIsDue(here.core);
    const due = (await sent(here))
      .filter(({ doc }) => doc.view?.view === 'nudge')
      .map(({ doc }) => doc.dueAt);
    expect(new Set(due)).toEqual(new Set(['2026-11-20T13:00:00.000Z']));
  });

  it('tells who has taken it, in the channel too, and keeps the chain of facts whole', async () => {
    const here = await open();
    expect(await act(here, manager, 'take', plan)).toBe('done');
    const subject = 'nudge-2026-11-20:channel:ikj';
    const to = { to: 'channel', platform: 'web', channel: 'unit:ikj', language: 'nb' } as const;
    const shown = await present(here.core, { view: 'nudge', subject }, to);
    expect(shown?.message).toMatchObject({ type: 'duty', state: 'taken' });
    expect(await here.store.read('outgoing', `${subject}.refresh`)).not.toBeNull();
    const head = (await stateOf(here, plan))?.chain;
    if (head === undefined) throw new Error('no chain');
    expect(head.seq).toBe(2);
    expect(verifyChain(await here.store.facts(plan), head)).toBeNull();
  });

  it('is done by whoever answers for it, with a line on the result, and nobody else', async () => {
    const here = await open();
    expect(await act(here, outsider, 'done', plan, { result: 'carried-out' })).toBe('duty-denied');
    expect(await act(here, coordinator, 'done', plan, { result: 'carried-out' })).toBe('duty-denied');
    expect(await act(here, manager, 'done', plan, { result: 'not-needed', text: 'Slått sammen.' })).toBe(
      'done',
    );
    expect((await cardFor(here, plan, manager)).result).toMatchObject({
      as: 'not-needed',
      words: 'Slått sammen.',
    });
    await days(here, 30);
    expect(await postedTo(here, `person:${manager}`, plan)).toEqual(['first 2026-11-20']);
  });

  it('comes again on the day that was asked for', async () => {
    const here = await open();
    await days(here, 4);
    expect(await act(here, manager, 'later', check, { when: 'monday' })).toBe('done');
    expect(await stateOf(here, check)).toMatchObject({ state: 'later', until: '2026-11-30' });
    await days(here, 6);
    expect(await postedTo(here, `person:${manager}`, check)).toContain('again-1 2026-11-30');
  });

  it('is put off no further than it may be', async () => {
    const here = await open();
    expect(await act(here, manager, 'later', plan, { when: 'day', day: '2027-05-01' })).toBe('invalid');
    expect(await act(here, manager, 'later', plan, { when: 'day' })).toBe('duty-denied');
    expect(await stateOf(here, plan)).toMatchObject({ state: 'open' });
  });

  it('goes at once to whoever is asked in the place of somebody whose it is not', async () => {
    const here = await open();
    expect(await act(here, manager, 'not-mine', plan, { person: outsider })).toBe('done');
    expect((await cardFor(here, plan, outsider)).owner).toMatchObject({ via: 'taken' });
    const cards = (await sent(here)).filter(({ doc }) => doc.view?.view === 'duty');
    expect(cards.map(({ doc }) => doc.to)).toEqual([{ to: 'person', person: outsider }]);
  });

  it('goes up the line when nobody answers', async () => {
    const here = await open();
    await days(here, 24);
    const above = aboveOf(wheelOf(here.core).dir, { person: manager, unit: 'ikj' }, '2026-12-14');
    expect(await postedTo(here, `person:${above?.person}`, overview)).toEqual(['escalate-1 2026-12-14']);
    expect(await stateOf(here, overview)).toMatchObject({ state: 'escalated' });
  });

  it('keeps ticks, and an old card takes back nobody’s', async () => {
    const here = await open();
    const [first, second] = (await cardFor(here, plan, manager)).items;
    if (first === undefined || second === undefined) throw new Error('no checklist');
    await act(here, manager, 'tick', plan, { items: [first.id] });
    await here.ask(coordinator, {
      do: 'duty.act',
      action: 'tick',
      id: plan,
      v: 1,
      answers: { items: [second.id] },
    });
    expect(Object.keys((await stateOf(here, plan))?.ticked ?? {})).toEqual([first.id, second.id]);
    await act(here, manager, 'tick', plan, { items: [second.id] });
    expect(Object.keys((await stateOf(here, plan))?.ticked ?? {})).toEqual([second.id]);
  });

  it('shows nothing to somebody whom it does not concern', async () => {
    const here = await open();
    for (const command of ['duty.show', 'duty.why'] as const)
      expect(outcomeOf(await here.ask(outsider, { do: command, id: check }))).toBe('not-found');
    const subject = `nudge-2026-11-20:person:${manager}`;
    expect(
      await present(here.core, { view: 'nudge', subject }, { to: 'person', person: outsider }),
    ).toBeNull();
  });

  it('tells why somebody got it, and where each part of it comes from', async () => {
    const here = await open();
    const reply = await here.ask(coordinator, { do: 'duty.why', id: plan });
    expect(reply).toMatchObject({ message: { type: 'duty-why', as: 'helper', basis: { day: 'suggested' } } });
  });

  it('shows a unit its year by month, each date with where it comes from', async () => {
    const here = await open();
    const reply = await here.ask(manager, { do: 'year', id: '' });
    if (reply.kind !== 'tell' || reply.message.type !== 'year') throw new Error(reply.kind);
    const { months, year } = reply.message;
    expect(year).toBe(2026);
    expect(months.map(({ month }) => month)).toEqual(
      months.map(({ month }) => month).toSorted((a, b) => a - b),
    );
    const lines = months.flatMap((each) => each.lines);
    expect(lines.map(({ basis }) => basis)).toContain('stated');
    expect(lines.find(({ dueOn }) => dueOn === '2026-12-11')).toMatchObject({ state: 'open' });
    expect(outcomeOf(await here.ask(manager, { do: 'year', id: '2099 ikj' }))).toBe('not-found');
  });
});
