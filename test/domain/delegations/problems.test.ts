import { describe, expect, it } from 'vitest';
import { checkForm } from '../../../src/domain/answers.ts';
import type { Side } from '../../../src/domain/delegations/delegation.ts';
import { delegationForms, proposalForm, requestForm } from '../../../src/domain/delegations/forms.ts';
import { asDirectoryDelegations, withDelegations } from '../../../src/domain/delegations/intoAnswers.ts';
import { beginProblems, deadEndOf, isReference } from '../../../src/domain/delegations/problems.ts';
import { roleGivenBy, rolesGivenBy } from '../../../src/domain/delegations/rolesGiven.ts';
import { rules } from '../../../src/domain/delegations/rules.ts';
import {
  answersFrom,
  proposedAnswers,
  proposedRhythm,
  renewedTerms,
  termsFrom,
} from '../../../src/domain/delegations/terms.ts';
import type { Answers } from '../../../src/domain/forms.ts';
import {
  type DelegableTask,
  delegableTaskIds,
  delegableTasks,
  delegationRules,
  neverDelegable,
} from '../../../src/domain/responsibility/delegableTasks.ts';
import { roleOf } from '../../../src/domain/responsibility/roles.ts';
import { answers, asked, dir, signed, today, university, withNina } from './scene.ts';

interface Trying {
  readonly side?: Side;
  readonly by?: string;
  readonly unit?: string;
  readonly delegate?: string;
  readonly answers?: Answers;
  readonly in?: typeof dir;
}

const problems = ({ side = 'manager', unit = 'dep', delegate = 'kari', ...trying }: Trying) =>
  beginProblems(
    trying.in ?? dir,
    {
      side,
      unit,
      delegate,
      by: trying.by ?? (side === 'manager' ? 'hans' : delegate),
      answers: answers(trying.answers),
    },
    today,
  );

describe('a delegation that somebody wants to begin', () => {
  it('can be sent when the line manager proposes it to an employee, or an employee asks for it', () => {
    expect(problems({})).toEqual({});
    expect(problems({ side: 'delegate' })).toEqual({});
    expect(problems({ unit: 'lab' })).toEqual({});
  });

  it('is given by the line manager alone', () => {
    expect(problems({ by: 'per' }).unit).toEqual({ code: 'not-line-manager', lineManager: 'hans' });
    expect(problems({ by: 'dina' }).unit).toEqual({ code: 'not-line-manager', lineManager: 'hans' });
    expect(problems({ by: 'siri' }).unit).toMatchObject({ code: 'not-line-manager' });
    expect(problems({ by: 'siri', in: university().absent('hans').open() })).toEqual({});
  });

  it('is not passed on by a delegate: the wish goes back to the line manager', () => {
    const open = withDelegations(dir, asDirectoryDelegations([signed()], dir));
    expect(problems({ by: 'kari', delegate: 'per', in: open }).unit).toEqual({
      code: 'no-sub-delegation',
      lineManager: 'hans',
      delegation: 'delegation:DEL-2026-1',
    });
  });

  it.each([
    ['stine', { code: 'delegate-not-staff', kind: 'student' }],
    ['emil', { code: 'delegate-not-staff', kind: 'external' }],
    ['nobody', { code: 'delegate-not-staff', kind: 'unknown' }],
    ['hans', { code: 'not-yourself' }],
  ])('is not given to %s, who is no other employee', (delegate, problem) => {
    expect(problems({ delegate }).delegate).toEqual(problem);
  });

  it('is not given to whoever leads the unit', () => {
    const away = university().absent('hans').open();
    expect(problems({ by: 'siri', delegate: 'hans', in: away }).delegate).toEqual({
      code: 'delegate-is-line-manager',
    });
    expect(problems({ side: 'delegate', delegate: 'hans' }).unit).toEqual({
      code: 'delegate-is-line-manager',
    });
    expect(problems({ side: 'delegate', delegate: 'stine' }).unit).toMatchObject({ kind: 'student' });
  });

  it('holds tasks, never a responsibility', () => {
    expect(problems({ answers: { tasks: ['hse-round', 'hse-responsibility'] } }).tasks).toEqual({
      code: 'never-delegable',
      tasks: ['hse-responsibility'],
    });
  });

  it('says what "other" is', () => {
    expect(problems({ answers: { tasks: ['other'] } }).otherTask).toEqual({ code: 'required' });
    expect(problems({ answers: { tasks: ['other'], otherTask: 'The eye showers' } })).toEqual({});
  });

  it('is looked at again after it has begun, and does not end before', () => {
    const start = '2026-12-01';
    const days = { validFrom: start, reviewOn: start, validTo: '2026-11-30' };
    const problem = { code: 'before-start', start };
    expect(problems({ answers: days })).toEqual({ reviewOn: problem, validTo: problem });
  });

  it('begins while the same person leads the unit', () => {
    const open = withNina().open();
    expect(problems({ in: open, answers: { validFrom: '2026-12-01' } }).validFrom).toEqual({
      code: 'other-manager-then',
      lineManager: 'nina',
      on: '2026-12-01',
    });
  });

  it('tells before it is sent when nobody can approve it just now', () => {
    expect(deadEndOf(dir, { unit: 'dep', delegate: 'kari' }, today)).toBeNull();
    const away = university().absent('hans').absent('siri').open();
    expect(deadEndOf(away, { unit: 'dep', delegate: 'kari' }, today)).toMatchObject({
      nobody: 'absent',
      nextUp: { person: 'dina' },
    });
  });
});

describe('the forms', () => {
  const context = { today, timeNow: '12:00', isUnit: () => true, isPerson: () => true };

  it.each([
    [requestForm, ['unit']],
    [proposalForm, ['unit', 'delegate']],
  ] as const)('demand what the documents demand', (form, first) => {
    const { problems: missing } = checkForm(form, {}, context);
    const demanded = ['tasks', 'authority', 'training', 'jobDescription', 'validFrom', 'reviewOn'];
    expect(Object.keys(missing).sort()).toEqual([...first, ...demanded, 'responsibilityNotice'].sort());
  });

  it('suggest twice a year, from today, with a look at it after a year', () => {
    expect(proposedAnswers(today)).toEqual({
      rhythm: 'half-yearly',
      validFrom: today,
      reviewOn: '2027-11-20',
    });
    expect(checkForm(requestForm, {}, context).answers).toEqual({ rhythm: proposedRhythm });
  });

  it('let a responsibility be picked, so that it can be told why it stays', () => {
    const { answers: taken } = checkForm(requestForm, { tasks: 'hse-responsibility' }, context);
    expect(taken.tasks).toEqual(['hse-responsibility']);
  });

  it('ask for the plan only where training is planned', () => {
    const ask = (training: string) =>
      checkForm(delegationForms.change, { training }, context).problems.trainingNote;
    expect(ask('planned')).toEqual({ code: 'required' });
    expect(ask('in-place')).toBeUndefined();
  });

  it('take references of an archive and nothing else', () => {
    expect(['2026/1234', 'ePhorte 2013/11292', 'A-12'].map(isReference)).toEqual([true, true, true]);
    expect(['Kari Olsen', '', '12\n34', '1'].map(isReference)).toEqual([false, false, false, false]);
  });
});

describe('the terms', () => {
  it('go back into answers for the form of a change, and into new days for a renewal', () => {
    const { terms } = asked({ answers: { tasks: ['hse-round', 'other'] } }).delegation;
    expect(answersFrom(terms)).toMatchObject({
      tasks: ['hse-round', 'other'],
      authority: 't-authority',
      otherTask: 't-other',
      rhythm: 'half-yearly',
    });
    const days = { validFrom: '2027-11-20', reviewOn: '2028-11-20' };
    expect(renewedTerms(terms, days)).toEqual({ ...terms, ...days, validTo: null });
  });

  it('take a task that is put in words for one of the tasks, also when it was not chosen', () => {
    const words = { authority: { id: 't1', digest: 'd' }, otherTask: { id: 't2', digest: 'd' } };
    expect(termsFrom(answers({ tasks: ['hse-round'] }), words, null)).toMatchObject({
      tasks: ['hse-round', 'other'],
      otherTask: 't2',
    });
  });

  it('are not made of answers that nobody checked', () => {
    expect(() => termsFrom({}, {}, null)).toThrow('terms-incomplete');
    expect(() =>
      termsFrom(answers({ rhythm: 'never' }), { authority: { id: 't', digest: 'd' } }, null),
    ).toThrow('terms-incomplete');
  });
});

describe('the role that tasks give', () => {
  it('is a usual one of the task', () => {
    for (const task of delegableTaskIds) {
      const role = roleGivenBy[task];
      const { usualDelegate }: DelegableTask = delegableTasks[task];
      if (role !== null) expect(usualDelegate, task).toContain(role);
    }
  });

  it('is one for each kind of task, and the faculty has its own coordinator', () => {
    expect(rolesGivenBy(['hse-round', 'agenda', 'radiation'], 'department')).toEqual([
      'hse-coordinator',
      'radiation-coordinator-local',
    ]);
    expect(rolesGivenBy(['committee-seats'], 'faculty')).toEqual(['faculty-hse-coordinator']);
    expect(rolesGivenBy(['other'], 'department')).toEqual([]);
  });

  it('is handed out by line managers', () => {
    const given = delegableTaskIds.flatMap((task) => [
      ...rolesGivenBy([task], 'department'),
      ...rolesGivenBy([task], 'faculty'),
    ]);
    for (const role of given) expect(roleOf(role).delegatedFrom, role).toMatch(/^(line-manager|dean)$/);
  });
});

describe('the rules', () => {
  it('are all thirteen, each with its words, its source and how it is held', () => {
    expect(rules.map(({ id }) => id)).toEqual(Object.keys(delegationRules));
    expect(rules).toHaveLength(13);
    for (const { id, words, source, refusals = [], questions = [], by } of rules) {
      expect(words.nb && words.en && source[0], id).toMatch(/^00\d#/);
      expect(refusals.length + questions.length > 0 || by !== undefined, id).toBe(true);
    }
  });

  it('ask only questions that a form has', () => {
    const known = [requestForm, proposalForm, ...Object.values(delegationForms)].flatMap(({ questions }) =>
      questions.map(({ id }): string => id),
    );
    for (const { questions = [] } of rules) expect(known).toEqual(expect.arrayContaining([...questions]));
  });

  it('know why each of the three responsibilities stays', () => {
    expect(Object.values(neverDelegable).map(({ reason }) => reason.nb.length > 0)).toEqual([
      true,
      true,
      true,
    ]);
  });
});
