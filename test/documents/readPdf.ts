import { inflateSync } from 'node:zlib';

/** The text of a PDF made here, line by line, as its pages show it: what a reader that copies from it gets. */
export function textOfPdf(bytes: Uint8Array): string {
  const objects = objectsOf(bytes);
  const fonts = fontsOf(objects);
  return [...objects.values()]
    .filter(({ stream }) => / Tf\b/.test(stream))
    .map(({ stream }) => shownIn(stream, fonts))
    .join('\n');
}

/** The same with every break as a blank: lines break where there is room. */
export function wordsOfPdf(bytes: Uint8Array): string {
  return textOfPdf(bytes).replaceAll(/\s+/g, ' ');
}

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

/** What stands for what: letters by the number of their drawing. */
type Letters = ReadonlyMap<number, string>;

function objectsOf(bytes: Uint8Array): ReadonlyMap<string, PdfObject> {
  const file = Buffer.from(bytes).toString('latin1');
  const found = file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g);
  return new Map(
    [...found].map(([, id = '', body = '']) => {
      const [, head = body, raw = ''] = /^([\s\S]*?)\nstream\n([\s\S]*)\nendstream$/.exec(body) ?? [];
      const isPacked = head.includes('/FlateDecode') && !head.includes('/Subtype');
      return [
        id,
        { head, stream: isPacked ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : '' },
      ];
    }),
  );
}

/** The letters of each typeface, by the name that pages call it. */
function fontsOf(objects: ReadonlyMap<string, PdfObject>): ReadonlyMap<string, Letters> {
  const named = [...objects.values()].flatMap(({ head }) => [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)]);
  return new Map(
    named.map(([, name = '', id = '']) => {
      const [, map = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '') ?? [];
      return [name, lettersIn(objects.get(map)?.stream ?? '')];
    }),
  );
}

function lettersIn(map: string): Letters {
  const ranges = map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*?)\]/gi);
  return new Map(
    [...ranges].flatMap(([, first = '0', list = '']) =>
      [...list.matchAll(/<([0-9a-f ]*)>/gi)].map(([, hex = ''], index) => [
        Number.parseInt(first, 16) + index,
        Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
      ]),
    ),
  );
}

function shownIn(stream: string, fonts: ReadonlyMap<string, Letters>): string {
  const lines: string[] = [];
  let letters: Letters = new Map();
  for (const [, font, shown] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? letters;
    else lines.push(read(shown ?? '', letters));
  }
  return lines.join('\n');
}

function read(shown: string, letters: Letters): string {
  const hex = [...shown.matchAll(/<([0-9a-f]*)>/gi)].map(([, part = '']) => part).join('');
  return (hex.match(/.{4}/g) ?? []).map((glyph) => letters.get(Number.parseInt(glyph, 16)) ?? '?').join('');
}
