import { channelDenial, channelRolesOf } from '../../domain/unitChannels/permissions.ts';
import { type Core, todayIn } from '../context.ts';
import type { Addressee, Nudge } from '../records.ts';
import { standingProblems } from './listing.ts';

/** How many are not reached, for the digest that whoever mends it gets at the start of the week; nothing for all others. */
export async function undeliveredBeside(
  core: Core,
  { digest }: Pick<Nudge, 'digest'>,
  to: Addressee,
): Promise<{ readonly undelivered?: number }> {
  if (to.to !== 'person' || digest.length === 0) return {};
  const dir = core.directory();
  const roles = channelRolesOf(dir, to.person, dir.root.id, todayIn(dir, core.clock.now()));
  if (channelDenial('see-undelivered', roles) !== null) return {};
  const undelivered = (await standingProblems(core)).length;
  return undelivered === 0 ? {} : { undelivered };
}
