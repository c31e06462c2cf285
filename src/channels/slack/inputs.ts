import type { types } from '@slack/bolt';
import { isDay, isTimeOfDay } from '../../domain/time.ts';
import type { CardInput, ChoiceInput, MomentInput, TextInput, ToggleInput } from './adaptiveCard.ts';
import { BLOCK_LIMITS } from './blockLimits.ts';
import { clean, cut, plainText } from './richText.ts';

type Element = types.InputBlock['element'];

/** Marks the element of a toggle, because Slack reports an unticked one like an empty list of choices. */
const TOGGLE_SUFFIX = '.toggle';

/** The `action_id` of an input's element: the input's id, or `<id>.toggle` for a toggle. */
export function inputActionId(input: CardInput): string {
  return input.type === 'Input.Toggle' ? `${input.id}${TOGGLE_SUFFIX}` : input.id;
}

/** True for the `action_id` of a toggle's element. */
export function isToggleId(actionId: string): boolean {
  return actionId.endsWith(TOGGLE_SUFFIX);
}

/**
 * The input block that asks for a card's input: `block_id` is the input's id. At most `optionCap` choices are offered,
 * with a note of how many there were. None for a choice without a single valid option.
 */
export function inputBlock(input: CardInput, optionCap: number): types.InputBlock | undefined {
  const element = elementOf(input, optionCap);
  if (element === undefined) return undefined;
  const label = input.label ?? (input.type === 'Input.Toggle' ? input.title : input.placeholder) ?? '';
  const hint = input.type === 'Input.ChoiceSet' ? omissionNote(input, optionCap) : undefined;
  return {
    type: 'input',
    block_id: input.id,
    label: plainText(label, BLOCK_LIMITS.label),
    element,
    optional: input.isRequired !== true,
    ...(hint !== undefined && { hint: plainText(hint, BLOCK_LIMITS.label) }),
  };
}

function elementOf(input: CardInput, optionCap: number): Element | undefined {
  switch (input.type) {
    case 'Input.Text':
      return textElement(input);
    case 'Input.ChoiceSet':
      return choiceElement(input, optionCap);
    case 'Input.Toggle':
      return toggleElement(input);
    default:
      return momentElement(input);
  }
}

function placeholderOf(input: CardInput): { placeholder?: types.PlainTextElement } {
  if (input.placeholder === undefined || input.placeholder.trim() === '') return {};
  return { placeholder: plainText(input.placeholder, BLOCK_LIMITS.placeholder) };
}

function textElement(input: TextInput): Element {
  const wanted = Math.trunc(input.maxLength ?? BLOCK_LIMITS.inputText);
  const longest = Math.min(Math.max(wanted, 1), BLOCK_LIMITS.inputText);
  const initial = cut(clean(input.value ?? ''), longest);
  return {
    type: 'plain_text_input',
    action_id: inputActionId(input),
    multiline: input.isMultiline === true,
    max_length: longest,
    ...(initial !== '' && { initial_value: initial }),
    ...placeholderOf(input),
  };
}

function momentElement(input: MomentInput): Element {
  const value = input.value ?? '';
  const base = { action_id: inputActionId(input), ...placeholderOf(input) };
  if (input.type === 'Input.Date')
    return { type: 'datepicker', ...base, ...(isDay(value) && { initial_date: value }) };
  return { type: 'timepicker', ...base, ...(isTimeOfDay(value) && { initial_time: value }) };
}

function toggleElement(input: ToggleInput): Element {
  const option = { text: plainText(input.title, BLOCK_LIMITS.optionText), value: 'true' };
  return {
    type: 'checkboxes',
    action_id: inputActionId(input),
    options: [option],
    ...(input.value === (input.valueOn ?? 'true') && { initial_options: [option] }),
  };
}

function validChoices(input: ChoiceInput): ChoiceInput['choices'] {
  const seen = new Set<string>();
  return input.choices.filter(({ value }) => {
    const fits = value !== '' && value.length <= BLOCK_LIMITS.optionValue && !seen.has(value);
    seen.add(value);
    return fits;
  });
}

function omissionNote(input: ChoiceInput, optionCap: number): string | undefined {
  const count = validChoices(input).length;
  return count > optionCap ? `1–${optionCap} / ${count} …` : undefined;
}

function choiceElement(input: ChoiceInput, optionCap: number): Element | undefined {
  const options = validChoices(input)
    .slice(0, optionCap)
    .map(({ title, value }) => ({ text: plainText(title, BLOCK_LIMITS.optionText), value }));
  if (options.length === 0) return undefined;
  const action_id = inputActionId(input);
  const isShort = options.length <= BLOCK_LIMITS.listedOptions;
  const values = chosenValues(input);
  const chosen = options.filter(({ value }) => values.includes(value));
  if (input.isMultiSelect === true) {
    const initial = chosen.length > 0 && { initial_options: chosen };
    return isShort
      ? { type: 'checkboxes', action_id, options, ...initial }
      : { type: 'multi_static_select', action_id, options, ...initial, ...placeholderOf(input) };
  }
  const initial = chosen[0] !== undefined && { initial_option: chosen[0] };
  return isShort && input.style === 'expanded'
    ? { type: 'radio_buttons', action_id, options, ...initial }
    : { type: 'static_select', action_id, options, ...initial, ...placeholderOf(input) };
}

/** Cards write several chosen values as one text, separated by commas. */
function chosenValues(input: ChoiceInput): string[] {
  const value = input.value ?? '';
  return input.isMultiSelect === true ? value.split(',') : [value];
}
