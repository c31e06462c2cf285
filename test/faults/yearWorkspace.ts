import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { slackScopes } from '../../manifest/slack/scopes.ts';
import type { SlackSettings } from '../../src/channels/slack/settings.ts';
import { type OpenDirectory, openDirectory } from '../../src/domain/organisation/openDirectory.ts';
import { instantAt } from '../../src/domain/processes/calendar.ts';
import { defaultSettings, type YearSettings } from '../../src/domain/processes/settings.ts';
import { instantOf } from '../../src/domain/time.ts';
import { openStore } from '../../src/store/embedded.ts';
import { largeDirectory } from '../fakes/largeOrganisation.ts';
import { BOT_USER, type FakeSlack, startFakeSlack } from '../fakes/slack/index.ts';

/** The morning on which the year begins for everybody at once: a Tuesday. */
export const day = '2027-01-12';

const signingSecret = 'the signing secret of the mornings';
const botToken = 'xoxb-mornings';
const teamId = 'T0MORNINGS';

/** An organisation on Slack, its files, and data in which the clock stands at the morning. */
export interface Morning {
  readonly fake: FakeSlack;
  readonly settings: SlackSettings;
  readonly folder: string;
  readonly files: { readonly directoryFile: string; readonly yearFile: string };
  readonly dir: OpenDirectory;
  readonly year: YearSettings;
  close(): Promise<void>;
}

/** Lays out a sending morning of an organisation of so many units. */
export async function startMorning(units: number): Promise<Morning> {
  const root = await mkdtemp(join(tmpdir(), 'verne-morning-'));
  const [directoryFile, yearFile] = [join(root, 'directory.json'), join(root, 'year.yaml')];
  const directory = largeDirectory(units);
  await writeFile(directoryFile, JSON.stringify(directory));
  await writeFile(yearFile, 'version: 1\nstart: { over: 1 }\n');
  const ahead = Date.parse(instantAt(day, '09:00', directory.organisation.timeZone)) + 5_000 - Date.now();
  const folder = join(root, 'data');
  await setClock(folder, ahead);
  const people = directory.people.map(({ id, name, email }, index) => ({
    id: `U${String(index).padStart(8, '0')}`,
    name: id,
    realName: name,
    email,
    locale: 'nb-NO',
  }));
  const members = [BOT_USER, ...people.map(({ id }) => id)];
  const fake = await startFakeSlack({
    scopes: slackScopes.map(({ scope }) => scope),
    teamId,
    botToken,
    users: people,
    channels: directory.channels.map(({ id, unit }) => ({ id, name: `hse-${unit}`, members })),
    clock: { now: () => instantOf(Date.now() + ahead) },
  });
  return {
    fake,
    settings: { botToken, signingSecret, teamId, appToken: null, apiUrl: fake.url },
    folder,
    files: { directoryFile, yearFile },
    dir: openDirectory(directory),
    year: { ...defaultSettings, start: { over: 1 } },
    close: async () => {
      await fake.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** What the page's buttons that move the clock leave behind. */
async function setClock(folder: string, ahead: number): Promise<void> {
  const store = await openStore({ folder, create: true, now: () => instantOf(Date.now()) });
  const doc = { value: ahead };
  await store.commit({ writes: [{ name: 'setting', id: 'clock', doc, expected: 'any' }] });
  await store.close();
}
