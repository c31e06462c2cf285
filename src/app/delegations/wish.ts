import { unitsLedBy } from '../../domain/delegations/approver.ts';
import { numberIn } from '../../domain/delegations/intoAnswers.ts';
import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { DelegableTaskId, DelegationId } from '../../domain/organisation/types.ts';
import { isDelegableTaskId } from '../../domain/responsibility/delegableTasks.ts';
import { taskSaid } from '../../language/asking/taskSaid.ts';
import type { Turn } from '../context.ts';

/** What is known of a delegation that somebody wants to begin. */
export interface Wish {
  readonly unit: string | null;
  readonly delegate: string | null;
  readonly task: DelegableTaskId | null;
  /** The delegation signed elsewhere that it is to take the place of, by reference. */
  readonly replaces?: DelegationId | null;
}

export const noWish: Wish = { unit: null, delegate: null, task: null };

/** The wish as a click carries it. It fills a form and gives no right. */
export function encodeWish({ unit, delegate, task, replaces = null }: Wish): string {
  const parts = [unit, delegate, task, ...(replaces === null ? [] : [replaces])];
  return `wish/${parts.map((part) => encodeURIComponent(part ?? '')).join('/')}`;
}

/** The wish of a click; what it names that is not there, or does not fit, is left out. */
export function decodeWish(dir: OpenDirectory, id: string): Wish {
  const [kind, unit = '', delegate = '', task = '', reference = ''] = id.split('/').map(decoded);
  if (kind !== 'wish') return noWish;
  const replaced = dir.delegations.get(reference);
  const fits = replaced !== undefined && replaced.unit === unit && replaced.to === delegate;
  return {
    unit: dir.units.has(unit) ? unit : null,
    delegate: dir.people.has(delegate) ? delegate : null,
    task: isDelegableTaskId(task) ? task : null,
    ...(fits && numberIn(reference) === null && { replaces: reference }),
  };
}

/** What words say of a wish, as far as it is sure: the task, the unit that they name, and one person. */
export function wishIn(turn: Turn, text: string): Wish {
  const { core, dir, person, today } = turn;
  const { unit, reasons } = core.understand({ text, asker: person, day: today }, dir);
  const isNamed = reasons.some(({ code }) => code === 'unit-named' || code === 'unit-of-place');
  const task = taskSaid(text);
  return {
    unit: isNamed ? unit : null,
    delegate: personIn(turn, text),
    task: task === 'other' ? null : task,
  };
}

/** The one employee whom the words name: in full, or by a first name that only one of them has near by. */
function personIn({ dir, person, today }: Turn, text: string): string | null {
  const said = text.toLocaleLowerCase('nb');
  const staff = dir.directory.people.filter(({ id, kind }) => id !== person && kind === 'staff');
  const whole = staff.filter(({ name }) => said.includes(name.toLocaleLowerCase('nb')));
  if (whole.length === 1) return whole[0]?.id ?? null;
  const own = dir.people.get(person)?.unit;
  const units = new Set([...unitsLedBy(dir, person, today), ...(own === undefined ? [] : [own])]);
  const words = new Set(said.split(/[^\p{L}-]+/u));
  const near = staff.filter(
    ({ name, unit }) => units.has(unit) && words.has((name.split(' ')[0] ?? '').toLocaleLowerCase('nb')),
  );
  return near.length === 1 ? (near[0]?.id ?? null) : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
