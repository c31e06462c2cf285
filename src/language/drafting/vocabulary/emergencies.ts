import type { Idea } from './ideas.ts';

/** A row of the table of danger that goes on. Past time and past tense take it back, and what stands under `unless`. */
export interface Danger {
  readonly idea: Idea;
  readonly unless: readonly Idea[];
  /** Danger only together with "now", "right now", "just now". */
  readonly onlyNow?: true;
  /** "Now" said in another sentence counts as well. */
  readonly nowAnywhere?: true;
  /** With "now" it is danger whatever else is said. */
  readonly nowOutweighs?: true;
  /** Danger only where it is a person or we to whom it happens. */
  readonly who?: true;
  /** A cry for help is always of now. */
  readonly isTimeless?: true;
}

const notGoingOn: readonly Idea[] = ['over', 'supposed', 'exercise'];
/** What stays for weeks or comes and goes is a matter for a report. */
const overOrSupposed: readonly Idea[] = ['over', 'supposed', 'exercise', 'repeated', 'long-standing'];

/** Danger that goes on now: nothing is asked, the number to call is shown. Source: 002 "Linjeleder", 004 "Brannvern". */
export const dangerSigns: readonly Danger[] = [
  { idea: 'help-now', unless: notGoingOn },
  { idea: 'burning-now', unless: overOrSupposed },
  { idea: 'violence-now', unless: notGoingOn },
  { idea: 'person-down', unless: notGoingOn },
  { idea: 'trapped', unless: notGoingOn },
  { idea: 'stuck', unless: notGoingOn, who: true },
  { idea: 'leaving-now', unless: notGoingOn },
  { idea: 'about-to', unless: overOrSupposed },
  { idea: 'gas-now', unless: overOrSupposed },
  { idea: 'hazard-spill', unless: ['supposed', 'exercise', 'repeated'], onlyNow: true, nowAnywhere: true },
];
