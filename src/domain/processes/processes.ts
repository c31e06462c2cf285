import { buildingsProcesses } from './table/buildings.ts';
import { findingProcesses } from './table/finding.ts';
import { laboratoriesProcesses } from './table/laboratories.ts';
import { leadingProcesses } from './table/leading.ts';
import { meetingsProcesses } from './table/meetings.ts';
import { peopleProcesses } from './table/people.ts';
import { reportingProcesses } from './table/reporting.ts';
import type { ProcessEntry } from './table/shape.ts';
import { steeringProcesses } from './table/steering.ts';

export type { Basis, ChecklistItem, ProcessEntry } from './table/shape.ts';

const entries = {
  ...steeringProcesses,
  ...findingProcesses,
  ...leadingProcesses,
  ...peopleProcesses,
  ...reportingProcesses,
  ...laboratoriesProcesses,
  ...buildingsProcesses,
  ...meetingsProcesses,
} as const;

/** The id of a duty of the HSE year. */
export type ProcessId = keyof typeof entries;

/** A duty of the HSE year: what it is, for whom, when, and who answers for it. */
export interface Process extends ProcessEntry {
  readonly id: ProcessId;
}

const table: Readonly<Record<ProcessId, ProcessEntry>> = entries;

/** True when `id` is one of the duties. */
export function isProcessId(id: string): id is ProcessId {
  return Object.hasOwn(entries, id);
}

/** Every duty, in the order of the tables. */
export const processes: readonly Process[] = Object.keys(entries)
  .filter(isProcessId)
  .map((id) => ({ ...table[id], id }));

const byId: ReadonlyMap<ProcessId, Process> = new Map(processes.map((process) => [process.id, process]));

/** The duty with the id. */
export function processOf(id: ProcessId): Process {
  return byId.get(id) ?? { ...table[id], id };
}
