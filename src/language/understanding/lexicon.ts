import { type Speller, spellerOf } from './speller.ts';
import { type Element, Index, type Term } from './terms.ts';
import { type Reading, stemOf, type Token, type WordLanguage } from './text.ts';
import { everydayWords } from './vocabulary/ordinary.ts';
import type { Terms } from './vocabulary/shape.ts';
import { type Form, formsOf } from './wordForms.ts';

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

/** The terms of a vocabulary, ready to be found in texts. */
export interface Lexicon<Meaning> {
  readonly find: (reading: Reading) => readonly Match<Meaning>[];
  readonly knows: (token: Token) => boolean;
  readonly size: number;
}

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
