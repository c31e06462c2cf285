import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import type { OpenDirectory } from '../domain/organisation/openDirectory.ts';
import { checkSettings } from '../domain/processes/checkSettings.ts';
import { defaultSettings, type YearSettings } from '../domain/processes/settings.ts';
import { settingsProblemWords } from '../domain/processes/settingsProblems.ts';

/** The settings of the HSE year, or every reason why they cannot be used, each with where it is and how to mend it. */
export type YearReading = { readonly settings: YearSettings } | { readonly problems: readonly string[] };

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

/**
 * Reads the settings of the HSE year from a JSON or YAML file; without one, our proposals hold. What the file leaves out
 * stays as proposed. All problems are told together.
 */
export async function readYearFile(path: string | null, dir: OpenDirectory): Promise<YearReading> {
  if (path === null) return { settings: defaultSettings };
  const content = await readFile(path, 'utf8').catch((error: unknown) => reasonOf(error));
  return typeof content === 'string' ? parseYear(content, dir) : content;
}

/** The same from the text of such a file. */
export function parseYear(content: string, dir: OpenDirectory): YearReading {
  const raw = parsed(content);
  if ('problems' in raw) return raw;
  const read = shape.safeParse(raw.value);
  if (!read.success) {
    return {
      problems: read.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`),
    };
  }
  const settings = withDefaults(read.data);
  const problems = checkSettings(settings, dir);
  return problems.length === 0 ? { settings } : { problems: problems.map(problemLine) };
}

function parsed(content: string): { readonly value: unknown } | { readonly problems: readonly string[] } {
  try {
    return { value: parse(content) };
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): { readonly problems: readonly string[] } {
  return { problems: [error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unreadable'] };
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

function problemLine({ code, at, details }: ReturnType<typeof checkSettings>[number]): string {
  const { wrong, mend } = settingsProblemWords[code];
  const filled = (words: string) =>
    words
      .replaceAll('{value}', details.value)
      .replaceAll('{allowed}', details.allowed)
      .replaceAll('{nearest}', details.nearest.join(', '));
  const isAdvised = !mend.en.includes('{nearest}') || details.nearest.length > 0;
  return [`${at}: ${filled(wrong.en)}`, ...(isAdvised ? [filled(mend.en)] : [])].join(' ');
}
