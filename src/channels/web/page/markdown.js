/**
 * The little of Markdown that cards use: **bold**, *italic*, and a backslash before a sign that means itself. Anything
 * else stays as it was written, links and HTML included.
 * @param {string} text
 * @returns {string} HTML without attributes, and no tags but strong, em and br
 */
export function markdownToHtml(text) {
  const pieces = piecesOf(text);
  /** @type {{ mark: string, at: number }[]} */
  const open = [];
  pieces.forEach((piece, at) => {
    if (piece.mark === null) return;
    const { mark } = piece;
    const begun = piece.closes ? open.findLastIndex((one) => one.mark === mark) : -1;
    const start = open[begun];
    if (start !== undefined && start.at < at - 1) {
      const tag = mark.length === 2 ? 'strong' : 'em';
      const first = pieces[start.at];
      if (first !== undefined) first.html = `<${tag}>`;
      piece.html = `</${tag}>`;
      open.length = begun;
    } else if (piece.opens) open.push({ mark, at });
  });
  return pieces.map(({ html }) => html).join('');
}

/** @typedef {{ html: string, mark: string | null, opens: boolean, closes: boolean }} Piece */

const sign = /\\([!-/:-@[-`{-~])|(\*\*|__|\*|_)/g;

/**
 * @param {string} text
 * @returns {Piece[]}
 */
function piecesOf(text) {
  /** @type {Piece[]} */
  const pieces = [];
  let from = 0;
  /** @param {string} words */
  const literal = (words) =>
    words !== '' && pieces.push({ html: escaped(words), mark: null, opens: false, closes: false });
  for (const found of text.matchAll(sign)) {
    const [whole, meant, mark] = found;
    literal(text.slice(from, found.index));
    from = found.index + whole.length;
    if (mark === undefined) literal(meant ?? '');
    else pieces.push({ html: escaped(mark), mark, ...flanks(text, found.index, from, mark) });
  }
  literal(text.slice(from));
  return pieces;
}

/**
 * A mark opens before a word and closes after one; underscores inside a word are part of it.
 * @param {string} text @param {number} from @param {number} to @param {string} mark
 */
function flanks(text, from, to, mark) {
  const before = text[from - 1] ?? ' ';
  const after = text[to] ?? ' ';
  const inWord = mark[0] === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  return { opens: !inWord && /\S/.test(after), closes: !inWord && /\S/.test(before) };
}

/** @type {Readonly<Record<string, string>>} */
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\n': '<br>' };

/** @param {string} words */
function escaped(words) {
  return words.replace(/\r\n?/g, '\n').replace(/[&<>"'\n]/g, (char) => entities[char] ?? char);
}
