import type { AlsoDue } from '../../domain/processes/plan/types.ts';
import type { Wheel } from '../../domain/processes/responsible.ts';
import type { Day } from '../../domain/time.ts';
import type { Core } from '../context.ts';
import { measuresDue } from './plan/due.ts';

/** Tells what falls due beside the duties, as things stand today. */
type Source = (core: Core, wheel: Wheel, today: Day) => Promise<readonly AlsoDue[]>;

/** Everything that shares cards and weekly limits with the duties of the year. */
const sources: readonly Source[] = [measuresDue];

/** What else falls due, from all its sources. */
export async function alsoDueNow(core: Core, wheel: Wheel, today: Day): Promise<readonly AlsoDue[]> {
  const found = await Promise.all(sources.map((source) => source(core, wheel, today)));
  return found.flat();
}
