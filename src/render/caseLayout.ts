import type { CaseAudience } from '../app/messages.ts';
import type { ReportRow } from './report.ts';

export type FootRow = 'reporter' | 'handler' | 'accountable' | 'decided' | 'received';

/** What a card has room for beside the state, by who reads it. What is not listed is not shown, whatever is known. */
export interface Layout {
  /** People's own words: what was decided, what happened, what was done, and the messages in the case. */
  readonly words: readonly ('decision' | 'what' | 'measures' | 'thread')[];
  readonly facts: readonly (ReportRow | 'withheld' | 'reporter' | 'link')[];
  readonly foot: readonly FootRow[];
  /** Says what is still to be filled in. */
  readonly showsGaps: boolean;
}

const everyWord = ['decision', 'what', 'measures', 'thread'] as const;
const everyRow: readonly ReportRow[] = ['where', 'when', 'injury', 'harmed', 'severity', 'categories'];

export const layouts: Readonly<Record<CaseAudience, Layout>> = {
  reporter: {
    words: everyWord,
    facts: everyRow,
    foot: ['handler', 'accountable', 'received'],
    showsGaps: false,
  },
  handler: {
    words: everyWord,
    facts: [...everyRow, 'withheld', 'reporter', 'link'],
    foot: ['handler', 'accountable', 'decided', 'received'],
    showsGaps: true,
  },
  colleague: {
    words: everyWord,
    facts: [...everyRow, 'reporter'],
    foot: ['handler', 'accountable', 'received'],
    showsGaps: false,
  },
  deputy: {
    words: [],
    facts: ['when', 'injury', 'harmed', 'severity', 'categories'],
    foot: ['handler', 'accountable', 'received'],
    showsGaps: false,
  },
  contributor: {
    words: ['decision', 'thread'],
    facts: ['when', 'harmed', 'categories'],
    foot: ['handler', 'accountable', 'received'],
    showsGaps: false,
  },
  channel: { words: [], facts: [], foot: [], showsGaps: false },
};
