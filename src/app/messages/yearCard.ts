import type { Words } from '../../domain/language.ts';
import type { OccurrenceState } from '../../domain/processes/occurrence/occurrence.ts';
import type { ProcessId } from '../../domain/processes/processes.ts';
import type { Day } from '../../domain/time.ts';
import type { MarkState } from '../drawings.ts';
import type { BasisView, QuestionView } from '../messages.ts';

/**
 * What a year holds: of one unit, or what the reader answers for anywhere. `months` is all of it by month; the overview has
 * the wheel and what comes first.
 */
export interface YearMessage {
  readonly type: 'year';
  readonly part: 'overview' | 'months';
  readonly whose: 'unit' | 'own';
  /** It is told and passes, as where no picture can be shown: the private chat then has it to stay. */
  readonly isPassing: boolean;
  /** The unit whose year it is; of the reader's own year the unit that they belong to. */
  readonly unit: Words;
  /** What a click of another year carries. */
  readonly unitId: string;
  readonly year: number;
  readonly months: readonly {
    /** 1 for January. */
    readonly month: number;
    readonly lines: readonly YearLine[];
  }[];
  /** What is late or comes next, at most three. */
  readonly first: readonly YearLine[];
  readonly wheel: YearWheel;
  /** The questions that lead to another unit or year. */
  readonly other: readonly QuestionView[];
  readonly today: Day;
}

export interface YearLine {
  readonly names: Words;
  /** Of a person's own year. */
  readonly unit: Words | null;
  readonly dueOn: Day;
  readonly basis: BasisView;
  readonly responsible: string | null;
  readonly mark: MarkState;
  /** Null as long as nothing has been posted of it. */
  readonly state: OccurrenceState | null;
}

/** A year as a picture shows it. `unit` is null for the reader's own. */
export interface YearWheel {
  readonly year: number;
  readonly unit: string | null;
  readonly today: Day;
  readonly marks: readonly YearWheelMark[];
  readonly next: { readonly process: ProcessId; readonly dueOn: Day } | null;
}

export interface YearWheelMark {
  readonly dueOn: Day;
  /** Null where it begins on the day itself. */
  readonly beginsOn: Day | null;
  readonly state: MarkState;
}

/**
 * How a year gets into the reader's own calendar: as a file, and by an address that the calendar fetches it from. `address` is
 * null until the reader has had one made. `reach` is from where such an address works, if from anywhere.
 */
export interface CalendarMessage {
  readonly type: 'calendar';
  readonly whose: 'unit' | 'own';
  readonly unit: Words;
  readonly unitId: string;
  readonly year: number;
  readonly reach: 'anywhere' | 'this-machine' | 'none';
  readonly address: string | null;
  readonly madeOn: Day | null;
  readonly today: Day;
}

/** What is said of a whole year. */
export type YearCardMessages = YearMessage | CalendarMessage;
