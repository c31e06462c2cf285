import type { Core } from '../context.ts';
import { everyOf } from '../delegations/finding.ts';
import { lostPlace, mended } from '../delivery/recording.ts';
import type { PlaceChange } from '../ports.ts';
import type { Place } from '../records.ts';
import type { Stored, Write } from '../store.ts';
import { placeId } from './unitChannel.ts';

const mostAttempts = 8;

/**
 * Keeps what a platform tells of a shared channel. Where the bot is again, what could not be delivered is looked at; a unit's channel
 * that is lost is listed for whoever can mend it. What happens to a team happens to its channels.
 */
export async function placeChanged(core: Core, change: PlaceChange): Promise<void> {
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const writes = await writesFor(core, change);
    if (writes.length === 0) return;
    const { outcome } = await core.store.commit({ writes });
    if (outcome !== 'committed') continue;
    core.wake();
    return;
  }
  core.log.warn('place-gave-up', { what: change.what });
}

/** What is to be saved of the change. */
export async function writesFor(core: Core, change: PlaceChange): Promise<readonly Write[]> {
  const id = placeId(change.platform, change.channel);
  const known = await core.store.read('place', id);
  const own = put(id, known, placeAfter(change, known?.doc ?? null));
  if (change.what === 'renamed') return own;
  const parts = await partsOf(core, change);
  const places = [
    { platform: change.platform, channel: change.channel },
    ...parts.map(({ doc }) => ({ platform: doc.platform, channel: doc.channel })),
  ];
  const follow =
    change.what === 'lost'
      ? places.map((place) => lostPlace(core, place, change.loss))
      : [...places.map((place) => mended(core, { to: 'channel', ...place })), unknownOnes(core, change)];
  return [
    ...own,
    ...parts.flatMap((part) => put(part.id, part, withChange(part.doc, change))),
    ...(await Promise.all(follow)).flat(),
  ];
}

/** Channels of a team that shares its fate: all that were in reach, or those that were lost with it. */
async function partsOf(
  { store }: Core,
  change: Exclude<PlaceChange, { what: 'renamed' }>,
): Promise<readonly Stored<'place'>[]> {
  const parts = await everyOf(store, 'place', 'team', change.channel);
  return parts.filter(
    ({ doc }) =>
      doc.channel !== change.channel && (change.what === 'lost' ? doc.reachable : doc.lost !== 'deleted'),
  );
}

/** Problems with channels of which nothing was ever told may be over, too. */
async function unknownOnes(core: Core, { platform }: PlaceChange): Promise<readonly Write[]> {
  const standing = await everyOf(core.store, 'delivery', 'state', 'standing');
  const theirs = standing.filter(({ doc }) => doc.to.to === 'channel' && doc.to.platform === platform);
  const writes = theirs.map(async ({ doc: { to } }): Promise<readonly Write[]> => {
    const place = to.to === 'channel' && (await core.store.read('place', placeId(to.platform, to.channel)));
    return place === null ? mended(core, to) : [];
  });
  return (await Promise.all(writes)).flat();
}

/** What is known of a place after the change; null when there is nothing to keep. */
function placeAfter(change: PlaceChange, known: Place | null): Place | null {
  const { platform, tenant, channel } = change;
  if (known !== null) return withChange(known, change);
  if (change.what === 'renamed') return null;
  const blank = {
    platform,
    tenant,
    channel,
    route: {},
    reachable: false,
    name: null,
    kind: null,
    lost: null,
  };
  return withChange(blank, change);
}

/** A part of a team keeps its own way, name and kind. */
function withChange(place: Place, change: PlaceChange): Place {
  const isItself = place.channel === change.channel;
  if (change.what === 'lost') return { ...place, reachable: false, lost: change.loss };
  if (change.what === 'renamed') return { ...place, name: change.name };
  if (!isItself) return { ...place, reachable: true, lost: null };
  return {
    ...place,
    route: change.route,
    reachable: true,
    lost: null,
    name: change.name ?? place.name,
    kind: change.kind ?? place.kind,
  };
}

function put(id: string, known: Stored<'place'> | null, doc: Place | null): readonly Write[] {
  if (doc === null || JSON.stringify(doc) === JSON.stringify(known?.doc)) return [];
  return [{ name: 'place', id, doc, expected: known?.version ?? 'new' }];
}
