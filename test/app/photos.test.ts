import { describe, expect, it } from 'vitest';
import { awaitedPhotos, settleArrivals } from '../../src/app/photos/arriving.ts';
import { eraseWaiting, sweepFiles } from '../../src/app/photos/erasing.ts';
import { keepPicture } from '../../src/app/photos/keeping.ts';
import type { SafePicture } from '../../src/app/pictures.ts';
import type { IncomingFile, Reply } from '../../src/app/ports.ts';
import { verifyChain } from '../../src/domain/facts.ts';
import { keptPhotos, photoDigest, photoLimits } from '../../src/domain/reports/photos.ts';
import { desk, filled, outcomeOf } from './desk.ts';

const leif = 'leif-sandmark';
const arvid = 'arvid-odegardmo';
const jostein = 'jostein-strindmo';
const mona = 'mona-prestmo';

let count = 0;

function picture(): SafePicture {
  const bytes = Buffer.from(`picture ${count++}`);
  return { bytes, width: 640, height: 480, thumbnail: bytes.subarray(0, 4) };
}
const here = (): IncomingFile => ({ kind: 'picture', picture: picture() });
const away = (size = 1_000, type: string | null = 'image/jpeg'): IncomingFile => ({
  kind: 'remote',
  type,
  size,
  where: { file: 'F1' },
});

type Desk = ReturnType<typeof desk>;

/** Begins a report by form, with these files. */
async function begun(at: Desk, files: readonly IncomingFile[], answers = {}): Promise<string> {
  await at.ask(leif, { do: 'report', how: 'form', from: null });
  const id = (await at.draftOf(leif))?.id ?? '';
  await at.ask(leif, { do: 'draft.form', id, v: 1, answers: { ...filled, ...answers }, files });
  return id;
}

async function sent(at: Desk, files: readonly IncomingFile[], answers = {}) {
  const id = await begun(at, files, answers);
  await at.ask(leif, { do: 'draft.send', id, v: 2, answers: {} });
  const [theCase] = await at.store.find('case', 'reporter', leif, { limit: 1, newestFirst: true });
  if (!theCase) throw new Error('nothing was sent');
  return theCase;
}

/** What is on its way arrives, as a picture or not at all. */
async function arrive(at: Desk, became: 'picture' | 'unreadable' = 'picture'): Promise<void> {
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

const notices = async (at: Desk, person: string): Promise<readonly string[]> => {
  const waiting = await at.store.find('outgoing', 'state', 'pending', { limit: 1_000 });
  return waiting.flatMap(({ doc: { to, view } }) =>
    to?.to === 'person' && to.person === person && view?.view === 'notice' && view.message.type === 'notice'
      ? [view.message.notice === 'refused' ? view.message.refusal.code : view.message.notice]
      : [],
  );
};

const seen = (at: Desk, person: string, photo: string) =>
  at.verne.photo({ platform: 'web', tenant: 'local', user: person }, photo, 'whole');

const formIn = (reply: Reply) => (reply.kind === 'form' || reply.kind === 'invalid' ? reply.form : null);

describe('photos of a draft', () => {
  it('are bound to it from a message and from the form, in the order in which they came', async () => {
    const at = desk();
    await begun(at, [here(), away()]);
    await at.ask(leif, { do: 'say', text: '', files: [here()] });
    const states = (await at.draftOf(leif))?.photos.map(({ state }) => state);
    expect(states).toEqual(['kept', 'arriving', 'kept']);
  });

  it('are counted in the review that is shown at once', async () => {
    const at = desk();
    await at.ask(leif, { do: 'report', how: 'form', from: null });
    const id = (await at.draftOf(leif))?.id ?? '';
    const reply = await at.ask(leif, {
      do: 'draft.form',
      id,
      v: 1,
      answers: filled,
      files: [here(), away()],
    });
    expect(formIn(reply)?.review?.photos).toMatchObject({ kept: [{ width: 640 }], arriving: 1, room: 3 });
  });

  it('stay in a form that has something wrong, which sends them again', async () => {
    const at = desk();
    await at.ask(leif, { do: 'report', how: 'form', from: null });
    const id = (await at.draftOf(leif))?.id ?? '';
    const wrong = { ...filled, happenedOn: '2027-01-01' };
    const reply = await at.ask(leif, { do: 'draft.form', id, v: 1, answers: wrong, files: [here()] });
    expect(reply.kind).toBe('invalid');
    expect((await at.draftOf(leif))?.photos).toEqual([]);
    expect(at.files.data.size).toBe(0);
  });

  it('belong to the words that came with them, also beside another report', async () => {
    const at = desk();
    await begun(at, []);
    await at.ask(leif, { do: 'draft.chat', id: (await at.draftOf(leif))?.id ?? '', v: 3 });
    await at.ask(leif, { do: 'say', text: 'Et rør lekker gass på K2-113', files: [here()] });
    const fresh = await at.store.read('draft', `draft-${leif}.fresh`);
    const holder = fresh?.doc ?? (await at.draftOf(leif));
    expect(holder?.photos).toHaveLength(1);
  });

  it('are seen by its writer alone', async () => {
    const at = desk();
    await begun(at, [here()]);
    const [photo] = (await at.draftOf(leif))?.photos ?? [];
    await at.ask(arvid, { do: 'help' });
    expect(await seen(at, leif, photo?.id ?? '')).not.toBeNull();
    expect(await seen(at, arvid, photo?.id ?? '')).toBeNull();
  });

  it('are taken out by their writer alone, and erased', async () => {
    const at = desk();
    const id = await begun(at, [here(), here()]);
    const [first] = (await at.draftOf(leif))?.photos ?? [];
    const remove = { do: 'draft.photo-remove', id, v: 3, photo: first?.id ?? '' } as const;
    expect(outcomeOf(await at.ask(arvid, remove))).toBe('draft-gone');
    await at.ask(leif, remove);
    await eraseWaiting(at.core);
    expect((await at.draftOf(leif))?.photos).toHaveLength(1);
    expect([...at.files.data.keys()].filter((file) => file.startsWith(first?.id ?? ''))).toEqual([]);
  });

  it('that come again with a redelivered event are kept once', async () => {
    const at = desk();
    await begun(at, []);
    const command = { do: 'say', text: '', files: [here()] } as const;
    await at.ask(leif, command, 'the-same');
    await at.ask(leif, command, 'the-same');
    expect((await at.draftOf(leif))?.photos).toHaveLength(1);
    expect(at.files.data.size).toBe(2);
  });
});

describe('what cannot be kept', () => {
  it.each([
    ['more bytes than a photo may have', away(photoLimits.megabytes * 1024 * 1024 + 1)],
    ['a document', away(1_000, 'application/msword')],
    ['a film', away(1_000, 'video/mp4')],
  ])('%s is refused before anything is fetched, and begins no report', async (_, file) => {
    const at = desk();
    await at.ask(leif, { do: 'say', text: '', files: [file] });
    expect(await at.draftOf(leif)).toBeNull();
    expect(await notices(at, leif)).toContain('photo-refused');
  });

  it('beside what can is told by itself', async () => {
    const at = desk();
    await begun(at, [here(), away(1_000, 'application/pdf'), here()]);
    expect((await at.draftOf(leif))?.photos).toHaveLength(2);
    expect(await notices(at, leif)).toEqual(expect.arrayContaining(['photos-kept', 'photo-refused']));
  });

  it('is everything beyond five, and nothing of it stays', async () => {
    const at = desk();
    await begun(at, [here(), here(), here(), here(), here(), here(), here()]);
    expect((await at.draftOf(leif))?.photos).toHaveLength(photoLimits.most);
    expect(at.files.data.size).toBe(2 * photoLimits.most);
  });

  it('is a photo that came with words which are no report; they are answered all the same', async () => {
    const at = desk();
    await at.ask(leif, { do: 'say', text: 'hjelp', files: [here()] });
    expect(await notices(at, leif)).toContain('photos-unused');
    expect(at.files.data.size).toBe(0);
  });
});

describe('photos of a case', () => {
  it('are seen by those who may read it, and by nobody else', async () => {
    const at = desk();
    const { doc } = await sent(at, [here()]);
    const photo = doc.photos[0]?.id ?? '';
    for (const person of [leif, arvid, jostein, mona, 'halvard-lovmo']) await at.ask(person, { do: 'help' });
    for (const person of [leif, arvid, jostein]) expect(await seen(at, person, photo), person).not.toBeNull();
    for (const person of [mona, 'halvard-lovmo']) expect(await seen(at, person, photo), person).toBeNull();
    expect(outcomeOf(await at.ask(mona, { do: 'case.photos', id: doc.id }))).toBe('not-found');
  });

  it('are seen by a colleague from the moment when they are asked', async () => {
    const at = desk();
    const { id, doc } = await sent(at, [here()]);
    const gro = 'gro-holtasen';
    await at.ask(gro, { do: 'help' });
    expect(await seen(at, gro, doc.photos[0]?.id ?? '')).toBeNull();
    const answers = { colleague: gro, question: 'Har dere hatt dette før?' };
    await at.ask(arvid, { do: 'case.act', action: 'ask-colleague', id, v: 1, answers });
    expect(await seen(at, gro, doc.photos[0]?.id ?? '')).not.toBeNull();
  });

  it('are named in its chain of facts by a digest that says nothing without the case', async () => {
    const at = desk();
    const { id, doc } = await sent(at, [here()]);
    const [photo] = keptPhotos(doc.photos);
    const facts = await at.store.facts(id);
    expect(verifyChain(facts, doc.chain)).toBeNull();
    expect(facts[0]?.data.photos).toEqual([`${photo?.id} ${photo?.digest}`]);
    const bytes = (await at.files.read(photo?.id ?? '')) ?? Buffer.alloc(0);
    expect(photoDigest(photo?.salt ?? '', bytes)).toBe(photo?.digest);
    expect(JSON.stringify(facts)).not.toContain(photo?.salt ?? 'no salt');
  });

  it('are not in the way of sending while they are on theirs: they follow, and the chain tells of it', async () => {
    const at = desk();
    const { id } = await sent(at, [away(), away()]);
    await arrive(at);
    const theCase = await at.store.read('case', id);
    expect(keptPhotos(theCase?.doc.photos ?? [])).toHaveLength(2);
    const facts = await at.store.facts(id);
    expect(facts.at(-1)).toMatchObject({ type: 'photos-added', by: 'p1' });
    expect(verifyChain(facts, theCase?.doc.chain ?? { seq: 0, hash: '' })).toBeNull();
    expect(await notices(at, leif)).toContain('photos-added');
  });

  it('of somebody who hides their name are added under the alias that hides it', async () => {
    const at = desk();
    const { id } = await sent(at, [away()], { identity: 'confidential' });
    await arrive(at);
    expect((await at.store.facts(id)).at(-1)).toMatchObject({ type: 'photos-added', by: 'h1' });
  });

  it('that cannot be kept after all are told to whoever sent them, and leave the case as it is', async () => {
    const at = desk();
    const { id } = await sent(at, [away()]);
    await arrive(at, 'unreadable');
    expect((await at.store.read('case', id))?.doc.photos).toEqual([]);
    expect(await notices(at, leif)).toContain('photo-refused');
    expect((await at.store.facts(id)).at(-1)?.type).not.toBe('photos-added');
  });

  it('are erased with the words when the report is withdrawn, also those that arrive afterwards', async () => {
    const at = desk();
    const { id } = await sent(at, [here(), away()]);
    const awaited = await awaitedPhotos(at.core);
    await at.ask(leif, { do: 'case.act', action: 'withdraw', id, v: 1, answers: { sure: 'yes' } });
    await eraseWaiting(at.core);
    expect(at.files.data.size).toBe(0);
    const [late] = awaited[0]?.photos ?? [];
    if (!late) throw new Error('nothing was on its way');
    await settleArrivals(at.core, [{ photo: late, became: await keepPicture(at.core, late, picture()) }]);
    expect(at.files.data.size).toBe(0);
    expect((await at.store.read('case', id))?.doc.photos).toEqual([]);
  });

  it('that a photo’s message shows give way to words when it may not be seen any more', async () => {
    const at = desk();
    const { id, doc } = await sent(at, [here()]);
    const view = { view: 'photo', subject: id, photo: doc.photos[0]?.id ?? '' } as const;
    const to = { to: 'person', person: arvid } as const;
    expect((await at.verne.present(view, to))?.message).toMatchObject({ type: 'photo', place: 1, of: 1 });
    expect((await at.verne.present(view, { to: 'person', person: mona }))?.message).toMatchObject({
      notice: 'photo-gone',
    });
    await at.ask(leif, { do: 'case.act', action: 'withdraw', id, v: 1, answers: { sure: 'yes' } });
    expect(await at.verne.present(view, to)).toMatchObject({
      message: { notice: 'photo-gone' },
      final: true,
    });
  });
});

describe('the bytes of photos', () => {
  it('and their names say nothing of the case and of whoever sent them', async () => {
    const at = desk();
    const { id, doc } = await sent(at, [here()]);
    for (const [file, bytes] of at.files.data) {
      expect(file).toMatch(/^p[a-z0-9]{20,}(-small)?$/);
      for (const secret of [leif, id, doc.number, 'Leif', 'Sandmark']) {
        expect(file).not.toContain(secret);
        expect(Buffer.from(bytes).includes(secret)).toBe(false);
      }
    }
  });

  it('that nothing names are removed at a start, and no others', async () => {
    const at = desk();
    await sent(at, [here()]);
    await begun(at, [here()]);
    const named = at.files.data.size;
    await at.files.put('pleftover0000000000000', Buffer.from('x'));
    await at.files.put('pleftover0000000000000-small', Buffer.from('x'));
    expect(await sweepFiles(at.core)).toBe(2);
    expect(at.files.data.size).toBe(named);
  });
});
