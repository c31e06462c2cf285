import { parseArgs } from 'node:util';
import { changeParts, standingParts } from './app/directory/report.ts';
import type { ChangePart } from './app/messages.ts';
import { systemClock } from './clock.ts';
import { environment } from './config.ts';
import { type Language, languageOf } from './domain/language.ts';
import { type OpenDirectory, openDirectory } from './domain/organisation/openDirectory.ts';
import type { Problem } from './domain/organisation/problems.ts';
import { type Day, dayOf, isDay } from './domain/time.ts';
import { failureOf } from './failures.ts';
import { shortDay } from './i18n/dates.ts';
import { problemLine } from './i18n/directoryProblems.ts';
import { say } from './i18n/say.ts';
import { setAsideLine, settingsProblemLine } from './i18n/settingsProblems.ts';
import { changeLines, heading } from './render/directory.ts';
import { plain } from './render/markdown.ts';
import { type FileReading, readDirectoryFile } from './store/directoryFile.ts';
import { checkYear, readYear } from './store/yearFile.ts';

const usage =
  'usage: directory --check FILE|FOLDER [--against FILE|FOLDER] [--year FILE] [--as-of YYYY-MM-DD] [--language en|nb]\n';

/**
 * Checks a directory before it is taken into use:
 *
 *     directory --check NEW                  lists everything that is to be mended, or what the directory holds
 *     directory --check NEW --against OLD    and what changes when it takes the place of the other
 *
 * With the settings of the HSE year (`--year FILE`, else the file that VERNE_YEAR names) also what of them does not hold with it.
 *
 * Exit status 1 when a directory or the settings cannot be used, 2 when it is not understood what is to be checked.
 */
async function main(args: readonly string[]): Promise<number> {
  const asked = askedFor(args);
  if (asked === null) {
    process.stderr.write(usage);
    return 2;
  }
  const { check, against, language } = asked;
  const after = await opened(check, language);
  const before = against === null ? null : await opened(against, language);
  if (after === null || (against !== null && before === null)) return 1;
  const day = asked.day ?? dayOf(systemClock.now(), after.organisation.timeZone);
  const year = await settingsChecked(asked, after);
  if (before === null) {
    print([...partLines(standingParts(after, day), language), ...year.lines]);
    return year.isUsable ? 0 : 1;
  }
  const parts = changeParts({ before, after, day, cases: [], year: { fresh: [], back: [] } });
  const title = say(language, 'directory.check.against', {
    path: against ?? '',
    day: shortDay(day, language),
  });
  const none = say(language, 'directory.changed.nothing');
  print(['', title, ...(parts.length === 0 ? [none] : partLines(parts, language)), ...year.lines]);
  return year.isUsable ? 0 : 1;
}

/** What of the year's settings does not hold with the directory, or everything that is to be mended in their file itself. */
async function settingsChecked(
  { year, language }: Asked,
  dir: OpenDirectory,
): Promise<{ readonly lines: readonly string[]; readonly isUsable: boolean }> {
  if (year === null) return { lines: [], isUsable: true };
  const checked = checkYear(await readYear(year), dir);
  if ('problems' in checked) {
    const { problems } = checked;
    const title = say(language, 'directory.check.year-unusable', { path: year, count: problems.length });
    const lines = problems.map((problem) => `  - ${settingsProblemLine(problem, language)}`);
    return { lines: ['', title, ...lines], isUsable: false };
  }
  const { setAside } = checked;
  const title = say(language, 'directory.check.year', { path: year, count: setAside.length });
  const lines = setAside.map((problem) => `  - ${setAsideLine(problem, language)}`);
  return { lines: ['', title, ...lines], isUsable: true };
}

interface Asked {
  readonly check: string;
  readonly against: string | null;
  /** The file with the settings of the HSE year; null when there is none. */
  readonly year: string | null;
  readonly day: Day | null;
  readonly language: Language;
}

/** What is to be checked; null when it is not understood. */
function askedFor(args: readonly string[]): Asked | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        check: { type: 'string' },
        against: { type: 'string' },
        year: { type: 'string' },
        'as-of': { type: 'string' },
        language: { type: 'string', default: 'en' },
      },
    });
    const { check, against = null, 'as-of': day = null } = values;
    const language = languageOf(values.language);
    if (check === undefined || language === null || (day !== null && !isDay(day))) return null;
    const year = values.year ?? (environment().VERNE_YEAR?.trim() || null);
    return { check, against, year, day, language };
  } catch {
    return null;
  }
}

/** The directory, told in a few words; null when it cannot be used, with everything that is to be mended. */
async function opened(path: string, language: Language): Promise<OpenDirectory | null> {
  const reading = await readDirectoryFile(path);
  print(told(path, reading, language));
  return 'directory' in reading ? openDirectory(reading.directory) : null;
}

function told(path: string, reading: FileReading, language: Language): readonly string[] {
  const listed = (problems: readonly Problem[]) =>
    problems.map((problem) => `  - ${problemLine(problem, language)}`);
  const { warnings } = reading;
  const beside =
    warnings.length === 0 ? [] : [say(language, 'directory.check.warnings'), ...listed(warnings)];
  if (!('directory' in reading)) {
    const { problems } = reading;
    const title = say(language, 'directory.check.unusable', { path, count: problems.length });
    return [title, ...listed(problems), ...beside];
  }
  const { units, people, places } = reading.directory;
  const sizes = { units: units.length, people: people.length, places: places.length };
  return [say(language, 'directory.check.usable', { path, ...sizes }), ...beside];
}

function partLines(parts: readonly ChangePart[], language: Language): readonly string[] {
  return parts.flatMap((part) => [
    `${heading(part.code, language)}: ${part.total}`,
    ...changeLines(part, language).map((line) => `  - ${plain(line)}`),
  ]);
}

function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { title, reasons } = failureOf(error);
  process.stderr.write(`${[title, ...reasons].join('\n')}\n`);
  process.exitCode = 1;
}
