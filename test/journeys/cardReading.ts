import type { Inputs } from './seat.ts';

type Node = Readonly<Record<string, unknown>>;

/** A button of a card, with the ids of the inputs that it sends along. */
export interface Button {
  readonly title: string;
  readonly data: unknown;
  readonly inputs: readonly string[];
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
      return [{ title: String(action.title), data: action.data, inputs: own }];
    }
    const [submit] = isNode(action.card) ? list(action.card.actions).filter(isNode) : [];
    const inputs = isNode(action.card) ? inputIds(action.card.body) : [];
    return [{ title: String(action.title), data: submit?.data, inputs }];
  });
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
  if (Array.isArray(node)) return node.flatMap(words);
  if (!isNode(node)) return [];
  const own = ['text', 'label', 'value', 'placeholder'].flatMap((key) =>
    typeof node[key] === 'string' ? [unescaped(String(node[key]))] : [],
  );
  const title =
    typeof node.title === 'string'
      ? [String(node.type).startsWith('Action.') ? `[${node.title}]` : node.title]
      : [];
  const inner = ['body', 'items', 'columns', 'inlines', 'facts', 'choices', 'card', 'actions'].flatMap(
    (key) => words(node[key]),
  );
  return [...title, ...own, ...inner];
}

function unescaped(text: string): string {
  return text.replace(/\\([^\w\s])/g, '$1').replace(/\*\*/g, '');
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
