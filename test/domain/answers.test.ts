import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerContext, checkAnswer, checkForm, isAsked } from '../../src/domain/answers.ts';
import type { Form, Question } from '../../src/domain/forms.ts';
import { caseForms, intakeForm } from '../../src/domain/reports/forms.ts';

const context: AnswerContext = {
  today: '2026-11-20',
  timeNow: '10:15',
  isUnit: (id) => id === 'ikj',
  isPerson: (id) => id === 'kari',
};

const question = (more: Partial<Question> & Pick<Question, 'kind'>): Question => ({
  id: 'q',
  required: true,
  source: [],
  ...more,
});
const problemOf = (asked: Question, raw: unknown) => checkAnswer(asked, raw, context).problem?.code ?? null;

const report = {
  danger: 'no',
  what: 'Acetone on the floor',
  kind: 'near-accident',
  where: 'K2-113',
  unit: 'ikj',
  happenedOn: '2026-11-19',
  happenedAt: '14:00',
  harmed: ['people'],
  injury: 'nearly',
  severity: 'serious',
  severityReason: 'It could have burnt.',
};

describe('an answer', () => {
  it('in words is kept without the identity numbers in it', () => {
    const checked = checkAnswer(question({ kind: 'text' }), 'he is 010190 12345, I think', context);
    expect(checked).toEqual({ answer: 'he is ••••••••••, I think', problem: null });
  });

  it.each([
    ['a text that is only spaces', question({ kind: 'text' }), '   ', 'required'],
    ['a text of the longest length', question({ kind: 'text', longest: 5 }), 'abcde', null],
    ['a text one longer', question({ kind: 'text', longest: 5 }), 'abcdef', 'too-long'],
    ['a text with a telephone number', question({ kind: 'text' }), 'call 73 59 50 00', null],
    ['an option', question({ kind: 'choice', options: ['a', 'b'] }), 'b', null],
    ['no option', question({ kind: 'choice', options: ['a', 'b'] }), 'c', 'not-an-option'],
    [
      'a list where one is asked',
      question({ kind: 'choice', options: ['a', 'b'] }),
      ['a', 'b'],
      'not-an-option',
    ],
    ['options as a form joins them', question({ kind: 'choices', options: ['a', 'b'] }), 'a,b', null],
    [
      'options, one of them foreign',
      question({ kind: 'choices', options: ['a', 'b'] }),
      ['a', 'x'],
      'not-an-option',
    ],
    ['a day of the calendar', question({ kind: 'day' }), '2026-02-28', null],
    ['a day that does not exist', question({ kind: 'day' }), '2026-02-29', 'not-a-day'],
    ['today, at the latest', question({ kind: 'day', days: { to: 0 } }), '2026-11-20', null],
    [
      'tomorrow, where today is the latest',
      question({ kind: 'day', days: { to: 0 } }),
      '2026-11-21',
      'in-the-future',
    ],
    ['a day too far ahead', question({ kind: 'day', days: { to: 10 } }), '2026-12-01', 'too-late'],
    ['a day too far back', question({ kind: 'day', days: { from: 0 } }), '2026-11-19', 'too-early'],
    ['a time', question({ kind: 'time' }), '23:59', null],
    ['no time', question({ kind: 'time' }), '24:00', 'not-a-time'],
    ['a confirmation', question({ kind: 'confirm' }), 'true', null],
    ['a confirmation left empty', question({ kind: 'confirm' }), 'false', 'required'],
    ['a unit', question({ kind: 'unit' }), 'ikj', null],
    ['an unknown unit', question({ kind: 'unit' }), 'nowhere', 'unknown-unit'],
    ['an unknown person', question({ kind: 'person' }), 'ola', 'unknown-person'],
    ['nothing, where nothing is needed', question({ kind: 'text', required: false }), undefined, null],
    ['something that is no text', question({ kind: 'text' }), { evil: true }, 'required'],
  ])('%s', (_, asked, raw, expected) => {
    expect(problemOf(asked, raw)).toBe(expected);
  });

  it('never throws, whatever comes', () => {
    const forms: readonly Form[] = [intakeForm, ...Object.values(caseForms)];
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.dictionary(fc.string(), fc.anything()), (form, raw) => {
        const { answers, problems } = checkForm(form, raw, context);
        for (const id of Object.keys(answers)) expect(problems[id]).toBeUndefined();
      }),
    );
  });
});

describe('a form', () => {
  it('takes a whole report as it is, and names the reporter who does not say otherwise', () => {
    const answers = { ...report, identity: 'named' };
    expect(checkForm(intakeForm, report, context)).toEqual({ answers, problems: {} });
  });

  it('lists every problem at once', () => {
    const { problems } = checkForm(intakeForm, {}, context);
    expect(Object.keys(problems).sort()).toEqual(
      ['danger', 'happenedOn', 'harmed', 'kind', 'unit', 'what', 'where'].sort(),
    );
  });

  it('does not ask for an injury when nothing has happened, nor for the reason of a severity that was left open', () => {
    const { answers, problems } = checkForm(
      intakeForm,
      { ...report, kind: 'dangerous-condition', injury: 'happened', severity: '', severityReason: 'because' },
      context,
    );
    expect(problems).toEqual({});
    expect(answers).not.toHaveProperty('injury');
    expect(answers).not.toHaveProperty('severityReason');
  });

  it('never makes up a severity', () => {
    const { severity, ...open } = report;
    expect(checkForm(intakeForm, open, context).answers).not.toHaveProperty('severity');
  });

  it('refuses a time later than now, today', () => {
    const { problems } = checkForm(
      intakeForm,
      { ...report, happenedOn: '2026-11-20', happenedAt: '10:16' },
      context,
    );
    expect(problems.happenedAt).toEqual({ code: 'in-the-future' });
    expect(
      checkForm(intakeForm, { ...report, happenedOn: '2026-11-20', happenedAt: '10:15' }, context).problems,
    ).toEqual({});
  });

  it('asks a question only when the earlier answer calls for it', () => {
    const [injury] = intakeForm.questions.filter(({ id }) => id === 'injury');
    expect(injury && isAsked(injury, { kind: 'accident' })).toBe(true);
    expect(injury && isAsked(injury, { kind: 'improvement' })).toBe(false);
  });
});
