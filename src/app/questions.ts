import type { Answers, Question } from '../domain/forms.ts';
import type { OpenDirectory } from '../domain/organisation/openDirectory.ts';
import { unitsUpFrom } from '../domain/organisation/openDirectory.ts';
import type { Person, Unit } from '../domain/organisation/types.ts';
import type { OptionView, QuestionView } from './messages.ts';

/** Most options that every platform can show in one list. */
const mostOptions = 100;

interface Asker {
  readonly dir: OpenDirectory;
  readonly person: string;
  /** The unit whose people come first; the asker's own when left out. */
  readonly near?: string;
}

/** A question with the options that it has for this person, and the answer so far. */
export function questionView(asker: Asker, form: string, question: Question, answers: Answers): QuestionView {
  return {
    form,
    question,
    options: optionsOf(asker, question),
    answer: answers[question.id] ?? (question.kind === 'unit' ? ownUnit(asker) : null),
  };
}

function optionsOf({ dir, person, near }: Asker, { kind }: Question): readonly OptionView[] | null {
  if (kind === 'unit') return nearUnits(dir, dir.people.get(person)?.unit ?? dir.root.id).map(unitOption);
  if (kind === 'person')
    return nearPeople(dir, person, near).map(({ id, name }) => ({
      value: id,
      label: { nb: name, en: name },
    }));
  return null;
}

function ownUnit({ dir, person }: Asker): string | null {
  return dir.people.get(person)?.unit ?? null;
}

function unitOption({ id, names, short }: Unit): OptionView {
  const code = short[0] === undefined ? '' : ` (${short[0]})`;
  return { value: id, label: { nb: `${names.nb}${code}`, en: `${names.en}${code}` } };
}

/** Units that people work in, nearest first: the unit, those above it, those beside and below, then the others. */
function nearUnits(dir: OpenDirectory, unit: string): readonly Unit[] {
  const up = unitsUpFrom(dir, unit);
  const near = up.flatMap(({ id }) => [...(dir.children.get(id) ?? [])]);
  return [...new Set([...up, ...near, ...dir.units.values()])].slice(0, mostOptions);
}

/** Employees whom one can ask, nearest first; never oneself. */
function nearPeople(dir: OpenDirectory, person: string, at?: string): readonly Person[] {
  const units = nearUnits(dir, at ?? dir.people.get(person)?.unit ?? dir.root.id);
  const near = units.flatMap(({ id }) => [...(dir.peopleByUnit.get(id) ?? [])]);
  return near.filter(({ id, kind }) => id !== person && kind === 'staff').slice(0, mostOptions);
}
