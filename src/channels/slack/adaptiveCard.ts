/** One styled stretch of user-written text. */
export interface TextRun {
  type: 'TextRun';
  text: string;
  weight?: string | undefined;
  italic?: boolean | undefined;
  strikethrough?: boolean | undefined;
  fontType?: string | undefined;
}

interface ElementBase {
  separator?: boolean | undefined;
}

export interface TextBlock extends ElementBase {
  type: 'TextBlock';
  text: string;
  size?: string | undefined;
  weight?: string | undefined;
  style?: string | undefined;
  isSubtle?: boolean | undefined;
}

export interface RichTextBlock extends ElementBase {
  type: 'RichTextBlock';
  inlines: (TextRun | string)[];
}

export interface FactSet extends ElementBase {
  type: 'FactSet';
  facts: { title: string; value: string }[];
}

export interface Container extends ElementBase {
  type: 'Container';
  style?: string | undefined;
  items: CardElement[];
}

export interface ColumnSet extends ElementBase {
  type: 'ColumnSet';
  columns: { items: CardElement[] }[];
}

export interface ActionSet extends ElementBase {
  type: 'ActionSet';
  actions: CardAction[];
}

interface InputBase extends ElementBase {
  id: string;
  label?: string | undefined;
  isRequired?: boolean | undefined;
  placeholder?: string | undefined;
  value?: string | undefined;
}

export interface TextInput extends InputBase {
  type: 'Input.Text';
  isMultiline?: boolean | undefined;
  maxLength?: number | undefined;
}

export interface ChoiceInput extends InputBase {
  type: 'Input.ChoiceSet';
  isMultiSelect?: boolean | undefined;
  style?: string | undefined;
  choices: { title: string; value: string }[];
}

export interface MomentInput extends InputBase {
  type: 'Input.Date' | 'Input.Time';
}

export interface ToggleInput extends InputBase {
  type: 'Input.Toggle';
  title: string;
  /** The value that means ticked; 'true' when left out. */
  valueOn?: string | undefined;
}

export type CardInput = TextInput | ChoiceInput | MomentInput | ToggleInput;

/** A picture that lies with Slack already. Any other stands nowhere on Slack: it would have to be open to everybody. */
export interface Image extends ElementBase {
  type: 'Image';
  slackFile: string;
  altText: string;
}

/** An element outside the subset, or one without its needed parts. Shown nowhere on Slack. */
export interface UnsupportedElement extends ElementBase {
  type: 'Unsupported';
  name: string;
}

export type CardElement =
  | TextBlock
  | RichTextBlock
  | FactSet
  | Container
  | ColumnSet
  | ActionSet
  | Image
  | CardInput
  | UnsupportedElement;

/** What a button carries: an opaque id and a version, never a right. */
export type ActionData = Record<string, unknown>;

export interface SubmitAction {
  type: 'Action.Execute' | 'Action.Submit';
  title: string;
  style?: string | undefined;
  verb?: string | undefined;
  data: ActionData;
  /** 'none' for a button that wants no inputs, so that it never asks for them either. */
  associatedInputs?: string | undefined;
}

export interface ShowCardAction {
  type: 'Action.ShowCard';
  title: string;
  style?: string | undefined;
  card: Card;
  /** What the button does instead where the card asks for nothing, since nothing unfolds on Slack. */
  fallback?: SubmitAction | undefined;
}

export interface OpenUrlAction {
  type: 'Action.OpenUrl';
  title: string;
  style?: string | undefined;
  url: string;
}

export interface UnsupportedAction {
  type: 'Unsupported';
  name: string;
}

export type CardAction = SubmitAction | ShowCardAction | OpenUrlAction | UnsupportedAction;

/** The subset of an Adaptive Card (1.5 or lower) that Slack can show. */
export interface Card {
  body: CardElement[];
  actions: CardAction[];
}

/** Every element of the card, those inside containers and columns included, in reading order. */
export function allElements(elementList: CardElement[]): CardElement[] {
  return elementList.flatMap((one) => {
    if (one.type === 'Container') return [one, ...allElements(one.items)];
    if (one.type === 'ColumnSet') return [one, ...one.columns.flatMap((column) => allElements(column.items))];
    return [one];
  });
}

/** Every action of the card: those of its action sets, then its own. Actions inside unfolded cards are not among them. */
export function allActions(card: Card): CardAction[] {
  const inBody = allElements(card.body).flatMap((one) => (one.type === 'ActionSet' ? one.actions : []));
  return [...inBody, ...card.actions];
}

const INPUT_TYPES: readonly string[] = [
  'Input.Text',
  'Input.ChoiceSet',
  'Input.Date',
  'Input.Time',
  'Input.Toggle',
];

export function isInput(one: CardElement): one is CardInput {
  return INPUT_TYPES.includes(one.type);
}

export function isSubmit(one: CardAction): one is SubmitAction {
  return one.type === 'Action.Execute' || one.type === 'Action.Submit';
}

/** True for an action that sends the inputs of its card. */
export function sendsInputs(one: CardAction): one is SubmitAction {
  return isSubmit(one) && one.associatedInputs !== 'none';
}
