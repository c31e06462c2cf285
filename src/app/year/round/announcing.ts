import type { Case } from '../../../domain/reports/case.ts';
import type { Core, Turn } from '../../context.ts';
import type { HseRoundCasesAudience, ViewRef } from '../../messages.ts';
import { refresh, send } from '../../outbox.ts';
import { channelsOf, standingIn } from '../../people.ts';
import type { Addressee } from '../../records.ts';
import type { Write } from '../../store.ts';

/** Findings that became cases at once, of one round and with one handler. */
export interface Recorded {
  readonly round: string;
  readonly unit: string;
  readonly handler: string;
  readonly cases: readonly { readonly id: string; readonly reporter: string }[];
}

/**
 * The first cards of cases that were recorded at once: one for each person and channel, however many they are. Whoever handles
 * them needs no receipts beside.
 */
export function announceTogether({ core, dir, today }: Turn, recorded: Recorded): readonly Write[] {
  const { unit, handler, cases } = recorded;
  const all = cases.map(({ id }) => id);
  const card = (to: Addressee, audience: HseRoundCasesAudience, ids: readonly string[]): readonly Write[] => {
    const [only] = ids;
    if (only === undefined) return [];
    const view: ViewRef =
      ids.length === 1
        ? { view: 'case', audience, subject: only }
        : { view: 'hse-round-cases', audience, subject: subjectOf(recorded.round), cases: ids };
    return [send(core, to, view)];
  };
  const byReporter = Map.groupBy(cases, ({ reporter }) => reporter);
  const { safetyDeputies } = standingIn(dir, unit, today);
  return [
    ...card({ to: 'person', person: handler }, 'handler', all),
    ...[...byReporter]
      .filter(([reporter]) => reporter !== handler)
      .flatMap(([reporter, own]) => {
        const ids = own.map(({ id }) => id);
        return card({ to: 'person', person: reporter }, 'reporter', ids);
      }),
    ...safetyDeputies
      .filter((deputy) => deputy !== handler)
      .flatMap((deputy) => {
        const others = cases.filter(({ reporter }) => reporter !== deputy).map(({ id }) => id);
        return card({ to: 'person', person: deputy }, 'deputy', others);
      }),
    ...channelsOf(core, unit).flatMap((channel) => card(channel, 'channel', all)),
  ];
}

/** Under this the cards about cases of a round are found. */
function subjectOf(round: string): string {
  return `cases-of-${round}`;
}

/** The id of the round whose cases such a card is about. */
export function roundOfCases(subject: string): string {
  return subject.slice(subjectOf('').length);
}

/** The cards about several cases of a round show how each stands. */
export function refreshTogether(core: Core, { link }: Pick<Case, 'link'>): readonly Write[] {
  const [round] = /^hse-round-[^:]+(?=:)/.exec(link ?? '') ?? [];
  return round === undefined ? [] : [refresh(core, subjectOf(round))];
}
