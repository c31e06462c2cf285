import { type Category, categories } from '../../src/domain/reports/terms.ts';

const isCategory = (word: string): word is Category => categories.some((category) => category === word);

/** "fire electrical | laboratory" as what must and what may stand in a draft. Throws for a word that is no category. */
export function categoriesIn(text: string): readonly [readonly Category[], readonly Category[]] {
  const [must = [], may = []] = text.split('|').map((side) =>
    side
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => {
        if (!isCategory(word)) throw new Error(`no category: ${word}`);
        return word;
      }),
  );
  return [must, may];
}
