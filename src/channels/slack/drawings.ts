import type { webApi } from '@slack/bolt';
import type { Destination, Log, Rendering } from '../../app/ports.ts';
import { placed } from '../../render/placed.ts';
import { drawingPlace } from '../../render/yearCard.ts';
import { keyMark, type SlackPhotos, uploadBytes } from './photos.ts';
import { codeOf } from './problems.ts';

/** What pictures that are drawn for a message need to leave. */
export interface SlackDrawings extends Pick<SlackPhotos, 'client' | 'apiUrl' | 'teamId'> {
  /** The bytes (PNG) of a picture that a message shows to this person. */
  readonly drawing: (user: string, id: string) => Promise<Uint8Array | null>;
  readonly log: Log;
}

/** Slack looks at a file for a moment before a message can show it: how often it is asked, and after how many milliseconds. */
const looks = 6;
const pause = 500;

/**
 * The rendering with its picture in the card: a file that is shared with nobody and shown by this message alone. Whatever goes wrong
 * with it, the words are there without it.
 */
export async function withDrawing(
  deps: SlackDrawings,
  to: Destination,
  rendering: Rendering,
  key: string,
): Promise<Rendering> {
  const { drawing, ...words } = rendering;
  if (!drawing || to.kind !== 'person') return words;
  try {
    const bytes = await deps.drawing(to.user, drawing.id);
    if (bytes === null) return words;
    const name = `hse-year-${keyMark(key)}.png`;
    const file = await uploadBytes(deps, { name, title: rendering.text, bytes });
    await deps.client.files.completeUploadExternal({ files: [{ id: file, title: rendering.text }] });
    await untilReady(deps.client, file);
    const image = { type: 'Image', slackFile: file, altText: drawing.alt };
    return { ...words, card: placed(words.card, drawingPlace, [image]) };
  } catch (error) {
    deps.log.warn('slack.drawing-left-out', { reason: codeOf(error) });
    return words;
  }
}

async function untilReady(client: webApi.WebClient, file: string): Promise<void> {
  for (let look = 0; look < looks; look += 1) {
    if ((await client.files.info({ file })).file?.mimetype) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** True for an answer that refuses a message for its picture alone. */
export function refusesDrawing(error: unknown): boolean {
  return codeOf(error) === 'invalid_blocks';
}
