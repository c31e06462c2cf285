import { checkForm } from '../../domain/answers.ts';
import type { AnswerProblems, Answers } from '../../domain/forms.ts';
import { hasIdentityNumber } from '../../domain/identityNumbers.ts';
import { intakeForm } from '../../domain/reports/forms.ts';
import { isComplete } from '../../domain/reports/interview.ts';
import type { FindingKind } from '../../domain/reports/personal.ts';
import { isOtherDoor, type OtherDoor } from '../../domain/reports/routing.ts';
import { fileCase } from '../cases/filing.ts';
import type { CommandOf, RawAnswers } from '../commands.ts';
import { answerContext, type Turn } from '../context.ts';
import { refresh } from '../outbox.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { handlerNow } from '../people.ts';
import type { Draft } from '../records.ts';
import type { Refusal } from '../refusals.ts';
import type { Stored, Write } from '../store.ts';
import { asTheirs, withPlace } from './answering.ts';
import { ownDraft } from './commands.ts';
import { doorMessage, forgetful } from './doors.ts';
import { draftIdOf, save, withAnswers } from './draft.ts';
import { formOf, longAnswers, reviewOf } from './forms.ts';
import { withNeutralWords } from './guard.ts';
import { isToForget, readReport } from './reading.ts';
import { put } from './telling.ts';

/**
 * The whole form at once. What can be taken is kept, also when something else in it cannot. Words that belong to another door are shown
 * the way there before anything of them is kept, unless the person has seen it.
 */
export async function submitForm(turn: Turn, { id, answers }: CommandOf<'draft.form'>): Promise<Outcome> {
  const known = await ownDraft(turn, id);
  if (!known) return refuse(turn, { code: 'draft-gone' });
  const given = { ...answers, ...longAnswers(known.doc.answers) };
  const checked = checkForm(intakeForm, given, answerContext(turn));
  const door = doorOf(turn, known.doc, String(given.what ?? ''));
  if (door !== null && isToForget({ door })) return forgetful(turn, door, 'told');
  const draft = filledIn(turn, known.doc, checked.answers, given);
  if (door !== null && Object.keys(checked.problems).length === 0) {
    const offer: Draft = { ...draft, state: 'offered', asking: null };
    return put(turn, 'told', doorMessage(turn, door, offer), [
      save(turn, known, offer),
      refresh(turn.core, draft.id),
    ]);
  }
  return reviewed(turn, known, draft, { answers, problems: checked.problems });
}

/** The form again with what is wrong in it, or the last look before it is sent. */
async function reviewed(
  turn: Turn,
  known: Stored<'draft'>,
  draft: Draft,
  { answers, problems }: { readonly answers: RawAnswers; readonly problems: AnswerProblems },
): Promise<Outcome> {
  const version = known.version + 1;
  if (Object.keys(problems).length > 0) {
    const given = { ...draft, answers: { ...draft.answers, ...writtenIn(answers) } };
    const form = formOf(turn, given, version, problems);
    return { reply: { kind: 'invalid', form, language: turn.language }, writes: [save(turn, known, draft)] };
  }
  const ready = { ...draft, asking: 'preview' };
  return {
    reply: { kind: 'form', form: await reviewOf(turn, ready, version), language: turn.language },
    writes: [save(turn, known, ready), refresh(turn.core, draft.id)],
  };
}

/** The other door for words that the person has not seen it for; danger is told above the review. */
function doorOf(turn: Turn, { insists, answers }: Draft, what: string): OtherDoor | null {
  if (insists || what === answers.what) return null;
  const { door } = readReport(turn, what);
  return isOtherDoor(door) && door !== 'emergency' ? door : null;
}

/** The draft with a form's answers: those that were changed are the person's own. */
function filledIn(turn: Turn, before: Draft, checked: Answers, given: RawAnswers): Draft {
  const isUrgent = readReport(turn, String(checked.what ?? '')).door === 'emergency';
  const answers: Answers = isUrgent ? { ...checked, danger: 'yes' } : checked;
  const isChanged = (id: string) => JSON.stringify(answers[id]) !== JSON.stringify(before.answers[id]);
  const changed = Object.keys({ ...before.answers, ...answers }).filter(isChanged);
  const draft = asTheirs(withWhere(turn, { ...before, answers: {} }, answers), changed, before);
  const isMasked = Object.values(given).some((raw) => hasIdentityNumber(String(raw)));
  return { ...draft, masked: draft.masked || isMasked };
}

/** Sends the report, which confirms what stands above the button: the case comes to be, and everybody concerned gets a card. */
export async function sendReport(turn: Turn, { id, answers }: CommandOf<'draft.send'>): Promise<Outcome> {
  const read = await ownDraft(turn, id);
  if (!read || !isComplete(read.doc.answers)) return refuse(turn, await goneOf(turn, id));
  const known = answers.names === 'neutral' ? { ...read, doc: withNeutralWords(turn, read.doc) } : read;
  const handler = handlerNow(turn.dir, String(known.doc.answers.unit), turn.today, turn.now);
  return handler ? file(turn, known, handler) : refuse(turn, { code: 'no-handler' });
}

/** What became of a report that cannot be sent: it has a number already, or it is gone. */
async function goneOf(turn: Turn, id: string): Promise<Refusal> {
  const last = (await turn.core.store.read('draft', draftIdOf(turn.person)))?.doc;
  const number = last?.id === id && last.state === 'sent' ? last.number : null;
  return number === null ? { code: 'draft-gone' } : { code: 'already-sent', number };
}

async function file(
  turn: Turn,
  known: Stored<'draft'>,
  handler: NonNullable<ReturnType<typeof handlerNow>>,
): Promise<Outcome> {
  const { doc: draft } = known;
  const { number, writes, facts } = await fileCase(turn, {
    answers: draft.answers,
    place: draft.place,
    link: draft.link,
    photos: draft.photos,
    withheld: withheldIn(draft),
    reporter: turn.person,
    language: turn.language,
    handler,
  });
  const sent: Write = {
    name: 'draft',
    id: draftIdOf(turn.person),
    doc: sentDraft(draft, number),
    expected: known.version,
  };
  return done([...writes, sent, refresh(turn.core, draft.id)], facts);
}

/** What about persons was left out, by kind alone. */
export function withheldIn({ withheld, masked }: Draft): readonly FindingKind[] {
  return masked ? [...new Set([...withheld, 'identity-number' as const])] : withheld;
}

/** The draft once it is sent: it keeps no answers. */
export function sentDraft(draft: Draft, number: string): Draft {
  const emptied = { answers: {}, original: null, place: null, link: null, photos: [], problems: {} };
  return { ...draft, ...emptied, state: 'sent', number };
}

function withWhere(turn: Turn, draft: Draft, answers: Answers): Draft {
  const placed = answers.where === undefined ? draft : withPlace(turn, draft, answers);
  return withAnswers(placed, answers);
}

/** What the person wrote, also where it could not be taken, so that the form can show it again. */
function writtenIn(raw: CommandOf<'draft.form'>['answers']): Answers {
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => value.length > 0));
}
