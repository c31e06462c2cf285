import type { Case } from '../../domain/reports/case.ts';
import {
  arrivingPhotos,
  type KeptPhoto,
  keptPhotos,
  type Photo,
  roomFor,
} from '../../domain/reports/photos.ts';
import { isContributor } from '../../domain/reports/tellers.ts';
import type { PhotosView, PhotoView } from '../messages/photo.ts';

/** The photos of a report as those who may see them are told of them. */
export function photosView(photos: readonly Photo[]): PhotosView {
  return {
    kept: keptPhotos(photos).map(photoView),
    arriving: arrivingPhotos(photos).length,
    room: roomFor(photos),
  };
}

/**
 * The photos of a case that somebody sees who may read it: all of them, but to those who reported (`reporter`) not what others
 * have added.
 */
export function photosSeen(theCase: Case, reporter: string | null): readonly Photo[] {
  if (reporter === null) return theCase.photos;
  return theCase.photos.filter(({ by }) => by === reporter || !isContributor(theCase, by));
}

/** What somebody is told who may not know of photos. */
export const noPhotos: PhotosView = { kept: [], arriving: 0, room: 0 };

export function photoView({ id, width, height }: KeptPhoto): PhotoView {
  return { id, width, height };
}
