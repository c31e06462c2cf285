import { denialOf } from '../../domain/reports/permissions.ts';
import { keptPhotos, type Photo, type PhotoProblem } from '../../domain/reports/photos.ts';
import { rolesOf } from '../cases/access.ts';
import { type Core, todayIn } from '../context.ts';
import type { CaseNamed, Message } from '../messages.ts';
import type { Draft } from '../records.ts';
import type { Refusal } from '../refusals.ts';
import type { Stored } from '../store.ts';

/** Own cases that photos without words are offered to at most. */
const mostOffered = 3;
const mostLookedAt = 50;

/**
 * That photos are with their report now. Those that came without words, before anything was told, could belong to a case as well
 * that the person may add to.
 */
export async function keptNotice(core: Core, count: number, draft: Draft): Promise<Message> {
  const others = draft.answers.what === undefined ? await casesToAddTo(core, draft.person) : [];
  return {
    type: 'notice',
    notice: 'photos-kept',
    count,
    held: draft.photos.length,
    others: others.slice(0, mostOffered).map(({ id, doc }) => ({ id, number: doc.number })),
    draft: draft.id,
  };
}

/** That photos are with their case now. */
export function addedNotice(count: number, { number }: Pick<CaseNamed, 'number'>): Message {
  return { type: 'notice', notice: 'photos-added', count, number };
}

/** That photos are with the finding of a round now. */
export function findingNotice(count: number): Message {
  return { type: 'notice', notice: 'photos-in-finding', count };
}

export function refusalNotice(refusal: Refusal): Message {
  return { type: 'notice', notice: 'refused', refusal };
}

/** Photos that were not kept, each reason once. */
export function refusals(problems: readonly PhotoProblem[]): readonly Refusal[] {
  return [...Map.groupBy(problems, (problem) => problem)].map(([problem, all]) => ({
    code: 'photo-refused',
    problem,
    count: all.length,
  }));
}

/** How many of these are there already, not on their way. */
export function countKept(photos: readonly Photo[]): number {
  return keptPhotos(photos).length;
}

/** Open cases that this person told of, newest first, and may add to. */
export async function casesToAddTo(core: Core, person: string): Promise<readonly Stored<'case'>[]> {
  const known = await core.store.find('case', 'reporter', person, {
    limit: mostLookedAt,
    newestFirst: true,
  });
  const dir = core.directory();
  const today = todayIn(dir, core.clock.now());
  return known.filter(({ doc }) => denialOf('add', rolesOf(dir, doc, person, today), doc.state) === null);
}
