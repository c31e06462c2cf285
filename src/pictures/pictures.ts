import { PictureError, type Pictures } from '../app/pictures.ts';
import { mostPhotoBytes } from '../domain/reports/photos.ts';
import { createThread, ThreadError } from './thread.ts';
import type { Remade } from './worker.ts';

export interface PictureOptions {
  /** After so long a picture is given up, in milliseconds. */
  readonly patience?: number;
  /** After so long without work the thread is let go of, with its memory, in milliseconds. */
  readonly idle?: number;
}

/**
 * Pictures made in a thread of their own, one at a time: opening a photo takes seconds, and nobody's message waits for
 * that. A picture that takes too long, or takes the thread down, is unreadable; the next one gets a new thread.
 */
export function createPictures({ patience = 30_000, idle = 60_000 }: PictureOptions = {}): Pictures {
  const thread = createThread<Uint8Array, Remade>(new URL('./worker.ts', import.meta.url), {
    patience,
    idle,
    // What could not be opened may have left its decoder broken.
    isBroken: (answer) => 'problem' in answer && answer.problem === 'unreadable',
  });
  return {
    async makeSafe(bytes) {
      if (bytes.length > mostPhotoBytes) throw new PictureError('too-big');
      const answer = await thread.ask(bytes).catch((error: unknown) => {
        throw error instanceof ThreadError ? new PictureError('unreadable') : error;
      });
      if ('problem' in answer) throw new PictureError(answer.problem);
      return answer.picture;
    },
    close: () => thread.close(),
  };
}
