import { absenceOf, type OpenDirectory } from '../../organisation/openDirectory.ts';
import type { PersonId } from '../../organisation/types.ts';
import { addDays, type Day } from '../../time.ts';
import { isOver, type Occurrence } from '../occurrence/occurrence.ts';
import type { OccurrenceKey } from '../occurrences.ts';
import type { Bundle, DigestLine, PlanQuestion, StandIn, Target } from './types.ts';

/** How long something that is over is kept for somebody who has not come back yet, in days after it was due. */
const overFor = 60;

/** What others got in the place of people who are back today, with how it stands, by who is back. */
export function backFor(
  { wheel, state, units }: PlanQuestion,
  day: Day,
): ReadonlyMap<PersonId, readonly StandIn[]> {
  const asUnits = new Set(units);
  const back = state.standIns.filter(({ away, by, occurrence: key }) => {
    const occurrence = state.occurrences.get(key);
    if (occurrence === undefined || !asUnits.has(occurrence.unit)) return false;
    return isBack(wheel.dir, away, day) && !isTheirOwn(occurrence, { away, by });
  });
  return Map.groupBy(back, ({ away }) => away);
}

/** The line of a digest that tells somebody what became of it while they were away. */
export function backLine({ id, process, unit, dueOn, state }: Occurrence, by: PersonId): DigestLine {
  return { occurrence: id, process, unit, dueOn, state, missed: false, meanwhile: by };
}

/** What the next plan has to know: what stood before and has not been told yet, and what others get today. */
export function standInsAfter(
  { state, wheel }: PlanQuestion,
  bundles: readonly Bundle[],
  day: Day,
  hasDigest: (target: Target) => boolean,
): readonly StandIn[] {
  const told = toldToday(bundles.filter(({ target }) => hasDigest(target)));
  const stillKept = state.standIns.filter(
    (each) => isKept(wheel.dir, state.occurrences.get(each.occurrence), each, day) && !told.has(keyOf(each)),
  );
  const all = [...stillKept, ...bundles.flatMap(standInsOf)];
  return [...new Map(all.map((each) => [keyOf(each), each])).values()];
}

/** What was posted to somebody who acts for another. Helpers hear of it again in other ways. */
function standInsOf({ target, items, digest }: Bundle): readonly StandIn[] {
  const by = target.slice(target.indexOf(':') + 1);
  const posted = items.flatMap(({ as, subject, insteadOf }) =>
    as !== 'helper' && subject.kind === 'duty' ? [{ occurrence: subject.occurrence, insteadOf }] : [],
  );
  return [...posted, ...digest].flatMap(({ occurrence, insteadOf: away }) =>
    away === undefined ? [] : [{ away, by, occurrence }],
  );
}

function toldToday(bundles: readonly Bundle[]): ReadonlySet<string> {
  return new Set(
    bundles.flatMap(({ target, items, digest }) => {
      const posted = items.flatMap(({ subject }) => (subject.kind === 'duty' ? [subject.occurrence] : []));
      return [...posted, ...digest.map(({ occurrence }) => occurrence)].map((key) => `${key} ${target}`);
    }),
  );
}

function keyOf({ away, occurrence }: Pick<StandIn, 'away' | 'occurrence'>): string {
  const target: Target = `person:${away}`;
  return `${occurrence satisfies OccurrenceKey} ${target}`;
}

function isKept(
  dir: OpenDirectory,
  occurrence: Occurrence | undefined,
  { away, by }: StandIn,
  day: Day,
): boolean {
  if (occurrence === undefined || !dir.people.has(away)) return false;
  const isOld = isOver(occurrence) && occurrence.dueOn < addDays(day, -overFor);
  return !isOld && !(isBack(dir, away, day) && isTheirOwn(occurrence, { away, by }));
}

function isBack(dir: OpenDirectory, person: PersonId, day: Day): boolean {
  return dir.people.has(person) && absenceOf(dir, person, day) === null;
}

/** They have it themselves by now, or did it: that is no news to them. */
function isTheirOwn({ owner, deeds }: Occurrence, { away }: Pick<StandIn, 'away' | 'by'>): boolean {
  return owner === away || deeds.at(-1)?.by === away;
}
