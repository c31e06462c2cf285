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

const page = 6;

/** Most people of a group that are named. */
const mostNames = 8;

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
  const group = groupsOf(await standingProblems(turn.core)).find((each) => each.id === id);
  if (group === undefined) return refuse(turn, { code: 'not-found' });
  const writes = (await Promise.all(group.problems.map(({ doc }) => mended(turn.core, doc.to)))).flat();
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

/** Problems that are mended in the same way: a channel, or all people with the same. */
interface Group {
  readonly id: string;
  readonly first: Known;
  readonly problems: readonly Known[];
}

/** Channels first, since many read there; each group by whoever has waited longest. */
function groupsOf(problems: readonly Known[]): readonly Group[] {
  const groups = Map.groupBy(problems, ({ id, doc: { to, platform, reason } }) =>
    to.to === 'channel' ? id : `people/${platform ?? ''}/${reason}`,
  );
  return [...groups]
    .flatMap(([id, own]) => own.slice(0, 1).map((first): Group => ({ id, first, problems: own })))
    .sort((a, b) => isOfPeople(a) - isOfPeople(b));
}

function isOfPeople({ first }: Group): number {
  return Number(first.doc.to.to === 'person');
}

async function deliveryMessage(core: Core, from: number): Promise<DeliveryMessage> {
  const standing = await standingProblems(core);
  const groups = groupsOf(standing);
  const first = from < groups.length ? from : 0;
  const oldest = instantOf(Date.parse(core.clock.now()) - toldFor);
  const lately = (await everyOf(core.store, 'delivery', 'state', 'mended')).filter(
    ({ doc }) => (doc.mendedAt ?? '') >= oldest,
  );
  const sum = (of: 'sentAgain' | 'missed') => lately.reduce((total, { doc }) => total + doc[of], 0);
  return {
    type: 'delivery',
    lines: await Promise.all(groups.slice(first, first + page).map((group) => lineOf(core, group))),
    from: first,
    page,
    total: groups.length,
    concerned: standing.length,
    mended: { count: lately.length, sentAgain: sum('sentAgain'), missed: sum('missed') },
  };
}

async function lineOf(core: Core, { id, first, problems }: Group): Promise<DeliveryLine> {
  const { to, platform, reason, code, since } = first.doc;
  const waiting = await Promise.all(problems.map(({ doc }) => waitingFor(core, doc.to)));
  const common = { id, platform, reason, code, since, waiting: waiting.reduce((sum, each) => sum + each, 0) };
  if (to.to === 'person') {
    const people = problems
      .slice(0, mostNames)
      .flatMap(({ doc }) => (doc.to.to === 'person' ? doc.to.person : []));
    const views = await Promise.all(people.map((person) => personView(core, person)));
    return {
      ...common,
      to: { kind: 'people', count: problems.length, names: views.map(({ name }) => name) },
    };
  }
  const place = await placeView(core, to);
  return { ...common, to: { kind: 'channel', place, units: namesOf(core, unitsIn(core, to)) } };
}
