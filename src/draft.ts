import { parseArgs } from 'node:util';
import { z } from 'zod';
import { emergencyNumbers } from './app/people.ts';
import { systemClock } from './clock.ts';
import type { Language } from './domain/language.ts';
import { type OpenDirectory, openDirectory } from './domain/organisation/openDirectory.ts';
import { isOtherDoor, routes } from './domain/reports/routing.ts';
import { DirectoryError, failureOf } from './failures.ts';
import { dayInWords } from './i18n/dates.ts';
import { type Key, keyFor, say } from './i18n/say.ts';
import { readReport } from './language/drafting/readReport.ts';
import type { ReportReading, ToldText } from './language/drafting/types.ts';
import { languageOfText } from './language/understanding/text.ts';
import { answerLines } from './lines.ts';
import { readDirectoryFile } from './store/directoryFile.ts';

/**
 * Drafts a report from one message, from the command line:
 *
 *     draft [--directory FILE] [--asker PERSON] [--now INSTANT] "acid ran down the drain in K2-113 yesterday"
 *     draft --jsonl [--directory FILE] < texts.jsonl > drafts.jsonl
 *
 * With `--jsonl` a line is `{"id", "text", "asker", "now"}`, and every line is answered by one line in the same order. Exit
 * status 1 when the directory cannot be used or a line is no text; such a line is answered with `{"error"}`.
 */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      directory: { type: 'string', default: new URL('./sample/directory.json', import.meta.url).pathname },
      jsonl: { type: 'boolean', default: false },
      asker: { type: 'string' },
      now: { type: 'string' },
    },
  });
  const reading = await readDirectoryFile(values.directory);
  if (!('directory' in reading)) throw new DirectoryError(reading.problems);
  const dir = openDirectory(reading.directory);
  const present = systemClock.now();
  if (values.jsonl) return answerLines((line) => draftJson(dir, line, present));
  const text = positionals.join(' ');
  const now = instantIn(values.now ?? present);
  if (text === '' || now === null) {
    process.stderr.write(
      'usage: draft [--directory FILE] [--asker PERSON] [--now YYYY-MM-DDThh:mm:ssZ] "message" | --jsonl\n',
    );
    return 1;
  }
  process.stdout.write(`${inWords(dir, { text, asker: values.asker ?? null, now }).join('\n')}\n`);
  return 0;
}

const lineShape = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  asker: z.string().nullish(),
  now: z.string().nullish(),
});

function draftJson(dir: OpenDirectory, line: unknown, present: string): object {
  const parsed = lineShape.safeParse(line);
  const now = parsed.success ? instantIn(parsed.data.now ?? present) : null;
  if (!parsed.success || now === null) return { error: 'not-a-text' };
  const { id, text, asker = null } = parsed.data;
  const { door, kind, categories, injury, place, unit, happenedOn, happenedAt, flags } = readReport(
    { text, asker, now },
    dir,
  );
  return { id, door, kind, categories, injury, place, unit, happenedOn, happenedAt, flags };
}

/** A point in time with any offset, in UTC; null when it is none. */
function instantIn(text: string): string | null {
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** The draft in lines, in the language of the message. */
function inWords(dir: OpenDirectory, told: ToldText): readonly string[] {
  const language = languageOfText(told.text) ?? dir.people.get(told.asker ?? '')?.language ?? 'nb';
  const reading = readReport(told, dir);
  return [
    ...doorLines(dir, reading, language),
    ...factLines(dir, reading, language),
    ...personLines(told, reading, language),
    '',
    ...reasonLines(reading, language),
  ];
}

function doorLines(dir: OpenDirectory, { door }: ReportReading, language: Language): readonly string[] {
  if (door === 'nonconformity') return [say(language, 'intake.title')];
  if (door === 'none') return [say(language, 'who.unknown'), say(language, 'who.unknown.lead')];
  if (!isOtherDoor(door)) return [];
  const advice = routes[door].advice[language];
  if (door !== 'emergency') return [say(language, keyFor('door', door)), advice];
  return [advice, ...emergencyNumbers(dir).map(({ names, number }) => `${names[language]}: ${number}`)];
}

function factLines(dir: OpenDirectory, reading: ReportReading, language: Language): readonly string[] {
  const { door, kind, categories, injury, harmed, place, unit, happenedOn, happenedAt, measures } = reading;
  if (door === 'none') return [];
  const word = (question: string, value: string) => say(language, keyFor('intake', question, value));
  const line = (label: Key, words: string | null) =>
    words === null || words === '' ? [] : [`  ${say(language, label)}: ${words}`];
  const list = (question: string, values: readonly string[]) =>
    values.map((value) => word(question, value)).join(', ');
  const { names } = dir.places.get(place ?? '') ?? { names: null };
  const day = happenedOn === null ? null : dayInWords(happenedOn, language);
  return [
    '',
    ...line('intake.kind.label', kind === null ? null : word('kind', kind)),
    ...line('intake.where.label', names?.[language] ?? null),
    ...line('intake.unit.label', dir.units.get(unit)?.names[language] ?? unit),
    ...line('intake.happenedOn.label', day),
    ...line('intake.happenedAt.label', happenedAt),
    ...line('intake.harmed.label', list('harmed', harmed)),
    ...line('intake.injury.label', injury === 'unknown' ? null : word('injury', injury)),
    ...line('intake.categories.label', list('categories', categories)),
    ...line('intake.immediateMeasures.label', measures?.replaceAll('\n', '; ') ?? null),
  ];
}

/** Why it is read like this, one line for each step. The words of the message stand in quotes. */
function reasonLines({ reasons }: ReportReading, language: Language): readonly string[] {
  const [open, close] = language === 'nb' ? ['«', '»'] : ['“', '”'];
  const lines = reasons.map(({ code, words }) => {
    const has = words === '' ? 'no' : 'yes';
    return `  ${say(language, keyFor('reading', code), { has, words: `${open}${words}${close}` })}`;
  });
  return lines.length === 0 ? [] : [say(language, 'reading.title'), ...lines];
}

function personLines({ text }: ToldText, { findings }: ReportReading, language: Language): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.map(
    ({ kind, start, end }) => `  ${say(language, keyFor('withheld', kind))}: ${text.slice(start, end)}`,
  );
  return ['', say(language, 'guard.found'), ...lines];
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { title, reasons } = failureOf(error);
  process.stderr.write(`${[title, ...reasons].join('\n')}\n`);
  process.exitCode = 1;
}
