import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { OpenDirectory } from '../domain/organisation/openDirectory.ts';
import { checkSettings } from '../domain/processes/checkSettings.ts';
import { defaultSettings, type YearSettings } from '../domain/processes/settings.ts';
import { problem, type SettingsProblem } from '../domain/processes/settingsProblems.ts';
import { type HoldingSettings, settingsWith } from '../domain/processes/settingsWith.ts';
import { type Lines, linesOfYaml } from './directoryLines.ts';
import { reasonOf } from './directorySources.ts';

/** The settings of the HSE year, or every reason why they cannot be used. */
export type YearReading =
  | { readonly settings: YearSettings }
  | { readonly problems: readonly SettingsProblem[] };

/** The file of the settings as it was on the disk at one moment; `content` is null where there is none to be read. */
export interface YearFile {
  readonly name: string;
  readonly content: string | null;
  /** Why it could not be read; null when it could, or when none is named. */
  readonly unreadable: string | null;
  /** The same for the same content, whenever it was written. */
  readonly fingerprint: string;
}

const period = z.strictObject({ id: z.string(), from: z.string(), to: z.string() });
const quiet = z.strictObject({
  easterWeek: z.boolean(),
  july: z.boolean(),
  periods: z.array(period),
});
const owner = z.union([z.strictObject({ role: z.string() }), z.strictObject({ person: z.string() })]);
const override = z.strictObject({
  months: z.array(z.number()).optional(),
  day: z.number().optional(),
  leadDays: z.array(z.number()).optional(),
  hour: z.string().optional(),
  post: z.enum(['channel', 'person', 'none']).optional(),
});
const ownOverride = override.extend({ owner: owner.optional(), takesPart: z.boolean().optional() });
const unit = z.strictObject({
  hour: z.string().optional(),
  quiet: quiet.partial().optional(),
  processes: z.record(z.string(), ownOverride).optional(),
});
const shape = z.strictObject({
  version: z.literal(1),
  startsOn: z.string().optional(),
  start: z.strictObject({ over: z.number().optional() }).optional(),
  hour: z.string().optional(),
  latestHour: z.string().optional(),
  quiet: quiet.partial().optional(),
  caps: z.strictObject({ person: z.number().optional(), channel: z.number().optional() }).optional(),
  graceDays: z.number().optional(),
  timeZones: z.record(z.string(), z.string()).optional(),
  processes: z.record(z.string(), ownOverride).optional(),
  units: z.record(z.string(), unit).optional(),
});

/** How each setting is written, for whoever wrote it otherwise. */
const examples = {
  version: '1',
  startsOn: '2027-01-01',
  start: '{ over: 5 }',
  over: '5',
  hour: '"09:00"',
  latestHour: '"15:30"',
  quiet: '{ july: false }',
  easterWeek: 'true',
  july: 'true',
  periods: '[{ id: christmas, from: "12-24", to: "12-31" }]',
  id: 'christmas',
  from: '"12-24"',
  to: '"12-31"',
  caps: '{ person: 3, channel: 2 }',
  person: '3',
  channel: '2',
  graceDays: '5',
  timeZones: '{ Gjøvik: Europe/Oslo }',
  processes: '{ hse-round: { day: 10 } }',
  units: '{ ify: { hour: "08:30" } }',
  months: '[9, 10]',
  day: '10',
  leadDays: '[28, 7]',
  post: 'channel, person, none',
  owner: '{ role: safety-deputy }',
  takesPart: 'true',
} as const;

const settingNames: ReadonlyMap<string, string> = new Map(Object.entries(examples));

/**
 * Reads the settings of the HSE year from a JSON or YAML file; without one, our proposals hold. What the file leaves out
 * stays as proposed. All problems are told together.
 */
export async function readYearFile(path: string | null, dir: OpenDirectory): Promise<YearReading> {
  return yearIn(await readYear(path), dir);
}

/** The file as it is on the disk now. */
export async function readYear(path: string | null): Promise<YearFile> {
  if (path === null) return { name: '', content: null, unreadable: null, fingerprint: 'none' };
  const name = basename(path);
  try {
    const content = await readFile(path, 'utf8');
    const fingerprint = createHash('sha256').update(content).digest('hex');
    return { name, content, unreadable: null, fingerprint };
  } catch (error) {
    const reason = reasonOf(error);
    return { name, content: null, unreadable: reason, fingerprint: `unreadable ${reason}` };
  }
}

/** What such a file says; refused with every problem when it does not fit the directory either. */
export function yearIn(file: YearFile, dir: OpenDirectory): YearReading {
  const read = settingsIn(file);
  if ('problems' in read) return read;
  const problems = checkSettings(read.settings, dir);
  return problems.length === 0
    ? { settings: read.settings }
    : { problems: allLocated(problems, file.name, read.lines) };
}

/** What of such a file does not hold with a directory; refused with every problem that it has whatever the directory. */
export function checkYear(
  file: YearFile,
  dir: OpenDirectory,
): Pick<HoldingSettings, 'setAside'> | { readonly problems: readonly SettingsProblem[] } {
  const read = settingsIn(file);
  if ('problems' in read) return read;
  const { settings, setAside } = settingsWith(read.settings, dir);
  const problems = checkSettings(settings, dir);
  if (problems.length > 0) return { problems: allLocated(problems, file.name, read.lines) };
  return { setAside: allLocated(setAside, file.name, read.lines) };
}

/** The same from the text of such a file. */
export function parseYear(content: string, dir: OpenDirectory, name = 'year.yaml'): YearReading {
  return yearIn({ name, content, unreadable: null, fingerprint: '' }, dir);
}

/** What such a file says by itself, whatever it names, and the lines on which it says it. */
export function settingsIn({
  name,
  content,
  unreadable,
}: YearFile):
  | { readonly settings: YearSettings; readonly lines: Lines }
  | { readonly problems: readonly SettingsProblem[] } {
  if (unreadable !== null) return { problems: [problem('unreadable-file', name, unreadable)] };
  if (content === null) return { settings: defaultSettings, lines: new Map() };
  const parsed = parsedYear(content, name);
  if ('problems' in parsed) return parsed;
  const { raw, lines } = parsed;
  const read = shape.safeParse(raw);
  if (read.success) return { settings: withDefaults(read.data), lines };
  const problems = read.error.issues.flatMap((issue) => shapeProblems(issue, raw));
  return { problems: allLocated(problems, name, lines) };
}

interface Parsed {
  readonly raw: unknown;
  readonly lines: Lines;
}

/** How deep settings lie: units, a unit, its processes, one of them, its owner, who it is. */
const deepest = 6;

function parsedYear(
  content: string,
  name: string,
): Parsed | { readonly problems: readonly SettingsProblem[] } {
  const counter = new LineCounter();
  const document = parseDocument(content, { lineCounter: counter, prettyErrors: false });
  if (document.errors.length > 0) {
    const slips = document.errors.map(({ pos, message }) =>
      problem('bad-syntax', `${name}:${counter.linePos(pos[0]).line}`, message.replace(/\.$/, '')),
    );
    return { problems: slips };
  }
  try {
    return { raw: document.toJS(), lines: linesOfYaml(document, counter, deepest) };
  } catch (error) {
    return { problems: [problem('bad-syntax', name, reasonOf(error))] };
  }
}

function shapeProblems(issue: z.core.$ZodIssue, raw: unknown): readonly SettingsProblem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const at = placeOf(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problem('unknown-setting', placeOf([...path, key]), key, '', [...settingNames.keys()]),
    );
  }
  const named = path.findLast((step) => settingNames.has(String(step)));
  const allowed = settingNames.get(String(named)) ?? `version: ${examples.version}`;
  const value = path.reduce(inside, raw);
  if (value !== undefined) return [problem('wrong-type', at, JSON.stringify(value), allowed)];
  return [problem('missing-setting', at, String(path.at(-1)), `${String(path.at(-1))}: ${allowed}`)];
}

function inside(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(isAt(step))?.[1]
    : undefined;
}

function isAt(step: string | number): (entry: readonly [string, unknown]) => boolean {
  return ([key]) => key === String(step);
}

/** "units.ify.processes.hse-round.months[0]" */
function placeOf(path: readonly (string | number)[]): string {
  return path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`;
    return before === '' ? step : `${before}.${step}`;
  }, '');
}

/** Ids of roles, persons, units and duties are only text here: they are checked against the tables and the directory next. */
function withDefaults({ start, quiet, caps, ...read }: z.infer<typeof shape>): YearSettings {
  const given = {
    ...defaultSettings,
    ...read,
    start: { ...defaultSettings.start, ...start },
    quiet: { ...defaultSettings.quiet, ...quiet },
    caps: { ...defaultSettings.caps, ...caps },
  };
  return given as YearSettings;
}

/**
 * The problems in the order of the file, each with its line: "year.yaml:12 units.ify.hour". What has no line of its own has
 * that of what it is in.
 */
function allLocated(
  problems: readonly SettingsProblem[],
  name: string,
  lines: Lines,
): readonly SettingsProblem[] {
  return problems
    .map((found) => ({ found, line: lineOf(found.at, lines) }))
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .map(({ found, line }) => ({
      ...found,
      at: `${line === undefined ? name : `${name}:${line}`} ${found.at}`.trim(),
    }));
}

function lineOf(at: string, lines: Lines): number | undefined {
  for (let place = at; place !== ''; place = place.replace(/(^|[.[])[^.[]*$/, '')) {
    const line = lines.get(place);
    if (line !== undefined) return line;
  }
  return undefined;
}
