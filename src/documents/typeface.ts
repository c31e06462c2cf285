import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const cut = (file: string): Buffer => readFileSync(resolve(`@expo-google-fonts/noto-sans/${file}`));

/** The typeface of the documents (Noto Sans, SIL Open Font License). A PDF holds of each cut the letters that it uses. */
export const typeface = {
  regular: cut('400Regular/NotoSans_400Regular.ttf'),
  bold: cut('700Bold/NotoSans_700Bold.ttf'),
} as const;

/** Characters in a row that a typeface has, first and last included. */
type Run = readonly [number, number];

const runs = runsOf(typeface.regular);

/** True for a character that both cuts can show. */
export function hasLetter(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return runs.some(([first, last]) => first <= code && code <= last);
}

/**
 * The characters of a TrueType file, from its character map for all of Unicode.
 * @throws {Error} `no-character-map` when the file has none.
 */
export function runsOf(file: Buffer): readonly Run[] {
  const map = mapsOf(file).find((at) => file.readUInt16BE(at) === 12);
  if (map === undefined) throw new Error('no-character-map');
  return counted(file.readUInt32BE(map + 12)).map((index): Run => {
    const group = map + 16 + 12 * index;
    return [file.readUInt32BE(group), file.readUInt32BE(group + 4)];
  });
}

/** Where the character maps of the file begin. */
function mapsOf(file: Buffer): readonly number[] {
  const tables = counted(file.readUInt16BE(4)).map((index) => 12 + 16 * index);
  const entry = tables.find((at) => file.toString('latin1', at, at + 4) === 'cmap');
  if (entry === undefined) return [];
  const start = file.readUInt32BE(entry + 8);
  const count = file.readUInt16BE(start + 2);
  return counted(count).map((index) => start + file.readUInt32BE(start + 8 + 8 * index));
}

function counted(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
