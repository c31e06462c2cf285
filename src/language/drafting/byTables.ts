import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import type { Kind } from '../../domain/reports/terms.ts';
import { type Day, dayOf, type TimeOfDay, timeOf } from '../../domain/time.ts';
import { momentTold, type ToldMoment } from '../moments.ts';
import { categoriesOf } from './categories.ts';
import { type DoorFound, doorOf } from './door.ts';
import { dangerIn } from './emergency.ts';
import { ideasAt } from './ideasAt.ts';
import { measuresIn } from './measures.ts';
import { hurtIn, type Outcome, outcomeOf } from './outcome.ts';
import { type PerilsTold, perilsTold } from './perils.ts';
import { flagsOf, personalIn } from './personal.ts';
import { type ReadingCode, reason } from './reasons.ts';
import { isNoneAtAll } from './takenBack.ts';
import { type Span, sentenceText, speaksOf, type Told, toldOf, withoutNames } from './told.ts';
import type { ReadingReason, ReportReading, ToldText } from './types.ts';
import type { Idea } from './vocabulary/ideas.ts';
import { type Where, whereOf } from './where.ts';

/** What is read of every text, whatever door it goes through. */
type Always = Pick<
  ReportReading,
  'place' | 'unit' | 'unitBy' | 'happenedOn' | 'happenedAt' | 'measures' | 'flags' | 'findings' | 'reasons'
>;

/** A message as the tables read it, and what it is made of. */
export interface TablesReading {
  readonly told: Told;
  /** The names of places and units in it. */
  readonly names: readonly Span[];
  /** What the names of the place speak of. */
  readonly at: ReadonlySet<Idea>;
  readonly reading: ReportReading;
  /** The parts of grave danger that it tells, and which danger goes on now, if one does. */
  readonly perils: PerilsTold;
  readonly danger: string | null;
  /** True where the table of grave danger says so: composed of what is dangerous and that it goes on, it is hardly mistaken. */
  readonly isGrave: boolean;
  /** True of a jest or a question in general. */
  readonly isNoDanger: boolean;
  /** The day that the text tells, if it tells one. */
  readonly toldOn: Day | null;
  readonly today: Day;
}

/** Reads a message by the tables of words alone: where it belongs, what it tells of and what it says about persons. */
export function readByTables(written: ToldText, dir: OpenDirectory): TablesReading {
  const whole = toldOf(written.text);
  const where = whereOf(dir, whole, written.asker);
  const told = withoutNames(whole, where.names);
  const zone = dir.organisation.timeZone;
  const today = dayOf(written.now, zone);
  const moment = momentTold(told.text, written.now, zone);
  const always = alwaysOf(written, told, where, moment, dir);
  const perils = perilsTold(told);
  const time = timeOf(written.now, zone);
  const found = dangerIn(told, perils, (sentence) =>
    isOver(momentTold(sentenceText(told, sentence), written.now, zone), today, time),
  );
  const reading =
    found === null ? behindDoor(told, whole, always) : emergency(told, always, found.words, today);
  const at = ideasAt(dir, where.place);
  const danger = found?.danger ?? null;
  const isNoDanger = danger === null && isNoneAtAll(told, perils);
  return {
    told,
    names: where.names,
    at,
    reading,
    perils,
    danger,
    isGrave: found?.isGrave === true,
    isNoDanger,
    toldOn: moment.on,
    today,
  };
}

/** True when a sentence tells of another day, or of an hour or a part of this day that has been. */
function isOver({ on, at, words, isMinutesAgo }: ToldMoment, today: Day, time: TimeOfDay): boolean {
  if (isMinutesAgo) return false;
  if (on !== null && on !== today) return true;
  return (at !== null && at <= time) || (words !== null && earlierToday.test(words));
}

const earlierToday = /morg|morr|morning|formiddag|natt|nott|(?<!to)night|earlier|siden|sidan|ago|stad/;

function alwaysOf(
  { text }: ToldText,
  told: Told,
  { place, unit, unitBy, words }: Where,
  moment: ToldMoment,
  dir: OpenDirectory,
): Always {
  const findings = personalIn(text, told, dir);
  const whose = ({ place: 'place-named', name: 'unit-named' } as const)[
    unitBy === 'place' ? 'place' : 'name'
  ];
  const isNamed = unitBy === 'place' || unitBy === 'name';
  return {
    place,
    unit,
    unitBy,
    happenedOn: moment.on,
    happenedAt: moment.at,
    measures: measuresIn(told),
    flags: flagsOf(findings),
    findings,
    reasons: [
      reason(isNamed ? whose : 'unit-of-writer', words),
      ...(moment.words === null ? [] : [reason('day-told', moment.words)]),
    ],
  };
}

function emergency(told: Told, always: Always, words: string, today: Day): ReportReading {
  const isHurt = hurtIn(told) !== null || speaksOf(told, 'person-down');
  return {
    ...always,
    door: 'emergency',
    confident: true,
    kind: null,
    categories: [],
    injury: isHurt ? 'happened' : 'unknown',
    harmed: isHurt ? ['people'] : [],
    happenedOn: always.happenedOn ?? today,
    reasons: [reason('danger-now', words), ...always.reasons],
  };
}

function behindDoor(told: Told, whole: Told, always: Always): ReportReading {
  const found = doorOf(told);
  const outcome = outcomeOf(told, always.happenedOn !== null || always.happenedAt !== null);
  const { door, confident } = found;
  const reasons = [...reasonsOf(found, outcome), ...always.reasons];
  if (door === 'nonconformity') {
    const { kind, injury, harmed } = outcome;
    const categories = categoriesOf(told, whole, outcome);
    const happenedOn = kind === 'improvement' && isNowadays(always) ? null : always.happenedOn;
    return { ...always, happenedOn, door, confident, kind, categories, injury, harmed, reasons };
  }
  const isHurt = hurtIn(told) !== null;
  const injury = isHurt ? 'happened' : door === 'placement' ? outcome.injury : 'none';
  const harmed = isHurt ? (['people'] as const) : [];
  return { ...always, door, confident, kind: null, categories: [], injury, harmed, reasons };
}

/** "It is fine today": in a wish, a bare "today" is nowadays. */
export function isNowadays({ reasons }: Pick<Always, 'reasons'>): boolean {
  return reasons.some(({ code, words }) => code === 'day-told' && /^(?:i ?dag|today|i ?da)$/.test(words));
}

const kindCodes = {
  accident: 'harm-was-done',
  'near-accident': 'nearly-harm',
  'dangerous-condition': 'harm-can-come',
  improvement: 'wish-only',
} as const satisfies Readonly<Record<Kind, ReadingCode>>;

function reasonsOf(
  { door, code, words }: DoorFound,
  { kind, words: what }: Outcome,
): readonly ReadingReason[] {
  return door === 'nonconformity'
    ? [reason(code, words), reason(kindCodes[kind], what)]
    : [reason(code, words)];
}
