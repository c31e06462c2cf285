import { z } from 'zod';
import { aggregateOf, type RecordName, type RecordOf } from '../app/records.ts';
import { withDefaults } from '../app/recordTypes.ts';
import type { Fact } from '../domain/facts.ts';
import { isKindName, type Kept, recordKey } from './kinds.ts';

/**
 * Records that are kept together with the facts of their streams. Never changed, only replaced: whoever holds one sees
 * one committed state. `through` is the last batch of the journal that is in it; `size` its rough size in characters.
 */
export interface Aggregate {
  readonly id: string;
  readonly through: number;
  readonly records: ReadonlyMap<string, Kept>;
  readonly streams: ReadonlyMap<string, readonly Fact[]>;
  readonly size: number;
}

/** A record put as a version, or (with `doc: null`) deleted at it. */
export interface Put {
  readonly name: RecordName;
  readonly id: string;
  readonly version: number;
  readonly doc: RecordOf<RecordName> | null;
}

/** What one sync of the journal makes durable: accepted changes, one behind the other. `on` is the day of the events. */
export interface Batch {
  readonly seq: number;
  readonly on: string;
  readonly events: readonly string[];
  readonly writes: readonly Put[];
  readonly facts: readonly Fact[];
}

// The insides of documents and facts are proved by the checksum around them, so only the outline is looked at.
const nameShape = z.custom<RecordName>(isKindName);
const docShape = z.custom<RecordOf<RecordName>>(isObject);
const factShape = z.custom<Fact>((value) => isObject(value) && 'stream' in value && 'seq' in value);
const version = z.int().positive();
const fileShape = z.object({
  id: z.string(),
  through: z.int().nonnegative(),
  records: z.array(z.object({ name: nameShape, id: z.string(), version, doc: docShape })),
  facts: z.array(factShape),
});
const batchShape = z.object({
  seq: z.int().positive(),
  on: z.string(),
  events: z.array(z.string()),
  writes: z.array(z.object({ name: nameShape, id: z.string(), version, doc: docShape.nullable() })),
  facts: z.array(factShape),
});

/** What stands in the file of an aggregate. */
export type AggregateFile = z.infer<typeof fileShape>;

export const parseAggregateFile = (value: unknown): AggregateFile => fileShape.parse(value);
export const parseBatch = (value: unknown): Batch => batchShape.parse(value);

export function emptyAggregate(id: string): Aggregate {
  return { id, through: 0, records: new Map(), streams: new Map(), size: 0 };
}

/** True when nothing is left that a file would have to keep. */
export function isEmpty({ records, streams }: Aggregate): boolean {
  return records.size === 0 && streams.size === 0;
}

export function toFile({ id, through, records, streams }: Aggregate): AggregateFile {
  return { id, through, records: [...records.values()], facts: [...streams.values()].flat() };
}

export function fromFile({ id, through, records, facts }: AggregateFile, size: number): Aggregate {
  return {
    id,
    through,
    records: new Map(records.map((kept) => [recordKey(kept.name, kept.id), current(kept)])),
    streams: withFacts(new Map(), facts),
    size,
  };
}

/** A record as its kind is now, also when it was written before some of its fields were there. */
function current(kept: Kept): Kept {
  return { ...kept, doc: withDefaults(kept.name, kept.doc) };
}

/** The changes of one aggregate. */
export interface Part {
  readonly writes: readonly Put[];
  readonly facts: readonly Fact[];
}

/** The aggregate after these changes, which must all be its own. */
export function changed(
  before: Aggregate,
  through: number,
  { writes, facts }: Part,
  size: number,
): Aggregate {
  const records = new Map(before.records);
  for (const { name, id, version, doc } of writes) {
    if (doc === null) records.delete(recordKey(name, id));
    else records.set(recordKey(name, id), current({ name, id, version, doc }));
  }
  const streams = facts.length > 0 ? withFacts(before.streams, facts) : before.streams;
  return { id: before.id, through, records, streams, size: before.size + size };
}

/** Changes in order, by the aggregates that they belong to. */
export function byAggregate(writes: readonly Put[], facts: readonly Fact[]): ReadonlyMap<string, Part> {
  const parts = new Map<string, { writes: Put[]; facts: Fact[] }>();
  const part = (id: string) => {
    const found = parts.get(id) ?? { writes: [], facts: [] };
    parts.set(id, found);
    return found;
  };
  for (const write of writes) part(aggregateOf(write.id)).writes.push(write);
  for (const fact of facts) part(aggregateOf(fact.stream)).facts.push(fact);
  return parts;
}

function withFacts(before: Aggregate['streams'], facts: readonly Fact[]): Aggregate['streams'] {
  const streams = new Map(before);
  for (const [stream, added] of Map.groupBy(facts, (fact) => fact.stream))
    streams.set(stream, [...(streams.get(stream) ?? []), ...added]);
  return streams;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
