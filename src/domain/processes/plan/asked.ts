import { absenceOf } from '../../organisation/openDirectory.ts';
import type { PersonId } from '../../organisation/types.ts';
import type { Day } from '../../time.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';
import { aboveOf, helpersFor, responsibleFor, upTheLine, type Wheel } from '../responsible.ts';
import type { StepId } from '../schedule.ts';
import { settingsFor } from '../settings.ts';
import type { Audience, Target } from './types.ts';

/** Who is asked, with the unit from which the line above them is counted. */
export interface Asked {
  readonly person: PersonId;
  readonly unit: string;
}

type About = Pick<Occurrence, 'process' | 'unit' | 'owner' | 'notTheirs'>;

/**
 * Who is asked about an occurrence on a day: whoever took it or was named, else whoever answers for the duty, else, when
 * those have said that it is not theirs, the line manager above. Null when the directory has nobody.
 */
export function askedAbout(
  { process, unit, owner, notTheirs }: About,
  wheel: Pick<Wheel, 'settings' | 'dir'>,
  day: Day,
): Asked | null {
  const { dir } = wheel;
  if (owner !== null && dir.people.has(owner) && absenceOf(dir, owner, day) === null) {
    return { person: owner, unit };
  }
  let asked: Asked | null = responsibleFor(wheel, process, unit, day);
  for (let tries = 0; asked !== null && notTheirs.includes(asked.person) && tries <= notTheirs.length; ) {
    asked = aboveOf(dir, asked, day);
    tries += 1;
  }
  return asked !== null && notTheirs.includes(asked.person) ? null : asked;
}

type StepKind = 'first' | 'reminder' | 'phase' | 'due' | 'again' | 'overdue' | 'escalate' | 'missed';

/**
 * Who gets which step. The channel hears of a duty when it begins and when it is due, helpers when it begins, everything
 * else goes to whoever is asked alone: our proposal, so that nobody gets more than they can bear.
 */
const audiences = {
  first: ['channel', 'asked', 'helper'],
  reminder: ['asked'],
  phase: ['channel', 'asked'],
  due: ['channel', 'asked'],
  again: ['asked'],
  overdue: ['asked'],
  escalate: ['above', 'asked'],
  missed: [],
} as const satisfies Readonly<Record<StepKind, readonly Audience[]>>;

/** The kind of a step: "reminder" of "reminder-2". */
export function kindOf(step: StepId): StepKind {
  const [kind] = step.split('-');
  return stepKinds.find((each) => each === kind) ?? 'reminder';
}

/** The kinds of steps, the most urgent first. */
export const stepKinds: readonly StepKind[] = [
  'escalate',
  'overdue',
  'due',
  'again',
  'phase',
  'reminder',
  'first',
  'missed',
];

/** Everybody who gets the step on that day; each once. */
export function recipientsOf(
  about: About,
  step: StepId,
  wheel: Pick<Wheel, 'settings' | 'dir'>,
  day: Day,
): readonly { readonly target: Target; readonly as: Audience }[] {
  const { dir, settings } = wheel;
  const { process, unit } = about;
  const asked = askedAbout(about, wheel, day);
  const post = settingsFor(settings, dir, unit).of(process).post;
  const hasChannel = post === 'channel' && (dir.channelsByUnit.get(unit)?.length ?? 0) > 0;
  const levels = step === 'escalate-2' ? 2 : 1;
  const people: Readonly<Record<Exclude<Audience, 'channel'>, () => readonly PersonId[]>> = {
    asked: () => (asked === null ? [] : [asked.person]),
    helper: () => helpersFor(wheel, process, unit, day),
    above: () => [asked && upTheLine(dir, asked, levels, day)].filter((person) => person !== null),
  };
  const found = audiences[kindOf(step)].flatMap(
    (as): readonly { readonly target: Target; readonly as: Audience }[] =>
      as === 'channel'
        ? hasChannel
          ? [{ target: `channel:${unit}`, as }]
          : []
        : people[as]().map((person) => ({ target: `person:${person}` as const, as })),
  );
  const seen = new Set<Target>();
  return found.filter(({ target }) => !seen.has(target) && seen.add(target));
}
