import { describe, expect, it } from 'vitest';
import type { RawAnswers } from '../../src/app/commands.ts';
import type { HseRoundAction, HseRoundMessage } from '../../src/app/messages.ts';
import { present } from '../../src/app/present.ts';
import { addMeasures, planIdOf } from '../../src/app/year/plan/adding.ts';
import { postWhatIsDue } from '../../src/app/year/planning.ts';
import { verifyChain } from '../../src/domain/facts.ts';
import { newOccurrence } from '../../src/domain/processes/occurrence/occurrence.ts';
import { desk, outcomeOf } from './desk.ts';

/** Who leads the department of these tests, who coordinates there, its safety deputy, an employee, and somebody from elsewhere. */
const [manager, coordinator, deputy, employee, outsider] = [
  'jostein-strindmo',
  'arvid-odegardmo',
  'mona-prestmo',
  'leif-sandmark',
  'elin-stower',
] as const;

const round = 'hse-round-ikj-2026';
const duty = 'hse-round:ikj:2026';

type Here = ReturnType<typeof desk>;

const act = (here: Here, person: string, action: HseRoundAction, answers: RawAnswers = {}) =>
  here.ask(person, { do: 'hse-round.act', action, id: round, v: 0, answers });

const acts = async (here: Here, person: string, action: HseRoundAction, answers: RawAnswers = {}) =>
  outcomeOf(await act(here, person, action, answers));

const denialOf = async (here: Here, person: string, action: HseRoundAction, answers: RawAnswers = {}) => {
  const reply = await act(here, person, action, answers);
  const refusal = reply.kind === 'tell' && 'refusal' in reply.message ? reply.message.refusal : null;
  return refusal?.code === 'hse-round-denied' ? refusal : null;
};

const roundOf = async ({ store }: Here) => {
  const known = await store.read('hse-round', round);
  if (!known) throw new Error('no round');
  return known.doc;
};

const cardOf = async (here: Here, person: string): Promise<HseRoundMessage> => {
  const shown = await present(here.core, { view: 'hse-round', subject: round }, { to: 'person', person });
  if (shown?.message.type !== 'hse-round') throw new Error(`no card for ${person}`);
  return shown.message;
};

/** What was sent to a person, by its view. */
const sentTo = async ({ store }: Here, person: string) =>
  (await store.find('outgoing', 'state', 'pending', { limit: 10_000 }))
    .filter(({ doc }) => doc.to?.to === 'person' && doc.to.person === person)
    .map(({ doc }) => doc.view);

const opened = async (here: Here = desk()): Promise<Here> => {
  expect(outcomeOf(await here.ask(manager, { do: 'hse-round.open', id: duty }))).toBe('done');
  return here;
};

const meeting = { on: '2026-11-20', attended: [manager, deputy] };
const problems = '1. Eldre avtrekk på K2\n- Tunge løft i lageret\n\n';
const methods = ['hse-round.chart-internal'];

const charting = async (): Promise<Here> => {
  const here = await opened();
  await acts(here, manager, 'invite', { person: employee });
  expect(await acts(here, manager, 'hold-pre-meeting', { ...meeting, problems, methods })).toBe('done');
  return here;
};

const found = async (here: Here, person: string, text: string) => here.ask(person, { do: 'say', text });

const measure = {
  text: 'Bytte ut avtrekket.',
  owner: coordinator,
  deadline: '2027-03-01',
  amount: '12 000 kr',
  costKind: 'estimate',
};

const ready = async (): Promise<Here> => {
  const here = await charting();
  await found(here, employee, 'Funn: Løs ledning ved avtrekket i K2-113');
  await acts(here, manager, 'end-charting');
  await acts(here, manager, 'record-findings');
  await acts(here, manager, 'hold-post-meeting', meeting);
  expect(await acts(here, manager, 'plan-measures', measure)).toBe('done');
  return here;
};

describe('the HSE round in chat', () => {
  it('begins when somebody who may opens it, with the papers of last year laid ready', async () => {
    const here = await opened();
    expect(await roundOf(here)).toMatchObject({ state: 'pre-meeting', year: 2026 });
    expect((await roundOf(here)).participants).toEqual(
      expect.arrayContaining([manager, coordinator, deputy]),
    );
    expect(await sentTo(here, manager)).toContainEqual({ view: 'hse-round', subject: round });
  });

  it('is opened by the safety deputy and the coordinator too, and by nobody else', async () => {
    const here = desk();
    for (const person of [deputy, coordinator])
      expect(outcomeOf(await here.ask(person, { do: 'hse-round.open', id: duty }))).toBe('done');
    for (const person of [employee, outsider])
      expect(outcomeOf(await here.ask(person, { do: 'hse-round.open', id: duty }))).toBe('hse-round-denied');
    expect(outcomeOf(await here.ask(manager, { do: 'hse-round.open', id: 'hse-round:ikj:2031' }))).toBe(
      'hse-round-denied',
    );
    expect(outcomeOf(await here.ask(manager, { do: 'hse-round.open', id: 'nothing' }))).toBe('not-found');
  });

  it('begins once, however many open it at the same time', async () => {
    const here = desk();
    const people = [manager, coordinator, deputy];
    await Promise.all(people.map((person) => here.ask(person, { do: 'hse-round.open', id: duty })));
    const facts = await here.store.facts(round);
    expect(facts.map(({ type }) => type)).toEqual(['papers-laid-ready']);
  });

  it('looks back on the cases of the unit as counts, and lists them for those alone who may see them', async () => {
    const here = desk();
    await here.report(employee, { what: 'Hemmelig søl.' });
    await here.report(employee, { what: 'Mer søl.', kind: 'dangerous-condition' });
    await here.ask(manager, { do: 'hse-round.open', id: duty });
    await acts(here, manager, 'invite', { person: outsider });
    const card = await cardOf(here, outsider);
    expect(card.papers?.cases).toMatchObject({ total: 2, open: 2, readable: 0 });
    expect((await cardOf(here, manager)).papers?.cases.readable).toBe(2);
    expect(JSON.stringify(card)).not.toContain('søl');
    for (const [person, total] of [
      [manager, 2],
      [outsider, 0],
    ] as const) {
      await here.ask(person, { do: 'hse-round.cases', id: round });
      expect(await sentTo(here, person)).toContainEqual(
        expect.objectContaining({ message: expect.objectContaining({ whose: 'hse-round', total }) }),
      );
    }
  });

  it('looks back on the measures of last year’s plan, and brings the papers up to date until the pre-meeting', async () => {
    const here = await opened();
    expect((await cardOf(here, deputy)).papers?.measures).toEqual([]);
    const text = { id: `${planIdOf('ikj', 2025)}.t1`, digest: 'd' };
    const { writes, facts } = await addMeasures(here.core, {
      unit: 'ikj',
      year: 2025,
      terms: [
        {
          text,
          owner: employee,
          deadline: '2026-12-01',
          cost: { amount: 500, isEstimate: true },
          origin: { kind: 'other', ref: null },
        },
      ],
      by: manager,
      at: '2025-12-01T09:00:00.000Z',
      on: '2025-12-01',
    });
    const words = { words: 'Merke hovedkranen.', salt: 's', by: manager };
    await here.store.commit({
      writes: [...writes, { name: 'text', id: text.id, doc: words, expected: 'new' }],
      facts,
    });
    await here.ask(deputy, { do: 'hse-round.open', id: duty });
    expect((await cardOf(here, deputy)).papers?.measures).toMatchObject([
      { words: 'Merke hovedkranen.', owner: 'Leif Sandmark', status: 'open' },
    ]);
  });

  it('tells those who are invited, and lets them in', async () => {
    const here = await opened();
    expect(outcomeOf(await here.ask(employee, { do: 'hse-round.open', id: round }))).toBe('hse-round-denied');
    expect(await acts(here, deputy, 'invite', { person: employee })).toBe('done');
    expect(await sentTo(here, employee)).toEqual([{ view: 'hse-round', subject: round }]);
    expect((await cardOf(here, employee)).may).toEqual([]);
    expect(await acts(here, employee, 'invite', { person: outsider })).toBe('hse-round-denied');
    expect(await acts(here, manager, 'invite', { leave: [employee] })).toBe('done');
    expect((await roundOf(here)).participants).not.toContain(employee);
  });

  it('asks that the line manager was at the meetings', async () => {
    const here = await opened();
    const without = { ...meeting, attended: [deputy] };
    expect(await denialOf(here, manager, 'hold-pre-meeting', { ...without, problems })).toMatchObject({
      denial: 'manager-not-there',
      manager: 'Jostein Strindmo',
    });
    expect(await acts(here, manager, 'hold-pre-meeting', { ...meeting, attended: [outsider] })).toBe(
      'invalid',
    );
  });

  it('keeps what the unit takes on, in its order, as words that can be erased', async () => {
    const here = await charting();
    const card = await cardOf(here, deputy);
    expect(card.problems).toEqual(['Eldre avtrekk på K2', 'Tunge løft i lageret']);
    expect(card.methods).toHaveLength(1);
    expect(JSON.stringify([await roundOf(here), await here.store.facts(round)])).not.toContain('avtrekk');
    const [first] = (await roundOf(here)).problems;
    await here.store.commit({ writes: [{ name: 'text', id: first ?? '', doc: null, expected: 'any' }] });
    expect((await cardOf(here, deputy)).problems[0]).toBeNull();
  });

  it('tells everybody who takes part when the charting begins', async () => {
    const here = await charting();
    for (const person of [deputy, coordinator, employee])
      expect(await sentTo(here, person)).toContainEqual({ view: 'hse-round', subject: round });
  });

  it('takes a finding from a line in the chat, with its place and whether it was put right', async () => {
    const here = await charting();
    await found(here, employee, 'Funn: Løs ledning ved avtrekket i K2-113, rettet på stedet');
    await found(here, employee, 'Finding: Blocked door, place: the old workshop');
    const { findings } = await cardOf(here, manager);
    expect(findings).toMatchObject([
      { words: 'Løs ledning ved avtrekket i K2-113, rettet på stedet', isMended: true, number: null },
      { words: 'Blocked door, place: the old workshop', place: { nb: 'the old workshop' }, isMended: false },
    ]);
    expect(findings[0]?.place?.nb).toContain('113');
    expect(await sentTo(here, employee)).toContainEqual(
      expect.objectContaining({ message: expect.objectContaining({ type: 'hse-round-finding' }) }),
    );
  });

  it('takes a finding from the form, and tells when it seems to be about a person', async () => {
    const here = await charting();
    const form = { what: 'Sklisikring mangler.', where: 'Trappa bak lageret', mended: ['yes'] };
    expect(await acts(here, deputy, 'add-finding', form)).toBe('done');
    expect((await cardOf(here, deputy)).findings).toMatchObject([
      { words: 'Sklisikring mangler.', place: { nb: 'Trappa bak lageret' }, isMended: true },
    ]);
    expect(await acts(here, deputy, 'add-finding', { what: '', where: '' })).toBe('invalid');
  });

  it('takes no finding from somebody who takes part in no round, whose words are told as any others', async () => {
    const here = await charting();
    await found(here, outsider, 'Funn: Løs ledning i K2-113');
    expect((await roundOf(here)).findings).toEqual([]);
    expect(await acts(here, outsider, 'add-finding', { what: 'x' })).toBe('not-found');
  });

  it('makes a finding a case of its finder by the ordinary way, in the category of the round', async () => {
    const here = await charting();
    await found(here, employee, 'Funn: Løs ledning ved avtrekket i K2-113, rettet på stedet');
    const [finding] = (await roundOf(here)).findings;
    expect(await acts(here, deputy, 'record-finding', { finding: finding?.id ?? '' })).toBe('done');
    const [theCase] = await here.store.find('case', 'reporter', employee, { limit: 1 });
    expect(theCase?.doc).toMatchObject({
      unit: 'ikj',
      kind: 'dangerous-condition',
      categories: ['hse-round'],
      reporter: employee,
      place: finding?.place,
      state: 'received',
    });
    const what = await here.store.read('text', theCase?.doc.what ?? '');
    expect(what?.doc).toMatchObject({ words: expect.stringContaining('Løs ledning'), by: employee });
    expect(theCase?.doc.immediateMeasures).not.toBeNull();
    const handler = theCase?.doc.handler.person ?? '';
    expect(await sentTo(here, handler)).toContainEqual(
      expect.objectContaining({ view: 'case', audience: 'handler' }),
    );
    expect((await cardOf(here, manager)).findings[0]?.number).toBe(theCase?.doc.number);
  });

  it('records a finding once, also when two press at the same time, and tells the other which case it is', async () => {
    const here = await charting();
    await found(here, employee, 'Funn: Løs ledning i K2-113');
    const [finding] = (await roundOf(here)).findings;
    const answers = { finding: finding?.id ?? '' };
    const both = await Promise.all([
      act(here, deputy, 'record-finding', answers),
      act(here, manager, 'record-finding', answers),
    ]);
    expect(both.map(outcomeOf).sort()).toEqual(['done', 'hse-round-denied']);
    expect(await here.store.find('case', 'reporter', employee, { limit: 10 })).toHaveLength(1);
    expect(await denialOf(here, deputy, 'record-finding', answers)).toMatchObject({
      denial: 'finding-recorded',
      number: expect.stringMatching(/^HMS-2026-/),
    });
  });

  it('records all that is left at once, each with a number of its own', async () => {
    const here = await charting();
    for (const person of [employee, deputy, employee])
      await found(here, person, `Funn: Noe løst i K2-113 (${person})`);
    expect(await acts(here, employee, 'record-findings')).toBe('done');
    const numbers = (await cardOf(here, manager)).findings.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(3);
    expect(await here.store.find('case', 'reporter', employee, { limit: 10 })).toHaveLength(2);
    expect((await denialOf(here, employee, 'record-findings'))?.denial).toBe('all-recorded');
  });

  it('takes a finding out with its words: one’s own, and every one for those who lead the round', async () => {
    const here = await charting();
    await found(here, employee, 'Funn: Løs ledning i K2-113');
    const [finding] = (await roundOf(here)).findings;
    const answers = { finding: finding?.id ?? '' };
    expect((await denialOf(here, deputy, 'drop-finding', answers))?.denial).toBe('not-allowed');
    expect((await denialOf(here, employee, 'drop-finding'))?.denial).toBe('no-finding-chosen');
    expect(await acts(here, employee, 'drop-finding', answers)).toBe('done');
    expect(await here.store.read('text', finding?.text ?? '')).toBeNull();
    expect((await denialOf(here, employee, 'drop-finding', answers))?.denial).toBe('unknown-finding');
  });

  it('lets one of two win who end the charting at the same time, and tells the other who was first', async () => {
    const here = await charting();
    const both = await Promise.all([
      act(here, manager, 'end-charting'),
      act(here, coordinator, 'end-charting'),
    ]);
    expect(both.map(outcomeOf).sort()).toEqual(['done', 'hse-round-denied']);
    expect(await denialOf(here, manager, 'end-charting')).toMatchObject({
      denial: 'not-in-this-state',
      state: 'post-meeting',
      by: expect.stringMatching(/Jostein|Arvid/),
    });
  });

  it('puts the measures of the post-meeting into the action plan of the unit and year', async () => {
    const here = await ready();
    const plan = await here.store.read('action-plan', planIdOf('ikj', 2026));
    expect(plan?.doc.measures).toMatchObject([
      {
        owner: coordinator,
        deadline: '2027-03-01',
        cost: { amount: 12_000, isEstimate: true },
        origin: { kind: 'hse-round' },
      },
    ]);
    expect(await roundOf(here)).toMatchObject({ plan: plan?.id, measures: ['m1'] });
    expect((await cardOf(here, deputy)).measures).toMatchObject([{ words: 'Bytte ut avtrekket.' }]);
    expect(await acts(here, manager, 'plan-measures', { ...measure, amount: 'mye' })).toBe('invalid');
    expect(await acts(here, deputy, 'plan-measures', measure)).toBe('hse-round-denied');
  });

  it('is reported by the line manager when everything is in place, and tells what is missing', async () => {
    const here = await charting();
    const report = { text: 'Vi fant lite.' };
    await found(here, employee, 'Funn: Løs ledning i K2-113');
    expect((await denialOf(here, manager, 'report', report))?.denial).toBe('not-in-this-state');
    await acts(here, manager, 'end-charting');
    expect((await denialOf(here, manager, 'report', report))?.denial).toBe('meeting-missing');
    await acts(here, manager, 'hold-post-meeting', meeting);
    expect((await denialOf(here, manager, 'hold-post-meeting', meeting))?.denial).toBe('meeting-held');
    expect(await denialOf(here, manager, 'report', report)).toMatchObject({
      denial: 'findings-not-recorded',
      count: 1,
    });
    await acts(here, manager, 'record-findings');
    expect((await denialOf(here, manager, 'report', report))?.denial).toBe('plan-missing');
    await acts(here, manager, 'plan-measures', measure);
    expect((await denialOf(here, coordinator, 'report', report))?.denial).toBe('not-allowed');
    expect((await cardOf(here, coordinator)).may).not.toContain('report');
    expect(await acts(here, manager, 'report', report)).toBe('done');
    expect(await roundOf(here)).toMatchObject({ state: 'reported' });
  });

  it('does the duty of the year by its report, and keeps both chains of facts whole', async () => {
    const here = await ready();
    await acts(here, manager, 'report', { text: 'Vi fant lite.' });
    const known = await here.store.read('occurrence', duty);
    expect(known?.doc).toMatchObject({ state: 'done', result: { as: 'carried-out' }, dueOn: '2026-11-17' });
    if (!known) throw new Error('no occurrence');
    expect(verifyChain(await here.store.facts(duty), known.doc.chain)).toBeNull();
    const { chain } = await roundOf(here);
    expect(verifyChain(await here.store.facts(round), chain)).toBeNull();
    await postWhatIsDue(here.core);
    here.pass(3);
    await postWhatIsDue(here.core);
    expect(await here.store.find('nudge', 'occurrence', duty, { limit: 10 })).toEqual([]);
  });

  it('leaves a duty alone that somebody has said is done', async () => {
    const here = await ready();
    const about = { process: 'hse-round', unit: 'ikj', occurrence: '2026', dueOn: '2026-11-17' } as const;
    const doc = { ...newOccurrence(duty, about), state: 'done' } as const;
    await here.store.commit({ writes: [{ name: 'occurrence', id: duty, doc, expected: 'new' }] });
    expect(await acts(here, manager, 'report', { text: 'Vi fant lite.' })).toBe('done');
    expect(await here.store.read('occurrence', duty)).toMatchObject({ version: 1, doc: { ticked: {} } });
  });

  it('sends the report as a file to everybody who takes part, and to nobody else', async () => {
    const here = await ready();
    expect(outcomeOf(await here.ask(manager, { do: 'hse-round.document', id: round }))).toBe(
      'hse-round-denied',
    );
    await here.ask(deputy, { do: 'help' });
    await acts(here, manager, 'report', { text: 'Vi fant lite.' });
    for (const person of [manager, deputy, coordinator, employee])
      expect(await sentTo(here, person)).toContainEqual(
        expect.objectContaining({ view: 'document', file: { kind: 'hse-round', id: round } }),
      );
    expect(outcomeOf(await here.ask(outsider, { do: 'hse-round.document', id: round }))).toBe('not-found');
    const account = (user: string) => ({ platform: 'web', tenant: 'local', user }) as const;
    const file = encodeURIComponent(round);
    expect(await here.verne.file(account(outsider), `hse-round/nb/${file}`)).toBeNull();
    const made = await here.verne.file(account(deputy), `hse-round/nb/${file}`);
    expect(made).toMatchObject({ name: 'hms-runde-ikj-2026.pdf', type: 'pdf' });
    here.sent.set('copy', made?.bytes ?? new Uint8Array());
    await here.ask(deputy, {
      do: 'say',
      text: '',
      files: [{ kind: 'remote', type: 'application/pdf', size: 1, where: { file: 'copy' } }],
    });
    expect(await sentTo(here, deputy)).toContainEqual(
      expect.objectContaining({
        message: expect.objectContaining({ type: 'file-check', result: 'hse-round' }),
      }),
    );
  });

  it('shows nothing to somebody who does not take part', async () => {
    const here = await charting();
    const shown = await present(
      here.core,
      { view: 'hse-round', subject: round },
      { to: 'person', person: outsider },
    );
    expect(shown).toBeNull();
    const channel = { to: 'channel', platform: 'web', channel: 'unit:ikj', language: 'nb' } as const;
    expect(await present(here.core, { view: 'hse-round', subject: round }, channel)).toBeNull();
    for (const command of ['hse-round.cases', 'hse-round.document'] as const)
      expect(outcomeOf(await here.ask(outsider, { do: command, id: round }))).toBe('not-found');
  });

  it('is asked for in words: the one round that there is opens, several are listed, and else it is told who leads it', async () => {
    const here = desk();
    expect(outcomeOf(await here.ask(manager, { do: 'hse-round', text: '' }))).toBe('done');
    expect(await sentTo(here, manager)).toContainEqual({ view: 'hse-round', subject: round });
    const none = await here.ask(employee, { do: 'hse-round', text: '' });
    expect(none).toMatchObject({
      message: { type: 'hse-round-list', lines: [], leader: { name: 'Jostein Strindmo' } },
    });
    await acts(here, manager, 'invite', { person: employee });
    expect(outcomeOf(await here.ask(employee, { do: 'hse-round', text: '' }))).toBe('done');
  });

  it('leads from the card of its duty', async () => {
    const here = desk();
    await postWhatIsDue(here.core);
    here.pass(290);
    await postWhatIsDue(here.core);
    const known = await here.store.read('occurrence', 'hse-round:ikj:2027');
    expect(known).not.toBeNull();
    const shown = await present(
      here.core,
      { view: 'duty', subject: known?.id ?? '' },
      { to: 'person', person: manager },
    );
    expect(shown?.message).toMatchObject({ type: 'duty', opens: 'hse-round' });
    expect(outcomeOf(await here.ask(manager, { do: 'hse-round.open', id: known?.id ?? '' }))).toBe('done');
    expect(await here.store.read('hse-round', 'hse-round-ikj-2027')).not.toBeNull();
  });
});
