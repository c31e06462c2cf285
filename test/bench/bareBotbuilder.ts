import { CloudAdapter } from 'botbuilder';
import restify from 'restify';
import { teamsAuthentication } from '../../src/channels/teams/auth.ts';
import { authenticationFrom } from './teamsSettings.ts';

// A bot that does nothing but say again what it was told: what the framework itself costs.
const adapter = new CloudAdapter(teamsAuthentication(authenticationFrom(process.env.BENCH_TEAMS ?? '')));
const server = restify.createServer();
server.use(restify.plugins.bodyParser({ mapParams: false }));
server.post('/api/messages', async (request, response) => {
  const { body, headers, method = '' } = request;
  await adapter.process({ body, headers, method }, response, async (context) => {
    await context.sendActivity(`You wrote ${context.activity.text}`);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ port: server.address().port })}\n`);
});
