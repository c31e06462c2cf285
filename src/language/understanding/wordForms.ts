import type { Speller } from './speller.ts';
import type { Index } from './terms.ts';
import type { Token, WordLanguage } from './text.ts';
import { compoundEnds, everydayWords } from './vocabulary/ordinary.ts';

/** What a word may be read as. */
export interface Form {
  readonly key: string;
  readonly likeness: number;
  /** True for a part of a compound, which stands for a term only by itself. */
  readonly isPart: boolean;
}

/** Of two parts that make the whole word, of its end (which says what it is), and of its beginning. */
const partLikeness = { whole: 0.95, end: 0.92, beginning: 0.8 };
/** A slip in a short word may make another word of it. */
const misspeltLikeness = { short: 0.65, long: 0.85 };
const longWord = 7;
/** What a word is read as: itself, else a known word that it is near to, else the parts of a compound. */
export function formsOf<Meaning>(
  index: Index<Meaning>,
  speller: Speller,
  { key, plain }: Token,
  language: WordLanguage | null,
): readonly Form[] {
  const forms: Form[] = [{ key, likeness: 1, isPart: false }];
  if (plain !== key) forms.push({ key: plain, likeness: 1, isPart: false });
  if (index.knows(key) || everydayWords.has(key) || everydayWords.has(plain)) return forms;
  const asSpelt = (spelt: string | null): readonly Form[] =>
    spelt === null
      ? []
      : [
          {
            key: spelt,
            likeness: key.length < longWord ? misspeltLikeness.short : misspeltLikeness.long,
            isPart: false,
          },
        ];
  const slip = asSpelt(speller(key, 1));
  if (slip.length > 0) return [...forms, ...slip];
  const parts = language === 'en' ? [] : partsOf(index, key);
  return [...forms, ...(parts.length > 0 ? parts : asSpelt(speller(key)))];
}

/** The parts of a Norwegian compound: two known words, else a long known word at its beginning or end. */
function partsOf<Meaning>(index: Index<Meaning>, key: string): readonly Form[] {
  if (key.length < 7) return [];
  const part = (word: string, likeness: number): Form => ({
    key: word,
    likeness,
    isPart: true,
  });
  const known = (word: string) => word.length >= 3 && index.knowsStem(word, 'nb');
  const asFirst = (word: string) =>
    [word, word.replace(/[se]$/, '')].find(
      (form) => form.length >= 3 && (known(form) || index.words.has(form)),
    );
  const isEnd = (word: string) => known(word) || compoundEnds.has(word);
  for (let cut = key.length - 3; cut >= 3; cut -= 1) {
    const [first, second] = [asFirst(key.slice(0, cut)), key.slice(cut)];
    if (first !== undefined && isEnd(second))
      return [part(first, partLikeness.whole), part(second, partLikeness.whole)];
  }
  for (let cut = key.length - 2; cut >= 5; cut -= 1) {
    const first = asFirst(key.slice(0, cut));
    if (first !== undefined && first.length >= 5) return [part(first, partLikeness.beginning)];
  }
  for (let cut = 2; cut <= key.length - 5; cut += 1) {
    if (known(key.slice(cut))) return [part(key.slice(cut), partLikeness.end)];
  }
  return [];
}
