/** As much of the renderer of Adaptive Cards as the page uses. Types only; the renderer itself is a script of its own. */

/** Anything in a card. */
export interface CardObject {
  readonly id?: string;
  readonly renderedElement: HTMLElement | undefined;
}

export interface CardInput extends CardObject {
  readonly isRequired: boolean;
  /** Undefined until it is drawn. */
  readonly value: unknown;
  readonly defaultValue?: unknown;
}

export interface ChoiceSetInput extends CardInput {
  readonly isMultiSelect: boolean;
  readonly choices: readonly { readonly title?: string; readonly value?: string }[];
}

export interface DateInput extends CardInput {
  isValid(): boolean;
}

export interface CardAction extends CardObject {
  readonly title?: string;
  getReferencedInputs(): Readonly<Record<string, CardInput>> | undefined;
  toJSON(): { readonly data?: unknown } | undefined;
}

export interface OpenUrlAction extends CardAction {
  readonly url?: string;
}

/** An action that unfolds a card in the card. */
export interface ShowCardAction extends CardAction {
  /** @param within whether inputs that are unfolded by others count too */
  getAllInputs(within?: boolean): readonly CardInput[];
}

export interface AdaptiveCard extends CardObject {
  readonly title?: undefined;
  hostConfig: object;
  /** Called for every action but ShowCard, once the inputs that it needs are valid. */
  onExecuteAction: ((action: CardAction) => void) | undefined;
  parse(json: object): void;
  render(): HTMLElement | undefined;
  getAllInputs(within?: boolean): readonly CardInput[];
  getAllActions(): readonly CardAction[];
}

export interface CardLibrary {
  readonly AdaptiveCard: {
    new (): AdaptiveCard;
    onProcessMarkdown: (text: string, result: { didProcess: boolean; outputHtml?: unknown }) => void;
  };
  readonly HostConfig: new (config: object) => object;
  readonly ChoiceSetInput: new () => ChoiceSetInput;
  readonly DateInput: new () => DateInput;
  readonly OpenUrlAction: new () => OpenUrlAction;
  readonly ShowCardAction: new () => ShowCardAction;
}
