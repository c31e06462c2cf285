import type { Case } from '../../domain/reports/case.ts';
import { denialOf } from '../../domain/reports/permissions.ts';
import { type KeptPhoto, keptPhotos } from '../../domain/reports/photos.ts';
import { accountIdOf } from '../accounts.ts';
import { audienceRoles, rolesOf } from '../cases/access.ts';
import { type Core, todayIn } from '../context.ts';
import type { Message, ViewRef } from '../messages.ts';
import type { AccountKey } from '../ports.ts';
import type { Addressee } from '../records.ts';
import { fileOf, type PhotoSize } from './keeping.ts';
import { photosSeen, photoView } from './view.ts';

/** What a photo's message shows now: the photo to those who may read its case, and to nobody else. */
export async function presentPhoto(
  core: Core,
  view: Extract<ViewRef, { view: 'photo' }>,
  to: Addressee,
): Promise<{ readonly message: Message; readonly version: number; readonly final: boolean } | null> {
  const known = await core.store.read('case', view.subject);
  if (!known || to.to !== 'person') return null;
  const { number } = known.doc;
  const kept = photosFor(core, known.doc, to.person);
  const at = kept.findIndex(({ id }) => id === view.photo);
  const photo = kept[at];
  if (!photo) return { message: { type: 'notice', notice: 'photo-gone', number }, version: 0, final: true };
  const message = {
    type: 'photo',
    case: known.id,
    number,
    photo: photoView(photo),
    place: at + 1,
    of: kept.length,
  } as const;
  return { message, version: 1, final: false };
}

/** A photo's bytes, for its draft's owner and for those who may read its case; null for everybody else. */
export async function photoFor(
  core: Core,
  account: AccountKey,
  photo: string,
  size: PhotoSize,
): Promise<Uint8Array | null> {
  const known = await core.store.read('account', accountIdOf(account));
  if (!known || !(await maySee(core, photo, known.doc.person))) return null;
  return core.files.read(fileOf(photo, size));
}

async function maySee(core: Core, photo: string, person: string): Promise<boolean> {
  const [draft] = await core.store.find('draft', 'photo', photo, { limit: 1 });
  if (draft) return draft.doc.person === person;
  const [theCase] = await core.store.find('case', 'photo', photo, { limit: 1 });
  return theCase !== undefined && photosFor(core, theCase.doc, person).some(({ id }) => id === photo);
}

/** The photos of a case that this person may see now. Decided at every look, since rights come and go. */
export function photosFor(core: Core, theCase: Case, person: string): readonly KeptPhoto[] {
  const dir = core.directory();
  const roles = rolesOf(dir, theCase, person, todayIn(dir, core.clock.now()));
  if (denialOf('read', roles, theCase.state)) return [];
  const handles = audienceRoles.handler.some((role) => roles.includes(role)) || roles.includes('colleague');
  return keptPhotos(photosSeen(theCase, handles ? null : person));
}
