import { z } from 'zod';
import type { Inputs } from '../journeys/seat.ts';

type Node = Readonly<Record<string, unknown>>;

const option = z.looseObject({ value: z.string() });
const inputBlock = z.object({
  type: z.literal('input'),
  block_id: z.string(),
  element: z.looseObject({
    type: z.string(),
    action_id: z.string(),
    options: z.array(option).optional(),
    initial_value: z.string().optional(),
    initial_date: z.string().optional(),
    initial_time: z.string().optional(),
    initial_option: option.optional(),
    initial_options: z.array(option).optional(),
  }),
});
type Element = z.infer<typeof inputBlock>['element'];

const button = z.looseObject({
  type: z.literal('button'),
  action_id: z.string(),
  value: z.string().optional(),
  text: z.looseObject({ text: z.string() }),
});
export type SlackButton = z.infer<typeof button>;

/** What blocks say, as plain words in reading order, with buttons in [brackets]. */
export function wordsInBlocks(blocks: unknown): string {
  return words(blocks)
    .map((word) => word.replace(/\s+$/, ''))
    .filter((word) => word !== '')
    .join('\n');
}

function words(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(words);
  if (!isNode(node)) return [];
  const inner = [
    'label',
    'fields',
    'elements',
    'element',
    'options',
    'placeholder',
    'hint',
    'accessory',
  ].flatMap((key) => words(node[key]));
  if (node.type === 'button') return words(node.text).map((title) => `[${title}]`);
  if (node.type === 'rich_text_section' || node.type === 'rich_text_quote') return [inner.join('')];
  return [...(typeof node.text === 'string' ? [node.text] : words(node.text)), ...inner];
}

export function buttonsInBlocks(blocks: unknown): readonly SlackButton[] {
  if (Array.isArray(blocks)) return blocks.flatMap(buttonsInBlocks);
  if (!isNode(blocks)) return [];
  const read = button.safeParse(blocks);
  return read.success
    ? [read.data]
    : [...buttonsInBlocks(blocks.elements), ...buttonsInBlocks(blocks.accessory)];
}

/**
 * What a client sends for a modal with these answers by question: each input as it stands, changed where there is an
 * answer. An answer to a question that the modal does not ask is an error.
 */
export function filledIn(
  blocks: readonly unknown[],
  answers: Inputs,
): Record<string, Record<string, unknown>> {
  const asked = blocks.flatMap((block) => {
    const read = inputBlock.safeParse(block);
    return read.success ? [read.data] : [];
  });
  const isFor = (id: string, question: string) => id === question || id.endsWith(`:${question}`);
  const unasked = Object.keys(answers).filter(
    (question) => !asked.some((each) => isFor(each.block_id, question)),
  );
  if (unasked.length > 0) throw new Error(`the form does not ask ${unasked.join(', ')}`);
  return Object.fromEntries(
    asked.map(({ block_id, element }) => {
      const given = Object.entries(answers).find(([question]) => isFor(block_id, question))?.[1];
      return [block_id, { [element.action_id]: stateOf(element, given) }];
    }),
  );
}

function stateOf(element: Element, given: string | readonly string[] | undefined): unknown {
  const { type, options = [] } = element;
  const chosen = (values: readonly string[]) => options.filter(({ value }) => values.includes(value));
  const text = given === undefined ? undefined : String(given);
  switch (type) {
    case 'plain_text_input':
      return { type, value: text ?? element.initial_value ?? null };
    case 'datepicker':
      return { type, selected_date: text ?? element.initial_date ?? null };
    case 'timepicker':
      return { type, selected_time: text ?? element.initial_time ?? null };
    case 'checkboxes':
    case 'multi_static_select': {
      const [only] = options;
      const isTick = only?.value === 'true' && options.length === 1 && given === 'yes';
      const picked = given === undefined ? (element.initial_options ?? []) : chosen([given].flat());
      return { type, selected_options: isTick ? options : picked };
    }
    default:
      return {
        type,
        selected_option: (text === undefined ? element.initial_option : chosen([text])[0]) ?? null,
      };
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
