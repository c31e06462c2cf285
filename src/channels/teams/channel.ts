import type { Server } from 'restify';
import type { Channel, Clock, Log, Verne } from '../../app/ports.ts';
import { TeamsAdapter } from './adapter.ts';
import { createConnector } from './connector.ts';
import { answer, end, failed } from './endpoint.ts';
import { placeNameOf } from './here.ts';
import { identityOf, type TeamsSettings } from './identity.ts';
import { outboundTo } from './outbound.ts';
import type { Desk, Render } from './turn.ts';

export type { TeamsSettings } from './identity.ts';

export interface TeamsChannelParts {
  readonly settings: TeamsSettings;
  readonly verne: Verne;
  readonly clock: Clock;
  readonly log: Log;
  readonly render: Render;
  /** The bytes of a photo in its small size that the core said is to be shown. */
  readonly photo: (id: string) => Promise<Uint8Array | null>;
}

export interface TeamsChannel {
  /** How messages leave for Teams. */
  readonly channel: Channel;
  /** Serves POST /api/messages. The server must not parse bodies before it. */
  mount(server: Server): void;
  /** From here on turns are taken; before, and after `close`, callers are told to come again. */
  start(): Promise<void>;
  /** True while turns are taken. */
  ready(): boolean;
  /** Takes no more turns, and resolves when those under way have been answered. */
  close(): Promise<void>;
}

/** How long a call within a turn may take, in milliseconds: Teams waits 5 s for some answers. */
const withinTurn = 4_000;

/**
 * Verne in Microsoft Teams.
 *
 * @throws TeamsSettingsError when the app id or the tenant id is missing and the endpoint would stand open.
 */
export function createTeamsChannel(parts: TeamsChannelParts): TeamsChannel {
  const { settings, verne, clock, log, render, photo } = parts;
  const identity = identityOf(settings, (reason) => log.warn('teams.refused', { reason }));
  const { tenantId, serviceUrl } = settings;
  const { botId, authorization } = identity;
  const adapter = new TeamsAdapter(identity.authentication);
  const calls = { botId, tenantId, authorization, now: () => clock.now() };
  const connector = createConnector({ ...calls, timeout: withinTurn });
  const desk: Desk = { verne, connector, render, log, tenantId, botId, serviceUrl };
  const turns = new Set<Promise<void>>();
  let isOpen = false;

  return {
    channel: {
      placeName: (channel, route) => placeNameOf(connector, channel, route),
      ...outboundTo(createConnector(calls), {
        tenantId,
        serviceUrl,
        botId,
        authorization,
        photo,
        file: (user, id) => verne.file({ platform: 'teams', tenant: tenantId, user }, id),
        drawing: (user, id, size) =>
          verne.drawing({ platform: 'teams', tenant: tenantId, user }, id, { size, theme: 'light' }),
      }),
    },
    mount: (server) => {
      server.post('/api/messages', async (request, response) => {
        if (!isOpen) return end(response, failed(503));
        const turn = answer(request, response, adapter, desk);
        turns.add(turn);
        await turn.finally(() => turns.delete(turn));
      });
    },
    start: async () => {
      isOpen = true;
    },
    ready: () => isOpen,
    close: async () => {
      isOpen = false;
      await Promise.allSettled(turns);
    },
  };
}
