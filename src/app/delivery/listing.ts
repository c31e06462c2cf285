import { instantOf } from '../../domain/time.ts';
import { channelDenial, channelRolesOf } from '../../domain/unitChannels/permissions.ts';
import type { CommandOf } from '../commands.ts';
import type { Core, Turn } from '../context.ts';
import { everyOf } from '../delegations/finding.ts';
import type { DeliveryLine, DeliveryMessage } from '../messages.ts';
import { type Outcome, refuse, tell, write } from '../outcome.ts';
import { personView } from '../people.ts';
import type { Stored } from '../store.ts';
import { namesOf, placeView, unitsIn } from '../unitChannels/views.ts';
import { isAboutAddressee } from './reasons.ts';
import { mended, waitingFor } from './recording.ts';

const page = 8;

/** How long what was mended is told, in milliseconds. */
const toldFor = 7 * 24 * 3_600_000;

type Known = Stored<'delivery'>;

/** What could not be delivered and how to mend it, for the directory's owner. */
export async function undeliveredList(turn: Turn, { as, from = 0 }: CommandOf<'delivery'>): Promise<Outcome> {
  if (!maySee(turn)) return refuse(turn, { code: 'not-allowed', roles: ['directory-owner'] });
  const message = await deliveryMessage(turn.core, from);
  return as === 'message' ? write(turn, message) : tell(turn, message);
}

/** Something was mended where no platform tells of it: what waits is looked at again. */
export async function deliverAgain(turn: Turn, { id }: CommandOf<'delivery.again'>): Promise<Outcome> {
  if (!maySee(turn)) return refuse(turn, { code: 'not-allowed', roles: ['directory-owner'] });
  const known = await turn.core.store.read('delivery', id);
  if (!known) return refuse(turn, { code: 'not-found' });
  const writes = await mended(turn.core, known.doc.to);
  const message = { type: 'notice', notice: 'delivery-tried' } as const;
  return writes.length === 0 ? tell(turn, message) : { ...tell(turn, message), writes };
}

/** Everybody and every channel whom messages do not reach now, who has waited longest first. */
export async function standingProblems({ store }: Core): Promise<readonly Known[]> {
  const found = await Promise.all([
    everyOf(store, 'delivery', 'state', 'standing'),
    everyOf(store, 'delivery', 'state', 'mending'),
  ]);
  return found
    .flat()
    .filter(({ doc }) => isAboutAddressee(doc.reason) || doc.state === 'standing')
    .sort((a, b) => (a.doc.since < b.doc.since ? -1 : 1));
}

function maySee({ dir, person, today }: Turn): boolean {
  return channelDenial('see-undelivered', channelRolesOf(dir, person, dir.root.id, today)) === null;
}

async function deliveryMessage(core: Core, from: number): Promise<DeliveryMessage> {
  const standing = await standingProblems(core);
  const first = from < standing.length ? from : 0;
  const oldest = instantOf(Date.parse(core.clock.now()) - toldFor);
  const lately = (await everyOf(core.store, 'delivery', 'state', 'mended')).filter(
    ({ doc }) => (doc.mendedAt ?? '') >= oldest,
  );
  const sum = (of: 'sentAgain' | 'missed') => lately.reduce((total, { doc }) => total + doc[of], 0);
  return {
    type: 'delivery',
    lines: await Promise.all(standing.slice(first, first + page).map((known) => lineOf(core, known))),
    from: first,
    page,
    total: standing.length,
    mended: { count: lately.length, sentAgain: sum('sentAgain'), missed: sum('missed') },
  };
}

async function lineOf(core: Core, { id, doc }: Known): Promise<DeliveryLine> {
  const { to, platform, reason, code, since } = doc;
  const common = { id, platform, reason, code, since, waiting: await waitingFor(core, to) };
  if (to.to === 'person')
    return { ...common, to: { kind: 'person', name: (await personView(core, to.person)).name } };
  const place = await placeView(core, to);
  return { ...common, to: { kind: 'channel', place, units: namesOf(core, unitsIn(core, to)) } };
}
