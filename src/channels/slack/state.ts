import { z } from 'zod';
import { isToggleId } from './inputs.ts';

const option = z.looseObject({ value: z.string() });
const elementState = z.looseObject({
  type: z.string(),
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_option: option.nullish(),
  selected_options: z.array(option).nullish(),
});
const stateValues = z.record(z.string(), z.record(z.string(), elementState));

type ElementState = z.infer<typeof elementState>;

/**
 * The answers in `view.state.values` or in a message's `state.values`, by input id: a text, a day (ISO), a time
 * ("HH:mm"), the value of the choice, a list of values for several choices, 'true' or 'false' for a toggle, '' for
 * what was left empty. Throws a ZodError for a state that Slack would not send.
 */
export function readState(values: unknown): Record<string, string | string[]> {
  const answers = Object.entries(stateValues.parse(values ?? {})).flatMap(([inputId, elements]) =>
    Object.entries(elements)
      .filter(([, state]) => state.type !== 'button' && state.type !== 'file_input')
      .map(([actionId, state]) => [inputId, answerOf(actionId, state)] as const),
  );
  return Object.fromEntries(answers);
}

function answerOf(actionId: string, state: ElementState): string | string[] {
  const chosen = state.selected_options?.map(({ value }) => value) ?? [];
  if (isToggleId(actionId)) return chosen.includes('true') ? 'true' : 'false';
  if (state.type === 'checkboxes' || state.type.startsWith('multi_')) return chosen;
  return state.value ?? state.selected_date ?? state.selected_time ?? state.selected_option?.value ?? '';
}
