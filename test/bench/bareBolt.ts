import { App, HTTPReceiver, type types } from '@slack/bolt';
import { SlackViews } from '../../src/channels/slack/views.ts';
import { createRenderer } from '../../src/render/render.ts';
import { desk } from '../app/desk.ts';

// A Bolt app that does nothing but answer a slash command, with words or by opening a form: what the framework costs.
const receiver = new HTTPReceiver({
  signingSecret: process.env.SLACK_SIGNING_SECRET ?? '',
  endpoints: '/slack/events',
});
const app = new App({
  receiver,
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL ?? '' },
  authorize: async () => ({ botToken: 'xoxb-bench', botId: 'B1', botUserId: 'U1' }),
});
const view = await reportForm();
app.command('/hse', async ({ ack, command, client }) => {
  if (command.text !== 'report')
    return ack({ response_type: 'ephemeral', text: `You wrote ${command.text}` });
  await ack();
  await client.views.open({ trigger_id: command.trigger_id, view });
});
const server = await receiver.start({ port: 0, host: '127.0.0.1' });
const address = server.address();
process.stdout.write(`${JSON.stringify({ port: typeof address === 'object' ? address?.port : 0 })}\n`);

/** The form of a report, made once: as large as the one that it is held against. */
async function reportForm(): Promise<types.ModalView> {
  const reply = await desk().ask('leif-sandmark', { do: 'report', how: 'form', from: null });
  if (reply.kind !== 'form') throw new Error('no form');
  return new SlackViews(createRenderer(() => 'Europe/Oslo')).modal(reply.form, 'nb');
}
