import type { PhotoProblem } from '../domain/reports/photos.ts';

/** What can be wrong with the bytes of a picture. */
export type PictureProblem = Extract<
  PhotoProblem,
  'too-big' | 'too-many-pixels' | 'no-picture' | 'unsupported' | 'unreadable'
>;

/** Thrown by `Pictures` for bytes that become no picture. */
export class PictureError extends Error {
  readonly problem: PictureProblem;

  constructor(problem: PictureProblem) {
    super(`picture: ${problem}`);
    this.name = 'PictureError';
    this.problem = problem;
  }
}

/** A picture as it may be stored and shown: pixels, upright, and nothing else. Both are JPEG. */
export interface SafePicture {
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** The same, small enough to stand in a message: at most `mostThumbnailBytes`. */
  readonly thumbnail: Uint8Array;
}

/** The most that a thumbnail weighs, in bytes: as text in a Teams message it must stay below 80 KB in UTF-16. */
export const mostThumbnailBytes = 26_000;

/** Makes pictures of what people send. */
export interface Pictures {
  /**
   * A new picture of the same pixels, upright, at most `photoLimits.longestSide` long, without anything that was stored
   * beside the pixels. What the file says of itself (name, type, size) is not looked at. Throws `PictureError`.
   */
  makeSafe(bytes: Uint8Array): Promise<SafePicture>;
  /** Lets go of what it holds. */
  close(): Promise<void>;
}

/** Bytes by id, beside the store: what is too large for a record. Ids are of a-z, 0-9 and '-'. */
export interface Files {
  /** Keeps these bytes under this id, in the place of others. Resolves when they are durable. Throws `StoreError` 'unavailable'. */
  put(id: string, bytes: Uint8Array): Promise<void>;
  /** What was put, or null when there is nothing. Throws `StoreError` 'damaged' for anything else than what was put. */
  read(id: string): Promise<Uint8Array | null>;
  /** No error when there is nothing. */
  remove(id: string): Promise<void>;
  /** Every id, in no order. */
  list(): Promise<readonly string[]>;
}
