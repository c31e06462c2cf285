import type { PostItem } from '../../../domain/processes/plan/types.ts';
import { type Core, todayIn } from '../../context.ts';
import { everyOf } from '../../delegations/finding.ts';
import type { DutyListMessage } from '../../messages.ts';
import type { Presented } from '../../ports.ts';
import type { Addressee, Nudge } from '../../records.ts';
import { type KnownMeasure, measureIdOf, measureOf, measuresIn } from './finding.ts';
import { presentMeasure } from './showing.ts';
import { groupOf, measureLine, measureOccasion } from './view.ts';

/** Most measures past their deadline that stand in a digest: the plan has all of them. */
const mostOverdue = 5;

interface Beside extends Pick<DutyListMessage, 'measures' | 'overdueMeasures'> {
  /** Of everything that is shown. */
  readonly version: number;
}

/** The measures on a card about several things: those that it was sent for, and with a digest those that are overdue. */
export async function measuresBeside(core: Core, { items, digest }: Nudge, to: Addressee): Promise<Beside> {
  if (to.to !== 'person') return { measures: [], overdueMeasures: [], version: 0 };
  const today = todayIn(core.directory(), core.clock.now());
  const ids = items.flatMap(({ subject }) =>
    subject.kind === 'measure' ? [measureIdOf(subject.plan, subject.measure)] : [],
  );
  const found = await Promise.all(ids.map((id) => measureOf(core.store, id)));
  const posted = found.filter((each) => each !== null);
  const late = new Map(
    items.flatMap(({ subject, lateBy }) =>
      subject.kind === 'measure' ? [[measureIdOf(subject.plan, subject.measure), lateBy] as const] : [],
    ),
  );
  const overdue = digest.length === 0 ? [] : await overdueOf(core, to.person, today);
  const others = overdue.filter(({ id }) => !ids.includes(id)).slice(0, mostOverdue);
  const lines = (known: readonly KnownMeasure[]) =>
    Promise.all(known.map((each) => measureLine(core, each, today)));
  return {
    measures: (await lines(posted)).map((each) => ({ ...each, lateBy: late.get(each.id) ?? 0 })),
    overdueMeasures: await lines(others),
    version: [...posted, ...others].reduce((sum, { plan }) => sum + plan.version, 0),
  };
}

/** The card of the one measure that something was sent for. */
export async function presentMeasureItem(
  core: Core,
  item: PostItem,
  to: Addressee,
): Promise<Omit<Presented, 'language'> | null> {
  const { subject, lateBy, insteadOf } = item;
  if (subject.kind !== 'measure') return null;
  const id = measureIdOf(subject.plan, subject.measure);
  const acting = insteadOf === undefined ? {} : { insteadOf };
  return presentMeasure(core, { subject: id, occasion: measureOccasion(item), lateBy, ...acting }, to);
}

/** The measures of somebody that are past their deadline, of all plans, the oldest first. */
async function overdueOf({ store }: Core, person: string, today: string): Promise<readonly KnownMeasure[]> {
  const plans = await everyOf(store, 'action-plan', 'owner', person);
  return plans
    .flatMap(measuresIn)
    .filter((known) => known.measure.owner === person && groupOf(known, today) === 'overdue')
    .toSorted((a, b) => (a.measure.deadline < b.measure.deadline ? -1 : 1));
}
