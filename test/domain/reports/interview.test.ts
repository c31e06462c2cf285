import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intakeForm } from '../../../src/domain/reports/forms.ts';
import {
  isComplete,
  nextStep,
  openQuestions,
  progressOf,
  pruned,
} from '../../../src/domain/reports/interview.ts';

const options: Readonly<Record<string, string>> = {
  danger: 'no',
  what: 'x',
  kind: 'accident',
  where: 'y',
  unit: 'ikj',
  happenedOn: '2026-11-19',
  harmed: 'people',
  injury: 'none',
  severity: 'serious',
  severityReason: 'z',
  categories: 'fire',
  immediateMeasures: 'w',
};

describe('an interview', () => {
  it('asks first whether somebody is in danger', () => {
    expect(nextStep({}, [])).toBe('danger');
  });

  it('asks in the order of the form, each question once, and ends with the preview', () => {
    const answers: Record<string, string> = {};
    const asked: string[] = [];
    for (let step = nextStep(answers, []); step !== 'preview'; step = nextStep(answers, [])) {
      asked.push(step);
      answers[step] = options[step] ?? '';
    }
    const order = intakeForm.questions.map(({ id }) => id as string);
    expect(asked).toEqual(order.filter((id) => id !== 'happenedAt' && id !== 'identity'));
  });

  it('never asks whether to hide one’s name, which stands on the preview, and keeps what was chosen there', () => {
    expect(openQuestions({})).not.toContain('identity');
    expect(isComplete({ ...options, identity: 'confidential' })).toBe(isComplete(options));
    expect(pruned({ ...options, identity: 'confidential' }).identity).toBe('confidential');
  });

  it('leaves out what does not apply', () => {
    expect(progressOf('unit', { kind: 'improvement' }).steps).toBe(
      progressOf('unit', { kind: 'accident' }).steps - 1,
    );
  });

  it('goes to the preview early, but never past a question that must be answered', () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(options)), (given) => {
        const answers = pruned(Object.fromEntries(given.map((id) => [id, options[id] ?? ''])));
        expect(nextStep(answers, [], true) === 'preview').toBe(isComplete(answers));
      }),
    );
  });

  it('drops the answers to questions that an earlier answer rules out', () => {
    const answers = { ...options, kind: 'improvement' };
    expect(pruned(answers)).not.toHaveProperty('injury');
    const { severity, ...without } = options;
    expect(pruned(without)).not.toHaveProperty('severityReason');
  });

  it('lists what was left open', () => {
    const { categories, severityReason, severity, ...answers } = options;
    expect(openQuestions(answers)).toEqual(['severity', 'categories']);
  });
});
