import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|js)$/.test(file))
  .map((file) => ({ file, code: readFileSync(join(src, file), 'utf8') }));

const imports = files.flatMap(({ file, code }) =>
  [
    ...code.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|import\('([^']+)'\)/g,
    ),
  ].map((match) => ({
    file,
    to: match[1] ?? match[2] ?? match[3] ?? '',
  })),
);

const layerOf = (file: string): string => {
  const [first = '', second = ''] = file.split('/');
  if (!file.includes('/')) return file === 'config.ts' ? 'config' : 'main';
  return first === 'channels' ? `channels/${second}` : first;
};

/** What each layer may import, beside itself. Language and words are leaves that app and render both use. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  i18n: ['domain', 'language'],
  language: ['domain'],
  app: ['domain', 'language', 'i18n'],
  render: ['app', 'domain', 'i18n'],
  store: ['app', 'domain'],
  jobs: ['render', 'app', 'domain'],
  pictures: ['app', 'domain'],
  documents: ['app', 'domain'],
  'channels/files': ['app'],
  'channels/web': ['render', 'app', 'domain', 'i18n'],
  'channels/slack': ['channels/files', 'render', 'app', 'domain', 'i18n', 'language'],
  'channels/teams': ['channels/files', 'render', 'app', 'domain', 'i18n', 'language'],
  sample: [],
  config: ['channels/slack', 'channels/teams'],
};

const sdkFolders: Readonly<Record<string, readonly string[]>> = {
  '@slack/': ['channels/slack'],
  botbuilder: ['channels/teams'],
  'botframework-': ['channels/teams'],
  'adaptivecards-templating': ['render'],
  'date-holidays': ['jobs'],
  'image-size': ['pictures'],
  jimp: ['pictures'],
  '@jsquash/': ['pictures'],
  '@resvg/': ['pictures'],
  'heic-decode': ['pictures'],
  pdfkit: ['documents'],
  'write-excel-file': ['documents'],
  'ical-generator': ['documents'],
  'intl-messageformat': ['i18n'],
  lowdb: ['store'],
  pino: ['main'],
  yaml: ['store'],
  'csv-parse': ['store'],
};

describe('the parts', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(200);
  });

  it('import one way only: main, then channels, store and jobs, then render, then app, then domain', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('.'))
      .map(({ file, to }) => ({ file, to: relative(src, resolve(src, dirname(file), to)) }))
      .filter(({ to }) => !to.startsWith('..'))
      .filter(({ file, to }) => {
        const [from, into] = [layerOf(file), layerOf(to)];
        return from !== 'main' && from !== into && !(mayImport[from] ?? []).includes(into);
      });
    expect(wrong).toEqual([]);
  });

  it('import each SDK in one folder only', () => {
    const wrong = imports.filter(({ file, to }) => {
      const rule = Object.entries(sdkFolders).find(([sdk]) => to === sdk || to.startsWith(sdk));
      return rule !== undefined && !rule[1].includes(layerOf(file));
    });
    expect(wrong).toEqual([]);
  });

  it('read the environment in one file only', () => {
    expect(files.filter(({ code }) => code.includes('process.env')).map(({ file }) => file)).toEqual([
      'config.ts',
    ]);
  });

  it('ask for the time and for chance only where these come in', () => {
    const asking = /Date\.now\(\)|new Date\(\)|Math\.random\(|DateTime\.(now|local|utc)\(/;
    const pure = files.filter(({ file }) =>
      ['domain', 'app', 'language', 'i18n', 'render', 'jobs'].includes(layerOf(file)),
    );
    expect(pure.filter(({ code }) => asking.test(code)).map(({ file }) => file)).toEqual([]);
  });

  it('leave the names of platforms to their channels', () => {
    const core = files.filter(({ file }) => ['domain', 'render', 'jobs'].includes(layerOf(file)));
    const named = core.filter(({ code }) => /=== '(slack|teams|web)'/.test(code));
    expect(named.map(({ file }) => file)).toEqual([]);
  });
});
