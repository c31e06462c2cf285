import type { types } from '@slack/bolt';
import {
  type ActionData,
  allActions,
  type Card,
  type CardAction,
  isSubmit,
  type SubmitAction,
} from './adaptiveCard.ts';
import { BLOCK_LIMITS } from './blockLimits.ts';
import { plainText } from './richText.ts';

/** The `action_id` of link buttons. Slack reports their clicks too; there is nothing to do but acknowledge. */
export const LINK_ACTION = 'open-link';

/** The keys of `data` that survive when it does not fit a button. */
const ESSENTIAL = ['do', 'id', 'v', 'form'];

const STYLES: Record<string, 'primary' | 'danger'> = { positive: 'primary', destructive: 'danger' };

/** Makes the buttons of one message or view; remembers the ids it gave, because they must differ. */
export type ButtonMaker = (action: CardAction, opensForm: boolean) => types.Button | undefined;

/**
 * A maker of buttons whose `action_id` is the action's `data.do`, with "#2", "#3" … when it is already taken.
 * `value` is the action's data as JSON; `form: true` in it means: open the form, do not act yet.
 */
export function buttonMaker(takenIds: Iterable<string>): ButtonMaker {
  const taken = new Set(takenIds);
  const claim = (wanted: string): string => {
    const base = wanted.slice(0, BLOCK_LIMITS.identifier - 5);
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${base}#${count}`;
    taken.add(id);
    return id;
  };
  const make: ButtonMaker = (action, opensForm) => {
    if (action.type === 'Action.OpenUrl') return linkButton(action.title, action.url, claim);
    if (action.type === 'Action.ShowCard' && action.fallback && submitOf(action.card) === undefined) {
      return make(action.fallback, false);
    }
    const submit = action.type === 'Action.ShowCard' ? submitOf(action.card) : action;
    if (submit === undefined || submit.type === 'Unsupported') return undefined;
    const isForm = opensForm || action.type === 'Action.ShowCard';
    const value = buttonValue(isForm ? { ...submit.data, form: true } : submit.data);
    if (value === undefined || action.type === 'Unsupported') return undefined;
    const style = STYLES[action.style ?? ''];
    return {
      type: 'button',
      action_id: claim(verbOf(submit)),
      text: plainText(action.title, BLOCK_LIMITS.buttonText),
      value,
      ...(style !== undefined && { style }),
    };
  };
  return make;
}

function linkButton(title: string, url: string, claim: (id: string) => string): types.Button | undefined {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url) || url.length > BLOCK_LIMITS.url) return undefined;
  return {
    type: 'button',
    action_id: claim(LINK_ACTION),
    text: plainText(title, BLOCK_LIMITS.buttonText),
    url,
  };
}

/** What an action asks for: `data.do`, else its verb. */
export function verbOf(action: SubmitAction): string {
  const verb = typeof action.data.do === 'string' ? action.data.do : action.verb;
  return verb === undefined || verb === '' ? 'act' : verb;
}

/** The action that sends a form in: the first Execute or Submit of the card. */
export function submitOf(card: Card): SubmitAction | undefined {
  return allActions(card).find(isSubmit);
}

function buttonValue(data: ActionData): string | undefined {
  const whole = JSON.stringify(data);
  if (whole.length <= BLOCK_LIMITS.buttonValue) return whole;
  const essential = Object.fromEntries(Object.entries(data).filter(([key]) => ESSENTIAL.includes(key)));
  const short = JSON.stringify(essential);
  return short.length <= BLOCK_LIMITS.buttonValue ? short : undefined;
}

/** One row of buttons; none when no action can be shown. */
export function actionsBlock(
  actions: CardAction[],
  make: ButtonMaker,
  opensForm: (action: CardAction) => boolean,
): types.ActionsBlock | undefined {
  const elements = actions
    .slice(0, BLOCK_LIMITS.actions)
    .map((action) => make(action, opensForm(action)))
    .filter((button) => button !== undefined);
  return elements.length === 0 ? undefined : { type: 'actions', elements };
}
