import type { MadeFile } from '../../app/documents/making.ts';
import { DeliveryError, type Destination, type Rendering, type Sent } from '../../app/ports.ts';
import { keyMark, type SlackPhotos, sendUpload } from './photos.ts';

/** What files that the core makes need to leave. */
export interface SlackDocuments extends SlackPhotos {
  /** The bytes of a file that a message offers, when this person may have it. */
  readonly file: (user: string, id: string) => Promise<MadeFile | null>;
}

/** Hands a file over, in the private chat with the person, which nobody else can open. */
export async function sendDocument(
  deps: SlackDocuments,
  to: Destination,
  rendering: Rendering,
  key: string,
): Promise<Sent> {
  const made = to.kind === 'person' ? await deps.file(to.user, rendering.file?.id ?? '') : null;
  if (to.kind !== 'person' || made === null) throw new DeliveryError('never', 'file-gone');
  const name = made.name.replace(/(\.\w+)$/, `-${keyMark(key)}$1`);
  return sendUpload(deps, to, { name, title: rendering.text, bytes: made.bytes });
}
