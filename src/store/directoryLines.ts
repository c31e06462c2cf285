import { isMap, isNode, isSeq, type LineCounter, type parseDocument } from 'yaml';

/** The line of the file, from 1, that each entry begins on, by its path: "units", "units[3]", "organisation.doors[0]". */
export type Lines = ReadonlyMap<string, number>;

const deepest = 3;

/** A JSON text in pieces: texts, brackets, marks and line ends. Numbers and the like are none of them. */
const pieces = /"(?:[^"\\]|\\.)*"|[{}[\],:]|\n/g;

interface Level {
  readonly path: string;
  /** The place of the next element of a list; null inside of an object. */
  index: number | null;
  key: string;
}

/** The lines of a JSON text that is well-formed. */
export function linesOfJson(text: string): Lines {
  const lines = new Map<string, number>();
  const levels: Level[] = [];
  let line = 1;
  for (const [piece] of text.matchAll(pieces)) {
    const level = levels.at(-1);
    if (piece === '\n') line += 1;
    else if (piece === '{' || piece === '[') {
      const path = level === undefined ? '' : pathIn(level);
      if (path !== '' && levels.length <= deepest) lines.set(path, line);
      levels.push({ path, index: piece === '[' ? 0 : null, key: '' });
    } else if (piece === '}' || piece === ']') levels.pop();
    else if (piece === ',' && level && level.index !== null) level.index += 1;
    else if (piece === ',' && level) level.key = '';
    else if (level && level.index === null && level.key === '') level.key = keyOf(piece);
  }
  return lines;
}

/** The lines of a YAML document. */
export function linesOfYaml(
  document: ReturnType<typeof parseDocument>,
  counter: LineCounter,
  deep = deepest,
): Lines {
  const lines = new Map<string, number>();
  const mark = (node: unknown, path: string) => {
    if (isNode(node) && node.range && path !== '') lines.set(path, counter.linePos(node.range[0]).line);
  };
  const walk = (node: unknown, path: string, depth: number) => {
    if (depth > deep) return;
    if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        mark(item, `${path}[${index}]`);
        walk(item, `${path}[${index}]`, depth + 1);
      }
    }
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      const inner = path === '' ? String(key) : `${path}.${String(key)}`;
      mark(key, inner);
      walk(value, inner, depth + 1);
    }
  };
  walk(document.contents, '', 0);
  return lines;
}

function pathIn({ path, index, key }: Level): string {
  if (index !== null) return `${path}[${index}]`;
  return path === '' ? key : `${path}.${key}`;
}

function keyOf(piece: string): string {
  return piece.startsWith('"') ? piece.slice(1, -1) : '';
}
