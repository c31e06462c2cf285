import { occurrenceDenial, occurrenceRolesOf } from '../../domain/processes/occurrence/permissions.ts';
import type { OccurrenceKey } from '../../domain/processes/occurrences.ts';
import type { PostItem } from '../../domain/processes/plan/types.ts';
import { type Core, todayIn } from '../context.ts';
import { everyOf } from '../delegations/finding.ts';
import type { DutyMessage } from '../messages.ts';
import type { Presented } from '../ports.ts';
import type { Addressee, Nudge } from '../records.ts';
import type { Stored } from '../store.ts';
import { nudgeFor } from './inChannel.ts';
import { dutyList } from './listing.ts';
import { planVersionBeside } from './plan/besideDuty.ts';
import { presentMeasureItem } from './plan/besideNudge.ts';
import { isMemberOf } from './reading.ts';
import { dutyMessage } from './view.ts';
import { occurrenceId, wheelOf } from './wheel.ts';

type Shown = Omit<Presented, 'language'> | null;

/** What went out to somebody on a day, as it stands now: the card of one duty, or a list. */
export async function showNudge(core: Core, id: string, to: Addressee): Promise<Shown> {
  const known = await core.store.read('nudge', id);
  if (!known || !isFor(known.doc, to)) return null;
  const shown = { ...known, doc: nudgeFor(core, known.doc, to) };
  const { items, digest } = shown.doc;
  const [first] = items;
  const single = items.length === 1 && digest.length === 0 ? first : undefined;
  if (single?.subject.kind === 'measure') return presentMeasureItem(core, single, to);
  const only = single && (await occurrenceOf(core, single));
  if (single && only) {
    const message = await dutyMessage(core, only, personOf(to), single);
    return { message, version: known.version + (await versionOf(core, only)), final: false };
  }
  const { message, shown: duties, version } = await dutyList(core, shown, to, 1);
  const versions = await Promise.all(duties.map((each) => versionOf(core, each)));
  return { message, version: versions.reduce((sum, each) => sum + each, version), final: false };
}

/** One time of a duty, for somebody who may know of it. */
export async function showDuty(core: Core, id: string, to: Addressee): Promise<Shown> {
  const known = await core.store.read('occurrence', id);
  if (!known || to.to !== 'person' || !(await mayOpen(core, known, to.person))) return null;
  const isTheirs = await mayRead(core, known, to.person);
  const message = isTheirs ? await dutyMessage(core, known, to.person, null) : await readOnly(core, known);
  return { message, version: await versionOf(core, known), final: false };
}

/** What the unit's channel tells of it, to somebody who reads along there: nothing to press, and no words of a person. */
async function readOnly(core: Core, known: Stored<'occurrence'>): Promise<DutyMessage> {
  const { plan, ...message } = await dutyMessage(core, known, null, null);
  return { ...message, plan: plan && { ...plan, unitId: null }, may: [], forms: {}, opens: null };
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

/** True also for the members of the unit, of what stands in its channel. */
export async function mayOpen(core: Core, known: Stored<'occurrence'>, person: string): Promise<boolean> {
  if (await mayRead(core, known, person)) return true;
  if (!isMemberOf(core.directory(), known.doc.unit, person)) return false;
  return (await postsAbout(core, known.doc.id)).some(({ target }) => target.startsWith('channel:'));
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

async function occurrenceOf({ store }: Core, { subject }: PostItem): Promise<Stored<'occurrence'> | null> {
  return subject.kind === 'duty' ? store.read('occurrence', occurrenceId(subject.occurrence)) : null;
}
