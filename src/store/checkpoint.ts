import type { Day } from '../domain/time.ts';
import { type Aggregate, isEmpty } from './aggregate.ts';
import type { Disk } from './disk.ts';
import { eachOf } from './eachOf.ts';
import type { Journal } from './journal.ts';
import type { State } from './state.ts';

/** What must be in the files before the journal up to `through` can be dropped. */
interface Mark {
  readonly through: number;
  readonly ids: readonly string[];
  readonly events: ReadonlyMap<Day, readonly string[]>;
}

/**
 * Moves what is committed from the journal into the files, beside the work. In this order, so that a crash between any
 * two steps loses nothing: files of aggregates; handled events and numbers; the line of the catalog, which makes the
 * checkpoint count; files of what was deleted; old segments of the journal.
 */
export class Checkpoint {
  readonly #disk: Disk;
  readonly #state: State;
  readonly #journal: Journal;
  readonly #today: () => Day;
  #running: Promise<void> | null = null;

  constructor(disk: Disk, state: State, journal: Journal, today: () => Day) {
    this.#disk = disk;
    this.#state = state;
    this.#journal = journal;
    this.#today = today;
  }

  get isRunning(): boolean {
    return this.#running !== null;
  }

  /** Resolves when no checkpoint is under way; throws when the one that was has failed. */
  async settled(): Promise<void> {
    await this.#running;
  }

  /**
   * Starts a checkpoint. Nothing may be committed until this resolves, which is soon; the files are written after it,
   * until `settled`.
   */
  async start(): Promise<void> {
    if (this.#running) return;
    const { handled, cache } = this.#state;
    await this.#journal.rotate();
    const mark = {
      through: this.#journal.next - 1,
      ids: cache.dirtyIds(),
      events: handled.takeUnsaved(),
    };
    this.#running = this.#write(mark).finally(() => {
      this.#running = null;
    });
    // Whoever needs to know asks `settled`; nobody needs to.
    this.#running.catch(() => {});
  }

  async #write(mark: Mark): Promise<void> {
    const { handled, numbers, catalog, cache, files } = this.#state;
    const folders = new Folders(this.#disk);
    const saved = new Map<Aggregate, Aggregate>();
    const gone: Aggregate[] = [];
    try {
      await eachOf(mark.ids, async (id) => {
        const aggregate = cache.dirty(id);
        if (!aggregate) return;
        if (isEmpty(aggregate)) gone.push(aggregate);
        else saved.set(aggregate, await files.save(aggregate, folders.note));
      });
      await folders.sync();
      await handled.save(mark.events);
    } catch (error) {
      handled.giveBack(mark.events);
      throw error;
    }
    await numbers.save();
    const added = [...saved.keys()].map(({ id }) => id).filter((id) => !catalog.has(id));
    const removed = gone.map(({ id }) => id).filter((id) => catalog.has(id));
    if (mark.through > catalog.through || added.length + removed.length > 0)
      await catalog.append(mark.through, added, removed);
    for (const [aggregate, file] of saved) cache.settle(aggregate, file);
    for (const aggregate of gone) cache.settle(aggregate, aggregate);
    await eachOf(removed, (id) => files.remove(id, folders.note));
    await folders.sync();
    await this.#journal.dropOld();
    await handled.prune(this.#today());
    await catalog.compact();
  }
}

/** Folders with new or removed names, each synced once however many names there are. */
class Folders {
  readonly #disk: Disk;
  readonly #noted = new Set<string>();

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  readonly note = async (folder: string): Promise<void> => {
    this.#noted.add(folder);
  };

  async sync(): Promise<void> {
    await eachOf([...this.#noted], (folder) => this.#disk.syncFolder(folder));
    this.#noted.clear();
  }
}
