import { parseMarkdown } from '../../src/channels/slack/markdown.ts';

/** Any object in a card. */
export type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every object of a card, itself first, unfolded cards included; what buttons carry is no part of it. */
export function partsOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (!isNode(value)) return [];
  const inner = Object.entries(value).filter(([key]) => key !== 'data' && key !== 'fallback');
  return [value, ...inner.flatMap(([, one]) => partsOf(one))];
}

/** Every property of a card that people read, with whether the card reads Markdown in it. */
const readProperties: Readonly<Record<string, boolean>> = {
  text: true,
  title: true,
  value: true,
  label: false,
  placeholder: false,
  errorMessage: false,
};

/** All texts that people read, as they see them: words of a person are plain, everything else is Markdown. */
export function textsIn(card: unknown): readonly string[] {
  return partsOf(card).flatMap((part) =>
    Object.entries(readProperties).flatMap(([key, isMarkdown]) => {
      const text = part[key];
      if (typeof text !== 'string') return [];
      const isPlain = !isMarkdown || part.type === 'TextRun' || String(part.type).startsWith('Input.');
      return [isPlain ? text : unmarked(text)];
    }),
  );
}

function unmarked(markdown: string): string {
  return parseMarkdown(markdown)
    .map(({ text }) => text)
    .join('');
}
