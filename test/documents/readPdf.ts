import { inflateSync } from 'node:zlib';

/** The text of a PDF made here, line by line, as far as its pages show it. */
export function textOfPdf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes).toString('latin1');
  return [...file.matchAll(/\/FlateDecode\s*>>\s*stream\n([\s\S]*?)\nendstream/g)]
    .map(([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'))
    .map((page) => [...page.matchAll(/\[(.*?)\] TJ/g)].map(([, shown = '']) => lettersOf(shown)).join('\n'))
    .join('\n');
}

function lettersOf(shown: string): string {
  return [...shown.matchAll(/<([0-9a-f]*)>/gi)]
    .map(([, hex = '']) => new TextDecoder('windows-1252').decode(Buffer.from(hex, 'hex')))
    .join('');
}

/** The same with every break as a blank: lines break where there is room. */
export function wordsOfPdf(bytes: Uint8Array): string {
  return textOfPdf(bytes).replaceAll(/\s+/g, ' ');
}
