import { z } from 'zod';
import { DeliveryError } from '../../app/ports.ts';
import { say } from '../../i18n/say.ts';
import type { OutgoingActivity } from './connector.ts';
import { isPlaceOfFiles } from './files.ts';
import { textActivity } from './outbound.ts';
import type { InvokeAnswer, Turn } from './turn.ts';

/** What somebody answered who was offered a file. `file` is foreign still: it names a file and gives no right to it. */
export interface Consent {
  readonly file: string;
  readonly upload: Upload | null;
}

interface Upload {
  readonly uploadUrl: string;
  readonly contentUrl: string;
  readonly name: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

const url = z.string().min(1).max(4000);
const word = z.string().max(400);
const context = z.object({ file: z.string().min(1).max(400) });

/** The value of a `fileConsent/invoke`. */
export const consent = z
  .union([
    z.object({
      type: z.literal('fileUpload'),
      action: z.literal('accept'),
      context,
      uploadInfo: z.object({
        uploadUrl: url,
        contentUrl: url,
        name: word,
        uniqueId: word,
        fileType: word,
      }),
    }),
    z.object({ type: z.literal('fileUpload'), action: z.literal('decline'), context }),
  ])
  .transform(
    (value): Consent => ({
      file: value.context.file,
      upload: value.action === 'accept' ? value.uploadInfo : null,
    }),
  );

/** How long Teams' place for files may take, in milliseconds. */
const patience = 10_000;

/**
 * Stores the file where Teams offered a place for it, once the person has agreed. Whether they may have it is decided now. The
 * offer is replaced by the file, or by what became of it.
 */
export async function onConsent(turn: Turn, { file, upload }: Consent): Promise<InvokeAnswer> {
  const { desk, account, activity, language } = turn;
  if (activity.scope !== 'bot-chat') return { status: 403, body: null };
  const made = await desk.verne.file(account, file);
  const name = made?.name ?? upload?.name ?? '';
  const words = (key: 'document.declined' | 'document.failed' | 'document.stored') =>
    textActivity(say(language, key, { name }), desk.botId);
  if (upload === null) return settled(turn, words('document.declined'));
  const isStored = made !== null && (await stored(turn, upload.uploadUrl, made.bytes));
  if (!isStored) return settled(turn, words('document.failed'));
  return settled(turn, {
    ...words('document.stored'),
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.card.file.info',
        contentUrl: upload.contentUrl,
        name: upload.name,
        content: { uniqueId: upload.uniqueId, fileType: upload.fileType },
      },
    ],
  });
}

/** Puts the answer in the place of the offer, so that it is not pressed again. */
async function settled({ desk, activity }: Turn, answer: OutgoingActivity): Promise<InvokeAnswer> {
  const { serviceUrl, conversation, replyTo } = activity;
  try {
    if (replyTo === null) await desk.connector.post(serviceUrl, conversation, answer);
    else await desk.connector.replace(serviceUrl, conversation, replyTo, answer);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    desk.log.warn('teams.answer-undelivered', { outcome: error.outcome, reason: error.reason });
  }
  return { status: 200, body: null };
}

/** Only OneDrive and SharePoint get the file, without the bot's token: the address alone opens the place. */
async function stored({ desk }: Turn, uploadUrl: string, bytes: Uint8Array): Promise<boolean> {
  const place = URL.parse(uploadUrl);
  if (place === null || !isPlaceOfFiles(place, desk.serviceUrl)) {
    desk.log.warn('teams.file-place-refused');
    return false;
  }
  try {
    const response = await fetch(place, {
      method: 'PUT',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      headers: {
        'content-type': 'application/octet-stream',
        'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
      },
      body: new Uint8Array(bytes),
    });
    await response.body?.cancel();
    if (!response.ok) desk.log.warn('teams.file-not-stored', { status: response.status });
    return response.ok;
  } catch {
    desk.log.warn('teams.file-not-stored', { status: null });
    return false;
  }
}
