import { z } from 'zod';
import { elementsOf } from './blockRules.ts';
import { type BlockShape, blockShape, type ElementShape } from './blockShapes.ts';
import type { JsonObject } from './records.ts';

/** What a person fills in, by input id (`block_id`): a text, a value, several values, a tick. */
export type Answers = Readonly<Record<string, string | readonly string[] | boolean>>;

type Answer = Answers[string] | undefined;

const STATELESS = ['button', 'overflow', 'image'];

/** The blocks of a stored message or view, typed. */
export function readBlocks(blocks: unknown): BlockShape[] {
  return z.array(blockShape).parse(blocks ?? []);
}

/**
 * The `state.values` of `blocks` after a person changed `answers` in them; other inputs keep their initial values.
 * Throws an Error for what Slack's own form does not let a person do: answer what is not asked, choose what
 * is not offered, write too long, and, when `isSubmit`, leave out what is needed.
 */
export function filledState(
  blocks: BlockShape[],
  answers: Answers,
  isSubmit: boolean,
): Record<string, Record<string, JsonObject>> {
  const values: Record<string, Record<string, JsonObject>> = {};
  const asked = new Set<string>();
  for (const block of blocks) {
    for (const element of elementsOf(block).filter(({ type }) => !STATELESS.includes(type))) {
      const blockId = block.block_id ?? '';
      const actionId = ('action_id' in element ? element.action_id : undefined) ?? '';
      const answer = answers[blockId] ?? answers[actionId];
      asked.add(blockId).add(actionId);
      const state = stateOf(element, answer, blockId);
      const isNeeded = isSubmit && block.type === 'input' && block.optional !== true;
      if (isNeeded && isEmpty(state)) throw new Error(`needs an answer: ${blockId}`);
      values[blockId] = { ...values[blockId], [actionId]: state };
    }
  }
  const unasked = Object.keys(answers).filter((id) => !asked.has(id));
  if (unasked.length > 0) throw new Error(`nobody asks for ${unasked.join(', ')}`);
  return values;
}

function isEmpty({ type: _, ...state }: JsonObject): boolean {
  return Object.values(state).every(
    (value) => value === null || (Array.isArray(value) && value.length === 0),
  );
}

function stateOf(element: ElementShape, answer: Answer, id: string): JsonObject {
  const { type } = element;
  switch (type) {
    case 'plain_text_input':
      return { type, value: typed(element, answer, id) };
    case 'datepicker':
      return { type, selected_date: oneText(answer) ?? element.initial_date ?? null };
    case 'timepicker':
      return { type, selected_time: oneText(answer) ?? element.initial_time ?? null };
    case 'static_select':
    case 'radio_buttons': {
      const [chosen] = answer === undefined ? [] : offered(element.options, answer, id);
      return {
        type,
        selected_option: chosen ?? (answer === undefined ? element.initial_option : null) ?? null,
      };
    }
    case 'multi_static_select':
    case 'checkboxes': {
      const chosen = answer === undefined ? element.initial_options : offered(element.options, answer, id);
      return { type, selected_options: chosen ?? [] };
    }
    case 'external_select': {
      const value = oneText(answer);
      const option = value === null ? null : { text: { type: 'plain_text', text: value }, value };
      return { type, selected_option: option ?? element.initial_option ?? null };
    }
    case 'users_select':
      return { type, selected_user: oneText(answer) ?? element.initial_user ?? null };
    case 'multi_users_select':
      return { type, selected_users: Array.isArray(answer) ? answer : (element.initial_users ?? []) };
    case 'file_input':
      return { type, files: chosenFiles(element.max_files ?? 10, answer, id) };
    default:
      return { type };
  }
}

function chosenFiles(most: number, answer: Answer, id: string): unknown[] {
  const files = Array.isArray(answer) ? answer.map((file) => JSON.parse(file)) : [];
  if (files.length > most) throw new Error(`too many files: ${id}`);
  return files;
}

function oneText(answer: Answer): string | null {
  return typeof answer === 'string' && answer !== '' ? answer : null;
}

function typed(
  element: { initial_value?: string | undefined; max_length?: number | undefined },
  answer: Answer,
  id: string,
) {
  const text = answer === undefined ? (element.initial_value ?? null) : oneText(answer);
  if (text !== null && text.length > (element.max_length ?? 3000)) throw new Error(`too long: ${id}`);
  return text;
}

/** The options that were chosen. `true` ticks all, `false` and '' none. */
function offered<T extends { value: string }>(options: T[], answer: NonNullable<Answer>, id: string): T[] {
  if (typeof answer === 'boolean') return answer ? options : [];
  const wanted = typeof answer === 'string' ? [answer].filter((value) => value !== '') : answer;
  return wanted.map((value) => {
    const option = options.find((one) => one.value === value);
    if (option === undefined) throw new Error(`${id} does not offer ${value}`);
    return option;
  });
}
