import type { EmbeddedStore } from '../../src/store/embedded.ts';
import type { MemoryData } from '../fakes/memoryStore.ts';

/** Everything that a store keeps, as text that can be compared. */
export async function dumpOf(store: EmbeddedStore): Promise<string> {
  const lines: string[] = [];
  for await (const { records, streams } of store.aggregates()) {
    for (const { name, id, version, doc } of records.values())
      lines.push(`${name} ${id} ${version} ${JSON.stringify(doc)}`);
    for (const facts of streams.values())
      for (const fact of facts) lines.push(`fact ${JSON.stringify(fact)}`);
  }
  return lines.sort().join('\n');
}

/** The same of the store in memory. */
export function dumpOfData({ rows, streams }: MemoryData): string {
  const lines: string[] = [];
  for (const { name, id, version, json } of rows.values())
    if (json !== null) lines.push(`${name} ${id} ${version} ${json}`);
  for (const facts of streams.values()) for (const fact of facts) lines.push(`fact ${fact}`);
  return lines.sort().join('\n');
}
