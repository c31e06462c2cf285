import type { Words } from '../../language.ts';

/** The steps that follow when nobody answers; `escalate-2` tells the line manager two up. */
export type SilenceStep = 'overdue-1' | 'overdue-2' | 'escalate-1' | 'escalate-2';

interface SilenceLadder {
  readonly names: Words;
  /** Working days of silence, counted from the day on which it was asked for. */
  readonly steps: readonly { readonly step: SilenceStep; readonly after: number }[];
  /** Working days after which no more is sent, and what becomes of the duty. */
  readonly ends: { readonly after: number; readonly as: 'missed' | 'told' };
}

/**
 * What happens when a duty is due and nobody answers, each with an end. No document gives intervals: all of it is our
 * proposal. That a matter goes up the line when it is not solved is from 002 "Linjeleder" and 002 "Verneombudslinjen".
 */
export const silenceLadders = {
  line: {
    names: { nb: 'Oppover i linjen', en: 'Up the line' },
    steps: [
      { step: 'overdue-1', after: 3 },
      { step: 'overdue-2', after: 7 },
      { step: 'escalate-1', after: 12 },
      { step: 'escalate-2', after: 20 },
    ],
    ends: { after: 30, as: 'missed' },
  },
  gentle: {
    names: { nb: 'Én påminnelse', en: 'One reminder' },
    steps: [{ step: 'overdue-1', after: 5 }],
    ends: { after: 20, as: 'missed' },
  },
  notice: {
    names: { nb: 'Bare til orientering', en: 'For information only' },
    steps: [],
    ends: { after: 0, as: 'told' },
  },
} as const satisfies Readonly<Record<string, SilenceLadder>>;

export type SilenceLadderId = keyof typeof silenceLadders;

/** The ladder with the id. */
export function silenceLadderOf(id: SilenceLadderId): SilenceLadder {
  return silenceLadders[id];
}
