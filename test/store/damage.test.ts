import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/embedded.ts';
import { aDraft, handling, put, save } from '../contracts/samples.ts';
import { SimulatedDisk } from '../fakes/simulatedDisk.ts';
import { folder, logged, now, openSimulated } from './openSimulated.ts';

const open = (disk: SimulatedDisk) => openSimulated(disk, { create: false });

/** A disk with a closed store of three drafts. */
async function withDrafts(): Promise<SimulatedDisk> {
  const disk = new SimulatedDisk();
  const store = await openSimulated(disk);
  for (const id of ['d1', 'd2', 'd3']) await store.commit(handling(`e-${id}`, put('draft', id, aDraft(id))));
  await store.close();
  return disk;
}

/** A disk with three drafts in the journal only, as a killed process leaves it. */
async function withJournal(): Promise<SimulatedDisk> {
  const disk = new SimulatedDisk();
  const store = await openSimulated(disk);
  for (const id of ['d1', 'd2', 'd3']) await save(store, put('draft', id, aDraft(id)));
  disk.kill();
  return disk;
}

function only(disk: SimulatedDisk, part: string): string {
  const [path, ...more] = disk.files().filter((name) => name.includes(part));
  if (!path || more.length > 0) throw new Error(`not exactly one ${part}`);
  return path;
}

describe('opening a folder', () => {
  it('is refused as missing when it is not there and none is to be made', async () => {
    const disk = new SimulatedDisk();
    await expect(open(disk)).rejects.toMatchObject({
      code: 'missing',
      details: { path: '/data/store.json' },
    });
    expect(disk.files()).toEqual([]);
    expect(await disk.mount().list(folder)).toBeNull();
  });

  it('is refused as missing when it is empty and none is to be made', async () => {
    const disk = new SimulatedDisk();
    await disk.mount().makeFolder(folder);
    await expect(open(disk)).rejects.toMatchObject({ code: 'missing' });
    expect(disk.files()).toEqual([]);
  });

  it('makes a store in an empty folder, also when it is a mounted disk', async () => {
    const disk = new SimulatedDisk();
    await disk.mount().makeFolder(`${folder}/lost+found`);
    const store = await openSimulated(disk);
    expect(await save(store, put('draft', 'd1', aDraft('d1')))).toEqual({ outcome: 'committed' });
  });

  it('opens an existing store also when one may be made', async () => {
    const disk = await withDrafts();
    const store = await openSimulated(disk);
    expect(await store.read('draft', 'd1')).not.toBeNull();
  });

  it('is refused as damaged when something else is in it', async () => {
    const disk = new SimulatedDisk();
    await disk.mount().makeFolder(folder);
    await disk.mount().create(`${folder}/letters.txt`, 'not ours');
    await expect(openSimulated(disk)).rejects.toMatchObject({ code: 'damaged', details: { path: folder } });
    expect(disk.files()).toEqual(['/data/letters.txt']);
  });

  it('is refused as damaged when it has aggregates and no marker', async () => {
    const disk = await withDrafts();
    disk.tamper('/data/store.json', () => null);
    await expect(openSimulated(disk)).rejects.toMatchObject({ code: 'damaged', details: { path: folder } });
    await expect(open(disk)).rejects.toMatchObject({ code: 'missing' });
  });

  it('is refused as damaged when it has a journal and no marker', async () => {
    const disk = await withJournal();
    disk.tamper('/data/store.json', () => null);
    await expect(openSimulated(disk)).rejects.toMatchObject({ code: 'damaged', details: { path: folder } });
  });

  it('is refused when a later version of Verne wrote it', async () => {
    const disk = await withDrafts();
    disk.tamper('/data/store.json', (text) => text.replace('"format":1', '"format":7'));
    await expect(open(disk)).rejects.toMatchObject({
      code: 'newer-format',
      details: { path: '/data/store.json', found: 7, known: 1 },
    });
  });

  it('is refused as unavailable when the folder cannot be made', async () => {
    const disk = new SimulatedDisk();
    disk.fault = (operation) => (operation === 'makeFolder' ? 'EACCES' : null);
    await expect(openSimulated(disk)).rejects.toMatchObject({
      code: 'unavailable',
      details: { path: folder, reason: 'EACCES' },
    });
  });

  it('is refused as unavailable by the real disk when its path is a file', async () => {
    const path = new URL(import.meta.url).pathname;
    await expect(openStore({ folder: path, create: true, now })).rejects.toMatchObject({
      code: 'unavailable',
      details: { path, reason: 'ENOTDIR' },
    });
  });
});

describe('opening finds what is not as it was written:', () => {
  let disk = new SimulatedDisk();
  beforeEach(async () => {
    disk = await withDrafts();
  });

  const changes = {
    'a changed letter': (text: string) => text.replace('kari', 'kara'),
    'a cut end': (text: string) => text.slice(0, -20),
    'an empty file': () => '',
    'a file of zeros': (text: string) => '\0'.repeat(text.length),
    'words behind the end': (text: string) => `${text}{}`,
    'a prettier layout': (text: string) => JSON.stringify(JSON.parse(text), null, 2),
    'no envelope': () => '{"id":"id2"}',
  };
  for (const [what, change] of Object.entries(changes))
    it(`${what} in the file of an aggregate`, async () => {
      const path = only(disk, 'id2.json');
      disk.tamper(path, change);
      await expect(open(disk)).rejects.toMatchObject({ code: 'damaged', details: { path } });
    });

  it('the file of an aggregate that is gone', async () => {
    const path = only(disk, 'id2.json');
    disk.tamper(path, () => null);
    await expect(open(disk)).rejects.toMatchObject({ code: 'missing', details: { path } });
  });

  it('the file of an aggregate in the place of another', async () => {
    const other = await disk.mount().read(only(disk, 'id1.json'));
    const path = only(disk, 'id2.json');
    disk.tamper(path, () => other);
    await expect(open(disk)).rejects.toMatchObject({
      code: 'damaged',
      details: { path, reason: 'another id' },
    });
  });

  it('the file of an aggregate that a later version wrote', async () => {
    const path = only(disk, 'id2.json');
    disk.tamper(path, (text) => text.replace('"format":1', '"format":2'));
    await expect(open(disk)).rejects.toMatchObject({ code: 'newer-format', details: { path } });
  });

  it('a catalog that is gone', async () => {
    disk.tamper('/data/catalog.log', () => null);
    await expect(open(disk)).rejects.toMatchObject({
      code: 'missing',
      details: { path: '/data/catalog.log' },
    });
  });

  it('a changed line in the middle of the catalog', async () => {
    disk.tamper('/data/catalog.log', (text) => text.replace('"through":0', '"through":9'));
    await expect(open(disk)).rejects.toMatchObject({
      code: 'damaged',
      details: { path: '/data/catalog.log', line: 1 },
    });
  });

  it('a journal that is gone', async () => {
    disk.tamper(only(disk, 'journal/'), () => null);
    await expect(open(disk)).rejects.toMatchObject({
      code: 'missing',
      details: { path: '/data/journal/000000000004.log' },
    });
  });

  it('a changed list of handled events', async () => {
    const path = only(disk, 'handled/');
    disk.tamper(path, (text) => `${text.replace('e-d1', 'e-d9')}${text}`);
    await expect(open(disk)).rejects.toMatchObject({ code: 'damaged', details: { path, line: 1 } });
  });

  it('nothing wrong when only temporary files were left, and removes them', async () => {
    const mounted = disk.mount();
    const left = [`${only(disk, 'id1.json')}.abc.tmp`, '/data/catalog.log.tmp', '/data/store.json.00ff.tmp'];
    for (const path of left) await mounted.create(path, '{"half');
    const store = await open(disk);
    expect(await store.read('draft', 'd1')).not.toBeNull();
    expect(disk.files().filter((path) => path.endsWith('.tmp'))).toEqual([]);
  });
});

describe('opening after a process was killed', () => {
  it('finds every acknowledged change in the journal', async () => {
    const store = await open(await withJournal());
    for (const id of ['d1', 'd2', 'd3']) expect(await store.read('draft', id)).toMatchObject({ version: 1 });
  });

  it('drops a last line that is cut, and says so', async () => {
    const disk = await withJournal();
    disk.tamper(only(disk, 'journal/'), (text) => text.slice(0, -7));
    const { codes, log } = logged();
    const store = await openSimulated(disk, { create: false, log });
    expect(codes).toContain('torn-line-dropped');
    expect(await store.read('draft', 'd2')).not.toBeNull();
    expect(await store.read('draft', 'd3')).toBeNull();
  });

  it('writes on after a last line that was cut, and finds everything the next time', async () => {
    const disk = await withJournal();
    disk.tamper(only(disk, 'journal/'), (text) => `${text}0123456789abcdef {"seq":4,"wri`);
    await save(await open(disk), put('draft', 'd4', aDraft('d4')));
    disk.kill();
    const again = await open(disk);
    for (const id of ['d1', 'd2', 'd3', 'd4']) expect(await again.read('draft', id)).not.toBeNull();
  });

  it('is refused when a line is bad that is not the last', async () => {
    const disk = await withJournal();
    const path = only(disk, 'journal/');
    disk.tamper(path, (text) => text.replace('"id":"d2"', '"id":"dX"'));
    await expect(open(disk)).rejects.toMatchObject({ code: 'damaged', details: { path, line: 2 } });
  });

  it('is refused when a line is gone', async () => {
    const disk = await withJournal();
    const path = only(disk, 'journal/');
    disk.tamper(path, (text) => text.split('\n').toSpliced(1, 1).join('\n'));
    await expect(open(disk)).rejects.toMatchObject({ code: 'damaged', details: { path, line: 2 } });
  });

  it('is refused when lines have changed places', async () => {
    const disk = await withJournal();
    const path = only(disk, 'journal/');
    disk.tamper(path, (text) => {
      const [one, two, three] = text.split('\n');
      return `${two}\n${one}\n${three}\n`;
    });
    await expect(open(disk)).rejects.toMatchObject({ code: 'damaged', details: { path, line: 1 } });
  });
});
