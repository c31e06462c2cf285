import { checkForm } from '../../domain/answers.ts';
import type { Gap } from '../../domain/delegations/overview.ts';
import { type Doer, overviewOf } from '../../domain/delegations/overview.ts';
import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { delegableTasks } from '../../domain/responsibility/delegableTasks.ts';
import { roleOf } from '../../domain/responsibility/roles.ts';
import { type Day, isDay } from '../../domain/time.ts';
import type { CommandOf } from '../commands.ts';
import { answerContext, type Turn } from '../context.ts';
import type { DoerView, OverviewMessage, Reason } from '../messages.ts';
import { type Outcome, refuse, tell, write } from '../outcome.ts';
import { unitNames } from '../people.ts';
import { changeViews, detailed } from './changes.ts';
import { papersIn, signedIn } from './combined.ts';
import { wordsOf } from './finding.ts';
import { delegationForm, delegationQuestion, nameIn, overviewQuestions } from './questions.ts';
import { startView } from './starting.ts';

/** Responsibility, tasks and authority at the unit and on the day that the words name; else the asker's own, today. */
export async function overview(turn: Turn, { text, as }: CommandOf<'overview'>): Promise<Outcome> {
  const { core, dir, person, today } = turn;
  const asker = dir.people.has(person) ? person : null;
  const understood = text.trim() === '' ? null : core.understand({ text, asker, day: today }, dir);
  const unit = understood?.unit ?? dir.people.get(person)?.unit ?? dir.root.id;
  const message = await overviewMessage(turn, unit, understood?.asOf ?? today);
  return as === 'message' ? write(turn, message) : tell(turn, message);
}

/** The same for a unit and a day that were chosen. */
export async function showOverview(
  turn: Turn,
  { id, answers: raw }: CommandOf<'overview.show'>,
): Promise<Outcome> {
  const standing = questionIn(turn, id);
  if (standing === null) return refuse(turn, { code: 'not-understood' });
  const { answers, problems } = checkForm(
    { id: 'overview.show', questions: overviewQuestions },
    raw,
    answerContext(turn),
  );
  if (Object.keys(problems).length > 0) {
    const form = delegationForm(turn, 'overview.show', { subject: id, version: 0, answers: raw, problems });
    return { reply: { kind: 'invalid', form, language: turn.language }, writes: [] };
  }
  return write(turn, await overviewMessage(turn, String(answers.unit), String(answers.day)));
}

/** Opens the form that chooses a unit and a day. */
export function openOverview(turn: Turn, id: string): Outcome {
  const asked = questionIn(turn, id);
  const answers = asked ?? {
    unit: turn.dir.people.get(turn.person)?.unit ?? turn.dir.root.id,
    day: turn.today,
  };
  const form = delegationForm(turn, 'overview.show', {
    subject: id,
    version: 0,
    answers: { ...answers },
    problems: {},
  });
  return { reply: { kind: 'form', form, language: turn.language }, writes: [] };
}

/** The unit and the day that a click of an overview names; null for anything else. */
export function questionIn(
  { dir }: Pick<Turn, 'dir'>,
  id: string,
): { readonly unit: string; readonly day: Day } | null {
  const [kind, unit = '', day = ''] = id.split('/');
  return kind === 'overview' && dir.units.has(unit) && isDay(day) ? { unit, day } : null;
}

/** The overview of a unit on a day, as this person may see it. */
export async function overviewMessage(
  turn: Pick<Turn, 'core' | 'dir' | 'person' | 'today'>,
  unit: string,
  day: Day,
): Promise<OverviewMessage> {
  const { core, dir, person, today } = turn;
  const found = overviewOf(dir, signedIn(dir), unit, day, papersIn(dir));
  const doers = found.tasks.flatMap((task) => task.doers);
  const isKnown = dir.people.has(person);
  const words = isKnown
    ? await wordsOf(
        core.store,
        doers.map(({ authority }) => authority),
      )
    : new Map<string, string>();
  const manager = found.lineManager;
  return {
    type: 'overview',
    unit: unitNames(dir, unit),
    day,
    today,
    lineManager: manager && {
      person: nameIn(dir, manager.person),
      role: roleOf(manager.role).names,
      unit: unitNames(dir, manager.unit),
      substitute: manager.substitute && nameIn(dir, manager.substitute),
    },
    tasks: found.tasks.map(({ task, doers: theirs }) => ({
      task: delegableTasks[task].names,
      doers: theirs.map((doer) => doerView(dir, doer, words)),
    })),
    gaps: found.gaps.map((gap) => gapView(dir, gap)),
    ask: overviewQuestions.map((question) =>
      delegationQuestion({ dir, person, today, near: unit }, question, { unit, day }),
    ),
    question: `overview/${unit}/${day}`,
    start: startView(turn, { unit, delegate: null, task: null }),
  };
}

function doerView(
  dir: OpenDirectory,
  { person, insteadOf, basis, until, authority, reviewOn, reasons }: Doer,
  words: ReadonlyMap<string, string>,
): DoerView {
  const references = {
    delegation: () => ('number' in basis ? basis.number : null),
    'delegation-elsewhere': () => ('reference' in basis ? basis.reference : null),
    appointment: () => null,
    default: () => null,
  };
  return {
    person: nameIn(dir, person),
    insteadOf: insteadOf && nameIn(dir, insteadOf),
    by: basis.kind,
    reference: references[basis.kind](),
    until,
    authority: authority === null ? null : (words.get(authority) ?? null),
    reviewOn,
    changes: changeViews(dir, reasons),
  };
}

function gapView(dir: OpenDirectory, { code, ...details }: Gap): Reason {
  return detailed(dir, 'why' in details ? `${code}.${details.why}` : code, { ...details });
}
