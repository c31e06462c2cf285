import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ErrorObject } from 'ajv';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { strToU8, zipSync } from 'fflate';
import { PNG } from 'pngjs';
import { z } from 'zod';

/** Something to put right before the app can be uploaded. `field` as a person would look for it: "bots[0].botId". */
export type Problem = { readonly file: string; readonly field: string; readonly problem: string };

/** What the package is made for. */
export type PackageEnvironment = {
  /** Entra application id of the bot; the id of the Teams app, too. */
  readonly TEAMS_APP_ID?: string | undefined;
  /** Host name of the messaging endpoint: "verne.example.org". */
  readonly VERNE_DOMAIN?: string | undefined;
  /** Address of the pages about the app, without a slash at the end; the domain's root unless said. */
  readonly VERNE_WEBSITE?: string | undefined;
  /** Version of the package, "1.2.3". */
  readonly VERNE_VERSION?: string | undefined;
};

export type TeamsPackage = {
  readonly problems: readonly Problem[];
  /** The zip file to upload; null when there are problems. */
  readonly zip: Uint8Array | null;
};

/** Sizes that Teams demands, in pixels. */
const iconSizes = { color: 192, outline: 32 } as const;

/** The schema files of Microsoft's package, by manifest version. */
export function teamsSchema(version: string, kind: 'manifest' | 'language'): object {
  const name = kind === 'manifest' ? 'MicrosoftTeams.schema.json' : 'MicrosoftTeams.Localization.schema.json';
  const root = createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json');
  const file = new URL(`build/json-schemas/teams/v${version}/${name}`, `file://${root}`);
  return z.looseObject({}).parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** What the schema has against the document. */
export function schemaProblems(file: string, schema: object, document: unknown): readonly Problem[] {
  // Microsoft's patterns are not all valid with the flag for Unicode.
  const ajv = new Ajv.default({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  if (validate(document)) return [];
  return (validate.errors ?? []).map((error) => ({
    file,
    field: fieldOf(error),
    problem: error.message ?? error.keyword,
  }));
}

function fieldOf({ instancePath, params }: ErrorObject): string {
  const path = instancePath
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
  const named: unknown = params.additionalProperty ?? params.missingProperty;
  return typeof named === 'string' ? [path, named].filter((part) => part !== '').join('.') : path;
}

/** Checks the files of `folder`, fills in the environment and packs them. */
export function teamsPackage(folder: URL, environment: PackageEnvironment): TeamsPackage {
  const read = (name: string) => readFileSync(new URL(name, folder));
  const filled = filledIn(read('manifest.json').toString('utf8'), environment);
  const manifest = manifestShape.parse(filled.manifest);
  const languages = (manifest.localizationInfo?.additionalLanguages ?? []).map(({ file }) => file);
  const version = manifest.manifestVersion;
  const problems = [
    ...filled.problems,
    ...(filled.problems.length > 0
      ? []
      : schemaProblems('manifest.json', teamsSchema(version, 'manifest'), manifest)),
    ...languages.flatMap((file) => languageProblems(file, JSON.parse(read(file).toString('utf8')), manifest)),
    ...iconProblems(manifest.icons.color, read(manifest.icons.color), iconSizes.color),
    ...iconProblems(manifest.icons.outline, read(manifest.icons.outline), iconSizes.outline),
    ...outlineProblems(manifest.icons.outline, read(manifest.icons.outline)),
  ];
  if (problems.length > 0) return { problems, zip: null };
  const others = [manifest.icons.color, manifest.icons.outline, ...languages];
  return {
    problems,
    zip: zipSync(
      {
        'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
        ...Object.fromEntries(others.map((name) => [name, new Uint8Array(read(name))])),
      },
      // The same files give the same zip, whenever it is made.
      { mtime: '2026-01-01T00:00:00.000Z' },
    ),
  };
}

const manifestShape = z.looseObject({
  manifestVersion: z.string(),
  icons: z.looseObject({ color: z.string(), outline: z.string() }),
  localizationInfo: z
    .looseObject({ additionalLanguages: z.array(z.looseObject({ file: z.string() })).optional() })
    .optional(),
});

/** What each token of the manifest stands for; undefined when the environment does not say. */
function tokenValues(environment: PackageEnvironment): Readonly<Record<string, string | undefined>> {
  const domain = environment.VERNE_DOMAIN || undefined;
  return {
    TEAMS_APP_ID: environment.TEAMS_APP_ID || undefined,
    VERNE_VERSION: environment.VERNE_VERSION || undefined,
    VERNE_DOMAIN: domain,
    VERNE_WEBSITE: environment.VERNE_WEBSITE || (domain && `https://${domain}`),
  };
}

const missing: Readonly<Record<string, string>> = {
  VERNE_WEBSITE: 'neither VERNE_DOMAIN nor VERNE_WEBSITE is set',
};

/** A value that is missing is a problem in each field that needs it; a valid domain that is missing is just not listed. */
function filledIn(text: string, environment: PackageEnvironment) {
  const values = tokenValues(environment);
  const problems: Problem[] = [];
  const fillText = (value: string, field: string): string =>
    value.replaceAll(/\$\{\{(\w+)\}\}/g, (token, name: string) => {
      const found = values[name];
      if (found !== undefined) return found;
      problems.push({ file: 'manifest.json', field, problem: missing[name] ?? `${name} is not set` });
      return token;
    });
  const fill = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') return fillText(value, field);
    if (field === 'validDomains' && values.VERNE_DOMAIN === undefined) return [];
    if (Array.isArray(value)) return value.map((item, at) => fill(item, `${field}[${at}]`));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    return Object.fromEntries(
      entries.map(([key, item]) => [key, fill(item, field === '' ? key : `${field}.${key}`)]),
    );
  };
  return { manifest: fill(JSON.parse(text), ''), problems };
}

/** A language file says again, in its language, exactly what people read in the manifest. */
function languageProblems(
  file: string,
  document: unknown,
  manifest: z.infer<typeof manifestShape>,
): readonly Problem[] {
  const schema = teamsSchema(manifest.manifestVersion, 'language');
  const given = Object.keys(z.record(z.string(), z.unknown()).parse(document));
  const wanted = wordFields(manifest);
  return [
    ...schemaProblems(file, schema, document),
    ...wanted
      .filter((field) => !given.includes(field))
      .map((field) => ({ file, field, problem: 'is not translated' })),
    ...given
      .filter((field) => field !== '$schema' && !wanted.includes(field))
      .map((field) => ({ file, field, problem: 'is not in the manifest' })),
  ];
}

const worded = z.looseObject({ title: z.string().optional(), description: z.string().optional() });
const wordedLists = z.looseObject({
  bots: z
    .array(z.looseObject({ commandLists: z.array(z.looseObject({ commands: z.array(worded) })).optional() }))
    .optional(),
  composeExtensions: z.array(z.looseObject({ commands: z.array(worded).optional() })).optional(),
});

function wordFields(manifest: unknown): readonly string[] {
  const { bots = [], composeExtensions = [] } = wordedLists.parse(manifest);
  const each = (path: string, commands: readonly z.infer<typeof worded>[]) =>
    commands.flatMap((command, at) =>
      (['title', 'description'] as const)
        .filter((field) => command[field] !== undefined)
        .map((field) => `${path}.commands[${at}].${field}`),
    );
  return [
    ...['name.short', 'name.full', 'description.short', 'description.full'],
    ...bots.flatMap(({ commandLists = [] }, bot) =>
      commandLists.flatMap(({ commands }, list) => each(`bots[${bot}].commandLists[${list}]`, commands)),
    ),
    ...composeExtensions.flatMap(({ commands = [] }, at) => each(`composeExtensions[${at}]`, commands)),
  ];
}

function iconProblems(file: string, content: Buffer, size: number): readonly Problem[] {
  const { width, height } = PNG.sync.read(content);
  if (width === size && height === size) return [];
  return [{ file, field: 'size', problem: `is ${width}x${height}, must be ${size}x${size}` }];
}

/** Teams shows the outline in colours of its own choosing: white where it is drawn, nothing elsewhere. */
function outlineProblems(file: string, content: Buffer): readonly Problem[] {
  const { data } = PNG.sync.read(content);
  const pixels = Array.from({ length: data.length / 4 }, (_, at) => [...data.subarray(at * 4, at * 4 + 4)]);
  const isWhite = pixels.every(
    ([red, green, blue, alpha]) => alpha === 0 || (red === 255 && green === 255 && blue === 255),
  );
  const isCut = pixels.some(([, , , alpha]) => alpha === 0);
  return isWhite && isCut ? [] : [{ file, field: 'colour', problem: 'must be white on transparent' }];
}
