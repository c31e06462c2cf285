import { describe, expect, it } from 'vitest';
import { type Fact, verifyChain } from '../../../src/domain/facts.ts';
import type { Case } from '../../../src/domain/reports/case.ts';
import { namelessActor, namelessTeller, namelessWriter } from '../../../src/domain/reports/identity.ts';
import { hasLostReceipt, join, openWithReceipt, ownerOfCode } from '../../../src/domain/reports/joining.ts';
import { type Act, carryOut } from '../../../src/domain/reports/moves.ts';
import { aliased } from '../../../src/domain/reports/parties.ts';
import { rolesIn } from '../../../src/domain/reports/permissions.ts';
import { receive } from '../../../src/domain/reports/receive.ts';
import { circleOf } from '../../../src/domain/reports/tellers.ts';

const at = '2026-11-20T09:15:00.000Z';
const text = { id: 'c1.t9', digest: 'd9' };
const standing = { lineManager: 'jostein', safetyDeputies: ['mona'] };

const received = (identity: 'named' | 'confidential', handler = 'arvid') =>
  receive({
    id: 'c1',
    number: 'HMS-2026-1',
    answers: { kind: 'accident', unit: 'ikj', happenedOn: '2026-11-19', harmed: ['people'], identity },
    texts: { what: { id: 'c1.t1', digest: 'd1' }, where: { id: 'c1.t2', digest: 'd2' } },
    place: null,
    link: null,
    photos: [],
    withheld: [],
    reporter: 'leif',
    receipt: 'digest-1',
    language: 'nb',
    handler: { person: handler, via: 'coordinator', since: at, reasons: [] },
    at,
  });

/** Opened with the code of its reporter, or of this contributor. */
function opened(theCase: Case, by: string, owner = 'leif') {
  const open = openWithReceipt(theCase, { by, at, owner });
  if (open === null) throw new Error(`${by} has that place already`);
  return open;
}

const act = (action: Act['action'], by: string, over: Partial<Act> = {}): Act => ({
  action,
  by,
  at,
  answers: {},
  text,
  handler: null,
  receipt: { digest: 'digest-2', text: 't2' },
  photos: [],
  entryId: `e-${action}`,
  ...over,
});

describe('a case of somebody who hides their name', () => {
  it('hides whoever reported, and says so in its chain under an alias', () => {
    const { case: theCase, facts } = received('confidential');
    expect(theCase.confidential).toEqual(['leif']);
    expect(facts.map(({ type, by }) => [type, by])).toEqual([
      ['report-received', 'h1'],
      ['handler-assigned', 'h1'],
      ['identity-hidden', 'h1'],
    ]);
    expect(verifyChain(facts, theCase.chain)).toBeNull();
  });

  it('says nothing of identity in the chain when the name goes with it', () => {
    const { case: theCase, facts } = received('named');
    expect(theCase.confidential).toEqual([]);
    expect(facts.map(({ type }) => type)).toEqual(['report-received', 'handler-assigned']);
  });

  it('does not tie what they do without a name to what they do by name', () => {
    const first = received('confidential', 'leif');
    expect(first.facts[1]?.data.handler).toBe('p1');
    const asked = carryOut(first.case, act('ask-reporter', 'leif'));
    const answered = carryOut(asked.case, act('answer', 'leif'));
    expect(asked.facts.map(({ by }) => by)).toEqual(['p1']);
    expect(answered.facts.map(({ by }) => by)).toEqual(['h1']);
  });

  it('lets them be asked as a colleague under another alias', () => {
    const { case: theCase } = received('confidential');
    const { facts } = carryOut(theCase, act('ask-colleague', 'arvid', { answers: { colleague: 'leif' } }));
    expect(facts[0]?.data.colleague).toBe('p2');
    expect(aliased(theCase.parties, 'leif', true).alias).toBe('h1');
  });

  it('names them where they act in another capacity, and only there', () => {
    const { case: theCase } = received('confidential', 'leif');
    expect(namelessActor(theCase, 'withdraw', 'leif')).toBe('reporter');
    expect(namelessActor(theCase, 'answer', 'leif')).toBe('reporter');
    expect(namelessActor(theCase, 'accept', 'leif')).toBeNull();
    expect(namelessWriter(theCase, { kind: 'addition', by: 'leif' })).toBe('reporter');
    expect(namelessWriter(theCase, { kind: 'question', by: 'leif' })).toBeNull();
    expect(namelessWriter(theCase, { kind: 'colleague-answer', by: 'leif' })).toBeNull();
  });
});

describe('a receipt code', () => {
  it('makes whoever opens the case with it what the reporter is, hidden when the reporter is', () => {
    const hidden = opened(received('confidential').case, 'guest');
    expect(hidden.case.confidential).toEqual(['leif', 'guest']);
    expect(rolesIn(hidden.case, 'guest', standing)).toEqual(['reporter']);
    expect(hidden.facts.map(({ type, by }) => [type, by])).toEqual([['receipt-opened', 'h2']]);
    const named = opened(received('named').case, 'guest');
    expect(named.case.confidential).toEqual([]);
    expect(named.facts[0]?.by).toBe('p3');
  });

  it('that is replaced shuts out all who came by it, but not who asked for the new one', () => {
    const one = opened(received('named').case, 'guest-1').case;
    const two = opened(one, 'guest-2').case;
    const byReporter = carryOut(two, act('receipt', 'leif'));
    expect(byReporter.case).toMatchObject({ readers: [], receipt: 'digest-2' });
    expect(byReporter.facts[0]).toMatchObject({ type: 'receipt-renewed', data: { dropped: 2 } });
    const byReader = carryOut(two, act('receipt', 'guest-1'));
    expect(byReader.case.readers).toEqual(['guest-1']);
    expect(hasLostReceipt(byReporter.case, 'guest-1')).toBe(true);
    expect(hasLostReceipt(byReader.case, 'guest-1')).toBe(false);
    expect(hasLostReceipt(byReporter.case, 'leif')).toBe(false);
    expect(hasLostReceipt(byReporter.case, 'somebody')).toBe(false);
  });

  it('opens nothing once the report is withdrawn', () => {
    expect(carryOut(received('named').case, act('withdraw', 'leif')).case.receipt).toBeNull();
  });
});

describe('joining a case', () => {
  const contribution = {
    by: 'priya',
    at,
    text,
    photos: [],
    withheld: [],
    isConfidential: false,
    receipt: null,
    entryId: 'e1',
  } as const;

  it('adds the words as a contribution, and a contributor who may add and see an outline', () => {
    const { case: theCase, facts } = join(received('named').case, contribution);
    expect(theCase.entries).toEqual([{ id: 'e1', kind: 'contribution', by: 'priya', at, text: text.id }]);
    expect(rolesIn(theCase, 'priya', standing)).toEqual(['contributor']);
    expect(facts.map(({ type, by }) => [type, by])).toEqual([['report-joined', 'p3']]);
  });

  it('hides a contributor who hides their name, and nobody else', () => {
    const { case: theCase, facts } = join(received('named').case, { ...contribution, isConfidential: true });
    expect(theCase.confidential).toEqual(['priya']);
    expect(namelessWriter(theCase, { kind: 'contribution', by: 'priya' })).toBe('contributor');
    expect(facts.map(({ type, by }) => [type, by])).toEqual([
      ['report-joined', 'h1'],
      ['identity-hidden', 'h1'],
    ]);
  });

  it('keeps what a contributor adds later apart from the reporter’s additions', () => {
    const { case: joined } = join(received('named').case, contribution);
    const kinds = (by: string) => carryOut(joined, act('add', by)).case.entries.at(-1)?.kind;
    expect(kinds('priya')).toBe('contribution');
    expect(kinds('leif')).toBe('addition');
  });

  it('says what kinds of words a contributor left out, on their own words alone', () => {
    const { case: theCase, facts } = join(received('named').case, { ...contribution, withheld: ['person'] });
    expect(theCase.withheld).toEqual([]);
    expect(theCase.entries.at(-1)?.withheld).toEqual(['person']);
    expect(facts[0]?.data.withheld).toEqual(['person']);
  });

  it('gives a contributor a code of their own, which makes whoever opens the case what they are', () => {
    const code = { digest: 'digest-3', text: 't3' };
    const joined = join(received('named').case, {
      ...contribution,
      isConfidential: true,
      receipt: code,
    }).case;
    expect(ownerOfCode(joined, 'digest-1')).toBe('leif');
    expect(ownerOfCode(joined, 'digest-3')).toBe('priya');
    expect(ownerOfCode(joined, 'digest-9')).toBeNull();
    const { case: theCase, facts } = opened(joined, 'guest', 'priya');
    expect(rolesIn(theCase, 'guest', standing)).toEqual(['contributor']);
    expect(theCase.confidential).toEqual(['priya', 'guest']);
    expect(circleOf(theCase, 'guest')).toEqual(['guest', 'priya']);
    expect(circleOf(theCase, 'leif')).toEqual(['leif']);
    expect(facts[0]).toMatchObject({ type: 'receipt-opened', by: 'h2' });
    expect(namelessTeller(theCase, 'guest')).toBe('contributor');
    const renewed = carryOut(theCase, act('receipt', 'priya'));
    expect(renewed.case).toMatchObject({
      receipt: 'digest-1',
      contributorReceipts: [{ of: 'priya', digest: 'digest-2', text: 't2', readers: [] }],
    });
    expect(renewed.facts[0]).toMatchObject({ type: 'receipt-renewed', data: { dropped: 1 } });
    expect(hasLostReceipt(renewed.case, 'guest')).toBe(true);
    expect(carryOut(theCase, act('withdraw', 'leif')).case.contributorReceipts).toEqual([]);
  });

  it('gives nobody a second place in the case', () => {
    const code = { digest: 'digest-3', text: 't3' };
    const joined = join(received('named').case, { ...contribution, receipt: code }).case;
    for (const [by, owner] of [
      ['leif', 'priya'],
      ['priya', 'priya'],
      ['leif', 'leif'],
    ] as const)
      expect(openWithReceipt(joined, { by, at, owner })).toBeNull();
  });

  it('leaves an unbroken chain without anybody’s name', () => {
    const first = received('confidential');
    const entered = opened(first.case, 'guest');
    const joined = join(entered.case, { ...contribution, isConfidential: true });
    const renewed = carryOut(joined.case, act('receipt', 'leif'));
    const facts: readonly Fact[] = [first, entered, joined, renewed].flatMap((each) => each.facts);
    const last: Case = renewed.case;
    expect(verifyChain(facts, last.chain)).toBeNull();
    expect(JSON.stringify(facts)).not.toMatch(/leif|guest|priya|arvid/);
  });
});
