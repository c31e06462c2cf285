import { createHash } from 'node:crypto';
import type { Instant } from './time.ts';

/** What a fact may carry: codes, days, numbers and references. Never a person's words, name or health. */
export type FactData = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/**
 * Something that happened, as a use case states it. `by` and other people are named by their alias in the stream
 * ("p1"), which only the erasable party list beside the chain resolves to a person.
 */
export interface NewFact {
  readonly type: string;
  readonly at: Instant;
  readonly by: string;
  readonly data: FactData;
}

/** A fact in its place in the chain of its stream. `seq` counts from 1; `previous` is '' for the first. */
export interface Fact extends NewFact {
  readonly stream: string;
  readonly seq: number;
  readonly previous: string;
  readonly hash: string;
}

/** The end of a chain: what the next fact must follow. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

export const emptyChain: ChainHead = { seq: 0, hash: '' };

/** Links new facts to the end of a stream's chain, in order. */
export function chainFacts(
  stream: string,
  head: ChainHead,
  facts: readonly NewFact[],
): { facts: readonly Fact[]; head: ChainHead } {
  const chained: Fact[] = [];
  let end = head;
  for (const { type, at, by, data } of facts) {
    const unsealed = { stream, seq: end.seq + 1, type, at, by, data, previous: end.hash };
    const fact = { ...unsealed, hash: hashOf(unsealed) };
    chained.push(fact);
    end = { seq: fact.seq, hash: fact.hash };
  }
  return { facts: chained, head: end };
}

/** What is wrong with a chain, and at which place: a fact changed, dropped, swapped or inserted, or the tail cut. */
export interface ChainFault {
  readonly code: 'altered' | 'out-of-order' | 'cut';
  readonly seq: number;
}

/**
 * Checks a whole stream, first fact first, against the head that is kept beside it. Gives the first fault, or null
 * when every fact is as it was written.
 */
export function verifyChain(facts: readonly Fact[], head: ChainHead): ChainFault | null {
  let end = emptyChain;
  for (const fact of facts) {
    if (fact.seq !== end.seq + 1 || fact.previous !== end.hash)
      return { code: 'out-of-order', seq: end.seq + 1 };
    const { hash, ...unsealed } = fact;
    if (hashOf(unsealed) !== hash) return { code: 'altered', seq: fact.seq };
    end = { seq: fact.seq, hash };
  }
  return end.seq === head.seq && end.hash === head.hash ? null : { code: 'cut', seq: end.seq };
}

/**
 * A digest of a person's words that can stand in the chain: without the salt, which is erased with the words, it says
 * nothing about them.
 */
export function digestOf(salt: string, words: string): string {
  return createHash('sha256').update(salt).update('\n').update(words).digest('hex');
}

function hashOf(fact: Omit<Fact, 'hash'>): string {
  return createHash('sha256').update(canonical(fact)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}
