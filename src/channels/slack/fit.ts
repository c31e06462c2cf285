import type { types } from '@slack/bolt';
import type { Piece } from './pieces.ts';
import { paragraphBlocks } from './richText.ts';

/** What one surface takes: number of blocks, and characters of their JSON. */
export interface Budget {
  blocks: number;
  size: number;
}

/** Texts are not shortened below this to make room; whole paragraphs give way first. */
const SHORTEST_CUT = 60;

const OMISSION: Piece = {
  kind: 'paragraph',
  paragraph: { look: 'body', literal: false, runs: [{ text: '…', style: {} }] },
};

/**
 * The blocks of `pieces` within `budget`. The longest texts are shortened first, all to the same length; only when that
 * is not enough are the last paragraphs left out. Buttons and inputs are never touched: undefined when they alone do
 * not fit.
 */
export function fitBlocks(pieces: Piece[], budget: Budget): types.KnownBlock[] | undefined {
  const within = (blocks: types.KnownBlock[]) =>
    blocks.length <= budget.blocks && JSON.stringify(blocks).length <= budget.size;
  const whole = build(pieces, budget.size);
  if (within(whole)) return whole;
  const loose = pieces.filter(({ kind }) => kind !== 'fixed').length;
  const kept = largest(0, loose, (count) => within(build(keepFirst(pieces, count), SHORTEST_CUT)));
  if (kept === undefined) return undefined;
  const chosen = keepFirst(pieces, kept);
  const cap = largest(SHORTEST_CUT, budget.size, (length) => within(build(chosen, length)));
  return build(chosen, cap ?? SHORTEST_CUT);
}

/** The greatest whole number in the range for which `accepts` holds, given that it holds for all below that. */
function largest(from: number, to: number, accepts: (value: number) => boolean): number | undefined {
  if (accepts(to)) return to;
  if (!accepts(from)) return undefined;
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (accepts(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** All fixed pieces and the first `count` of the others, with "…" where the rest was. */
function keepFirst(pieces: Piece[], count: number): Piece[] {
  let loose = 0;
  return pieces.flatMap((piece) => {
    if (piece.kind === 'fixed') return [piece];
    loose += 1;
    if (loose <= count) return [piece];
    return loose === count + 1 ? [OMISSION] : [];
  });
}

function build(pieces: Piece[], cap: number): types.KnownBlock[] {
  const blocks = pieces.flatMap((piece): types.KnownBlock[] => {
    if (piece.kind === 'divider') return [{ type: 'divider' }];
    return piece.kind === 'fixed' ? [piece.block] : paragraphBlocks(piece.paragraph, cap);
  });
  return blocks.filter(({ type }, index) => {
    if (type !== 'divider') return true;
    const next = blocks[index + 1]?.type;
    return index > 0 && next !== undefined && next !== 'divider';
  });
}
