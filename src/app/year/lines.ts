import { isOver, type Occurrence } from '../../domain/processes/occurrence/occurrence.ts';
import { isAhead } from '../../domain/processes/plan/starting.ts';
import type { DigestLine, PostItem } from '../../domain/processes/plan/types.ts';
import { processOf } from '../../domain/processes/processes.ts';
import type { Wheel } from '../../domain/processes/responsible.ts';
import type { Day } from '../../domain/time.ts';
import { type Core, todayIn } from '../context.ts';
import { nameIn } from '../delegations/questions.ts';
import type { DutyLine, DutyOccasion } from '../messages.ts';
import { unitNames } from '../people.ts';
import type { Stored } from '../store.ts';
import { ownerView } from './owner.ts';
import { occasionOf } from './view.ts';
import { wheelOf } from './wheel.ts';

/** A duty as a line of a list, for what it was posted for: a step of its own, or the digest of the week. */
export function dutyLine(core: Core, { id, doc }: Stored<'occurrence'>, of: PostItem | DigestLine): DutyLine {
  const wheel = wheelOf(core);
  const today = todayIn(wheel.dir, core.clock.now());
  const isItem = 'subject' in of;
  const { insteadOf } = of;
  return {
    id,
    names: processOf(doc.process).names,
    unit: unitNames(wheel.dir, doc.unit),
    dueOn: doc.dueOn,
    state: doc.state,
    occasion: isItem ? occasionOf(of, today) : waitingFor(doc, of, today),
    beginsOn: isItem && isAhead(of, today) ? of.on : null,
    lateBy: isItem ? of.lateBy : 0,
    owner: ownerView(doc, wheel, today)?.name ?? null,
    missed: !isItem && of.missed,
    insteadOf: insteadOf === undefined ? null : nameIn(wheel.dir, insteadOf),
    meanwhile: isItem || of.meanwhile === undefined ? null : meanwhileView(wheel, doc, of.meanwhile),
  };
}

/** What waits in a digest is overdue or needs no reason. */
function waitingFor(doc: Occurrence, { meanwhile }: DigestLine, today: Day): DutyOccasion | null {
  return meanwhile === undefined && !isOver(doc) && doc.dueOn < today ? 'overdue' : null;
}

/** What whoever got it in the reader’s place, or somebody else, has done with it since. */
function meanwhileView(
  { dir }: Wheel,
  { state, owner, deeds }: Occurrence,
  by: string,
): DutyLine['meanwhile'] {
  const done = state === 'done' ? deeds.findLast(({ action }) => action === 'done') : undefined;
  if (done !== undefined) return { name: nameIn(dir, done.by), as: 'done' };
  if (state === 'taken' && owner !== null) return { name: nameIn(dir, owner), as: 'taken' };
  return { name: nameIn(dir, by), as: 'got' };
}
