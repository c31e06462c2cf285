import { askedAbout } from '../../domain/processes/plan/asked.ts';
import { processOf } from '../../domain/processes/processes.ts';
import { settingsFor } from '../../domain/processes/settings.ts';
import { type SilenceLadderId, silenceLadderOf } from '../../domain/processes/table/silence.ts';
import { roleOf } from '../../domain/responsibility/roles.ts';
import type { Turn } from '../context.ts';
import { nameIn } from '../delegations/questions.ts';
import type { DutyWhyMessage } from '../messages.ts';
import { type Outcome, refuse, tell } from '../outcome.ts';
import { unitNames } from '../people.ts';
import type { Stored } from '../store.ts';
import { mayRead, postsAbout } from './showing.ts';
import { basisOf, ownerView } from './view.ts';
import { wheelOf } from './wheel.ts';

/** Tells why somebody got a card, and what of it the documents state. In a channel everybody may ask. */
export async function whyDuty(turn: Turn, id: string): Promise<Outcome> {
  const known = await turn.core.store.read('occurrence', id);
  const posts = known ? await postsAbout(turn.core, known.doc.id) : [];
  const inChannel = posts.some(({ target }) => target.startsWith('channel:'));
  if (!known || !(inChannel || (await mayRead(turn.core, known, turn.person))))
    return refuse(turn, { code: 'not-found' });
  const own = posts.findLast(({ target }) => target === `person:${turn.person}`);
  const as = own?.item?.as ?? (inChannel ? 'channel' : 'asked-for');
  const away = (own?.item ?? own?.digest.find(({ occurrence }) => occurrence === known.doc.id))?.insteadOf;
  return tell(turn, whyMessage(turn, known, { as, away: away ?? actsNow(turn, known) }));
}

/** When a duty comes again to whoever does not answer, goes up the line, and ends. */
export function silenceOf(ladder: SilenceLadderId): DutyWhyMessage['silence'] {
  const { steps, ends } = silenceLadderOf(ladder);
  const after = (kind: string) => steps.filter(({ step }) => step.startsWith(kind)).map((each) => each.after);
  return {
    again: after('overdue'),
    above: after('escalate'),
    ends: ends.as === 'missed' ? ends.after : null,
  };
}

/** For whom they act today who were sent no post of it. */
function actsNow({ core, person, today }: Turn, { doc }: Stored<'occurrence'>): string | null {
  const asked = askedAbout(doc, wheelOf(core), today);
  return asked?.person === person ? asked.insteadOf : null;
}

function whyMessage(
  turn: Turn,
  { id, doc }: Stored<'occurrence'>,
  { as, away }: { readonly as: DutyWhyMessage['as']; readonly away: string | null },
): DutyWhyMessage {
  const wheel = wheelOf(turn.core);
  const row = processOf(doc.process);
  const running = settingsFor(wheel.settings, wheel.dir, doc.unit).of(doc.process);
  return {
    type: 'duty-why',
    id,
    names: row.names,
    unit: unitNames(wheel.dir, doc.unit),
    as,
    insteadOf: away === null ? null : nameIn(wheel.dir, away),
    owner: ownerView(doc, wheel, turn.today),
    role: roleOf(row.responsible).names,
    cadence: row.cadence.stated,
    note: row.timing.note,
    appliesTo: { words: row.appliesTo.words, basis: row.appliesTo.basis },
    basis: { ...basisOf(doc, wheel, turn.today), leadDays: running.basis.leadDays },
    leadDays: running.leadDays,
    silence: silenceOf(row.ladder),
    source: row.source,
  };
}
