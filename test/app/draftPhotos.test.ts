import { describe, expect, it } from 'vitest';
import { eraseWaiting } from '../../src/app/photos/erasing.ts';
import { photoLimits } from '../../src/domain/reports/photos.ts';
import { desk, filled, outcomeOf } from './desk.ts';
import { arvid, away, begun, formIn, here, leif, notices, seen } from './photoDesk.ts';

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
