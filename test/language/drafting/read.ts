import { readByTables } from '../../../src/language/drafting/byTables.ts';
import type { ReportReading } from '../../../src/language/drafting/types.ts';
import { sample } from '../understanding/directory.ts';

/** Friday 20 November 2026, 10:15 in Oslo. */
export const now = '2026-11-20T09:15:00.000Z';

/** What the tables of words read a text as when somebody at the Department of Electronic Systems writes it. */
export function read(
  text: string,
  { asker = 'jonas-weidenhauer', at = now }: { asker?: string | null; at?: string } = {},
): ReportReading {
  return readByTables({ text, asker, now: at }, sample).reading;
}
