import { describe, expect, it } from 'vitest';
import type { RawAnswers } from '../../src/app/commands.ts';
import type { DutyAction, DutyMessage } from '../../src/app/messages.ts';
import { present } from '../../src/app/present.ts';
import { heldUntil } from '../../src/app/year/hours.ts';
import { postWhatIsDue } from '../../src/app/year/planning.ts';
import { wheelOf } from '../../src/app/year/wheel.ts';
import { verifyChain } from '../../src/domain/facts.ts';
import { readDirectory } from '../../src/domain/organisation/directory.ts';
import { openDirectory } from '../../src/domain/organisation/openDirectory.ts';
import { aboveOf } from '../../src/domain/processes/responsible.ts';
import { defaultSettings, type YearSettings } from '../../src/domain/processes/settings.ts';
import { startYear } from '../../src/jobs/year.ts';
import sample from '../../src/sample/directory.json' with { type: 'json' };
import { memoryData, memoryStore } from '../fakes/memoryStore.ts';
import { arrived } from './arriving.ts';
import { desk, outcomeOf } from './desk.ts';

/** Who leads the department of these tests, who helps, who works there, and somebody from elsewhere. */
const [manager, coordinator, member, outsider] = [
  'jostein-strindmo',
  'arvid-odegardmo',
  'leif-sandmark',
  'elin-stower',
] as const;

/** Whoever leads the faculty above it. */
const dean = 'ashild-bergheim';

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
    expect(await act(here, manager, 'later', plan, { when: 'day' })).toBe('invalid');
    expect(await stateOf(here, plan)).toMatchObject({ state: 'open' });
  });

  it('goes at once to whoever is asked in the place of somebody whose it is not, and they can answer', async () => {
    const here = await open();
    const words = 'Du har oversikten over avtrekkene.';
    expect(await act(here, manager, 'not-mine', plan, { person: outsider, text: words })).toBe('done');
    const card = await cardFor(here, plan, outsider);
    expect(card.owner).toMatchObject({ via: 'asked' });
    expect(card.handed?.words).toBe(words);
    expect(card.may).toEqual(['take', 'done', 'later', 'not-mine', 'tick']);
    const cards = (await sent(here)).filter(({ doc }) => doc.view?.view === 'duty');
    expect(cards.map(({ doc }) => doc.to)).toEqual([{ to: 'person', person: outsider }]);
    expect(await act(here, outsider, 'take', plan)).toBe('done');
    expect((await cardFor(here, plan, outsider)).owner).toMatchObject({ via: 'taken' });
  });

  it('goes to the manager above when nobody is named, who can answer in every way', async () => {
    for (const [action, answers] of [
      ['take', {}],
      ['done', { result: 'not-needed' }],
      ['later', { when: 'tomorrow' }],
      ['not-mine', {}],
    ] as const) {
      const here = await open();
      await act(here, manager, 'not-mine', plan, { text: 'Dette er fakultetets.' });
      const card = await cardFor(here, plan, dean);
      expect(card.owner).toMatchObject({ via: 'above' });
      expect(card.handed).toMatchObject({ words: 'Dette er fakultetets.' });
      expect(card.may).toContain(action);
      expect(await act(here, dean, action, plan, answers), action).toBe('done');
    }
  });

  it('shows the words that came along to whoever is asked and to nobody else, until they are erased', async () => {
    const here = await open();
    await act(here, manager, 'not-mine', plan, { person: outsider, text: 'Spør Kari.' });
    expect((await cardFor(here, plan, coordinator)).handed).toBeNull();
    const subject = 'nudge-2026-11-20:channel:ikj';
    const to = { to: 'channel', platform: 'web', channel: 'unit:ikj', language: 'nb' } as const;
    const channel = await present(here.core, { view: 'nudge', subject }, to);
    expect(JSON.stringify(channel)).not.toContain('Spør Kari.');
    const text = await here.store.read('text', (await stateOf(here, plan))?.handed?.text ?? '');
    if (text === null) throw new Error('no words');
    await here.store.commit({
      writes: [{ name: 'text', id: text.id, doc: null, expected: text.version }],
    });
    expect((await cardFor(here, plan, outsider)).handed).toBeNull();
  });

  it('keeps to the hours of whoever is asked', async () => {
    const here = await open();
    const card = { view: 'duty', subject: plan, handed: true } as const;
    const to = { to: 'person', person: outsider } as const;
    expect(await heldUntil(here.core, card, to)).toBeNull();
    here.pass(1.5);
    await act(here, manager, 'not-mine', plan, { person: outsider });
    const [passedOn] = (await sent(here)).filter(({ doc }) => doc.view?.view === 'duty');
    expect(passedOn?.doc.view).toEqual(card);
    expect(await heldUntil(here.core, card, to)).toBe('2026-11-23T08:00:00.000Z');
    expect(await heldUntil(here.core, { view: 'duty', subject: plan }, to)).toBeNull();
  });

  it('can be given to somebody by the manager above once nobody has answered', async () => {
    const here = await open();
    await days(here, 24);
    const card = await cardFor(here, overview, dean);
    expect(card.may).toEqual(['name']);
    const answers = { person: outsider, text: 'Kan du se på den?' };
    expect(await act(here, dean, 'name', overview, answers)).toBe('done');
    expect(await stateOf(here, overview)).toMatchObject({ state: 'open', owner: outsider });
    expect((await cardFor(here, overview, outsider)).handed?.words).toBe(answers.text);
  });

  it('is told to the manager above while the unit has none of its own, who hears why', async () => {
    const left = structuredClone(sample);
    const reading = readDirectory({
      ...left,
      appointments: left.appointments.filter(({ person }) => person !== manager),
    });
    if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
    const here = desk({ directory: openDirectory(reading.directory) });
    await postWhatIsDue(here.core);
    expect(await postedTo(here, `person:${dean}`, plan)).toEqual(['first 2026-11-20']);
    expect((await cardFor(here, plan, dean)).owner).toMatchObject({ vacant: true });
    expect(await act(here, dean, 'take', plan)).toBe('done');
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

  it('shows a member of the unit what stands in its channel, to read and nothing more', async () => {
    const here = await open();
    const shown = await cardFor(here, plan, member);
    expect(shown).toMatchObject({ may: [], forms: {}, inChannel: true });
    expect(outcomeOf(await here.ask(member, { do: 'duty.show', id: plan }))).toBe('done');
    expect(await act(here, member, 'take', plan)).toBe('duty-denied');
    await days(here, 4);
    for (const [person, id] of [
      [outsider, plan],
      [member, check],
    ] as const)
      expect(outcomeOf(await here.ask(person, { do: 'duty.show', id }))).toBe('not-found');
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
