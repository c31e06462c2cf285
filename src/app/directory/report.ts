import { compareDirectories, unitsWithoutLineManager } from '../../domain/organisation/changes.ts';
import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { UnitId } from '../../domain/organisation/types.ts';
import { roleOf } from '../../domain/responsibility/roles.ts';
import type { Day } from '../../domain/time.ts';
import { hasLeft } from '../accounts.ts';
import type { ChangePart, LeftLine, NamedLine, OrphanLine } from '../messages.ts';
import { unitNames } from '../people.ts';
import type { Stored } from '../store.ts';
import type { SettingsNews } from '../year/settings/setAside.ts';
import { managerOf } from './left.ts';

/** Most lines of one kind of change. */
const mostLines = 12;

/** Two versions of the directory and the day that they are compared on, with the cases that are open then. */
export interface Replacement {
  readonly before: OpenDirectory;
  readonly after: OpenDirectory;
  readonly day: Day;
  readonly cases: readonly Stored<'case'>[];
  /** What it does to the settings of the HSE year. */
  readonly year: Pick<SettingsNews, 'fresh' | 'back'>;
}

/** What changed, what needs doing first; only kinds of which there are some. */
export function changeParts(replacement: Replacement): readonly ChangePart[] {
  const { before, after, day, cases, year } = replacement;
  const changes = compareDirectories(before, after, day);
  const vacant = changes.vacated.map(({ role, unit, people }) => ({
    role: roleOf(role).names,
    unit: unitNames(after, unit),
    was: people.map((person) => nameIn(before, person)),
  }));
  const managers = changes.lineManagers.map(({ unit, from, to }) => ({
    unit: unitNames(after, unit),
    from: from && nameIn(before, from),
    to: to && nameIn(after, to),
  }));
  const parts: readonly ChangePart[] = [
    part('orphans', orphans(after, cases, day)),
    part('left', leftLines(replacement, changes)),
    { code: 'reporters', total: reportersGone(replacement), lines: [] },
    ...standingParts(after, day),
    part('vacant', vacant),
    part('year-aside', year.fresh),
    part('year-back', year.back),
    part('line-managers', managers),
    part('units-added', named(changes.units.added, unitLine(after))),
    part('units-gone', named(changes.units.gone, unitLine(before))),
    part('people-added', named(changes.people.added, personLine(after))),
    part('people-gone', named(changes.people.gone, personLine(before))),
    part('places-added', named(changes.places.added, placeLine(after))),
    part('places-gone', named(changes.places.gone, placeLine(before))),
  ];
  return parts.filter(({ total }) => total > 0);
}

/** What is wanting in a directory by itself, whatever was before it. */
export function standingParts(dir: OpenDirectory, day: Day): readonly ChangePart[] {
  const without = unitsWithoutLineManager(dir, day);
  return without.length === 0 ? [] : [part('no-manager', named(without, unitLine(dir)))];
}

function part<Code extends string, Line>(code: Code, all: readonly Line[]) {
  return { code, total: all.length, lines: all.slice(0, mostLines) };
}

/** Lines of ids; only those that are shown are made. */
function named(ids: readonly string[], lineOf: (id: string) => NamedLine): readonly NamedLine[] {
  return ids.map((id, index) => (index < mostLines ? lineOf(id) : { name: { nb: id, en: id }, of: null }));
}

function unitLine(dir: OpenDirectory): (unit: UnitId) => NamedLine {
  return (unit) => {
    const parent = dir.units.get(unit)?.parent ?? null;
    return { name: unitNames(dir, unit), of: parent === null ? null : unitNames(dir, parent) };
  };
}

function personLine(dir: OpenDirectory): (person: string) => NamedLine {
  return (id) => {
    const name = nameIn(dir, id);
    const unit = dir.people.get(id)?.unit;
    return { name: { nb: name, en: name }, of: unit === undefined ? null : unitNames(dir, unit) };
  };
}

function placeLine(dir: OpenDirectory): (place: string) => NamedLine {
  return (id) => {
    const place = dir.places.get(id);
    if (place === undefined) return { name: { nb: id, en: id }, of: null };
    const of = place.room === null ? null : { nb: place.room, en: place.room };
    return { name: place.names, of };
  };
}

function orphans(dir: OpenDirectory, cases: Replacement['cases'], day: Day): readonly OrphanLine[] {
  return cases
    .filter(({ doc: { handler } }) => hasLeft(dir, handler.person))
    .map((known) => {
      const manager = managerOf(dir, known, day);
      const { number, unit } = known.doc;
      return { number, unit: unitNames(dir, unit), manager: manager && nameIn(dir, manager) };
    });
}

function leftLines(
  { before, cases }: Replacement,
  { people, leftDelegations }: ReturnType<typeof compareDirectories>,
): readonly LeftLine[] {
  const papers = new Map(leftDelegations.map((each) => [each.person, each]));
  const handling = Map.groupBy(cases, ({ doc }) => doc.handler.person);
  return people.gone
    .map((person) => ({
      person: nameIn(before, person),
      handled: handling.get(person)?.length ?? 0,
      asked: cases.filter(({ doc }) => doc.consulted.includes(person)).length,
      given: papers.get(person)?.given ?? 0,
      held: papers.get(person)?.held ?? 0,
    }))
    .filter(({ handled, asked, given, held }) => handled + asked + given + held > 0);
}

/** Open cases that somebody reported who is gone. Of whoever reported in confidence nothing is said, not even by a number. */
function reportersGone({ before, after, cases }: Replacement): number {
  return cases.filter(
    ({ doc: { reporter, confidential } }) =>
      before.people.has(reporter) && hasLeft(after, reporter) && !confidential.includes(reporter),
  ).length;
}

function nameIn(dir: OpenDirectory, person: string): string {
  return dir.people.get(person)?.name ?? person;
}
