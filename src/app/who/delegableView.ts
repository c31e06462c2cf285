import {
  type DelegabilityQuestion,
  type DelegabilityVerdict,
  delegabilityOf,
  neverOf,
  ruleOf,
  taskOf,
} from '../../domain/responsibility/delegability.ts';
import {
  delegableTaskIds,
  type NeverDelegableId,
  neverDelegable,
} from '../../domain/responsibility/delegableTasks.ts';
import { roleOf } from '../../domain/responsibility/roles.ts';
import type { AskingDelegable } from '../../language/asking/types.ts';
import { offerAt } from '../delegations/answers.ts';
import type { WhoDelegableMessage } from '../messages.ts';
import { unitNames } from '../people.ts';
import { namedIn, type Reader } from './answerView.ts';
import { encodePlace, type Place } from './question.ts';

/** A question for everything that may be delegated. */
export const anything: AskingDelegable = {
  kind: 'delegable',
  task: null,
  never: null,
  by: 'asker',
  again: false,
  toOutsider: false,
  aboutNever: false,
};

/** Whether something may be delegated by the asker or whoever is named, with the rules; or all that may and may not. */
export function delegableMessage(
  reader: Reader,
  { task, never, by, again, toOutsider, aboutNever }: AskingDelegable,
  place: Place,
): WhoDelegableMessage {
  const { dir, person } = reader;
  const { unit, day } = place;
  const whose: DelegabilityQuestion['by'] =
    by === null ? null : by === 'asker' ? (dir.people.has(person) ? { person } : null) : { role: by };
  const question = { task, never, by: whose, again, toOutsider, unit, day };
  const { verdict, manager, rules, sources } = delegabilityOf(dir, question);
  const isListed = task !== null && task !== 'other';
  const named = isListed ? taskOf(task) : null;
  const isOverview = verdict === 'overview';
  return {
    type: 'who-delegable',
    verdict,
    task: named && { names: named.names, limit: named.limit ?? null, framework: named.framework ?? null },
    unlisted: task === 'other',
    responsibility: never && { names: neverOf(never).names, reason: neverOf(never).reason },
    role: by === null || by === 'asker' ? null : roleOf(by).names,
    usual: named === null ? [] : named.usualDelegate.map((id) => roleOf(id).names),
    manager: manager === null ? null : namedIn(dir, manager),
    unit: unitNames(dir, unit),
    rules: rules.map((id) => ruleOf(id).words),
    tasks: isOverview ? delegableTaskIds.map(taskView) : [],
    nevers: isOverview
      ? neverIds.map((id) => ({ names: neverOf(id).names, reason: neverOf(id).reason }))
      : [],
    neverFirst: aboutNever,
    sources,
    start: mayBegin.includes(verdict) ? offerAt(reader, { unit, day, task }) : null,
    related: [{ ask: isOverview ? 'own' : 'delegable', question: encodePlace(place), names: null }],
  };
}

/** Answers after which a delegation can be begun. */
const mayBegin: readonly DelegabilityVerdict[] = ['overview', 'yes', 'by-manager', 'task-only'];

const neverIds = Object.keys(neverDelegable).filter((id): id is NeverDelegableId =>
  Object.hasOwn(neverDelegable, id),
);

function taskView(id: (typeof delegableTaskIds)[number]): WhoDelegableMessage['tasks'][number] {
  const { names, limit = null, status } = taskOf(id);
  return { names, limit, observed: status === 'observed' };
}
