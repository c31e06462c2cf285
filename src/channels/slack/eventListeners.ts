import type { App, webApi } from '@slack/bolt';
import type { Log, Verne } from '../../app/ports.ts';
import type { Desk } from './desk.ts';
import type { HomePages } from './homePages.ts';
import type { BotIdentity } from './identity.ts';
import { on } from './listener.ts';
import { emojiIn, mentionedIn, seenText, withoutMention } from './messageText.ts';
import type { SlackPeople } from './people.ts';
import { filesIn } from './photos.ts';
import { hereAt, listenToPlaces } from './places.ts';
import {
  anyShape,
  type HomeBody,
  homeShape,
  type MentionBody,
  type MessageBody,
  mentionShape,
  messageShape,
  revokedShape,
} from './shapes.ts';
import type { Outcome } from './surfaces.ts';
import type { Content, SlackViews } from './views.ts';
import { whisperIn, writeTo } from './whisper.ts';

export interface EventDeps {
  readonly desk: Desk;
  readonly verne: Verne;
  readonly client: webApi.WebClient;
  readonly people: SlackPeople;
  readonly views: SlackViews;
  readonly home: HomePages;
  readonly log: Log;
  readonly teamId: string;
  readonly identity: () => BotIdentity | null;
  /** The app was taken out of the workspace: nothing can be sent any more. */
  readonly onRemoved: () => void;
}

/** Messages that a person wrote; all other subtypes report that something happened to a message or a channel. */
const WRITTEN: readonly (string | null | undefined)[] = [
  undefined,
  null,
  'file_share',
  'me_message',
  'thread_broadcast',
];

/** Everything that Slack tells by the Events API and that Verne listens to. */
export function listenToEvents(app: App, deps: EventDeps): void {
  app.event(
    'message',
    on(messageShape, (body) => message(deps, body)),
  );
  app.event(
    'app_mention',
    on(mentionShape, (body) => mention(deps, body)),
  );
  app.event(
    'app_home_opened',
    on(homeShape, (body) => homeOpened(deps, body)),
  );
  listenToPlaces(app, deps);
  app.event(
    'app_uninstalled',
    on(anyShape, async () => deps.onRemoved()),
  );
  app.event(
    'tokens_revoked',
    on(revokedShape, async ({ event }) => {
      if ((event.tokens?.bot ?? []).length > 0) deps.onRemoved();
    }),
  );
}

function isByPerson(deps: EventDeps, event: { user?: unknown; bot_id?: unknown }): boolean {
  return !event.bot_id && typeof event.user === 'string' && event.user !== deps.identity()?.botUserId;
}

async function message(deps: EventDeps, { event_id, event }: MessageBody): Promise<void> {
  const { user, channel } = event;
  const files = filesIn(event.files);
  if (event.channel_type !== 'im' || !WRITTEN.includes(event.subtype)) return;
  if (!isByPerson(deps, event) || !user) return;
  const asked = {
    key: event_id,
    user,
    name: null,
    route: { im: channel },
    command: async () =>
      ({
        do: 'say',
        text: await seen(deps, event.text ?? '', event.blocks),
        ...(files.length > 0 && { files }),
      }) as const,
  };
  await deps.desk.event(asked, (outcome) =>
    say(deps, outcome, (words) => writeTo(deps.client, channel, words)),
  );
}

async function mention(deps: EventDeps, { event_id, event }: MentionBody): Promise<void> {
  const { user, channel } = event;
  if (!isByPerson(deps, event) || !user) return;
  const text = withoutMention(event.text ?? '', deps.identity()?.botUserId ?? '');
  const asked = {
    key: event_id,
    user,
    name: null,
    route: null,
    here: hereAt(deps.client, deps.log, channel),
    command: async () =>
      text === ''
        ? ({ do: 'help' } as const)
        : ({ do: 'say', text: await seen(deps, text, event.blocks), aside: true } as const),
  };
  const where = { channel, thread: event.thread_ts ?? null };
  await deps.desk.event(asked, async (outcome) => {
    if (outcome.kind === 'done') await whisperIn(deps.client, where, user, elsewhere(deps, user));
    await say(deps, outcome, (words) =>
      outcome.kind === 'tell'
        ? whisperIn(deps.client, where, user, words)
        : writeTo(deps.client, user, words),
    );
  });
}

/** Where the answer goes, for somebody who asked in front of others. */
function elsewhere({ views, people }: EventDeps, user: string): Content {
  return views.noteContent('in-private', people.languageOf(user));
}

async function say(
  deps: EventDeps,
  outcome: Outcome,
  post: (content: Content) => Promise<void>,
): Promise<void> {
  if (outcome.kind === 'done' || outcome.kind === 'failed') return;
  const content = outcome.kind === 'tell' ? outcome.message : outcome.form;
  await post(deps.views.content(content, outcome.language));
}

/** The text as the writer saw it, with the names of those whom it mentions and with the emoji that its blocks tell of. */
export async function seen(
  deps: { readonly people: SlackPeople },
  text: string,
  blocks: unknown = null,
): Promise<string> {
  const users = mentionedIn(text).slice(0, 10);
  const names = await Promise.all(
    users.map(async (user) => [user, (await deps.people.name(user)) ?? ''] as const),
  );
  return seenText(text, new Map(names), emojiIn(blocks));
}

/** Somebody whom the core does not know yet is greeted once; Slack tells of no other first meeting. */
async function homeOpened(deps: EventDeps, { event_id, event }: HomeBody): Promise<void> {
  const { user } = event;
  if (!isByPerson(deps, event)) return;
  const asked = {
    key: event_id,
    user,
    name: null,
    route: event.channel ? { im: event.channel } : null,
    command: async () =>
      (await deps.verne.home(deps.desk.account(user))) ? null : ({ do: 'greet' } as const),
  };
  await deps.desk.event(asked, async (outcome) => {
    if (event.tab !== 'messages') deps.home.opened(user, event.view?.hash ?? null);
    await say(deps, outcome, (words) => writeTo(deps.client, event.channel ?? user, words));
  });
}
