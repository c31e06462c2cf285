import type { Delegation } from '../../domain/delegations/delegation.ts';
import {
  asDirectoryDelegations,
  entriesForTopic,
  withDelegations,
} from '../../domain/delegations/intoAnswers.ts';
import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { Delegation as Entry } from '../../domain/organisation/types.ts';
import type { TopicId } from '../../domain/responsibility/topics.ts';

/** What a combined directory was made of. */
interface Layers {
  readonly base: OpenDirectory;
  readonly signed: readonly Delegation[];
  readonly entries: readonly Entry[];
  readonly byTopic: Map<TopicId, OpenDirectory>;
}

const layers = new WeakMap<OpenDirectory, Layers>();

/** The directory with the delegations signed here among its own. `base` is the directory as imported. */
export function combine(base: OpenDirectory, signed: readonly Delegation[]): OpenDirectory {
  const entries = asDirectoryDelegations(signed, base);
  const combined = withDelegations(base, entries);
  layers.set(combined, { base, signed, entries, byTopic: new Map() });
  return combined;
}

/**
 * The directory as a matter is answered from: without delegations of other tasks of the same role. A directory that was
 * not combined is given back as it is.
 */
export function directoryFor(dir: OpenDirectory, topic: TopicId): OpenDirectory {
  const made = layers.get(dir);
  if (made === undefined) return dir;
  const known = made.byTopic.get(topic);
  if (known !== undefined) return known;
  const entries = entriesForTopic(made.entries, topic);
  const fitting = entries.length === made.entries.length ? dir : withDelegations(made.base, entries);
  made.byTopic.set(topic, fitting);
  return fitting;
}

/** The delegations signed here that a combined directory holds; none for any other directory. */
export function signedIn(dir: OpenDirectory): readonly Delegation[] {
  return layers.get(dir)?.signed ?? [];
}
