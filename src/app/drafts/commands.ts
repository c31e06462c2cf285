import { nextStep, openQuestions, questionOf } from '../../domain/reports/interview.ts';
import type { CommandOf } from '../commands.ts';
import type { Turn } from '../context.ts';
import { refresh } from '../outbox.ts';
import { done, type Outcome, refuse, tell, write } from '../outcome.ts';
import type { Draft } from '../records.ts';
import type { Refusal } from '../refusals.ts';
import type { Stored, Write } from '../store.ts';
import { answer } from './answering.ts';
import {
  draftIdOf,
  freshIdOf,
  goOn,
  keptIdOf,
  newDraft,
  openDraft,
  post,
  save,
  withAnswers,
} from './draft.ts';
import { formOf } from './forms.ts';
import { isToForget, readReport } from './reading.ts';
import { retold } from './retelling.ts';
import { aside, draftOf, elsewhere, type Offered, offered } from './telling.ts';

/**
 * Begins a report. An unfinished one is taken up again; when a message was picked to report, the unfinished one is put
 * aside and can be brought back. Words that belong to another door are shown the way there instead.
 */
export async function report(turn: Turn, { how, from, anyway }: CommandOf<'report'>): Promise<Outcome> {
  const excess = from && tooLong(from.text);
  if (excess) return refuse(turn, excess);
  const { door } = from ? readReport(turn, from.text) : { door: 'none' as const };
  // A form has the emergency numbers above it, so that it need not be held back.
  const opens = door === 'nonconformity' || door === 'none' || (door === 'emergency' && how === 'form');
  if (from && !opens) return elsewhere(turn, from.text, door, how === 'form' ? 'told' : 'message');
  const known = await openDraft(turn);
  const place = known ?? (await turn.core.store.read('draft', draftIdOf(turn.person)));
  const taken = known && !from ? known.doc : null;
  const begun = from ? draftOf(turn, from.text, { link: from.link }) : newDraft(turn);
  const draft = { ...(taken ?? begun), insists: anyway === true || (taken ?? begun).insists };
  const moved = known && from ? aside(turn, known) : [];
  if (how !== 'form')
    return taken?.asking ? post(turn, place, draft, taken.asking, moved) : goOn(turn, place, draft, moved);
  const version = (place?.version ?? 0) + 1;
  return {
    reply: { kind: 'form', form: formOf(turn, draft, version), language: turn.language },
    writes: [...moved, save(turn, place, draft)],
  };
}

/** Why words cannot become a report as they are, or null: a report that is cut in silence has lost something. */
export function tooLong(text: string): Refusal | null {
  const longest = questionOf('what')?.longest ?? Number.POSITIVE_INFINITY;
  return text.length > longest ? { code: 'too-long', longest, length: text.length } : null;
}

/**
 * Words that are no command become a report when the person says so; until then they are only kept. Null for what nobody should
 * have to write here.
 */
export async function offer(turn: Turn, text: string): Promise<Offered | null> {
  return isToForget(readReport(turn, text)) ? null : offered(turn, text);
}

/** An answer by a button. Answering an earlier question again changes that answer and goes on where one was. */
export async function answerQuestion(
  turn: Turn,
  { id, question, answers }: CommandOf<'draft.answer'>,
): Promise<Outcome> {
  const known = await ownDraft(turn, id);
  if (!known) return refuse(turn, { code: 'draft-gone' });
  if (question === 'what') return retold(turn, known, String(answers.what ?? ''));
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
  if (!known) return refuse(turn, { code: 'draft-gone' });
  if (questionOf(question)?.required !== false) return refuse(turn, { code: 'not-understood' });
  const draft = { ...known.doc, skipped: [...new Set([...known.doc.skipped, question])], problems: {} };
  return known.doc.asking === question ? goOn(turn, known, draft) : done();
}

/** Asks a question again, to change its answer. */
export async function edit(turn: Turn, { id, question }: CommandOf<'draft.edit'>): Promise<Outcome> {
  const known = await ownDraft(turn, id);
  if (!known) return refuse(turn, { code: 'draft-gone' });
  if (!questionOf(question)) return refuse(turn, { code: 'not-understood' });
  return post(turn, known, { ...known.doc, problems: {} }, question);
}

/** Takes up the draft in chat, from an offer or from a form. One that is being written is put aside for it. */
export async function chat(turn: Turn, { id }: CommandOf<'draft.chat'>): Promise<Outcome> {
  const known = await turn.core.store.read('draft', draftIdOf(turn.person));
  if (known?.doc.id === id && known.doc.state !== 'sent') return goOn(turn, known, takenUp(known.doc));
  const fresh = await turn.core.store.read('draft', freshIdOf(turn.person));
  if (fresh?.doc.id !== id) return refuse(turn, { code: 'draft-gone' });
  const emptied: Write = { name: 'draft', id: fresh.id, doc: null, expected: fresh.version };
  const moved = known?.doc.state === 'open' ? aside(turn, known) : [];
  return goOn(turn, known, takenUp(fresh.doc), [emptied, ...moved]);
}

/** Whoever takes up what was only offered has seen where it could go instead. */
function takenUp(draft: Draft): Draft {
  return { ...draft, state: 'open', insists: draft.insists || draft.state === 'offered' };
}

export async function back(turn: Turn, { id }: CommandOf<'draft.back'>): Promise<Outcome> {
  const known = await ownDraft(turn, id);
  if (!known) return refuse(turn, { code: 'draft-gone' });
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
  if (!known) return refuse(turn, { code: 'draft-gone' });
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
  if (!known) return refuse(turn, { code: 'draft-gone' });
  const gone: Write = { name: 'draft', id: draftIdOf(turn.person), doc: null, expected: known.version };
  return write(
    turn,
    { type: 'notice', notice: 'draft-cancelled', draft: known.doc.id, version: known.version },
    [gone, ...aside(turn, known)],
  );
}

export async function restore(turn: Turn, { id }: CommandOf<'draft.restore'>): Promise<Outcome> {
  const kept = await turn.core.store.read('draft', keptIdOf(turn.person));
  if (kept?.doc.id !== id) return refuse(turn, { code: 'draft-gone' });
  const current = await turn.core.store.read('draft', draftIdOf(turn.person));
  const emptied: Write = { name: 'draft', id: kept.id, doc: null, expected: kept.version };
  const swap = current?.doc.state === 'open' ? aside(turn, current) : [emptied];
  const draft: Draft = { ...kept.doc, state: 'open' };
  return post(turn, current, draft, draft.asking ?? nextStep(draft.answers, draft.skipped), swap);
}

/** Starts over with an empty report; the one before can be brought back. */
export async function restart(turn: Turn, { id }: CommandOf<'draft.restart'>): Promise<Outcome> {
  const known = await ownDraft(turn, id);
  if (!known) return refuse(turn, { code: 'draft-gone' });
  return goOn(turn, known, newDraft(turn), aside(turn, known));
}

/** The person's own open draft with this id. Nobody else's is ever found. */
export async function ownDraft(turn: Turn, id: string): Promise<Stored<'draft'> | null> {
  const known = await openDraft(turn);
  return known?.doc.id === id ? known : null;
}
