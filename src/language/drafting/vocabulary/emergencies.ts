import type { Idea } from './ideas.ts';
import type { PerilPart } from './perils.ts';

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
  /** Danger only together with one of these in the same sentence. */
  readonly with?: readonly Idea[];
  /** None where one of these parts of danger is told. */
  readonly unlessTold?: readonly PerilPart[];
  /** "Trying to break in" is enough. */
  readonly triedCounts?: true;
}

const notGoingOn: readonly Idea[] = ['over', 'supposed', 'exercise', 'help-with'];
/** What stays for weeks or comes and goes is a matter for a report. */
const overOrSupposed: readonly Idea[] = ['over', 'supposed', 'exercise', 'repeated', 'long-standing'];

/** Danger that goes on now: nothing is asked, the number to call is shown. Source: 002 "Linjeleder", 004 "Brannvern". */
export const dangerSigns: readonly Danger[] = [
  { idea: 'help-now', unless: notGoingOn },
  { idea: 'burning-now', unless: overOrSupposed },
  { idea: 'violence-now', unless: notGoingOn, unlessTold: ['remote'], triedCounts: true },
  { idea: 'person-down', unless: notGoingOn },
  { idea: 'trapped', unless: notGoingOn },
  { idea: 'stuck', unless: [...notGoingOn, 'wish'], with: ['someone', 'self'] },
  { idea: 'leaving-now', unless: notGoingOn },
  {
    idea: 'no-control',
    unless: overOrSupposed,
    with: ['fire', 'gas', 'chemical', 'machine', 'spill', 'electrical', 'radiation'],
  },
  {
    idea: 'missing-person',
    unless: ['supposed', 'exercise'],
    with: ['leaving-now', 'transport', 'fire', 'gas', 'measure'],
  },
  { idea: 'alarm-cry', unless: overOrSupposed },
  { idea: 'about-to', unless: overOrSupposed },
  { idea: 'gas-now', unless: overOrSupposed },
  {
    idea: 'body',
    unless: ['supposed', 'exercise', 'over'],
    with: ['chemical'],
    onlyNow: true,
    nowOutweighs: true,
  },
  { idea: 'hazard-spill', unless: ['supposed', 'exercise', 'repeated'], onlyNow: true, nowAnywhere: true },
];
