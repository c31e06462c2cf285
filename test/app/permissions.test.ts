import { describe, expect, it } from 'vitest';
import type { CaseState } from '../../src/domain/reports/case.ts';
import { type CaseAction, caseActions } from '../../src/domain/reports/forms.ts';
import type { CaseRole } from '../../src/domain/reports/permissions.ts';
import { desk, outcomeOf } from './desk.ts';
import { codeOf, joins } from './telling.ts';

/** Who stands for each role in the department of chemistry. */
const people: Readonly<Record<CaseRole, string>> = {
  reporter: 'leif-sandmark',
  handler: 'arvid-odegardmo',
  'line-manager': 'jostein-strindmo',
  colleague: 'gro-holtasen',
  contributor: 'bjornar-aspvik',
  'safety-deputy': 'mona-prestmo',
  nobody: 'halvard-lovmo',
};

const answers: Readonly<Record<CaseAction, Readonly<Record<string, string | readonly string[]>>>> = {
  accept: { closesOn: '2026-12-04' },
  reject: { reason: 'Ikke et avvik.' },
  move: { unit: 'ify', reason: 'Hører til der.' },
  'ask-colleague': { colleague: 'priya-venkataraj', question: 'Kjenner du dette?' },
  'ask-reporter': { question: 'Hvor var det?' },
  classify: { severity: 'serious', categories: ['fire'] },
  'set-deadline': { closesOn: '2026-12-11', comment: 'Venter på deler.' },
  close: { conclusion: 'Ordnet.' },
  answer: { answer: 'Ved vasken.' },
  'answer-colleague': { answer: 'Ja.' },
  add: { addition: 'Det lukter enda.' },
  withdraw: { sure: 'yes' },
  receipt: { sure: 'yes' },
};

/** How a case gets into each state, after somebody has added to it, and a colleague and the reporter have been asked. */
const ways: Readonly<Record<CaseState, readonly (readonly [CaseRole, CaseAction])[]>> = {
  received: [],
  accepted: [['handler', 'accept']],
  closed: [
    ['handler', 'accept'],
    ['handler', 'close'],
  ],
  rejected: [['handler', 'reject']],
  withdrawn: [['reporter', 'withdraw']],
};

/**
 * The matrix as a safety officer would write it: who may do what, and in which states. Everything else is refused.
 */
const allowed: Readonly<
  Record<CaseAction, { readonly by: readonly CaseRole[]; readonly while: readonly CaseState[] }>
> = {
  accept: { by: ['handler', 'line-manager'], while: ['received'] },
  reject: { by: ['handler', 'line-manager'], while: ['received'] },
  move: { by: ['handler', 'line-manager'], while: ['received', 'accepted'] },
  'ask-colleague': { by: ['handler', 'line-manager'], while: ['received', 'accepted'] },
  'ask-reporter': { by: ['handler', 'line-manager'], while: ['received', 'accepted'] },
  classify: { by: ['handler', 'line-manager'], while: ['received', 'accepted'] },
  'set-deadline': { by: ['handler', 'line-manager'], while: ['accepted'] },
  close: { by: ['handler', 'line-manager'], while: ['accepted'] },
  answer: { by: ['reporter'], while: ['received', 'accepted'] },
  'answer-colleague': { by: ['colleague'], while: ['received', 'accepted'] },
  add: { by: ['reporter', 'contributor'], while: ['received', 'accepted'] },
  withdraw: { by: ['reporter'], while: ['received'] },
  receipt: { by: ['reporter', 'contributor'], while: ['received', 'accepted', 'closed', 'rejected'] },
};

async function caseIn(state: CaseState) {
  const at = desk();
  const id = await at.report(people.reporter);
  const act = (role: CaseRole, action: CaseAction, given = answers[action]) =>
    at.ask(people[role], { do: 'case.act', action, id, v: 1, answers: given });
  await joins(at, people.contributor, id);
  await act('handler', 'ask-colleague', { colleague: people.colleague, question: 'Kjenner du dette?' });
  await act('handler', 'ask-reporter');
  for (const [role, action] of ways[state]) await act(role, action);
  return { at, id, act };
}

const states = Object.keys(ways) as readonly CaseState[];
const roles = Object.keys(people) as readonly CaseRole[];
const matrix = caseActions.flatMap((action) =>
  states.flatMap((state) => roles.map((role) => ({ action, state, role }))),
);

describe('who may do what with a case', () => {
  it.each(matrix)('$role, $action, while $state', async ({ action, state, role }) => {
    const { at, id, act } = await caseIn(state);
    const before = await at.store.read('case', id);
    expect(before?.doc.state).toBe(state);
    const reply = outcomeOf(await act(role, action));
    const may = allowed[action].by.includes(role) && allowed[action].while.includes(state);
    expect(reply === 'done').toBe(may);
    const after = await at.store.read('case', id);
    expect(after?.version === before?.version).toBe(!may);
    if (!may && role === 'nobody') expect(reply).toBe('not-found');
  });

  it.each(caseActions)(
    'whoever opened the case with its receipt code may do what the reporter may: %s',
    async (action) => {
      const { at, id, act } = await caseIn('received');
      await act('reporter', 'receipt');
      await at.ask('guest', { do: 'receipt.open', code: await codeOf(at, id) });
      const reply = await at.ask('guest', { do: 'case.act', action, id, v: 1, answers: answers[action] });
      const may = allowed[action].by.includes('reporter') && allowed[action].while.includes('received');
      expect(outcomeOf(reply) === 'done').toBe(may);
    },
  );

  it('a right that is lost between the card and the click is refused', async () => {
    const { act } = await caseIn('received');
    await act('handler', 'move');
    expect(outcomeOf(await act('handler', 'accept'))).toBe('not-found');
  });

  it('an action that does not exist is no command at all', async () => {
    const { readClick } = await import('../../src/app/clicks.ts');
    for (const verb of ['case.delete', 'case.__proto__', 'constructor', 'toString', '']) {
      expect(readClick({ do: verb, id: 'x', v: 1 })).toBeNull();
    }
  });
});
