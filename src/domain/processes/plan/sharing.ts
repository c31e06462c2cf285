import type { OpenDirectory } from '../../organisation/openDirectory.ts';
import type { UnitId } from '../../organisation/types.ts';
import { inOrder } from './inOrder.ts';
import type { Target } from './types.ts';

/** Gives everything that gets its posts where a target gets them: the target itself, and in the same order for each of them. */
export type Sharing = (target: Target) => readonly Target[];

/**
 * Units that talk in one channel, directly or by way of others, share its room: one card a day for all of them, and together
 * no more in a week than the settings allow a channel.
 */
export function sharingIn({ channelsByUnit }: Pick<OpenDirectory, 'channelsByUnit'>): Sharing {
  const groups = new Map<UnitId, Set<UnitId>>();
  const firstIn = new Map<string, UnitId>();
  for (const [unit, channels] of channelsByUnit) {
    const own = groups.get(unit) ?? new Set([unit]);
    groups.set(unit, own);
    for (const { platform, id } of channels) {
      const place = `${platform} ${id}`;
      const first = firstIn.get(place);
      if (first === undefined) firstIn.set(place, unit);
      else joined(groups, unit, first);
    }
  }
  const targets = new Map<ReadonlySet<UnitId>, readonly Target[]>();
  return (target) => {
    const group = target.startsWith('channel:') ? groups.get(target.slice('channel:'.length)) : undefined;
    if (group === undefined || group.size === 1) return [target];
    const known = targets.get(group) ?? [...group].sort(inOrder).map((unit): Target => `channel:${unit}`);
    targets.set(group, known);
    return known;
  };
}

function joined(groups: Map<UnitId, Set<UnitId>>, one: UnitId, other: UnitId): void {
  const [own, others] = [groups.get(one), groups.get(other)];
  if (own === undefined || others === undefined || own === others) return;
  const [small, large] = own.size < others.size ? [own, others] : [others, own];
  for (const unit of small) {
    large.add(unit);
    groups.set(unit, large);
  }
}
