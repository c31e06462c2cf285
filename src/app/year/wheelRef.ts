import { type Language, languages } from '../../domain/language.ts';
import type { OpenDirectory } from '../../domain/organisation/openDirectory.ts';
import { isProcessId, type ProcessId, processOf } from '../../domain/processes/processes.ts';
import { type Day, isDay } from '../../domain/time.ts';
import { dayAndMonth, shortMonth } from '../../i18n/dates.ts';
import { keyFor, say } from '../../i18n/say.ts';
import { type MarkState, markStates, type WheelContent } from '../drawings.ts';
import type { YearWheel, YearWheelMark } from '../messages.ts';

/** Most marks of one picture. */
const mostMarks = 300;

const letters: Readonly<Record<MarkState, string>> = {
  overdue: 'x',
  next: 'n',
  open: 'o',
  done: 'd',
  past: 'p',
};

/**
 * A wheel in a language, as text that names the picture: all that is on it, so that a picture shows for ever what it showed
 * when it was sent.
 */
export function encodeWheel({ year, unit, today, marks, next }: YearWheel, language: Language): string {
  const parts = [
    language,
    String(year),
    unit ?? '',
    today,
    next === null ? '' : `${next.process}@${next.dueOn}`,
    marks.slice(0, mostMarks).map(encodeMark).join(','),
  ];
  return parts.map(encodeURIComponent).join('/');
}

/** Reads what `encodeWheel` wrote; null for anything else. */
export function decodeWheel(text: string): { readonly wheel: YearWheel; readonly language: Language } | null {
  const [tag, year = '', unit = '', today = '', next = '', marks = ''] = text.split('/').map(decoded);
  const language = languages.find((each) => each === tag);
  if (language === undefined || !/^\d{4}$/.test(year) || !isDay(today)) return null;
  const found = marks === '' ? [] : marks.split(',').slice(0, mostMarks).map(decodeMark);
  if (found.some((mark) => mark === null)) return null;
  return {
    wheel: {
      year: Number(year),
      unit: unit === '' ? null : unit,
      today,
      marks: found.filter((mark) => mark !== null),
      next: decodeNext(next),
    },
    language,
  };
}

function encodeMark({ dueOn, beginsOn, state }: YearWheelMark): string {
  const days = [dueOn, ...(beginsOn === null ? [] : [beginsOn])].map((day) => day.replaceAll('-', ''));
  return `${days.join('.')}${letters[state]}`;
}

function decodeMark(text: string): YearWheelMark | null {
  const [, due = '', begins, letter] = /^(\d{8})(?:\.(\d{8}))?([a-z])$/.exec(text) ?? [];
  const state = markStates.find((each) => letters[each] === letter);
  const days = [due, ...(begins === undefined ? [] : [begins])].map(dashed);
  const [dueOn, beginsOn = null] = days;
  return dueOn === undefined || state === undefined || !days.every(isDay) ? null : { dueOn, beginsOn, state };
}

function dashed(digits: string): Day {
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function decodeNext(text: string): { readonly process: ProcessId; readonly dueOn: Day } | null {
  const [process = '', dueOn = ''] = text.split('@');
  return isProcessId(process) && isDay(dueOn) ? { process, dueOn } : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** Everything that is to be read on a wheel. A unit that the directory does not know any more goes by its id. */
export function contentOf(
  { year, unit, today, marks, next }: YearWheel,
  language: Language,
  dir: OpenDirectory,
): WheelContent {
  const whose = unit === null ? say(language, 'year.own') : (dir.units.get(unit)?.names[language] ?? unit);
  const day = next === null ? '' : dayAndMonth(next.dueOn, language);
  return {
    year: String(year),
    whose,
    months: Array.from({ length: 12 }, (_, index) => shortMonth(index + 1, language)),
    marks: marks.map(({ dueOn, beginsOn, state }) => ({
      at: placeOf(dueOn, year),
      begins: beginsOn === null ? null : placeOf(beginsOn, year),
      state,
    })),
    legend: countsOf(marks).map(({ state, count }) => ({
      state,
      label: say(language, keyFor('year.mark', state === 'open' ? 'later' : state), { count }),
    })),
    today: today.startsWith(`${year}-`)
      ? {
          at: placeOf(today, year),
          label: say(language, 'year.today', { day: dayAndMonth(today, language) }),
        }
      : null,
    next:
      next === null ? '' : say(language, 'year.next', { day, name: processOf(next.process).names[language] }),
  };
}

/** How many marks there are of each state that is there, the most urgent first. */
export function countsOf(
  marks: readonly { readonly state: MarkState }[],
): readonly { readonly state: MarkState; readonly count: number }[] {
  return markStates
    .map((state) => ({ state, count: marks.filter((mark) => mark.state === state).length }))
    .filter(({ count }) => count > 0);
}

/** Where a day is in the year, with all months as long as each other; days of other years at the nearer end. */
function placeOf(day: Day, year: number): number {
  const [of = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (of !== year) return of < year ? 0 : 1;
  const days = new Date(Date.UTC(of, month, 0)).getUTCDate();
  return (month - 1 + (date - 0.5) / days) / 12;
}
