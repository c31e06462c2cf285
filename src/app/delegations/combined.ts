import type { Delegation } from '../../domain/delegations/delegation.ts';
import type { PaperOf, SignedElsewhere } from '../../domain/delegations/elsewhere/paper.ts';
import {
  asDirectoryDelegations,
  entriesForTopic,
  withClosed,
  withDelegations,
} from '../../domain/delegations/intoAnswers.ts';
import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { DelegationId, Delegation as Entry } from '../../domain/organisation/types.ts';
import type { TopicId } from '../../domain/responsibility/topics.ts';

/** What a combined directory was made of. */
interface Layers {
  /** The directory as imported, with what was ended here counting no longer. */
  readonly base: OpenDirectory;
  readonly signed: readonly Delegation[];
  readonly entries: readonly Entry[];
  readonly papers: ReadonlyMap<DelegationId, SignedElsewhere>;
  readonly byTopic: Map<TopicId, OpenDirectory>;
}

const layers = new WeakMap<OpenDirectory, Layers>();

/**
 * The directory with the delegations signed here among its own, and with what was done here with its own. `imported` is the
 * directory as its file has it.
 */
export function combine(
  imported: OpenDirectory,
  signed: readonly Delegation[],
  papers: readonly SignedElsewhere[],
): OpenDirectory {
  const base = withClosed(imported, papers);
  const entries = asDirectoryDelegations(signed, base);
  const combined = withDelegations(base, entries);
  const byReference = new Map(papers.map((paper) => [paper.entry.id, paper]));
  layers.set(combined, { base, signed, entries, papers: byReference, byTopic: new Map() });
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

/** What is kept here of the directory's own delegations, by their reference; nothing for a directory that was not combined. */
export function papersIn(dir: OpenDirectory): PaperOf {
  const papers = layers.get(dir)?.papers;
  return (reference) => papers?.get(reference) ?? null;
}

/** All that is kept here of the directory's own delegations. */
export function allPapersIn(dir: OpenDirectory): readonly SignedElsewhere[] {
  return [...(layers.get(dir)?.papers.values() ?? [])];
}
