import { pruned } from '../../domain/reports/interview.ts';
import { type Photo, roomFor } from '../../domain/reports/photos.ts';
import type { Turn } from '../context.ts';
import { refresh } from '../outbox.ts';
import { keyOf, write } from '../outcome.ts';
import type { Draft } from '../records.ts';
import type { Refusal } from '../refusals.ts';
import type { Stored, Write } from '../store.ts';
import { draftIdOf } from './draft.ts';

/**
 * What waits beside the draft that is being written, each under its own id, so that none takes another's place: words that are only
 * offered, and drafts that were put aside. All of it is gone after two weeks.
 */
export const besideIdOf = (person: string, draft: string): string => `draft-${keyOf(person)}.${draft}`;

/** Where the draft is that was thrown away last: the next one that is thrown away takes its place. */
const thrownIdOf = (person: string): string => `draft-${keyOf(person)}.kept`;

/** Where earlier versions kept the last words that were offered. */
const freshIdOf = (person: string): string => `draft-${keyOf(person)}.fresh`;

/** The person's own draft with this id that waits beside, or null. Nobody else's is ever found. */
export async function besideOf({ core, person }: Turn, id: string): Promise<Stored<'draft'> | null> {
  for (const place of [besideIdOf(person, id), thrownIdOf(person), freshIdOf(person)]) {
    const known = await core.store.read('draft', place);
    if (known?.doc.id === id) return known;
  }
  return null;
}

/** Keeps an offer beside what is being written. */
export function laidBeside(turn: Turn, offer: Draft): Write {
  const doc = { ...offer, changedAt: turn.now };
  return { name: 'draft', id: besideIdOf(turn.person, offer.id), doc, expected: 'any' };
}

/** Takes away what waited beside, since it has become something else. */
export function takenFrom({ id, version }: Stored<'draft'>): Write {
  return { name: 'draft', id, doc: null, expected: version };
}

/** Puts what stands in the place of the draft aside, from where it can be brought back; what is sent or thrown away is not. */
export function aside(turn: Turn, known: Stored<'draft'> | null): readonly Write[] {
  if (known?.doc.state !== 'open' && known?.doc.state !== 'offered') return [];
  const { doc } = known;
  const state = doc.state === 'offered' ? 'offered' : 'cancelled';
  const kept: Draft = { ...doc, state, answers: pruned(doc.answers) };
  return [laidBeside(turn, kept), refresh(turn.core, doc.id)];
}

/** Throws a draft away, so that it can be brought back until the next one is. */
export function thrownAway(turn: Turn, { doc }: Stored<'draft'>): readonly Write[] {
  const kept: Draft = { ...doc, state: 'cancelled', answers: pruned(doc.answers), changedAt: turn.now };
  return [
    { name: 'draft', id: thrownIdOf(turn.person), doc: kept, expected: 'any' },
    refresh(turn.core, doc.id),
  ];
}

/** Why a draft cannot be brought back: one that was thrown away later may have taken its place. */
export async function lostOf(turn: Turn, id: string): Promise<Refusal> {
  const gone = await goneOf(turn, id);
  const later = await turn.core.store.read('draft', thrownIdOf(turn.person));
  return gone.code === 'draft-gone' && later ? { code: 'draft-replaced' } : gone;
}

/** Puts a report aside for another one, and says how it is brought back, unless nothing was told in it. */
export function madeWay(turn: Turn, known: Stored<'draft'> | null): readonly Write[] {
  const writes = aside(turn, known);
  if (known?.doc.state !== 'open' || known.doc.answers.what === undefined) return writes;
  const { doc, version } = known;
  return write(turn, { type: 'notice', notice: 'draft-aside', draft: doc.id, version }, writes).writes;
}

/** Photos of a draft that tells nothing belong to the words that come after them. */
export function withPhotosOf(known: Stored<'draft'> | null, draft: Draft): Draft {
  const photos = tellsNothing(known) ? (known?.doc.photos ?? []) : [];
  return joined(draft, photos);
}

export function joined(draft: Draft, photos: readonly Photo[]): Draft {
  return { ...draft, photos: [...draft.photos, ...photos.slice(0, roomFor(draft.photos))] };
}

/** True for a report in which nothing has been answered: it may have photos. */
export function tellsNothing(known: Stored<'draft'> | null): boolean {
  return known?.doc.state === 'open' && Object.keys(known.doc.answers).length === 0;
}

/**
 * What became of a report that is not being written: it has a number already, newer words took its place, or it is gone. Of another
 * person's nobody is told more than that.
 */
export async function goneOf(turn: Turn, id: string): Promise<Refusal> {
  const last = (await turn.core.store.read('draft', draftIdOf(turn.person)))?.doc;
  const number = last?.id === id && last.state === 'sent' ? last.number : null;
  if (number !== null) return { code: 'already-sent', number };
  const isAside = (await besideOf(turn, id))?.doc.state === 'cancelled';
  return isAside ? { code: 'draft-aside', draft: id } : { code: 'draft-gone' };
}
