import { awaitedPhotos, settleArrivals } from '../../src/app/photos/arriving.ts';
import { keepPicture } from '../../src/app/photos/keeping.ts';
import type { SafePicture } from '../../src/app/pictures.ts';
import type { IncomingFile, Reply } from '../../src/app/ports.ts';
import { type desk, filled } from './desk.ts';

export const leif = 'leif-sandmark';
export const arvid = 'arvid-odegardmo';
export const jostein = 'jostein-strindmo';
export const mona = 'mona-prestmo';

let count = 0;

export function picture(): SafePicture {
  const bytes = Buffer.from(`picture ${count++}`);
  return { bytes, width: 640, height: 480, thumbnail: bytes.subarray(0, 4) };
}
export const here = (): IncomingFile => ({ kind: 'picture', picture: picture() });
export const away = (size = 1_000, type: string | null = 'image/jpeg'): IncomingFile => ({
  kind: 'remote',
  type,
  size,
  where: { file: 'F1' },
});

export type Desk = ReturnType<typeof desk>;

/** Begins a report by form, with these files. */
export async function begun(at: Desk, files: readonly IncomingFile[], answers = {}): Promise<string> {
  await at.ask(leif, { do: 'report', how: 'form', from: null });
  const id = (await at.draftOf(leif))?.id ?? '';
  await at.ask(leif, { do: 'draft.form', id, v: 1, answers: { ...filled, ...answers }, files });
  return id;
}

export async function sent(at: Desk, files: readonly IncomingFile[], answers = {}) {
  const id = await begun(at, files, answers);
  await at.ask(leif, { do: 'draft.send', id, v: 2, answers: {} });
  const [theCase] = await at.store.find('case', 'reporter', leif, { limit: 1, newestFirst: true });
  if (!theCase) throw new Error('nothing was sent');
  return theCase;
}

/** What is on its way arrives, as a picture or not at all. */
export async function arrive(at: Desk, became: 'picture' | 'unreadable' = 'picture'): Promise<void> {
  for (const { photos } of await awaitedPhotos(at.core)) {
    const arrivals = await Promise.all(
      photos.map(async (photo) => ({
        photo,
        became: became === 'picture' ? await keepPicture(at.core, photo, picture()) : became,
      })),
    );
    await settleArrivals(at.core, arrivals);
  }
}

export const notices = async (at: Desk, person: string): Promise<readonly string[]> => {
  const waiting = await at.store.find('outgoing', 'state', 'pending', { limit: 1_000 });
  return waiting.flatMap(({ doc: { to, view } }) =>
    to?.to === 'person' && to.person === person && view?.view === 'notice' && view.message.type === 'notice'
      ? [view.message.notice === 'refused' ? view.message.refusal.code : view.message.notice]
      : [],
  );
};

export const seen = (at: Desk, person: string, photo: string) =>
  at.verne.photo({ platform: 'web', tenant: 'local', user: person }, photo, 'whole');

export const formIn = (reply: Reply) =>
  reply.kind === 'form' || reply.kind === 'invalid' ? reply.form : null;
