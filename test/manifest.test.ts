import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  channelCommands,
  menuCommands,
  messageCommand,
  reportShortcut,
  slashCommand,
  whoShortcut,
} from '../manifest/commands.ts';
import { eventsWithoutScope, slackScopes } from '../manifest/slack/scopes.ts';
import { schemaProblems, teamsPackage, teamsSchema } from '../manifest/teamsPackage.ts';
import { channelWishIn } from '../src/language/channelWish.ts';
import { intentOf } from '../src/language/intents.ts';

const root = new URL('../', import.meta.url);
const folder = new URL('manifest/teams/', root);
const environment = {
  TEAMS_APP_ID: 'c0ffee00-0000-4000-8000-000000000001',
  VERNE_DOMAIN: 'verne.example.org',
  VERNE_VERSION: '1.2.3',
};
const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** A copy of the Teams folder in which one file is changed. */
function changed(name: string, change: (content: string) => string | Buffer): URL {
  const copy = mkdtempSync(join(tmpdir(), 'verne-manifest-'));
  copies.push(copy);
  cpSync(folder, copy, { recursive: true });
  writeFileSync(join(copy, name), change(read(name)));
  return pathToFileURL(`${copy}/`);
}

function packed(where = folder, values: Parameters<typeof teamsPackage>[1] = environment) {
  const { problems, zip } = teamsPackage(where, values);
  expect(problems).toEqual([]);
  return unzipSync(zip ?? new Uint8Array());
}

describe('the Teams package', () => {
  it('holds the manifest, the icons and the language file, and nothing else', () => {
    expect(Object.keys(packed()).sort()).toEqual(['color.png', 'manifest.json', 'nb.json', 'outline.png']);
  });

  it('names the app, its version and its domain as the environment says', () => {
    const text = strFromU8(packed()['manifest.json'] ?? new Uint8Array());
    expect(text).not.toContain('${{');
    expect(JSON.parse(text)).toMatchObject({
      id: environment.TEAMS_APP_ID,
      version: '1.2.3',
      bots: [{ botId: environment.TEAMS_APP_ID, supportsFiles: true }],
      developer: { websiteUrl: 'https://verne.example.org' },
      validDomains: ['verne.example.org'],
    });
  });

  it('lists no domain when only the pages about the app are known', () => {
    const { VERNE_DOMAIN: _, ...rest } = environment;
    const files = packed(folder, { ...rest, VERNE_WEBSITE: 'https://example.org/verne' });
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    expect(manifest.validDomains).toEqual([]);
    expect(manifest.developer.privacyUrl).toBe('https://example.org/verne/privacy');
  });

  it('is the same whenever it is made', () => {
    expect(teamsPackage(folder, environment).zip).toEqual(teamsPackage(folder, environment).zip);
  });

  it('uses the oldest manifest version that knows all it needs', () => {
    const manifest = JSON.parse(strFromU8(packed()['manifest.json'] ?? new Uint8Array()));
    const older = ['1.4', '1.5', '1.6', '1.7', '1.8'];
    for (const version of older) {
      const found = schemaProblems('', teamsSchema(version, 'manifest'), {
        ...manifest,
        manifestVersion: version,
      });
      expect(found.length, version).toBeGreaterThan(0);
    }
  });
});

describe('a problem in the Teams package is told by its field', () => {
  it.each([
    [{ ...environment, TEAMS_APP_ID: '' }, 'bots[0].botId', 'TEAMS_APP_ID is not set'],
    [{ ...environment, TEAMS_APP_ID: 'verne' }, 'id', expect.stringContaining('pattern')],
    [
      { ...environment, VERNE_DOMAIN: undefined },
      'developer.websiteUrl',
      'neither VERNE_DOMAIN nor VERNE_WEBSITE is set',
    ],
  ])('when the environment is incomplete or wrong', (values, field, problem) => {
    const { problems, zip } = teamsPackage(folder, values);
    expect(problems).toContainEqual({ file: 'manifest.json', field, problem });
    expect(zip).toBeNull();
  });

  it.each([
    [
      'manifest.json',
      (text: string) => text.replace('"my cases"', `"${'x'.repeat(33)}"`),
      'bots[0].commandLists[0].commands[2].title',
    ],
    ['manifest.json', (text: string) => text.replace('"accentColor"', '"accent"'), 'accentColor'],
    ['nb.json', (text: string) => text.replace('"name.short"', '"name.tiny"'), 'name.short'],
    [
      'nb.json',
      (text: string) => text.replace('commands[3].title', 'commands[19].title'),
      'bots[0].commandLists[0].commands[19].title',
    ],
    ['outline.png', () => PNG.sync.write(new PNG({ width: 31, height: 32 })), 'size'],
    ['outline.png', () => readFileSync(new URL('color.png', folder)), 'colour'],
  ])('in %s', (file, change, field) => {
    const { problems } = teamsPackage(changed(file, change), environment);
    expect(problems.map((each) => [each.file, each.field])).toContainEqual([file, field]);
  });

  it('and the build says so and fails', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [fileURLToPath(new URL('manifest/build.ts', root))],
      { env: { PATH: process.env.PATH }, encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('manifest.json: id: TEAMS_APP_ID is not set');
  });
});

describe('the commands', () => {
  const teams = z
    .object({
      bots: z.array(z.object({ commandLists: z.array(z.object({ commands: z.array(z.unknown()) })) })),
      composeExtensions: z.array(z.object({ commands: z.array(z.unknown()) })),
    })
    .parse(JSON.parse(read('manifest.json')));
  const norwegian = z.record(z.string(), z.string()).parse(JSON.parse(read('nb.json')));

  it('in the menu of Teams are those of the bot, in both languages', () => {
    const [list] = teams.bots[0]?.commandLists ?? [];
    expect(list?.commands).toEqual(
      menuCommands.map(({ title, description }) => ({ title: title.en, description: description.en })),
    );
    for (const [at, { title, description }] of menuCommands.entries()) {
      const path = `bots[0].commandLists[0].commands[${at}]`;
      expect([norwegian[`${path}.title`], norwegian[`${path}.description`]]).toEqual([
        title.nb,
        description.nb,
      ]);
    }
  });

  it('in a channel of Teams are those and the ones about the channel, in both languages', () => {
    const commands = [...menuCommands.filter((command) => !('inPrivate' in command)), ...channelCommands];
    expect(commands.length).toBeLessThanOrEqual(10);
    expect(teams.bots[0]?.commandLists[1]?.commands).toEqual(
      commands.map(({ title, description }) => ({ title: title.en, description: description.en })),
    );
    for (const [at, { title }] of commands.entries())
      expect(norwegian[`bots[0].commandLists[1].commands[${at}].title`]).toBe(title.nb);
    for (const { wish, title } of channelCommands)
      for (const words of Object.values(title)) expect(channelWishIn(words)?.wish).toBe(wish);
  });

  it('on a message in Teams start a report in a dialog', () => {
    expect(teams.composeExtensions[0]?.commands).toEqual([
      expect.objectContaining({
        id: messageCommand.teamsId,
        type: 'action',
        fetchTask: true,
        title: messageCommand.title.en,
        description: messageCommand.description.en,
        context: expect.arrayContaining(['message']),
      }),
    ]);
    expect(norwegian['composeExtensions[0].commands[0].title']).toBe(messageCommand.title.nb);
  });

  it('in Slack carry the same names', () => {
    const { slash_commands: slash, shortcuts } = slackManifest().features;
    expect(slash.map(({ command }) => command)).toEqual([slashCommand]);
    for (const { title } of menuCommands) expect(slash[0]?.usage_hint).toContain(title.en);
    expect(shortcuts.map(({ type, name, callback_id }) => [type, name, callback_id])).toEqual([
      ['global', reportShortcut.title, reportShortcut.slackCallback],
      ['global', whoShortcut.title, whoShortcut.slackCallback],
      ['message', messageCommand.title.en, messageCommand.slackCallback],
    ]);
  });
});

const address = 'https://YOUR-DOMAIN/slack/events';
const slackShape = z.object({
  display_information: z.object({
    name: z.string().max(35),
    description: z.string().max(140),
    long_description: z.string().min(175).max(4000),
  }),
  features: z.object({
    app_home: z.object({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    slash_commands: z.array(
      z.object({
        command: z.string().startsWith('/').max(32),
        url: z.literal(address),
        usage_hint: z.string(),
      }),
    ),
    shortcuts: z.array(
      z.object({
        name: z.string().max(24),
        type: z.string(),
        callback_id: z.string(),
        description: z.string().max(150),
      }),
    ),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({
    event_subscriptions: z.object({ request_url: z.literal(address), bot_events: z.array(z.string()) }),
    interactivity: z.object({
      is_enabled: z.literal(true),
      request_url: z.literal(address),
    }),
    socket_mode_enabled: z.literal(false),
    org_deploy_enabled: z.literal(false),
    token_rotation_enabled: z.literal(false),
  }),
});
const slackText = readFileSync(new URL('manifest/slack/manifest.yaml', root), 'utf8');
const slackManifest = () => slackShape.parse(parse(slackText));

describe('the Slack manifest', () => {
  it('keeps within the limits of Slack and names one address for everything', () => {
    expect(slackManifest().display_information.name).toBe('Verne');
  });

  it('asks for the rights that have a reason, and for no other', () => {
    expect(slackManifest().oauth_config.scopes.bot).toEqual(slackScopes.map(({ scope }) => scope));
  });

  it('hears the events that its rights cover', () => {
    const covered = new Set([...eventsWithoutScope, ...slackScopes.flatMap(({ events }) => [...events])]);
    expect(slackManifest().settings.event_subscriptions.bot_events).toEqual([...covered].sort());
  });

  const schemas = '/work/shared/schemas';
  const files = existsSync(schemas) ? readdirSync(schemas).filter((name) => name.startsWith('slack-')) : [];
  for (const file of files) {
    it(`is valid by ${file}`, () => {
      const ajv = new Ajv({ strict: false, allErrors: true });
      addFormats.default(ajv);
      const validate = ajv.compile(JSON.parse(readFileSync(join(schemas, file), 'utf8')));
      validate(parse(slackText));
      expect(validate.errors).toBeNull();
    });
  }
});

describe('the commands that people are offered', () => {
  it.each(menuCommands.map(({ id, title }) => ({ id, title })))(
    '$id is understood as it stands in the menu, in both languages',
    ({ id, title }) => {
      for (const words of Object.values(title)) expect(intentOf(words)?.intent).toBe(id);
    },
  );
});
