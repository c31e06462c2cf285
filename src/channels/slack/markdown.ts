import { clean, type Run, type TextStyle } from './richText.ts';

type Mark = 'bold' | 'italic';

interface Token {
  text: string;
  mark?: Mark;
  opens: boolean;
  closes: boolean;
  paired: boolean;
}

const TOKEN = /\\([!-/:-@[-`{-~])|\*\*|_|[^\\*_]+|[\s\S]/gu;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Reads the Markdown that cards use: **bold**, _italic_ and backslash escapes. Marks without a partner are words.
 * The runs hold unescaped text.
 */
export function parseMarkdown(source: string): Run[] {
  const tokens = tokenise(clean(source));
  pair(tokens, 'bold');
  pair(tokens, 'italic');
  return toRuns(tokens);
}

function tokenise(source: string): Token[] {
  return [...source.matchAll(TOKEN)].map((match) => {
    const [whole, escaped] = match;
    if (escaped !== undefined) return word(escaped);
    if (whole !== '**' && whole !== '_') return word(whole);
    const before = source.charAt(match.index - 1);
    const after = source.charAt(match.index + whole.length);
    const tight = whole === '_';
    return {
      text: whole,
      mark: tight ? 'italic' : 'bold',
      opens: /\S/.test(after) && !(tight && WORD.test(before)),
      closes: /\S/.test(before) && !(tight && WORD.test(after)),
      paired: false,
    };
  });
}

function word(text: string): Token {
  return { text, opens: false, closes: false, paired: false };
}

function pair(tokens: Token[], mark: Mark): void {
  let opening: { token: Token; index: number } | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.mark !== mark) continue;
    if (opening === undefined) {
      if (token.opens) opening = { token, index };
    } else if (token.closes && index > opening.index + 1) {
      opening.token.paired = true;
      token.paired = true;
      opening = undefined;
    }
  }
}

function toRuns(tokens: Token[]): Run[] {
  const runs: Run[] = [];
  let style: TextStyle = {};
  let current: string[] = [];
  const flush = () => {
    if (current.length > 0) runs.push({ text: current.join(''), style });
    current = [];
  };
  for (const token of tokens) {
    if (token.mark === undefined || !token.paired) {
      current.push(token.text);
      continue;
    }
    flush();
    style = toggled(style, token.mark);
  }
  flush();
  return runs;
}

function toggled(style: TextStyle, mark: Mark): TextStyle {
  const { [mark]: on, ...others } = style;
  return on ? others : { ...others, [mark]: true };
}
