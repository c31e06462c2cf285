import { later } from '../../delegations/terms.ts';
import type { Day } from '../../time.ts';
import { mondayOf } from '../calendar.ts';
import { eachOf, type Pieces } from './pieces.ts';
import { closedFor, type NoRoom, placed } from './place.ts';
import { sharingIn } from './sharing.ts';
import type {
  Bundle,
  DigestLine,
  InWeek,
  PlanQuestion,
  PlanRecord,
  PlanState,
  PostItem,
  Sent,
  Target,
  WaitingItem,
} from './types.ts';

/** What goes out today, what waits for room, and what every target has got by now. */
export interface Room {
  readonly bundles: readonly Bundle[];
  readonly waiting: readonly WaitingItem[];
  readonly records: readonly PlanRecord[];
  readonly sent: ReadonlyMap<InWeek, Sent>;
}

interface Own {
  readonly target: Target;
  readonly items: readonly PostItem[];
  readonly digest: readonly DigestLine[];
}

/** Places what every target gets today; of units that talk in one channel all on one card. */
export function* placeAll(
  { wheel, now, state }: PlanQuestion,
  items: ReadonlyMap<Target, readonly PostItem[]>,
  lines: ReadonlyMap<Target, readonly DigestLine[]>,
  day: Day,
): Pieces<Room> {
  const bundles: Bundle[] = [];
  const waiting: WaitingItem[] = [];
  const records: PlanRecord[] = [];
  const week = mondayOf(day);
  const sent = sentSince(state, day);
  const sharing = sharingIn(wheel.dir);
  const at = { day, now };
  const wait = (own: readonly PostItem[], { reason, until }: NoRoom) => {
    waiting.push(...own.map((item) => ({ ...item, until, why: reason })));
    records.push(...own.map((item) => ({ ...recordOf(item, 'postponed', day), reason, until })));
  };
  const groups = Map.groupBy(ownOf(items, lines), ({ target }) => sharing(target)[0] ?? target);
  yield* eachOf(groups.values(), (group) => {
    const open = group.filter((own) => {
      const closed = closedFor(wheel, own.target, at);
      if (closed !== null) wait(own.items, closed);
      return closed === null;
    });
    const [first] = open;
    if (first === undefined) return;
    const all = open.flatMap((own) => own.items);
    const digest = open.flatMap((own) => own.digest);
    const sharers = sharing(first.target);
    const found = placed(wheel, first.target, all, digest, sentTo(sharers, week, sent), at);
    if (!('bundle' in found)) return wait(all, found);
    bundles.push(found.bundle);
    for (const sharer of sharers) sent.set(`${week} ${sharer}`, found.sent);
    records.push(...all.map((item) => recordOf(item, item.lateBy > 0 ? 'late' : 'posted', day)));
  });
  return { bundles, waiting, records, sent };
}

/** What was sent from this week or that of the last plan on, whichever is earlier: a clock that jumped may come back to it. */
function sentSince({ sent, plannedOn }: PlanState, day: Day): Map<InWeek, Sent> {
  const since = mondayOf(plannedOn !== null && plannedOn < day ? plannedOn : day);
  return new Map([...sent].filter(([, { week }]) => week >= since));
}

/** What there is for each target, in the order of the targets; of the digest what is not on the card anyway. */
function ownOf(
  items: ReadonlyMap<Target, readonly PostItem[]>,
  lines: ReadonlyMap<Target, readonly DigestLine[]>,
): readonly Own[] {
  const targets = [...new Set([...lines.keys(), ...items.keys()])].sort();
  return targets.flatMap((target) => {
    const own = items.get(target) ?? [];
    const inItems = new Set(own.map(({ subject }) => (subject.kind === 'duty' ? subject.occurrence : '')));
    const digest = (lines.get(target) ?? []).filter(({ occurrence }) => !inItems.has(occurrence));
    return own.length + digest.length === 0 ? [] : [{ target, items: own, digest }];
  });
}

/** What those who share a place have got there: the most that any of them has, since each may have come to it lately. */
function sentTo(sharers: readonly Target[], week: Day, sent: ReadonlyMap<InWeek, Sent>): Sent | undefined {
  return sharers
    .flatMap((target) => sent.get(`${week} ${target}`) ?? [])
    .reduce<Sent | undefined>(
      (most, each) =>
        most === undefined
          ? each
          : {
              week: each.week,
              count: Math.max(most.count, each.count),
              last: later(most.last, each.last),
            },
      undefined,
    );
}

function recordOf({ key, target, on }: PostItem, as: PlanRecord['as'], day: Day): PlanRecord {
  return { key, target, as, on, day, reason: null, until: null };
}
