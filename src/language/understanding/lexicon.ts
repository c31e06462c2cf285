import { fold } from '../../domain/organisation/spelling.ts';
import { type Speller, spellerOf } from './speller.ts';
import { bokmaalKey, type Reading, stemOf, type Token, type WordLanguage } from './text.ts';
import { compoundEnds, everydayWords } from './vocabulary/ordinary.ts';
import type { Terms } from './vocabulary/shape.ts';

/** A term of the vocabulary found in a text. */
export interface Match<Meaning> {
  readonly meaning: Meaning;
  /** The words matched, first and after the last, as for `tokens.slice(from, to)`. */
  readonly from: number;
  readonly to: number;
  /** How many words the term has. */
  readonly words: number;
  /** What the first word was read as: itself, the right spelling of it, or a part of it. */
  readonly key: string;
  /** How surely the words are the term: 1 as written, less for parts of a compound and misspelt words. */
  readonly likeness: number;
}

type ElementKind = 'stem' | 'prefix' | 'suffix' | 'exact' | 'gap';
interface Element {
  readonly kind: ElementKind;
  readonly key: string;
}
interface Term<Meaning> {
  readonly meaning: Meaning;
  readonly language: WordLanguage;
  readonly elements: readonly Element[];
  readonly letters: number;
}

/** What a word may be read as. */
interface Form {
  readonly key: string;
  readonly likeness: number;
  /** True for a part of a compound, which stands for a term only by itself. */
  readonly isPart: boolean;
}

/** The terms of a vocabulary, ready to be found in texts. */
export interface Lexicon<Meaning> {
  readonly find: (reading: Reading) => readonly Match<Meaning>[];
  readonly knows: (token: Token) => boolean;
  readonly size: number;
}

/** Of two parts that make the whole word, of its end (which says what it is), and of its beginning. */
const partLikeness = { whole: 0.95, end: 0.92, beginning: 0.8 };
/** A slip in a short word may make another word of it. */
const misspeltLikeness = { short: 0.65, long: 0.85 };
const longWord = 7;
const longestGap = 6;
/** A word of the other language counts from this length; shorter ones mean something else too often. */
const shortestForeign = 6;

/** Builds a lexicon from terms and what each means. */
export function lexiconOf<Meaning>(entries: Iterable<readonly [Meaning, Terms]>): Lexicon<Meaning> {
  const index = new Index<Meaning>();
  for (const [meaning, terms] of entries) {
    for (const language of ['nb', 'en'] as const) {
      for (const written of terms[language].split(',')) index.add(meaning, language, written.trim());
    }
  }
  const speller = spellerOf(index.words);
  return {
    find: (reading) => findAll(index, speller, reading),
    knows: (token) => index.knows(token.key),
    size: index.words.size,
  };
}

class Index<Meaning> {
  readonly #byKey = new Map<string, Term<Meaning>[]>();
  readonly #stems: Record<WordLanguage, Set<string>> = { nb: new Set(), en: new Set() };
  readonly words = new Set<string>();

  add(meaning: Meaning, language: WordLanguage, written: string): void {
    const elements = elementsOf(written, language);
    const [first] = elements;
    if (first === undefined) return;
    const letters = elements.reduce((sum, { key }) => sum + key.length, 0);
    const term = { meaning, language, elements, letters };
    this.#put(first, term);
    if (elements.length > 1 && elements.every(({ kind }) => kind === 'stem')) {
      const joined = bokmaalKey(fold(written).replaceAll(' ', ''));
      const key = stemOf(joined, language);
      this.#put({ kind: 'stem', key }, { ...term, elements: [{ kind: 'stem', key }] });
      this.#stems[language].add(key);
    }
    for (const word of fold(written.replaceAll('=', '')).split(' ')) this.#learn(word, language);
  }

  at(kind: ElementKind, key: string): readonly Term<Meaning>[] {
    return this.#byKey.get(`${kind} ${key}`) ?? [];
  }

  knows(key: string): boolean {
    return this.words.has(key) || this.knowsStem(key, 'nb') || this.knowsStem(key, 'en');
  }

  knowsStem(key: string, language: WordLanguage): boolean {
    return this.#stems[language].has(stemOf(key, language));
  }

  #put({ kind, key }: Element, term: Term<Meaning>): void {
    const at = `${kind} ${key}`;
    const there = this.#byKey.get(at);
    if (there === undefined) this.#byKey.set(at, [term]);
    else there.push(term);
  }

  #learn(word: string, language: WordLanguage): void {
    const key = bokmaalKey(word);
    if (key.length < 3) return;
    this.words.add(key);
    this.#stems[language].add(stemOf(key, language));
  }
}

function elementsOf(written: string, language: WordLanguage): readonly Element[] {
  return written.split(/\s+/).flatMap((part): readonly Element[] => {
    if (part === '..') return [{ kind: 'gap', key: '' }];
    if (part.startsWith('=')) return [{ kind: 'exact', key: part.slice(1) }];
    const words = fold(part).split(' ').filter(Boolean).map(bokmaalKey);
    return words.map((key, place) => {
      if (part.endsWith('*') && place === words.length - 1) return { kind: 'prefix', key };
      if (part.startsWith('*') && place === 0) return { kind: 'suffix', key };
      return { kind: 'stem', key: stemOf(key, language) };
    });
  });
}

function findAll<Meaning>(
  index: Index<Meaning>,
  speller: Speller,
  reading: Reading,
): readonly Match<Meaning>[] {
  const { tokens, language } = reading;
  const forms = tokens.map((token) => formsOf(index, speller, token, language));
  const found: Match<Meaning>[] = [];
  for (const [from] of tokens.entries()) {
    for (const form of forms[from] ?? []) {
      for (const term of startingWith(index, form, tokens[from])) {
        const match = matchAt(term, reading, forms, from, form);
        if (match !== null) found.push(match);
      }
    }
    found.push(...writtenApart(index, reading, from));
  }
  return found;
}

function* startingWith<Meaning>(
  index: Index<Meaning>,
  form: Form,
  token: Token | undefined,
): Iterable<Term<Meaning>> {
  for (const language of ['nb', 'en'] as const) {
    for (const term of index.at('stem', stemOf(form.key, language)))
      if (term.language === language) yield term;
  }
  if (form.isPart || form.likeness < 1) return;
  for (let length = 3; length <= form.key.length; length += 1) {
    yield* index.at('prefix', form.key.slice(0, length));
    yield* index.at('suffix', form.key.slice(form.key.length - length));
  }
  yield* index.at('exact', token?.raw ?? '');
}

function matchAt<Meaning>(
  term: Term<Meaning>,
  { tokens, language }: Reading,
  forms: readonly (readonly Form[])[],
  from: number,
  first: Form,
): Match<Meaning> | null {
  const { elements, meaning, letters } = term;
  if (first.isPart && elements.length > 1) return null;
  if (language !== null && term.language !== language) {
    if (letters < shortestForeign || everydayWords.has(first.key)) return null;
  }
  let likeness = first.likeness;
  let at = from + 1;
  let gap = false;
  for (const element of elements.slice(1)) {
    if (element.kind === 'gap') {
      gap = true;
      continue;
    }
    const last = gap ? Math.min(at + longestGap, tokens.length - 1) : at;
    let hit: { at: number; likeness: number } | null = null;
    for (let place = at; place <= last && hit === null; place += 1) {
      const like = likenessOf(element, forms[place] ?? [], tokens[place], term.language);
      if (like > 0) hit = { at: place, likeness: like };
    }
    if (hit === null) return null;
    likeness = Math.min(likeness, hit.likeness);
    at = hit.at + 1;
    gap = false;
  }
  return { meaning, from, to: at, words: elements.length, key: first.key, likeness };
}

function likenessOf(
  { kind, key }: Element,
  forms: readonly Form[],
  token: Token | undefined,
  language: WordLanguage,
): number {
  if (token === undefined) return 0;
  if (kind === 'exact') return token.raw === key ? 1 : 0;
  if (kind === 'prefix') return token.key.startsWith(key) ? 1 : 0;
  if (kind === 'suffix') return token.key.endsWith(key) ? 1 : 0;
  const form = forms.find((candidate) => !candidate.isPart && stemOf(candidate.key, language) === key);
  return form?.likeness ?? 0;
}

/** Compounds written as two words: "verne runde". */
function* writtenApart<Meaning>(
  index: Index<Meaning>,
  { tokens, language }: Reading,
  from: number,
): Iterable<Match<Meaning>> {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first === undefined || second === undefined || first.clause !== second.clause) return;
  if (first.key.length < 3 || second.key.length < 2) return;
  const key = first.key + second.key;
  for (const termLanguage of ['nb', 'en'] as const) {
    if (language !== null && language !== termLanguage) continue;
    for (const term of index.at('stem', stemOf(key, termLanguage))) {
      if (term.language !== termLanguage || term.elements.length > 1) continue;
      yield { meaning: term.meaning, from, to: from + 2, words: 2, key, likeness: 0.95 };
    }
  }
}

function formsOf<Meaning>(
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
