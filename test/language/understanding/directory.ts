import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenDirectory, openDirectory } from '../../../src/domain/organisation/openDirectory.ts';
import type { Understood } from '../../../src/language/understanding/types.ts';
import { understand } from '../../../src/language/understanding/understand.ts';
import { parseDirectory } from '../../../src/store/directoryFile.ts';

const file = join(import.meta.dirname, '../../../src/sample/directory.json');

/** The sample organisation. */
export const sample: OpenDirectory = opened(readFileSync(file, 'utf8'));

/** Opens the text of a directory that is known to be right. */
export function opened(content: string): OpenDirectory {
  const reading = parseDirectory(content, 'json');
  if (!('directory' in reading)) throw new Error(JSON.stringify(reading.problems));
  return openDirectory(reading.directory);
}

/** What a text is understood as when somebody at the Department of Electronic Systems writes it. */
export function understood(text: string, asker: string | null = 'jonas-weidenhauer'): Understood {
  return understand({ text, asker, day: '2026-11-20' }, sample);
}
