import type { z } from 'zod';
import { integrityProblems, integrityWarnings, type KnownIds, type Read, repeated } from './integrity.ts';
import type { Problem } from './problems.ts';
import { isRecord, shapeProblems, typeName, unknownKeys } from './shapeProblems.ts';
import { entryShapes, organisationShape, requiredSections, type Section, sections } from './shapes.ts';
import { nearest } from './spelling.ts';
import type { Directory, Organisation } from './types.ts';

/**
 * A directory that can be used, or everything that is wrong with it at once. Warnings tell what was left out or has no
 * effect and refuse nothing.
 */
export type DirectoryReading =
  | { readonly directory: Directory; readonly warnings: readonly Problem[] }
  | { readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] };

/**
 * Reads a directory from parsed JSON or YAML: first the shape of every entry, then whether the entries hold together.
 * `delegations`, `absences`, `places` and `channels` may be left out.
 */
export function readDirectory(raw: unknown): DirectoryReading {
  if (!isRecord(raw)) {
    const details = { field: '', expected: 'object', found: typeName(raw) };
    return { problems: [{ code: 'wrong-type', at: '', details }], warnings: [] };
  }
  const organisation = readOrganisation(raw.organisation);
  const lists = {
    units: readSection('units', entryShapes.units, raw),
    people: readSection('people', entryShapes.people, raw),
    appointments: readSection('appointments', entryShapes.appointments, raw),
    delegations: readSection('delegations', entryShapes.delegations, raw),
    absences: readSection('absences', entryShapes.absences, raw),
    places: readSection('places', entryShapes.places, raw),
    channels: readSection('channels', entryShapes.channels, raw),
  };
  const warnings = [
    ...unknownSections(raw),
    ...unknownKeys(organisationShape, raw.organisation, 'organisation'),
    ...sections.flatMap((section) => lists[section].warnings),
  ];
  const problems = [
    ...organisation.problems,
    ...sections.flatMap((section) => lists[section].problems),
    ...withOwnIds.flatMap((section) => repeated(withIds(raw, section), 'id', ({ id }) => id)),
    ...integrityProblems(
      {
        units: lists.units.read,
        people: lists.people.read,
        appointments: lists.appointments.read,
        delegations: lists.delegations.read,
        absences: lists.absences.read,
        places: lists.places.read,
        channels: lists.channels.read,
      },
      knownIds(raw),
    ),
  ];
  if (problems.length > 0 || organisation.entry === null) return { problems, warnings };
  const entriesOf = <T>({ read }: SectionReading<T>): readonly T[] => read.map(({ entry }) => entry);
  const directory: Directory = {
    organisation: organisation.entry,
    units: entriesOf(lists.units),
    people: entriesOf(lists.people),
    appointments: entriesOf(lists.appointments),
    delegations: entriesOf(lists.delegations),
    absences: entriesOf(lists.absences),
    places: entriesOf(lists.places),
    channels: entriesOf(lists.channels),
  };
  return { directory, warnings: [...warnings, ...integrityWarnings(directory)] };
}

interface SectionReading<T> {
  readonly read: readonly Read<T>[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

function readSection<T>(
  section: Section,
  shape: z.ZodType<T>,
  raw: Record<string, unknown>,
): SectionReading<T> {
  const found = raw[section];
  const read: Read<T>[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  if (found === undefined || found === null) {
    if (requiredSections.includes(section)) {
      problems.push({ code: 'missing-field', at: '', details: { field: section } });
    }
    return { read, problems, warnings };
  }
  if (!Array.isArray(found)) {
    const details = { field: section, expected: 'list', found: typeName(found) };
    return { read, problems: [{ code: 'wrong-type', at: '', details }], warnings };
  }
  for (const [index, entry] of found.entries()) {
    const at = placeOf(section, index, entry);
    const parsed = shape.safeParse(entry);
    if (parsed.success) read.push({ at, entry: parsed.data });
    else problems.push(...shapeProblems(parsed.error, entry, at));
    warnings.push(...unknownKeys(shape, entry, at));
  }
  return { read, problems, warnings };
}

function readOrganisation(raw: unknown): {
  readonly entry: Organisation | null;
  readonly problems: readonly Problem[];
} {
  if (raw === undefined) {
    return { entry: null, problems: [{ code: 'missing-field', at: '', details: { field: 'organisation' } }] };
  }
  const parsed = organisationShape.safeParse(raw);
  const repeats = (['emergency', 'doors'] as const).flatMap((list) =>
    repeated(withIds(raw, list, 'organisation.'), 'id', ({ id }) => id),
  );
  if (parsed.success) return { entry: parsed.data, problems: repeats };
  return { entry: null, problems: [...shapeProblems(parsed.error, raw, 'organisation'), ...repeats] };
}

/** The lists whose entries have ids of their own. */
const withOwnIds = ['units', 'people', 'appointments', 'delegations', 'places'] as const satisfies Section[];

/** The entries of a list that have an id, whatever else is wrong with them. */
function withIds(holder: unknown, list: string, above = ''): readonly Read<{ readonly id: string }>[] {
  const entries = isRecord(holder) ? holder[list] : undefined;
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown, index) => {
    if (!isRecord(entry) || typeof entry.id !== 'string') return [];
    return [{ at: placeOf(`${above}${list}`, index, entry), entry: { id: entry.id } }];
  });
}

function unknownSections(raw: Record<string, unknown>): readonly Problem[] {
  const known = ['organisation', ...sections];
  return Object.keys(raw)
    .filter((key) => !known.includes(key))
    .map((key) => ({ code: 'unknown-key', at: '', details: { key, nearest: nearest(key, known) } }));
}

/** "appointments[12] (a-rector)"; an absence is named by its person, a channel by its unit. */
function placeOf(section: string, index: number, entry: unknown): string {
  const name = isRecord(entry) ? (entry.id ?? entry.person ?? entry.unit) : undefined;
  const place = `${section}[${index}]`;
  return typeof name === 'string' ? `${place} (${name})` : place;
}

function knownIds(raw: Record<string, unknown>): KnownIds {
  const values = (section: Section, key: string) => {
    const list = raw[section];
    if (!Array.isArray(list)) return [];
    return list
      .map((entry: unknown) => (isRecord(entry) ? entry[key] : undefined))
      .filter((value) => typeof value === 'string');
  };
  return {
    unit: new Set(values('units', 'id')),
    person: new Set(values('people', 'id')),
    campus: new Set(values('units', 'campus')),
  };
}
