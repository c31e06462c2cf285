import { kindFor, type StepKind, urgencyOf } from './asked.ts';
import type { Bundle, DigestLine, PostItem } from './types.ts';

/** Most lines of one card: what can be taken in, and what every platform shows whole. */
export const mostLines = 15;

/** What a line of a card is told for. */
export type LineKind = StepKind | 'measure' | 'waiting' | 'meanwhile';

/** A stretch of everything that somebody gets on a day, and what comes after it. */
export interface Page {
  /** Counted from 1. */
  readonly number: number;
  readonly pages: number;
  readonly items: readonly PostItem[];
  readonly digest: readonly DigestLine[];
  /** The place of its first and last line, counted from 1. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
  /** How many lines of each kind come after it, in their order. */
  readonly rest: readonly { readonly kind: LineKind; readonly count: number }[];
}

/**
 * The page of that number of what went out on a day: the most urgent first, of equals the oldest; then the digest, with
 * what happened while the reader was away before what waits. The order is the same whatever has come of them since. A number
 * past either end gives the page at that end.
 */
export function pageOf({ items, digest }: Pick<Bundle, 'items' | 'digest'>, number: number): Page {
  const all = [...inOrder(items), ...digest.toSorted((a, b) => Number(isWaiting(a)) - Number(isWaiting(b)))];
  const pages = Math.max(1, Math.ceil(all.length / mostLines));
  const at = Math.min(Math.max(1, Math.trunc(number)), pages);
  const start = (at - 1) * mostLines;
  const here = all.slice(start, start + mostLines);
  const rest = Map.groupBy(all.slice(start + mostLines), kindOfLine);
  return {
    number: at,
    pages,
    items: here.filter(isItem),
    digest: here.filter(isOfDigest),
    from: start + 1,
    to: start + here.length,
    total: all.length,
    rest: [...rest].map(([kind, lines]) => ({ kind, count: lines.length })),
  };
}

function inOrder(items: readonly PostItem[]): readonly PostItem[] {
  const dueOn = ({ subject, on }: PostItem) => (subject.kind === 'duty' ? subject.dueOn : on);
  return items.toSorted((a, b) => {
    const sooner = dueOn(a) < dueOn(b) ? -1 : dueOn(a) > dueOn(b) ? 1 : 0;
    return urgencyOf(a) - urgencyOf(b) || sooner;
  });
}

function isItem(line: PostItem | DigestLine): line is PostItem {
  return 'subject' in line;
}

function isOfDigest(line: PostItem | DigestLine): line is DigestLine {
  return !isItem(line);
}

function isWaiting({ meanwhile }: DigestLine): boolean {
  return meanwhile === undefined;
}

function kindOfLine(line: PostItem | DigestLine): LineKind {
  if (isItem(line)) return line.subject.kind === 'duty' ? kindFor(line.subject.step, line.as) : 'measure';
  if (!isWaiting(line)) return 'meanwhile';
  return line.missed ? 'missed' : 'waiting';
}
