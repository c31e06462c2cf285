import { fold } from '../../domain/organisation/spelling.ts';
import type { Search, Span } from './mention.ts';
import { type NameIndex, nameWord } from './names.ts';
import type { Reading } from './text.ts';
import { isKnownWord } from './vocabulary/knownWords.ts';
import { everydayWords, functionWords } from './vocabulary/ordinary.ts';
import { headWords, nameJoints } from './vocabulary/unitHeads.ts';

const longestName = 9;

/** For every word of the text the words it makes in a name; misspelt words are read as the name they are nearest to. */
export function wordsForNames(
  { words, speller }: NameIndex,
  { tokens }: Pick<Reading, 'tokens'>,
): readonly (readonly string[])[] {
  return tokens.map(({ raw }) => {
    const folded = fold(raw);
    if (nameJoints.has(folded)) return [];
    const isWord = everydayWords.has(folded) || headWords.has(folded) || isKnownWord(folded);
    if (isWord || words.has(folded)) return nameWord(folded);
    const spelt = speller(folded);
    if (spelt !== null) return nameWord(spelt);
    return nameWord(folded).map((word) => (words.has(word) ? word : (speller(word) ?? word)));
  });
}

/** The runs of words from a place, as they would be joined in a name. */
export function* runsFrom(
  words: readonly (readonly string[])[],
  from: number,
): Iterable<{ key: string; to: number }> {
  if (words[from]?.length === 0) return;
  let key = '';
  for (let to = from; to < Math.min(words.length, from + longestName); to += 1) {
    const here = words[to] ?? [];
    if (here.length === 0) continue;
    key += here.join('');
    yield { key, to: to + 1 };
  }
}

/** False before a word that the one before it only describes: "fysisk" in "fysisk aktivitet". */
export function endsPhrase({ tokens }: Reading, { from, to }: Span): boolean {
  const next = tokens[to];
  if (next === undefined || next.clause !== tokens[from]?.clause) return true;
  return (
    functionWords.nb.has(next.plain) || functionWords.en.has(next.plain) || everydayWords.has(next.plain)
  );
}

/** True for one thing that is meant: "the lab", "laben". */
export function isDefinite({ reading }: Search, { from, to }: Span): boolean {
  const last = reading.tokens[to - 1]?.key ?? '';
  const isOne = !last.endsWith('s');
  return (fold(reading.tokens[from - 1]?.raw ?? '') === 'the' && isOne) || /(et|en|a)$/.test(last);
}

/** True beside a word for what kind of unit it is. */
export function hasHead({ reading }: Search, { from, to }: Span): boolean {
  const at = (place: number) => fold(reading.tokens[place]?.raw ?? '');
  if (headWords.has(at(to))) return true;
  return headWords.has(at(from - 1)) || (nameJoints.has(at(from - 1)) && headWords.has(at(from - 2)));
}

/** The span with such a word after it. */
export function withHead(search: Search, span: Span): Span {
  const next = fold(search.reading.tokens[span.to]?.raw ?? '');
  return headWords.has(next) ? { from: span.from, to: span.to + 1 } : span;
}

/** True after "at", "på" and the like, an article between left out. */
export function followsPlaceCue({ reading }: Search, { from }: Span, cues: ReadonlySet<string>): boolean {
  const [before, earlier] = [from - 1, from - 2].map((at) => fold(reading.tokens[at]?.raw ?? ''));
  if (before === 'the' || before === 'den' || before === 'det') return cues.has(earlier ?? '');
  return cues.has(before ?? '');
}

/** True for the first word of a clause, whose capital says nothing. */
export function beginsClause({ tokens }: Reading, at: number): boolean {
  return at === 0 || tokens[at - 1]?.clause !== tokens[at]?.clause;
}
