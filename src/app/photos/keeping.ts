import { type ArrivingPhoto, type KeptPhoto, photoDigest } from '../../domain/reports/photos.ts';
import type { Core } from '../context.ts';
import type { SafePicture } from '../pictures.ts';

/** The two sizes in which a photo is stored: as it is, and small enough to stand in a message. */
export type PhotoSize = 'whole' | 'small';

/** Where a photo's bytes are. Nothing of the case or of any person is in it. */
export function fileOf(photo: string, size: PhotoSize): string {
  return size === 'whole' ? photo : `${photo}-small`;
}

/** Stores a picture as this photo. Its bytes are durable when this resolves; nothing names them yet. */
export async function keepPicture(
  core: Core,
  { id, by, addedAt }: Pick<ArrivingPhoto, 'id' | 'by' | 'addedAt'>,
  { bytes, width, height, thumbnail }: SafePicture,
): Promise<KeptPhoto> {
  await core.files.put(fileOf(id, 'whole'), bytes);
  await core.files.put(fileOf(id, 'small'), thumbnail);
  const salt = core.ids.next();
  const digest = photoDigest(salt, bytes);
  const size = bytes.length;
  return { state: 'kept', id, by, type: 'image/jpeg', width, height, size, salt, digest, addedAt };
}

/** Removes the bytes of photos that nothing names. */
export async function removeFiles(core: Core, photos: readonly string[]): Promise<void> {
  for (const photo of photos) {
    await core.files.remove(fileOf(photo, 'small'));
    await core.files.remove(fileOf(photo, 'whole'));
  }
}
