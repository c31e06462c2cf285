import { arrayAt, isObject, type JsonObject, textAt } from './json.ts';

/** The newest Adaptive Card version that Teams shows for bots. */
const newestVersion = 1.5;

/** Primary actions of one card, and buttons in one row of a card's body. */
const mostActions = 6;

/** Every element and action of Adaptive Cards 1.5, with the version it came in. */
const since: Readonly<Record<string, number>> = {
  TextBlock: 1.0,
  Image: 1.0,
  Media: 1.1,
  RichTextBlock: 1.2,
  TextRun: 1.2,
  Container: 1.0,
  ColumnSet: 1.0,
  Column: 1.0,
  FactSet: 1.0,
  ImageSet: 1.0,
  ActionSet: 1.2,
  Table: 1.5,
  TableRow: 1.5,
  TableCell: 1.5,
  'Input.Text': 1.0,
  'Input.Number': 1.0,
  'Input.Date': 1.0,
  'Input.Time': 1.0,
  'Input.Toggle': 1.0,
  'Input.ChoiceSet': 1.0,
  'Action.OpenUrl': 1.0,
  'Action.Submit': 1.0,
  'Action.ShowCard': 1.0,
  'Action.ToggleVisibility': 1.2,
  'Action.Execute': 1.4,
  AdaptiveCard: 1.0,
};

/** The fields that hold further parts of a card, with the type of a part that does not name its own. */
const partFields: Readonly<Record<string, string | null>> = {
  body: null,
  items: null,
  actions: null,
  images: 'Image',
  columns: 'Column',
  rows: 'TableRow',
  cells: 'TableCell',
  inlines: 'TextRun',
  selectAction: null,
  inlineAction: null,
  card: 'AdaptiveCard',
  fallback: null,
};

export type CardProblem = {
  readonly code: 'card-version' | 'card-element' | 'card-actions' | 'card-shape';
  readonly path: string;
  readonly detail: string;
};

type Part = { readonly node: JsonObject; readonly path: string; readonly type: string };

function partsOf(parent: Part): readonly Part[] {
  const parts: Part[] = [];
  for (const [field, type] of Object.entries(partFields)) {
    // The columns of a table say how wide they are; they hold nothing.
    if (field === 'columns' && parent.type === 'Table') continue;
    const value = parent.node[field];
    const path = `${parent.path}.${field}`;
    if (Array.isArray(value)) {
      value.forEach((item, at) => {
        if (isObject(item)) parts.push(part(item, `${path}[${at}]`, type));
        else if (field !== 'inlines') parts.push(part({}, `${path}[${at}]`, null));
      });
    } else if (isObject(value)) {
      parts.push(part(value, path, type));
    }
  }
  return parts;
}

function part(node: JsonObject, path: string, type: string | null): Part {
  return { node, path, type: textAt(node, 'type') ?? type ?? '(none)' };
}

function everyPart(root: Part): readonly Part[] {
  return [root, ...partsOf(root).flatMap(everyPart)];
}

/** Why Teams would refuse the card, or show it with parts missing. Empty when it is fine. */
export function cardProblems(card: unknown): readonly CardProblem[] {
  if (!isObject(card) || card.type !== 'AdaptiveCard') {
    return [{ code: 'card-shape', path: '$', detail: 'not an AdaptiveCard' }];
  }
  const version = textAt(card, 'version') ?? '';
  if (!/^1\.\d$/.test(version) || Number(version) > newestVersion) {
    return [{ code: 'card-version', path: '$.version', detail: version === '' ? '(none)' : version }];
  }
  const parts = everyPart({ node: card, path: '$', type: 'AdaptiveCard' });
  return [...parts.flatMap((each) => elementProblems(each, Number(version))), ...actionProblems(parts)];
}

function elementProblems({ type, path }: Part, version: number): readonly CardProblem[] {
  const first = since[type];
  if (first === undefined) return [{ code: 'card-element', path, detail: `${type} is not of version 1.5` }];
  if (first > version) return [{ code: 'card-element', path, detail: `${type} needs version ${first}` }];
  return [];
}

/** Buttons are counted list by list: what stands below a card, each row in its body, and what `Action.ShowCard` unfolds. */
function actionProblems(parts: readonly Part[]): readonly CardProblem[] {
  return parts.flatMap(({ node, path }) => {
    const count = arrayAt(node, 'actions').length;
    return count > mostActions
      ? [{ code: 'card-actions' as const, path, detail: `${count} actions, at most ${mostActions}` }]
      : [];
  });
}

/** An action of a card and the inputs that a press sends along: its own card's and those of the cards around it. */
export type CardAction = { readonly action: JsonObject; readonly inputs: readonly JsonObject[] };

/** Every action of a card, unfolded cards included. */
export function actionsOf(card: JsonObject): readonly CardAction[] {
  return actionsWithin(card, []);
}

function actionsWithin(card: JsonObject, outer: readonly JsonObject[]): readonly CardAction[] {
  const parts = ownParts({ node: card, path: '$', type: 'AdaptiveCard' });
  const inputs = [...outer, ...parts.filter(({ type }) => type.startsWith('Input.')).map(({ node }) => node)];
  return parts
    .filter(({ type, path }) => type.startsWith('Action.') && !path.endsWith('.fallback'))
    .flatMap(({ node, type }) => [
      { action: node, inputs: node.associatedInputs === 'none' ? [] : inputs },
      ...(type === 'Action.ShowCard' && isObject(node.card) ? actionsWithin(node.card, inputs) : []),
    ]);
}

function ownParts(root: Part): readonly Part[] {
  return partsOf(root)
    .filter(({ type }) => type !== 'AdaptiveCard')
    .flatMap((each) => [each, ...ownParts(each)]);
}

/** All words that the card shows, top to bottom: texts, facts, titles of buttons, labels and choices. */
export function cardTexts(card: unknown): readonly string[] {
  if (Array.isArray(card)) return card.flatMap(cardTexts);
  if (!isObject(card)) return [];
  const shown = ['text', 'title', 'label', 'value', 'placeholder', 'altText'];
  const isInput = (textAt(card, 'type') ?? '').startsWith('Input.');
  return Object.entries(card).flatMap(([key, value]) => {
    if (typeof value === 'string') return shown.includes(key) && !(isInput && key === 'value') ? [value] : [];
    return key === 'data' || key === 'refresh' ? [] : cardTexts(value);
  });
}

/** The Adaptive Cards that a message carries. */
export function cardsOf(activity: JsonObject): readonly JsonObject[] {
  return arrayAt(activity, 'attachments')
    .filter(isObject)
    .filter((each) => each.contentType === 'application/vnd.microsoft.card.adaptive')
    .map((each) => (isObject(each.content) ? each.content : {}));
}
