import { parentPort } from 'node:worker_threads';
import { PictureError, type PictureProblem, type SafePicture } from '../app/pictures.ts';
import { limitMemory } from './memory.ts';
import { mostMemory, remake } from './remake.ts';

/** What the worker is asked, and what it answers. */
export interface Asked {
  readonly id: number;
  readonly bytes: Uint8Array;
}
export type Answered =
  | { readonly id: number; readonly picture: SafePicture }
  | { readonly id: number; readonly problem: PictureProblem };

limitMemory(mostMemory);

parentPort?.on('message', ({ id, bytes }: Asked) => {
  void remake(bytes).then(
    (picture) => answer({ id, picture }),
    (error: unknown) => answer({ id, problem: error instanceof PictureError ? error.problem : 'unreadable' }),
  );
});

function answer(answered: Answered): void {
  parentPort?.postMessage(answered);
}
