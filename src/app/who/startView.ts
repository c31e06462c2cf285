import { type RoleId, roleOf } from '../../domain/responsibility/roles.ts';
import type { WhoStartMessage } from '../messages.ts';
import { unitNames } from '../people.ts';
import { choicesOf, type Reader } from './answerView.ts';
import { encodePlace, encodeRole, type Manner, type Place } from './question.ts';

/** Whom people ask for most, and the matter they ask about when something got stuck. */
const roles: readonly RoleId[] = ['line-manager', 'safety-deputy', 'hse-coordinator'];

/** How to ask, and the first things that one may want to know at one's own unit. */
export function startMessage({ dir, person, today }: Reader, as: Manner): WhoStartMessage {
  const unit = dir.people.get(person)?.unit ?? dir.root.id;
  const place: Place = { unit, campus: null, day: today, as };
  const here = encodePlace(place);
  return {
    type: 'who-start',
    unit: unitNames(dir, unit),
    choices: [
      ...roles.map(
        (role) =>
          ({
            ask: 'role',
            question: encodeRole({ ...place, role, asks: 'holders', all: false }),
            names: roleOf(role).names,
          }) as const,
      ),
      { ask: 'own', question: here, names: null },
      { ask: 'delegable', question: here, names: null },
      ...choicesOf(place, ['unresolved-matter']),
    ],
  };
}
