import { describe, expect, it } from 'vitest';
import { type Fact, verifyChain } from '../../../src/domain/facts.ts';
import type { Case } from '../../../src/domain/reports/case.ts';
import { type CaseAction, caseActions } from '../../../src/domain/reports/forms.ts';
import { carryOut, isQuestioned, lastDecision } from '../../../src/domain/reports/moves.ts';
import { receive } from '../../../src/domain/reports/receive.ts';

const at = '2026-11-20T09:15:00.000Z';
const handler = { person: 'arvid', via: 'coordinator', since: at, reasons: [] };
const text = { id: 'c1.t9', digest: 'd9' };

const received = (answers: Record<string, string | readonly string[]> = {}) =>
  receive({
    id: 'c1',
    number: 'HMS-2026-1',
    answers: {
      what: 'Leif cut himself',
      kind: 'accident',
      where: 'K2-113',
      unit: 'ikj',
      happenedOn: '2026-11-19',
      harmed: ['people'],
      ...answers,
    },
    texts: { what: { id: 'c1.t1', digest: 'd1' }, where: { id: 'c1.t2', digest: 'd2' } },
    place: 'k2-113',
    link: null,
    photos: [],
    withheld: [],
    reporter: 'leif',
    receipt: null,
    language: 'nb',
    handler,
    at,
  });

const answers: Readonly<Record<CaseAction, Record<string, string | readonly string[]>>> = {
  accept: { closesOn: '2026-12-04' },
  reject: {},
  move: { unit: 'ify' },
  'ask-colleague': { colleague: 'gro' },
  'ask-reporter': {},
  classify: { severity: 'serious', categories: ['fire'] },
  'set-deadline': { closesOn: '2026-12-11' },
  close: {},
  answer: {},
  'answer-colleague': {},
  add: {},
  withdraw: {},
  receipt: {},
};

function afterwards(action: CaseAction, theCase: Case, by = 'arvid') {
  return carryOut(theCase, {
    action,
    by,
    at,
    answers: answers[action],
    text,
    handler: { ...handler, person: 'halvard' },
    photos: [],
    receipt: { digest: 'digest-2', text: 't2' },
    entryId: `e-${action}`,
  });
}

describe('receiving a report', () => {
  it('leaves a severity open that nobody judged', () => {
    expect(received().case.severity).toBeNull();
  });

  it('takes an injury that was not asked for as none', () => {
    expect(received({ kind: 'improvement' }).case.injury).toBe('none');
  });

  it('names people in its facts only by their alias', () => {
    const { facts } = received();
    expect(JSON.stringify(facts)).not.toMatch(/leif|arvid|cut himself/i);
  });
});

describe('what is done with a case', () => {
  it('each action leaves one fact in an unbroken chain, without words or names', () => {
    const { case: first, facts: begun } = received();
    let theCase = first;
    const facts: Fact[] = [...begun];
    for (const action of caseActions) {
      const step = afterwards(action, theCase, action === 'add' || action === 'withdraw' ? 'leif' : 'arvid');
      expect(step.facts).toHaveLength(1);
      theCase = step.case;
      facts.push(...step.facts);
    }
    expect(verifyChain(facts, theCase.chain)).toBeNull();
    expect(new Set(facts.map(({ type }) => type)).size).toBe(caseActions.length + begun.length);
    expect(JSON.stringify(facts)).not.toMatch(/leif|arvid|halvard|"gro"/);
  });

  it('moving a case gives it to the other unit’s handler to decide anew', () => {
    const accepted = afterwards('accept', received().case).case;
    expect(accepted).toMatchObject({ state: 'accepted', closesOn: '2026-12-04' });
    expect(afterwards('move', accepted).case).toMatchObject({
      state: 'received',
      unit: 'ify',
      closesOn: null,
      decision: null,
      handler: { person: 'halvard' },
    });
  });

  it('asking a colleague leaves the handler where it was', () => {
    const { case: asked } = afterwards('ask-colleague', received().case);
    expect(asked).toMatchObject({
      state: 'received',
      unit: 'ikj',
      handler: { person: 'arvid' },
      consulted: ['gro'],
    });
    expect(afterwards('ask-colleague', asked).case.consulted).toEqual(['gro']);
  });

  it('an answer belongs to the question that was asked last', () => {
    const asked = afterwards('ask-reporter', received().case).case;
    expect(isQuestioned(asked, 'answer', 'leif')).toBe(true);
    expect(afterwards('answer', asked, 'leif').case.entries.at(-1)).toMatchObject({
      kind: 'answer',
      answers: 'e-ask-reporter',
    });
    expect(isQuestioned(afterwards('answer', asked, 'leif').case, 'answer', 'leif')).toBe(false);
  });

  it('withdrawing forgets the place and the link', () => {
    expect(afterwards('withdraw', received().case, 'leif').case).toMatchObject({
      state: 'withdrawn',
      place: null,
      link: null,
    });
  });

  it('remembers who decided last', () => {
    const accepted = afterwards('accept', received().case).case;
    expect(lastDecision(afterwards('classify', accepted).case)).toEqual({
      action: 'accept',
      by: 'arvid',
      at,
    });
    expect(lastDecision(received().case)).toBeNull();
  });
});
