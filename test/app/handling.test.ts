import { describe, expect, it } from 'vitest';
import type { DutyMessage, LackingCasesMessage } from '../../src/app/messages.ts';
import { openCasesView } from '../../src/app/year/cases.ts';
import { dutyMessage } from '../../src/app/year/view.ts';
import { newOccurrence } from '../../src/domain/processes/occurrence/occurrence.ts';
import { createRenderer } from '../../src/render/render.ts';
import { desk, filled, outcomeOf } from './desk.ts';

/** Who leads the department of these tests, who handles its cases, and who works there and elsewhere. */
const [manager, handler, employee, outsider] = [
  'jostein-strindmo',
  'arvid-odegardmo',
  'leif-sandmark',
  'elin-stower',
] as const;

type Here = ReturnType<typeof desk>;

const id = 'nonconformity-handling:ikj:2026-11';
const about = {
  process: 'nonconformity-handling',
  unit: 'ikj',
  occurrence: '2026-11',
  dueOn: '2026-11-05',
} as const;

const cardFor = async ({ core }: Here, viewer: string | null): Promise<DutyMessage> =>
  dutyMessage(core, { id, version: 1, doc: newOccurrence(id, about) }, viewer, null);

const lackingFor = async (here: Here, person: string): Promise<LackingCasesMessage> => {
  await here.ask(person, { do: 'cases.lacking', id: 'ikj' });
  const sent = await here.store.find('outgoing', 'state', 'pending', { limit: 1_000, newestFirst: true });
  const messages = sent.flatMap(({ doc }) => (doc.view?.view === 'notice' ? [doc.view.message] : []));
  const found = messages.find((message) => message.type === 'lacking-cases');
  if (found?.type !== 'lacking-cases') throw new Error('no list');
  return found;
};

const decide = (here: Here, action: 'accept' | 'classify', of: string, answers: Record<string, string>) =>
  here.ask(handler, { do: 'case.act', action, id: of, v: 1, answers });

describe('the card of the month on nonconformities', () => {
  it('counts for the line manager what is open and what is lacking, as of today', async () => {
    const here = desk();
    const [one, two] = [await here.report(employee), await here.report(employee)];
    await decide(here, 'classify', one, { severity: 'serious', categories: 'fire' });
    await decide(here, 'accept', two, { closesOn: '2026-11-23' });
    here.pass(100);
    const { cases } = await cardFor(here, manager);
    expect(cases).toEqual({
      counts: { open: 2, undecided: 1, uncategorised: 1, unweighed: 1, overdue: 1, old: 2 },
      unitId: 'ikj',
      day: '2027-02-28',
    });
  });

  it('says nothing of persons, or of what the cases say', async () => {
    const here = desk();
    await here.report(employee);
    const message = await cardFor(here, manager);
    const { card } = createRenderer(() => 'Europe/Oslo')(message, 'nb');
    const said = JSON.stringify(card);
    for (const words of [filled.what, 'Leif', 'Sandmark', 'HMS-2026', 'K2-113'])
      expect(said).not.toContain(words);
    for (const words of ['173 av 235', '8.0 HMS-AVVIK', 'Vis sakene']) expect(said).toContain(words);
  });

  it('leads to the cases that the line manager answers for, with the most that is lacking first', async () => {
    const here = desk();
    const [whole, bare] = [await here.report(employee), await here.report(employee)];
    await decide(here, 'classify', whole, { severity: 'serious', categories: 'fire' });
    const { lines, total } = await lackingFor(here, manager);
    expect(total).toBe(2);
    expect(lines.map((line) => [line.id, line.lacks])).toEqual([
      [bare, ['undecided', 'unweighed', 'uncategorised']],
      [whole, ['undecided']],
    ]);
    expect((await lackingFor(here, handler)).total).toBe(2);
  });

  it('keeps from everybody else which cases there are, and whether there are any', async () => {
    const here = desk();
    const asked = async (person: string) =>
      outcomeOf(await here.ask(person, { do: 'cases.lacking', id: 'ikj' }));
    expect([await asked(outsider), await asked(manager)]).toEqual(['not-allowed', 'done']);
    await here.report(employee);
    expect([await asked(outsider), await asked(employee)]).toEqual(['not-allowed', 'not-allowed']);
  });

  it('tells a channel no number below a handful, and none at all where fewer are open', async () => {
    const here = desk();
    const channel = () => openCasesView(here.core, here.directory, 'ikj', null, '2026-11-20');
    const reported = [await here.report(employee), await here.report(employee)];
    expect(Object.values((await channel()).counts)).toEqual([null, null, null, null, null, null]);
    for (let more = 0; more < 4; more++) reported.push(await here.report(employee));
    for (const of of reported.slice(0, 2)) await decide(here, 'accept', of, { closesOn: '2026-12-04' });
    expect(await channel()).toEqual({
      counts: { open: 6, undecided: null, uncategorised: 6, unweighed: 6, overdue: 0, old: 0 },
      unitId: null,
      day: '2026-11-20',
    });
  });
});
