import type { PersonId } from '../../organisation/types.ts';
import type { Acting } from '../../responsibility/substitutes.ts';
import type { Day } from '../../time.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';
import {
  aboveOf,
  helpersFor,
  namedOrActing,
  responsibleFor,
  type Standing,
  upTheLine,
  type Wheel,
} from '../responsible.ts';
import type { StepId } from '../schedule.ts';
import { settingsFor } from '../settings.ts';
import type { Audience, PostItem, Target } from './types.ts';

type About = Pick<Occurrence, 'process' | 'unit' | 'owner' | 'notTheirs'>;

/**
 * Who is asked about an occurrence on a day: whoever took it or was named, else whoever answers for the duty, else, when
 * those have said that it is not theirs, the line manager above. Of somebody who is away it is the substitute, and where there
 * is none the same as ever. Null when the directory has nobody.
 */
export function askedAbout(
  { process, unit, owner, notTheirs }: About,
  wheel: Pick<Wheel, 'settings' | 'dir'>,
  day: Day,
): Standing | null {
  const { dir } = wheel;
  const isTheirs = ({ person, insteadOf }: Acting) =>
    !notTheirs.includes(person) && (insteadOf === null || !notTheirs.includes(insteadOf));
  const named = owner === null ? null : namedOrActing(dir, owner, unit, day);
  if (named !== null && isTheirs(named)) return { ...named, unit };
  let asked: Standing | null = responsibleFor(wheel, process, unit, day);
  for (let tries = 0; asked !== null && !isTheirs(asked) && tries <= notTheirs.length; tries += 1) {
    asked = aboveOf(dir, asked, day);
  }
  return asked !== null && isTheirs(asked) ? asked : null;
}

export type StepKind = 'first' | 'reminder' | 'phase' | 'due' | 'again' | 'overdue' | 'escalate' | 'missed';

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

/** What a step is to one of those who get it: to whoever is asked, that it goes up the line is one more reminder. */
export function kindFor(step: StepId, as: Audience): StepKind {
  const kind = kindOf(step);
  return kind === 'escalate' && as === 'asked' ? 'overdue' : kind;
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

/** The place of an item among others: the lower, the more urgent. */
export function urgencyOf({ subject }: Pick<PostItem, 'subject'>): number {
  return subject.kind === 'duty' ? stepKinds.indexOf(kindOf(subject.step)) : stepKinds.length;
}

/** Somebody, or a channel, who gets a step; `insteadOf` is the absent one for whom they act. */
export interface Recipient {
  readonly target: Target;
  readonly as: Audience;
  readonly insteadOf?: PersonId;
}

/** Everybody who gets the step on that day; each once. */
export function recipientsOf(
  about: About,
  step: StepId,
  wheel: Pick<Wheel, 'settings' | 'dir'>,
  day: Day,
): readonly Recipient[] {
  const { dir, settings } = wheel;
  const { process, unit } = about;
  const post = settingsFor(settings, dir, unit).of(process).post;
  const hasChannel = post === 'channel' && (dir.channelsByUnit.get(unit)?.length ?? 0) > 0;
  const found = audiences[kindOf(step)].flatMap((as): readonly Recipient[] => {
    if (as !== 'channel') return peopleAs(as, about, step, wheel, day);
    return hasChannel ? [{ target: `channel:${unit}`, as }] : [];
  });
  const seen = new Set<Target>();
  return found.filter(({ target }) => !seen.has(target) && seen.add(target));
}

/** The people who get the step as one of its audiences; of those who are away whoever acts for them. */
export function peopleAs(
  as: Exclude<Audience, 'channel'>,
  about: About,
  step: StepId,
  wheel: Pick<Wheel, 'settings' | 'dir'>,
  day: Day,
): readonly Recipient[] {
  const asked = () => askedAbout(about, wheel, day);
  const above = () => {
    const from = asked();
    return from && upTheLine(wheel.dir, from, step === 'escalate-2' ? 2 : 1, day);
  };
  const people: Readonly<Record<typeof as, () => readonly (Acting | null)[]>> = {
    asked: () => [asked()],
    helper: () => helpersFor(wheel, about.process, about.unit, day),
    above: () => [above()],
  };
  return people[as]().flatMap((each) => (each === null ? [] : [recipient(each, as)]));
}

function recipient({ person, insteadOf }: Acting, as: Audience): Recipient {
  return { target: `person:${person}`, as, ...(insteadOf !== null && { insteadOf }) };
}
