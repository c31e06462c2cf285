import {
  type ArrivingPhoto,
  keptPhotos,
  mostPhotoBytes,
  type Photo,
  type PhotoProblem,
} from '../../domain/reports/photos.ts';
import type { Command } from '../commands.ts';
import type { Core } from '../context.ts';
import { isPdf } from '../documents/checking.ts';
import type { IncomingFile, Request } from '../ports.ts';
import { keepPicture, removeFiles } from './keeping.ts';

/** The photos that came with a command, and why others were not taken. */
export interface Brought {
  readonly photos: readonly Photo[];
  readonly refused: readonly PhotoProblem[];
}

const nothing: Brought = { photos: [], refused: [] };

/** Kinds of file that are certainly no photo; what a file says of itself counts for nothing else. */
const otherKinds = /^(?:text|audio|video|font|model)\/|^application\/(?!octet-stream\b)/i;

/**
 * Makes photos of the files of a command, before anything is decided. What is still on its platform is only noted, so that the
 * person is answered without waiting for it; a picture that is here already is stored.
 */
export async function bring(core: Core, { command, account }: Request, person: string): Promise<Brought> {
  const files = photosIn(command);
  if (files.length === 0) return nothing;
  const photos: Photo[] = [];
  const refused: PhotoProblem[] = [];
  for (const file of files) {
    const problem = problemOf(file);
    const photo = { id: `p${core.ids.next()}`, by: person, addedAt: core.clock.now() };
    if (problem) refused.push(problem);
    else if (file.kind === 'picture') photos.push(await keepPicture(core, photo, file.picture));
    else if (file.kind === 'remote') photos.push(arriving(photo, account.platform, file.where));
  }
  return { photos, refused };
}

/** True when the command came with files that may be photos. */
export function hasFiles(command: Command): boolean {
  return photosIn(command).length > 0;
}

/** True when a command was nothing but files, and none of them can be taken. */
export function isOnlyRefused(command: Command, { photos, refused }: Brought): boolean {
  const isBare = command.do === 'say' && command.text.trim() === '';
  return isBare && photos.length === 0 && refused.length > 0;
}

/** Lets go of what was stored and then not taken. */
export async function letGo(core: Core, photos: readonly Photo[]): Promise<void> {
  await removeFiles(
    core,
    keptPhotos(photos).map(({ id }) => id),
  );
}

/** A PDF that is sent by itself, to be checked, is not meant as a photo. */
function photosIn(command: Command): readonly IncomingFile[] {
  const files = filesOf(command);
  return command.do === 'say' ? files.filter((file) => !isPdf(file)) : files;
}

function filesOf(command: Command): readonly IncomingFile[] {
  return 'files' in command ? (command.files ?? []) : [];
}

function problemOf(file: IncomingFile): PhotoProblem | null {
  if (file.kind === 'picture') return null;
  if (file.kind === 'pdf') return 'no-picture';
  if (file.size !== null && file.size > mostPhotoBytes) return 'too-big';
  return file.type !== null && otherKinds.test(file.type) ? 'no-picture' : null;
}

function arriving(
  photo: Pick<ArrivingPhoto, 'id' | 'by' | 'addedAt'>,
  platform: string,
  where: Readonly<Record<string, string>>,
): ArrivingPhoto {
  return { state: 'arriving', ...photo, source: { platform, where } };
}
