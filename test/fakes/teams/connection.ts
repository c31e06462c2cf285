import { conversationOf, envelopeOf, installationOf, messageOf } from './activities.ts';
import type { Upload } from './files.ts';
import { claimsOf } from './forgeries.ts';
import { type JsonObject, jsonOrText, objectAt } from './json.ts';
import { checkReply } from './replies.ts';
import type { FakeTeams } from './server.ts';
import type { FakePerson } from './tenant.ts';

/** What the bot answered to one activity. 504 without a body: it took longer than Teams waits. */
export type BotAnswer = { readonly status: number; readonly body: unknown };

/** Where in Teams an invoke comes from; the private chat unless said. */
export type Place = { readonly conversationId?: string; readonly replyToId?: string };

/** Teams gives a bot 15 seconds to answer a turn. */
const patience = 15_000;

async function post(url: string, content: string, authorization: string | null): Promise<BotAnswer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        ...(authorization === null ? {} : { authorization }),
      },
      body: content,
      signal: AbortSignal.timeout(patience),
    });
    return { status: response.status, body: jsonOrText(await response.text()) };
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return { status: 504, body: null };
    throw error;
  }
}

export type Connection = ReturnType<typeof connectionOf>;

/** The way from one person's client to the bot's messaging endpoint. */
export function connectionOf(fake: FakeTeams, botUrl: string, person: FakePerson) {
  const home = fake.personal(person.aadObjectId);
  let lastActivity: JsonObject | null = null;
  const trueToken = () => `Bearer ${fake.issuer.sign(claimsOf(fake))}`;
  const send = (activity: JsonObject): Promise<BotAnswer> => {
    lastActivity = activity;
    return post(botUrl, JSON.stringify(activity), trueToken());
  };
  return {
    home,
    envelope: (conversationId = home) => envelopeOf(fake, person, conversationId),
    lastActivity: () => lastActivity,
    send,
    /** Sends a text as it is. */
    sendText: (content: string, authorization: string | null = trueToken()) =>
      post(botUrl, content, authorization),
    invoke: async (name: string, value: unknown, at: Place = {}): Promise<BotAnswer> => {
      const { conversationId = home, ...rest } = at;
      const envelope = envelopeOf(fake, person, conversationId);
      const answer = await send({ ...envelope, type: 'invoke', name, value, ...rest });
      checkReply(fake, name, answer);
      return answer;
    },
    speak: (conversationId: string, text: string, files: readonly Upload[] = []): Promise<BotAnswer> => {
      const attached = files.map((file) => fake.attach(file));
      const activity = messageOf(envelopeOf(fake, person, conversationId), fake, text, attached);
      const said = fake.tenant.post(conversationId, person.aadObjectId, activity, null);
      const conversation = { ...objectAt(activity, 'conversation'), id: said.conversationId };
      return send({ ...activity, id: said.id, conversation });
    },
    changeInstallation: async (conversationId: string, action: 'add' | 'remove'): Promise<BotAnswer> => {
      const conversation = conversationOf(fake, conversationId);
      if (action === 'add') fake.tenant.install(conversation);
      else fake.tenant.uninstall(conversation);
      const envelope = envelopeOf(fake, person, conversationId);
      const [installation, update] = installationOf(envelope, fake, action);
      const first = await send(installation);
      const second = await send(update);
      return first.status >= 400 ? first : second;
    },
  };
}
