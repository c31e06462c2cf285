import { nextStep, openQuestions, questionOf } from '../../domain/reports/interview.ts';
import { isOtherDoor, type OtherDoor } from '../../domain/reports/routing.ts';
import type { CommandOf } from '../commands.ts';
import type { Turn } from '../context.ts';
import { refresh } from '../outbox.ts';
import { done, type Outcome, refuse, tell, write } from '../outcome.ts';
import type { Draft } from '../records.ts';
import type { Stored, Write } from '../store.ts';
import { answer } from './answering.ts';
import {
  aside,
  besideOf,
  goneOf,
  joined,
  lostOf,
  madeWay,
  takenFrom,
  tellsNothing,
  thrownAway,
  withPhotosOf,
} from './beside.ts';
import { forgetful } from './doors.ts';
import { draftIdOf, goOn, newDraft, openDraft, post, save, withAnswers } from './draft.ts';
import { formOf } from './forms.ts';
import { secretIn, tooLong } from './heeding.ts';
import { isInDanger, readReport } from './reading.ts';
import { retold } from './retelling.ts';
import { draftOf, elsewhere, insteadOfAnswers, type Offered, offered } from './telling.ts';

/**
 * Begins a report. An unfinished one is taken up again; when a message was picked to report, the unfinished one is put
 * aside and can be brought back. Words that belong to another door are shown the way there instead.
 */
export async function report(turn: Turn, { how, from, anyway }: CommandOf<'report'>): Promise<Outcome> {
  const away = from && (await notHere(turn, from.text, how));
  if (away) return away;
  const known = await openDraft(turn);
  const place = known ?? (await turn.core.store.read('draft', draftIdOf(turn.person)));
  const taken = known && !from ? known.doc : null;
  const begun = from ? draftOf(turn, from.text, { link: from.link }) : newDraft(turn);
  const draft = insisting(taken ?? withPhotosOf(known, begun), anyway ?? []);
  const moved = taken || tellsNothing(known) ? [] : madeWay(turn, place);
  if (how !== 'form')
    return taken?.asking ? post(turn, place, draft, taken.asking, moved) : goOn(turn, place, draft, moved);
  const version = (place?.version ?? 0) + 1;
  return {
    reply: { kind: 'form', form: formOf(turn, draft, version), language: turn.language },
    writes: [...moved, save(turn, place, draft)],
  };
}

/** What is said instead of beginning a report of these words, or null. */
async function notHere(turn: Turn, text: string, how: CommandOf<'report'>['how']): Promise<Outcome | null> {
  const as = how === 'form' ? 'told' : 'message';
  const secret = secretIn(turn, text, 'told');
  // A form has the emergency numbers above it, so that it need not be held back.
  if (isInDanger(turn, text) && (secret !== null || how !== 'form'))
    return elsewhere(turn, text, 'emergency', as);
  if (secret !== null) return forgetful(turn, secret, as);
  const excess = tooLong(text);
  if (excess) return refuse(turn, excess);
  const { door } = readReport(turn, text);
  return isOtherDoor(door) && door !== 'emergency' ? elsewhere(turn, text, door, as) : null;
}

/** The draft of somebody who has seen these doors, and wants to report here all the same. */
function insisting(draft: Draft, doors: readonly OtherDoor[]): Draft {
  return { ...draft, insistsOn: [...new Set([...draft.insistsOn, ...doors])] };
}

/**
 * Words that are no command become a report when the person says so; until then they are only kept. Null for what nobody should
 * have to write here.
 */
export async function offer(turn: Turn, text: string): Promise<Offered | null> {
  return secretIn(turn, text, 'told') === null && tooLong(text) === null ? offered(turn, text) : null;
}

/** An answer by a button. Answering an earlier question again changes that answer and goes on where one was. */
export async function answerQuestion(
  turn: Turn,
  { id, question, answers }: CommandOf<'draft.answer'>,
): Promise<Outcome> {
  const known = await ownDraft(turn, id);
  if (!known) return refuse(turn, await goneOf(turn, id));
  if (question === 'what') return retold(turn, known, String(answers.what ?? ''));
  const instead = await insteadOfAnswers(turn, known.doc, answers);
  if (instead) return instead;
  const answered = answer(turn, known.doc, question, answers);
  if (answered.problems) {
    const draft = { ...known.doc, problems: answered.problems };
    return done([save(turn, known, draft), refresh(turn.core, draft.id)]);
  }
  const draft = withAnswers(answered.draft, {});
  if (known.doc.asking === question) return goOn(turn, known, draft);
  return done([save(turn, known, draft), refresh(turn.core, draft.id)]);
}

/** Leaves a question open that need not be answered. */
export async function skip(turn: Turn, { id, question }: CommandOf<'draft.skip'>): Promise<Outcome> {
  const known = await ownDraft(turn, id);
  if (!known) return refuse(turn, await goneOf(turn, id));
  if (questionOf(question)?.required !== false) return refuse(turn, { code: 'not-understood' });
  const draft = { ...known.doc, skipped: [...new Set([...known.doc.skipped, question])], problems: {} };
  return known.doc.asking === question ? goOn(turn, known, draft) : done();
}

/** Asks a question again, to change its answer. */
export async function edit(turn: Turn, { id, question }: CommandOf<'draft.edit'>): Promise<Outcome> {
  const known = await ownDraft(turn, id);
  if (!known) return refuse(turn, await goneOf(turn, id));
  if (!questionOf(question)) return refuse(turn, { code: 'not-understood' });
  return post(turn, known, { ...known.doc, problems: {} }, question);
}

/**
 * Takes up the draft in chat, from an offer or from a form. Words that were to replace those of the draft that is being written do so,
 * while those still stand; otherwise that draft is put aside for them.
 */
export async function chat(turn: Turn, { id }: CommandOf<'draft.chat'>): Promise<Outcome> {
  const known = await turn.core.store.read('draft', draftIdOf(turn.person));
  if (known?.doc.id === id && known.doc.state !== 'sent') return goOn(turn, known, takenUp(turn, known.doc));
  const found = await besideOf(turn, id);
  if (!found) return refuse(turn, await goneOf(turn, id));
  const draft = takenUp(turn, found.doc);
  if (known && isEditOf(found.doc, known.doc)) {
    const doc = insisting(joined(known.doc, draft.photos), draft.insistsOn);
    const outcome = await retold(turn, { ...known, doc }, String(draft.answers.what ?? ''));
    return { ...outcome, writes: [takenFrom(found), ...outcome.writes] };
  }
  const moved = tellsNothing(known) ? [] : madeWay(turn, known);
  return goOn(turn, known, withPhotosOf(known, draft), [takenFrom(found), ...moved]);
}

/** True while the words that the offer is to replace are still those of the draft. */
function isEditOf({ edits }: Draft, { id, state, answers }: Draft): boolean {
  return state === 'open' && edits?.draft === id && edits.replaces === (answers.what ?? null);
}

/** Whoever takes up what was shown another door has seen where it could go instead. */
function takenUp(turn: Turn, draft: Draft): Draft {
  const { door } = readReport(turn, String(draft.answers.what ?? ''));
  return insisting({ ...draft, state: 'open', edits: null }, isOtherDoor(door) ? [door] : []);
}

export async function back(turn: Turn, { id }: CommandOf<'draft.back'>): Promise<Outcome> {
  const known = await ownDraft(turn, id);
  if (!known) return refuse(turn, await goneOf(turn, id));
  const previous = known.doc.asked.at(-1);
  if (previous === undefined) return tell(turn, { type: 'notice', notice: 'nothing-to-go-back-to' });
  const skipped = known.doc.skipped.filter((question) => question !== previous);
  return post(
    turn,
    known,
    { ...known.doc, asked: known.doc.asked.slice(0, -1), skipped, problems: {} },
    previous,
  );
}

/** Goes to the preview, leaving open what may stay open. */
export async function finish(turn: Turn, { id }: CommandOf<'draft.finish'>): Promise<Outcome> {
  const known = await ownDraft(turn, id);
  if (!known) return refuse(turn, await goneOf(turn, id));
  const skipped = [...new Set([...known.doc.skipped, ...openQuestions(known.doc.answers)])];
  const draft = {
    ...known.doc,
    skipped,
    problems: {},
    asked: known.doc.asking ? [...known.doc.asked, known.doc.asking] : known.doc.asked,
  };
  return post(turn, known, draft, nextStep(draft.answers, skipped, true));
}

/** Throws the draft away. It can be brought back until the next one is thrown away. */
export async function cancel(turn: Turn, { id }: CommandOf<'draft.cancel'>): Promise<Outcome> {
  const known = await ownDraft(turn, id);
  if (!known) return refuse(turn, await goneOf(turn, id));
  const gone: Write = { name: 'draft', id: draftIdOf(turn.person), doc: null, expected: known.version };
  return write(
    turn,
    { type: 'notice', notice: 'draft-cancelled', draft: known.doc.id, version: known.version },
    [gone, ...thrownAway(turn, known)],
  );
}

export async function restore(turn: Turn, { id }: CommandOf<'draft.restore'>): Promise<Outcome> {
  const kept = await besideOf(turn, id);
  if (!kept) return refuse(turn, await lostOf(turn, id));
  const current = await turn.core.store.read('draft', draftIdOf(turn.person));
  const draft: Draft = { ...kept.doc, state: 'open' };
  const swap = [takenFrom(kept), ...madeWay(turn, current)];
  return post(turn, current, draft, draft.asking ?? nextStep(draft.answers, draft.skipped), swap);
}

/** Starts over with an empty report; the one before can be brought back. */
export async function restart(turn: Turn, { id }: CommandOf<'draft.restart'>): Promise<Outcome> {
  const known = await ownDraft(turn, id);
  if (!known) return refuse(turn, await goneOf(turn, id));
  return goOn(turn, known, newDraft(turn), aside(turn, known));
}

/** The person's own open draft with this id. Nobody else's is ever found. */
export async function ownDraft(turn: Turn, id: string): Promise<Stored<'draft'> | null> {
  const known = await openDraft(turn);
  return known?.doc.id === id ? known : null;
}
