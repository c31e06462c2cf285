import { isLineRole, roleOf } from '../responsibility/roles.ts';
import { lineAppointmentOf } from '../responsibility/tenures.ts';
import type { Day } from '../time.ts';
import { openDirectory } from './openDirectory.ts';
import type { Problem, ProblemDetails } from './problems.ts';
import { nearest } from './spelling.ts';
import type { Absence, Appointment, Delegation, Directory, Platform, Unit } from './types.ts';

/** An entry with the place it was read at: "appointments[12] (a-rector)". */
export interface Read<T> {
  readonly at: string;
  readonly entry: T;
}

/** Every well-shaped entry of a directory with its place. */
export type ReadDirectory = {
  readonly [Section in Exclude<keyof Directory, 'organisation'>]: readonly Read<Directory[Section][number]>[];
};

/** The ids that the file gives, those of ill-shaped entries included, so that one slip is reported once. */
export interface KnownIds {
  readonly unit: ReadonlySet<string>;
  readonly person: ReadonlySet<string>;
  readonly campus: ReadonlySet<string>;
}

/** Everything that does not hold together between well-shaped entries. */
export function integrityProblems(read: ReadDirectory, known: KnownIds): readonly Problem[] {
  return [
    ...unknownReferences(read, known),
    ...duplicates(read),
    ...treeProblems(read.units),
    ...read.appointments.flatMap(({ at, entry }) => reversed(at, entry.from, entry.to)),
    ...read.delegations.flatMap(({ at, entry }) => reversed(at, entry.validFrom, entry.validTo)),
    ...read.absences.flatMap(({ at, entry }) => reversed(at, entry.from, entry.to)),
    ...read.appointments.flatMap(ownSubstitute),
    ...read.delegations.flatMap(ownDelegate),
    ...twoLineManagers(read.appointments),
    ...read.channels.flatMap(({ at, entry }) => channelProblems(at, entry.platform, entry.id)),
  ];
}

/** What a sound directory states without effect; no reason to refuse it. */
export function integrityWarnings(directory: Directory): readonly Problem[] {
  const dir = openDirectory(directory);
  const roles = directory.appointments.flatMap(({ id, role }, index): Problem[] => {
    const { status, supersededBy } = roleOf(role);
    if (status !== 'superseded') return [];
    const at = `appointments[${index}] (${id})`;
    return [{ code: 'superseded-role', at, details: { role, successors: supersededBy ?? [] } }];
  });
  const delegations = directory.delegations.flatMap(
    ({ id, from, unit, validFrom, status }, index): Problem[] => {
      const lineManager = lineAppointmentOf(dir, unit, validFrom)?.person ?? '';
      if (status !== 'active' || lineManager === from) return [];
      const details = { from, unit, validFrom, lineManager };
      return [{ code: 'delegation-without-effect', at: `delegations[${index}] (${id})`, details }];
    },
  );
  return [...roles, ...delegations];
}

/** For so many unknown references what was meant is looked for; a list that was lost would make thousands of them. */
const mostSuggestions = 100;

type Kind = ProblemDetails['unknown-reference']['kind'];
type Reference = readonly [field: string, kind: Kind, value: string | null];

function unknownReferences(read: ReadDirectory, known: KnownIds): readonly Problem[] {
  let suggested = 0;
  const suggestions = (kind: Kind, value: string) =>
    suggested++ < mostSuggestions ? nearest(value, known[kind]) : [];
  const check = <T>(entries: readonly Read<T>[], referencesOf: (entry: T) => readonly Reference[]) =>
    entries.flatMap(({ at, entry }) =>
      referencesOf(entry).flatMap(([field, kind, value]): Problem[] => {
        if (value === null || known[kind].has(value)) return [];
        const details = { field, kind, value, nearest: suggestions(kind, value) };
        return [{ code: 'unknown-reference', at, details }];
      }),
    );
  return [
    ...check(read.units, ({ parent }) => [['parent', 'unit', parent]]),
    ...check(read.people, ({ unit }) => [['unit', 'unit', unit]]),
    ...check(read.appointments, ({ person, unit, substitute }) => [
      ['person', 'person', person],
      ['unit', 'unit', unit],
      ['substitute', 'person', substitute],
    ]),
    ...check(read.delegations, ({ from, to, unit }) => [
      ['from', 'person', from],
      ['to', 'person', to],
      ['unit', 'unit', unit],
    ]),
    ...check(read.absences, ({ person }) => [['person', 'person', person]]),
    ...check(read.places, ({ unit, campus }) => [
      ['unit', 'unit', unit],
      ['campus', 'campus', campus],
    ]),
    ...check(read.channels, ({ unit }) => [['unit', 'unit', unit]]),
  ];
}

function duplicates(read: ReadDirectory): readonly Problem[] {
  return [
    ...repeated(read.people, 'email', (entry) => entry.email.toLowerCase()),
    ...repeated(read.channels, 'id', (entry) => `${entry.platform}:${entry.id}`),
  ];
}

/** Entries whose `field` an earlier entry has already. */
export function repeated<T>(
  entries: readonly Read<T>[],
  field: string,
  keyOf: (entry: T) => string,
): readonly Problem[] {
  const firsts = new Map<string, string>();
  return entries.flatMap(({ at, entry }): Problem[] => {
    const value = keyOf(entry);
    const first = firsts.get(value);
    if (first === undefined) {
      firsts.set(value, at);
      return [];
    }
    return [{ code: 'duplicate-id', at, details: { field, value, first } }];
  });
}

function treeProblems(units: readonly Read<Unit>[]): readonly Problem[] {
  if (units.length === 0) return [];
  const roots = units.filter(({ entry }) => entry.parent === null).map(({ entry }) => entry.id);
  const rootProblems: readonly Problem[] =
    roots.length === 0
      ? [{ code: 'no-root', at: 'units', details: {} }]
      : roots.length > 1
        ? [{ code: 'several-roots', at: 'units', details: { units: roots } }]
        : [];
  return [...rootProblems, ...cycles(units)];
}

/** Each ring of parents once, named at the unit of the ring that comes first in the file. */
function cycles(units: readonly Read<Unit>[]): readonly Problem[] {
  const parents = new Map(units.map(({ entry }) => [entry.id, entry.parent]));
  const reported = new Set<string>();
  return units.flatMap(({ at, entry }): Problem[] => {
    const ring = [entry.id];
    let next = parents.get(entry.id) ?? null;
    while (next !== null && !ring.includes(next)) {
      ring.push(next);
      next = parents.get(next) ?? null;
    }
    if (next !== entry.id || reported.has(entry.id)) return [];
    for (const id of ring) reported.add(id);
    return [{ code: 'parent-cycle', at, details: { units: ring } }];
  });
}

function reversed(at: string, from: Day, to: Day | null): readonly Problem[] {
  return to !== null && to < from ? [{ code: 'dates-reversed', at, details: { from, to } }] : [];
}

function ownSubstitute({ at, entry }: Read<Appointment>): readonly Problem[] {
  const { person, substitute } = entry;
  return person === substitute ? [{ code: 'own-substitute', at, details: { person } }] : [];
}

function ownDelegate({ at, entry }: Read<Delegation>): readonly Problem[] {
  return entry.from === entry.to ? [{ code: 'own-delegate', at, details: { person: entry.from } }] : [];
}

/** A unit has one line manager on any day: appointments in line roles at a unit must not overlap. */
function twoLineManagers(appointments: readonly Read<Appointment>[]): readonly Problem[] {
  const inLine = appointments.filter(({ entry }) => isLineRole(entry.role));
  const byUnit = Map.groupBy(inLine, ({ entry }) => entry.unit);
  return [...byUnit.values()].flatMap((held) =>
    held.flatMap(({ at, entry }, index) =>
      held.slice(0, index).flatMap((earlier): Problem[] => {
        const days = overlap(entry, earlier.entry);
        if (days === null) return [];
        const details = { unit: entry.unit, other: earlier.at, from: days.from, to: days.to ?? '' };
        return [{ code: 'two-line-managers', at, details } as const];
      }),
    ),
  );
}

function overlap(
  a: Pick<Absence, 'from'> & { readonly to: Day | null },
  b: Pick<Absence, 'from'> & { readonly to: Day | null },
): { from: Day; to: Day | null } | null {
  const from = [a.from, b.from].sort()[1] ?? a.from;
  const ends = [a.to, b.to].filter((to) => to !== null).sort();
  const to = ends[0] ?? null;
  return to !== null && to < from ? null : { from, to };
}

/** What each platform's channel ids look like, with an example for the message. */
const channelIds: Readonly<Record<Platform, { readonly shape: RegExp; readonly example: string }>> = {
  slack: { shape: /^[CG][A-Z0-9]{8,}$/, example: 'C012AB3CD4E' },
  teams: { shape: /^19:[^@\s]+@thread\.(tacv2|v2|skype)$/, example: '19:0123456789abcdef@thread.tacv2' },
};

function channelProblems(at: string, platform: Platform, value: string): readonly Problem[] {
  const { shape, example } = channelIds[platform];
  return shape.test(value) ? [] : [{ code: 'bad-channel-id', at, details: { platform, value, example } }];
}
