import { isNowadays, readByTables, type TablesReading } from './byTables.ts';
import type { ReadReport, ReportReading } from './types.ts';
import { type Decided, weighed } from './weighed.ts';

/**
 * Reads a message as a report: where it belongs, what it tells of and what it says about persons. Tables of words read it first; what
 * they make of it is weighed together with its words by what the same words have meant in other reports. Of a text longer than
 * 2,000 letters the first 2,000 are read; persons are looked for beyond.
 */
export const readReport: ReadReport = (written, dir) => {
  const byTables = readByTables(written, dir);
  const decided = weighed(byTables);
  return { ...byTables.reading, ...decided, happenedOn: dayOf(byTables, decided) };
};

/** Danger that is going on is today; "today" in a wish is nowadays. */
function dayOf(
  { reading, toldOn, today }: TablesReading,
  { door, kind }: Decided,
): ReportReading['happenedOn'] {
  if (door === 'emergency') return toldOn ?? today;
  return kind === 'improvement' && isNowadays(reading) ? null : toldOn;
}
