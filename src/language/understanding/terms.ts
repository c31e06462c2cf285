import { fold } from '../../domain/organisation/spelling.ts';
import { bokmaalKey, stemOf, type WordLanguage } from './text.ts';

/** A word of a term: any inflection of it, its beginning or end, exactly it, or room for others. */
type ElementKind = 'stem' | 'prefix' | 'suffix' | 'exact' | 'gap';
export interface Element {
  readonly kind: ElementKind;
  readonly key: string;
}
export interface Term<Meaning> {
  readonly meaning: Meaning;
  readonly language: WordLanguage;
  readonly elements: readonly Element[];
  readonly letters: number;
}

/** Terms by what their first word is found by. */
export class Index<Meaning> {
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
