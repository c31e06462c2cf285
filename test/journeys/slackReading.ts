import type { FakeMessage } from '../fakes/slack/index.ts';

type Node = Readonly<Record<string, unknown>>;

/** A button of a message or view. */
export interface SlackButton {
  readonly title: string;
  readonly actionId: string;
}

/** An input of a message or view: the question that it answers, and whether it is ticked rather than chosen from. */
export interface SlackInput {
  readonly id: string;
  readonly isToggle: boolean;
}

/** What blocks show, as plain words in reading order, with buttons in [brackets] and the choices of inputs. */
export function wordsOfBlocks(blocks: unknown): string {
  return list(blocks)
    .flatMap(wordsOfBlock)
    .filter((words) => words !== '')
    .join('\n');
}

/** What a message shows: its blocks, or its text when it has none. */
export function wordsOfMessage({ blocks, text }: FakeMessage): string {
  return blocks === undefined ? shownMrkdwn(text) : wordsOfBlocks(blocks);
}

export function buttonsOfBlocks(blocks: unknown): readonly SlackButton[] {
  return list(blocks)
    .flatMap(({ elements, accessory }) => [...list(elements), ...list([accessory])])
    .filter(({ type }) => type === 'button')
    .map(({ text, action_id }) => ({ title: textOf(text), actionId: String(action_id) }));
}

export function inputsOfBlocks(blocks: unknown): readonly SlackInput[] {
  return list(blocks)
    .filter(({ type }) => type === 'input')
    .map(({ block_id, element }) => ({
      id: String(block_id),
      isToggle: list([element]).some(({ action_id }) => String(action_id).endsWith('.toggle')),
    }));
}

/** The words of a text object. */
export function textOf(text: unknown): string {
  const [node] = list([text]);
  if (node === undefined) return '';
  return node.type === 'mrkdwn' ? shownMrkdwn(String(node.text)) : String(node.text ?? '');
}

const readers: Readonly<Record<string, (block: Node) => readonly string[]>> = {
  header: ({ text }) => [textOf(text)],
  section: ({ text, fields, accessory }) => [
    textOf(text),
    ...list(fields).map(textOf),
    ...list([accessory]).map((element) => `[${textOf(element.text)}]`),
  ],
  context: ({ elements }) => list(elements).map(textOf),
  actions: ({ elements }) => list(elements).map((element) => `[${textOf(element.text)}]`),
  input: ({ label, hint, element }) => [
    textOf(label),
    ...list([element]).flatMap(elementWords),
    textOf(hint),
  ],
  rich_text: ({ elements }) => list(elements).map(richWords),
};

function wordsOfBlock(block: Node): readonly string[] {
  return readers[String(block.type)]?.(block) ?? [];
}

function elementWords({ placeholder, options, ...element }: Node): readonly string[] {
  const initial = ['initial_value', 'initial_date', 'initial_time'].flatMap((key) =>
    typeof element[key] === 'string' ? [String(element[key])] : [],
  );
  return [...initial, textOf(placeholder), ...list(options).map(({ text }) => textOf(text))];
}

/** Text in rich text is shown as it is; anything else in it would be Slack's doing, and is named so that a test can tell. */
function richWords({ type, text, elements }: Node): string {
  if (type === 'text') return String(text);
  return elements === undefined ? `‹${String(type)}›` : list(elements).map(richWords).join('');
}

/** Mrkdwn as it is shown. Whatever Slack would make a mention or a link of is named, so that a test can tell. */
function shownMrkdwn(text: string): string {
  return text
    .replace(/<[^<>]*>/g, '‹mention or link›')
    .replace(/(^|[\s\p{P}])([*_~`])(\S|\S[^\n]*?\S)\2(?=[\s\p{P}]|$)/gmu, '$1$3')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function list(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : [];
}
