import type { Answers } from '../../domain/forms.ts';
import { nextStep, pruned } from '../../domain/reports/interview.ts';
import { type Turn, toSelf } from '../context.ts';
import { refresh, send } from '../outbox.ts';
import { done, keyOf, type Outcome } from '../outcome.ts';
import type { Draft } from '../records.ts';
import type { Stored, Write } from '../store.ts';

/** Where the draft that a person is writing is kept. */
export const draftIdOf = (person: string): string => `draft-${keyOf(person)}`;

/** The person's draft, when there is one that is being written. */
export async function openDraft(turn: Turn): Promise<Stored<'draft'> | null> {
  const known = await turn.core.store.read('draft', draftIdOf(turn.person));
  return known?.doc.state === 'open' ? known : null;
}

/** A new draft with what is known at the start. */
export function newDraft(
  turn: Turn,
  given: Partial<Pick<Draft, 'answers' | 'link' | 'state' | 'insistsOn' | 'edits'>> = {},
): Draft {
  return {
    id: `d${turn.core.ids.next()}`,
    person: turn.person,
    state: 'open',
    number: null,
    place: null,
    answers: {},
    asking: null,
    asked: [],
    skipped: [],
    turn: 0,
    problems: {},
    read: [],
    assumed: [],
    insistsOn: [],
    edits: null,
    masked: false,
    keepsNames: false,
    original: null,
    withheld: [],
    link: null,
    photos: [],
    startedAt: turn.now,
    changedAt: turn.now,
    ...given,
  };
}

/** Puts a draft in the person's place for it, over what was read there. */
export function save(turn: Turn, known: Stored<'draft'> | null, draft: Draft): Write {
  const doc = { ...draft, changedAt: turn.now };
  return { name: 'draft', id: draftIdOf(turn.person), doc, expected: known?.version ?? 'new' };
}

/** The draft with new answers; those whose question is not asked any more are dropped. */
export function withAnswers(draft: Draft, answers: Answers): Draft {
  return { ...draft, answers: pruned({ ...draft.answers, ...answers }), problems: {} };
}

/** Posts the next question, or the preview, and lets the earlier cards show what was answered. */
export function goOn(
  turn: Turn,
  known: Stored<'draft'> | null,
  draft: Draft,
  more: readonly Write[] = [],
): Outcome {
  const step = nextStep(draft.answers, draft.skipped);
  const asked = draft.asking && draft.asking !== step ? [...draft.asked, draft.asking] : draft.asked;
  return post(turn, known, { ...draft, asked }, step, more);
}

/** Posts this question, or the preview, as the one that is waited for. */
export function post(
  turn: Turn,
  known: Stored<'draft'> | null,
  draft: Draft,
  step: string,
  more: readonly Write[] = [],
): Outcome {
  const posted = { ...draft, asking: step, turn: draft.turn + 1 };
  const view = { view: 'draft', question: step, turn: posted.turn, subject: draft.id } as const;
  return done([
    ...more,
    save(turn, known, posted),
    send(turn.core, toSelf(turn), view),
    refresh(turn.core, draft.id),
  ]);
}
