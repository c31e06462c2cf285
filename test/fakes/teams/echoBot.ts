import { type Activity, CloudAdapter, type TurnContext } from 'botbuilder';
import restify from 'restify';
import { type TeamsAuthenticationSettings, teamsAuthentication } from '../../../src/channels/teams/auth.ts';
import { isObject, type JsonObject, objectAt, textAt } from './json.ts';

/** A card with the words given and one of each thing that a person can press. */
export function echoCard(words: string, extra: JsonObject = {}): JsonObject {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      { type: 'TextBlock', text: words, wrap: true },
      { type: 'Input.Text', id: 'note', label: 'Note', isRequired: true, errorMessage: 'Say something' },
    ],
    actions: [
      {
        type: 'Action.Execute',
        title: 'Keep',
        verb: 'keep',
        data: { id: 'case-1', version: 3 },
        fallback: { type: 'Action.Submit', title: 'Keep', data: { verb: 'keep', id: 'case-1', version: 3 } },
      },
      {
        type: 'Action.ShowCard',
        title: 'More',
        card: {
          type: 'AdaptiveCard',
          body: [{ type: 'Input.Toggle', id: 'sure', title: 'Sure' }],
          actions: [{ type: 'Action.Execute', title: 'Close it', verb: 'close', data: { id: 'case-1' } }],
        },
      },
    ],
    ...extra,
  };
}

const attachment = (content: JsonObject) => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content,
});

/** The least bot that answers what a Teams client can send: tells back what it was told. */
async function echo(context: TurnContext): Promise<void> {
  const { activity } = context;
  if (activity.type === 'invoke') {
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: replyTo(activity) } });
    return;
  }
  if (activity.type !== 'message') return;
  if (isObject(activity.value)) {
    const update: Partial<Activity> = {
      type: 'message',
      id: activity.replyToId ?? '',
      conversation: activity.conversation,
      attachments: [attachment(echoCard(`kept ${String(activity.value.note)}`))],
    };
    await context.updateActivity(update);
    return;
  }
  await context.sendActivity({ type: 'message', attachments: [attachment(echoCard(activity.text))] });
}

function replyTo(activity: Activity): JsonObject {
  const value: unknown = activity.value;
  if (activity.name === 'adaptiveCard/action') {
    const action = objectAt(value, 'action');
    const words = `${textAt(action, 'verb')} ${JSON.stringify(action.data)} ${textAt(value, 'trigger')}`;
    return {
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: words }] },
    };
  }
  const data = objectAt(value, 'data');
  if (activity.name?.endsWith('/submit') || activity.name?.endsWith('/submitAction')) {
    return { task: { type: 'message', value: `sent ${JSON.stringify(data)}` } };
  }
  const shared = textAt(objectAt(objectAt(value, 'messagePayload'), 'body'), 'content') ?? 'nothing';
  const card = {
    ...echoCard(shared),
    actions: [{ type: 'Action.Submit', title: 'Send', data: { form: 'report' } }],
  };
  return { task: { type: 'continue', value: { title: 'Report', card: attachment(card) } } };
}

/** Serves the echo bot on a free port of 127.0.0.1. `turns` holds the activities that reached its logic. */
export async function startEchoBot(settings: TeamsAuthenticationSettings) {
  const adapter = new CloudAdapter(teamsAuthentication(settings));
  const turns: Activity[] = [];
  const server = restify.createServer();
  const bodyParser: restify.RequestHandler[] = [restify.plugins.bodyParser({ mapParams: false })].flat();
  server.post('/api/messages', ...bodyParser, (request, response, next) => {
    const { body, headers, method = '' } = request;
    void adapter
      .process({ body, headers, method }, response, async (context) => {
        turns.push(context.activity);
        await echo(context);
      })
      .finally(() => next(false));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address();
  return {
    botUrl: `http://127.0.0.1:${port}/api/messages`,
    adapter,
    turns,
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}
