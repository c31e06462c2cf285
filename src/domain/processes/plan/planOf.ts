import { dayOf } from '../../time.ts';
import type { OccurrenceKey } from '../occurrences.ts';
import { alsoDueToday } from './alsoDue.ts';
import { isPlanned, startsAfter, stateAt } from './clock.ts';
import { dealWith } from './deal.ts';
import { digestFor, digestsToday, plannedThisWeek, stillMissed } from './digest.ts';
import { fallenDue, keysFallingDue } from './dueSteps.ts';
import { changedBy } from './noting.ts';
import { eachOf, type Pieces, whole } from './pieces.ts';
import { placeAll } from './placeAll.ts';
import { standInsAfter } from './standIns.ts';
import type { Plan, PlanQuestion } from './types.ts';
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
