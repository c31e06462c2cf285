import { createHash } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import {
  DeliveryError,
  type Destination,
  FileError,
  type IncomingFile,
  type Rendering,
  type Sent,
} from '../../app/ports.ts';
import { download } from '../files/download.ts';
import { deliveryError } from './deliveryError.ts';
import { codeOf } from './problems.ts';
import { clean, escapeMrkdwn } from './richText.ts';

/** What photos need to come and go. */
export interface SlackPhotos {
  readonly client: webApi.WebClient;
  readonly teamId: string;
  readonly botToken: string;
  /** The stand-in for Slack's API, in tests; null for Slack's own. */
  readonly apiUrl: string | null;
  /** The whole bytes of a photo that the core said is to be shown. */
  readonly photo: (id: string) => Promise<Uint8Array | null>;
}

/** The `block_id` of the place for files in a form. */
export const FILES_INPUT = 'photos';

/** Marks what was sent as a file: it has no message's timestamp to go by. */
const FILE = 'file:';

const UPLOAD_TIMEOUT = 20_000;

const sharedFile = z.looseObject({
  id: z.string().min(1).max(100).nullish(),
  mimetype: z.string().max(200).nullish(),
  size: z.number().nullish(),
});

/** The files of a message or of a form's place for them. What is not one is passed over. */
export function filesIn(files: unknown): readonly IncomingFile[] {
  const all = z.array(z.unknown()).max(100).safeParse(files);
  return (all.data ?? []).flatMap((file): readonly IncomingFile[] => {
    const parsed = sharedFile.safeParse(file);
    if (!parsed.success) return [];
    const { id, mimetype, size } = parsed.data;
    return [{ kind: 'remote', type: mimetype ?? null, size: size ?? null, where: id ? { file: id } : {} }];
  });
}

const formFiles = z.record(
  z.string(),
  z.record(z.string(), z.looseObject({ files: z.unknown().optional() })),
);

/** The files in the `state.values` of a form. */
export function filesInForm(values: unknown): readonly IncomingFile[] {
  const parsed = formFiles.safeParse(values ?? {});
  return Object.values(parsed.data?.[FILES_INPUT] ?? {}).flatMap(({ files }) => filesIn(files));
}

/**
 * Fetches a file that a person sent, with the bot's token. Only its id was noted: its address has the name in it that the person
 * gave it.
 */
export async function fetchFile(
  deps: Pick<SlackPhotos, 'client' | 'botToken' | 'apiUrl'>,
  where: Readonly<Record<string, string>>,
  most: number,
): Promise<Uint8Array> {
  if (where.file === undefined) throw new FileError('gone', 'no-address');
  return fetchAddress(deps, await addressOf(deps.client, where.file), most);
}

/** The same by its address. Only Slack's own place for files is asked. */
export function fetchAddress(
  { botToken, apiUrl }: Pick<SlackPhotos, 'botToken' | 'apiUrl'>,
  url: string,
  most: number,
): Promise<Uint8Array> {
  return download({ url, isAllowed: placeOfFiles(apiUrl), authorization: `Bearer ${botToken}`, most });
}

/** What Slack says of a file that the bot will not get, however often it asks. */
const goneForGood: readonly string[] = ['file_not_found', 'file_deleted', 'access_denied', 'no_permission'];

async function addressOf(client: webApi.WebClient, id: string): Promise<string> {
  const { file } = await client.files.info({ file: id }).catch((error: unknown) => {
    const code = codeOf(error);
    throw new FileError(goneForGood.includes(code) ? 'gone' : 'later', code);
  });
  if (!file?.url_private_download) throw new FileError('gone', 'no-address');
  return file.url_private_download;
}

function placeOfFiles(apiUrl: string | null): (url: URL) => boolean {
  if (apiUrl !== null) return ({ origin }) => origin === new URL(apiUrl).origin;
  return ({ protocol, host }) => protocol === 'https:' && /^files\.slack(-gov)?\.com$/.test(host);
}

/**
 * Shows a photo: as a file in the private chat with the person, which nobody else can open. The upload is seen by nobody until it is
 * shared, so all that comes before may be repeated.
 */
export async function sendPhoto(
  deps: SlackPhotos,
  to: Destination,
  rendering: Rendering,
  key: string,
): Promise<Sent> {
  const id = rendering.pictures?.photos[0]?.id ?? '';
  const bytes = await deps.photo(id);
  if (to.kind !== 'person' || bytes === null) throw new DeliveryError('never', 'photo-gone');
  return sendUpload(deps, to, { name: nameOf(key), title: rendering.text, bytes });
}

/** A file on its way into a private chat. */
interface Leaving {
  readonly name: string;
  /** For people. */
  readonly title: string;
  readonly bytes: Uint8Array;
}

/** Uploads a file, which nobody sees until it is shared with the person; then it is. */
export async function sendUpload(
  deps: Pick<SlackPhotos, 'client' | 'apiUrl' | 'teamId'>,
  to: Destination & { kind: 'person' },
  leaving: Leaving,
): Promise<Sent> {
  const { title } = leaving;
  const { channel, file } = await uploaded(deps, to, leaving).catch(notSent);
  await deps.client.files
    .completeUploadExternal({
      files: [{ id: file, title }],
      channel_id: channel,
      initial_comment: escapeMrkdwn(clean(title)),
    })
    .catch((error: unknown) => {
      throw deliveryError(error);
    });
  return { tenant: deps.teamId, conversation: channel, message: `${FILE}${file}` };
}

async function uploaded(
  deps: Pick<SlackPhotos, 'client' | 'apiUrl'>,
  to: Destination & { kind: 'person' },
  leaving: Leaving,
): Promise<{ readonly channel: string; readonly file: string }> {
  const channel = to.route?.im ?? (await deps.client.conversations.open({ users: to.user })).channel?.id;
  if (!channel) throw new DeliveryError('not-sent', 'answer-unreadable');
  return { channel, file: await uploadBytes(deps, leaving) };
}

/** Hands the bytes of a file to Slack, where nobody sees it before it is completed; gives its id. */
export async function uploadBytes(
  { client, apiUrl }: Pick<SlackPhotos, 'client' | 'apiUrl'>,
  { name, title, bytes }: Leaving,
): Promise<string> {
  const { upload_url, file_id } = await client.files.getUploadURLExternal({
    filename: name,
    length: bytes.length,
    alt_text: title,
  });
  const url = URL.parse(upload_url ?? '');
  if (!file_id || !url || !placeOfFiles(apiUrl)(url))
    throw new DeliveryError('not-sent', 'answer-unreadable');
  const response = await fetch(url, {
    method: 'POST',
    body: new Uint8Array(bytes),
    redirect: 'error',
    signal: AbortSignal.timeout(UPLOAD_TIMEOUT),
  });
  await response.body?.cancel();
  if (!response.ok) throw new DeliveryError('not-sent', `upload-${response.status}`);
  return file_id;
}

/** Nothing was shown yet: a lost answer is no loss. */
function notSent(error: unknown): never {
  const { outcome, reason, retryAfter } = deliveryError(error);
  throw new DeliveryError(outcome === 'never' ? 'never' : 'not-sent', reason, retryAfter);
}

/** True for what was sent as a file. */
export function isPhoto({ message }: Sent): boolean {
  return message.startsWith(FILE);
}

/** A photo stays as it is while it may be seen; otherwise it is taken out of the chat. */
export async function updatePhoto(
  { client }: Pick<SlackPhotos, 'client'>,
  { message }: Sent,
  { pictures, file }: Rendering,
): Promise<void> {
  if (pictures || file) return;
  await client.files.delete({ file: message.slice(FILE.length) }).catch((error: unknown) => {
    if (!['file_deleted', 'file_not_found'].includes(codeOf(error))) throw deliveryError(error);
  });
}

/** The photo or other file that was sent with this key, among the files of a message; null when it is another message. */
export function photoOf(
  files: readonly { readonly id?: string; readonly name?: string | null }[] | undefined,
  key: string,
): string | null {
  const id = files?.find(({ name }) => name?.replace(/\.\w+$/, '').endsWith(`-${keyMark(key)}`))?.id;
  return id === undefined ? null : `${FILE}${id}`;
}

/** The name of a photo's file: the same for every attempt at the same message, and telling nothing. */
function nameOf(key: string): string {
  return `photo-${keyMark(key)}.jpg`;
}

/** What the name of a file ends with: it is looked for by that when an answer was lost. */
export function keyMark(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}
