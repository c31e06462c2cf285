import type { CardJson } from '../../app/ports.ts';

/**
 * The card as a dialog can use it. A dialog is sent off by `Action.Submit` and knows no `Action.Execute`, so each
 * such button becomes the `Action.Submit` that it carries for clients that do not know it either.
 */
export function dialogCard(card: CardJson): CardJson {
  return Object.fromEntries(Object.entries(card).map(([key, value]) => [key, converted(value)]));
}

function converted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(converted);
  if (!isPart(value)) return value;
  const { fallback } = value;
  const isReplaced = value.type === 'Action.Execute' && isPart(fallback) && fallback.type === 'Action.Submit';
  return isReplaced ? fallback : dialogCard(value);
}

function isPart(value: unknown): value is CardJson {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
