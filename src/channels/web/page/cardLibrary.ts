/** As much of the renderer of Adaptive Cards as the page uses. Types only; the renderer itself is a script of its own. */

/** Anything in a card, under what it stands in. */
export interface CardObject {
  readonly parent: CardObject | undefined;
  readonly id?: string;
  readonly renderedElement: HTMLElement | undefined;
}

export interface CardInput extends CardObject {
  readonly isRequired: boolean;
  readonly value: unknown;
  /** True when somebody changed it since it was drawn. */
  isDirty(): boolean;
}

export interface ChoiceSetInput extends CardInput {
  readonly isMultiSelect: boolean;
}

export interface CardAction extends CardObject {
  readonly title?: string;
  getReferencedInputs(): Readonly<Record<string, CardInput>> | undefined;
  toJSON(): { readonly data?: unknown } | undefined;
}

export interface OpenUrlAction extends CardAction {
  readonly url?: string;
}

export interface AdaptiveCard extends CardObject {
  hostConfig: object;
  /** Called for every action but ShowCard, once the inputs that it needs are valid. */
  onExecuteAction: ((action: CardAction) => void) | undefined;
  parse(json: object): void;
  render(): HTMLElement | undefined;
  getAllInputs(): readonly CardInput[];
  getAllActions(): readonly CardAction[];
}

export interface CardLibrary {
  readonly AdaptiveCard: {
    new (): AdaptiveCard;
    onProcessMarkdown: (text: string, result: { didProcess: boolean; outputHtml?: unknown }) => void;
  };
  readonly HostConfig: new (config: object) => object;
  readonly ChoiceSetInput: new () => ChoiceSetInput;
  readonly OpenUrlAction: new () => OpenUrlAction;
  readonly ShowCardAction: new () => CardAction;
}
