import type { App, webApi } from '@slack/bolt';
import { readClick } from '../../app/clicks.ts';
import type { Command } from '../../app/commands.ts';
import { withFiles } from '../../app/photos/taking.ts';
import type { Log } from '../../app/ports.ts';
import type { Language } from '../../domain/language.ts';
import { LINK_ACTION, readState } from './blocks.ts';
import { type Ack, type Asked, type Desk, digestOf } from './desk.ts';
import { seen } from './eventListeners.ts';
import { on } from './listener.ts';
import { TriggeredModal } from './modal.ts';
import type { SlackPeople } from './people.ts';
import { filesInForm } from './photos.ts';
import { hereAt } from './places.ts';
import {
  type ClickBody,
  type CommandBody,
  clickShape,
  commandShape,
  type ModalView,
  type ShortcutBody,
  type SubmissionBody,
  shortcutShape,
  submissionShape,
} from './shapes.ts';
import { readSlashCommand, reportOf } from './slashCommand.ts';
import {
  buttonInModalSurface,
  messageSurface,
  modalSurface,
  type OpenView,
  type Surface,
  type SurfaceDeps,
  submissionSurface,
  type Whisper,
} from './surfaces.ts';
import { FORM_CALLBACK, type SlackViews } from './views.ts';
import { within } from './waiting.ts';
import { respondTo, writeTo } from './whisper.ts';

export interface InteractionDeps {
  readonly desk: Desk;
  readonly client: webApi.WebClient;
  readonly people: SlackPeople;
  readonly views: SlackViews;
  readonly log: Log;
  readonly apiUrl: string | null;
}

/** The `callback_id`s of the shortcuts in the app's manifest. */
export const REPORT_SHORTCUT = 'report_nonconformity';
export const WHO_SHORTCUT = 'ask_who';
export const MESSAGE_SHORTCUT = 'report_message';

const QUIETLY = { inAnswer: false, done: null };

/** How long a link to the message is waited for, in milliseconds; a report goes without it rather than late. */
const PERMALINK_WAIT = 800;

/** Everything that people do with commands, shortcuts, buttons and forms. */
export function listenToInteractions(app: App, deps: InteractionDeps): void {
  app.command(
    /.*/,
    on(commandShape, (body, ack) => slash(deps, body, ack)),
  );
  app.shortcut(
    { type: 'shortcut', callback_id: REPORT_SHORTCUT },
    on(shortcutShape, (body, ack) => globalShortcut(deps, body, ack, reportForm)),
  );
  app.shortcut(
    { type: 'shortcut', callback_id: WHO_SHORTCUT },
    on(shortcutShape, (body, ack) => globalShortcut(deps, body, ack, questionForm)),
  );
  app.shortcut(
    { type: 'message_action', callback_id: MESSAGE_SHORTCUT },
    on(shortcutShape, (body, ack) => messageShortcut(deps, body, ack)),
  );
  app.action(
    /.*/,
    on(clickShape, (body, ack) => click(deps, body, ack)),
  );
  app.view(
    FORM_CALLBACK,
    on(submissionShape, (body, ack) => submission(deps, body, ack)),
  );
}

function surfaceDeps({ views, client, people }: InteractionDeps, user: string): SurfaceDeps {
  return { views, client, languageOf: (): Language | null => people.languageOf(user) };
}

/** Ids of triggers are used once, so they tell two clicks apart and a repetition from a new click. */
const triggered = (trigger: string) => `t:${trigger}`;

function whisperer(deps: InteractionDeps, responseUrl: string | null | undefined, user: string): Whisper {
  return (content) =>
    responseUrl ? respondTo(responseUrl, deps.apiUrl, content) : writeTo(deps.client, user, content);
}

async function slash(deps: InteractionDeps, body: CommandBody, ack: Ack): Promise<void> {
  const command = readSlashCommand(body.text);
  const isInPublic = !body.channel_id?.startsWith('D');
  const read =
    command.do === 'say' || command.do === 'who'
      ? async () => ({ ...command, text: await seen(deps, command.text) })
      : null;
  const asked: Asked = {
    key: triggered(body.trigger_id),
    user: body.user_id,
    name: body.user_name ?? null,
    route: null,
    here: hereAt(deps.client, deps.log, body.channel_id, body.channel_name),
    command: read ?? (async () => command),
    opensForm: opensForm(command),
  };
  const surface = messageSurface(
    surfaceDeps(deps, body.user_id),
    new TriggeredModal(deps.client, body.trigger_id),
    whisperer(deps, body.response_url, body.user_id),
    { inAnswer: true, done: isInPublic && goesPrivate(command) ? 'in-private' : null },
  );
  await deps.desk.interaction(asked, surface, ack);
}

/** What the shortcuts open. */
const reportForm: Command = { do: 'report', how: 'form', from: null };
const questionForm: Command = { do: 'open-form', of: 'who.ask', id: 'shortcut', v: 0 };

async function globalShortcut(
  deps: InteractionDeps,
  body: ShortcutBody,
  ack: Ack,
  form: Command,
): Promise<void> {
  const surface = modalSurface(
    surfaceDeps(deps, body.user.id),
    new TriggeredModal(deps.client, body.trigger_id),
  );
  await deps.desk.interaction(
    askedByShortcut(body, async () => form),
    surface,
    ack,
  );
}

async function messageShortcut(deps: InteractionDeps, body: ShortcutBody, ack: Ack): Promise<void> {
  const surface = messageSurface(
    surfaceDeps(deps, body.user.id),
    new TriggeredModal(deps.client, body.trigger_id),
    whisperer(deps, body.response_url, body.user.id),
    { inAnswer: false, done: 'in-private' },
  );
  const command = async () => {
    const { text: written = '', blocks = null } = body.message ?? {};
    const [text, link] = await Promise.all([seen(deps, written ?? '', blocks), permalink(deps, body)]);
    return reportOf(text, link);
  };
  await deps.desk.interaction(askedByShortcut(body, command), surface, ack);
}

function askedByShortcut(body: ShortcutBody, command: Asked['command']): Asked {
  const name = body.user.name ?? body.user.username ?? null;
  const key = triggered(body.trigger_id);
  return { key, user: body.user.id, name, route: null, command, opensForm: true };
}

async function permalink({ client }: InteractionDeps, body: ShortcutBody): Promise<string | null> {
  const { channel, message } = body;
  if (!channel || !message?.ts) return null;
  const asked = client.chat.getPermalink({ channel: channel.id, message_ts: message.ts }).catch(() => null);
  return (await within(PERMALINK_WAIT, asked))?.permalink ?? null;
}

async function click(deps: InteractionDeps, body: ClickBody, ack: Ack): Promise<void> {
  const button = body.actions[0];
  const isOurs = button?.type === 'button' && !button.action_id.startsWith(LINK_ACTION);
  if (!button || !isOurs) return ack();
  const values = (body.view ?? body).state?.values;
  const command = readPressed(button.value, values);
  const asked: Asked = {
    key: triggered(body.trigger_id),
    user: body.user.id,
    name: body.user.name ?? body.user.username ?? null,
    route: null,
    command: async () => command,
    opensForm: command !== null && opensForm(command),
  };
  await deps.desk.interaction(asked, surfaceOfClick(deps, body), ack);
}

function surfaceOfClick(deps: InteractionDeps, body: ClickBody): Surface {
  const { view, user, trigger_id: trigger } = body;
  const parts = surfaceDeps(deps, user.id);
  if (view?.type === 'modal') return buttonInModalSurface(parts, openView(view), trigger);
  const modal = new TriggeredModal(deps.client, trigger);
  if (view) return modalSurface(parts, modal);
  return messageSurface(parts, modal, whisperer(deps, body.response_url, user.id), QUIETLY);
}

async function submission(deps: InteractionDeps, { user, view }: SubmissionBody, ack: Ack): Promise<void> {
  const values = view.state?.values;
  const pressed = readPressed(view.private_metadata, values);
  const command = pressed && withFiles(pressed, filesInForm(values));
  const asked: Asked = {
    key: `v:${view.id}:${view.hash}:${digestOf([view.private_metadata, values])}`,
    user: user.id,
    name: user.name ?? user.username ?? null,
    route: null,
    command: async () => command,
    isUnique: false,
  };
  await deps.desk.interaction(asked, submissionSurface(surfaceDeps(deps, user.id), openView(view)), ack);
}

/** What a button or a form carries, with the answers beside it. Null for anything that is not ours. */
function readPressed(data: string | null | undefined, values: unknown): Command | null {
  try {
    return readClick(JSON.parse(data ?? ''), readState(values));
  } catch {
    return null;
  }
}

/** What is answered in the private chat, when the core has nothing to tell at once. */
function goesPrivate(command: Command): boolean {
  return command.do === 'say' || (command.do === 'report' && command.how === 'chat');
}

function opensForm(command: Command): boolean {
  return command.do === 'open-form' || (command.do === 'report' && command.how === 'form');
}

function openView(view: ModalView): OpenView {
  const inputs = view.blocks.flatMap((block) =>
    block.type === 'input' && block.block_id !== undefined ? [block.block_id] : [],
  );
  return { id: view.id, hash: view.hash, inputs };
}
