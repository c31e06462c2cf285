import { setTimeout as pause } from 'node:timers/promises';
import { slackScopes } from '../../manifest/slack/scopes.ts';
import type { SlackSettings } from '../../src/channels/slack/settings.ts';
import sample from '../../src/sample/directory.json' with { type: 'json' };
import { BOT_USER, type FakeSlack, startFakeSlack } from '../fakes/slack/index.ts';

export const secret = 'the signing secret of the faults';
const botToken = 'xoxb-faults';
const teamId = 'T0FAULTS';

/** The unit that everything is reported in, and who handles it there. */
export const unit = 'ikj';
export const handler = 'arvid-odegardmo';

const userIds = new Map(sample.people.map(({ id }, index) => [id, `U${String(index).padStart(8, '0')}`]));

/** The Slack account of somebody in the sample organisation. */
export function userOf(person: string): string {
  const id = userIds.get(person);
  if (id === undefined) throw new Error(`nobody is ${person}`);
  return id;
}

/** A Slack workspace with everybody of the sample organisation in it. */
export async function startWorkspace(): Promise<{
  readonly fake: FakeSlack;
  readonly settings: SlackSettings;
}> {
  const fake = await startFakeSlack({
    scopes: slackScopes.map(({ scope }) => scope),
    teamId,
    botToken,
    users: sample.people.map(({ id, name, email }) => ({
      id: userOf(id),
      name: id,
      realName: name,
      email,
      locale: 'nb-NO',
    })),
    channels: sample.channels
      .filter(({ platform }) => platform === 'slack')
      .map(({ unit: of, id }) => ({ id, name: `hse-${of}`, members: [BOT_USER, ...userIds.values()] })),
  });
  const settings = { botToken, signingSecret: secret, teamId, appToken: null, apiUrl: fake.url };
  return { fake, settings };
}

/** What `probe` gives as soon as it gives something; null when it does not in so many milliseconds. */
export async function within<T>(
  milliseconds: number,
  probe: () => T | null | undefined | false,
): Promise<T | null> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const found = probe();
    if (found) return found;
    if (performance.now() > end) return null;
    await pause(4);
  }
}
