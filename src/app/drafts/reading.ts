import { checkAnswer } from '../../domain/answers.ts';
import type { Answer, Answers } from '../../domain/forms.ts';
import { hasIdentityNumber, withoutIdentityNumbers } from '../../domain/identityNumbers.ts';
import { placeIn } from '../../domain/organisation/placeIn.ts';
import { openQuestions, pruned, questionOf } from '../../domain/reports/interview.ts';
import { isOtherDoor, routes } from '../../domain/reports/routing.ts';
import type { Kind } from '../../domain/reports/terms.ts';
import { timeOf } from '../../domain/time.ts';
import type { ReportReading } from '../../language/drafting/types.ts';
import type { QuestionIntent } from '../../language/understanding/types.ts';
import { answerContext, type Turn } from '../context.ts';
import type { Draft } from '../records.ts';

/** What the words tell, and whose they are: somebody whom the directory does not know has no unit of their own. */
export function readReport({ core, dir, person, now }: Turn, text: string): ReportReading {
  return core.readReport({ text, asker: dir.people.has(person) ? person : null, now }, dir);
}

/** What the words ask for or do. */
export function intentOf({ core, dir, person, today }: Turn, text: string): QuestionIntent {
  return core.understand({ text, asker: dir.people.has(person) ? person : null, day: today }, dir).intent;
}

/** The topic that the words ask about, or null. */
export function topicAsked({ core, dir, person, today }: Turn, text: string): string | null {
  return core.understand({ text, asker: dir.people.has(person) ? person : null, day: today }, dir).topic;
}

/**
 * True when the words tell of danger that is going on; one of the two readings is enough. This alone decides on danger, wherever the words
 * were written: in a message, as an answer, in a form.
 */
export function isInDanger(turn: Turn, text: string): boolean {
  return readReport(turn, text).door === 'emergency' || intentOf(turn, text) === 'emergency';
}

/** True for words that nobody should have to write here: not one of them may be kept. */
export function isToForget({ door }: Pick<ReportReading, 'door'>): boolean {
  return isOtherDoor(door) && routes[door].words === 'forget';
}

/** Kinds of report that are about how something is, so that the day is when it was seen. */
const standing: readonly Kind[] = ['dangerous-condition', 'improvement'];

export function isStanding(kind: Answer | null): boolean {
  return standing.some((each) => each === kind);
}

/** True for a draft of words alone, in which only what must be answered is asked. */
export function isBrief({ skipped, asked }: Draft): boolean {
  return skipped.includes('severity') && !asked.includes('severity');
}

/**
 * The draft with what its words tell, where there is no answer yet. What was understood is marked as such. A draft of words alone also
 * takes from the circumstances what they do not say, marked as assumed; where every question is asked, so is that. Severity is never
 * understood: it is the reporter's own judgement.
 * Source: 004 "Svært alvorlig/kritisk [note 9]".
 */
export function prefilled(turn: Turn, draft: Draft, text: string, reading: ReportReading): Draft {
  const told = taken(turn, draft.answers, answersIn(turn, text, reading));
  const circumstances = isBrief(draft) ? assumedIn(turn, reading) : {};
  const assumed = taken(turn, { ...draft.answers, ...told }, circumstances);
  const answers = pruned({ ...draft.answers, ...assumed, ...told });
  const isKept = (question: string) => answers[question] !== undefined;
  return {
    ...draft,
    answers,
    place: told.where === undefined ? draft.place : reading.place,
    read: [...new Set([...draft.read, ...Object.keys(told).filter(isKept)])],
    assumed: [...new Set([...draft.assumed, ...Object.keys(assumed).filter(isKept)])],
  };
}

/** A draft of words alone: what need not be answered stands open on the preview, and is not asked. */
export function withoutOptional(draft: Draft): Draft {
  const skipped = new Set([...draft.skipped, ...openQuestions(draft.answers), 'severityReason']);
  return { ...draft, skipped: [...skipped] };
}

/** The words as they may be kept, and whether something had to be left out. */
export function masked(text: string): { readonly words: string; readonly masked: boolean } {
  return { words: withoutIdentityNumbers(text), masked: hasIdentityNumber(text) };
}

/** What the words say, as answers. */
function answersIn(turn: Turn, text: string, reading: ReportReading): Answers {
  const { kind, unit, unitBy, happenedOn, harmed, injury, categories, measures } = reading;
  return defined({
    danger: reading.door === 'none' ? null : 'no',
    kind,
    where: whereIn(turn, text, reading),
    unit: unitBy === 'place' || unitBy === 'name' ? unit : null,
    happenedOn,
    happenedAt: happenedOn === null ? null : timeIn(turn, reading),
    harmed,
    injury: injury === 'unknown' ? null : injury,
    categories,
    immediateMeasures: measures,
  });
}

function assumedIn(turn: Turn, { kind, unit, unitBy, happenedOn }: ReportReading): Answers {
  return defined({
    unit: unitBy === 'asker' ? unit : null,
    happenedOn: happenedOn === null && isStanding(kind) ? turn.today : null,
  });
}

/** The name of the place as the text has it; that of the directory where the text goes round it. */
function whereIn({ dir, language }: Turn, text: string, { place }: ReportReading): string | null {
  const known = place === null ? undefined : dir.places.get(place);
  if (known === undefined) return null;
  const mention = placeIn(dir, text);
  if (mention?.place.id === place) return text.slice(mention.start, mention.end);
  return known.room ?? known.names[language];
}

/** A time later than now belongs to no day that is past. */
function timeIn({ now, today, dir }: Turn, { happenedOn, happenedAt }: ReportReading): string | null {
  const isAhead =
    happenedOn === today && happenedAt !== null && happenedAt > timeOf(now, dir.organisation.timeZone);
  return isAhead ? null : happenedAt;
}

/** Those of the answers that the form takes and that are not given yet. */
function taken(turn: Turn, given: Answers, told: Answers): Answers {
  const context = answerContext(turn);
  return Object.fromEntries(
    Object.entries(told).flatMap(([id, answer]) => {
      const question = questionOf(id);
      if (!question || given[id] !== undefined) return [];
      const checked = checkAnswer(question, answer, context);
      return checked.problem || checked.answer === null ? [] : [[id, checked.answer]];
    }),
  );
}

function defined(answers: Readonly<Record<string, Answer | null>>): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) =>
      answer === null || answer.length === 0 ? [] : [[id, answer]],
    ),
  );
}
