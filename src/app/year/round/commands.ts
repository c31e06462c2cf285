import type { RawAnswers } from '../../commands.ts';
import type { HseRoundAction, HseRoundFormAction } from '../../messages.ts';
import type { IncomingFile } from '../../ports.ts';

/** What a person can ask for about HSE rounds. */
export type HseRoundCommand =
  /** The rounds that the asker has to do with, or that of the unit that the words name; a single one is opened. */
  | { readonly do: 'hse-round'; readonly text: string; readonly as?: 'message' }
  /** The card of a round, by its id or by that of its duty; the round begins with it when there is none yet. */
  | { readonly do: 'hse-round.open'; readonly id: string }
  | {
      readonly do: 'hse-round.act';
      readonly action: HseRoundAction;
      readonly id: string;
      readonly v: number;
      readonly answers: RawAnswers;
      /** Photos of a finding that is added. */
      readonly files?: readonly IncomingFile[];
    }
  /** The cases that were looked back on, or the report as a file. */
  | { readonly do: 'hse-round.cases' | 'hse-round.document'; readonly id: string };

/** Commands about HSE rounds that come from a form. */
export type HseRoundForm = `hse-round.${HseRoundFormAction}`;
