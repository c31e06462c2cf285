import { describe, expect, it } from 'vitest';
import type { RawAnswers } from '../../../../src/app/commands.ts';
import type { HseRoundAction, NoticeMessage } from '../../../../src/app/messages.ts';
import { awaitedPhotos, settleArrivals } from '../../../../src/app/photos/arriving.ts';
import { sweepFiles } from '../../../../src/app/photos/erasing.ts';
import { keepPicture } from '../../../../src/app/photos/keeping.ts';
import type { SafePicture } from '../../../../src/app/pictures.ts';
import type { IncomingFile } from '../../../../src/app/ports.ts';
import { desk } from '../../desk.ts';

const [manager, deputy, employee] = ['jostein-strindmo', 'mona-prestmo', 'leif-sandmark'] as const;

const round = 'hse-round-ikj-2026';

type Here = ReturnType<typeof desk>;

let count = 0;

function picture(): SafePicture {
  const bytes = Buffer.from(`picture ${count++}`);
  return { bytes, width: 640, height: 480, thumbnail: bytes.subarray(0, 4) };
}
const here = (): IncomingFile => ({ kind: 'picture', picture: picture() });
const away = (): IncomingFile => ({ kind: 'remote', type: null, size: 9, where: { file: 'F1' } });

const act = (
  at: Here,
  person: string,
  action: HseRoundAction,
  answers: RawAnswers = {},
  files: readonly IncomingFile[] = [],
) => at.ask(person, { do: 'hse-round.act', action, id: round, v: 0, answers, files });

const says = (at: Here, person: string, text: string, files: readonly IncomingFile[] = []) =>
  at.ask(person, { do: 'say', text, files });

async function charting(): Promise<Here> {
  const at = desk();
  await at.ask(manager, { do: 'hse-round.open', id: 'hse-round:ikj:2026' });
  await act(at, manager, 'invite', { person: employee });
  await act(at, manager, 'hold-pre-meeting', { on: '2026-11-20', attended: [manager, deputy] });
  return at;
}

const findingsOf = async (at: Here) => (await at.store.read('hse-round', round))?.doc.findings ?? [];

const filesOf = (at: Here) => at.core.files.list();

async function noticesTo(at: Here, person: string): Promise<readonly NoticeMessage[]> {
  const found = await at.store.find('outgoing', 'state', 'pending', { limit: 200 });
  return found.flatMap(({ doc: { to, view } }) =>
    to?.to === 'person' && to.person === person && view?.view === 'notice' && view.message.type === 'notice'
      ? [view.message]
      : [],
  );
}

describe('photos of a finding', () => {
  it('come with its words, or in its form, and go to its case when it is recorded', async () => {
    const at = await charting();
    await says(at, employee, 'Funn: Løs ledning i K2-113', [here(), here()]);
    await act(at, deputy, 'add-finding', { what: 'Kasser i gangen.' }, [here()]);
    const findings = await findingsOf(at);
    expect(findings.map(({ photos }) => photos?.length)).toEqual([2, 1]);
    expect(await noticesTo(at, employee)).toContainEqual(
      expect.objectContaining({ notice: 'photos-in-finding', count: 2 }),
    );
    await act(at, manager, 'record-findings');
    const [theCase] = await at.store.find('case', 'reporter', employee, { limit: 1 });
    expect(theCase?.doc.photos).toEqual(findings[0]?.photos);
    expect((await findingsOf(at)).map(({ photos }) => photos)).toEqual([undefined, undefined]);
    expect(await at.store.find('erasure', 'waiting', 'all', { limit: 10 })).toEqual([]);
    expect(await filesOf(at)).toHaveLength(6);
    expect(await sweepFiles(at.core)).toBe(0);
  });

  it('that come alone right after belong to it, but not later, and not to somebody else’s', async () => {
    const at = await charting();
    await says(at, employee, 'Funn: Løs ledning i K2-113');
    await says(at, deputy, '', [here()]);
    expect((await findingsOf(at))[0]?.photos).toBeUndefined();
    await says(at, employee, '', [here()]);
    expect((await findingsOf(at))[0]?.photos).toHaveLength(1);
    at.pass(1);
    await says(at, employee, '', [here()]);
    expect((await findingsOf(at))[0]?.photos).toHaveLength(1);
  });

  it('are five at most, and more are told of', async () => {
    const at = await charting();
    await says(at, employee, 'Funn: Løs ledning i K2-113', [here(), here(), here(), here()]);
    await says(at, employee, '', [here(), here()]);
    expect((await findingsOf(at))[0]?.photos).toHaveLength(5);
    const told = await noticesTo(at, employee);
    expect(told).toContainEqual(
      expect.objectContaining({ refusal: { code: 'photo-refused', problem: 'too-many', count: 1 } }),
    );
    expect(await filesOf(at)).toHaveLength(10);
  });

  it('are erased when the finding is taken out', async () => {
    const at = await charting();
    await says(at, employee, 'Funn: Løs ledning i K2-113', [here()]);
    const [finding] = await findingsOf(at);
    const [photo] = finding?.photos ?? [];
    await act(at, employee, 'drop-finding', { finding: finding?.id ?? '' });
    const [erasure] = await at.store.find('erasure', 'waiting', 'all', { limit: 10 });
    expect(erasure?.doc.photos).toEqual([photo?.id]);
  });

  it('that are on their way arrive at the finding, or at its case when it was recorded meanwhile', async () => {
    const at = await charting();
    await says(at, employee, 'Funn: Løs ledning i K2-113', [away()]);
    await says(at, deputy, 'Funn: Kasser i gangen', [away()]);
    const awaited = await awaitedPhotos(at.core);
    expect(awaited).toMatchObject([{ subject: round }]);
    const [first, second] = awaited[0]?.photos ?? [];
    if (first === undefined || second === undefined) throw new Error('nothing is on its way');
    const kept = async (photo: typeof first) => ({
      photo,
      became: await keepPicture(at.core, { id: photo.id, by: photo.by, addedAt: photo.addedAt }, picture()),
    });
    await settleArrivals(at.core, [await kept(first)]);
    expect((await findingsOf(at))[0]?.photos).toMatchObject([{ state: 'kept' }]);
    await act(at, manager, 'record-findings');
    await settleArrivals(at.core, [await kept(second)]);
    const [theCase] = await at.store.find('case', 'reporter', deputy, { limit: 1 });
    expect(theCase?.doc.photos).toMatchObject([{ state: 'kept' }]);
    expect(await awaitedPhotos(at.core)).toEqual([]);
  });

  it('of a finding that is refused are not kept, and touch no report that is being written', async () => {
    const at = await charting();
    await act(at, employee, 'add-finding', { what: '' }, [here()]);
    expect(await findingsOf(at)).toEqual([]);
    expect(await filesOf(at)).toEqual([]);
  });
});
