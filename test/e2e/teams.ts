import { say } from '../../src/i18n/say.ts';
import { startBot } from './bot.ts';
import type { Client } from './clients.ts';
import { reportByQuestions } from './journey.ts';
import { freePort } from './processes.ts';
import { playScript, type Scene } from './script.ts';
import { eventually, reads } from './story.ts';
import { startTeamsClient, TeamsScreen, tenant, type Who } from './teamsClient.ts';
import { teamsSeat } from './teamsSeat.ts';
import { people } from './workplace.ts';

const client: Client = {
  name: 'Microsoft 365 Agents Playground',
  package: '@microsoft/m365agentsplayground',
  version: '0.2.28',
  file: 'cli.js',
  platform: null,
};

async function openScreen({ client: file, folder, atEnd }: Scene, who: Who, endpoint: string) {
  const { url, program } = await startTeamsClient(file, folder, who, endpoint);
  atEnd(() => program.stop());
  const isUp = () =>
    fetch(`${url}/_internal/v1/config`).then(
      ({ ok }) => ok,
      () => false,
    );
  await eventually('', isUp).catch(() => {
    throw new Error(`the client did not start: ${program.output()}`);
  });
  const screen = new TeamsScreen(url, who);
  atEnd(async () => screen.close());
  await screen.ready();
  return screen;
}

await playScript(import.meta.filename, client, async (scene) => {
  const { story, folder, atEnd } = scene;
  const port = await freePort();
  const { running, warnings } = await startBot(folder, port, {
    TEAMS_UNAUTHENTICATED: 'yes',
    TEAMS_TENANT_ID: tenant,
  });
  atEnd(() => running.stop());
  const endpoint = `http://127.0.0.1:${port}/api/messages`;
  const screens = {
    reporter: await openScreen(scene, 'reporter', endpoint),
    handler: await openScreen(scene, 'handler', endpoint),
  };
  const cast = {
    reporter: await teamsSeat(screens.reporter),
    handler: await teamsSeat(screens.handler),
    sendsChoices: true,
  };
  atEnd(async () => {
    story.transcript(people.reporter.name, await cast.reporter.chat());
    story.transcript(people.handler.name, await cast.handler.chat());
    for (const warning of warnings) story.line(`  The service warned: ${warning}`);
  });
  await story.step('both add the app, are greeted, and choose Norwegian', async () => {
    for (const visitor of [cast.reporter, cast.handler]) {
      // In which language depends on which of the client's two events comes first: only one names a language.
      await reads(visitor, 'Verne', '113');
      await visitor.says('norsk');
      await reads(visitor, say('nb', 'notice.language-set'));
    }
  });
  story.line('\n  A report by questions');
  await reportByQuestions(cast, story);
});
