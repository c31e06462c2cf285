import type { DutyAction, DutyMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { keyFor, say } from '../i18n/say.ts';
import { mostButtons } from './caseActions.ts';
import { input } from './inputs.ts';
import { execute, type Part, unfold } from './parts.ts';
import { planButton } from './plan.ts';

/** What comes next stands out: taking it, and once it is taken, that it is done. */
const next: readonly DutyAction[] = ['take', 'done'];

/** The way to the card on which the duty is worked through. */
export function dutyOpening({ id, opens }: DutyMessage, language: Language): readonly Part[] {
  if (opens === null) return [];
  const title = say(language, keyFor('duty.opens', opens, 'button'));
  const open = execute(title, { do: `${opens}.open`, id, v: 0 }, { withoutInputs: true });
  return [{ type: 'ActionSet', actions: [open] }];
}

/** The checklist, with the ticks that are there. */
export function dutyInputs({ items, may }: DutyMessage, language: Language): readonly Part[] {
  if (items.length === 0 || !may.includes('tick')) return [];
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'items',
      style: 'expanded',
      isMultiSelect: true,
      wrap: true,
      label: say(language, 'duty.items', {
        done: items.filter(({ ticked }) => ticked).length,
        count: items.length,
      }),
      value: items
        .filter(({ ticked }) => ticked)
        .map(({ id }) => id)
        .join(','),
      choices: items.map((item) => ({
        title: item.required
          ? say(language, 'duty.items.required', { item: item[language] })
          : item[language],
        value: item.id,
      })),
    },
  ];
}

/** What its reader can do, and why they got it. */
export function dutyActions(message: DutyMessage, language: Language): readonly Part[] {
  const { id, may, state } = message;
  const isOver = state === 'done' || state === 'missed';
  const doors = message.plan?.unitId == null ? [] : [planButton(message.plan.unitId, language)];
  const shown = may.filter((action) => action !== 'tick' || (!isOver && message.items.length > 0));
  const isFull = shown.length + doors.length >= mostButtons;
  const why = execute(
    say(language, 'duty.why.button'),
    { do: 'duty.why', id, v: 0, ...(message.inChannel && { a: 'channel' }) },
    { withoutInputs: true },
  );
  // Where there is no room to save ticks by themselves, they are saved with what is pressed.
  const fitting = shown.filter((action) => action !== 'tick' || !isFull);
  return [...fitting.map((action) => button(message, action, language)), ...doors, why];
}

function button(message: DutyMessage, action: DutyAction, language: Language): Part {
  const { id, version: v, forms, today, may } = message;
  const verb = `duty.${action}`;
  const title = say(language, keyFor(verb, 'button'));
  const style = next.find((each) => may.includes(each)) === action ? ('positive' as const) : undefined;
  const click = { do: verb, id, v };
  const questions = forms[action];
  if (questions === undefined)
    return execute(title, click, {
      ...(style && { style }),
      withoutInputs: action !== 'tick' && action !== 'take',
    });
  const body = questions.map((view) => input(view, { language, today, prefix: verb }));
  return unfold(title, body, execute(say(language, keyFor(verb, 'submit')), click), style);
}
