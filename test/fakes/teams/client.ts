import { messageOf } from './activities.ts';
import { actionsOf, cardsOf } from './card.ts';
import { type Connection, connectionOf, type Place } from './connection.ts';
import type { Upload } from './files.ts';
import { type ForgeryKind, forgeries, type MalformedKind, malformedValues } from './forgeries.ts';
import { pressed } from './inputs.ts';
import { arrayAt, isObject, type JsonObject, objectAt, textAt } from './json.ts';
import { screenOf } from './screen.ts';
import type { FakeTeams } from './server.ts';
import type { FakeMessage, FakePerson } from './tenant.ts';

/** A message in somebody's Teams that a message action is used on. */
export type SharedMessage = {
  readonly text: string;
  readonly linkToMessage: string;
  readonly from?: FakePerson;
};

export type TeamsUser = ReturnType<typeof teamsUser>;

type Client = {
  readonly fake: FakeTeams;
  readonly person: FakePerson;
  readonly connection: Connection;
  readonly screen: ReturnType<typeof screenOf>;
};

/** A person at a Teams client: does what a hand can do there, and keeps what the person sees. */
export function teamsUser(
  fake: FakeTeams,
  { botUrl, person }: { readonly botUrl: string; readonly person: FakePerson },
) {
  const connection = connectionOf(fake, botUrl, person);
  const client: Client = { fake, person, connection, screen: screenOf(fake, connection) };
  return {
    person,
    /** The id of this person's private chat with the bot. */
    conversationId: connection.home,
    ...conversing(client),
    ...pressing(client),
    ...fillingIn(client),
    messageExtension: extending(client),
    ...attacking(client),
  };
}

function conversing({ fake, connection }: Client) {
  return {
    /** Adds the app to the private chat, or to a channel's team or a group chat. */
    install: (conversationId = connection.home) => connection.changeInstallation(conversationId, 'add'),
    uninstall: (conversationId = connection.home) => connection.changeInstallation(conversationId, 'remove'),
    /** Writes to the bot in private. */
    say: (text: string) => connection.speak(connection.home, text),
    /** Sends files to the bot in private, with or without words. */
    share: (files: readonly Upload[], text = '') => connection.speak(connection.home, text, files),
    /** Writes to the bot, by name, in a channel (a thread, when the id names one) or a group chat. */
    sayInChannel: (conversationId: string, text: string) => connection.speak(conversationId, text),
    /** What the bot has said here, with the newest last; the private chat unless named. */
    messages: (conversationId = connection.home) => fake.messages(conversationId),
    /** Sends any invoke, well or badly formed, with a true token. */
    invoke: connection.invoke,
    lastActivity: connection.lastActivity,
    /** Sends an activity once more as Teams does when it is unsure: same id, same content, new token. */
    redeliver: (activity: JsonObject | null = connection.lastActivity()) => {
      if (activity === null) throw new Error('nothing was sent yet');
      return connection.send(activity);
    },
  };
}

function pressing({ person, connection, screen }: Client) {
  return {
    /** The card as this person sees it now. */
    card: screen.card,
    /** The words on the buttons of the card as this person sees it. */
    buttons: (message: FakeMessage): readonly string[] =>
      actionsOf(screen.card(message)).map(({ action }) => textAt(action, 'title') ?? ''),
    /**
     * Presses an `Action.Execute`, found by its title or verb, also in an unfolded part.
     * @throws HeldBack when the client would not send it off.
     */
    click: (message: FakeMessage, key: string, inputs: JsonObject = {}) => {
      const { action, data } = pressed(screen.card(message), 'Action.Execute', key, inputs);
      return screen.execute(message, action, data, 'manual');
    },
    /** Presses as a client that knows no `Action.Execute` does: its fallback, or an `Action.Submit`, as a message. */
    submitFallback: (message: FakeMessage, key: string, inputs: JsonObject = {}) => {
      const { data } = pressed(screen.card(message), 'Action.Submit', key, inputs);
      const envelope = connection.envelope(message.conversationId);
      return connection.send({ ...envelope, type: 'message', value: data, replyToId: message.id });
    },
    /** Asks for this person's own view of the card, as the client does by itself when the card is shown. */
    refresh: (message: FakeMessage) => {
      const refresh = objectAt(cardsOf(message.activity)[0], 'refresh');
      const readers = arrayAt(refresh, 'userIds');
      const self = objectAt(connection.envelope(message.conversationId), 'from').id;
      if (!isObject(refresh.action)) throw new Error('the card has no refresh');
      if (readers.length > 0 && !readers.includes(self)) throw new Error(`no view for ${person.name}`);
      return screen.execute(message, refresh.action, objectAt(refresh.action, 'data'), 'automatic');
    },
  };
}

const theme = { theme: 'default' };

function fillingIn({ connection, screen }: Client) {
  return {
    /** Asks for a dialog with the data of the button that opens it. */
    openDialog: async (data: JsonObject, message?: FakeMessage) =>
      screen.keepDialog(await connection.invoke('task/fetch', { data, context: theme }, placeOf(message))),
    /** Sends the open dialog off; the button is found by its title when there are several. */
    submitDialog: async (inputs: JsonObject = {}, key: string | null = null) => {
      const value = { data: screen.dialogData(inputs, key), context: theme };
      return screen.keepDialog(await connection.invoke('task/submit', value));
    },
    /** Answers the offer of a file; `upload` is where it is to go. */
    answerOffer: (message: FakeMessage, context: JsonObject, upload: JsonObject | null) =>
      connection.invoke(
        'fileConsent/invoke',
        {
          type: 'fileUpload',
          action: upload === null ? 'decline' : 'accept',
          context,
          ...(upload !== null && { uploadInfo: upload }),
        },
        placeOf(message),
      ),
    /** The card of the open dialog, or null. */
    dialog: screen.dialog,
  };
}

function extending({ fake, person, connection, screen }: Client) {
  const invoke = async (
    name: string,
    value: JsonObject,
    shared: SharedMessage | null,
    conversationId = connection.home,
  ) => {
    const from = {
      commandContext: shared === null ? 'compose' : 'message',
      context: theme,
      requestId: fake.nextId(),
    };
    const payload = shared === null ? {} : { messagePayload: payloadOf(shared, person, fake) };
    const sent = { ...from, ...value, ...payload };
    return screen.keepDialog(await connection.invoke(name, sent, { conversationId }));
  };
  return {
    /** Chooses a command of the message extension: on a message, or from the compose box. */
    fetchTask: (commandId: string, shared: SharedMessage | null = null, conversationId?: string) =>
      invoke('composeExtension/fetchTask', { commandId }, shared, conversationId),
    submitAction: (
      commandId: string,
      inputs: JsonObject = {},
      shared: SharedMessage | null = null,
      conversationId?: string,
    ) => {
      const value = { commandId, data: screen.dialogData(inputs, null) };
      return invoke('composeExtension/submitAction', value, shared, conversationId);
    },
  };
}

function attacking({ fake, connection }: Client) {
  return {
    /** Comes with a token or an activity that must be turned away. */
    forge: (kind: ForgeryKind, activity?: JsonObject) => {
      const claimed = activity ?? messageOf(connection.envelope(), fake, 'forged');
      const forged = forgeries[kind](fake, claimed);
      return connection.sendText(JSON.stringify(forged.activity), forged.authorization);
    },
    /** Sends an invoke with a true token and a value that no honest client sends. */
    malformed: (kind: MalformedKind, name = 'adaptiveCard/action', conversationId?: string) => {
      const activity = { ...connection.envelope(conversationId), type: 'invoke', name };
      const content = JSON.stringify(activity).replace(/\}$/, `,"value":${malformedValues[kind]}}`);
      return connection.sendText(content);
    },
  };
}

function placeOf(message: FakeMessage | undefined): Place {
  return message === undefined ? {} : { conversationId: message.conversationId, replyToId: message.id };
}

function payloadOf(shared: SharedMessage, person: FakePerson, fake: FakeTeams): JsonObject {
  const author = shared.from ?? person;
  const at = fake.now();
  return {
    id: fake.nextId(),
    replyToId: null,
    createdDateTime: at,
    lastModifiedDateTime: null,
    deleted: false,
    subject: null,
    summary: null,
    importance: 'normal',
    locale: 'nb-no',
    linkToMessage: shared.linkToMessage,
    from: {
      device: null,
      conversation: null,
      user: { userIdentityType: 'aadUser', id: author.aadObjectId, displayName: author.name },
      application: null,
    },
    body: { contentType: 'html', content: `<div><div>${shared.text}</div></div>` },
    attachmentLayout: null,
    attachments: [],
    mentions: [],
    reactions: [],
  };
}
