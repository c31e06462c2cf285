import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { type OpenDirectory, openDirectory } from '../../src/domain/organisation/openDirectory.ts';
import { doors } from '../../src/domain/reports/routing.ts';
import { categories, kinds } from '../../src/domain/reports/terms.ts';
import { readByTables } from '../../src/language/drafting/byTables.ts';
import { featuresOf } from '../../src/language/drafting/learning/features.ts';
import { injuriesTold } from '../../src/language/drafting/learning/heads.ts';
import { type Labelled, taught } from '../../src/language/drafting/learning/learning.ts';
import { readDirectoryFile } from '../../src/store/directoryFile.ts';

/** Texts with what they are, one a line: whoever finds one that is read wrongly adds it, and learns anew. */
const examplesPath = new URL('../../src/language/drafting/learning/examples.jsonl', import.meta.url);
const weightsPath = new URL('../../src/language/drafting/learning/weights.txt', import.meta.url);
const samplePath = new URL('../../src/sample/directory.json', import.meta.url).pathname;

const exampleShape = z.object({
  text: z.string().min(1),
  door: z.enum(doors),
  kind: z.enum(kinds).nullable(),
  injury: z.enum(injuriesTold),
  must: z.array(z.enum(categories)),
  may: z.array(z.enum(categories)),
});
export type ExampleRow = z.infer<typeof exampleShape>;

export function readExamples(): readonly ExampleRow[] {
  return readFileSync(examplesPath, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => exampleShape.parse(JSON.parse(line)));
}

/** The examples as the lessons that they are, over the sample organisation, whose places they name. */
export function lessonsOf(rows: readonly ExampleRow[], dir: OpenDirectory): readonly Labelled[] {
  return rows.map(({ text, ...label }) => {
    return {
      ...label,
      features: featuresOf(readByTables({ text, asker: null, now: '2026-11-20T09:15:00Z' }, dir)),
    };
  });
}

export async function sampleDirectory(): Promise<OpenDirectory> {
  const reading = await readDirectoryFile(samplePath);
  if (!('directory' in reading)) throw new Error('unreadable-directory');
  return openDirectory(reading.directory);
}

/** The file of weights, as the examples and the tables give it now. */
export async function weightsFile(): Promise<string> {
  return taught(lessonsOf(readExamples(), await sampleDirectory()));
}

if (import.meta.main) {
  const written = await weightsFile();
  writeFileSync(weightsPath, written);
  process.stdout.write(`${written.split('\n').length} things learnt\n`);
}
