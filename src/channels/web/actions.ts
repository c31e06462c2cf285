import { readClick } from '../../app/clicks.ts';
import type { Command } from '../../app/commands.ts';
import type { Message } from '../../app/messages.ts';
import { isForgotten } from '../../app/outcome.ts';
import { withFiles } from '../../app/photos/taking.ts';
import type { AccountKey, Here, IncomingFile, Log, Rendering, Reply, Verne } from '../../app/ports.ts';
import { StoreError } from '../../app/store.ts';
import { withoutIdentityNumbers } from '../../domain/identityNumbers.ts';
import type { Language } from '../../domain/language.ts';
import { say } from '../../i18n/say.ts';
import type { Conversations } from './conversations.ts';
import { RefusedError } from './door.ts';
import { shownTo } from './files.ts';
import type { LocalDirectory } from './localDirectory.ts';
import type { AnswerJson, ConversationId, LineJson, ReplyJson } from './page/types.ts';
import type { Uploads } from './photos.ts';
import type { ChannelMessageBody, ClickBody, FormBody, ReportBody, SayBody } from './requests.ts';

interface Parts {
  readonly verne: Verne;
  readonly conversations: Conversations;
  readonly directory: () => LocalDirectory;
  readonly render: (message: Message, language: Language) => Rendering;
  readonly show: (line: LineJson) => void;
  readonly log: Log;
  readonly uploads: Uploads;
}

/** What people do on the local page, handed to the core in the name of the seat that they sit in. */
export interface Actions {
  say(body: SayBody): Promise<AnswerJson>;
  click(body: ClickBody | FormBody): Promise<AnswerJson>;
  report(body: ReportBody): Promise<AnswerJson>;
  /** Words in a unit's channel; the bot hears those that mention it. */
  channelMessage(body: ChannelMessageBody): Promise<AnswerJson>;
}

interface Seated {
  readonly seat: string;
  readonly key: string;
  readonly language?: Language | null | undefined;
}

const done = { kind: 'done' } as const;

const mention = /(^|[\s(])@verne(?![\p{L}\p{N}_])[,:]?/iu;

/**
 * Every action throws `RefusedError` ('unknown' for a seat or unit that is not in the directory, 'malformed' for a
 * button that is not ours), and `StoreError` when nothing was saved.
 */
export function createActions(parts: Parts): Actions {
  const { directory, uploads } = parts;
  return {
    say: async (body) => {
      const files = uploads.filesOf(body.seat, body.photos);
      const language = body.language ?? personOf(directory(), body.seat).language;
      const text = shownWords(body.text, files, language);
      const command: Command = { do: 'say', text: body.text, ...(files.length > 0 && { files }) };
      return write(parts, { ...body, text }, `person:${body.seat}`, command);
    },
    async click(body) {
      const command = readClick(body.data, body.inputs);
      if (command === null) throw new RefusedError('malformed');
      const files = uploads.filesOf(body.seat, 'photos' in body ? body.photos : []);
      return { reply: await handle(parts, body, withFiles(command, files)), line: null };
    },
    async report(body) {
      const from = { text: body.text, link: body.link };
      return { reply: await handle(parts, body, { do: 'report', how: 'form', from }), line: null };
    },
    async channelMessage(body) {
      if (!directory().units.some(({ id }) => id === body.unit)) throw new RefusedError('unknown');
      const command = heardIn(body.text);
      const answer = await write(parts, body, `unit:${body.unit}`, command);
      if (command === null || answer.reply.kind !== 'done') return answer;
      return { ...answer, reply: await pointer(parts, body) };
    },
  };
}

/** Cards as the person in this seat sees them. */
function seenFrom({ render }: Parts, seat: string): Parts['render'] {
  return (message, language) => shownTo(render(message, language), seat);
}

async function handle(parts: Parts, by: Seated, command: Command): Promise<ReplyJson> {
  return replyJson(await ask(parts, by, command), seenFrom(parts, by.seat));
}

async function ask(
  { verne, directory }: Parts,
  { seat, key, language }: Seated,
  command: Command,
  here: Here | null = null,
): Promise<Reply> {
  const person = personOf(directory(), seat);
  return verne.handle({
    event: `web:${key}`,
    account: accountOf(person.id),
    profile: async () => ({ name: person.name, email: person.email }),
    locale: language ?? null,
    route: null,
    here,
    command,
  });
}

/**
 * A line is kept first, so that the words stand above the answer, and the words come into it when they may be kept: words that are
 * to be forgotten are never written down. When nothing can be saved the line is taken back.
 */
async function write(
  parts: Parts,
  body: Seated & { readonly text: string },
  conversation: ConversationId,
  command: Command | null,
): Promise<AnswerJson> {
  const { conversations, directory, show } = parts;
  personOf(directory(), body.seat);
  const words = withoutIdentityNumbers(body.text);
  const by = { from: 'person', by: body.seat, text: command === null ? words : '' } as const;
  const { line: begun, repeated } = await conversations.append(conversation, by, `said:${body.key}`);
  try {
    const reply = command === null ? done : await ask(parts, body, command, hereIn(conversation));
    const line = isForgotten(reply) ? begun : await conversations.reword(begun, words);
    show(line);
    return { reply: replyJson(reply, seenFrom(parts, body.seat)), line };
  } catch (error) {
    if (error instanceof StoreError && !repeated) await takeBack(parts, begun, body.key);
    throw error;
  }
}

async function takeBack({ conversations, log }: Parts, line: LineJson, key: string): Promise<void> {
  try {
    await conversations.takeBack(line, `said:${key}`);
  } catch {
    log.warn('web.line-left-without-answer', { seq: line.seq });
  }
}

/** Where the answer went, for somebody who asked in front of others. */
async function pointer({ verne, directory, render }: Parts, { seat, language }: Seated): Promise<ReplyJson> {
  const home = await verne.home(accountOf(seat));
  const theirs = home?.language ?? language ?? personOf(directory(), seat).language;
  const message = { type: 'notice', notice: 'in-private' } as const;
  return replyJson({ kind: 'tell', message, language: theirs }, render);
}

/** What stands in the chat of what somebody sent: their words, and what came with them. */
function shownWords(text: string, files: readonly IncomingFile[], language: Language): string {
  const pdfs = files.filter(({ kind }) => kind === 'pdf').length;
  const photos = files.length - pdfs;
  const count = photos > 0 ? `(${say(language, 'photos.count', { count: photos })})` : '';
  return [text, count, pdfs > 0 ? '(PDF)' : ''].filter((part) => part.trim() !== '').join('\n');
}

/** A unit's channel is open to everybody at the page. */
function hereIn(conversation: ConversationId): Here | null {
  if (!conversation.startsWith('unit:')) return null;
  const profile = { name: null, kind: 'public', isArchived: false, isMember: true, route: {} } as const;
  return { channel: conversation, look: async () => profile };
}

function accountOf(user: string): AccountKey {
  return { platform: 'web', tenant: 'local', user };
}

/** What the bot is asked in a channel: what is written beside its name; null when it is not named. */
function heardIn(text: string): Command | null {
  if (!mention.test(text)) return null;
  const rest = text.replace(mention, '$1').trim();
  return rest === '' ? { do: 'help' } : { do: 'say', text: rest, aside: true };
}

function personOf(directory: LocalDirectory, seat: string): LocalDirectory['people'][number] {
  const person = directory.people.find(({ id }) => id === seat);
  if (person === undefined) throw new RefusedError('unknown');
  return person;
}

function replyJson(reply: Reply, render: Parts['render']): ReplyJson {
  if (reply.kind === 'done') return done;
  const { kind, language } = reply;
  const { card, text } = render(reply.kind === 'tell' ? reply.message : reply.form, language);
  const room = reply.kind === 'tell' ? undefined : reply.form.photos?.room;
  return { kind, card, text, language, ...(room !== undefined && { room }) };
}
