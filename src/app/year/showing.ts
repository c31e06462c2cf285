import { occurrenceDenial, occurrenceRolesOf } from '../../domain/processes/occurrence/permissions.ts';
import type { OccurrenceKey } from '../../domain/processes/occurrences.ts';
import type { PostItem } from '../../domain/processes/plan/types.ts';
import { type Core, todayIn } from '../context.ts';
import { everyOf } from '../delegations/finding.ts';
import { undeliveredBeside } from '../delivery/weekly.ts';
import type { Presented } from '../ports.ts';
import type { Addressee, Nudge } from '../records.ts';
import type { Stored } from '../store.ts';
import { planVersionBeside } from './plan/besideDuty.ts';
import { measuresBeside, presentMeasureItem } from './plan/besideNudge.ts';
import { dutyLine, dutyMessage } from './view.ts';
import { occurrenceId, wheelOf } from './wheel.ts';

type Shown = Omit<Presented, 'language'> | null;

/** What went out to somebody on a day, as it stands now: the card of one duty, or a list. */
export async function showNudge(core: Core, id: string, to: Addressee): Promise<Shown> {
  const known = await core.store.read('nudge', id);
  if (!known || !isFor(known.doc, to)) return null;
  const { day, items, digest } = known.doc;
  const found = new Map<OccurrenceKey, Stored<'occurrence'>>();
  for (const key of keysOf(known.doc)) {
    const each = await core.store.read('occurrence', occurrenceId(key));
    if (each) found.set(key, each);
  }
  const [first] = items;
  const single = items.length === 1 && digest.length === 0 ? first : undefined;
  const only = single && occurrenceOf(found, single);
  const beside = await measuresBeside(core, known.doc, to);
  const versions = await Promise.all([...found.values()].map((each) => versionOf(core, each)));
  const version = versions.reduce((sum, each) => sum + each, known.version + beside.version);
  if (single?.subject.kind === 'measure') return presentMeasureItem(core, single, to);
  if (single && only) {
    const message = await dutyMessage(core, only, personOf(to), single);
    return { message, version, final: false };
  }
  return {
    message: {
      type: 'duty-list',
      day,
      items: items.flatMap((item) => {
        const each = occurrenceOf(found, item);
        return each === undefined ? [] : [dutyLine(core, each, item)];
      }),
      digest: digest.flatMap((line) => {
        const each = found.get(line.occurrence);
        return each === undefined ? [] : [dutyLine(core, each, line)];
      }),
      measures: beside.measures,
      overdueMeasures: beside.overdueMeasures,
      ...(await undeliveredBeside(core, known.doc, to)),
      today: todayIn(core.directory(), core.clock.now()),
    },
    version,
    final: false,
  };
}

/** One time of a duty, for somebody who may know of it. */
export async function showDuty(core: Core, id: string, to: Addressee): Promise<Shown> {
  const known = await core.store.read('occurrence', id);
  if (!known || to.to !== 'person' || !(await mayRead(core, known, to.person))) return null;
  const message = await dutyMessage(core, known, to.person, null);
  return { message, version: await versionOf(core, known), final: false };
}

/** Of everything that a card of it shows. */
async function versionOf(core: Core, { doc, version }: Stored<'occurrence'>): Promise<number> {
  return version + (await planVersionBeside(core, doc));
}

/** True for everybody who has to do with it, and for whoever was told of it. */
export async function mayRead(core: Core, { doc }: Stored<'occurrence'>, person: string): Promise<boolean> {
  const wheel = wheelOf(core);
  const today = todayIn(wheel.dir, core.clock.now());
  const roles = occurrenceRolesOf(doc, person, wheel, today);
  if (occurrenceDenial('read', roles, doc.state) === null) return true;
  return (await postsAbout(core, doc.id)).some(({ target }) => target === `person:${person}`);
}

/** Everything that was posted about it, the newest last. */
export async function postsAbout(
  { store }: Core,
  key: OccurrenceKey,
): Promise<readonly (Nudge & { readonly item: PostItem | null })[]> {
  const nudges = await everyOf(store, 'nudge', 'occurrence', key);
  return nudges
    .map(({ doc }) => ({
      ...doc,
      item: doc.items.find(({ subject }) => subject.kind === 'duty' && subject.occurrence === key) ?? null,
    }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function isFor({ target }: Nudge, to: Addressee): boolean {
  return to.to === 'channel' ? target.startsWith('channel:') : target === `person:${to.person}`;
}

function personOf(to: Addressee): string | null {
  return to.to === 'person' ? to.person : null;
}

function keysOf({ items, digest }: Nudge): ReadonlySet<OccurrenceKey> {
  const posted = items.flatMap(({ subject }) => (subject.kind === 'duty' ? [subject.occurrence] : []));
  return new Set([...posted, ...digest.map(({ occurrence }) => occurrence)]);
}

function occurrenceOf(
  found: ReadonlyMap<OccurrenceKey, Stored<'occurrence'>>,
  { subject }: PostItem,
): Stored<'occurrence'> | undefined {
  return subject.kind === 'duty' ? found.get(subject.occurrence) : undefined;
}
