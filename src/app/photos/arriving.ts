import { chainFacts } from '../../domain/facts.ts';
import { photosOfRound } from '../../domain/processes/round/round.ts';
import type { Case } from '../../domain/reports/case.ts';
import { isHidden } from '../../domain/reports/identity.ts';
import { aliased } from '../../domain/reports/parties.ts';
import {
  type ArrivingPhoto,
  arrivingPhotos,
  factOfPhoto,
  type KeptPhoto,
  type Photo,
  type PhotoProblem,
} from '../../domain/reports/photos.ts';
import type { Core } from '../context.ts';
import type { Message } from '../messages.ts';
import { refresh, sendNotice } from '../outbox.ts';
import { keyOf } from '../outcome.ts';
import type { Change, Stored, Write } from '../store.ts';
import { letGo } from './bringing.ts';
import { addedNotice, findingNotice, keptNotice, refusalNotice, refusals } from './telling.ts';

/** What became of a photo that was on its way. */
export interface Arrival {
  readonly photo: ArrivingPhoto;
  readonly became: KeptPhoto | PhotoProblem;
}

/** Photos that are on their way to one report. */
export interface Awaited {
  readonly subject: string;
  readonly photos: readonly ArrivingPhoto[];
}

const most = 100;
const attempts = 8;

/** Everything that is on its way, by the report that waits for it. */
export async function awaitedPhotos(core: Core): Promise<readonly Awaited[]> {
  const drafts = await core.store.find('draft', 'arriving', 'yes', { limit: most });
  const cases = await core.store.find('case', 'arriving', 'yes', { limit: most });
  const rounds = await core.store.find('hse-round', 'arriving', 'yes', { limit: most });
  return [
    ...[...drafts, ...cases].map(({ id, doc }) => ({ subject: id, photos: arrivingPhotos(doc.photos) })),
    ...rounds.map(({ id, doc }) => ({ subject: id, photos: arrivingPhotos(photosOfRound(doc)) })),
  ];
}

/**
 * Puts photos where they belong now: a draft may have become a case since they were sent. Those that were taken out meanwhile are let
 * go of. The person who sent them is told, and the cards count them.
 */
export async function settleArrivals(core: Core, arrivals: readonly Arrival[]): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const settled = await changeFor(core, arrivals);
    if (!settled) return letGo(core, keptOf(arrivals));
    const { outcome } = await core.store.commit(settled.change);
    if (outcome !== 'committed') continue;
    await letGo(core, settled.unwanted);
    return core.wake();
  }
  core.log.warn('photos-gave-up', { attempts });
}

interface Settled {
  readonly change: Change;
  readonly unwanted: readonly Photo[];
}

async function changeFor(core: Core, arrivals: readonly Arrival[]): Promise<Settled | null> {
  const found = await Promise.all(arrivals.map(({ photo }) => holderOf(core, photo.id)));
  const holder = found.find((each) => each !== null);
  if (!holder) return null;
  const held = holder.name === 'hse-round' ? photosOfRound(holder.stored.doc) : holder.stored.doc.photos;
  const here = arrivals.filter(({ photo }) => held.some((each) => each.id === photo.id));
  const unwanted = keptOf(arrivals.filter((each) => !here.includes(each)));
  const photos = settledPhotos(held, here);
  const change = changeOf(core, holder, photos, here);
  const told = (await messages(core, here, holder, photos)).map((message) => tell(core, here, message));
  return { change: { ...change, writes: [...change.writes, ...told.flat()] }, unwanted };
}

function changeOf(
  core: Core,
  holder: Holder,
  photos: readonly Photo[],
  arrivals: readonly Arrival[],
): Change {
  if (holder.name === 'draft') return draftChange(core, holder.stored, photos);
  if (holder.name === 'case') return caseChange(core, holder.stored, photos, arrivals);
  return roundChange(core, holder.stored, arrivals);
}

type Holder =
  | { readonly name: 'hse-round'; readonly stored: Stored<'hse-round'> }
  | { readonly name: 'draft'; readonly stored: Stored<'draft'> }
  | { readonly name: 'case'; readonly stored: Stored<'case'> };

async function holderOf(core: Core, photo: string): Promise<Holder | null> {
  const [draft] = await core.store.find('draft', 'photo', photo, { limit: 1 });
  if (draft) return { name: 'draft', stored: draft };
  const [theCase] = await core.store.find('case', 'photo', photo, { limit: 1 });
  if (theCase) return { name: 'case', stored: theCase };
  const [round] = await core.store.find('hse-round', 'photo', photo, { limit: 1 });
  return round ? { name: 'hse-round', stored: round } : null;
}

function settledPhotos(photos: readonly Photo[], arrivals: readonly Arrival[]): readonly Photo[] {
  return photos.flatMap((photo) => {
    const arrival = arrivals.find(({ photo: { id } }) => id === photo.id);
    if (!arrival) return [photo];
    return typeof arrival.became === 'string' ? [] : [arrival.became];
  });
}

function draftChange(core: Core, { id, version, doc }: Stored<'draft'>, photos: readonly Photo[]): Change {
  const changed: Write = { name: 'draft', id, doc: { ...doc, photos }, expected: version };
  return { writes: [changed, refresh(core, doc.id)] };
}

/** Each photo stays with its finding. */
function roundChange(
  core: Core,
  { id, version, doc }: Stored<'hse-round'>,
  arrivals: readonly Arrival[],
): Change {
  const findings = doc.findings.map((finding) =>
    finding.photos === undefined ? finding : { ...finding, photos: settledPhotos(finding.photos, arrivals) },
  );
  const changed: Write = { name: 'hse-round', id, doc: { ...doc, findings }, expected: version };
  return { writes: [changed, refresh(core, id)] };
}

/** The chain of facts tells which photos came after the report, as it tells of those that came with it. */
function caseChange(
  core: Core,
  { id, version, doc }: Stored<'case'>,
  photos: readonly Photo[],
  arrivals: readonly Arrival[],
): Change {
  const kept = keptOf(arrivals);
  const sender = arrivals[0]?.photo.by ?? doc.reporter;
  const { alias: by, parties } = aliased(doc.parties, sender, isHidden(doc, sender));
  const data = { photos: kept.map(factOfPhoto) };
  const told = kept.length > 0 ? [{ type: 'photos-added', at: core.clock.now(), by, data }] : [];
  const { facts, head } = chainFacts(id, doc.chain, told);
  const changed: Case = { ...doc, photos, parties, chain: head };
  return { writes: [{ name: 'case', id, doc: changed, expected: version }, refresh(core, id)], facts };
}

function keptOf(arrivals: readonly Arrival[]): readonly KeptPhoto[] {
  return arrivals.flatMap(({ became }) => (typeof became === 'string' ? [] : [became]));
}

async function messages(
  core: Core,
  arrivals: readonly Arrival[],
  holder: Holder,
  photos: readonly Photo[],
): Promise<readonly Message[]> {
  const problems = arrivals.flatMap(({ became }) => (typeof became === 'string' ? [became] : []));
  const refused = refusals(problems).map(refusalNotice);
  const kept = keptOf(arrivals).length;
  if (kept === 0) return refused;
  return [await settledNotice(core, kept, holder, photos), ...refused];
}

function settledNotice(
  core: Core,
  kept: number,
  { name, stored }: Holder,
  photos: readonly Photo[],
): Promise<Message> {
  if (name === 'draft') return keptNotice(core, kept, { ...stored.doc, photos });
  return Promise.resolve(name === 'case' ? addedNotice(kept, stored.doc) : findingNotice(kept));
}

function tell(core: Core, arrivals: readonly Arrival[], message: Message): readonly Write[] {
  const people = [...new Set(arrivals.map(({ photo }) => photo.by))];
  return people.map((person) =>
    sendNotice(core, { to: 'person', person }, `notes-${keyOf(person)}`, message),
  );
}
