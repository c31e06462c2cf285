import type { Question } from '../../domain/forms.ts';
import { processOf } from '../../domain/processes/processes.ts';
import type { CommandOf } from '../commands.ts';
import type { Turn } from '../context.ts';
import { nameIn } from '../delegations/questions.ts';
import type { MarkState } from '../drawings.ts';
import type { QuestionView, YearLine, YearMessage, YearWheelMark } from '../messages.ts';
import { type Outcome, refuse, tell, write } from '../outcome.ts';
import { unitNames } from '../people.ts';
import { questionView } from '../questions.ts';
import { entriesOf, standings, type YearEntry, type YearOf } from './entries.ts';

/** How many years from now can be looked at, either way. */
const reach = 2;

/** How many lines stand first. */
const mostFirst = 3;

/** What is looked at: a year of a unit, or of the asker's own. */
interface Asked {
  readonly whose: YearMessage['whose'];
  readonly unit: string;
  readonly year: number;
}

/** What the asker's unit, another one, or the asker has to do in the year: what is stated and what is proposed. */
export async function showYear(turn: Turn, command: CommandOf<'year'>): Promise<Outcome> {
  const asked = askedFor(turn, command.id, command.whose ?? 'unit');
  if (asked === null) return refuse(turn, { code: 'not-found' });
  const isPassing = command.as !== 'message';
  const message = { ...(await yearMessage(turn, asked, command.part ?? 'overview')), isPassing };
  return isPassing ? tell(turn, message) : write(turn, message);
}

/** The year of another unit, or another year, as somebody chose it. */
export async function showOtherYear(turn: Turn, { answers }: CommandOf<'year.show'>): Promise<Outcome> {
  const { unit, year } = answers;
  const id = `${typeof year === 'string' ? year : ''} ${typeof unit === 'string' ? unit : ''}`;
  return showYear(turn, { do: 'year', id, as: 'message' });
}

/** Opens the form that chooses a unit and a year. */
export function openOtherYear(turn: Turn, id: string): Outcome {
  const asked = askedFor(turn, id, 'unit');
  if (asked === null) return refuse(turn, { code: 'not-found' });
  const form = {
    type: 'form',
    command: 'year.show',
    form: 'year.show',
    subject: id,
    version: 0,
    questions: otherQuestions(turn, asked),
    kept: [],
    problems: {},
    emergency: null,
    review: null,
    today: turn.today,
  } as const;
  return { reply: { kind: 'form', form, language: turn.language }, writes: [] };
}

/** Everybody may look at every unit: what is to be done and by which role is no secret. */
export function askedFor(
  { dir, person, today }: Pick<Turn, 'dir' | 'person' | 'today'>,
  id: string,
  whose: YearMessage['whose'],
): Asked | null {
  const [, given, unit] = /^(\d{4}) (.+)$/.exec(id) ?? [];
  const thisYear = Number(today.slice(0, 'yyyy'.length));
  const year = given === undefined ? thisYear : Number(given);
  const at = unit ?? dir.people.get(person)?.unit;
  const fits = Math.abs(year - thisYear) <= reach;
  const isKnown = whose === 'unit' || dir.people.has(person);
  return at !== undefined && dir.units.has(at) && fits && isKnown ? { whose, unit: at, year } : null;
}

async function yearMessage(
  turn: Turn,
  asked: Asked,
  part: YearMessage['part'],
): Promise<Omit<YearMessage, 'isPassing'>> {
  const { core, dir, person, today } = turn;
  const { whose, unit, year } = asked;
  const of: YearOf = whose === 'own' ? { whose, person } : { whose, unit };
  const entries = await entriesOf(core, of, year);
  const marks = standings(entries, year, today);
  const markOf = (entry: YearEntry): MarkState => marks.get(entry) ?? 'open';
  const lineOf = (entry: YearEntry) => yearLine(turn, entry, markOf(entry), whose);
  const waiting = entries.filter((entry) => ['overdue', 'next', 'open'].includes(markOf(entry)));
  const next = entries.find((entry) => markOf(entry) === 'next');
  return {
    type: 'year',
    part,
    whose,
    unit: unitNames(dir, unit),
    unitId: unit,
    year,
    months: [...Map.groupBy(entries, monthOf)].map(([month, some]) => ({ month, lines: some.map(lineOf) })),
    first: waiting.slice(0, mostFirst).map(lineOf),
    wheel: {
      year,
      unit: whose === 'own' ? null : unit,
      today,
      marks: entries.map((entry) => markView(entry, markOf(entry))),
      next: next === undefined ? null : { process: next.planned.process, dueOn: next.dueOn },
    },
    other: otherQuestions(turn, asked),
    today,
  };
}

function monthOf({ dueOn }: YearEntry): number {
  return Number(dueOn.slice('yyyy-'.length, 'yyyy-MM'.length));
}

/** Short stretches are left out: on a picture of a year they are no longer than the mark itself. */
function markView({ planned: { beginsOn }, dueOn }: YearEntry, state: MarkState): YearWheelMark {
  const isStretch = beginsOn.slice(0, 'yyyy-MM'.length) < dueOn.slice(0, 'yyyy-MM'.length);
  return { dueOn, beginsOn: isStretch ? beginsOn : null, state };
}

function yearLine(
  { dir }: Turn,
  { planned, known, dueOn }: YearEntry,
  mark: MarkState,
  whose: YearMessage['whose'],
): YearLine {
  const who = known?.owner ?? planned.responsible?.person ?? null;
  return {
    names: processOf(planned.process).names,
    unit: whose === 'own' ? unitNames(dir, planned.unit) : null,
    dueOn,
    basis: planned.basis.months,
    responsible: who === null ? null : nameIn(dir, who),
    mark,
    state: known?.state ?? null,
  };
}

function otherQuestions({ dir, person, today }: Turn, { unit, year }: Asked): readonly QuestionView[] {
  const thisYear = Number(today.slice(0, 'yyyy'.length));
  const options = [-1, 0, 1].map((step) => String(thisYear + step));
  const questions: readonly Question[] = [
    { id: 'unit', kind: 'unit', required: true, source: [] },
    { id: 'year', kind: 'choice', required: true, options, source: [] },
  ];
  const answers = { unit, year: String(year) };
  return questions.map((question) => {
    const view = questionView({ dir, person, near: unit }, 'year.show', question, answers);
    const years = options.map((value) => ({ value, label: { nb: value, en: value } }));
    return question.id === 'year' ? { ...view, options: years } : view;
  });
}
