import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../../src/app/ports.ts';
import { readConfig } from '../../src/config.ts';
import { failureOf } from '../../src/failures.ts';
import { type Running, start } from '../../src/main.ts';
import { workplace } from './workplace.ts';

/** The service itself, with what it warned of. */
export interface Bot {
  readonly running: Running;
  readonly warnings: readonly string[];
}

/** Starts the service as it runs in earnest, with these settings, in `folder`. */
export async function startBot(
  folder: string,
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<Bot> {
  const directory = join(folder, 'directory.json');
  await writeFile(directory, JSON.stringify(workplace));
  const read = readConfig({
    VERNE_PORT: String(port),
    VERNE_DATA: join(folder, 'data'),
    VERNE_DATA_CREATE: 'yes',
    VERNE_DIRECTORY: directory,
    VERNE_LOCAL_PAGE: 'off',
    ...settings,
  });
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const warnings: string[] = [];
  const running = await start(read.config, { log: warningsInto(warnings) }).catch((error: unknown) => {
    const { title, reasons } = failureOf(error);
    throw new Error([title, ...reasons].join(' '));
  });
  return { running, warnings };
}

function warningsInto(warnings: string[]): Log {
  const keep =
    (level: string) =>
    (event: string, details?: unknown, error?: unknown): void => {
      const what = error instanceof Error ? ` ${error.stack}` : '';
      warnings.push(`${level} ${event} ${JSON.stringify(details ?? {})}${what}`);
    };
  return { info: () => undefined, warn: keep('warn'), error: keep('error') };
}
