import { actionsOf, type CardAction } from './card.ts';
import { arrayAt, isObject, type JsonObject, objectAt, textAt } from './json.ts';

/** The client itself holds the press back: Teams would show the field in red and send nothing. */
export class HeldBack extends Error {
  readonly inputId: string;

  constructor(inputId: string, why: string) {
    super(`input ${inputId}: ${why}`);
    this.name = 'HeldBack';
    this.inputId = inputId;
  }
}

/**
 * The action that a person presses and the data it sends: the action's own, overlaid with what every input in reach
 * holds. `key` is a title, a verb or an id; null takes the first of its kind.
 * @throws HeldBack when a required input is empty, a choice is not offered, or `typed` names no input of the card.
 */
export function pressed(
  card: JsonObject,
  type: 'Action.Execute' | 'Action.Submit',
  key: string | null,
  typed: JsonObject,
): { readonly action: JsonObject; readonly data: JsonObject } {
  const offered = actionsOf(card).flatMap((each) => asType(each, type));
  const found = offered.filter(
    ({ named }) => key === null || [named.title, named.verb, named.id].includes(key),
  );
  const [first] = found;
  if (first === undefined || (key !== null && found.length > 1)) {
    const titles = offered.map(({ named }) => textAt(named, 'title')).join(', ');
    throw new Error(`${found.length} of "${key ?? type}" on the card; it offers: ${titles}`);
  }
  return {
    action: first.action,
    data: { ...objectAt(first.action, 'data'), ...values(first.inputs, typed) },
  };
}

/** An action under the title that is shown, and what of it is pressed: itself, or its fallback. */
function asType({ action, inputs }: CardAction, type: string) {
  if (action.type === type) return [{ named: action, action, inputs }];
  const fallback = objectAt(action, 'fallback');
  return fallback.type === type ? [{ named: { ...fallback, ...action }, action: fallback, inputs }] : [];
}

function values(inputs: readonly JsonObject[], typed: JsonObject): JsonObject {
  const known = inputs.map((input) => textAt(input, 'id'));
  const stray = Object.keys(typed).find((id) => !known.includes(id));
  if (stray !== undefined) throw new HeldBack(stray, `not on the card, which has: ${known.join(', ')}`);
  const held = inputs.map((input) => [textAt(input, 'id') ?? '', heldBy(input, typed)] as const);
  return Object.fromEntries(held.filter(([, value]) => value !== null));
}

function heldBy(input: JsonObject, typed: JsonObject): unknown {
  const id = textAt(input, 'id') ?? '';
  const off = input.type === 'Input.Toggle' ? (input.valueOff ?? 'false') : null;
  const value = typed[id] ?? input.value ?? off;
  const isEmpty = value === null || value === '';
  if (isEmpty && input.isRequired === true) throw new HeldBack(id, 'is required');
  if (typeof input.maxLength === 'number' && typeof value === 'string' && value.length > input.maxLength) {
    throw new HeldBack(id, `is longer than ${input.maxLength}`);
  }
  if (!isEmpty && input.type === 'Input.ChoiceSet') checkChoice(id, input, String(value));
  return isEmpty ? null : value;
}

function checkChoice(id: string, input: JsonObject, value: string): void {
  const offered = arrayAt(input, 'choices').map((choice) => textAt(choice, 'value'));
  const chosen = input.isMultiSelect === true ? value.split(',') : [value];
  const isFree = input.style === 'filtered' && isObject(input['choices.data']);
  const stray = chosen.find((each) => !offered.includes(each));
  if (stray !== undefined && !isFree) throw new HeldBack(id, `"${stray}" is not among ${offered.join(', ')}`);
}
