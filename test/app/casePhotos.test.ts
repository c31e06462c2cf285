import { describe, expect, it } from 'vitest';
import type { CaseMessage, Message, NoticeMessage } from '../../src/app/messages.ts';
import { awaitedPhotos, settleArrivals } from '../../src/app/photos/arriving.ts';
import { keepPicture } from '../../src/app/photos/keeping.ts';
import type { SafePicture } from '../../src/app/pictures.ts';
import type { IncomingFile } from '../../src/app/ports.ts';
import { verifyChain } from '../../src/domain/facts.ts';
import { photoLimits } from '../../src/domain/reports/photos.ts';
import { desk, outcomeOf } from './desk.ts';
import { drafts, joins } from './telling.ts';

type Desk = ReturnType<typeof desk>;

const leif = 'leif-sandmark';
const arvid = 'arvid-odegardmo';
const mona = 'mona-prestmo';
const bjornar = 'bjornar-aspvik';

let count = 0;

function picture(): SafePicture {
  const bytes = Buffer.from(`picture ${count++}`);
  return { bytes, width: 640, height: 480, thumbnail: bytes.subarray(0, 4) };
}
const here = (): IncomingFile => ({ kind: 'picture', picture: picture() });
const away = (): IncomingFile => ({ kind: 'remote', type: null, size: 9, where: { file: 'F1' } });

const adds = (at: Desk, person: string, id: string, files: readonly IncomingFile[], answers = {}) =>
  at.ask(person, { do: 'case.act', action: 'add', id, v: 1, answers, files });

async function caseOf(at: Desk, id: string) {
  const known = await at.store.read('case', id);
  if (!known) throw new Error('no case');
  return known.doc;
}

async function cardFor(at: Desk, audience: CaseMessage['audience'], id: string, person: string) {
  const shown = await at.verne.present({ view: 'case', audience, subject: id }, { to: 'person', person });
  return shown?.message.type === 'case' ? shown.message : null;
}

async function toldTo(at: Desk, person: string): Promise<readonly NoticeMessage[]> {
  const found = await at.store.find('outgoing', 'state', 'pending', { limit: 200 });
  const messages = found.flatMap(({ doc: { to, view } }): Message[] =>
    to?.to === 'person' && to.person === person && view?.view === 'notice' ? [view.message] : [],
  );
  return messages.filter((message) => message.type === 'notice');
}

describe('photos that are added to a case', () => {
  it('are bound to what was added, told to the handler, and seen by those who may see the case', async () => {
    const at = desk();
    const id = await at.report(leif);
    await adds(at, leif, id, [here(), here()], { addition: 'Slik ser det ut nå.' });
    const doc = await caseOf(at, id);
    expect(doc.entries.at(-1)?.photos).toEqual(doc.photos.map((photo) => photo.id));
    expect(await cardFor(at, 'handler', id, arvid)).toMatchObject({
      photos: { kept: [{}, {}] },
      entries: [{ words: 'Slik ser det ut nå.', photos: 2 }],
    });
    expect(await cardFor(at, 'deputy', id, mona)).toMatchObject({ photos: { kept: [] }, entries: [] });
    expect(await toldTo(at, arvid)).toMatchObject([{ news: 'addition', photos: 2 }]);
    expect(await toldTo(at, leif)).toMatchObject([{ notice: 'photos-added', count: 2, number: doc.number }]);
    const facts = await at.store.facts(id);
    expect(facts.at(-1)).toMatchObject({ type: 'report-added-to', data: { photos: [{}, {}] } });
    expect(verifyChain(facts, doc.chain)).toBeNull();
  });

  it('need no words, but something is needed', async () => {
    const at = desk();
    const id = await at.report(leif);
    expect(outcomeOf(await adds(at, leif, id, [here()]))).toBe('done');
    expect((await cardFor(at, 'handler', id, arvid))?.entries).toMatchObject([{ words: '', photos: 1 }]);
    const empty = await adds(at, leif, id, []);
    expect(empty).toMatchObject({ kind: 'invalid', form: { problems: { addition: { code: 'required' } } } });
  });

  it('come with an answer to the handler as well', async () => {
    const at = desk();
    const id = await at.report(leif);
    await at.ask(arvid, {
      do: 'case.act',
      action: 'ask-reporter',
      id,
      v: 1,
      answers: { question: 'Bilde?' },
    });
    const answer = { do: 'case.act', action: 'answer', id, v: 2, answers: { answer: 'Her.' } } as const;
    await at.ask(leif, { ...answer, files: [here()] });
    expect((await cardFor(at, 'handler', id, arvid))?.entries.at(-1)).toMatchObject({
      kind: 'answer',
      photos: 1,
    });
  });

  it('follow when they are on their way, under the alias that hides who sent them', async () => {
    const at = desk();
    const id = await at.report(leif, { identity: 'confidential' });
    await adds(at, leif, id, [away()], { addition: 'Se her.' });
    for (const { photos } of await awaitedPhotos(at.core)) {
      const kept = photos.map(async (photo) => ({
        photo,
        became: await keepPicture(at.core, photo, picture()),
      }));
      await settleArrivals(at.core, await Promise.all(kept));
    }
    expect((await cardFor(at, 'handler', id, arvid))?.entries.at(-1)?.photos).toBe(1);
    expect((await at.store.facts(id)).at(-1)).toMatchObject({ type: 'photos-added', by: 'h1' });
    expect(await toldTo(at, leif)).toMatchObject([{ notice: 'photos-added' }]);
  });

  it('of somebody who added to another’s case are for those who handle it, and not for the reporter', async () => {
    const at = desk();
    const id = await at.report(leif);
    await joins(at, bjornar, id);
    await adds(at, bjornar, id, [here()]);
    expect((await cardFor(at, 'handler', id, arvid))?.photos.kept).toHaveLength(1);
    expect((await cardFor(at, 'reporter', id, leif))?.photos.kept).toEqual([]);
  });

  it('are refused once the case is closed, and of those who have nothing to do with it, and none is kept', async () => {
    const at = desk();
    const id = await at.report(leif);
    for (const person of [arvid, mona, 'gro-holtasen'])
      expect(outcomeOf(await adds(at, person, id, [here()], { addition: 'x' }))).not.toBe('done');
    await at.ask(arvid, { do: 'case.act', action: 'reject', id, v: 1, answers: { reason: 'Meldt før.' } });
    expect(outcomeOf(await adds(at, leif, id, [here()], { addition: 'x' }))).toBe('already-done');
    expect(await at.files.list()).toEqual([]);
  });

  it('have a limit at a time and in all; what does not fit is told and let go of', async () => {
    const at = desk();
    const id = await at.report(leif);
    await adds(at, leif, id, Array.from({ length: 7 }, here), { addition: 'En.' });
    expect((await caseOf(at, id)).photos).toHaveLength(photoLimits.most);
    expect(await toldTo(at, leif)).toContainEqual(
      expect.objectContaining({ refusal: { code: 'photo-refused', problem: 'too-many-in-case', count: 2 } }),
    );
    for (const words of ['To.', 'Tre.', 'Fire.'])
      await adds(at, leif, id, Array.from({ length: 5 }, here), { addition: words });
    const doc = await caseOf(at, id);
    expect(doc.photos).toHaveLength(photoLimits.mostInCase);
    expect(doc.entries).toHaveLength(4);
    expect(outcomeOf(await adds(at, leif, id, [here()]))).toBe('photo-refused');
    expect(await at.files.list()).toHaveLength(photoLimits.mostInCase * 2);
  });

  it('never end up in a report that is being written meanwhile', async () => {
    const at = desk();
    const id = await at.report(leif);
    await drafts(at, leif, { what: 'Noe helt annet.' });
    await adds(at, leif, id, [here()]);
    await adds(at, leif, 'no-such-case', [here()]);
    expect((await at.draftOf(leif))?.photos).toEqual([]);
    expect(await at.files.list()).toHaveLength(2);
  });
});

describe('photos in the chat', () => {
  it('that come with the number of an own open case are added to it, with the words or without', async () => {
    const at = desk();
    const id = await at.report(leif);
    const { number } = await caseOf(at, id);
    await at.ask(leif, { do: 'say', text: `${number.toLowerCase()}: slik ser det ut`, files: [here()] });
    await at.ask(leif, { do: 'say', text: number, files: [here()] });
    expect((await cardFor(at, 'handler', id, arvid))?.entries).toMatchObject([
      { words: `${number.toLowerCase()}: slik ser det ut`, photos: 1 },
      { words: '', photos: 1 },
    ]);
    expect(await at.draftOf(leif)).toMatchObject({ state: 'sent' });
  });

  it('with the number of somebody else’s case, or of a closed one, are not added to it', async () => {
    const at = desk();
    const id = await at.report(leif);
    const { number } = await caseOf(at, id);
    await at.ask(bjornar, { do: 'say', text: `${number} se her`, files: [here()] });
    await at.ask(arvid, { do: 'case.act', action: 'reject', id, v: 1, answers: { reason: 'Meldt før.' } });
    await at.ask(leif, { do: 'say', text: `${number} se her`, files: [here()] });
    expect((await caseOf(at, id)).photos).toEqual([]);
  });

  it('alone begin a report, and can be moved to an own open case with one touch', async () => {
    const at = desk();
    const id = await at.report(leif);
    const { number } = await caseOf(at, id);
    await at.ask(leif, { do: 'say', text: '', files: [here(), here()] });
    const draft = await at.draftOf(leif);
    expect(draft).toMatchObject({ state: 'open', photos: [{}, {}] });
    expect(await toldTo(at, leif)).toMatchObject([
      { notice: 'photos-kept', count: 2, draft: draft?.id, others: [{ id, number }] },
    ]);
    const move = { do: 'draft.photos-move', id: draft?.id ?? '', v: 0, case: id } as const;
    expect(outcomeOf(await at.ask(leif, move))).toBe('done');
    expect((await caseOf(at, id)).photos).toEqual(draft?.photos);
    expect(await at.draftOf(leif)).toMatchObject({ state: 'cancelled', photos: [] });
    expect(await at.store.find('erasure', 'waiting', 'all', { limit: 9 })).toEqual([]);
    expect(outcomeOf(await at.ask(leif, move))).toBe('draft-gone');
    expect((await caseOf(at, id)).photos).toHaveLength(2);
  });

  it('are offered no case by somebody who has told what happened, or has none', async () => {
    const at = desk();
    await at.ask(bjornar, { do: 'say', text: '', files: [here()] });
    expect(await toldTo(at, bjornar)).toMatchObject([{ notice: 'photos-kept', others: [] }]);
    await at.report(leif);
    await drafts(at, leif);
    await at.ask(leif, { do: 'say', text: '', files: [here()] });
    expect(await toldTo(at, leif)).toMatchObject([{ notice: 'photos-kept', others: [] }]);
  });

  it('are moved to no case that somebody else told of', async () => {
    const at = desk();
    const id = await at.report(leif);
    await at.ask(bjornar, { do: 'say', text: '', files: [here()] });
    const draft = (await at.draftOf(bjornar))?.id ?? '';
    const moved = await at.ask(bjornar, { do: 'draft.photos-move', id: draft, v: 0, case: id });
    expect(outcomeOf(moved)).toBe('not-found');
    expect((await at.draftOf(bjornar))?.photos).toHaveLength(1);
  });
});
