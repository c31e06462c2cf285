import type { OpenDirectory } from '../../organisation/openDirectory.ts';
import { addDays, type Day } from '../../time.ts';
import { changesOf, type Due, freshest, tellBoth } from '../due.ts';
import { around, type DatedStep, dueSteps, offsets, roundDaysFrom, yearlyRound } from '../dueSteps.ts';
import { later } from '../terms.ts';
import { lastDayElsewhere, paperBehind, type SignedElsewhere } from './paper.ts';
import { stateElsewhere } from './standing.ts';

/**
 * Everything that has fallen due by that day with a delegation signed elsewhere: what its own days bring, and what has
 * changed around it. It has no agreed rhythm of reports, so none are asked for.
 */
export function elsewhereDueOf(paper: SignedElsewhere, dir: OpenDirectory, today: Day): readonly Due[] {
  const { entry, id } = paper;
  const about = { unit: entry.unit, delegate: entry.to };
  return [
    ...freshest(elsewhereSteps(paper), today).map(({ step, on }) => ({
      step,
      on,
      key: `${id}:${step}:${on}`,
      to: tellBoth(about, dir, today, dueSteps[step].to),
      reason: null,
    })),
    ...elsewhereChanges(paper, dir, today),
  ];
}

/** What has changed around it, as long as it stands. */
export function elsewhereChanges(paper: SignedElsewhere, dir: OpenDirectory, today: Day): readonly Due[] {
  const { entry, id } = paper;
  if (stateElsewhere(entry, paper, today) !== 'in-force') return [];
  const behind = paperBehind(entry, paper);
  return changesOf({ id, inForceFrom: entry.validFrom, paper: behind }, dir, today);
}

/** The days on which a step falls due as things stand. What the directory took back, or has no longer, is over at once. */
function elsewhereSteps(paper: SignedElsewhere): readonly DatedStep[] {
  const { entry, seenOn, nextReviewOn, goneOn, closing } = paper;
  const last = lastDayElsewhere(entry, paper);
  if (closing === null && goneOn !== null) return [{ step: 'lapse', on: goneOn }];
  if (entry.status !== 'active') return [];
  const running: readonly DatedStep[] = [
    ...(entry.validFrom > seenOn ? [{ step: 'begins', on: entry.validFrom } as const] : []),
    ...(nextReviewOn === null ? [] : around(nextReviewOn, offsets.review)),
    ...roundDays(paper).map((on) => ({ step: 'confirm-yearly', on }) as const),
  ];
  return [
    ...running.filter(({ on }) => last === null || on <= last),
    ...(last === null ? [] : around(last, offsets.expiry)),
  ].toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

/** The yearly rounds in which it is looked at: none from before it was seen here. */
function roundDays({ entry, seenOn, confirmations }: SignedElsewhere): readonly Day[] {
  const agreed = confirmations.at(-1)?.on ?? entry.validFrom;
  return roundDaysFrom(later(addDays(agreed, yearlyRound.quietDays), seenOn));
}
