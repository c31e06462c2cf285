import { askedAbout } from '../../domain/processes/plan/asked.ts';
import { processOf } from '../../domain/processes/processes.ts';
import { settingsFor } from '../../domain/processes/settings.ts';
import { type SilenceLadderId, silenceLadderOf } from '../../domain/processes/table/silence.ts';
import { roleOf } from '../../domain/responsibility/roles.ts';
import type { CommandOf } from '../commands.ts';
import type { Turn } from '../context.ts';
import { nameIn } from '../delegations/questions.ts';
import type { DutyWhyMessage } from '../messages.ts';
import { type Outcome, refuse, tell } from '../outcome.ts';
import { unitNames } from '../people.ts';
import type { Stored } from '../store.ts';
import { involvedIn } from './involved.ts';
import { ownerView } from './owner.ts';
import { mayRead, postsAbout } from './showing.ts';
import { basisOf } from './view.ts';
import { wheelOf } from './wheel.ts';

/**
 * Tells why somebody got a card, and what of it the documents state. Of a card `from` a channel everybody may ask, and is told
 * of the channel; else of what came to them.
 */
export async function whyDuty(
  turn: Turn,
  { id, from }: Pick<CommandOf<'duty.why'>, 'id' | 'from'>,
): Promise<Outcome> {
  const known = await turn.core.store.read('occurrence', id);
  const posts = known ? await postsAbout(turn.core, known.doc.id) : [];
  const inChannel = posts.some(({ target }) => target.startsWith('channel:'));
  if (!known || !(inChannel || (await mayRead(turn.core, known, turn.person))))
    return refuse(turn, { code: 'not-found' });
  const why = from === 'channel' && inChannel ? inTheirChannel : cameTo(turn, known, posts);
  return tell(turn, whyMessage(turn, known, why));
}

/** As what somebody got it, because of whom, and for whom they act. */
interface Why {
  readonly as: DutyWhyMessage['as'];
  readonly by: string | null;
  readonly away: string | null;
}

const inTheirChannel: Why = { as: 'channel', by: null, away: null };

/** The latest post of it tells, unless somebody has named them since; then the digest, then how things stand now. */
function cameTo(
  turn: Turn,
  { doc }: Stored<'occurrence'>,
  posts: Awaited<ReturnType<typeof postsAbout>>,
): Why {
  const { core, person, today } = turn;
  const own = posts.filter(({ target }) => target === `person:${person}`);
  const item = own.findLast((post) => post.item !== null)?.item ?? null;
  const named = namedBy(doc, person);
  if (named !== null && (item === null || item.as === 'asked')) return { as: 'named', by: named, away: null };
  if (item !== null) return { as: item.as, by: null, away: item.insteadOf ?? null };
  const lines = own.flatMap(({ digest }) => digest).filter(({ occurrence }) => occurrence === doc.id);
  const line = lines.at(-1);
  if (line?.meanwhile !== undefined) return { as: 'digest-back', by: line.meanwhile, away: null };
  if (line !== undefined) return { as: 'digest', by: null, away: line.insteadOf ?? null };
  const asked = askedAbout(doc, wheelOf(core), today);
  return asked?.person === person
    ? { as: 'asked', by: null, away: asked.insteadOf }
    : { as: 'asked-for', by: null, away: null };
}

/** What gives a time of a duty to somebody, or takes it from them. */
const givings = ['take', 'name', 'not-mine', 'reopen'];

/** Who named the person for it; null when it came to them otherwise, or is theirs no more. */
function namedBy({ owner, deeds }: Stored<'occurrence'>['doc'], person: string): string | null {
  if (owner !== person) return null;
  const latest = deeds.findLast(({ action, by }) => givings.includes(action) && by !== person);
  return latest?.action === 'name' && latest.to === person ? latest.by : null;
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

function whyMessage(turn: Turn, { id, doc }: Stored<'occurrence'>, { as, by, away }: Why): DutyWhyMessage {
  const wheel = wheelOf(turn.core);
  const row = processOf(doc.process);
  const running = settingsFor(wheel.settings, wheel.dir, doc.unit).of(doc.process);
  return {
    type: 'duty-why',
    id,
    names: row.names,
    unit: unitNames(wheel.dir, doc.unit),
    as,
    by: by === null ? null : nameIn(wheel.dir, by),
    insteadOf: away === null ? null : nameIn(wheel.dir, away),
    owner: ownerView(doc, wheel, turn.today),
    role: roleOf(row.responsible).names,
    cadence: row.cadence.stated,
    note: row.timing.note,
    involved: involvedIn(doc, wheel, turn.today),
    appliesTo: { words: row.appliesTo.words, basis: row.appliesTo.basis },
    basis: { ...basisOf(doc, wheel, turn.today), leadDays: running.basis.leadDays },
    leadDays: running.leadDays,
    silence: silenceOf(row.ladder),
    source: row.source,
  };
}
