import type { DutyAction, DutyMessage } from '../app/messages.ts';
import type { Language } from '../domain/language.ts';
import { keyFor, say } from '../i18n/say.ts';
import { input } from './inputs.ts';
import { execute, type Part, unfold } from './parts.ts';

const styles: Readonly<Partial<Record<DutyAction, 'positive'>>> = { take: 'positive', done: 'positive' };

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
      label: say(language, 'duty.items'),
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
  const shown = may.filter((action) => action !== 'tick' || (!isOver && message.items.length > 0));
  const why = execute(
    say(language, 'duty.why.button'),
    { do: 'duty.why', id, v: 0 },
    { withoutInputs: true },
  );
  return [...shown.map((action) => button(message, action, language)), why];
}

function button({ id, version: v, forms, today }: DutyMessage, action: DutyAction, language: Language): Part {
  const verb = `duty.${action}`;
  const title = say(language, keyFor(verb, 'button'));
  const style = styles[action];
  const click = { do: verb, id, v };
  const questions = forms[action];
  if (questions === undefined)
    return execute(title, click, { ...(style && { style }), withoutInputs: action !== 'tick' });
  const body = questions.map((view) => input(view, { language, today, prefix: verb }));
  return unfold(title, body, execute(say(language, keyFor(verb, 'submit')), click), style);
}
