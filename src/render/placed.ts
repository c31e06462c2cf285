import type { CardJson } from '../app/ports.ts';

/** Puts parts before and after what is in the element of the card with this id. */
export function placed(
  node: CardJson,
  place: string,
  before: readonly CardJson[],
  after: readonly CardJson[] = [],
): CardJson {
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    Array.isArray(value)
      ? value.map((each) => (isPart(each) ? placed(each, place, before, after) : each))
      : value,
  ]);
  const inner: Record<string, unknown> = Object.fromEntries(entries);
  if (node.id !== place || !Array.isArray(inner.items)) return inner;
  return { ...inner, items: [...before, ...inner.items, ...after] };
}

/** True for a part of a card. */
export function isPart(value: unknown): value is CardJson {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
