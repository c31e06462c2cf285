import { parentPort } from 'node:worker_threads';
import { PictureError, type PictureProblem, type SafePicture } from '../app/pictures.ts';
import { limitMemory } from './memory.ts';
import { mostMemory, remake } from './remake.ts';
import type { Answered, Asked } from './thread.ts';

/** What became of a picture. */
export type Remade = { readonly picture: SafePicture } | { readonly problem: PictureProblem };

limitMemory(mostMemory);

parentPort?.on('message', ({ id, question }: Asked<Uint8Array>) => {
  void remake(question).then(
    (picture) => tell({ id, answer: { picture } }),
    (error: unknown) =>
      tell({ id, answer: { problem: error instanceof PictureError ? error.problem : 'unreadable' } }),
  );
});

function tell(answered: Answered<Remade>): void {
  parentPort?.postMessage(answered);
}
