import { z } from 'zod';
import { defaultSettings, type YearSettings } from '../domain/processes/settings.ts';
import { problem, type SettingsProblem } from '../domain/processes/settingsProblems.ts';

/** The settings of the HSE year, or every reason why they cannot be used. */
export type YearReading =
  | { readonly settings: YearSettings }
  | { readonly problems: readonly SettingsProblem[] };

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
 * The settings that a file gives, with our proposals for what it leaves out; refused when something is not written as it must be.
 * What it names is not looked up.
 */
export function shapedYear(raw: unknown): YearReading {
  const read = shape.safeParse(raw);
  if (read.success) return { settings: withDefaults(read.data) };
  return { problems: read.error.issues.flatMap((issue) => shapeProblems(issue, raw)) };
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
