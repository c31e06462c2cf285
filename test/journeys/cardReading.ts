import type { Inputs } from './seat.ts';

type Node = Readonly<Record<string, unknown>>;

/** A button of a card, with the ids of the inputs that it sends along. */
export interface Button {
  readonly title: string;
  /** 'Action.Execute', 'Action.Submit' …; of one that unfolds a form, the button that submits it. */
  readonly type: string;
  readonly data: unknown;
  readonly inputs: readonly string[];
  /** What it unfolds; null for a button that acts at once. */
  readonly unfolds: Node | null;
}

/** What a card says, as plain words in reading order, with its buttons in [brackets] and the choices of its inputs. */
export function wordsIn(card: unknown): string {
  return words(card)
    .filter((word) => word !== '')
    .join('\n');
}

/** Every button of a card; one that unfolds a form counts as the button that submits it. */
export function buttonsIn(card: unknown): readonly Button[] {
  if (!isNode(card)) return [];
  const own = inputIds(card.body);
  const actions = [
    ...list(card.actions),
    ...find(card.body, 'ActionSet').flatMap((set) => list(set.actions)),
  ];
  return actions.filter(isNode).flatMap((action): readonly Button[] => {
    if (action.type !== 'Action.ShowCard') {
      return [buttonOf(action, action, own, null)];
    }
    const [submit] = isNode(action.card) ? list(action.card.actions).filter(isNode) : [];
    const card = isNode(action.card) ? action.card : {};
    return [buttonOf(action, submit ?? {}, inputIds(card.body), card)];
  });
}

function buttonOf(shown: Node, acting: Node, inputs: readonly string[], unfolds: Node | null): Button {
  return { title: String(shown.title), type: String(acting.type), data: acting.data, inputs, unfolds };
}

/** Inputs by question, under the ids that the card gave them. An input the card does not have is an error. */
export function inputsOf(
  button: Button,
  inputs: Inputs,
): Readonly<Record<string, string | readonly string[]>> {
  return Object.fromEntries(
    Object.entries(inputs).map(([question, value]) => {
      const id = button.inputs.find((each) => each === question || each.endsWith(`:${question}`));
      if (id === undefined) throw new Error(`“${button.title}” has no input “${question}”`);
      return [id, typeof value === 'string' ? value : value.join(',')];
    }),
  );
}

function inputIds(body: unknown): readonly string[] {
  return find(body, 'Input.').map(({ id }) => String(id));
}

function find(node: unknown, type: string): readonly Node[] {
  if (Array.isArray(node)) return node.flatMap((each) => find(each, type));
  if (!isNode(node)) return [];
  const own = String(node.type ?? '').startsWith(type) ? [node] : [];
  return [...own, ...['body', 'items', 'columns'].flatMap((key) => find(node[key], type))];
}

function words(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  if (Array.isArray(node)) return node.flatMap(words);
  if (!isNode(node)) return [];
  const read = isLiteral(node) ? (text: string) => text : shownMarkdown;
  const keys = ['text', 'label', ...(hasShownValue(node) ? ['value'] : []), 'placeholder'];
  const own = keys.flatMap((key) => (typeof node[key] === 'string' ? [read(String(node[key]))] : []));
  const title =
    typeof node.title === 'string'
      ? [String(node.type).startsWith('Action.') ? `[${node.title}]` : node.title]
      : [];
  const choices = list(node.choices).flatMap((choice) => (isNode(choice) ? [String(choice.title)] : []));
  const parts = ['body', 'items', 'columns', 'inlines', 'facts', 'card', 'actions'];
  return [...title, ...own, ...choices, ...parts.flatMap((key) => words(node[key]))];
}

/** Of facts and of what is typed; what a choice or a toggle sends is not shown. */
function hasShownValue({ type }: Node): boolean {
  return !['Input.ChoiceSet', 'Input.Toggle'].includes(String(type));
}

/** Nothing is interpreted in rich text and in inputs; everywhere else cards read Markdown. */
function isLiteral({ type }: Node): boolean {
  return type === 'TextRun' || String(type).startsWith('Input.');
}

const escaped = /\\([!-/:-@[-`{-~])/g;
const away = 0xe000;

/** Markdown as it is shown: marks are gone, and a link shows its words with ‹link› behind, so that a test can tell. */
function shownMarkdown(text: string): string {
  return text
    .replace(escaped, (_, mark: string) => String.fromCharCode(away + mark.charCodeAt(0)))
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1‹link›')
    .replace(/<at>[^<]*<\/at>/g, '‹mention›')
    .replace(/\*\*|(?<!\w)_(?=\S)|(?<=\S)_(?!\w)|[`~]/g, '')
    .replace(/[\ue000-\ue0ff]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - away));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
