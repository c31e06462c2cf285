import { numberIn } from '../../domain/delegations/intoAnswers.ts';
import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import {
  answerFor,
  type WhoAnswer,
  type WhoPerson,
  type WhoRole,
} from '../../domain/responsibility/answer.ts';
import { doorOf } from '../../domain/responsibility/doors.ts';
import { ladderOf } from '../../domain/responsibility/ladders.ts';
import { relatedTopics } from '../../domain/responsibility/related.ts';
import { isLineRole, roleOf } from '../../domain/responsibility/roles.ts';
import { topicOf } from '../../domain/responsibility/topics.ts';
import { type WhoForm, whoForms } from '../../domain/responsibility/whoForms.ts';
import type { UnderstandingReason } from '../../language/understanding/types.ts';
import { isGuest } from '../accounts.ts';
import type { Turn } from '../context.ts';
import { handOverOf, marksOf } from '../delegations/answers.ts';
import { directoryFor } from '../delegations/combined.ts';
import type {
  DoorView,
  PersonView,
  QuestionView,
  WhoAnswerMessage,
  WhoChoice,
  WhoPersonView,
  WhoRoleView,
} from '../messages.ts';
import { emergencyNumbers, reasonViews, unitNames } from '../people.ts';
import { questionView } from '../questions.ts';
import { type Asked, encode, type Place } from './question.ts';
import { routeOf } from './routeView.ts';

/** Who asks, and over which directory. */
export type Reader = Pick<Turn, 'dir' | 'person' | 'today'>;

/** The answer to a question as a message, with the steps from the words to the question before its own. */
export function answerMessage(
  reader: Reader,
  asked: Asked,
  understood: readonly UnderstandingReason[] = [],
  { asksWay = false } = {},
): WhoAnswerMessage {
  const { dir, today } = reader;
  const answer = answerFor(directoryFor(dir, asked.topic), asked);
  const topic = topicOf(asked.topic);
  const rule = doorOf(asked.topic);
  const sensitive = rule?.sensitive ?? false;
  return {
    type: 'who-answer',
    question: encode(asked),
    topic: topic.names,
    unit: unitNames(dir, asked.unit),
    day: asked.day,
    today,
    rule: topic.answer,
    route: asksWay ? routeOf(asked.topic) : null,
    sensitive,
    doors: doorViews(dir, rule?.doors ?? []),
    emergency: asked.topic === 'emergency' ? emergencyNumbers(dir) : null,
    accountable: {
      role: roleOf(answer.accountable.role).names,
      held: answer.accountable.held && personOf(dir, answer.accountable.held),
      stays: answer.accountable.role === 'line-manager' || isLineRole(answer.accountable.role),
    },
    performs: performersIn(dir, answer),
    involve: answer.involve.map((each) => roleView(dir, each)),
    ladder: ladderView(dir, answer),
    sources: answer.sources,
    reasons: reasonViews(dir, [...understood, ...answer.reasons]),
    marks: marksOf(reader, answer),
    handOver: sensitive ? null : handOverOf(reader, answer),
    related: relatedTo(asked),
    forms: sensitive ? {} : formsOf(reader, asked),
  };
}

/** A person of the directory as messages name them. */
export function namedIn(dir: OpenDirectory, id: string): PersonView {
  const person = dir.people.get(id);
  return { id, name: person?.name ?? id, email: person?.email ?? null };
}

/** Somebody in an answer, in words. */
export function personOf(
  dir: OpenDirectory,
  { person, role, unit, basis, until, insteadOf }: WhoPerson,
): WhoPersonView {
  return {
    person: namedIn(dir, person),
    role: roleOf(role).names,
    unit: unitNames(dir, unit),
    by: basis.kind,
    number: basis.kind === 'delegation' ? numberIn(basis.id) : null,
    until,
    insteadOf: insteadOf === undefined ? null : namedIn(dir, insteadOf).name,
  };
}

/** The questions that a button can ask about these matters, at the same place and day. */
export function choicesOf(asked: Place, topics: readonly Asked['topic'][]): readonly WhoChoice[] {
  const { as, unit, campus, day } = asked;
  return topics.map((topic) => ({
    question: encode({ as, unit, campus, day, topic }),
    names: topicOf(topic).names,
  }));
}

/** The forms that this person may fill in about the answer. */
export function whoQuestions(
  { dir, person }: Reader,
  form: WhoForm,
  { unit }: Pick<Place, 'unit'>,
  answers: Readonly<Record<string, string | readonly string[]>> = {},
): readonly QuestionView[] {
  const asker = { dir, person, near: unit };
  return whoForms[form].questions.map((question) => questionView(asker, form, question, answers));
}

function performersIn(dir: OpenDirectory, { performs, reasons }: WhoAnswer): readonly WhoPersonView[] {
  const byResponsible = reasons.some(({ code }) => code === 'accountable-performs');
  return performs.map((each) => ({
    ...personOf(dir, each),
    ...(byResponsible && each.basis.kind !== 'default' ? { by: 'responsible' as const } : {}),
  }));
}

function roleView(dir: OpenDirectory, { role, people }: WhoRole): WhoRoleView {
  return { role: roleOf(role).names, people: people.map((each) => personOf(dir, each)) };
}

function ladderView(dir: OpenDirectory, { ladder }: WhoAnswer): WhoAnswerMessage['ladder'] {
  if (ladder === null) return null;
  const { rule, steps } = ladderOf(ladder.id);
  return {
    rule,
    steps: ladder.steps.map(({ step, management, safety, bodies }) => ({
      names: steps[step]?.names ?? rule,
      roles: [...management, ...safety, ...bodies].map((each) => roleView(dir, each)),
    })),
  };
}

function doorViews(dir: OpenDirectory, ids: readonly string[]): readonly DoorView[] {
  return dir.organisation.doors
    .filter(({ id }) => ids.includes(id))
    .map(({ names, address }) => ({ names, address }));
}

function relatedTo(asked: Asked): readonly WhoChoice[] {
  return choicesOf(asked, relatedTopics[asked.topic]);
}

/** Somebody whom the directory does not know may ask, and correct nothing. */
function formsOf(reader: Reader, asked: Asked): WhoAnswerMessage['forms'] {
  const date = { 'who.date': whoQuestions(reader, 'who.date', asked, { day: asked.day }) };
  return isGuest(reader.person)
    ? date
    : { ...date, 'who.correct': whoQuestions(reader, 'who.correct', asked) };
}
