import { noted, type StepNote } from '../../domain/processes/occurrence/notes.ts';
import {
  dueBy,
  isOver,
  newOccurrence,
  type Occurrence,
} from '../../domain/processes/occurrence/occurrence.ts';
import type { Changed } from '../../domain/processes/plan/noting.ts';
import type { Bundle } from '../../domain/processes/plan/types.ts';
import type { Instant } from '../../domain/time.ts';
import type { Core } from '../context.ts';
import { sendNotBefore } from '../outbox.ts';
import type { Addressee, YearBatch } from '../records.ts';
import type { Change, Stored, Write } from '../store.ts';
import { askedOfEach } from './gently.ts';
import { channelsOfUnits, unitsPosting } from './inChannel.ts';
import { idOf, occurrenceId, refreshed } from './wheel.ts';

type Known = Stored<'occurrence'> | null;

/** What a plan does with occurrences that are as the plan knew them. */
export async function changesOf(
  core: Core,
  changed: readonly Changed[],
  known: (key: Occurrence['id']) => Known,
): Promise<Change> {
  const writes = await askedOfEach(changed, ({ occurrence }) =>
    occurrenceWrites(core, occurrence, known(occurrence.id)),
  );
  return { writes: onceEach(writes.flat()), facts: changed.flatMap(({ facts }) => facts) };
}

/** The same with the occurrences as they are by now; with one that somebody has brought to its end, nothing. */
export async function batchOf(
  core: Core,
  { bundles, notes, at }: Pick<YearBatch, 'bundles' | 'notes' | 'at'>,
): Promise<Change> {
  const parts = await askedOfEach(notes, async ({ about, steps }): Promise<Change> => {
    const known = await core.store.read('occurrence', occurrenceId(about.id));
    const before = known === null ? newOccurrence(about.id, about) : dueBy(known.doc, about.dueOn);
    const { occurrence, facts } = notedNow(before, steps, at);
    return { writes: await occurrenceWrites(core, occurrence, known), facts };
  });
  const posted = await cardWrites(core, bundles);
  return {
    writes: onceEach([...parts.flatMap(({ writes }) => writes), ...posted]),
    facts: parts.flatMap(({ facts = [] }) => facts),
  };
}

function notedNow(occurrence: Occurrence, steps: readonly StepNote[], at: Instant) {
  return isOver(occurrence) ? { occurrence, facts: [] } : noted(occurrence, steps, at);
}

async function occurrenceWrites(core: Core, occurrence: Occurrence, known: Known): Promise<readonly Write[]> {
  const id = occurrenceId(occurrence.id);
  const put: Write = { name: 'occurrence', id, doc: occurrence, expected: known?.version ?? 'new' };
  if (known === null || !isSeen(known.doc, occurrence)) return [put];
  return [put, ...(await refreshed(core, occurrence.id))];
}

/** Whether cards that are out show it: a step that was posted is none of what they show, but ticks go by the version. */
function isSeen(before: Occurrence, after: Occurrence): boolean {
  const shown = ({ state, owner, until, result, dueOn }: Occurrence) =>
    [state, owner, until, result?.as, result?.text, dueOn].join(' ');
  return shown(before) !== shown(after) || Object.keys(after.ticked).length > 0;
}

/** One card for everything that a target gets on a day, in each of the places where it is read. */
export async function cardWrites(core: Core, bundles: readonly Bundle[]): Promise<readonly Write[]> {
  const writes = await askedOfEach(bundles, async (bundle): Promise<readonly Write[]> => {
    const { target, day, at, items, digest } = bundle;
    const subject = await freeId(core, `nudge-${idOf(bundle.key)}`);
    const sends = addressees(core, bundle).map((to, place) =>
      sendNotBefore(core, to, { view: 'nudge', subject }, { at, place: String(place) }),
    );
    return [{ name: 'nudge', id: subject, doc: { target, day, items, digest }, expected: 'new' }, ...sends];
  });
  return writes.flat();
}

/** Taken only where a clock that was wrong had posted on the same day before. */
async function freeId({ store }: Core, wanted: string): Promise<string> {
  let id = wanted;
  for (let again = 2; (await store.read('nudge', id)) !== null; again += 1) id = `${wanted}~${again}`;
  return id;
}

/** Those who get a card: the person, or the channels of all units that it is for. */
function addressees(core: Core, { target, items }: Bundle): readonly Addressee[] {
  if (!target.startsWith('channel:')) return [{ to: 'person', person: target.slice('person:'.length) }];
  return channelsOfUnits(core, unitsPosting({ target, items }));
}

function onceEach(writes: readonly Write[]): readonly Write[] {
  return [...new Map(writes.map((write) => [`${write.name} ${write.id}`, write])).values()];
}
