import { checkForm } from '../../domain/answers.ts';
import { actsFor, approverOf, unitsLedBy } from '../../domain/delegations/approver.ts';
import { begin } from '../../domain/delegations/begin.ts';
import type { Side } from '../../domain/delegations/delegation.ts';
import { beginProblems, deadEndOf } from '../../domain/delegations/problems.ts';
import { proposedAnswers, termsFrom } from '../../domain/delegations/terms.ts';
import type { Answers } from '../../domain/forms.ts';
import { delegableTasks } from '../../domain/responsibility/delegableTasks.ts';
import { lineAppointmentOf } from '../../domain/responsibility/tenures.ts';
import type { CommandOf, DelegationForm, RawAnswers } from '../commands.ts';
import { answerContext, type Turn } from '../context.ts';
import type { DelegationStartMessage, FormProblems, StartView } from '../messages.ts';
import { done, type Outcome, refuse, tell, write } from '../outcome.ts';
import { unitNames } from '../people.ts';
import { keptOf } from './access.ts';
import { elsewhereIdOf } from './elsewhere/ids.ts';
import { firstCards } from './news.ts';
import { anywayQuestion, delegationForm, nameIn, problemViews, questionsOf } from './questions.ts';
import { wordTerms } from './saving.ts';
import { noApproverView } from './view.ts';
import { decodeWish, encodeWish, noWish, type Wish, wishIn } from './wish.ts';

type Beginning = 'delegation.request' | 'delegation.propose';

const sides: Readonly<Record<Beginning, Side>> = {
  'delegation.request': 'delegate',
  'delegation.propose': 'manager',
};

/** How tasks are handed over, with what the words tell of the wish and the ways to begin. */
export async function startDelegation(
  turn: Turn,
  { id, text = '', as }: CommandOf<'delegation.start'>,
): Promise<Outcome> {
  if (!turn.dir.people.has(turn.person)) return refuse(turn, unknownPerson);
  const wish = text === '' ? decodeWish(turn.dir, id) : wishIn(turn, text);
  const message = startMessage(turn, wish);
  return as === 'message' ? write(turn, message) : tell(turn, message);
}

/** Somebody whom the directory does not know neither hands over nor gets tasks, nor is told of others’. */
export const unknownPerson = {
  code: 'delegation-denied',
  denial: 'unknown-person',
  action: null,
  by: null,
  at: null,
  state: null,
  roles: [],
} as const;

/** What this person can begin; null for somebody whom the directory does not know. */
export function startView(
  { dir, person, today }: Pick<Turn, 'dir' | 'person' | 'today'>,
  wish: Wish = noWish,
): StartView | null {
  const known = dir.people.get(person);
  if (known === undefined) return null;
  const leads = unitsLedBy(dir, person, today).length > 0;
  return { wish: encodeWish(wish), mayPropose: leads, mayRequest: known.kind === 'staff' };
}

function startMessage(turn: Turn, wish: Wish): DelegationStartMessage {
  const { dir, person, today } = turn;
  const unit = wish.unit ?? dir.people.get(person)?.unit ?? dir.root.id;
  const view = startView(turn, wish) ?? { wish: '', mayPropose: false, mayRequest: false };
  const approver = approverOf(dir, unit, today, person);
  const isOwn = lineAppointmentOf(dir, unit, today)?.person === person;
  return {
    type: 'delegation-start',
    ...view,
    unit: unitNames(dir, unit),
    task: wish.task && delegableTasks[wish.task].names,
    delegate: wish.delegate && nameIn(dir, wish.delegate),
    approver:
      'nobody' in approver || isOwn
        ? null
        : {
            name: nameIn(dir, approver.person),
            insteadOf: approver.insteadOf && nameIn(dir, approver.insteadOf),
          },
    noApprover: 'nobody' in approver && !isOwn ? noApproverView(dir, approver) : null,
  };
}

/** Opens the form of a request or a proposal, with what is known of the wish. */
export function openBeginning(turn: Turn, form: Beginning, id: string): Outcome {
  if (!turn.dir.people.has(turn.person)) return refuse(turn, unknownPerson);
  const { unit, delegate, task, replaces } = decodeWish(turn.dir, id);
  const tasks = replaces ? (turn.dir.delegations.get(replaces)?.tasks ?? []) : task === null ? [] : [task];
  const led = sides[form] === 'manager' ? unitsLedBy(turn.dir, turn.person, turn.today) : [];
  const own = turn.dir.people.get(turn.person)?.unit ?? null;
  const near = unit ?? (own !== null && led.includes(own) ? own : led[0]) ?? null;
  const answers: Answers = {
    ...proposedAnswers(turn.today),
    ...(near !== null && { unit: near }),
    ...(delegate !== null && delegate !== turn.person && { delegate }),
    ...(tasks.length > 0 && { tasks }),
  };
  return {
    reply: { kind: 'form', form: beginningForm(turn, form, id, answers, {}), language: turn.language },
    writes: [],
  };
}

/**
 * Begins a delegation: asking is the asker's signature. Where nobody can approve now that is said first, with who is next
 * up; it is sent when the asker wants it all the same.
 */
export async function beginDelegation(turn: Turn, command: CommandOf<Beginning>): Promise<Outcome> {
  const { do: form, id: wish, answers: raw } = command;
  if (!turn.dir.people.has(turn.person)) return refuse(turn, unknownPerson);
  const side = sides[form];
  const checked = checkForm({ id: form, questions: questionsOf(form) }, raw, answerContext(turn));
  const { answers } = checked;
  const unit = typeof answers.unit === 'string' ? answers.unit : null;
  const delegate =
    side === 'delegate' ? turn.person : typeof answers.delegate === 'string' ? answers.delegate : null;
  const problems: FormProblems = {
    ...(unit !== null && delegate !== null
      ? problemViews(
          turn.dir,
          beginProblems(turn.dir, { by: turn.person, side, unit, delegate, answers }, turn.today),
        )
      : {}),
    ...checked.problems,
  };
  const deadEnd = deadEndProblem(turn, side, unit, delegate, raw);
  const all = Object.keys(problems).length > 0 ? problems : deadEnd;
  if (Object.keys(all).length > 0 || unit === null || delegate === null) {
    const again = beginningForm(turn, form, wish, raw, all, deadEnd.anyway !== undefined);
    return { reply: { kind: 'invalid', form: again, language: turn.language }, writes: [] };
  }
  return begun(turn, { side, unit, delegate, answers, replaces: replacedBy(turn, wish, unit, delegate) });
}

/** Nobody can approve a request now: told before it is sent. */
function deadEndProblem(
  { dir, today }: Turn,
  side: Side,
  unit: string | null,
  delegate: string | null,
  raw: RawAnswers,
): FormProblems {
  if (
    side === 'manager' ||
    unit === null ||
    delegate === null ||
    raw.anyway === 'yes' ||
    raw.anyway === 'true'
  )
    return {};
  const deadEnd = deadEndOf(dir, { unit, delegate }, today);
  if (deadEnd === null || deadEnd.nobody === 'no-line-manager') return {};
  const { why, lineManager, until, nextUp } = noApproverView(dir, deadEnd);
  const details = { manager: lineManager ?? '–', until: until ?? '–', next: nextUp ?? '–' };
  return {
    anyway: {
      code: 'delegation',
      why: nextUp === null ? `nobody-${why}-nor-above` : `nobody-${why}`,
      details,
    },
  };
}

/** The delegation signed elsewhere that this one takes the place of: of the same unit and to the same employee. */
function replacedBy({ dir }: Turn, wish: string, unit: string, delegate: string): string | null {
  const { replaces = null, ...wished } = decodeWish(dir, wish);
  const isSame = wished.unit === unit && wished.delegate === delegate;
  return replaces !== null && isSame ? elsewhereIdOf(replaces) : null;
}

interface Begun {
  readonly side: Side;
  readonly unit: string;
  readonly delegate: string;
  readonly answers: Answers;
  readonly replaces: string | null;
}

function begun(turn: Turn, { side, unit, delegate, answers, replaces }: Begun): Outcome {
  const { core, dir, today, now, person } = turn;
  const id = `d${core.ids.next()}`;
  const { texts, writes } = wordTerms(turn, id, answers);
  const { delegation, facts } = begin({
    id,
    side,
    by: person,
    insteadOf: side === 'manager' ? insteadOf(turn, unit) : null,
    unit,
    delegator: lineAppointmentOf(dir, unit, today)?.person ?? '',
    delegate,
    terms: termsFrom(answers, texts, dir.units.get(unit)?.level ?? null),
    texts,
    replaces,
    at: now,
    on: today,
  });
  return done(
    [
      { name: 'delegation', id, doc: keptOf(null, delegation), expected: 'new' },
      ...writes,
      ...firstCards(turn, delegation),
    ],
    facts,
  );
}

/** The absent line manager of the unit for whom this person acts. */
export function insteadOf({ dir, person, today }: Turn, unit: string): string | null {
  return lineAppointmentOf(dir, unit, today)?.person === person ? null : actsFor(dir, unit, person, today);
}

function beginningForm(
  { dir, person, today }: Turn,
  form: DelegationForm,
  subject: string,
  answers: RawAnswers,
  problems: FormProblems,
  isDeadEnd = false,
) {
  const near = typeof answers.unit === 'string' && dir.units.has(answers.unit) ? answers.unit : undefined;
  const asked = { dir, person, today, ...(near !== undefined && { near }) };
  const questions = [...questionsOf(form), ...(isDeadEnd ? [anywayQuestion] : [])];
  return delegationForm(asked, form, { subject, version: 0, questions, answers, problems });
}
