import type { Command, RawAnswers } from './commands.ts';

/**
 * What a button carries, on every surface: a verb, an opaque id and a version; `q` and `a` name a question of the
 * draft and one of its options; `form` asks for the form of the verb. Who clicked is never in it.
 */
export interface Click {
  readonly do: string;
  readonly id: string;
  readonly v: number;
  readonly q?: string | undefined;
  readonly a?: string | undefined;
  readonly form?: boolean | undefined;
}

/** Reads the command out of a click and the inputs that came with it; null where they make none. */
export type ClickReader = (click: Click, answers: RawAnswers) => Command | null;

/** Readers by the verbs that they read. */
export type ClickReaders = Readonly<Record<string, ClickReader>>;

/** What was chosen in the input of a list; the id of the button itself where nothing was. */
export function chosenOr(id: string, chosen: RawAnswers[string] | undefined): string {
  return typeof chosen === 'string' && chosen !== '' ? chosen : id;
}
