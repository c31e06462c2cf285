import { dueLanes, type Lane } from './lanes.ts';
import { lookFor } from './looking.ts';
import type { Next, Post, Waiting } from './post.ts';
import { refreshAll } from './refreshing.ts';
import { sendOne } from './sending.ts';

/**
 * Works off what is due: some lanes at a time, each by one worker, so that a slow addressee holds back nobody else.
 */
export class Dispatcher {
  readonly #post: Post;
  readonly #workers: number;
  readonly #busy = new Map<string, Promise<void>>();
  #ready: Lane[] = [];
  #search: Promise<void> | null = null;
  #isWanted = false;
  #isFirst = true;
  #isStopped = false;

  constructor(post: Post, workers: number) {
    this.#post = post;
    this.#workers = workers;
  }

  /** Looks for work now, or as soon as what is known of is being worked on. */
  wake(): void {
    this.#isWanted = true;
    this.#goOn();
  }

  /** Resolves when a look that began after this call has found nothing more to do. */
  async idle(): Promise<void> {
    this.wake();
    while (this.#search || this.#busy.size > 0) await Promise.all([this.#search, ...this.#busy.values()]);
  }

  /** Begins nothing new, and resolves when what was begun has ended. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#ready = [];
    await Promise.all([this.#search, ...this.#busy.values()]);
  }

  #goOn(): void {
    if (this.#isStopped) return;
    while (this.#busy.size < this.#workers) {
      const lane = this.#ready.shift();
      if (!lane) break;
      this.#begin(lane);
    }
    if (!this.#isWanted || this.#search || this.#ready.length > 0) return;
    this.#isWanted = false;
    this.#search = this.#find().finally(() => {
      this.#search = null;
      this.#goOn();
    });
  }

  /** No lane begins during a look, so one that was free before it saw no change meanwhile. */
  async #find(): Promise<void> {
    const busy = new Set(this.#busy.keys());
    try {
      const lanes = await dueLanes(this.#post, this.#isFirst);
      this.#isFirst = false;
      this.#ready = lanes.filter(({ key }) => !busy.has(key));
    } catch (error) {
      this.#post.core.log.error('outbox-failed', {}, error);
    }
  }

  #begin(lane: Lane): void {
    const work = this.#serve(lane).finally(() => {
      this.#busy.delete(lane.key);
      this.#goOn();
    });
    this.#busy.set(lane.key, work);
  }

  /** In order, until one of them has to wait. Afterwards there may be more: what came meanwhile, or is to be done again. */
  async #serve({ tasks }: Lane): Promise<void> {
    try {
      for (const task of tasks) if (this.#isStopped || (await serveOne(this.#post, task)) === 'wait') break;
      this.#isWanted = true;
    } catch (error) {
      this.#post.core.log.error('outbox-failed', {}, error);
    }
  }
}

function serveOne(post: Post, task: Waiting): Promise<Next> {
  if (task.doc.state !== 'pending') return lookFor(post, task);
  return task.doc.what === 'send' ? sendOne(post, task) : refreshAll(post, task);
}
