import type { Core } from '../app/context.ts';
import { type Arrival, type Awaited, awaitedPhotos, settleArrivals } from '../app/photos/arriving.ts';
import { eraseWaiting } from '../app/photos/erasing.ts';
import { keepPicture } from '../app/photos/keeping.ts';
import { PictureError, type Pictures } from '../app/pictures.ts';
import { type Channel, FileError } from '../app/ports.ts';
import { StoreError } from '../app/store.ts';
import { type ArrivingPhoto, mostPhotoBytes, type PhotoProblem } from '../domain/reports/photos.ts';
import { type Watch, watching } from './watching.ts';

/** Fetching and erasing of photos in the background. */
export type PhotoJobs = Watch;

export interface PhotoWork {
  readonly core: Core;
  readonly channels: ReadonlyMap<string, Pick<Channel, 'fetch'>>;
  readonly pictures: Pictures;
}

interface Options {
  /** How often it looks for work by itself, in milliseconds. */
  readonly every?: number;
}

/** Waiting times between attempts to fetch the same photos, in milliseconds; the last one repeats. */
const waits = [2_000, 10_000, 60_000, 300_000] as const;

/** After so long a photo that cannot be fetched is given up, in milliseconds: addresses of files stop working within the hour. */
const patience = 60 * 60_000;

/**
 * Starts the work on photos. What people sent was noted before they were answered; here it is fetched from its platform, made
 * safe and stored, and put where it belongs. Work that a crash interrupts is done again.
 */
export function startPhotos(work: PhotoWork, { every = 1_000 }: Options = {}): PhotoJobs {
  const later = new Map<string, { readonly tries: number; readonly at: number }>();

  const round = async (isStopped: () => boolean): Promise<void> => {
    const { core } = work;
    const now = () => Date.parse(core.clock.now());
    await eraseWaiting(core);
    const awaited = (await awaitedPhotos(core)).filter(
      ({ subject }) => (later.get(subject)?.at ?? 0) <= now(),
    );
    for (const each of awaited) {
      if (isStopped()) return;
      const { tries } = later.get(each.subject) ?? { tries: 0 };
      later.delete(each.subject);
      if (await fetchAll(work, each)) continue;
      const wait = waits[Math.min(tries, waits.length - 1)] ?? waits[0];
      later.set(each.subject, { tries: tries + 1, at: now() + wait });
    }
  };
  return watching(round, { every, failure: 'photos-failed', log: work.core.log });
}

/** Fetches what one report waits for. False when some of it has to be tried again. */
async function fetchAll(work: PhotoWork, { photos }: Awaited): Promise<boolean> {
  const arrivals: Arrival[] = [];
  for (const photo of photos) {
    const became = await fetchOne(work, photo);
    if (became !== 'later') arrivals.push({ photo, became });
  }
  if (arrivals.length > 0) await settleArrivals(work.core, arrivals);
  return arrivals.length === photos.length;
}

async function fetchOne(work: PhotoWork, photo: ArrivingPhoto): Promise<Arrival['became'] | 'later'> {
  const { core, channels, pictures } = work;
  try {
    const channel = channels.get(photo.source.platform);
    if (!channel) throw new FileError('later', 'platform-not-in-use');
    const bytes = await channel.fetch(photo.source.where, mostPhotoBytes);
    return await keepPicture(core, photo, await pictures.makeSafe(bytes));
  } catch (error) {
    if (error instanceof StoreError) throw error;
    if (error instanceof PictureError) return error.problem;
    return unfetched(core, photo, error);
  }
}

function unfetched(core: Core, photo: ArrivingPhoto, error: unknown): PhotoProblem | 'later' {
  const isKnown = error instanceof FileError;
  const { outcome, reason } = isKnown ? error : { outcome: 'later' as const, reason: 'unexpected' };
  if (isKnown) core.log.warn('photo-not-fetched', { id: photo.id, outcome, reason });
  else core.log.error('photo-failed', { id: photo.id }, error);
  const age = Date.parse(core.clock.now()) - Date.parse(photo.addedAt);
  if (outcome === 'later') return age < patience ? 'later' : 'gone';
  return outcome;
}
