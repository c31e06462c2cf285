import type { Form } from '../../domain/forms.ts';
import { puttingOff } from '../../domain/processes/occurrence/moves.ts';
import { laterChoices } from '../../domain/processes/occurrence/until.ts';

/** What is asked when something is done with a duty. All of it is our proposal. */
export const dutyForms = {
  done: {
    id: 'duty.done',
    questions: [
      {
        id: 'result',
        kind: 'choice',
        required: true,
        options: ['carried-out', 'not-needed'],
        preset: 'carried-out',
        source: [],
      },
      { id: 'text', kind: 'text', required: false, line: true, longest: 300, source: [] },
    ],
  },
  later: {
    id: 'duty.later',
    questions: [
      {
        id: 'when',
        kind: 'choice',
        required: true,
        options: [...laterChoices, 'day'],
        preset: 'tomorrow',
        source: [],
      },
      { id: 'day', kind: 'day', required: false, days: { from: 1, to: puttingOff.days }, source: [] },
    ],
  },
  'not-mine': {
    id: 'duty.not-mine',
    questions: [
      { id: 'person', kind: 'person', required: false, source: [] },
      { id: 'text', kind: 'text', required: false, line: true, longest: 300, source: [] },
    ],
  },
  name: {
    id: 'duty.name',
    questions: [
      { id: 'person', kind: 'person', required: true, source: [] },
      { id: 'text', kind: 'text', required: false, line: true, longest: 300, source: [] },
    ],
  },
} as const satisfies Readonly<Record<'done' | 'later' | 'not-mine' | 'name', Form>>;

export type DutyForm = keyof typeof dutyForms;

/** True for something that asks before it is done. */
export function isDutyForm(action: string): action is DutyForm {
  return Object.hasOwn(dutyForms, action);
}
