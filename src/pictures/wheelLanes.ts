import type { WheelMark } from '../app/drawings.ts';

/** A mark, or several of one day in one state, with the distance from the middle at which it stands. */
export interface Placed {
  readonly mark: WheelMark;
  readonly count: number;
  readonly radius: number;
}

/** Marks on their lanes, and half of their width. `crowded` of them found no place of their own. */
export interface Layout {
  readonly placed: readonly Placed[];
  readonly size: number;
  readonly crowded: number;
}

type Counted = Omit<Placed, 'radius'>;

/** Half of the width of marks, as it is tried: first with every mark by itself, then with those of a day as one. */
const sizes = [25, 21, 17] as const;
const sizesTogether = [21, 17, 13, 10] as const;

/** How far apart two marks stand, and a mark from the edges, as a part of their size. */
const gap = 2.35;

/**
 * Puts marks on lanes between two circles so that none hides another, the earliest outermost: in the largest size at which
 * they all find a place. What finds none even in the smallest stands on the innermost lane.
 */
export function place(
  marks: readonly WheelMark[],
  { inner, outer }: { readonly inner: number; readonly outer: number },
): Layout {
  const inOrder = marks.toSorted((a, b) => a.at - b.at);
  const alone = inOrder.map((mark) => ({ mark, count: 1 }));
  const tries = [
    ...sizes.map((size) => ({ size, of: alone })),
    ...sizesTogether.map((size) => ({ size, of: together(inOrder) })),
  ];
  let layout: Layout = { placed: [], size: sizes[0], crowded: 0 };
  for (const { size, of } of tries) {
    layout = laid(of, lanesFor(size, inner, outer), size);
    if (layout.crowded === 0) return layout;
  }
  return layout;
}

function together(marks: readonly WheelMark[]): readonly Counted[] {
  const groups = Map.groupBy(marks, ({ at, state }) => `${at} ${state}`);
  return [...groups.values()].flatMap((group) => {
    const [mark] = group.toSorted((a, b) => (a.begins ?? a.at) - (b.begins ?? b.at));
    return mark === undefined ? [] : [{ mark, count: group.length }];
  });
}

function lanesFor(size: number, inner: number, outer: number): readonly number[] {
  const [first, last] = [outer - 1.5 * size, inner + 1.5 * size];
  const count = Math.max(1, Math.floor((first - last) / (gap * size)) + 1);
  return Array.from({ length: count }, (_, lane) => first - lane * gap * size);
}

function laid(marks: readonly Counted[], lanes: readonly number[], size: number): Layout {
  const placed: Placed[] = [];
  let crowded = 0;
  for (const { mark, count } of marks) {
    const radius = lanes.find((lane) => placed.every((other) => isClear(mark, lane, other, size)));
    if (radius === undefined) crowded += 1;
    placed.push({ mark, count, radius: radius ?? lanes.at(-1) ?? 0 });
  }
  return { placed, size, crowded };
}

/** True when a mark with its stretch leaves room to another on the same lane. */
function isClear(mark: WheelMark, lane: number, { mark: other, radius }: Placed, size: number): boolean {
  if (radius !== lane) return true;
  const room = (gap * size) / (2 * Math.PI * lane);
  const [from, otherFrom] = [mark.begins ?? mark.at, other.begins ?? other.at];
  const apart = from >= other.at + room || otherFrom >= mark.at + room;
  const acrossNewYear = Math.max(mark.at, other.at) - Math.min(from, otherFrom) <= 1 - room;
  return apart && acrossNewYear;
}
