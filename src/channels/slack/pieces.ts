import type { types } from '@slack/bolt';
import type {
  Card,
  CardAction,
  CardElement,
  ColumnSet,
  Container,
  FactSet,
  Image,
  RichTextBlock,
  TextBlock,
  TextRun,
} from './adaptiveCard.ts';
import { isInput, sendsInputs } from './adaptiveCard.ts';
import { BLOCK_LIMITS } from './blockLimits.ts';
import { actionsBlock, type ButtonMaker } from './buttons.ts';
import { inputBlock } from './inputs.ts';
import { parseMarkdown } from './markdown.ts';
import {
  clean,
  type Look,
  type Paragraph,
  plainText,
  type Run,
  styled,
  type TextStyle,
  toMrkdwn,
} from './richText.ts';

/** A part of a message or view before it is made to fit. Only paragraphs and dividers may be shortened or left out. */
export type Piece =
  | { kind: 'paragraph'; paragraph: Paragraph }
  | { kind: 'divider' }
  | { kind: 'fixed'; block: types.KnownBlock };

/** How the interactive parts of a card are shown. */
export interface Reading {
  makeButton: ButtonMaker;
  /** False where inputs are answered in a modal instead: buttons then open the form. */
  showsInputs: boolean;
  optionCap: number;
  /** Inputs already shown: a second input with the same id would be refused. */
  seenInputs: Set<string>;
  quotes: boolean;
}

const FACTS_PER_BLOCK = 7;
const SHORT_COLUMN = 80;

/** Text that is read well in half of a section, in characters. */
const SHORT_FIELD = 60;

const TEXTS: readonly string[] = ['TextBlock', 'RichTextBlock'];

/** What stands for a container's colour, which Slack cannot show. */
const MARKS: Record<string, string> = { attention: '❗', warning: '⚠️', good: '✅' };

const LARGE = ['large', 'extralarge'];

/** The pieces that show `elements`, in reading order. */
export function elementPieces(elements: CardElement[], reading: Reading): Piece[] {
  return elements.flatMap((element) => {
    const pieces = piecesOf(element, reading);
    return element.separator === true ? [{ kind: 'divider' as const }, ...pieces] : pieces;
  });
}

/** The row of buttons for `actions`, as a piece. */
export function actionPieces(actions: CardAction[], reading: Reading): Piece[] {
  const opensForm = (action: CardAction) => !reading.showsInputs && sendsInputs(action);
  return fixed(actionsBlock(actions, reading.makeButton, opensForm));
}

/** All of a message card: its body, then its actions. */
export function cardPieces(card: Card, reading: Reading): Piece[] {
  return [...elementPieces(card.body, reading), ...actionPieces(card.actions, reading)];
}

function fixed(block: types.KnownBlock | undefined): Piece[] {
  return block === undefined ? [] : [{ kind: 'fixed', block }];
}

function piecesOf(element: CardElement, reading: Reading): Piece[] {
  if (isInput(element)) {
    if (!reading.showsInputs || reading.seenInputs.has(element.id)) return [];
    reading.seenInputs.add(element.id);
    return fixed(inputBlock(element, reading.optionCap));
  }
  switch (element.type) {
    case 'TextBlock':
      return [textPiece(element)];
    case 'RichTextBlock':
      return [paragraph(reading.quotes ? 'quote' : 'body', inlineRuns(element), true)];
    case 'FactSet':
      return factPieces(element);
    case 'Container':
      return containerPieces(element, reading);
    case 'ColumnSet':
      return columnPieces(element, reading);
    case 'ActionSet':
      return actionPieces(element.actions, reading);
    case 'Image':
      return fixed(imageBlock(element));
    case 'Unsupported':
      return [];
  }
}

function imageBlock({ slackFile: id, altText }: Image): types.ImageBlock {
  return { type: 'image', slack_file: { id }, alt_text: clean(altText).slice(0, BLOCK_LIMITS.altText) };
}

function paragraph(look: Look, runs: Run[], literal: boolean): Piece {
  return { kind: 'paragraph', paragraph: { look, runs, literal } };
}

function textPiece(block: TextBlock): Piece {
  const runs = parseMarkdown(block.text);
  if (block.style === 'heading' || LARGE.includes(block.size ?? '')) return paragraph('heading', runs, false);
  if (block.isSubtle === true) return paragraph('subtle', runs, false);
  return paragraph('body', block.weight === 'bolder' ? styled(runs, { bold: true }) : runs, false);
}

function inlineRuns(block: RichTextBlock): Run[] {
  return block.inlines.map((inline) =>
    typeof inline === 'string'
      ? { text: clean(inline), style: {} }
      : { text: clean(inline.text), style: runStyle(inline) },
  );
}

function runStyle(run: TextRun): TextStyle {
  return {
    ...(run.weight === 'bolder' && { bold: true as const }),
    ...(run.italic === true && { italic: true as const }),
    ...(run.strikethrough === true && { strike: true as const }),
    ...(run.fontType === 'monospace' && { code: true as const }),
  };
}

/** One line a fact, in rich text: values are often names and places that people wrote. */
function factPieces(set: FactSet): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < set.facts.length; start += FACTS_PER_BLOCK) {
    const lines = set.facts.slice(start, start + FACTS_PER_BLOCK).map(({ title, value }) => {
      const label = styled(parseMarkdown(title), { bold: true });
      return [...label, ...(label.length > 0 ? [{ text: ': ', style: {} }] : []), ...parseMarkdown(value)];
    });
    pieces.push(paragraph('body', joinLines(lines, '\n'), true));
  }
  return pieces;
}

function joinLines(lines: Run[][], between: string): Run[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ text: between, style: {} }, ...line]));
}

function containerPieces(container: Container, reading: Reading): Piece[] {
  const quotes = reading.quotes || container.style === 'emphasis';
  const pieces = elementPieces(container.items, { ...reading, quotes });
  const mark = MARKS[container.style ?? ''];
  const [first, ...others] = pieces;
  if (mark === undefined || first?.kind !== 'paragraph') return pieces;
  const runs = [{ text: `${mark} `, style: {} }, ...first.paragraph.runs];
  return [{ kind: 'paragraph', paragraph: { ...first.paragraph, runs } }, ...others];
}

/**
 * Text with a single button beside it is a section with the button in it: a label and a short text side by side, a longer text below
 * its label. Undefined for any other columns, and for a text that no section holds.
 */
function rowPieces({ columns }: ColumnSet, reading: Reading): Piece[] | undefined {
  const [texts, side, ...more] = columns;
  const [set, ...others] = side?.items ?? [];
  if (texts === undefined || more.length + others.length > 0 || set?.type !== 'ActionSet') return undefined;
  const [action, ...rest] = set.actions;
  const isTexts = texts.items.length <= 2 && texts.items.every(({ type }) => TEXTS.includes(type));
  if (action === undefined || rest.length > 0 || !isTexts) return undefined;
  const [last, label] = elementPieces(texts.items, reading)
    .flatMap((one) => (one.kind === 'paragraph' ? [one.paragraph] : []))
    .toReversed();
  if (last === undefined) return undefined;
  const words = wordsOf(last);
  if (words.length > BLOCK_LIMITS.text || words.trim() === '') return undefined;
  const accessory = reading.makeButton(action, !reading.showsInputs && sendsInputs(action));
  if (accessory === undefined) return undefined;
  return sectionPieces(label, words, accessory);
}

function sectionPieces(label: Paragraph | undefined, words: string, accessory: types.Button): Piece[] {
  const text = plainText(words, BLOCK_LIMITS.text);
  const name = label && toMrkdwn(styled(label.runs, { bold: true }));
  if (name !== undefined && words.length <= SHORT_FIELD && !words.includes('\n')) {
    const fields: types.TextObject[] = [{ type: 'mrkdwn', text: name, verbatim: true }, text];
    return fixed({ type: 'section', fields, accessory });
  }
  const above: Piece[] = label ? [{ kind: 'paragraph', paragraph: label }] : [];
  return [...above, ...fixed({ type: 'section', text, accessory })];
}

function wordsOf({ runs }: Paragraph): string {
  return runs.map(({ text }) => text).join('');
}

/** Short columns of text side by side become one line a row; anything else is shown column after column. */
function columnPieces(set: ColumnSet, reading: Reading): Piece[] {
  const row = rowPieces(set, reading);
  if (row) return row;
  const columns = set.columns.map((column) => elementPieces(column.items, reading));
  const texts = columns.map((pieces) =>
    pieces.flatMap((one) => (one.kind === 'paragraph' ? [one.paragraph] : [])),
  );
  const rows = texts[0]?.length ?? 0;
  const alignable =
    texts.length > 1 &&
    texts.every((column, index) => column.length === rows && columns[index]?.length === rows) &&
    texts.flat().every(({ runs }) => runs.reduce((sum, run) => sum + run.text.length, 0) <= SHORT_COLUMN);
  if (!alignable) return columns.flat();
  return Array.from({ length: rows }, (_, row) => {
    const cells = texts.flatMap((column) => column[row] ?? []).filter(isFilled);
    const look = cells.some((cell) => cell.look === 'heading') ? 'heading' : commonLook(cells);
    const lines = cells.map(({ runs }) => runs);
    return paragraph(
      look,
      joinLines(lines, ' · '),
      cells.some(({ literal }) => literal),
    );
  });
}

function commonLook(cells: Paragraph[]): Look {
  const look = cells[0]?.look ?? 'body';
  return cells.every((cell) => cell.look === look) ? look : 'body';
}

function isFilled({ runs }: Paragraph): boolean {
  return runs.some((run) => run.text.trim() !== '');
}
