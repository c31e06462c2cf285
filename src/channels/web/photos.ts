import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { PictureError, type PictureProblem, type Pictures } from '../../app/pictures.ts';
import type { CardJson, Clock, IncomingFile, Rendering } from '../../app/ports.ts';
import { actionsWithPhotos } from '../../domain/reports/forms.ts';
import { isPart, placed } from '../../render/placed.ts';
import { RefusedError } from './door.ts';

/** A photo that the page has handed over, or why it was not taken. */
export type Uploaded = { readonly photo: string } | { readonly problem: PictureProblem };

/** Photos and PDFs that somebody has chosen on the page and not sent yet. Photos are made safe at once; all are in memory only. */
export interface Uploads {
  take(seat: string, bytes: Uint8Array): Promise<Uploaded>;
  /** Those photos, as files of what this seat sends now. Throws `RefusedError` 'unknown' for one that is not there (any more). */
  filesOf(seat: string, photos: readonly string[]): readonly IncomingFile[];
}

interface Upload {
  readonly seat: string;
  readonly file: IncomingFile;
  readonly at: number;
}

/** How long a photo waits to be sent, in milliseconds, and how many wait at most. */
const waits = 30 * 60_000;
const mostWaiting = 60;

export function createUploads(pictures: Pictures, clock: Clock): Uploads {
  const waiting = new Map<string, Upload>();
  const now = () => Date.parse(clock.now());
  const tidy = (): void => {
    for (const [id, { at }] of waiting) {
      if (waiting.size < mostWaiting && now() - at < waits) return;
      waiting.delete(id);
    }
  };
  return {
    async take(seat, bytes) {
      try {
        const file: IncomingFile = isPdf(bytes)
          ? { kind: 'pdf', bytes }
          : { kind: 'picture', picture: await pictures.makeSafe(bytes) };
        tidy();
        const photo = randomUUID();
        waiting.set(photo, { seat, file, at: now() });
        return { photo };
      } catch (error) {
        if (error instanceof PictureError) return { problem: error.problem };
        throw error;
      }
    },
    filesOf(seat, photos) {
      return photos.map((photo) => {
        const upload = waiting.get(photo);
        if (upload?.seat !== seat) throw new RefusedError('unknown');
        return upload.file;
      });
    },
  };
}

/** A PDF is not looked into: it is only compared with those that were made here. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}

/** The address of a photo for whoever sits in a seat. Who may see it is decided when it is asked for. */
function addressOf(photo: string, seat: string, size: 'whole' | 'small'): string {
  return `/local/photo?${new URLSearchParams({ photo, seat, size })}`;
}

/** The card with its photos, for the person in a seat; for nobody in particular (null) without. */
export function withPhotos(rendering: Rendering, seat: string | null): Rendering {
  const { pictures, ...words } = rendering;
  if (!pictures || seat === null) return words;
  const images = pictures.photos.map(({ id, alt }) => ({
    type: 'Image',
    url: addressOf(id, seat, pictures.as),
    altText: alt,
    selectAction: { type: 'Action.OpenUrl', title: alt, url: addressOf(id, seat, 'whole') },
    ...(pictures.as === 'whole' && { size: 'Stretch' }),
  }));
  // A set of images wraps, however many there are.
  const parts = pictures.as === 'whole' ? images : [{ type: 'ImageSet', imageSize: 'Small', images }];
  return { ...words, card: placed(words.card, 'photos', parts) };
}

const formsWithPhotos: readonly string[] = [
  ...actionsWithPhotos.map((action) => `case.${action}`),
  'hse-round.add-finding',
];

/** The card with a form of its own behind each button whose form takes photos: a card has no place to choose them in. */
export function withFormsForPhotos(node: CardJson): CardJson {
  const data = isPart(node) && node.type === 'Action.ShowCard' ? dataOf(node) : null;
  if (data !== null && formsWithPhotos.includes(String(data.do))) {
    const { title, style } = node;
    const opens = { ...data, form: true };
    return {
      type: 'Action.Submit',
      title,
      ...(style !== undefined && { style }),
      data: opens,
      associatedInputs: 'none',
    };
  }
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.map((each) => (isPart(each) ? withFormsForPhotos(each) : each)) : value,
  ]);
  return Object.fromEntries(entries);
}

/** What the first button of an unfolding card carries. */
function dataOf({ card }: CardJson): CardJson | null {
  const actions = isPart(card) && Array.isArray(card.actions) ? card.actions : [];
  const [submit] = actions.filter(isPart);
  return submit !== undefined && isPart(submit.data) ? submit.data : null;
}

/** A photo by itself: a picture and nothing else, whatever its bytes may be taken for, and kept by no cache. */
export function answerPhoto(response: ServerResponse, bytes: Uint8Array): void {
  response.writeHead(200, {
    'content-type': 'image/jpeg',
    'content-length': bytes.length,
    'content-disposition': 'inline; filename="photo.jpg"',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  });
  response.end(bytes);
}
