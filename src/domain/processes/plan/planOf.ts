import { type Day, dayOf } from '../../time.ts';
import { mondayOf } from '../calendar.ts';
import type { OccurrenceKey } from '../occurrences.ts';
import { alsoDueToday } from './alsoDue.ts';
import { isPlanned, startsAfter, stateAt } from './clock.ts';
import { dealWith } from './deal.ts';
import { digestFor, digestsToday, plannedThisWeek, stillMissed } from './digest.ts';
import { fallenDue, keysFallingDue } from './dueSteps.ts';
import { changedBy } from './noting.ts';
import { eachOf, type Pieces, whole } from './pieces.ts';
import { placed } from './place.ts';
import { standInsAfter } from './standIns.ts';
import type {
  Bundle,
  DigestLine,
  Plan,
  PlanQuestion,
  PlanRecord,
  PostItem,
  Sent,
  Target,
  WaitingItem,
} from './types.ts';
import { takenBack } from './unsent.ts';
import { recordOfDropped, released } from './waiting.ts';

/**
 * What is to be posted now. The same question has the same answer; asked again with the state that it gave, it adds only
 * what is new. Nothing is planned on a weekend or public holiday, after the latest hour, or when the clock has gone back:
 * that comes with the next plan, late but once. Every step that has fallen due is posted, waits, or is recorded with
 * the reason why not.
 */
export function planOf(question: PlanQuestion): Plan {
  return whole(planInPieces(question));
}

/** The same, a piece at a time: the plan of a large organisation takes longer than people should wait for an answer. */
export function* planInPieces(asked: PlanQuestion): Pieces<Plan> {
  const { now, wheel, units } = asked;
  const day = dayOf(now, wheel.dir.organisation.timeZone);
  const begun: PlanQuestion = { ...asked, state: stateAt(asked, day) };
  if (!isPlanned(begun, day)) return { day, bundles: [], records: [], changed: [], next: asked.state };
  const back = takenBack(begun, day);
  const question = withTakenBack(begun, back);
  const { state } = question;
  const fallen = yield* fallenDue(wheel, units, state, day);
  const fell = yield* eachOf(fallen.values(), (each) => dealWith(question, each, day));
  const dealt = [...back.dealt, ...fell];
  const beside = alsoDueToday(question, day);
  const fresh = [...dealt.flatMap(({ items }) => items), ...beside.items];
  const kept = released(question, fresh, day);
  const items = Map.groupBy([...kept.items, ...fresh], ({ target }) => target);
  const lines = yield* digestsToday(question, dealt, day);
  const room = yield* placeAll(question, items, lines, day);
  const { dropped } = kept;
  const changed = yield* changedBy(dealt, { ...room, dropped }, state.occurrences, { day, now });
  const occurrences = new Map(state.occurrences);
  for (const { occurrence } of changed) occurrences.set(occurrence.id, occurrence);
  const gone = dropped.map((each) => recordOfDropped(each, day));
  const records = [dealt.flatMap((each) => each.records), beside.records, gone];
  return {
    day,
    bundles: room.bundles,
    records: [...records.flat(), ...room.records],
    changed,
    next: {
      startedOn: state.startedOn,
      starts: startsAfter(state, day),
      plannedAt: now,
      plannedOn: day,
      occurrences,
      waiting: [...kept.waiting, ...room.waiting],
      sent: room.sent,
      plannedThisWeek: plannedThisWeek(state, day),
      missed: stillMissed(question, dealt, room.bundles, day),
      told: beside.told,
      standIns: standInsAfter(question, room.bundles, day, digestFor(question, day)),
    },
  };
}

/** True when something is planned at that moment at all. */
export function isToBePlanned(question: PlanQuestion): boolean {
  const day = dayOf(question.now, question.wheel.dir.organisation.timeZone);
  return isPlanned({ ...question, state: stateAt(question, day) }, day);
}

/** The occurrences that a plan has to know beside those that are not over; its state is asked without any. */
export function* keysToKnow(asked: PlanQuestion): Pieces<readonly OccurrenceKey[]> {
  const { wheel, units, unsent = [] } = asked;
  const day = dayOf(asked.now, wheel.dir.organisation.timeZone);
  const state = stateAt(asked, day);
  const due = yield* keysFallingDue(wheel, units, state, day);
  const posted = [...state.waiting, ...unsent].flatMap(({ subject }) =>
    subject.kind === 'duty' ? [subject.occurrence] : [],
  );
  const behalf = state.standIns.map(({ occurrence }) => occurrence);
  return [...new Set([...due, ...posted, ...state.missed, ...behalf])];
}

function withTakenBack(question: PlanQuestion, back: ReturnType<typeof takenBack>): PlanQuestion {
  const { state } = question;
  const waiting = [...state.waiting, ...back.waiting];
  return { ...question, state: { ...state, waiting, sent: back.sent } };
}

interface Room {
  readonly bundles: readonly Bundle[];
  readonly waiting: readonly WaitingItem[];
  readonly records: readonly PlanRecord[];
  readonly sent: ReadonlyMap<Target, Sent>;
}

function* placeAll(
  { wheel, now, state }: PlanQuestion,
  items: ReadonlyMap<Target, readonly PostItem[]>,
  lines: ReadonlyMap<Target, readonly DigestLine[]>,
  day: Day,
): Pieces<Room> {
  const bundles: Bundle[] = [];
  const waiting: WaitingItem[] = [];
  const records: PlanRecord[] = [];
  const sent = new Map([...state.sent].filter(([, { week }]) => week === mondayOf(day)));
  const targets = [...new Set([...lines.keys(), ...items.keys()])].sort();
  yield* eachOf(targets, (target) => {
    const own = items.get(target) ?? [];
    const inItems = new Set(own.map(({ subject }) => (subject.kind === 'duty' ? subject.occurrence : '')));
    const digest = (lines.get(target) ?? []).filter(({ occurrence }) => !inItems.has(occurrence));
    if (own.length + digest.length === 0) return;
    const found = placed(wheel, target, own, digest, sent.get(target), { day, now });
    if ('bundle' in found) {
      bundles.push(found.bundle);
      sent.set(target, found.sent);
      records.push(...own.map((item) => recordOf(item, item.lateBy > 0 ? 'late' : 'posted', day)));
    } else {
      const { until, reason } = found;
      waiting.push(...own.map((item) => ({ ...item, until, why: reason })));
      records.push(...own.map((item) => ({ ...recordOf(item, 'postponed', day), reason, until })));
    }
  });
  return { bundles, waiting, records, sent };
}

function recordOf({ key, target, on }: PostItem, as: PlanRecord['as'], day: Day): PlanRecord {
  return { key, target, as, on, day, reason: null, until: null };
}
