import type { Occurrence } from '../../domain/processes/occurrence/occurrence.ts';
import { askedAbout } from '../../domain/processes/plan/asked.ts';
import { type Responsible, responsibleFor, type Wheel } from '../../domain/processes/responsible.ts';
import { isPostVacant } from '../../domain/processes/vacancy.ts';
import { isLineRole, roleOf } from '../../domain/responsibility/roles.ts';
import type { Day } from '../../domain/time.ts';
import type { Core } from '../context.ts';
import { nameIn } from '../delegations/questions.ts';
import type { DutyMessage, DutyOwnerView } from '../messages.ts';
import { wheelOf } from './wheel.ts';

/** Who answers for it today: whoever has taken it or was named, else by the role, else the line above. */
export function ownerView(doc: Occurrence, wheel: Wheel, today: Day): DutyOwnerView | null {
  const asked = askedAbout(doc, wheel, today);
  if (asked === null) return null;
  const { person, insteadOf: away } = asked;
  const name = nameIn(wheel.dir, person);
  const insteadOf = away === null ? null : nameIn(wheel.dir, away);
  const responsible = responsibleFor(wheel, doc.process, doc.unit, today);
  if (responsible?.person === person) {
    const { role, via } = responsible;
    const vacant = isForVacant(responsible, doc, wheel, today);
    return { name, role: roleOf(role).names, via, insteadOf, vacant };
  }
  const isTheirs = doc.owner !== null && (doc.owner === person || doc.owner === away);
  return isTheirs
    ? { name, role: null, via: hasTaken(doc) ? 'taken' : 'asked', insteadOf, vacant: false }
    : { name, role: roleOf('line-manager').names, via: 'above', insteadOf, vacant: false };
}

/** True when the manager above was found in the place of the unit's own. */
function isForVacant(
  { role, unit, via }: Responsible,
  { unit: at }: Occurrence,
  { dir }: Wheel,
  today: Day,
): boolean {
  return via !== 'settings' && isLineRole(role) && unit !== at && isPostVacant(dir, at, today);
}

/** What makes somebody the owner, and what ends it well. */
const ownings = ['take', 'reopen', 'name', 'done'];

/** True for an owner who has answered; somebody who was only named is asked. */
function hasTaken({ state, deeds }: Occurrence): boolean {
  return state === 'taken' || deeds.findLast(({ action }) => ownings.includes(action))?.action !== 'name';
}

/** That somebody is away is for those who have to do with it, not for a channel. */
export function withoutAbsence(owner: DutyOwnerView | null): DutyOwnerView | null {
  return owner === null ? null : { ...owner, insteadOf: null };
}

/** The words that came with it, for the one reader who is asked now; null for everybody else, in a channel and once it is over. */
export async function handedTo(
  core: Core,
  { handed, state }: Occurrence,
  asked: string | null,
): Promise<DutyMessage['handed']> {
  if (!handed || asked === null || handed.by === asked || state === 'done') return null;
  const text = await core.store.read('text', handed.text);
  return text === null ? null : { by: nameIn(wheelOf(core).dir, handed.by), words: text.doc.words };
}
