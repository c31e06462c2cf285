import { keptPhotos, type Photo, type PhotoProblem, roomFor } from '../../domain/reports/photos.ts';
import { type Turn, toSelf } from '../context.ts';
import { draftIdOf, freshIdOf, openDraft, save } from '../drafts/draft.ts';
import type { FormMessage, Message } from '../messages.ts';
import { refresh, sendNotice } from '../outbox.ts';
import { isForgotten, keyOf, type Outcome } from '../outcome.ts';
import type { Reply } from '../ports.ts';
import type { Draft } from '../records.ts';
import type { Refusal } from '../refusals.ts';
import type { Write } from '../store.ts';
import type { Brought } from './bringing.ts';
import { photosView } from './view.ts';

/** An outcome with the photos that came along, and those of them that a draft holds then. */
export interface Bound {
  readonly outcome: Outcome;
  readonly taken: readonly Photo[];
}

/**
 * Binds photos to the draft that a command began or changed, or else to the one that is being written. What does not fit, and
 * photos that come without any report, are told to the person.
 */
export async function bindPhotos(turn: Turn, { photos, refused }: Brought, outcome: Outcome): Promise<Bound> {
  // A form that stays open still has its files, and sends them again.
  const isAgain = outcome.reply.kind === 'invalid';
  // Pictures of what nobody should have to tell here are not kept either.
  if (isAgain || isForgotten(outcome.reply)) return { outcome, taken: [] };
  if (photos.length === 0 && refused.length === 0) return { outcome, taken: [] };
  const target = photos.length > 0 ? await targetOf(turn, outcome) : null;
  if (!target) {
    const unused: readonly Refusal[] =
      photos.length > 0 ? [{ code: 'photos-unused', count: photos.length }] : [];
    const told = [...unused, ...refusals(refused)].map(refusalNotice);
    return { outcome: { ...outcome, writes: [...outcome.writes, ...notices(turn, told)] }, taken: [] };
  }
  const taken = photos.slice(0, roomFor(target.draft.photos));
  const tooMany = photos.slice(taken.length).map((): PhotoProblem => 'too-many');
  const draft = { ...target.draft, photos: [...target.draft.photos, ...taken] };
  const kept = keptPhotos(taken).length;
  const told: readonly Message[] = [
    ...(kept > 0 ? [keptNotice(kept, draft.photos)] : []),
    ...refusals([...refused, ...tooMany]).map(refusalNotice),
  ];
  const writes = [...target.withDraft(draft), refresh(turn.core, draft.id), ...notices(turn, told)];
  return { outcome: { ...outcome, writes, reply: withCount(outcome.reply, draft) }, taken };
}

/** That photos are with their report now. */
export function keptNotice(count: number, all: readonly Photo[]): Message {
  return { type: 'notice', notice: 'photos-kept', count, held: all.length };
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

interface Target {
  readonly draft: Draft;
  /** The writes with the draft as it is to be. */
  readonly withDraft: (draft: Draft) => readonly Write[];
}

async function targetOf(turn: Turn, { writes }: Outcome): Promise<Target | null> {
  const places = [draftIdOf(turn.person), freshIdOf(turn.person)];
  const at = writes.findLastIndex(
    ({ name, id, doc }) => name === 'draft' && doc !== null && places.includes(id),
  );
  const written = writes[at];
  if (written?.name === 'draft') {
    const { doc } = written;
    if (!doc || (doc.state !== 'open' && doc.state !== 'offered')) return null;
    return { draft: doc, withDraft: (draft) => writes.with(at, { ...written, doc: draft }) };
  }
  const known = await openDraft(turn);
  return known && { draft: known.doc, withDraft: (draft) => [...writes, save(turn, known, draft)] };
}

function notices(turn: Turn, messages: readonly Message[]): readonly Write[] {
  return messages.map((message) =>
    sendNotice(turn.core, toSelf(turn), `notes-${keyOf(turn.person)}`, message),
  );
}

/** A form that is shown at once counts the photos that came with it. */
function withCount(reply: Reply, { photos }: Draft): Reply {
  if (reply.kind !== 'form' && reply.kind !== 'invalid') return reply;
  const view = photosView(photos);
  const form: FormMessage = {
    ...reply.form,
    ...(reply.form.photos && { photos: view }),
    review: reply.form.review && { ...reply.form.review, photos: view },
  };
  return { ...reply, form };
}
