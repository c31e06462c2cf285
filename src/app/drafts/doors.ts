import type { Words } from '../../domain/language.ts';
import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { RoleId } from '../../domain/organisation/types.ts';
import { type OtherDoor, routes } from '../../domain/reports/routing.ts';
import { holdersOf, lineManagersAbove } from '../../domain/responsibility/lookup.ts';
import { roleOf } from '../../domain/responsibility/roles.ts';
import type { Turn } from '../context.ts';
import type { DoorPeopleView, DoorView, EmergencyMessage, ReportDoorMessage } from '../messages.ts';
import { forgetting, type Outcome, tell, write } from '../outcome.ts';
import { emergencyNumbers } from '../people.ts';
import type { Draft } from '../records.ts';
import type { Write } from '../store.ts';
import { namedIn } from '../who/answerView.ts';

/** Told to the person at once, or put into the private chat to stay. */
export type Manner = 'told' | 'message';

/** Whom to talk to about what happens between people. Source: 002 "Avdelingsdirektør HR- og HMS-avdelingen". */
const listeners: readonly RoleId[] = ['line-manager', 'safety-deputy', 'bht-internal', 'bht-external'];

/** To whom it goes when it is about the line manager. */
const managerAbove: Words = { nb: 'Lederen over', en: 'The manager above' };

/** Where a matter goes that is no nonconformity. `offer` keeps its words until the person has decided. */
export function doorMessage(turn: Turn, door: OtherDoor, offer: Draft | null): ReportDoorMessage {
  const { words, advice } = routes[door];
  return {
    type: 'report-door',
    door,
    advice,
    doors: doorsOf(turn.dir, door),
    people: door === 'conduct' ? peopleNear(turn) : [],
    forgets: words === 'forget',
    offer: offer && { draft: offer.id, version: 0 },
  };
}

/** The door by name and address, as the directory has it. */
export function doorsOf(dir: OpenDirectory, door: OtherDoor): readonly DoorView[] {
  return dir.organisation.doors
    .filter(({ id }) => id === door)
    .map(({ names, address }) => ({ names, address }));
}

/** Somebody is in danger: the numbers, and the words kept for afterwards. */
export function emergencyMessage({ dir }: Turn, offer: Draft | null): EmergencyMessage {
  const kept = offer && { draft: offer.id, version: 0 };
  return { type: 'emergency', numbers: emergencyNumbers(dir), offer: kept };
}

/** The way for words that nobody should have to write here. Nothing of them is in what is saved or told. */
export function forgetful(turn: Turn, door: OtherDoor, as: Manner, more: readonly Write[] = []): Outcome {
  const message = doorMessage(turn, door, null);
  const outcome = as === 'message' ? write(turn, message, more) : { ...tell(turn, message), writes: more };
  return { ...outcome, reply: forgetting(outcome.reply) };
}

/** Those near the writer who listen; never the writer. */
function peopleNear({ dir, person, today }: Turn): readonly DoorPeopleView[] {
  const unit = dir.people.get(person)?.unit ?? dir.root.id;
  const near = listeners.map((role) => ({
    role: roleOf(role).names,
    holders: holdersOf(dir, role, unit, today),
  }));
  const above = { role: managerAbove, holders: lineManagersAbove(dir, unit, today).slice(0, 1) };
  return near.toSpliced(1, 0, above).flatMap(({ role, holders }) => {
    const people = holders
      .filter((holder) => holder.person !== person)
      .map((holder) => namedIn(dir, holder.person));
    return people.length === 0 ? [] : [{ role, people }];
  });
}
