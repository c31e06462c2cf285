import { photosOfRound } from '../../domain/processes/round/round.ts';
import { keptPhotos, type Photo } from '../../domain/reports/photos.ts';
import type { Core } from '../context.ts';
import type { Stored, Write } from '../store.ts';
import { fileOf, removeFiles } from './keeping.ts';

/**
 * What has to be erased because of these writes: photos that a draft, a finding of a round or a case names now and that none will name
 * afterwards. It is part of the same commit, so that a crash forgets none.
 */
export async function erasuresFor(core: Core, writes: readonly Write[]): Promise<readonly Write[]> {
  const named: string[] = [];
  const after = new Set<string>();
  for (const write of writes) {
    if (write.name === 'hse-round') {
      const before = await core.store.read(write.name, write.id);
      named.push(...idsOf(before ? photosOfRound(before.doc) : []));
      for (const id of idsOf(write.doc ? photosOfRound(write.doc) : [])) after.add(id);
    }
    if (write.name !== 'draft' && write.name !== 'case') continue;
    const before = await core.store.read(write.name, write.id);
    named.push(...idsOf(before?.doc.photos ?? []));
    for (const id of idsOf(write.doc?.photos ?? [])) after.add(id);
  }
  const photos = named.filter((id) => !after.has(id));
  if (photos.length === 0) return [];
  const doc = { photos, queuedAt: core.clock.now() };
  return [{ name: 'erasure', id: `erasure-${core.ids.next()}`, doc, expected: 'new' }];
}

/** Erases what is waiting for it. */
export async function eraseWaiting(core: Core): Promise<void> {
  for (;;) {
    const waiting = await core.store.find('erasure', 'waiting', 'all', { limit: 50 });
    for (const erasure of waiting) await erase(core, erasure);
    if (waiting.length < 50) return;
  }
}

/**
 * Removes every file that no draft, no finding and no case names: what a crash left between a photo's bytes and the record that was to
 * name them. Only before anybody is served, since later such a file may be on its way. Gives how many there were.
 */
export async function sweepFiles(core: Core): Promise<number> {
  let removed = 0;
  for (const file of await core.files.list()) {
    const photo = file.replace(/-small$/, '');
    const named =
      (await core.store.count('draft', 'photo', photo)) +
      (await core.store.count('case', 'photo', photo)) +
      (await core.store.count('hse-round', 'photo', photo));
    if (named > 0 && (file === photo || file === fileOf(photo, 'small'))) continue;
    await core.files.remove(file);
    removed++;
  }
  return removed;
}

async function erase(core: Core, { id, version, doc }: Stored<'erasure'>): Promise<void> {
  await removeFiles(core, doc.photos);
  await core.store.commit({ writes: [{ name: 'erasure', id, doc: null, expected: version }] });
}

function idsOf(photos: readonly Photo[]): readonly string[] {
  return keptPhotos(photos).map(({ id }) => id);
}
