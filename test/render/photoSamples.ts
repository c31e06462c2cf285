import type { CaseNamed, Message, PhotosView } from '../../src/app/messages.ts';
import type { Refusal } from '../../src/app/refusals.ts';
import { photoProblems } from '../../src/domain/reports/photos.ts';

/** So many photos, and so many on their way. */
export function photosOf(count: number, arriving = 0): PhotosView {
  const kept = Array.from({ length: count }, (_, at) => ({ id: `p${at + 1}`, width: 2048, height: 1536 }));
  return { kept, arriving, room: Math.max(0, 5 - count - arriving) };
}

/** Every way in which a photo is refused. */
export const photoRefusals: readonly Refusal[] = photoProblems.flatMap((problem) =>
  [1, 3].map((count) => ({ code: 'photo-refused' as const, problem, count })),
);

function photosKept(count: number, held: number, others: readonly CaseNamed[] = []): Message {
  return { type: 'notice', notice: 'photos-kept', count, held, others, draft: 'draft-1' };
}

/** What is said of photos that were sent, by its name. */
export const photoNotices: Readonly<Record<string, Message>> = {
  'notice of a kept photo': photosKept(1, 1),
  'notice of kept photos beside others': photosKept(2, 4),
  'notice of a kept photo that may belong to a case': photosKept(1, 1, [
    { id: 'case-1', number: 'HMS-2026-17' },
    { id: 'case-2', number: 'HMS-2026-9' },
  ]),
  'notice of a photo in a case': { type: 'notice', notice: 'photos-added', count: 1, number: 'HMS-2026-17' },
  'notice of a photo of a finding': { type: 'notice', notice: 'photos-in-finding', count: 1 },
  'notice of photos of a finding': { type: 'notice', notice: 'photos-in-finding', count: 3 },
  'notice of photos in a case': { type: 'notice', notice: 'photos-added', count: 3, number: 'HMS-2026-17' },
  'notice of a photo that is gone': { type: 'notice', notice: 'photo-gone', number: 'HMS-2026-17' },
};

export const photoMessage: Message = {
  type: 'photo',
  case: 'case-1',
  number: 'HMS-2026-17',
  photo: { id: 'p1', width: 2048, height: 1536 },
  place: 1,
  of: 2,
};
