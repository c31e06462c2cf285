import type { types } from '@slack/bolt';
import { BLOCK_LIMITS } from './blockLimits.ts';

/** How a stretch of text looks. An absent key means no. */
export interface TextStyle {
  bold?: true;
  italic?: true;
  strike?: true;
  code?: true;
}

/** Text that is shown as it is written, in one look. */
export interface Run {
  text: string;
  style: TextStyle;
}

export type Look = 'heading' | 'body' | 'subtle' | 'quote';

/**
 * One paragraph before it becomes a block. `literal` paragraphs hold user-written text and always become rich text,
 * the only Slack text in which nothing is interpreted.
 */
export interface Paragraph {
  look: Look;
  literal: boolean;
  runs: Run[];
}

/** More stretches than this lose their looks, not their words: each costs about 70 characters of a message's size. */
const STYLED_RUNS = 30;

/** A text that goes on in another block is parted between words, unless there is none within so many characters. */
const LONGEST_WORD = 200;

/** Removes control characters and broken surrogates, which Slack refuses or drops. Line breaks become "\n". */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '');
}

/** `text`, or its beginning and "…" so that it has at most `max` UTF-16 units. Never splits a visible character. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  if (max < 1) return '';
  return `${text.slice(0, wholeCharacters(text, max - 1))}…`;
}

/** The greatest end, `max` or a little less, that splits no visible character. */
function wholeCharacters(text: string, max: number): number {
  let end = max;
  for (let step = 0; step < 40 && end > 0 && splitsCharacter(text, end); step += 1) end -= 1;
  return end;
}

function splitsCharacter(text: string, at: number): boolean {
  const next = text.codePointAt(at);
  const inPair = /[\uDC00-\uDFFF]/.test(text.charAt(at));
  return (
    inPair ||
    text.charAt(at - 1) === '\u200D' ||
    (next !== undefined && /^(?:\p{M}|\u200D|\p{EMod})/u.test(String.fromCodePoint(next)))
  );
}

/** Escapes the three characters that mrkdwn reserves. Call once, on unescaped text. */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A plain text object: cleaned, cut, no emoji codes, never empty. */
export function plainText(text: string, max: number): types.PlainTextElement {
  const shown = cut(clean(text), max);
  return { type: 'plain_text', text: shown.trim() === '' ? '–' : shown, emoji: false };
}

/** Adds `style` to every run. */
export function styled(runs: Run[], style: TextStyle): Run[] {
  return runs.map((run) => ({ text: run.text, style: { ...run.style, ...style } }));
}

/** Every run shortened to `cap`. */
function fitRuns(runs: Run[], cap: number): Run[] {
  return foldTail(runs)
    .map((run) => ({ text: cut(run.text, cap), style: run.style }))
    .filter(({ text }) => text !== '');
}

/** The runs in portions that fit a block each, parted between words where there are any. */
function portions(runs: Run[]): Run[][] {
  const parts: Run[][] = [[]];
  let room: number = BLOCK_LIMITS.text;
  for (const run of runs) {
    let rest = run.text;
    while (rest.length > room) {
      const end = endOfPortion(rest, room);
      if (end > 0) parts.at(-1)?.push({ text: rest.slice(0, end), style: run.style });
      rest = rest.slice(end);
      parts.push([]);
      room = BLOCK_LIMITS.text;
    }
    if (rest !== '') parts.at(-1)?.push({ text: rest, style: run.style });
    room -= rest.length;
  }
  return parts;
}

/** How much of a text goes into what is left of a block: up to the last gap between words, else to the last character. */
function endOfPortion(text: string, room: number): number {
  const gap = /\s\S*$/.exec(text.slice(Math.max(0, room - LONGEST_WORD), room));
  if (gap) return room - gap[0].length + 1;
  return room < BLOCK_LIMITS.text ? 0 : wholeCharacters(text, room);
}

function foldTail(runs: Run[]): Run[] {
  if (runs.length <= STYLED_RUNS) return runs;
  const tail = runs.slice(STYLED_RUNS - 1).map((run) => run.text);
  return [...runs.slice(0, STYLED_RUNS - 1), { text: tail.join(''), style: {} }];
}

/**
 * The blocks that show a paragraph, each stretch shortened to `cap` characters: one, or several for a long paragraph, or
 * none for a blank one. Mrkdwn is used only where it can misread nothing; everything else becomes rich or plain text.
 */
export function paragraphBlocks(paragraph: Paragraph, cap: number): types.KnownBlock[] {
  return portions(fitRuns(paragraph.runs, cap)).flatMap((runs) => portionBlock({ ...paragraph, runs }) ?? []);
}

function portionBlock(paragraph: Paragraph): types.KnownBlock | undefined {
  const { runs } = paragraph;
  if (runs.every((run) => run.text.trim() === '')) return undefined;
  if (paragraph.look === 'heading' && !paragraph.literal) return headingBlock(runs);
  if (paragraph.look === 'subtle' && !paragraph.literal) return contextBlock(runs);
  const mrkdwn = paragraph.literal || paragraph.look === 'quote' ? undefined : toMrkdwn(runs);
  if (mrkdwn === undefined || mrkdwn.length > BLOCK_LIMITS.text) return richTextBlock(runs, paragraph.look);
  return { type: 'section', text: { type: 'mrkdwn', text: mrkdwn, verbatim: true } };
}

function plainOf(runs: Run[]): string {
  return runs.map((run) => run.text).join('');
}

function headingBlock(runs: Run[]): types.KnownBlock {
  const text = plainOf(runs).replace(/\s*\n\s*/g, ' ');
  if (text.length > BLOCK_LIMITS.header) return richTextBlock(styled(runs, { bold: true }), 'body');
  return { type: 'header', text: { type: 'plain_text', text, emoji: false } };
}

function contextBlock(runs: Run[]): types.KnownBlock {
  const mrkdwn = toMrkdwn(runs);
  const fits = mrkdwn !== undefined && mrkdwn.length <= BLOCK_LIMITS.contextText;
  const text: types.TextObject = fits
    ? { type: 'mrkdwn', text: mrkdwn, verbatim: true }
    : plainText(plainOf(runs), BLOCK_LIMITS.contextText);
  return { type: 'context', elements: [text] };
}

function richTextBlock(runs: Run[], look: Look): types.RichTextBlock {
  const elements = runs.map((run) => ({
    type: 'text' as const,
    text: run.text,
    ...(Object.keys(run.style).length > 0 && { style: run.style }),
  }));
  const type = look === 'quote' ? 'rich_text_quote' : 'rich_text_section';
  return { type: 'rich_text', elements: [{ type, elements }] };
}

/** Format marks, mention and channel marks, tags, emoji codes, links, quote marks at a line's start. */
const MISREADABLE = /[*_~`<@#\\]|:[^\s:]+:|:\/\/|mailto:|\p{L}\.\p{L}|\d\.\p{L}|^\s*>/mu;
const EDGE = /^[\s\p{P}\p{S}]?$/u;

/** The runs in mrkdwn, or undefined where Slack could read a mark into them that is not there. */
export function toMrkdwn(runs: Run[]): string | undefined {
  if (MISREADABLE.test(plainOf(runs))) return undefined;
  const parts: string[] = [];
  for (const [index, run] of runs.entries()) {
    const escaped = escapeMrkdwn(run.text);
    const { bold, italic, strike, code } = run.style;
    if (strike || code) return undefined;
    if (!bold && !italic) {
      parts.push(escaped);
      continue;
    }
    const before = runs[index - 1]?.text.slice(-1) ?? '';
    const after = runs[index + 1]?.text.slice(0, 1) ?? '';
    if (/^\s|\s$|\n/.test(run.text) || !EDGE.test(before) || !EDGE.test(after)) return undefined;
    const inner = italic ? `_${escaped}_` : escaped;
    parts.push(bold ? `*${inner}*` : inner);
  }
  return parts.join('');
}
