import { photosOfRound, type Round } from '../../domain/processes/round/round.ts';
import type { Case } from '../../domain/reports/case.ts';
import { type Photo, type PhotoProblem, roomFor } from '../../domain/reports/photos.ts';
import { type Turn, toSelf } from '../context.ts';
import { besideIdOf } from '../drafts/beside.ts';
import { draftIdOf, openDraft, save } from '../drafts/draft.ts';
import type { FormMessage, Message } from '../messages.ts';
import { refresh, sendNotice } from '../outbox.ts';
import { isForgotten, keyOf, type Outcome } from '../outcome.ts';
import type { Reply } from '../ports.ts';
import type { Draft } from '../records.ts';
import type { Refusal } from '../refusals.ts';
import type { Write } from '../store.ts';
import type { Brought } from './bringing.ts';
import { addedNotice, countKept, findingNotice, keptNotice, refusalNotice, refusals } from './telling.ts';
import { photosView } from './view.ts';

/** An outcome with the photos that came along, and those of them that a draft holds then. */
export interface Bound {
  readonly outcome: Outcome;
  readonly taken: readonly Photo[];
}

/**
 * Binds photos to the draft that a command began or changed, or else to the one that is being written. What does not fit, and
 * photos that come without any report, are told to the person. What is done with a case takes its photos itself.
 */
export async function bindPhotos(turn: Turn, brought: Brought, outcome: Outcome): Promise<Bound> {
  const { photos, refused } = brought;
  // A form that stays open still has its files, and sends them again.
  const isAgain = outcome.reply.kind === 'invalid';
  // Pictures of what nobody should have to tell here are not kept either.
  if (isAgain || isForgotten(outcome.reply)) return { outcome, taken: [] };
  if (photos.length === 0 && refused.length === 0) return { outcome, taken: [] };
  const isOfCase = turn.request.command.do === 'case.act' || caseIn(outcome) !== null;
  if (isOfCase) return boundToCase(turn, brought, outcome);
  if (turn.request.command.do === 'hse-round.act' || roundIn(outcome) !== null)
    return boundToFinding(turn, brought, outcome);
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
  const kept = countKept(taken);
  const told: readonly Message[] = [
    ...(kept > 0 ? [await keptNotice(turn.core, kept, draft)] : []),
    ...refusals([...refused, ...tooMany]).map(refusalNotice),
  ];
  const writes = [...target.withDraft(draft), refresh(turn.core, draft.id), ...notices(turn, told)];
  return { outcome: { ...outcome, writes, reply: withCount(outcome.reply, draft) }, taken };
}

function caseIn({ writes }: Outcome): Case | null {
  const written = writes.findLast(({ name, doc }) => name === 'case' && doc !== null);
  return written?.name === 'case' ? written.doc : null;
}

/** The photos that the case has taken, and what is said of them all. A refusal of the whole has been told. */
function boundToCase(turn: Turn, { photos, refused }: Brought, outcome: Outcome): Bound {
  const theCase = caseIn(outcome);
  if (theCase === null) return { outcome, taken: [] };
  const taken = photos.filter(({ id }) => theCase.photos.some((photo) => photo.id === id));
  const tooMany = photos.slice(taken.length).map((): PhotoProblem => 'too-many-in-case');
  const kept = countKept(taken);
  const told = [
    ...(kept > 0 ? [addedNotice(kept, theCase)] : []),
    ...refusals([...refused, ...tooMany]).map(refusalNotice),
  ];
  return { outcome: { ...outcome, writes: [...outcome.writes, ...notices(turn, told)] }, taken };
}

function roundIn({ writes }: Outcome): Round | null {
  const written = writes.findLast(({ name, doc }) => name === 'hse-round' && doc !== null);
  return written?.name === 'hse-round' ? written.doc : null;
}

/** The photos that a finding of a round has taken, and what is said of them all. */
function boundToFinding(turn: Turn, { photos, refused }: Brought, outcome: Outcome): Bound {
  const round = roundIn(outcome);
  if (round === null) return { outcome, taken: [] };
  const named = new Set(photosOfRound(round).map(({ id }) => id));
  const taken = photos.filter(({ id }) => named.has(id));
  const tooMany = photos.slice(taken.length).map((): PhotoProblem => 'too-many');
  const kept = countKept(taken);
  const told = [
    ...(kept > 0 ? [findingNotice(kept)] : []),
    ...refusals([...refused, ...tooMany]).map(refusalNotice),
  ];
  return { outcome: { ...outcome, writes: [...outcome.writes, ...notices(turn, told)] }, taken };
}

interface Target {
  readonly draft: Draft;
  /** The writes with the draft as it is to be. */
  readonly withDraft: (draft: Draft) => readonly Write[];
}

async function targetOf(turn: Turn, { writes }: Outcome): Promise<Target | null> {
  const { person } = turn;
  const isTheirs = (id: string, draft: string) =>
    id === draftIdOf(person) || id === besideIdOf(person, draft);
  const at = writes.findLastIndex(
    (write) => write.name === 'draft' && write.doc !== null && isTheirs(write.id, write.doc.id),
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
