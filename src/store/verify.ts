import { type ChainFault, type ChainHead, type Fact, verifyChain } from '../domain/facts.ts';
import type { Aggregate } from './aggregate.ts';

/** A chain that is not as it was written. */
export interface BrokenStream extends ChainFault {
  readonly stream: string;
}

/**
 * What was found. `unanchored` streams have no record that keeps their head (their record was deleted), so it cannot be told
 * whether their end was cut.
 */
export interface Verification {
  readonly streams: number;
  readonly facts: number;
  readonly unanchored: number;
  readonly broken: readonly BrokenStream[];
}

/** Checks the chain of facts of every stream against the head that the record with the stream's id keeps. */
export async function verifyChains(aggregates: AsyncIterable<Aggregate>): Promise<Verification> {
  const broken: BrokenStream[] = [];
  let streams = 0;
  let facts = 0;
  let unanchored = 0;
  for await (const aggregate of aggregates) {
    const heads = headsIn(aggregate);
    for (const stream of new Set([...aggregate.streams.keys(), ...heads.keys()])) {
      const chain = aggregate.streams.get(stream) ?? [];
      const head = heads.get(stream);
      const fault = verifyChain(chain, head ?? endOf(chain));
      if (fault) broken.push({ stream, ...fault });
      if (!head) unanchored++;
      streams++;
      facts += chain.length;
    }
  }
  return { streams, facts, unanchored, broken };
}

function headsIn({ records }: Aggregate): ReadonlyMap<string, ChainHead> {
  const heads = new Map<string, ChainHead>();
  for (const { id, doc } of records.values()) if ('chain' in doc) heads.set(id, doc.chain);
  return heads;
}

function endOf(chain: readonly Fact[]): ChainHead {
  const last = chain.at(-1);
  return { seq: last?.seq ?? 0, hash: last?.hash ?? '' };
}
