import type { OpenDirectory } from '../../src/domain/organisation/openDirectory.ts';
import { placeIn } from '../../src/domain/organisation/placeIn.ts';

const read = new WeakMap<OpenDirectory, Map<string, ReturnType<typeof placeIn>>>();

/** The place that a text names, looked for once: the same few texts are read again and again. */
export function placeRead(dir: OpenDirectory, text: string): ReturnType<typeof placeIn> {
  const known = read.get(dir) ?? new Map<string, ReturnType<typeof placeIn>>();
  read.set(dir, known);
  const found = known.has(text) ? (known.get(text) ?? null) : placeIn(dir, text);
  known.set(text, found);
  return found;
}
