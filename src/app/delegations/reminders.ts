import type { Due } from '../../domain/delegations/due.ts';
import type { Core } from '../context.ts';
import { keyOf } from '../outcome.ts';
import type { Write } from '../store.ts';

/** The id of the mark that something due was done: its natural key, in the aggregate of what it is about. */
export function markOf(id: string, key: string): string {
  return `${id}.due-${keyOf(key.slice(id.length + 1))}`;
}

/** Marks something due as done. Nobody else can mark the same. */
export function marked({ clock }: Core, id: string, { key, step, on }: Due): Write {
  return { name: 'reminder', id: markOf(id, key), doc: { step, on, at: clock.now() }, expected: 'new' };
}

/** True when it was done before. */
export async function isMarked({ store }: Core, id: string, { key }: Due): Promise<boolean> {
  return (await store.read('reminder', markOf(id, key))) !== null;
}
