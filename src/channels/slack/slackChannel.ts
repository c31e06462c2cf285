import type { Receiver } from '@slack/bolt';
import type { Server } from 'restify';
import type { Channel, Clock, Log, Verne } from '../../app/ports.ts';
import { AckLastApp } from './ackLastApp.ts';
import { clientOptions, sdkLogger, slackClients } from './clients.ts';
import { slackDelivery } from './delivery.ts';
import { Desk } from './desk.ts';
import { listenToEvents } from './eventListeners.ts';
import { HomePages } from './homePages.ts';
import { HttpReceiver } from './httpReceiver.ts';
import { SlackIdentity } from './identity.ts';
import { listenToInteractions } from './interactionListeners.ts';
import { SlackPeople } from './people.ts';
import { placeNameOf } from './places.ts';
import { IntakeError } from './problems.ts';
import { checkSettings, type SlackSettings } from './settings.ts';
import { originOf } from './shapes.ts';
import { connect, socketReceiver } from './socketMode.ts';
import { type Render, SlackViews } from './views.ts';
import { Background } from './waiting.ts';

/** What the channel is built from. */
export interface SlackChannelDeps {
  readonly settings: SlackSettings;
  readonly verne: Verne;
  readonly clock: Clock;
  readonly log: Log;
  readonly render: Render;
  /** The whole bytes of a photo that the core said is to be shown. */
  readonly photo: (id: string) => Promise<Uint8Array | null>;
}

/** Slack, ready to be used. */
export interface SlackChannel {
  readonly channel: Channel;
  /** Takes over `POST /slack/events`; no body parser may stand in front of it. Does nothing in Socket Mode. */
  mount(server: Server): void;
  /**
   * Finds out who the bot is, and connects in Socket Mode. Resolves also when Slack cannot be reached: it is tried again
   * until it works, and meanwhile Slack is told to come back. Throws `SlackSettingsError` when no attempt can work.
   */
  start(): Promise<void>;
  /** True when requests are taken and messages can leave. */
  ready(): boolean;
  /** Resolves when everything that was begun has been shown to those whom it concerns. */
  settled(): Promise<void>;
  /** Ends the connection and resolves when everything that was begun has ended. */
  close(): Promise<void>;
}

/** Builds the channel. Throws `SlackSettingsError` for settings that would leave the door open. */
export function createSlackChannel(deps: SlackChannelDeps): SlackChannel {
  const { settings, verne, clock, log } = deps;
  checkSettings(settings);
  const { teamId } = settings;
  const { interactive: client, delivery } = slackClients(settings, log);
  const background = new Background(log);
  const people = new SlackPeople(client, clock, log);
  const views = new SlackViews(deps.render);
  const identity = new SlackIdentity(client, teamId, log);
  const home = new HomePages({ teamId, verne, views, client, background, log });
  const refresh = (user: string) => home.refresh(user);
  const desk = new Desk({ teamId, verne, clock, log, people, background, onHandled: refresh });

  const http = settings.appToken === null ? new HttpReceiver({ ...settings, clock, log }) : null;
  const receiver = http ?? socketReceiver(settings.appToken ?? '', settings.apiUrl, log);
  const app = slackApp(settings, receiver, identity, log);
  listenToEvents(app, {
    desk,
    verne,
    client,
    people,
    views,
    home,
    log,
    teamId,
    identity: () => identity.known,
    onRemoved: () => identity.lost(),
  });
  listenToInteractions(app, { desk, client, people, views, log, apiUrl: settings.apiUrl });

  return {
    channel: {
      placeName: (channel) => placeNameOf(client, log, channel),
      ...slackDelivery({
        ...settings,
        client: delivery,
        photo: deps.photo,
        file: (user, id) => verne.file({ platform: 'slack', tenant: teamId, user }, id),
        drawing: (user, id) =>
          verne.drawing({ platform: 'slack', tenant: teamId, user }, id, { size: 'whole', theme: 'light' }),
        log,
        onDelivered: refresh,
      }),
    },
    mount: (server) => http?.mount(server),
    start: async () => {
      await identity.find();
      if (!http) await connect(receiver, log);
    },
    ready: () => identity.isUsable,
    settled: () => background.settled(),
    close: async () => {
      identity.stop();
      if (!http) await receiver.stop();
      await background.settled();
    },
  };
}

function slackApp(
  settings: SlackSettings,
  receiver: Receiver,
  identity: SlackIdentity,
  log: Log,
): AckLastApp {
  const { teamId, botToken } = settings;
  const app = new AckLastApp(
    {
      receiver,
      convoStore: false,
      logger: sdkLogger(log),
      clientOptions: clientOptions(settings, log),
      authorize: async () => ({ botToken, teamId, ...identity.known }),
    },
    () => identity.known !== null,
  );
  app.error(async (error) => {
    throw error;
  });
  app.use(async ({ body, next }) => {
    const origin = originOf(body, teamId);
    if (origin !== 'ours') log.warn('slack.foreign', { origin });
    if (origin === 'foreign') throw new IntakeError('foreign');
    if (origin === 'ours') await next();
  });
  return app;
}
