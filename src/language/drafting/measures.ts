import { type Hit, hitsOf, type Told } from './told.ts';

interface Piece {
  readonly start: number;
  readonly end: number;
}

const doers = new Set(
  'jeg eg vi me vaktmester vaktmesteren vakta vakten vekteren drift driften driftspersonalet noen i we someone somebody security caretaker janitor operations they he she han hun de dei kollega kollegaen colleague og and så then'.split(
    ' ',
  ),
);

/**
 * The clauses that tell what was done on the spot, as they stand in the text, a line each; null for none. What is wished for,
 * supposed or denied was not done.
 */
export function measuresIn(told: Told): string | null {
  const done = [
    ...hitsOf(told, 'measure').filter((hit) => isDone(told, hit)),
    ...hitsOf(told, 'measure-by-us').filter((hit) => isDone(told, hit) && isByUs(told, hit)),
  ];
  if (done.length === 0) return null;
  const pieces = clausesOf(told.text).filter(({ start, end }) =>
    done.some(({ from }) => {
      const at = told.reading.tokens[from]?.start ?? -1;
      return start <= at && at < end;
    }),
  );
  const words = pieces
    .map(({ start, end }) => told.text.slice(start, end).trim())
    .filter((each) => each !== '');
  return words.length === 0 ? null : words.join('\n');
}

function isDone(told: Told, hit: Hit): boolean {
  if (hit.isDenied) return false;
  return !hitsOf(told, 'supposed', 'wish').some(({ clause }) => clause === hit.clause);
}

/** "Closed the door", "we moved it"; "the guard was removed" is what was wrong. */
function isByUs({ reading }: Told, { from, clause }: Hit): boolean {
  const before = reading.tokens.slice(Math.max(0, from - 4), from).filter((token) => token.clause === clause);
  return before.length === 0 || before.some(({ plain, key }) => doers.has(plain) || doers.has(key));
}

/** The text cut at the end of sentences, at commas, and where "and", "but", "so" begin something new. */
function clausesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const cut of text.matchAll(
    /[.!?](?=\s|$)|[;\n]|,(?=\s)|\s(?=(?:men|but|så|so|og (?:vi|jeg|eg|me|så|fikk)|and (?:we|i|then))\s)/giu,
  )) {
    pieces.push({ start, end: cut.index });
    start = cut.index + cut[0].length;
  }
  pieces.push({ start, end: text.length });
  return pieces;
}
