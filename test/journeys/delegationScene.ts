import sample from '../../src/sample/directory.json' with { type: 'json' };
import { type Inputs, last, type Seat } from './seat.ts';

/** Whoever leads the department of mathematics, and an employee there. */
export const led = 'yusuf-karadenli';
export const employed = 'elin-stower';

export const nameOf = (id: string): string => sample.people.find((person) => person.id === id)?.name ?? '';

export const authority = 'Kan stanse arbeid som mangler datablad <!channel> **alle**.';

/** What is asked for, whole. */
export const wish: Inputs = {
  unit: 'imf',
  tasks: ['substance-index'],
  authority,
  training: 'in-place',
  rhythm: 'monthly',
  jobDescription: 'noted',
  validFrom: '2026-11-20',
  reviewOn: '2027-11-20',
  responsibilityNotice: 'yes',
};

export const sign: Inputs = { responsibilityNotice: 'yes' };
export const accept: Inputs = { timeAndTraining: 'yes', responsibilityNotice: 'yes' };

export async function asks(employee: Seat, inputs: Inputs = {}): Promise<void> {
  await employee.says('deleger');
  await employee.presses('Be om oppgaver');
  await employee.submits({ ...wish, ...inputs });
}

export async function who(seat: Seat): Promise<string> {
  await seat.says('Hvem har ansvaret for stoffkartoteket på IMF?');
  return last(seat);
}
