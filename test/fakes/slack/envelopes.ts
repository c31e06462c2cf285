import { kindOf } from './arguments.ts';
import { elementsOf } from './blockRules.ts';
import { shown } from './chatMethods.ts';
import { type Answers, filledState, readBlocks } from './filledState.ts';
import {
  APP_ID,
  BOT_USER,
  type FakeChannel,
  type FakeMessage,
  type FakeView,
  type JsonObject,
} from './records.ts';
import type { FakeSlack } from './server.ts';

type Place = FakeMessage | FakeView;

const CHANNEL_TYPES = { im: 'im', groups: 'group', channels: 'channel' };

/** The bodies that Slack sends for what one person does. */
export class Envelopes {
  readonly botUser = BOT_USER;
  readonly #fake: FakeSlack;
  readonly #user: string;
  readonly #team: string;

  constructor(fake: FakeSlack, user: string, team: string) {
    this.#fake = fake;
    this.#user = user;
    this.#team = team;
  }

  event(event: JsonObject, eventId?: string): JsonObject {
    const { workspace } = this.#fake;
    return {
      token: 'legacy',
      team_id: this.#team,
      context_team_id: this.#team,
      context_enterprise_id: null,
      api_app_id: APP_ID,
      event: { event_ts: workspace.nextTs(), ...event },
      type: 'event_callback',
      event_id: eventId ?? workspace.nextId('Ev'),
      event_time: Math.floor(workspace.now() / 1000),
      authorizations: [
        {
          enterprise_id: null,
          team_id: this.#team,
          user_id: BOT_USER,
          is_bot: true,
          is_enterprise_install: false,
        },
      ],
      is_ext_shared_channel: false,
    };
  }

  message(message: FakeMessage): JsonObject {
    const channel = this.#fake.workspace.channel(message.channel);
    return {
      ...shown(message),
      team: this.#team,
      channel: channel.id,
      channel_type: CHANNEL_TYPES[kindOf(channel)],
      event_ts: message.ts,
    };
  }

  changed(message: FakeMessage, previous: JsonObject): JsonObject {
    const { channel, channel_type } = this.message(message);
    const ts = this.#fake.workspace.nextTs();
    return {
      type: 'message',
      subtype: 'message_changed',
      hidden: true,
      channel,
      channel_type,
      ts,
      event_ts: ts,
      message: shown(message),
      previous_message: previous,
    };
  }

  membership(type: string, channel: FakeChannel): JsonObject {
    const channel_type = channel.isPrivate ? 'G' : 'C';
    return { type, user: this.#user, channel: channel.id, channel_type, team: this.#team };
  }

  command(name: string, text: string, channelId: string): Record<string, string> {
    const { workspace } = this.#fake;
    const channel = workspace.channel(channelId);
    return {
      token: 'legacy',
      team_id: this.#team,
      team_domain: 'fake',
      channel_id: channel.id,
      channel_name: channel.imUser === undefined ? channel.name : 'directmessage',
      user_id: this.#user,
      user_name: this.#handle(),
      command: name,
      text,
      api_app_id: APP_ID,
      is_enterprise_install: 'false',
      response_url: workspace.issueResponseUrl(this.#user, channel.id),
      trigger_id: workspace.issueTrigger(this.#user),
    };
  }

  shortcut(callbackId: string): JsonObject {
    return { ...this.#interaction('shortcut'), callback_id: callbackId, action_ts: this.#ts() };
  }

  messageShortcut(callbackId: string, message: FakeMessage): JsonObject {
    return {
      ...this.#interaction('message_action'),
      callback_id: callbackId,
      action_ts: this.#ts(),
      message_ts: message.ts,
      message: shown(message),
      channel: this.#channel(message.channel),
      response_url: this.#fake.workspace.issueResponseUrl(this.#user, message.channel, message.ts),
    };
  }

  /** A press on the button `actionId`. Throws an Error when there is none. */
  blockActions(place: Place, actionId: string, answers: Answers): JsonObject {
    const blocks = readBlocks(place.blocks);
    const pressed = blocks.flatMap((block) =>
      elementsOf(block).flatMap((element) =>
        element.type === 'button' && element.action_id === actionId ? [{ block, element }] : [],
      ),
    )[0];
    if (pressed === undefined) throw new Error(`no button ${actionId}`);
    const values = filledState(blocks, answers, false);
    const { url, ...button } = pressed.element;
    const action = { ...button, block_id: pressed.block.block_id, action_ts: this.#ts() };
    return { ...this.#interaction('block_actions'), ...this.#placeOf(place, values), actions: [action] };
  }

  viewSubmission(view: FakeView): JsonObject {
    return { ...this.#interaction('view_submission'), view, response_urls: [] };
  }

  viewClosed(view: FakeView): JsonObject {
    const { trigger_id: _, ...payload } = this.#interaction('view_closed');
    return { ...payload, view, is_cleared: false };
  }

  blockSuggestion(place: Place, actionId: string, typed: string): JsonObject {
    const block = readBlocks(place.blocks).find((one) =>
      elementsOf(one).some((element) => element.type === 'external_select' && element.action_id === actionId),
    );
    if (block === undefined) throw new Error(`no menu ${actionId} that asks for options`);
    const { trigger_id: _, ...payload } = this.#interaction('block_suggestion');
    const { response_url: __, state: ___, ...where } = this.#placeOf(place, {});
    return { ...payload, ...where, action_id: actionId, block_id: block.block_id, value: typed };
  }

  #placeOf(place: Place, values: JsonObject): JsonObject {
    if ('hash' in place) {
      const container = { type: 'view', view_id: place.id };
      return { container, view: { ...place, state: { values } } };
    }
    const { ts, channel, ephemeralFor } = place;
    const is_ephemeral = ephemeralFor !== undefined;
    return {
      container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral },
      channel: this.#channel(channel),
      message: shown(place),
      state: { values },
      response_url: this.#fake.workspace.issueResponseUrl(this.#user, channel, ts),
    };
  }

  #interaction(type: string): JsonObject {
    const name = this.#handle();
    return {
      type,
      token: 'legacy',
      api_app_id: APP_ID,
      user: { id: this.#user, username: name, name, team_id: this.#team },
      team: { id: this.#team, domain: 'fake' },
      enterprise: null,
      is_enterprise_install: false,
      trigger_id: this.#fake.workspace.issueTrigger(this.#user),
    };
  }

  #channel(id: string): JsonObject {
    const channel = this.#fake.workspace.channel(id);
    return { id, name: channel.imUser === undefined ? channel.name : 'directmessage' };
  }

  #handle(): string {
    return this.#fake.workspace.users.get(this.#user)?.name ?? this.#user;
  }

  #ts(): string {
    return this.#fake.workspace.nextTs();
  }
}
