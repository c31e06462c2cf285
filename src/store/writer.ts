import { type CommitOutcome, StoreError } from '../app/store.ts';
import type { Day } from '../domain/time.ts';
import { type Aggregate, emptyAggregate } from './aggregate.ts';
import type { Checkpoint } from './checkpoint.ts';
import { codeOf } from './disk.ts';
import { eachOf } from './eachOf.ts';
import type { Journal } from './journal.ts';
import { type Prepared, touched, Verdicts } from './judge.ts';
import type { Limits, Log } from './options.ts';
import type { State } from './state.ts';

interface Waiting {
  readonly change: Prepared;
  readonly resolve: (outcome: CommitOutcome) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The only one who commits. Takes everything that waits, judges it in order, makes it durable with one sync, then
 * shows it to readers and answers. While it syncs, the next batch gathers.
 */
export class Writer {
  readonly #state: State;
  readonly #journal: Journal;
  readonly #checkpoint: Checkpoint;
  readonly #limits: Limits;
  readonly #today: () => Day;
  readonly #log: Log;
  #waiting: Waiting[] = [];
  #turn: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(
    state: State,
    journal: Journal,
    checkpoint: Checkpoint,
    { limits, today, log }: { limits: Limits; today: () => Day; log: Log },
  ) {
    this.#state = state;
    this.#journal = journal;
    this.#checkpoint = checkpoint;
    this.#limits = limits;
    this.#today = today;
    this.#log = log;
  }

  commit(change: Prepared): Promise<CommitOutcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ change, resolve, reject });
      this.#turn ??= this.#work();
    });
  }

  /** Finishes what waits, and moves everything into the files where the disk allows it. */
  async finish(): Promise<void> {
    await this.#turn;
    if (this.#timer) clearTimeout(this.#timer);
    if (this.#journal.broken) return;
    try {
      await this.#checkpoint.settled().catch(() => {});
      await this.#checkpoint.start();
      await this.#checkpoint.settled();
    } catch (error) {
      this.#log('checkpoint-failed', { reason: codeOf(error) });
    }
  }

  /** Starts a checkpoint when the journal has something that is older than it should be. */
  watch(): void {
    if (this.#timer || this.#state.cache.dirtyBytes === 0) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#turn ??= this.#work(true);
    }, this.#limits.checkpointAfter);
    this.#timer.unref();
  }

  async #work(isDue = false): Promise<void> {
    // Changes that are handed over in the same moment belong to the same batch.
    await Promise.resolve();
    if (isDue) await this.#startCheckpoint();
    while (this.#waiting.length > 0) {
      const taken = this.#waiting.splice(0, this.#limits.batch);
      try {
        await this.#makeRoom();
        await this.#commitAll(taken);
      } catch (error) {
        for (const { reject } of taken) reject(refusal(error));
      }
      if (this.#journal.length >= this.#limits.checkpointBytes) await this.#startCheckpoint();
    }
    this.#turn = null;
    this.watch();
  }

  async #commitAll(taken: readonly Waiting[]): Promise<void> {
    const loaded = new Map<string, Aggregate>();
    const judged = await this.#loadFor(taken, loaded);
    const verdicts = new Verdicts(this.#state.committed(loaded), this.#journal.next);
    const answers = judged.map((waiting) => ({ waiting, outcome: verdicts.judge(waiting.change) }));
    if (!verdicts.isEmpty) {
      const { writes, facts } = verdicts;
      const batch = {
        seq: this.#journal.next,
        on: this.#today(),
        events: [...verdicts.events],
        writes,
        facts,
      };
      await this.#journal.append(batch);
      const steps = [...verdicts.aggregates.values()].map((after) => ({
        before: loaded.get(after.id) ?? emptyAggregate(after.id),
        after,
      }));
      this.#state.commit(batch, steps);
    }
    for (const { waiting, outcome } of answers) waiting.resolve(outcome);
  }

  /** Loads what the changes touch. A change whose aggregate cannot be read is refused; the others go on. */
  async #loadFor(taken: readonly Waiting[], loaded: Map<string, Aggregate>): Promise<readonly Waiting[]> {
    const unreadable = new Set<Waiting>();
    await eachOf(taken, async (waiting) => {
      try {
        for (const id of touched(waiting.change)) loaded.set(id, await this.#state.cache.get(id));
      } catch (error) {
        unreadable.add(waiting);
        waiting.reject(refusal(error));
      }
    });
    return taken.filter((waiting) => !unreadable.has(waiting));
  }

  /** Waits while more is committed and not in the files than memory and disk should have to hold. */
  async #makeRoom(): Promise<void> {
    if (this.#state.cache.dirtyBytes < this.#limits.dirtyBytes) return;
    if (!this.#checkpoint.isRunning) await this.#checkpoint.start();
    await this.#checkpoint.settled();
  }

  async #startCheckpoint(): Promise<void> {
    if (this.#checkpoint.isRunning || this.#journal.broken) return;
    try {
      await this.#checkpoint.start();
    } catch (error) {
      this.#log('checkpoint-failed', { reason: codeOf(error) });
      return;
    }
    this.#checkpoint.settled().catch((error) => {
      this.#log('checkpoint-failed', { reason: codeOf(error) });
      this.watch();
    });
  }
}

function refusal(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  return new StoreError('unavailable', { reason: codeOf(error) }, error);
}
