import type { Click } from '../app/click.ts';
import type { CardJson } from '../app/ports.ts';

/** An element or an action of a card, as plain data. */
export type Part = CardJson;

interface ActionOptions {
  readonly style?: 'positive' | 'destructive';
  /** The inputs of the card are not wanted, so they cannot hold the button back. */
  readonly withoutInputs?: boolean;
}

/** A button that does something. Clients that do not know Action.Execute submit the same data. */
export function execute(title: string, click: Click, { style, withoutInputs }: ActionOptions = {}): Part {
  const common = {
    title,
    data: click,
    ...(style && { style }),
    ...(withoutInputs && { associatedInputs: 'none' }),
  };
  return {
    type: 'Action.Execute',
    verb: click.do,
    ...common,
    fallback: { type: 'Action.Submit', ...common },
  };
}

/** A button that opens the form of a command, in a dialog where the platform has one. */
export function openForm(title: string, click: Click): Part {
  const data = { ...click, form: true, msteams: { type: 'task/fetch' } };
  return { type: 'Action.Submit', title, data, associatedInputs: 'none' };
}

/** A button that unfolds what a command asks for. */
export function unfold(
  title: string,
  body: readonly Part[],
  submit: Part,
  style: ActionOptions['style'] | null = null,
): Part {
  return {
    type: 'Action.ShowCard',
    title,
    ...(style && { style }),
    card: { type: 'AdaptiveCard', body, actions: [submit] },
  };
}

export function openUrl(title: string, url: string): Part {
  return { type: 'Action.OpenUrl', title, url };
}

export const text = (words: string, more: Part = {}): Part => ({
  type: 'TextBlock',
  text: words,
  wrap: true,
  ...more,
});

/** A person's words: shown as they are, whatever they contain. */
export const spoken = (words: string): Part => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text: words }],
});

export interface Fact {
  readonly title: string;
  readonly value: string;
}
