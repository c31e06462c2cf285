/** What became of a duty, as a drawing tells it. `past`: its day was before anybody was asked about it here. */
export const markStates = ['overdue', 'next', 'open', 'done', 'past'] as const;
export type MarkState = (typeof markStates)[number];

/** A duty on the ring of the year. Places are parts of the year: 0 for its first moment, 1 for its last. */
export interface WheelMark {
  readonly at: number;
  /** Where it begins, when that is well before it is due. */
  readonly begins: number | null;
  readonly state: MarkState;
}

/** A year of duties as a wheel, with all that is to be read on it in the words of one language. */
export interface WheelContent {
  readonly year: string;
  /** Whose year: a unit, or the reader's own. */
  readonly whose: string;
  /** Short names of the months, January first. */
  readonly months: readonly string[];
  readonly marks: readonly WheelMark[];
  /** What the marks mean, of those that are there. */
  readonly legend: readonly { readonly state: MarkState; readonly label: string }[];
  /** Where the year stands now; null for another year. */
  readonly today: { readonly at: number; readonly label: string } | null;
  /** What comes next, in a line; '' when nothing does. */
  readonly next: string;
}

export type DrawingTheme = 'light' | 'dark';

/** Draws pictures of what is known. */
export interface Drawings {
  /** A picture (PNG) of a year, so many pixels wide; it stands for itself on any ground. */
  wheel(
    content: WheelContent,
    look: { readonly theme: DrawingTheme; readonly width: number },
  ): Promise<Uint8Array>;
  /** Lets go of what it holds. */
  close(): Promise<void>;
}
