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
import { done, type Outcome, refuse, write } from '../outcome.ts';
import { handlerNow } from '../people.ts';
import type { Draft } from '../records.ts';
import type { Stored, Write } from '../store.ts';
import { asTheirs, withPlace } from './answering.ts';
import { goneOf } from './beside.ts';
import { ownDraft } from './commands.ts';
import { doorMessage, forgetful } from './doors.ts';
import { draftIdOf, save, withAnswers } from './draft.ts';
import { formOf, longAnswers, reviewOf } from './forms.ts';
import { withNeutralWords } from './guard.ts';
import { secretIn, spokenAnswers } from './heeding.ts';
import { isInDanger, readReport } from './reading.ts';
import { put, waysOut } from './telling.ts';

/**
 * The whole form at once. What can be taken is kept, also when something else in it cannot. Words that belong to another door are shown
 * the way there before anything of them is kept, unless the person has seen it.
 */
export async function submitForm(turn: Turn, { id, answers }: CommandOf<'draft.form'>): Promise<Outcome> {
  const known = await ownDraft(turn, id);
  if (!known) return refuse(turn, await goneOf(turn, id));
  const given = { ...answers, ...longAnswers(known.doc.answers) };
  const checked = checkForm(intakeForm, given, answerContext(turn));
  const isUrgent = isOfDanger(turn, known.doc, given);
  const secret = secretOf(turn, known.doc, given);
  if (secret !== null)
    return forgetful(
      turn,
      secret,
      'told',
      isUrgent ? write(turn, waysOut(turn, 'emergency', null)).writes : [],
    );
  const door = doorOf(turn, known.doc, String(given.what ?? ''));
  const draft = filledIn(
    turn,
    known.doc,
    isUrgent ? { ...checked.answers, danger: 'yes' } : checked.answers,
    given,
  );
  if (door !== null && Object.keys(checked.problems).length === 0) {
    const kept: Draft = { ...draft, asking: 'preview' };
    return put(turn, 'told', doorMessage(turn, door, kept), [
      save(turn, known, kept),
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
function doorOf(turn: Turn, { insistsOn, answers }: Draft, what: string): OtherDoor | null {
  if (what === answers.what) return null;
  const { door } = readReport(turn, what);
  return isOtherDoor(door) && door !== 'emergency' && !insistsOn.includes(door) ? door : null;
}

/** What of a form was written now, by question. */
function writtenNow({ answers }: Draft, given: RawAnswers): readonly (readonly [string, string])[] {
  return Object.keys(spokenAnswers).flatMap((id) => {
    const text = given[id];
    return typeof text === 'string' && text !== '' && text !== answers[id] ? [[id, text] as const] : [];
  });
}

/** The door for what nobody should have to write here, in whichever answer it stands. */
function secretOf(turn: Turn, draft: Draft, given: RawAnswers): OtherDoor | null {
  return writtenNow(draft, given).reduce<OtherDoor | null>(
    (found, [id, text]) => found ?? secretIn(turn, text, spokenAnswers[id] ?? 'answer', draft.insistsOn),
    null,
  );
}

/** True when something was written of danger that is going on, or stands there as what happened. */
function isOfDanger(turn: Turn, draft: Draft, given: RawAnswers): boolean {
  const texts = [String(given.what ?? ''), ...writtenNow(draft, given).map(([, text]) => text)];
  return texts.some((text) => text !== '' && isInDanger(turn, text));
}

/** The draft with a form's answers: those that were changed are the person's own. */
function filledIn(turn: Turn, before: Draft, answers: Answers, given: RawAnswers): Draft {
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
