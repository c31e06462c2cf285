import type { FileView } from './messages.ts';

/** An Adaptive Card, version 1.5 or lower, as plain data. */
export type CardJson = Readonly<Record<string, unknown>>;

/** A message as a platform can show it. `text` is what notifications and screen readers get. */
export interface Rendering {
  readonly card: CardJson;
  readonly text: string;
  readonly pictures?: RenderedPictures;
  /** A picture that belongs to the words, in the place of the card's element with the id "drawing". */
  readonly drawing?: RenderedDrawing;
  /** The message is there to hand this file over, on every platform; a card offers it at its element with the id "files". */
  readonly file?: RenderedFile;
}

/** A picture that is drawn when a message is shown; `alt` says the same in words. */
export interface RenderedDrawing {
  readonly id: string;
  readonly alt: string;
}

/** A file that a message hands over; `title` names it for people. */
export interface RenderedFile extends FileView {
  readonly title: string;
}

/**
 * The photos that a message speaks of. `whole`: the message is there to show them, on every platform. `small`: shown beside the
 * words, in the place of the card's element with the id "photos", where a platform can do that without a copy of its own.
 */
export interface RenderedPictures {
  readonly as: 'whole' | 'small';
  readonly photos: readonly { readonly id: string; readonly alt: string }[];
}
