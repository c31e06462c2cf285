import { aggregateOf, type RecordName, type RecordOf } from '../app/records.ts';
import type { Change, CommitOutcome, Expected } from '../app/store.ts';
import type { Fact } from '../domain/facts.ts';
import { type Aggregate, byAggregate, changed, type Put } from './aggregate.ts';
import { type Kept, numberOfRecord, type RecordNumber, recordKey } from './kinds.ts';

/** A change as it was when it was handed over: whatever its maker does with the objects afterwards. */
export interface Prepared {
  readonly event: string | null;
  readonly writes: readonly Asked[];
  readonly facts: readonly Fact[];
  /** Rough size in characters. */
  readonly size: number;
}

interface Asked {
  readonly name: RecordName;
  readonly id: string;
  readonly doc: RecordOf<RecordName> | null;
  readonly expected: Expected;
}

export function prepare({ event, writes, facts }: Change): Prepared {
  const json = JSON.stringify({ event: event?.key ?? null, writes, facts: facts ?? [] });
  return { ...JSON.parse(json), size: json.length };
}

/** The aggregates that a change reads and writes. */
export function touched({ writes, facts }: Prepared): readonly string[] {
  const ids = [...writes.map(({ id }) => id), ...facts.map(({ stream }) => stream)];
  return [...new Set(ids.map(aggregateOf))];
}

/** What is committed, as far as a change can run into it. */
export interface Committed {
  isHandled(event: string): boolean;
  aggregate(id: string): Aggregate;
  holder(number: RecordNumber): string | undefined;
  /** The version at which a record was deleted, when that is not long ago. */
  deletedAt(key: string): number;
}

/** Accepted changes, one behind the other, on top of what is committed. */
export class Verdicts {
  readonly #committed: Committed;
  readonly #seq: number;
  readonly aggregates = new Map<string, Aggregate>();
  readonly events = new Set<string>();
  readonly writes: Put[] = [];
  readonly facts: Fact[] = [];
  readonly #holders = new Map<string, string | null>();
  readonly #deleted = new Map<string, number>();

  constructor(committed: Committed, seq: number) {
    this.#committed = committed;
    this.#seq = seq;
  }

  /** True when nothing was accepted that must be kept. */
  get isEmpty(): boolean {
    return this.events.size + this.writes.length + this.facts.length === 0;
  }

  /** Judges a change; an accepted one is there for the next. */
  judge(change: Prepared): CommitOutcome {
    const { event } = change;
    if (event !== null && (this.events.has(event) || this.#committed.isHandled(event)))
      return { outcome: 'repeated' };
    const trial = new Trial(this.#view);
    const conflict = trial.write(change.writes) ?? this.#factConflict(change.facts);
    if (conflict) return { outcome: 'conflict', ...conflict };
    this.#accept(change, trial);
    return { outcome: 'committed' };
  }

  readonly #view: View = {
    record: (name, id) => this.#aggregate(aggregateOf(id)).records.get(recordKey(name, id)),
    holder: (number) => {
      const holder = this.#holders.get(numberKey(number));
      return holder === undefined ? this.#committed.holder(number) : (holder ?? undefined);
    },
    deletedAt: (key) => this.#deleted.get(key) ?? this.#committed.deletedAt(key),
  };

  #aggregate(id: string): Aggregate {
    return this.aggregates.get(id) ?? this.#committed.aggregate(id);
  }

  #factConflict(facts: readonly Fact[]): Conflict | null {
    for (const [stream, added] of Map.groupBy(facts, (fact) => fact.stream)) {
      const length = this.#aggregate(aggregateOf(stream)).streams.get(stream)?.length ?? 0;
      if (added.some(({ seq }, n) => seq !== length + n + 1)) return { name: 'fact', id: stream };
    }
    return null;
  }

  #accept({ event, facts, size }: Prepared, trial: Trial): void {
    for (const [id, part] of byAggregate(trial.puts, facts))
      this.aggregates.set(id, changed(this.#aggregate(id), this.#seq, part, size));
    for (const [key, holder] of trial.holders) this.#holders.set(key, holder);
    for (const [key, version] of trial.deleted) this.#deleted.set(key, version);
    if (event !== null) this.events.add(event);
    this.writes.push(...trial.puts);
    this.facts.push(...facts);
  }
}

interface Conflict {
  readonly name: RecordName | 'fact';
  readonly id: string;
}

interface View {
  record(name: RecordName, id: string): Kept | undefined;
  holder(number: RecordNumber): string | undefined;
  deletedAt(key: string): number;
}

/** The writes of one change, tried one behind the other without touching what lies below. */
class Trial {
  readonly #below: View;
  readonly puts: Put[] = [];
  readonly holders = new Map<string, string | null>();
  readonly deleted = new Map<string, number>();
  readonly #records = new Map<string, Kept | undefined>();

  constructor(below: View) {
    this.#below = below;
  }

  write(writes: readonly Asked[]): Conflict | null {
    for (const { name, id, doc, expected } of writes) {
      const key = recordKey(name, id);
      const before = this.#records.has(key) ? this.#records.get(key) : this.#below.record(name, id);
      const isMet =
        expected === 'any' || (expected === 'new' ? before === undefined : before?.version === expected);
      if (!isMet) return { name, id };
      if (doc === null && !before) continue;
      const last = before?.version ?? this.deleted.get(key) ?? this.#below.deletedAt(key);
      const version = doc === null ? last : last + 1;
      const after = doc === null ? undefined : { name, id, version, doc };
      if (!this.#renumber(key, before, after)) return { name, id };
      this.puts.push({ name, id, version, doc });
      this.#records.set(key, after);
      if (doc === null) this.deleted.set(key, version);
    }
    return null;
  }

  /** False when another record has the number that this one would carry. */
  #renumber(key: string, before: Kept | undefined, after: Kept | undefined): boolean {
    const [left, taken] = [numberOfRecord(before), numberOfRecord(after)];
    if (left) this.holders.set(numberKey(left), null);
    if (!taken) return true;
    const place = numberKey(taken);
    const holder = this.holders.has(place) ? this.holders.get(place) : this.#below.holder(taken);
    if (holder && holder !== key) return false;
    this.holders.set(place, key);
    return true;
  }
}

function numberKey({ series, value }: RecordNumber): string {
  return `${series} ${value}`;
}
