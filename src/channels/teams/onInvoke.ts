import type { Command } from '../../app/commands.ts';
import type { NoticeMessage } from '../../app/messages.ts';
import type { Rendering, Reply } from '../../app/ports.ts';
import { commandOf } from './click.ts';
import { dialogCard } from './dialogCard.ts';
import { onConsent } from './fileConsent.ts';
import type { Invoke, SharedMessage } from './invoke.ts';
import { cardAttachment } from './outbound.ts';
import { plainText } from './plainText.ts';
import { asked, type InvokeAnswer, showInPrivate, shownOf, type Turn } from './turn.ts';
import { sentence } from './words.ts';

/** Does what an invoke asks for and gives the answer that the client is waiting for. */
export async function onInvoke(turn: Turn, invoke: Invoke): Promise<InvokeAnswer> {
  switch (invoke.name) {
    case 'adaptiveCard/action':
      return invoke.isAutomatic ? viewed(turn, invoke.data) : pressed(turn, invoke.data);
    case 'task/fetch':
    case 'task/submit':
    case 'composeExtension/submitAction':
      return inDialog(turn, await asked(turn, commandOf(invoke.data)));
    case 'composeExtension/fetchTask':
      return inDialog(turn, await asked(turn, extensionCommand(invoke.command, invoke.shared)));
    case 'fileConsent/invoke':
      return onConsent(turn, invoke.consent);
    case 'unknown':
      return { status: 501, body: null };
  }
}

/**
 * The answer when nothing could be saved. A press or a button says so in words; a dialog that was sent off gets an
 * error, so that the client keeps it open with all that was filled in.
 */
export function notSaved({ language }: Pick<Turn, 'language'>, invoke: Invoke): InvokeAnswer {
  const words = sentence('not-saved', language);
  switch (invoke.name) {
    case 'adaptiveCard/action':
      return actionMessage(words);
    case 'task/submit':
    case 'composeExtension/submitAction':
      return { status: 503, body: { error: { code: 'not-saved', message: words } } };
    default:
      return dialogMessage(words);
  }
}

async function pressed(turn: Turn, data: unknown): Promise<InvokeAnswer> {
  const reply = await asked(turn, commandOf(data));
  const shown = shownOf(reply, turn);
  if (shown === null) return actionMessage(sentence('noted', turn.language));
  if (isShort(reply)) return actionMessage(shown.text);
  // In private the answer is a message of its own, so that the card with its buttons stays. Anywhere else only the
  // answer to the press is for this person alone.
  const isBelow =
    reply.kind === 'tell' && turn.activity.scope === 'bot-chat' && (await showInPrivate(turn, shown));
  return isBelow ? actionMessage(sentence('below', turn.language)) : actionCard(shown);
}

/** A card came into view by itself. Nothing may happen by that, so only looking is done. */
async function viewed(turn: Turn, data: unknown): Promise<InvokeAnswer> {
  const command = commandOf(data);
  const reply: Reply = command?.do === 'case.show' ? await asked(turn, command) : { kind: 'done' };
  const shown = shownOf(reply, turn);
  return shown === null || isShort(reply)
    ? actionMessage(shown?.text ?? sentence('noted', turn.language))
    : actionCard(shown);
}

function inDialog(turn: Turn, reply: Reply): InvokeAnswer {
  const shown = shownOf(reply, turn);
  if (shown === null) return dialogMessage(sentence('done', turn.language));
  return isShort(reply) ? dialogMessage(shown.text) : dialog(shown);
}

type ExtensionCommand = (shared: SharedMessage | null) => Command;

/** The commands of the message extension, as the app's manifest names them. */
const extensionCommands: Readonly<Record<string, ExtensionCommand>> = {
  reportThis: (shared) => ({
    do: 'report',
    how: 'form',
    from: shared && {
      text: shared.isHtml ? plainText(shared.content) : shared.content.trim(),
      link: shared.link,
    },
  }),
};

function extensionCommand(name: string, shared: SharedMessage | null): Command | null {
  return Object.hasOwn(extensionCommands, name) ? (extensionCommands[name]?.(shared) ?? null) : null;
}

/** Notices that are one sentence. The others have buttons, and need a card. */
const isSentence: Readonly<Record<NoticeMessage['notice'], boolean>> = {
  refused: true,
  'language-set': true,
  'nothing-to-go-back-to': true,
  'nothing-to-cancel': true,
  'use-the-buttons': true,
  'identity-number-left-out': true,
  'in-private': true,
  'delivery-tried': true,
  'receipt-opened': true,
  'receipt-ended': true,
  'receipt-wanted': true,
  'name-hidden': true,
  'name-shown': true,
  'name-can-be-hidden': true,
  'correction-sent': true,
  'correction-confirmed': true,
  'correction-declined': true,
  'correction-mended': true,
  'photos-kept': false,
  'photos-added': true,
  'photos-in-finding': true,
  'photo-gone': true,
  'draft-cancelled': false,
  'draft-aside': false,
  'case-news': false,
};

function isShort(reply: Reply): boolean {
  if (reply.kind !== 'tell' || reply.message.type !== 'notice') return false;
  const { message } = reply;
  return (
    isSentence[message.notice] && !(message.notice === 'refused' && message.refusal.code === 'draft-aside')
  );
}

function actionMessage(text: string): InvokeAnswer {
  return {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text },
  };
}

function actionCard({ card }: Rendering): InvokeAnswer {
  return {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
  };
}

function dialogMessage(text: string): InvokeAnswer {
  return { status: 200, body: { task: { type: 'message', value: text } } };
}

/** The longest title of a dialog. */
const longestTitle = 64;

function dialog(rendering: Rendering): InvokeAnswer {
  const [line = ''] = rendering.text.split('\n');
  const title = line.length > longestTitle ? `${line.slice(0, longestTitle - 1)}…` : line;
  const value = { title, width: 'medium', height: 'large', card: cardAttachment(dialogCard(rendering.card)) };
  return { status: 200, body: { task: { type: 'continue', value } } };
}
