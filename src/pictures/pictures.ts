import { Worker } from 'node:worker_threads';
import { PictureError, type Pictures, type SafePicture } from '../app/pictures.ts';
import { mostPhotoBytes } from '../domain/reports/photos.ts';
import type { Answered, Asked } from './worker.ts';

interface Job {
  readonly bytes: Uint8Array;
  readonly resolve: (picture: SafePicture) => void;
  readonly reject: (error: Error) => void;
}

export interface PictureOptions {
  /** After so long a picture is given up, in milliseconds. */
  readonly patience?: number;
  /** After so long without work the worker is let go of, with its memory, in milliseconds. */
  readonly idle?: number;
}

/**
 * Pictures made in a thread of their own, one at a time: opening a photo takes seconds, and nobody's message waits for
 * that. A picture that takes too long, or takes the thread down, is unreadable; the next one gets a new thread.
 */
export function createPictures({ patience = 30_000, idle = 60_000 }: PictureOptions = {}): Pictures {
  const waiting: Job[] = [];
  let worker: Worker | null = null;
  let current: { readonly id: number; readonly job: Job } | null = null;
  let timer: NodeJS.Timeout | undefined;
  let count = 0;

  const end = (settle: (job: Job) => void): void => {
    const done = current;
    current = null;
    clearTimeout(timer);
    if (done) settle(done.job);
    next();
  };
  const drop = async (): Promise<void> => {
    const old = worker;
    worker = null;
    old?.removeAllListeners();
    // A thread that ends by an error after nobody listens would take the process with it.
    old?.on('error', () => {});
    await old?.terminate();
  };
  const giveUp = (): void => {
    void drop();
    end(({ reject }) => reject(new PictureError('unreadable')));
  };
  const take = (answered: Answered): void => {
    if (answered.id !== current?.id) return;
    // What could not be opened may have left its decoder broken: the next picture gets another one.
    if ('problem' in answered && answered.problem === 'unreadable') void drop();
    end(({ resolve, reject }) => {
      if ('picture' in answered) resolve(answered.picture);
      else reject(new PictureError(answered.problem));
    });
  };
  const begin = (): Worker => {
    const made = new Worker(new URL('./worker.ts', import.meta.url), { env: {}, stdout: true, stderr: true });
    made.on('message', take);
    made.on('error', giveUp);
    made.on('exit', giveUp);
    made.unref();
    return made;
  };
  const next = (): void => {
    if (current) return;
    const job = waiting.shift();
    if (!job) {
      timer = setTimeout(() => void drop(), idle);
      timer.unref();
      return;
    }
    clearTimeout(timer);
    current = { id: ++count, job };
    worker ??= begin();
    timer = setTimeout(giveUp, patience);
    worker.postMessage({ id: current.id, bytes: job.bytes } satisfies Asked);
  };

  return {
    makeSafe(bytes) {
      if (bytes.length > mostPhotoBytes) return Promise.reject(new PictureError('too-big'));
      return new Promise((resolve, reject) => {
        waiting.push({ bytes, resolve, reject });
        next();
      });
    },
    async close() {
      clearTimeout(timer);
      for (const { reject } of waiting.splice(0)) reject(new PictureError('unreadable'));
      await drop();
      end(({ reject }) => reject(new PictureError('unreadable')));
      clearTimeout(timer);
    },
  };
}
