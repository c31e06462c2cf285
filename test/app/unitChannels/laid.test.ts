import { describe, expect, it } from 'vitest';
import { openBook } from '../../../src/app/delegations/book.ts';
import type { UnitChannel } from '../../../src/app/records.ts';
import { withUnitChannels } from '../../../src/app/unitChannels/laid.ts';
import { aUnitChannel, put, save } from '../../contracts/samples.ts';
import { memoryData, memoryStore } from '../../fakes/memoryStore.ts';
import { sampleDirectory } from '../desk.ts';

const dir = sampleDirectory();
const [named] = (dir.channelsByUnit.get('ikj') ?? []).filter(({ platform }) => platform === 'slack');
const idOfNamed = named?.id ?? '';

const channels = (unit: string, ...decided: readonly UnitChannel[]) =>
  (withUnitChannels(dir, decided).channelsByUnit.get(unit) ?? []).map(
    ({ platform, id, language }) => `${platform} ${id} ${language}`,
  );

const onPage = (unit: string, state: UnitChannel['state']): UnitChannel => ({
  ...aUnitChannel(`unit:${unit}`, unit, state),
  platform: 'web',
});

describe('the channels of a unit', () => {
  it('are those of the directory, and its own on the local page', () => {
    expect(channels('ikj')).toEqual([
      `slack ${idOfNamed} nb`,
      expect.stringMatching(/^teams /),
      'web unit:ikj nb',
    ]);
  });

  it('are also those that were connected, without those that were taken off', () => {
    const connected: UnitChannel = { ...aUnitChannel('CNEW', 'ikj'), language: 'en' };
    expect(channels('ikj', connected, aUnitChannel(idOfNamed, 'ikj', 'disconnected'))).toEqual([
      expect.stringMatching(/^teams /),
      'slack CNEW en',
      'web unit:ikj nb',
    ]);
  });

  it('speak the language that was chosen last, also where the directory has another', () => {
    const english: UnitChannel = { ...aUnitChannel(idOfNamed, 'ikj'), language: 'en' };
    expect(channels('ikj', english)).toContain(`slack ${idOfNamed} en`);
    expect(channels('ikj', english)).not.toContain(`slack ${idOfNamed} nb`);
  });

  it('stay as they are as long as something is only offered', () => {
    expect(channels('ikj', aUnitChannel(idOfNamed, 'ikj', 'undecided'))).toEqual(channels('ikj'));
  });

  it('are its own on the local page only as long as it is not taken off there', () => {
    expect(channels('ikj', onPage('ikj', 'disconnected'))).not.toContain('web unit:ikj nb');
    expect(channels('ikj-lab', onPage('ikj-lab', 'connected'))).toEqual([]);
    expect(channels('iv-lab-unknown')).toEqual([]);
  });

  it('can be one and the same for several units', () => {
    const both = [aUnitChannel('CBOTH', 'ikj'), aUnitChannel('CBOTH', 'ify')];
    for (const unit of ['ikj', 'ify']) expect(channels(unit, ...both)).toContain('slack CBOTH nb');
  });

  it('are known again after a restart, and at once when they are decided on', async () => {
    const data = memoryData();
    const idsIn = (book: ReturnType<typeof openBook>) =>
      (book.directory().channelsByUnit.get('ikj') ?? []).map(({ id }) => id);
    const book = openBook(memoryStore(data), () => dir);
    await save(book.store, put('unit-channel', 'channel-1.ikj', aUnitChannel('CNEW', 'ikj')));
    expect(idsIn(book)).toContain('CNEW');
    const next = openBook(memoryStore(data), () => dir);
    await next.load();
    expect(idsIn(next)).toContain('CNEW');
  });

  it('cost nothing while nothing changes: the directory is the same object', async () => {
    const book = openBook(memoryStore(), () => dir);
    const before = book.directory();
    await save(book.store, put('unit-channel', 'channel-1.ikj', aUnitChannel('CNEW', 'ikj', 'undecided')));
    expect(book.directory()).toBe(before);
  });
});
