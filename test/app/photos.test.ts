import { describe, expect, it } from 'vitest';
import { awaitedPhotos, settleArrivals } from '../../src/app/photos/arriving.ts';
import { eraseWaiting, sweepFiles } from '../../src/app/photos/erasing.ts';
import { keepPicture } from '../../src/app/photos/keeping.ts';
import { verifyChain } from '../../src/domain/facts.ts';
import { keptPhotos, photoDigest } from '../../src/domain/reports/photos.ts';
import { desk, outcomeOf } from './desk.ts';
import {
  arrive,
  arvid,
  away,
  begun,
  here,
  jostein,
  leif,
  mona,
  notices,
  picture,
  seen,
  sent,
} from './photoDesk.ts';

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
