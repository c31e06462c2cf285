import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { PlaceId } from '../../domain/organisation/types.ts';
import { toldOf } from './told.ts';
import type { Idea } from './vocabulary/ideas.ts';

const known = new WeakMap<OpenDirectory, Map<PlaceId, ReadonlySet<Idea>>>();

/** What the names of a place speak of, in either language: in "Laserlab" it is light, on whatever door its number stands. */
export function ideasAt(dir: OpenDirectory, place: PlaceId | null): ReadonlySet<Idea> {
  const there = place === null ? undefined : dir.places.get(place);
  if (there === undefined) return new Set();
  const of = known.get(dir) ?? new Map<PlaceId, ReadonlySet<Idea>>();
  known.set(dir, of);
  const before = of.get(there.id);
  if (before !== undefined) return before;
  const ideas = new Set([there.names.nb, there.names.en].flatMap((name) => [...toldOf(name).hits.keys()]));
  of.set(there.id, ideas);
  return ideas;
}
