import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startBot } from './bot.ts';
import type { Client } from './clients.ts';
import { reportByForm, reportByQuestions } from './journey.ts';
import { freePort, startProgram } from './processes.ts';
import { playScript, type Scene } from './script.ts';
import { wordsInBlocks } from './slackBlocks.ts';
import { control, SlackScreens } from './slackClient.ts';
import { slackSeat } from './slackSeat.ts';
import { eventually, type Story } from './story.ts';
import { people } from './workplace.ts';

const client: Client = {
  name: 'local-slack',
  package: 'local-slack-linux-x64',
  version: '0.1.8',
  file: 'bin/local-slack',
  platform: 'linux-x64',
};

const team = 'T01VERNE';
const bot = {
  user: 'U0VERNE',
  token: 'xoxb-local-verne',
  appToken: 'xapp-local-verne',
  secret: 'local-signing-secret',
};
const users = { reporter: 'U01LEIF', handler: 'U02ARVID' } as const;

const channel = 'C01IKJ';

/** How the client reaches the bot: by signed requests, or over a socket that the bot opens. */
type Connection = 'events' | 'socket';

/** The workspace as the client reads it. JSON is YAML too. */
function workspace(mode: Connection, requestUrl: string) {
  return {
    workspace: { name: 'Fjord', domain: 'fjord', teamId: team },
    app: {
      appId: 'A0VERNE',
      botUserId: bot.user,
      botName: 'verne',
      botToken: bot.token,
      appToken: bot.appToken,
      signingSecret: bot.secret,
      mode,
      requestUrl,
    },
    users: (['reporter', 'handler'] as const).map((who) => ({
      id: users[who],
      name: people[who].id,
      real_name: people[who].name,
      email: people[who].email,
    })),
    channels: [{ id: channel, name: 'ikj', members: [...Object.values(users), bot.user] }],
  };
}

async function startClient(
  { client: program, atEnd }: Scene,
  folder: string,
  config: ReturnType<typeof workspace>,
): Promise<string> {
  const file = join(folder, 'workspace.json');
  await writeFile(file, JSON.stringify(config));
  const port = await freePort();
  const args = ['--config', file, '--port', String(port), '--base-host', '127.0.0.1'];
  const started = startProgram(program, args, { cwd: folder, env: { HOME: folder, TMPDIR: folder } });
  atEnd(() => started.stop());
  const url = `http://127.0.0.1:${port}`;
  const isUp = () =>
    fetch(`${url}/_control/state`).then(
      ({ ok }) => ok,
      () => false,
    );
  await eventually('the client did not start', isUp).catch((error: unknown) => {
    throw new Error(`${String(error)}\n${started.output()}`);
  });
  return url;
}

async function play(scene: Scene, connection: Connection): Promise<void> {
  const { story, atEnd } = scene;
  const folder = join(scene.folder, connection);
  await mkdir(folder);
  const port = await freePort();
  const config = workspace(connection, `http://127.0.0.1:${port}/slack/events`);
  const url = await startClient(scene, folder, config);
  const { running, warnings } = await startBot(folder, port, {
    SLACK_BOT_TOKEN: bot.token,
    SLACK_SIGNING_SECRET: bot.secret,
    SLACK_TEAM_ID: team,
    SLACK_API_URL: `${url}/api/`,
    ...(connection === 'socket' ? { SLACK_APP_TOKEN: bot.appToken } : {}),
  });
  atEnd(() => running.stop());
  const screens = new SlackScreens(url);
  atEnd(async () => screens.close());
  await screens.ready();
  const cast = {
    reporter: await slackSeat(url, screens, users.reporter),
    handler: await slackSeat(url, screens, users.handler),
    sendsChoices: false,
  };
  atEnd(async () => {
    story.line(`\n  By ${connection}`);
    story.transcript(people.reporter.name, await cast.reporter.chat());
    story.transcript(people.handler.name, await cast.handler.chat());
    for (const warning of warnings) story.line(`  The service warned: ${warning}`);
  });
  story.line(`\n  By ${connection}: a report by questions`);
  await reportByQuestions(cast, story);
  story.line(`\n  By ${connection}: a report by form`);
  await reportByForm(cast, story);
  await elsewhere(story, url, screens);
}

/** The places in Slack beside the private chat. */
async function elsewhere({ step }: Story, url: string, screens: SlackScreens): Promise<void> {
  const isThere = (blocks: unknown) => wordsInBlocks(blocks).includes('HMS-');
  await step('the start page lists the report', async () => {
    const { reporter: user } = users;
    await eventually('the start page has no report', () => isThere(screens.homeOf(user)?.blocks));
  });
  await step('/hse mine meldinger is answered in a channel, for the asker alone', async () => {
    const command = { channel, user: users.reporter, command: '/hse', text: 'mine meldinger' };
    await control(url, 'command', command);
    const { ephemeral_to: reader } = await eventually('there is no list of reports', () =>
      screens.messagesIn(channel).find(({ blocks }) => isThere(blocks)),
    );
    if (reader !== users.reporter) throw new Error('everybody in the channel can read it');
  });
  await step('/hse meld opens the form', async () => {
    const { moves } = screens;
    await control(url, 'command', { channel, user: users.reporter, command: '/hse', text: 'meld' });
    await eventually('no form opens', () => screens.moves > moves && screens.view);
  });
}

await playScript(import.meta.filename, client, async (scene) => {
  await play(scene, 'events');
  await play(scene, 'socket');
});
