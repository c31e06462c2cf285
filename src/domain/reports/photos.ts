import { createHash } from 'node:crypto';
import type { Instant } from '../time.ts';

/** Where a platform keeps a photo that has not been fetched yet; `where` is the platform's own business. */
export interface PhotoSource {
  readonly platform: string;
  readonly where: Readonly<Record<string, string>>;
}

/** A photo that somebody sent and that has not been looked at yet. Nothing of its content is stored. */
export interface ArrivingPhoto {
  readonly state: 'arriving';
  readonly id: string;
  readonly by: string;
  readonly source: PhotoSource;
  readonly addedAt: Instant;
}

/**
 * A photo that is stored, made anew from its pixels: without place, time, device and comments. It has no file name, since
 * people's names and places stand in those. `digest` is over `salt` and the bytes, and says nothing once the salt is erased.
 */
export interface KeptPhoto {
  readonly state: 'kept';
  readonly id: string;
  readonly by: string;
  readonly type: 'image/jpeg';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** In bytes. */
  readonly size: number;
  readonly salt: string;
  readonly digest: string;
  readonly addedAt: Instant;
}

/** A photo of a report, from the moment when it was sent. */
export type Photo = ArrivingPhoto | KeptPhoto;

/** What a report takes. Source: our proposal; enough to show what happened, small enough for a phone to send. */
export const photoLimits = {
  /** Photos of one report, and how many can be added to it at a time. */
  most: 5,
  /** Photos of one case, with everything that was added to it. */
  mostInCase: 15,
  /** Megabytes of one file as it is sent. */
  megabytes: 10,
  /** Millions of pixels. */
  megapixels: 30,
  /** Pixels of the longer side, as it is kept. */
  longestSide: 2048,
} as const;

/** The most that one file may weigh, in bytes. */
export const mostPhotoBytes = photoLimits.megabytes * 1024 * 1024;

/**
 * Why a photo was not kept.
 * - `too-big`: more bytes than one may have
 * - `too-many-pixels`: more than can be opened safely
 * - `no-picture`: something else than a picture
 * - `unsupported`: a picture of a kind that cannot be read here, such as AVIF or TIFF, or one that moves
 * - `unreadable`: damaged, or cut off
 * - `too-many`: the report has as many as it can have
 * - `too-many-in-case`: the case has as many as it can have, or they were more than can be added at a time
 * - `gone`: it could not be fetched from where it was sent
 */
export const photoProblems = [
  'too-big',
  'too-many-pixels',
  'no-picture',
  'unsupported',
  'unreadable',
  'too-many',
  'too-many-in-case',
  'gone',
] as const;
export type PhotoProblem = (typeof photoProblems)[number];

/** Those that are stored and can be shown. */
export function keptPhotos(photos: readonly Photo[]): readonly KeptPhoto[] {
  return photos.filter((photo) => photo.state === 'kept');
}

/** Those that are still to be fetched. */
export function arrivingPhotos(photos: readonly Photo[]): readonly ArrivingPhoto[] {
  return photos.filter((photo) => photo.state === 'arriving');
}

/** How many more the report can have. */
export function roomFor(photos: readonly Photo[]): number {
  return Math.max(0, photoLimits.most - photos.length);
}

/** How many can be added to a case at a time that has these. */
export function roomInCase(photos: readonly Photo[]): number {
  return Math.max(0, Math.min(photoLimits.most, photoLimits.mostInCase - photos.length));
}

/** The digest of a photo's bytes that can stand in the chain of facts. */
export function photoDigest(salt: string, bytes: Uint8Array): string {
  return createHash('sha256').update(salt).update('\n').update(bytes).digest('hex');
}

/** A photo as the chain of facts names it. */
export function factOfPhoto({ id, digest }: KeptPhoto): string {
  return `${id} ${digest}`;
}
